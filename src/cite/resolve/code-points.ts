// Offsets in Unicode code points, counted once through the input however many citations it holds.

import type { Citation } from '../../domain/citing/citation.ts'
import type { DraftPart } from '../../domain/citing/drafts.ts'
import type { Answer } from './answer.ts'

/**
 * Returns a function from a citation or a link to its span; to be called in the order of the draft. In plain text offsets count from
 * its beginning, in a Word file from that of the note or paragraph.
 */
export function createSpans(
  parts: readonly DraftPart[],
): (place: Pick<Citation, 'part' | 'start' | 'end'>) => Answer['span'] {
  const surrogates = parts.map(({ text }) => (text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []).length)
  const before: number[] = []
  surrogates.reduce((sum, count, at) => {
    before[at] = sum
    return sum + count
  }, 0)
  return ({ part, start, end }) => {
    const { text, offset } = parts[part]!
    const printed = text.slice(start, end)
    const first = offset === 0 && part > 0 ? 0 : offset - before[part]!
    const from = first + [...text.slice(0, start)].length
    return { start: from, end: from + [...printed].length, text: printed }
  }
}
