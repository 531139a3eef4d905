// Units of the conclusions: lead-ins, recommendations with their answers, comments and the disclaimer.
import { compile } from '../../src/domain/patterns.ts'
import { stateName } from '../../src/domain/states/states.ts'
import { doubtOf } from './answer-doubts.ts'
import { type Aside, announcesRemarks, asideOf, isPledgeLead, mentionsPledges } from './asides.ts'
import { asksSomething, beginsAsk } from './asks.ts'
import { endsInStates } from './brackets.ts'
import { type Draft, ofEntry, positionOf } from './drafts.ts'
import type { Chapter, Entry } from './entry.ts'
import { exceptionOf } from './exceptions.ts'
import {
  announcedAsk,
  type Group,
  groupsOf,
  inlineText,
  isAnswerItem,
  pointsAtDialogue,
  withoutReason,
} from './groups.ts'
import { placedByMarks } from './inline-marks.ts'
import { doubtsOfMarks, markedAnswer, withoutMarks } from './item-marks.ts'
import { reservedRows } from './lead-words.ts'
import { answerElsewhere, answerLate, answerNamed, doubtLeads } from './named-answers.ts'
import { isOfAnother } from './named-states.ts'
import { doubtsOfNotes, footnotesOf } from './note-answers.ts'
import { readPointers } from './numbers.ts'
import { answersBehind, doubtsOfLines, headingAnswer, ownAnswer, verdictBehind } from './own-answers.ts'
import { addOpenPlaces, type Place, pointedUnits, reportUnanswered } from './pointed-units.ts'
import { alreadyListed, differs } from './same-ask.ts'
import { readItem, type Segment, withoutStray } from './segments.ts'
import { isStateSpeech, stateReports } from './state-speech.ts'
import type { Position } from './types.ts'

/** "The Constitution already prohibits torture": a sentence with a subject, which asks nothing. "Table the bill" may be an ask. */
const beginsWithSubject =
  /^(?:The|This|These|That|Those|There|It|Its|Our|We|All|An?|No|Such|In|Under|Since|As|For|Due|Owing)\s/

/**
 * Names no recommending State, and speaks or reports as the State under review. Where the others of the list name theirs,
 * a sentence that asks nothing is a comment too, with a doubt: the bracket may be lost.
 */
const commentItem = (segments: Segment[], text: string, group: Group, chapter: Chapter): 'sure' | 'doubtful' | null => {
  if (segments.some((segment) => segment.states.length > 0)) return null
  if (isStateSpeech(text, chapter.underReview)) return 'sure'
  if (asksSomething(text)) return null
  if (stateReports(text, chapter.underReview)) return 'sure'
  if (!beginsWithSubject.test(text) || !group.items.some((item) => endsInStates(item.text))) return null
  return announcesRemarks(group.lead.text) ? 'sure' : 'doubtful'
}

const unclearAnswer = { value: 'unclear', alreadyImplemented: false } as const

/** "and in the capital (Norland);" behind an item that ends in ";" */
const goingOn = (text: string): string[] =>
  /^(?:and|or|as well as)\s+\p{Ll}/u.test(text) ? ['may go on with the item before it'] : []

/**
 * The answers to an item: that of its list, and its own, or that of a heading inside the list. Where the list says another
 * thing than the heading, neither holds.
 */
const answersOf = (
  item: Entry,
  own: Pick<NonNullable<ReturnType<typeof ownAnswer>>, 'answer' | 'words'> | null,
  listed: Group['answer'],
  group: Group,
  { symbol, underReview }: Chapter,
): { positions: Position[]; doubts: string[] } => {
  const position = positionOf(listed, group.words, symbol, group.from)
  const isOpen = position.value === 'unclear' || position.value === 'pending'
  if (own !== null) {
    const last = positionOf(own.answer, own.words, symbol, item.path)
    const isOther = !isOpen && last.value !== position.value && last.value !== 'unclear'
    const doubts = isOther ? ['its own words answer it otherwise than the lead-in of its list'] : doubtOf(own.answer)
    const isSame = last.value === position.value && last.alreadyImplemented === position.alreadyImplemented
    return { positions: isSame ? [position] : [position, last], doubts }
  }
  const behind = verdictBehind(item, group.items, underReview)
  if (behind !== null && behind.answer.value !== position.value)
    return {
      positions: [position],
      doubts: [`${JSON.stringify(behind.words)} stands behind it, and may be its answer`],
    }
  const heading = headingAnswer(item, group.lead, underReview)
  if (heading === null || heading.answer.value === position.value)
    return { positions: [position], doubts: doubtOf(listed) }
  const answer = isOpen ? heading.answer : unclearAnswer
  return {
    positions: [position, positionOf(answer, heading.words, symbol, group.from)],
    doubts: isOpen
      ? doubtOf(answer)
      : [`stands under ${JSON.stringify(heading.words)}, and the lead-in of its list answers otherwise`],
  }
}

/** An item of a list, by what it is: a recommendation of its own or several, a comment, a commitment, a question. */
const itemUnits = (item: Entry, group: Group, chapter: Chapter): Draft[] => {
  const restated = withoutReason(item)
  const within = ownAnswer(restated.text, chapter.underReview)
  const marked = withoutMarks(within?.text ?? restated.text, chapter.underReview)
  const entry = marked.text === restated.text ? restated : { ...restated, text: marked.text }
  const own =
    within ??
    markedAnswer(marked, group.answer) ??
    answersBehind(group.items, group.lead, chapter.underReview, group.answer)(item)
  const { segments, rest, restKind } = readItem(entry.text, chapter.underReview, announcesRemarks(group.lead.text))
  const unnamed = segments.every((segment) => segment.states.length === 0)
  const comment = commentItem(segments, entry.text, group, chapter)
  if (comment !== null) {
    const statement = ofEntry(item, 'upr_position_statement')
    if (comment === 'sure') return [statement]
    return [{ ...statement, warnings: [...entry.warnings, 'no recommending State is printed: read as a comment'] }]
  }
  if (unnamed && mentionsPledges(group.lead.text)) return [ofEntry(item, 'upr_voluntary_pledge')]
  if (/\?[”"’]?$/.test(segments.at(-1)?.text ?? '') && !beginsAsk(entry.text)) return [ofEntry(item, 'upr_discussion')]
  if (restKind === 'heading')
    chapter.skipped.push({ where: entry.path, text: rest, reason: 'text after the last recommending State: a heading' })
  const made = segments.map((segment, at) => {
    const exception = exceptionOf({ ...entry, states: segment.states.map(({ iso3 }) => iso3) }, group.exceptions)
    const answer = exception === undefined ? group.answer : exception.answer
    const { positions, doubts } = answersOf(item, own, answer, group, chapter)
    const footnotes = footnotesOf(item, chapter.footnotes)
    return {
      ...ofEntry(entry, 'upr_recommendation'),
      text: at > 0 ? withoutStray(segment.text) : segment.text,
      part: segments.length > 1 ? at + 1 : 0,
      recommendingStates: segment.states,
      positions,
      footnotes,
      joinedText: segments.length > 1 || entry !== item || restKind === 'comment' ? item.text : null,
      warnings: [
        ...entry.warnings,
        ...segment.warnings,
        ...(exception?.answer === null && own === null ? ['left out of the answer to its list'] : doubts),
        ...doubtsOfNotes(footnotes, positions.at(-1)?.value ?? null, chapter.underReview),
        ...doubtsOfMarks(marked, within?.answer ?? null, segment.text, chapter.underReview),
        ...(at === 0 ? [...goingOn(entry.text), ...doubtsOfLines(item.behind, chapter.underReview)] : []),
      ],
      remarks: [
        ...entry.remarks,
        ...(segment.remarks ?? []),
        ...marked.remarks.map((words) => `printed beside it: ${JSON.stringify(words)}`),
      ],
    }
  })
  if (restKind !== 'comment') return made
  // the comment keeps its place behind the recommendation, as a part of its number
  return [...made, { ...ofEntry(entry, 'upr_position_statement'), text: rest, part: made.length + 1 }]
}

/**
 * A recommendation that stands inside its lead-in: "The following recommendation did not enjoy the support of Valdoria:
 * Ratify … (Norland)." Null where the lead-in holds no text with its recommending States; none where a list has it.
 */
const inlineUnits = (group: Group, made: Draft[], chapter: Chapter): Draft[] | null => {
  if (group.items.length > 0) return null
  const text = inlineText(group.lead.text)
  if (text === null) return null
  const entry = { ...group.lead, text: text.text }
  const { segments } = readItem(text.by === null ? entry.text : `${entry.text} (${text.by})`, chapter.underReview)
  if (segments.every((segment) => segment.states.length === 0)) return null
  const position = positionOf(group.answer, group.words, chapter.symbol, group.from)
  const name = chapter.underReview === null ? '' : stateName(chapter.underReview)
  const places = placedByMarks(
    segments.map((segment) => segment.text),
    entry,
  )
  return segments.flatMap((segment, at) => {
    // a sentence after a list may quote one of its items
    const listed = alreadyListed(segment, made, name)
    if (listed !== undefined && !differs(segment, listed, position, name)) {
      if (group.answer !== null && listed.positions?.at(-1)?.value !== position.value)
        listed.positions = [...(listed.positions ?? []), position]
      return []
    }
    return {
      ...ofEntry(entry, 'upr_recommendation'),
      ...places[at]!,
      recommendingStates: segment.states,
      positions: [position],
      footnotes: footnotesOf(entry, chapter.footnotes),
      joinedText: group.lead.text,
      warnings: [...segment.warnings, ...doubtOf(group.answer)],
      remarks: [...(segment.remarks ?? []), 'printed within its lead-in'],
    }
  })
}

const asideUnit = (item: Entry, { unitType, doubt }: Aside): Draft => {
  const unit = ofEntry(item, unitType)
  return doubt === null ? unit : { ...unit, warnings: [...item.warnings, doubt] }
}

/**
 * "The following recommendation enjoys the support of Valdoria: train judges.": answered, and nobody is said to have made
 * it. "supports all the recommendations in the report, except those in paragraphs 4 and 6": the others have no place here.
 */
const doubtHeld = (unit: Draft, { lead: { text }, answer }: Group): void => {
  const readThere = `${JSON.stringify(text.slice(0, 300))}. Read it there`
  if (answer !== null && announcedAsk(text) !== null)
    unit.warnings?.push(`may hold a recommendation of a State that is not named: ${readThere}`)
  else if (answer !== null && allButPlaces.test(text))
    unit.warnings?.push(
      `answers all recommendations of the report but some: the others were not joined to it: ${readThere}`,
    )
}
const allButPlaces = compile(reservedRows, 'all but places', { flags: 'i' })

/** All units of the conclusions, in their order. */
export const conclusionUnits = (chapter: Chapter): Draft[] => {
  const made: Draft[] = []
  const unanswered: Place[] = []
  const late: ReturnType<typeof answerNamed> = []
  const groups = groupsOf(chapter.entries, chapter.underReview)
  const lists = new Set(groups.flatMap(({ lead, items }) => (items.length > 0 ? [/^\d*/.exec(lead.path)![0]] : [])))
  for (const group of groups) {
    if (group.answer !== null && isOfAnother(group.words, chapter.underReview))
      group.answer = { value: 'unclear', alreadyImplemented: false }
    const { lead, items } = group
    const read = inlineUnits(group, made, chapter)
    const inline = read ?? []
    const isLead = items.length > 0 || inline.length > 0
    const alone =
      lead.number === '' && isPledgeLead(/^[^:]*:?/.exec(lead.text)![0])
        ? 'upr_voluntary_pledge'
        : 'upr_position_statement'
    made.push(ofEntry(lead, isLead ? 'upr_lead_in' : alone), ...inline)
    if (!isLead && read === null) doubtHeld(made.at(-1)!, group)
    const texts = items.map(({ text }) => text)
    const list = { lead: lead.text, heading: lead.heading, answered: group.answer !== null, items: texts }
    const aside = asideOf(list, chapter.underReview)
    for (const item of items) {
      if (aside !== null) made.push(asideUnit(item, aside))
      else if (isAnswerItem(item.text, chapter.underReview)) made.push(ofEntry(item, 'upr_position_statement'))
      else made.push(...itemUnits(item, group, chapter))
    }
    const isPointing = pointsAtDialogue(group.pointed.words)
    const isPlaced = isPointing && readPointers(group.pointed.words).length > 0
    if (items.length === 0)
      late.push(
        ...answerNamed({ ...group, isRead: read !== null, isPlaced, lists }, made, chapter.symbol, chapter.underReview),
      )
    made.push(...(isPointing ? pointedUnits(group, made, unanswered, chapter) : []))
  }
  answerLate(late, made, chapter.skipped)
  answerElsewhere(groups, made, chapter.symbol, chapter.skipped)
  doubtLeads(groups, made)
  reportUnanswered(unanswered, made, chapter.skipped)
  addOpenPlaces(groups, made, chapter, pointsAtDialogue)
  for (const entry of chapter.entries) if (entry.kind === 'disclaimer') made.push(ofEntry(entry, 'disclaimer'))
  return made
}
