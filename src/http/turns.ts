// Shares the event loop among requests: the work of one piece per turn, so that nobody waits longer than the longest piece.
import type { RequestHandler } from 'express'
import { isProbe } from './addresses.ts'

const waiting: (() => void)[] = []
let isTurning = false

const next = (): void => {
  waiting.shift()?.()
  isTurning = waiting.length > 0
  // an immediate that is set within one comes after the sockets and timers of another turn
  if (isTurning) setImmediate(next)
}

/** Resolves in a turn of the event loop that belongs to nobody else who asked here; first come, first served. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve)
    if (isTurning) return
    isTurning = true
    setImmediate(next)
  })

/** Returns all steps of a longer piece of work, and lets others have a turn after every `each` of them. */
export async function inTurns<T>(steps: Iterable<T>, each: number): Promise<T[]> {
  const done: T[] = []
  for (const step of steps) {
    done.push(step)
    if (done.length % each === 0) await turn()
  }
  return done
}

/**
 * Begins each request in a turn of its own: the store answers without waiting, so that a crowd would be one long turn.
 * A probe asks next to nothing, and is asked whether the server answers at all.
 */
export const takeTurns: RequestHandler = async (req, res, next) => {
  if (isProbe(req.path)) return next()
  await turn()
  if (!req.socket.destroyed) return next()
  // who went away while waiting needs no answer; others who wait for the same one are to ask anew
  res.end()
}
