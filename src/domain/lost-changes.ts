// Changes that were written and are gone: the log of the database could not be read to its end.

/** Key in `meta`; its value is their number, or empty once a person took the loss. */
export const lostChangesKey = 'lost changes'

/** What is told of them, with what to do. */
export const lostChangesWords = (count: string): string =>
  `the last ${count} changes are lost, for the log beside the database could not be read to its end: restore a newer backup, or enter again what you entered last and run \`mechanism-watch windows --accept-losses\``
