// Steps of more than one write, such as a body and the row that names it: a stop by a person waits until they are done.
const going = new Set<Promise<unknown>>()
let isStopping = false

/** Does the step to its end even where a person stops the command meanwhile; none begins after that. */
export async function inOneStep<T>(step: () => Promise<T>): Promise<T> {
  // the process ends with the step that goes on: what asks for another never hears
  if (isStopping) return new Promise<never>(() => {})
  const running = step()
  going.add(running)
  try {
    return await running
  } finally {
    going.delete(running)
  }
}

/** For a command that is about to stop: resolves when no step is half done. */
export async function endSteps(): Promise<void> {
  isStopping = true
  await Promise.allSettled(going)
}
