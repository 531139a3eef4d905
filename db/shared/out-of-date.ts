// The mark of a unit whose search row is out of date.

/** Set on a unit whenever something changes that it is found by. The stage `index` then writes its row anew.
 * As long in the file as a version, so that SQLite writes the one over the other; earlier rows have 0. */
export const outOfDate = { indexedVersion: -1 } as const
