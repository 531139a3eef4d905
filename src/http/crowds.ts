// Lets few answers be made at the same time, and fewer exports be written: a crowd waits or is told when to come back.
import type { RequestHandler } from 'express'
import { isExport, isFixed, isProbe, isStoredFile, isSubscription } from './addresses.ts'
import { createGate, type Gate, type Refused } from './gate.ts'
import { ProblemError } from './problem.ts'
import { type RefusalPage, sendRefusal } from './refusal.ts'
import { turn } from './turns.ts'
import { visitorOf } from './visitor.ts'

/**
 * Answers under way are short pieces that share one thread: more at once are not sooner done, and hold more memory. One visitor
 * may have all of them while nobody else asks; fifty connections of one visitor wait, and are not refused.
 */
const answers = { atOnce: 8, ofVisitor: 8, waiting: 512, waitingOfVisitor: 128 }
/** An export lasts as long as its reader takes; half of them are left for others. */
const exportsOf = (atOnce: number) => ({
  atOnce,
  ofVisitor: Math.max(1, Math.floor(atOnce / 2)),
  waiting: 4 * atOnce,
  waitingOfVisitor: 2,
})

/** A stored file is sent as fast as its reader takes it; readers of PDF ask for several parts of one at once. */
const files = { atOnce: 32, ofVisitor: 8, waiting: 128, waitingOfVisitor: 32 }

type Kind = { gate: Gate; what: string; waitSeconds: number }

const problemOf = (refused: Refused, what: string): ProblemError =>
  refused === 'visitor'
    ? new ProblemError(
        'too-many-requests',
        `Too many ${what} for your network are under way or waiting. Let one end, then ask again.`,
      )
    : new ProblemError('busy', `Too many ${what} are under way or waiting. Ask again later.`)

/**
 * Bounds what is worked for at one time; stands after the kept answers, which cost nothing. A place is given back when the
 * answer is made, however slowly it is read; that of an export when it has been read, or its reader went away.
 */
export function limitCrowds(given: { exports: number; pages?: Record<Refused, RefusalPage> }): RequestHandler {
  const whole: Kind = { gate: createGate(answers), what: 'answers', waitSeconds: 5 }
  const streamed: Kind = { gate: createGate(exportsOf(given.exports)), what: 'exports', waitSeconds: 30 }
  const stored: Kind = { gate: createGate(files), what: 'files', waitSeconds: 5 }
  const kindOf = (path: string): Kind => (isStoredFile(path) ? stored : isExport(path) ? streamed : whole)
  return async (req, res, next) => {
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (!isRead || [isProbe, isFixed, isSubscription].some((outside) => outside(req.path))) return next()
    const { gate, what, waitSeconds } = kindOf(req.path)
    const place = gate.enter(visitorOf(req))
    if (typeof place === 'string')
      return sendRefusal(req, res, { problem: problemOf(place, what), waitSeconds, page: given.pages?.[place] })
    let isWaiting = place.begin !== null
    res.once('close', () => {
      place.leave()
      // nobody is going to make this answer: who waits for the same one is to ask anew
      if (isWaiting) res.end()
    })
    const send = res.send.bind(res)
    res.send = (body) => {
      place.leave()
      return send(body)
    }
    if (place.begin) {
      await place.begin
      // it comes in the turn of the answer that gave its place back
      await turn()
      isWaiting = false
    }
    // who went away while waiting needs no answer
    if (!res.closed) next()
  }
}
