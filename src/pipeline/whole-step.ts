// Steps of more than one write, such as a body and the row that names it: a stop by a person waits until they are done.

/** The steps of one command. */
export type WholeSteps = {
  /** Does the step to its end even where a person stops the command meanwhile; none begins after that. */
  inOne<T>(step: () => Promise<T>): Promise<T>
  /** For a command that is about to stop, and its process with it: resolves when no step is half done. */
  end(): Promise<void>
}

/** Each command has its own: one that was stopped holds up no other of its process. */
export function createSteps(): WholeSteps {
  const going = new Set<Promise<unknown>>()
  let isStopping = false
  return {
    inOne: async (step) => {
      // the process ends with the step that goes on: what asks for another never hears
      if (isStopping) return new Promise<never>(() => {})
      const running = step()
      going.add(running)
      try {
        return await running
      } finally {
        going.delete(running)
      }
    },
    end: async () => {
      isStopping = true
      await Promise.allSettled(going)
    },
  }
}
