// How a request is told to come back later: a page to a person, a problem that a script of any site may read to a program.
import type { Request, Response } from 'express'
import { isForPrograms } from './addresses.ts'
import { openToAll } from './open.ts'
import { type ProblemError, problemTitles, requestIdOf, sendProblem } from './problem.ts'

/** Makes the page of a refusal in the language of who asked, given the seconds to wait and the request id. */
export type RefusalPage = (req: Request, waitSeconds: number, requestId: string) => string

const wantsPage = (req: Request): boolean =>
  !isForPrograms(req.path) && req.accepts(['application/problem+json', 'text/html']) === 'text/html'

/** Sends the refusal with `Retry-After`; a page where one is given and a person asks. */
export function sendRefusal(
  req: Request,
  res: Response,
  given: { problem: ProblemError; waitSeconds: number; page?: RefusalPage | undefined },
): void {
  const { problem, waitSeconds, page } = given
  res.set('Retry-After', String(waitSeconds))
  if (page && wantsPage(req)) {
    const { status } = problemTitles[problem.kind] ?? problemTitles.fault!
    res.status(status).set('Cache-Control', 'no-store').vary('Accept').vary('Accept-Language').type('html')
    return void res.send(page(req, waitSeconds, requestIdOf(res)))
  }
  openToAll(req, res, () => sendProblem(req, res, problem))
}
