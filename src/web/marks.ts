// Links that went through mail programs and networks carry marks by which readers are followed: taken off, not refused.
import type { RequestHandler } from 'express'
import { ownPath } from './page-error.ts'

/** marks that the large senders add: utm_source, fbclid, gclid, msclkid, mc_cid, igshid … */
const mark = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid?|mc_[ce]id|_hs\w+)$/i

/** Leads to the same address without the marks, so that what is shared on is clean. */
export const withoutMarks: RequestHandler = (req, res, next) => {
  const at = req.originalUrl.indexOf('?')
  if (at < 0 || !Object.keys(req.query).some((name) => mark.test(name))) return next()
  const asked = new URLSearchParams(req.originalUrl.slice(at))
  for (const name of [...asked.keys()]) if (mark.test(name)) asked.delete(name)
  const rest = asked.toString()
  res.redirect(302, `${ownPath(req.originalUrl.slice(0, at))}${rest === '' ? '' : `?${rest}`}`)
}
