// Lets every site read an address: there is no cookie and nothing private behind these addresses.
import type { RequestHandler } from 'express'

export const openToAll: RequestHandler = (req, res, next) => {
  res
    .set('Access-Control-Allow-Origin', '*')
    .set('Access-Control-Expose-Headers', 'ETag, Link, Retry-After, X-Data-Version, X-Request-Id, X-Total-Count')
  if (req.method !== 'OPTIONS') return next()
  res.set('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS').set('Access-Control-Max-Age', '86400').status(204).end()
}
