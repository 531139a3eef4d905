// Units of the conclusions: lead-ins, recommendations with their answers, comments and the disclaimer.
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { beginsAsk } from './asks.ts'
import type { Entry } from './chapter.ts'
import { type Draft, draft, ofEntry, positionOf } from './drafts.ts'
import type { Numbered } from './frame.ts'
import {
  type Group,
  groupsOf,
  inlineText,
  isAnswerItem,
  isComment,
  isCommentLead,
  isConclusionLead,
  isPledgeLead,
  mentionsPledges,
  namedItems,
  pointsAtDialogue,
  withoutReason,
} from './groups.ts'
import { readPointers } from './numbers.ts'
import { followPointer, type Pointed } from './pointers.ts'
import { readItem, type Segment } from './segments.ts'
import { isStateSpeech } from './state-speech.ts'
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

/** Names no recommending State, but begins as the State under review answers. */
const isCommentItem = (segments: Segment[], text: string, chapter: Chapter): boolean =>
  segments.every((segment) => segment.states.length === 0) && isStateSpeech(text, chapter.underReview)

/** An item of a list, by what it is: a recommendation of its own or several, a comment, a commitment, a question. */
const itemUnits = (item: Entry, group: Group, chapter: Chapter): Draft[] => {
  const entry = withoutReason(item)
  const { segments, rest, restKind } = readItem(entry.text, chapter.underReview)
  const unnamed = segments.every((segment) => segment.states.length === 0)
  if (isCommentItem(segments, entry.text, chapter)) return [ofEntry(item, 'upr_position_statement')]
  if (unnamed && mentionsPledges(group.lead.text)) return [ofEntry(item, 'upr_voluntary_pledge')]
  if (/\?[”"’]?$/.test(segments.at(-1)?.text ?? '') && !beginsAsk(entry.text)) return [ofEntry(item, 'upr_discussion')]
  if (restKind === 'heading')
    chapter.skipped.push({ where: entry.path, text: rest, reason: 'text after the last recommending State: a heading' })
  const made = segments.map((segment, at) => ({
    ...ofEntry(entry, 'upr_recommendation'),
    text: segment.text,
    part: segments.length > 1 ? at + 1 : 0,
    recommendingStates: segment.states,
    positions: [positionOf(group.answer, group.words, chapter.symbol, group.from)],
    footnotes: footnotesOf(item, chapter),
    joinedText: segments.length > 1 || entry !== item || restKind === 'comment' ? item.text : null,
    warnings: [
      ...entry.warnings,
      ...segment.warnings,
      ...(group.answer === null ? ['the lead-in gives no position'] : []),
    ],
  }))
  if (restKind !== 'comment') return made
  // the comment keeps its place behind the recommendation, as a part of its number
  return [...made, { ...ofEntry(entry, 'upr_position_statement'), text: rest, part: made.length + 1 }]
}

/**
 * A recommendation that stands inside its lead-in: "The following recommendation did not enjoy the support of Valdoria:
 * Ratify … (Norland)." None where the lead-in holds no text with its recommending States.
 */
const inlineUnits = (group: Group, chapter: Chapter): Draft[] => {
  if (group.items.length > 0) return []
  const text = inlineText(group.lead.text)
  if (text === null) return []
  const entry = { ...group.lead, text: text.text }
  const { segments } = readItem(text.by === null ? entry.text : `${entry.text} (${text.by})`, chapter.underReview)
  if (segments.every((segment) => segment.states.length === 0)) return []
  return segments.map((segment, at) => ({
    ...ofEntry(entry, 'upr_recommendation'),
    text: segment.text,
    part: at + 1,
    recommendingStates: segment.states,
    positions: [positionOf(group.answer, group.words, chapter.symbol, group.from)],
    footnotes: footnotesOf(entry, chapter),
    joinedText: group.lead.text,
    warnings: [...segment.warnings, 'printed within its lead-in'],
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

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu)
      ?.filter((word) => !/^(?:that|with|this|recommended)$/.test(word)),
  )

/** The unit that already says what was found in the dialogue: the same State, and nearly all of its words. */
const alreadyListed = (one: Pointed, made: Draft[]): Draft | undefined => {
  const words = [...wordsOf(one.text)]
  if (words.length < 4 || one.states.length === 0) return undefined
  return made.find((unit) => {
    if (unit.unitType !== 'upr_recommendation') return false
    const states = unit.recommendingStates ?? []
    if (!one.states.some(({ iso3 }) => iso3 !== null && states.some((state) => state.iso3 === iso3))) return false
    const own = wordsOf(unit.text)
    return words.filter((word) => own.has(word)).length >= 0.8 * words.length
  })
}

/** Answers given by pointing at the dialogue: the recommendations are read there. Each is made once. */
const pointedUnits = (group: Group, made: Draft[], chapter: Chapter): Draft[] => {
  const number = Number(group.lead.number)
  const { answer, words } = group.pointed
  if (answer === null || !pointsAtDialogue(words)) return []
  const position = positionOf(answer, words, chapter.symbol, group.lead.number)
  return readPointers(words)
    .filter((pointed) => pointed.footnote || pointed.paragraph < number)
    .flatMap((pointed) => {
      const found = followPointer(pointed, chapter.dialogue, chapter.underReview, chapter.footnotes)
      const where = pointed.footnote ? `footnote ${pointed.path}` : pointed.path
      if (found.length === 0)
        chapter.skipped.push({
          where,
          text: group.lead.text.slice(0, 120),
          reason: `${pointed.footnote ? '' : 'paragraph '}${where} is pointed at but has no such place`,
        })
      const page = chapter.dialogue.find((one) => one.number === pointed.paragraph)?.page ?? null
      return found.flatMap((one, at) => {
        const same = alreadyListed(one, made)
        if (same !== undefined) {
          chapter.skipped.push({
            where,
            text: one.text.slice(0, 120),
            reason: `the recommendation is listed as ${same.path}`,
          })
          return []
        }
        const path = pointed.footnote ? null : pointed.path
        return draft({
          number: path,
          path,
          // the paragraph of the dialogue itself is part 0
          part: found.length > 1 || pointed.letters.length === 0 ? at + 1 : 0,
          numberStatus: path === null ? 'absent' : 'printed',
          text: one.text,
          stem: one.stem,
          unitType: 'upr_recommendation',
          page: pointed.footnote ? group.lead.page : page,
          recommendingStates: one.states,
          positions: [position],
          warnings: one.warnings,
        })
      })
    })
}

/** All units of the conclusions, in their order. */
export const conclusionUnits = (chapter: Chapter): Draft[] => {
  const made: Draft[] = []
  for (const group of groupsOf(chapter.entries)) {
    const { lead, items } = group
    const inline = inlineUnits(group, chapter)
    const isLead = items.length > 0 || inline.length > 0
    made.push(ofEntry(lead, isLead ? 'upr_lead_in' : 'upr_position_statement'), ...inline)
    for (const item of items) {
      if (isPledgeLead(lead.text)) made.push(ofEntry(item, 'upr_voluntary_pledge'))
      else if (isConclusionLead(lead.text)) made.push(ofEntry(item, 'conclusion'))
      else if (isCommentLead(lead.text) || isAnswerItem(item.text, chapter.underReview))
        made.push(ofEntry(item, 'upr_position_statement'))
      else made.push(...itemUnits(item, group, chapter))
    }
    if (items.length === 0) answerNamed(group, made, chapter)
    made.push(...pointedUnits(group, made, chapter))
  }
  for (const entry of chapter.entries) if (entry.kind === 'disclaimer') made.push(ofEntry(entry, 'disclaimer'))
  return made
}
