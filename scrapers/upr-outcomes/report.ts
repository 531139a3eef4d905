// A report of the Working Group: its units, from the introduction to the pledges.
import { ParseError } from '../../src/domain/errors.ts'
import type { Paragraph, ReadDocument } from '../../src/domain/paragraphs.ts'
import { type Entry, walkConclusions } from './chapter.ts'
import type { Cover } from './cover.ts'
import { readFacts } from './facts.ts'
import { cutReport, type Numbered, numberedParagraphs, withLabel } from './frame.ts'
import { findGaps } from './gaps.ts'
import { readPointers } from './numbers.ts'
import { followPointer } from './pointers.ts'
import { type Answer, readAnswer } from './positions.ts'
import { readItem } from './segments.ts'
import type { ParsedDocumentInput, Position, Skipped, UnitInput } from './types.ts'

type Draft = Omit<UnitInput, 'ordinal'>

/** "Regarding the recommendation in paragraph 103.1 above, Valdoria stated …": an answer, not a recommendation. */
const isComment = (text: string) =>
  /^(?:With (?:regards?|respect|reference) to|Regarding|Concerning|As (?:for|to|regards)|In (?:relation|respect|reference|response) to|On|Reference is made to) (?:\w+ ){0,2}recommendations?\b/i.test(
    text,
  )

/** Lead-ins of lists that hold no recommendations. */
const isCommentLead = (text: string) =>
  /\b(?:offer|made|provide|submit)\w*\b[^.:]{0,40}\b(?:comments|clarifications|explanations|observations|remarks)\s*:?$/i.test(
    text,
  ) && !/\brecommendations (?:listed )?(?:below|above)|\bfollowing recommendations/i.test(text)

const isPledgeLead = (text: string) =>
  /\bvoluntary\b[^.:]{0,40}\b(?:pledges?|commitments?)\b/i.test(text) && !/\brecommendation/i.test(text)

const positionOf = (answer: Answer | null, words: string, symbol: string, paragraph: string): Position => ({
  value: answer?.value ?? 'unclear',
  words,
  rule: null,
  alreadyImplemented: answer?.alreadyImplemented ?? false,
  sourceSymbol: symbol,
  sourceParagraph: paragraph,
  appliesTo: null,
})

const draft = (rest: Partial<Draft> & Pick<Draft, 'text' | 'unitType'>): Draft => ({
  number: null,
  path: null,
  numberStatus: 'absent',
  heading: [],
  page: null,
  ...rest,
})

const ofEntry = (entry: Entry, unitType: UnitInput['unitType']): Draft =>
  draft({
    number: entry.number,
    path: entry.path,
    numberStatus: entry.status,
    heading: entry.heading,
    text: entry.text,
    unitType,
    page: entry.page,
    warnings: [...entry.warnings],
  })

type Group = { lead: Entry; items: Entry[]; answer: Answer | null; words: string; from: string }

/** Lead-ins with their items and answers; a list without an answer takes that of the sentence after it. */
const groupsOf = (entries: Entry[]): Group[] => {
  const groups: Group[] = []
  for (const entry of entries) {
    if (entry.kind === 'lead')
      groups.push({ lead: entry, items: [], answer: readAnswer(entry.text), words: entry.text, from: entry.number })
    else if (entry.kind === 'item') groups.at(-1)?.items.push(entry)
  }
  for (const [at, group] of groups.entries()) {
    // "These recommendations will be examined by …", "The response of … will be included in the outcome report"
    const after = groups[at + 1]
    if (group.answer !== null || group.items.length === 0 || after === undefined || after.items.length > 0) continue
    if (after.answer === null || readPointers(after.lead.text).length > 0) continue
    Object.assign(group, { answer: after.answer, words: after.lead.text, from: after.lead.number })
  }
  return groups
}

const recommendations = (
  entry: Entry,
  group: Group,
  underReview: string | null,
  symbol: string,
  skipped: Skipped[],
): Draft[] => {
  const { segments, rest } = readItem(entry.text, underReview)
  if (rest !== '')
    skipped.push({ where: entry.path, text: rest, reason: 'text after the last recommending State: a heading' })
  return segments.map((segment, at) => ({
    ...ofEntry(entry, 'upr_recommendation'),
    text: segment.text,
    part: segments.length > 1 ? at + 1 : 0,
    recommendingStates: segment.states,
    positions: [positionOf(group.answer, group.words, symbol, group.from)],
    joinedText: segments.length > 1 ? entry.text : null,
    warnings: [
      ...entry.warnings,
      ...segment.warnings,
      ...(group.answer === null ? ['the lead-in gives no position'] : []),
    ],
  }))
}

/** "Valdoria considers that recommendations Nos. 26 and 40 above are already implemented": marks the items named. */
const markImplemented = (lead: Entry, made: Draft[]): void => {
  if (!/\brecommendations?\s+(?:Nos?\.?|numbers?|numbered)?\s*\d/i.test(lead.text) || !/implement/i.test(lead.text))
    return
  const list =
    /\brecommendations?\s+(?:Nos?\.?|numbers?|numbered)?\s*([\d\s,.;–-]+(?:and\s+\d+)?)/i.exec(lead.text)?.[1] ?? ''
  const named = new Set(list.match(/\d{1,3}(?:\.\d{1,3})?/g) ?? [])
  for (const unit of made) {
    if (!named.has(unit.number ?? '')) continue
    for (const position of unit.positions ?? []) if (position.value === 'supported') position.alreadyImplemented = true
  }
}

const pointedUnits = (
  group: Group,
  dialogue: Numbered[],
  underReview: string | null,
  symbol: string,
  skipped: Skipped[],
): Draft[] => {
  const number = Number(group.lead.number)
  if (
    group.answer === null ||
    isComment(group.lead.text) ||
    !/\bnoted\b|\bin paragraphs?\b|\bat paragraphs?\b|\bcontained in para/i.test(group.lead.text)
  )
    return []
  return readPointers(group.lead.text)
    .filter((pointed) => pointed.paragraph < number)
    .flatMap((pointed) => {
      const found = followPointer(pointed, dialogue, underReview)
      if (found.length === 0) {
        skipped.push({
          where: pointed.path,
          text: group.lead.text.slice(0, 120),
          reason: `paragraph ${pointed.path} is pointed at but has no such place`,
        })
        return []
      }
      const page = dialogue.find((one) => one.number === pointed.paragraph)?.page ?? null
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
          positions: [positionOf(group.answer, group.words, symbol, group.from)],
          warnings: one.warnings,
        }),
      )
    })
}

const conclusionUnits = (
  entries: Entry[],
  dialogue: Numbered[],
  cover: Cover,
  symbol: string,
  skipped: Skipped[],
): Draft[] => {
  const made: Draft[] = []
  for (const group of groupsOf(entries)) {
    const { lead, items } = group
    const pledges = isPledgeLead(lead.text)
    const comments = isCommentLead(lead.text)
    made.push(ofEntry(lead, items.length > 0 ? 'upr_lead_in' : 'upr_position_statement'))
    for (const item of items) {
      if (pledges) made.push(ofEntry(item, 'upr_voluntary_pledge'))
      else if (comments || (isComment(item.text) && !restated.test(item.text)))
        made.push(ofEntry(item, 'upr_position_statement'))
      else made.push(...recommendations(withReason(item), group, cover.state, symbol, skipped))
    }
    if (items.length === 0) markImplemented(lead, made)
    made.push(...pointedUnits(group, dialogue, cover.state, symbol, skipped))
  }
  for (const entry of entries) if (entry.kind === 'disclaimer') made.push(ofEntry(entry, 'disclaimer'))
  return made
}

/** "Regarding the recommendation to enact X (Norland), included in paragraph 51 (e), Valdoria stated that …" */
const restated =
  /^(?:Regarding|Concerning|As regards|With (?:regards?|respect|reference) to) the recommendations? (?:to|that) (.+?\)),? (?:included|contained|made) in paragraphs?\b(.+)$/is

/** The recommendation inside such an answer; the answer itself stays in `warnings` as a remark on the item. */
const withReason = (item: Entry): Entry => {
  const match = restated.exec(item.text)
  if (match === null) return item
  return { ...item, text: match[1]!, warnings: [...item.warnings, 'printed within the answer of the State'] }
}

const pledgeUnits = (paragraphs: Paragraph[]): Draft[] => {
  const numbered = numberedParagraphs(paragraphs)
  if (numbered.length === 0)
    return paragraphs
      .filter((paragraph) => paragraph.kind !== 'heading')
      .map((paragraph) => draft({ text: withLabel(paragraph), unitType: 'upr_voluntary_pledge', page: paragraph.page }))
  return numbered.map((one) => draft({ ...plain(one), unitType: 'upr_voluntary_pledge' }))
}

const plain = (one: Numbered) => ({
  number: String(one.number),
  path: String(one.number),
  numberStatus: 'printed' as const,
  heading: one.heading,
  text: one.text,
  page: one.page,
})

const annexUnit = (annex: Paragraph[], skipped: Skipped[]): void => {
  const first = annex[0]
  if (first !== undefined)
    skipped.push({
      where: first.page === null ? 'annex' : `page ${first.page}`,
      text: first.text.slice(0, 120),
      reason: 'annex: the delegation',
    })
}

const layoutOf = (entries: Entry[]): string => {
  const items = entries.filter((entry) => entry.kind === 'item')
  return items.some((entry) => entry.status === 'printed' && entry.number.includes('.')) ? 'upr-dotted' : 'upr-restart'
}

/** Parses a report of the Working Group. Throws ParseError where it has no conclusions or no recommendations. */
export const parseReport = (read: ReadDocument, cover: Cover, symbol: string): ParsedDocumentInput => {
  const parts = cutReport(read)
  if (parts === null) throw new ParseError(symbol, 'whole document', 'no heading "Conclusions and/or recommendations"')
  const dialogue = numberedParagraphs(parts.before)
  const { entries, skipped } = walkConclusions(parts.conclusions, dialogue.at(-1)?.number ?? null)
  const made = conclusionUnits(entries, dialogue, cover, symbol, skipped)
  const recs = made.filter((unit) => unit.unitType === 'upr_recommendation')
  if (recs.length === 0) {
    const at = entries[0]
    throw new ParseError(
      symbol,
      `page ${at?.page ?? '?'}, paragraph ${at?.number ?? '?'}`,
      'the conclusions hold no recommendations',
    )
  }
  const leadTexts = entries.filter((entry) => entry.kind === 'lead').map((entry) => entry.text)
  const { review, warnings } = readFacts(
    dialogue,
    read.footnotes.map((note) => note.text),
    leadTexts,
  )
  skipped.push(...findGaps(entries, dialogue))
  annexUnit(parts.annex, skipped)
  const pledges = pledgeUnits(parts.pledges)
  const drafts = [
    ...dialogue.map((one) =>
      draft({
        ...plain(one),
        unitType:
          one.number <= 4 && /^(?:The Working Group|On |In accordance|A list)/.test(one.text)
            ? 'introduction'
            : 'upr_discussion',
      }),
    ),
    ...made,
    ...pledges,
  ]
  for (const unit of recs)
    for (const warning of unit.warnings ?? [])
      if (/^unknown State|printed twice|gives no position/.test(warning)) warnings.push(`${unit.path}: ${warning}`)
  return {
    ...head(cover, symbol, read),
    type: 'report_of_the_working_group',
    layout: layoutOf(entries),
    units: uniqueParts(drafts).map((unit, ordinal) => ({ ...unit, ordinal })),
    skipped,
    warnings,
    review,
  }
}

/** A number that is printed twice keeps both: as parts of it, with the warning that the walk gave. */
const uniqueParts = (drafts: Draft[]): Draft[] => {
  const seen = new Set<string>()
  return drafts.map((unit) => {
    let part = unit.part ?? 0
    while (unit.path !== null && seen.has(`${unit.path} ${part}`)) part++
    seen.add(`${unit.path} ${part}`)
    return part === (unit.part ?? 0) ? unit : { ...unit, part }
  })
}

/** What the cover gives to every kind of document. */
export const head = (cover: Cover, symbol: string, read: ReadDocument) => {
  if (cover.state === null)
    throw new ParseError(symbol, 'page 1', 'the State under review could not be read from the cover')
  return {
    symbol,
    symbolAsPrinted: cover.symbolAsPrinted,
    mechanism: 'UPR' as const,
    body: 'Human Rights Council',
    title: cover.title,
    states: [cover.state],
    stateAsPrinted: cover.stateAsPrinted,
    language: cover.language,
    originalLanguage: cover.originalLanguage,
    version: cover.reissued ? ('reissued' as const) : ('official' as const),
    distributionDate: cover.distributionDate,
    session: cover.session,
    sessionOpens: cover.sessionOpens,
    sessionCloses: cover.sessionCloses,
    ...(read.warnings.length > 0 ? { warnings: [...read.warnings] } : {}),
  }
}
