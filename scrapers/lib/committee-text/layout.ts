// The form of the text, told from the text and never from its date alone (LAYOUTS 1).
import type { NumberedParagraph } from '../numbered/types.ts'
import { sectionOf } from './sections.ts'
import type { Segment } from './segment.ts'
import { mixesAsAHabit } from './type-all.ts'

export type Typed = { paragraph: NumberedParagraph; segments: Segment[] }

/**
 * `E1` paragraphs of an annual report; `E2` concerns and recommendations in sections apart; `E3` both under one number, few
 * topic headings; `E4` the same under topic headings; `E5` consecutive numbers. `E0` before it: a review without a report.
 */
export function layoutOf(typed: Typed[], withoutReport: boolean): string {
  const inSections = typed.map(({ paragraph }) => sectionOf(paragraph.heading))
  const first = Number(typed[0]?.paragraph.number ?? 1)
  const apart =
    inSections.includes('recommendations_only') &&
    (inSections.includes('concerns_only') || !inSections.includes('both'))
  let era: string
  if (apart) era = first > 1 ? 'E1' : 'E2'
  else {
    const types = typed.map(({ segments }) => new Set(segments.map((segment) => segment.unitType)))
    const mixed = types.filter((set) => set.has('concern') && set.has('recommendation')).length
    const asks = types.filter((set) => set.has('recommendation') && !set.has('concern')).length
    if (mixesAsAHabit(mixed, asks)) {
      const both = typed.filter((_, index) => types[index]!.has('recommendation'))
      const topics = both.filter(
        ({ paragraph }) => sectionOf(paragraph.heading.slice(-1)) === null && paragraph.heading.length > 0,
      ).length
      era = topics > both.length * 0.5 ? 'E4' : 'E3'
    } else era = 'E5'
  }
  return withoutReport ? `E0+${era}` : era
}
