// Under which name runs are recorded: those over the fictional example data are kept apart, and so are those of the alerts.

const examples = 'examples:'

/** Returns the name under which a run of the source is recorded. */
export const runSourceId = (sourceId: string, invented = false): string =>
  invented ? `${examples}${sourceId}` : sourceId

/** Tells whether a recorded run was over the fictional example data. */
export const isExamplesRun = (recordedId: string): boolean => recordedId.startsWith(examples)

/**
 * Name of the runs that raise and send alerts. A request for a subscription starts one: nothing that everybody sees may
 * tell when there was one, how many there were, or how long it took.
 */
export const alertsRunId = 'alerts'

/** The check of the whole database, at each start of a server and every night. */
export const databaseCheck = { sourceId: 'database', stage: 'check' } as const

/** The stage that writes the search index, which looks first whether it is as it was written. */
export const indexRun = { sourceId: 'search', stage: 'index' } as const
