// A report of the Working Group: its units, from the introduction to the pledges.
import { ParseError } from '../../src/domain/errors.ts'
import type { Paragraph, ReadDocument } from '../../src/domain/paragraphs.ts'
import { walkConclusions } from './chapter.ts'
import { conclusionUnits } from './conclusions.ts'
import type { Cover } from './cover.ts'
import { openConclusions, openEnd } from './cut-off.ts'
import { type Draft, draft, ofNumbered, uniqueParts } from './drafts.ts'
import type { Entry } from './entry.ts'
import { readFacts } from './facts.ts'
import { cutReport, type Numbered, numberedParagraphs, withLabel } from './frame.ts'
import { findGaps } from './gaps.ts'
import { head } from './head.ts'
import { invariantDoubts } from './invariants.ts'
import type { ParsedDocumentInput, Skipped } from './types.ts'

const pledgeUnits = (paragraphs: Paragraph[]): Draft[] => {
  const numbered = numberedParagraphs(paragraphs, Number.POSITIVE_INFINITY)
  if (numbered.length > 0) return numbered.map((one) => ofNumbered(one, 'upr_voluntary_pledge'))
  return paragraphs
    .filter((paragraph) => paragraph.kind !== 'heading' && paragraph.text.trim() !== '')
    .map((paragraph) => draft({ text: withLabel(paragraph), unitType: 'upr_voluntary_pledge', page: paragraph.page }))
}

/** The opening paragraphs on session, troika, documents and questions; all others are the dialogue. */
const isIntroduction = (one: Numbered) =>
  one.number <= 4 && /^(?:The Working Group|On |In accordance|A list)/.test(one.text)

const skipAnnex = (annex: Paragraph[], skipped: Skipped[]): void => {
  const first = annex[0]
  if (first === undefined) return
  const where = first.page === null ? 'annex' : `page ${first.page}`
  skipped.push({ where, text: first.text.slice(0, 120), reason: 'annex: the delegation', kind: 'out_of_scope' })
}

const layoutOf = (entries: Entry[]): string =>
  entries.some((entry) => entry.kind === 'item' && entry.status === 'printed' && entry.number.includes('.'))
    ? 'upr-dotted'
    : 'upr-restart'

/** Parses a report of the Working Group. Throws ParseError where it has no conclusions or no recommendations. */
export const parseReport = (read: ReadDocument, cover: Cover, symbol: string): ParsedDocumentInput => {
  const parts = cutReport(read)
  if (parts === null) throw new ParseError(symbol, 'whole document', 'no heading "Conclusions and/or recommendations"')
  const dialogue = numberedParagraphs(parts.before)
  const { entries, skipped } = walkConclusions(parts.conclusions, dialogue.at(-1)?.number ?? null)
  const made = conclusionUnits({
    entries,
    dialogue,
    symbol,
    underReview: cover.state,
    skipped,
    footnotes: read.footnotes,
  })
  const recs = made.filter((unit) => unit.unitType === 'upr_recommendation')
  if (recs.length === 0) {
    const first = entries[0]
    const where = `page ${first?.page ?? '?'}, paragraph ${first?.number ?? '?'}`
    throw new ParseError(symbol, where, 'the conclusions hold no recommendations')
  }
  const notes = read.footnotes.map((note) => note.text)
  const leads = entries.filter((entry) => entry.kind === 'lead').map((entry) => entry.text)
  const { review, councilSessions, warnings } = readFacts(dialogue, notes, leads, cover.distributionDate)
  skipped.push(...findGaps(entries, dialogue))
  skipAnnex(parts.annex, skipped)
  const drafts = [
    ...dialogue.map((one) => ofNumbered(one, isIntroduction(one) ? 'introduction' : 'upr_discussion')),
    ...made,
    ...pledgeUnits(parts.pledges),
  ]
  const faults = made.flatMap((unit) =>
    (unit.warnings ?? []).map((warning) => `${unit.path ?? `"${unit.text.slice(0, 40)}…"`}: ${warning}`),
  )
  return {
    ...head(cover, symbol),
    type: 'report_of_the_working_group',
    layout: layoutOf(entries),
    units: uniqueParts(drafts).map(({ remarks = [], ...unit }, ordinal) => ({
      ...unit,
      warnings: [...(unit.warnings ?? []), ...remarks],
      ordinal,
    })),
    skipped,
    warnings: [
      ...read.warnings,
      ...parts.warnings,
      ...warnings,
      ...openConclusions(entries, parts),
      ...(parts.annex.length > 0 ? [] : openEnd(drafts.at(-1)?.text)),
      ...invariantDoubts(cover, review, councilSessions, symbol),
      ...faults,
    ],
    review,
  }
}
