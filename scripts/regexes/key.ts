// The name of an expression in the file of verdicts, and what a verdict says.
import { createHash } from 'node:crypto'

export type Verdict = {
  status: 'safe' | 'polynomial' | 'exponential' | 'not_settled'
  /** of a polynomial: 2 doubles the length and takes four times the time */
  degree?: number
  place: string
}
export type Verdicts = Record<string, Verdict>

/** Returns a short hash of an expression, so that the file of verdicts does not change with a line number. */
export const keyOf = ({ source, flags }: { source: string; flags: string }): string =>
  createHash('sha256')
    .update(`/${source}/${[...flags].sort().join('')}`)
    .digest('hex')
    .slice(0, 16)
