// Finds connections whose reader takes nothing of what is ready for it, however open it keeps them.

/** The part of a socket that tells: bytes handed over or waiting to be, and those that the system has not taken yet. */
export type Reading = { bytesWritten: number; writableLength: number }

/**
 * Creates a watch over connections; each `look` returns those of which the reader took nothing since the look before,
 * while something was ready for it all the time. A reader who is slow but takes is left alone, and so is a slow answer.
 */
export function createStalledWatch<T extends Reading>() {
  /** bytes that the reader had taken at the last look, of connections on which something was ready */
  let before = new Map<T, number>()
  return {
    look(open: Iterable<T>): T[] {
      const present = new Map<T, number>()
      for (const one of open) if (one.writableLength > 0) present.set(one, one.bytesWritten - one.writableLength)
      const stalled = [...present].filter(([one, taken]) => before.get(one) === taken).map(([one]) => one)
      before = present
      return stalled
    },
  }
}
