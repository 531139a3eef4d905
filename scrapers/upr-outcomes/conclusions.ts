// Units of the conclusions: lead-ins, recommendations with their answers, comments and the disclaimer.
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import type { Entry } from './chapter.ts'
import { type Draft, draft, ofEntry, positionOf } from './drafts.ts'
import type { Numbered } from './frame.ts'
import {
  type Group,
  groupsOf,
  isComment,
  isCommentLead,
  isPledgeLead,
  isRestated,
  namedItems,
  pointsAtDialogue,
  withoutReason,
} from './groups.ts'
import { readPointers } from './numbers.ts'
import { followPointer } from './pointers.ts'
import { readItem } from './segments.ts'
import type { Skipped } from './types.ts'

export type Chapter = {
  entries: Entry[]
  dialogue: Numbered[]
  symbol: string
  /** ISO3 of the State under review */
  underReview: string | null
  skipped: Skipped[]
  footnotes: ReadDocument['footnotes']
}

/** Footnotes that an item calls by number: "The recommendation as read during the dialogue: …" */
const footnotesOf = (entry: Entry, chapter: Chapter): string[] =>
  entry.notes
    .flatMap((marks) => marks.match(/\d+/g) ?? [])
    .flatMap((mark) => {
      const notes = chapter.footnotes.filter((note) => note.mark === mark)
      const after = notes.find((note) => (note.page ?? 0) >= (entry.page ?? 0))
      return after === undefined ? [] : [after.text]
    })

const recommendations = (item: Entry, group: Group, chapter: Chapter): Draft[] => {
  const entry = withoutReason(item)
  const { segments, rest } = readItem(entry.text, chapter.underReview)
  if (rest !== '')
    chapter.skipped.push({ where: entry.path, text: rest, reason: 'text after the last recommending State: a heading' })
  return segments.map((segment, at) => ({
    ...ofEntry(entry, 'upr_recommendation'),
    text: segment.text,
    part: segments.length > 1 ? at + 1 : 0,
    recommendingStates: segment.states,
    positions: [positionOf(group.answer, group.words, chapter.symbol, group.from)],
    footnotes: footnotesOf(item, chapter),
    joinedText: segments.length > 1 || entry !== item ? item.text : null,
    warnings: [
      ...entry.warnings,
      ...segment.warnings,
      ...(group.answer === null ? ['the lead-in gives no position'] : []),
    ],
  }))
}

/**
 * A sentence after a list that answers items by their numbers: "Valdoria considers that recommendations Nos. 26 and 40
 * above are already implemented". Its answer is added to those of the items.
 */
const answerNamed = (group: Group, made: Draft[], chapter: Chapter): void => {
  const { lead, answer } = group
  if (answer === null || isComment(lead.text)) return
  const named = new Set(namedItems(lead.text))
  for (const unit of made) {
    if (unit.unitType !== 'upr_recommendation') continue
    if (!named.has(unit.number ?? '') && !named.has(unit.path ?? '')) continue
    // a later list may use the same item numbers: what was refused is not meant by "already implemented"
    if (answer.alreadyImplemented && unit.positions?.at(-1)?.value !== 'supported') continue
    unit.positions = [...(unit.positions ?? []), positionOf(answer, lead.text, chapter.symbol, lead.number)]
  }
}

/** Answers given by pointing at the dialogue: the recommendations are read there. */
const pointedUnits = (group: Group, chapter: Chapter): Draft[] => {
  const number = Number(group.lead.number)
  if (group.answer === null || !pointsAtDialogue(group.lead.text)) return []
  return readPointers(group.lead.text)
    .filter((pointed) => pointed.paragraph < number)
    .flatMap((pointed) => {
      const found = followPointer(pointed, chapter.dialogue, chapter.underReview)
      if (found.length === 0)
        chapter.skipped.push({
          where: pointed.path,
          text: group.lead.text.slice(0, 120),
          reason: `paragraph ${pointed.path} is pointed at but has no such place`,
        })
      const page = chapter.dialogue.find((one) => one.number === pointed.paragraph)?.page ?? null
      return found.map((one, at) =>
        draft({
          number: pointed.path,
          path: pointed.path,
          // the paragraph of the dialogue itself is part 0
          part: found.length > 1 || pointed.letters.length === 0 ? at + 1 : 0,
          numberStatus: 'printed',
          text: one.text,
          stem: one.stem,
          unitType: 'upr_recommendation',
          page,
          recommendingStates: one.states,
          positions: [positionOf(group.answer, group.words, chapter.symbol, group.from)],
          warnings: one.warnings,
        }),
      )
    })
}

/** All units of the conclusions, in their order. */
export const conclusionUnits = (chapter: Chapter): Draft[] => {
  const made: Draft[] = []
  for (const group of groupsOf(chapter.entries)) {
    const { lead, items } = group
    const pledges = isPledgeLead(lead.text)
    const comments = isCommentLead(lead.text)
    made.push(ofEntry(lead, items.length > 0 ? 'upr_lead_in' : 'upr_position_statement'))
    for (const item of items) {
      if (pledges) made.push(ofEntry(item, 'upr_voluntary_pledge'))
      else if (comments || (isComment(item.text) && !isRestated(item.text)))
        made.push(ofEntry(item, 'upr_position_statement'))
      else made.push(...recommendations(item, group, chapter))
    }
    if (items.length === 0) answerNamed(group, made, chapter)
    made.push(...pointedUnits(group, chapter))
  }
  for (const entry of chapter.entries) if (entry.kind === 'disclaimer') made.push(ofEntry(entry, 'disclaimer'))
  return made
}
