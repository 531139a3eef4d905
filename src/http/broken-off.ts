// Answers that are written piece by piece: one that cannot be made to its end must not pass for a whole one.
import type { Response } from 'express'

/** Pieces that are made before the first byte is sent. */
const atFirst = 100

/**
 * Returns the same pieces once the first are made, so that a fault in them is still answered as a problem; of longer answers
 * the rest is made while it is sent.
 */
export async function begun<T>(pieces: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const iterator = pieces[Symbol.asyncIterator]()
  const first: T[] = []
  let isOver = false
  while (first.length < atFirst && !isOver) {
    const { done, value } = await iterator.next()
    if (done) isOver = true
    else first.push(value)
  }
  return (async function* () {
    try {
      yield* first
      if (!isOver) yield* { [Symbol.asyncIterator]: () => iterator }
    } finally {
      await iterator.return?.()
    }
  })()
}

/**
 * Gives the same pieces; where one cannot be made, the connection is reset. Without chunks, as HTTP/1.0 has it (some proxies
 * ask so), its plain end would read as the end of a whole answer.
 */
export async function* resetting<T>(pieces: AsyncIterable<T>, res: Response): AsyncIterable<T> {
  try {
    yield* pieces
  } catch (error) {
    if (res.headersSent) res.socket?.resetAndDestroy()
    throw error
  }
}

/** Takes back what was said of an answer that is not sent after all. */
export const withdrawHeaders = (res: Response): void => {
  if (res.headersSent) return
  for (const name of [
    'Content-Disposition',
    'Content-Encoding',
    'Content-Length',
    'Content-Range',
    'ETag',
    'X-Total-Count',
  ])
    res.removeHeader(name)
}
