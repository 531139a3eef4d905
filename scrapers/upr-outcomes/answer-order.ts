// Where verdicts alone in a line stand in an addendum: over the numbers that they answer, or under them.
import type { Line } from './answer-lines.ts'
import { isList } from './answer-texts.ts'
import { numbersOf } from './answering.ts'
import { headedBy } from './headed.ts'
import { isPlainHeading, isVerdictAlone } from './lead-ins.ts'
import { isLeadIn } from './points-back.ts'
import { readHeading, readLine } from './verdict.ts'
import type { Order } from './walk-state.ts'

/** Numbers that a line opens with, without an answer of their own. */
const isNumbers = (text: string, state: string | null): boolean => {
  if (numbersOf(text).length === 0) return false
  const headed = headedBy(text)
  return isList(text) || (headed !== null && readLine(headed.rest, state) === null)
}

/**
 * `under` where a paper begins with numbers and ends with a verdict: each answers what stands above it. `unclear` where it
 * begins and ends with numbered paragraphs, or where verdicts stand side by side: nobody can tell which answers which.
 */
const orderOf = (lines: readonly Line[], state: string | null): Order | 'unclear' => {
  let seen = ''
  for (const line of lines) {
    if (line.kind === 'table') continue
    if (line.kind === 'heading') {
      if (readHeading(line.text, state) !== null) return 'over'
    } else if (line.items !== undefined) return 'over'
    else if (isVerdictAlone(line.text, state)) seen += 'V'
    else if (isNumbers(line.text, state)) seen += line.number === null ? 'N' : 'M'
    else if ((isLeadIn(line.text) || isPlainHeading(line.text)) && readHeading(line.text, state) !== null) return 'over'
  }
  if (/VV[MN]/.test(seen)) return 'unclear'
  if (!/^[MN].*V/.test(seen)) return 'over'
  if (seen.endsWith('V') && !seen.includes('VV')) return 'under'
  // behind a number that is no paragraph of its own, the next verdict is its answer all the same
  return /MV.*V/.test(seen) ? 'unclear' : 'over'
}

/** "(a) Supported" and "(b) Noted" right behind each other: what is answered to the pieces of one recommendation. */
const isOfPiece = (lines: readonly Line[], at: number, state: string | null): boolean => {
  const isMarked = (line: Line | undefined) =>
    line?.kind === 'text' &&
    /^\(?[a-h]\)\s/.test(line.text) &&
    isPlainHeading(line.text) &&
    readHeading(line.text, state)
  return !!isMarked(lines[at]) && !!(isMarked(lines[at - 1]) || isMarked(lines[at + 1]))
}

/** Lines with the order of their answers. Where it is not clear, a verdict alone answers nothing, and ends what stands before it. */
export const inOrder = (printed: readonly Line[], state: string | null): { lines: readonly Line[]; order: Order } => {
  const lines = printed.map(
    (line, at): Line => (isOfPiece(printed, at, state) ? { kind: 'heading', text: '', level: 0 } : line),
  )
  const order = orderOf(lines, state)
  if (order !== 'unclear') return { lines, order }
  const ends = (line: Line): Line =>
    line.kind === 'text' && isVerdictAlone(line.text, state) ? { kind: 'heading', text: '', level: 0 } : line
  return { lines: lines.map(ends), order: 'over' }
}

/** "Recommendation Response 140.1", "Supported Noted 140.1, 140.3": heads of columns in one line, whose columns the file does not keep. */
const flatHeads = [
  /^(?:No\.? )?Recommendations? (?:[A-Z]\w+ )?(?:Response|Status|Position|Answer|Reply|Decision|Comments?|Remarks|Views)\b(?=\s+\d|\s*$|\s+[A-Z]\w+\s*$)/,
  /^(?:(?:Fully |Partially |Not )?(?:Accepted|Supported|Noted|Rejected|Support|Note)(?: in part)?\s+){2,}\d/,
]

/** The line with the heads of a table that a file gives as running text; undefined without one. */
export const flatHeadIn = (lines: readonly Line[]): string | undefined =>
  lines.map((line) => (line.kind === 'text' ? line.text : '')).find((text) => flatHeads.some((form) => form.test(text)))
