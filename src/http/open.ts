// Lets every site read an address: there is no cookie and nothing private behind these addresses.
import type { RequestHandler, Response } from 'express'

/** Headers of an answer that a script of another site may read. */
const exposed = [
  ...['Accept-Ranges', 'Allow', 'Content-Disposition', 'Content-Range', 'ETag', 'Last-Modified', 'Link', 'Retry-After'],
  ...['X-Data-Version', 'X-Request-Id', 'X-Total-Count'],
].join(', ')

/** Headers of a request that such a script may set, beside those that need no leave. */
const granted = 'Accept, Content-Type, If-Match, If-None-Match, If-Modified-Since, If-Range, Range'

/** Lets scripts of every site read the answer. */
export const setOpen = (res: Response): Response =>
  res.set('Access-Control-Allow-Origin', '*').set('Access-Control-Expose-Headers', exposed)

/** Answers OPTIONS, asked by a browser before a request of another site or by a program, with what the address takes. */
export const answerOptions = (res: Response, methods = 'GET, HEAD, OPTIONS'): void =>
  void setOpen(res)
    .set('Allow', methods)
    .set('Access-Control-Allow-Methods', methods)
    .set('Access-Control-Allow-Headers', granted)
    .set('Access-Control-Max-Age', '86400')
    .status(204)
    .end()

export const openToAll: RequestHandler = (req, res, next) => {
  setOpen(res)
  if (req.method !== 'OPTIONS') return next()
  answerOptions(res)
}
