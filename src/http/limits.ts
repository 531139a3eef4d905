// How many requests one address may make in a span.
import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { ProblemError, sendProblem } from './problem.ts'

export const limitRequests = ({ requests, seconds }: { requests: number; seconds: number }): RequestHandler =>
  rateLimit({
    limit: requests,
    windowMs: seconds * 1000,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // the address stays in memory for the span and goes nowhere else
    handler: (req, res) =>
      sendProblem(req, res, new ProblemError('too-many-requests', `more than ${requests} requests in ${seconds} s`)),
  })
