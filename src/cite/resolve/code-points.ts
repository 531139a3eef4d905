// Offsets in Unicode code points, counted once through the input however many citations it holds.

import type { Citation } from '../../domain/citing/citation.ts'
import type { DraftPart } from '../../domain/citing/drafts.ts'
import type { Answer } from './answer.ts'

const isPaired = /[\ud800-\udbff][\udc00-\udfff]/
const pairsIn = (text: string): number => (text.match(/[\ud800-\udbff][\udc00-\udfff]/g) ?? []).length

/**
 * Returns a function from a citation or a link to its span; to be called in the order of the draft. In plain text offsets count from
 * its beginning, in a Word file from that of the note or paragraph.
 */
export function createSpans(
  parts: readonly DraftPart[],
): (place: Pick<Citation, 'part' | 'start' | 'end'>) => Answer['span'] {
  // pairs in the parts before, counted as far as somebody asked
  let upTo = { part: 0, pairs: 0 }
  const pairsBefore = (part: number): number => {
    if (part < upTo.part) upTo = { part: 0, pairs: 0 }
    let { pairs } = upTo
    for (let at = upTo.part; at < part; at += 1) pairs += pairsIn(parts[at]!.text)
    upTo = { part, pairs }
    return pairs
  }
  // how far the part was counted: each piece of it is counted once
  let counted = { part: -1, at: 0, points: 0 }
  const pointsBefore = (part: number, start: number): number => {
    if (!isPaired.test(parts[part]!.text)) return start
    const from = counted.part === part && counted.at <= start ? counted : { at: 0, points: 0 }
    counted = { part, at: start, points: from.points + [...parts[part]!.text.slice(from.at, start)].length }
    return counted.points
  }
  return ({ part, start, end }) => {
    const { text, offset } = parts[part]!
    const printed = text.slice(start, end)
    const first = offset === 0 && part > 0 ? 0 : offset - pairsBefore(part)
    const from = first + pointsBefore(part, start)
    return { start: from, end: from + [...printed].length, text: printed }
  }
}
