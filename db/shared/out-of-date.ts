// The mark of a unit whose search row is out of date.

/** Set on a unit whenever something changes that it is found by. The stage `index` then writes its row anew. */
export const outOfDate = { indexedVersion: 0 } as const
