// While the clock of the server is known to be wrong nothing is made that depends on today: what a subscriber holds is better than that.
import type { RequestHandler } from 'express'
import { dependsOnToday } from './addresses.ts'
import { ProblemError } from './problem.ts'
import { type RefusalPage, sendRefusal } from './refusal.ts'

/** Calendar programs and copies of the world file keep what they have, and come back. */
const waitSeconds = 3600

/** Refuses calendars, feeds and lists of dates while `isRight` denies the clock; a database that does not answer is reported by whoever asks it. */
export const refuseWithoutClock =
  (isRight: () => Promise<boolean>, page: RefusalPage): RequestHandler =>
  async (req, res, next) => {
    if (req.method === 'OPTIONS' || !dependsOnToday(req.path)) return next()
    if (await isRight().catch(() => true)) return next()
    const problem = new ProblemError(
      'wrong-clock',
      'The clock of this server cannot be believed: no date to come is given from it. Keep what you have, check the official pages, and ask again later. The operator has to set the clock.',
    )
    sendRefusal(req, res, { problem, waitSeconds, page })
  }
