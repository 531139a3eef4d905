// Longer work on a draft that says where it may pause, so that whoever runs it can let others have a turn.

/** Yields after each piece of some milliseconds, and returns what the work was for. */
export type Steps<T> = Generator<void, T>

/** Returns the result of work that nobody has to wait beside. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Returns the result; `turn` lets others have a turn at each pause, and before the work. */
export async function inPieces<T>(steps: Steps<T>, turn?: () => Promise<void>): Promise<T> {
  for (;;) {
    await turn?.()
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Short parts of a draft that are looked at in some 5 ms; a draft may have hundreds of thousands. */
export const partsAtOnce = 10_000
