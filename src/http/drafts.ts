// Drafts that somebody sends to be checked: how large, how many at one time, and that no cache keeps what was sent or answered.
import express, { type RequestHandler } from 'express'
import { createGate } from './gate.ts'
import { refuseNameTwice } from './named-twice.ts'
import { ProblemError } from './problem.ts'
import { visitorOf } from './visitor.ts'

/** Characters of one draft: a report of 200 pages has some 600,000. */
export const longestDraft = 2_000_000

/** Bytes of a request: a dash or a letter of another alphabet takes two or three; an escaped one (`\u2013`) six. */
const longestBody = 3 * longestDraft

/** Reads `{ text, … }` as JSON or as a form, and a bare text. Larger bodies are refused. */
export const readDraft: RequestHandler[] = [
  express.json({ limit: longestBody, verify: refuseNameTwice }),
  express.text({ limit: longestBody, type: 'text/plain' }),
  // a form escapes letters with accents as six characters
  express.urlencoded({ extended: false, limit: longestBody, parameterLimit: 10 }),
]

/**
 * Lets two drafts (or files) be checked at one time, one of each visitor; others wait or are told to come back. Marks the
 * answer as nobody's to keep.
 */
export function limitDrafts(what: 'draft' | 'file' = 'draft'): RequestHandler {
  const gate = createGate({ atOnce: 2, ofVisitor: 1, waiting: 8, waitingOfVisitor: 2 })
  return async (req, res, next) => {
    res.set('Cache-Control', 'no-store')
    const place = gate.enter(visitorOf(req))
    if (place === 'visitor')
      throw new ProblemError(
        'too-many-requests',
        `A ${what} of yours is being checked. Wait for its answer, then send the next.`,
      )
    if (place === 'all') throw new ProblemError('busy', `Too many ${what}s are being checked. Send yours again later.`)
    res.once('close', () => place.leave())
    if (place.begin) await place.begin
    if (!res.closed) next()
  }
}
