// The name of an expression in the file of verdicts, and what a verdict says.
import { createHash } from 'node:crypto'

/** A text that makes an expression slow: each pump is repeated as often as wanted. */
export type Attack = { pumps: { prefix: string; pump: string }[]; suffix: string }

export type Verdict = {
  status: 'safe' | 'polynomial' | 'exponential' | 'not_settled'
  /** of a polynomial: 2 doubles the length and takes four times the time */
  degree?: number
  /** of one that is not safe: milliseconds of CPU on the worst text found, at this length */
  cost?: { length: number; ms: number }
  place: string
}
export type Verdicts = Record<string, Verdict>

/** Returns a short hash of an expression, so that the file of verdicts does not change with a line number. */
export const keyOf = ({ source, flags }: { source: string; flags: string }): string =>
  createHash('sha256')
    .update(`/${source}/${[...flags].sort().join('')}`)
    .digest('hex')
    .slice(0, 16)
