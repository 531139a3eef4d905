// While the database is known to be damaged no program is given rows of it: a list without its warning would pass for a sound one.
import type { RequestHandler } from 'express'
import { givesRows } from './addresses.ts'
import { ProblemError } from './problem.ts'

/** Refuses feeds, exports and lists while `isDamaged` says so; pages are shown, with a notice on each. */
export const refuseWhileDamaged =
  (isDamaged: () => Promise<boolean>): RequestHandler =>
  async (req, _res, next) => {
    if (req.method === 'OPTIONS' || !givesRows(req.path)) return next()
    // a database that does not answer is reported by whoever asks it
    if (!(await isDamaged().catch(() => false))) return next()
    throw new ProblemError(
      'damaged',
      'The database of this server is damaged: no list, feed or export is made from it. Check the official pages. The operator has to restore a backup.',
    )
  }
