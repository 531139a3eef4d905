// Under which name the runs of a source are recorded: the runs over the fictional example data are kept apart.

const examples = 'examples:'

/** Returns the name under which a run of the source is recorded. */
export const runSourceId = (sourceId: string, invented = false): string =>
  invented ? `${examples}${sourceId}` : sourceId

/** Tells whether a recorded run was over the fictional example data. */
export const isExamplesRun = (recordedId: string): boolean => recordedId.startsWith(examples)
