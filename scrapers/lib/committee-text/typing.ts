// What each numbered paragraph is, section before words (LAYOUTS 1.2), and where a concern ends and its recommendation begins.
import { compile } from '../../../src/domain/patterns.ts'
import type { UnitType } from '../../../src/domain/units.ts'
import { isAskByLabel, saidByLabel } from '../numbered/labels.ts'
import type { Block, NumberedParagraph } from '../numbered/types.ts'
import { type Clause, cutAtAsks, opensAgain, worriesAnew } from './cut-at-asks.ts'
import { dialogueType } from './dialogue.ts'
import { asksToReport, endMatterType, withoutFollowUp } from './end-matter.ts'
import { ownWordsOf, segmentsByItem } from './items.ts'
import { mainClauseOf } from './main-clause.ts'
import { wordwise } from './patterns.ts'
import { quotedBlocks } from './quotes.ts'
import { pointsBackToRule } from './said-by-law.ts'
import { type Section, sectionOf } from './sections.ts'
import type { ReadLanguage, Segment } from './segment.ts'
import { sentencesOf } from './sentences.ts'
import { typingTable } from './text-table.ts'
import {
  asksInPassing,
  beginsLikeRequest,
  goesOnWithVerb,
  isTold,
  leavesListOpen,
  mayAskUnread,
  recallsAsk,
} from './unread-asks.ts'
import {
  asksByModalAlone,
  asksOutright,
  classOfSentence,
  hasWorry,
  opensWithVerb,
  type SentenceClass,
} from './words.ts'

export type TypingContext = {
  language: ReadLanguage
  /** the first paragraph of the document */
  isFirst: boolean
  /** share of the document before this paragraph, 0 to 1 */
  position: number
  /** how many paragraphs come after it; not known for a single quotation */
  after?: number
  /** recommendations are printed bold in this document */
  boldAsks: boolean
  /** the document prints concern and recommendation under one number (E3, E4) */
  mixes: boolean
  /** a heading such as "Recommendations" holds recommendations of their own elsewhere in the document */
  asksElsewhere?: boolean
}

const considered = compile(typingTable.rows, 'considered')
const welcomesDialogue =
  /\b(?:submission|report|dialogue|delegation|repl(?:y|ies)|procedure|core document|informe|rapport|diálogo)\b/i
const welcomes = compile(typingTable.rows, 'welcomes')
const politeClose = compile(typingTable.rows, 'polite close')

const asksAnywhere = (text: string, language: ReadLanguage): boolean =>
  sentencesOf(text).some((sentence) => classOfSentence(sentence, language) === 'ask')

// "Recommendation:" in a line of its own before (a)
const announcesItems = /^(?:recommendations?|recommandations?|recomendaci(?:ón|ones))\s*:$/iu

/** Sections in which a paragraph that only tells of the report is none of what their heading says. */
const reportMayBeTold: readonly Section[] = ['both', 'concerns_only', 'recommendations_only']

/** The type that the section alone decides; null where the words must. */
function typeBySection(section: Section | null, text: string, lead: string, context: TypingContext): UnitType | null {
  if (context.isFirst && considered.test(text)) return 'procedural'
  if (section === 'introduction') return 'introduction'
  if (section === 'positive') return 'positive_aspect'
  // words beat this heading too: `segmentsOf` doubts it
  if (section === 'factors') return asksAnywhere(text, context.language) ? null : 'factors_difficulties'
  if (section === 'recommendations_only') return endMatterType(lead, section, context.position > 0.5)
  return null
}

// "has been partially implemented", "have not yet been implemented"
const assessed = wordwise(
  /\b(?:has|have) (?:not )?(?:yet )?(?:only )?been[^.]{0,40}\bimplemented\b|\bnot (?:yet )?(?:been )?implemented\b/i,
)
const asksNow = compile(typingTable.rows, 'asks now')

const textOf = (blocks: Block[]): string => blocks.map((block) => block.text).join(' ')

/** Types of paragraphs whose items may say that they are of another. */
const itemsSpeak: readonly UnitType[] = ['concern', 'recommendation', 'positive_aspect']

/** Under "Subjects of concern" and under "Recommendations" words beat the heading, and the disagreement is a doubt. */
export function segmentsOf(paragraph: NumberedParagraph, context: TypingContext): Segment[] {
  const segments = segmentsByWords(paragraph, context)
    .map(askingPositive(context.language))
    .flatMap((segment) =>
      itemsSpeak.includes(segment.unitType) ? segmentsByItem(segment, context.language) : [segment],
    )
    .flatMap((segment) => withoutFollowUp(segment, context.language))
  const section = sectionOf(paragraph.heading)
  const heading = JSON.stringify(paragraph.heading.findLast((one) => sectionOf([one]) === section) ?? '')
  return segments.map((segment) => {
    if (section === 'concerns_only' && context.asksElsewhere && segment.unitType === 'recommendation')
      return { ...segment, doubt: `asks under the heading ${heading}, while another heading holds recommendations` }
    if ((section === 'factors' || section === 'positive') && segment.unitType === 'recommendation')
      return { ...segment, doubt: `asks under the heading ${heading}` }
    if (section === 'recommendations_only' && segment.unitType === 'concern') {
      const worries = segment.blocks.some(({ text }) => hasWorry(text, context.language))
      return { ...segment, doubt: `only ${worries ? 'worries' : 'tells'} under the heading ${heading}` }
    }
    if (
      section === 'recommendations_only' &&
      segment.unitType === 'recommendation' &&
      tellsOnly(segment, context.language)
    )
      return {
        ...segment,
        doubt: `asks for nothing in words that are known: a recommendation by the heading ${heading}`,
      }
    if (section === 'recommendations_only' && segment.unitType === 'positive_aspect')
      return { ...segment, doubt: `only welcomes under the heading ${heading}` }
    if (segment.unitType === 'concern' && hasOddItems(segment.blocks, context.language))
      return { ...segment, doubt: 'read as a concern by the words before its letters, which begin like requests' }
    const item = segment.unitType === 'concern' ? askingItem(segment.blocks, context.language) : undefined
    if (item) return { ...segment, doubt: `item (${item}) asks at its end: read as a concern, by how it begins` }
    if (segment.unitType !== 'concern' || segment.doubt) return segment
    const asksNothing = segments.every(({ unitType }) => unitType !== 'recommendation')
    const unread =
      unreadAskIn(segment.blocks, section, context) ?? (asksNothing ? recalledAsk(segment, context.language) : null)
    return unread ? { ...segment, doubt: `${unread}: read as a concern` } : segment
  })
}

/** A positive aspect that asks from its first sentence on is a recommendation; where the request comes later, it is doubted. */
const askingPositive =
  (language: ReadLanguage) =>
  (segment: Segment): Segment => {
    if (segment.unitType !== 'positive_aspect') return segment
    const sentences = segment.blocks.filter(({ path }) => path.length === 0).flatMap(({ text }) => sentencesOf(text))
    const asks = (text: string): boolean => asksOutright(text, language) && classOfSentence(text, language) === 'ask'
    // "… and encourages it to continue" is how a welcome ends
    const at = sentences.findIndex((one) => asks(one) && (!politeClose.test(one) || asks(one.split(politeClose)[0]!)))
    if (at === -1) return segment
    if (at === 0) return { ...segment, unitType: 'recommendation' }
    return { ...segment, doubt: `asks (${opening(sentences[at]!)}): read as a positive aspect, by its heading` }
  }

/** What in a concern may be a request that no row knows; null for none. Subjects of concern list what is without a verb. */
function unreadAskIn(blocks: Block[], section: Section | null, { language }: TypingContext): string | null {
  for (const block of blocks.filter(({ path }) => path.length === 0)) {
    const sentences = sentencesOf(block.text)
    // what worries is known; what stands behind it may ask
    const worry = sentences.findLastIndex((sentence) => hasWorry(sentence, language))
    const asks = sentences.slice(worry + 1).find((sentence) => mayAskUnread(sentence, language))
    const rule = sentences.find((sentence, at) => mayBeRule(sentence, sentences[at + 1], language))
    if (rule) return unknownAsk(rule)
    if (asks) return unknownAsk(asks)
    const last = sentences.at(-1) ?? ''
    if (
      worry === -1 &&
      section !== 'concerns_only' &&
      listAfter(blocks, block).some((item) => ownWordsOf(item.text, language) === null) &&
      leavesListOpen(last, language)
    )
      return `the words before its letters do not say what they are (${opening(last)})`
  }
  return null
}

const unknownAsk = (sentence: string): string => `may ask in words that are not known (${opening(sentence)})`

/** A request of before that a paragraph recalls, and adds none to; null for none. */
const recalledAsk = ({ blocks }: Segment, language: ReadLanguage): string | null => {
  const recalled = blocks.flatMap(({ text }) => sentencesOf(text)).find((sentence) => recallsAsk(sentence, language))
  return recalled === undefined ? null : unknownAsk(recalled)
}

/** "Victims must be examined. The Committee is concerned …": what must be done by a rule, and the worry about it. */
const worriedOf = (clause: Clause, next: Clause | undefined, language: ReadLanguage): boolean =>
  clause.kind === 'ask' &&
  next?.kind === 'worry' &&
  next.block === clause.block &&
  !worriesAnew(next, language) &&
  asksByModalAlone(clause.text, language)

/** The same where the worry does not say that a rule is meant: the sentence may as well be a request. */
const mayBeRule = (text: string, next: string | undefined, language: ReadLanguage): boolean =>
  next !== undefined &&
  hasWorry(next, language) &&
  !pointsBackToRule(next, language) &&
  asksByModalAlone(text, language)

/** The first words of a sentence, for a reader to find it. */
const opening = (sentence: string): string => JSON.stringify(sentence.slice(0, 60))

/**
 * Items that begin like requests, under a stem that does not worry or that no verb goes on from; "concerned at the lack of
 * measures to:" explains them.
 */
function hasOddItems(blocks: Block[], language: ReadLanguage): boolean {
  const stem = sentencesOf(blocks.findLast((block) => block.path.length === 0)?.text ?? '').at(-1) ?? ''
  if (!hasWorry(stem, language)) return itemsBeginWithAsks(blocks, language)
  return !goesOnWithVerb(stem, language) && mostItems(blocks, (text) => beginsLikeRequest(text, language))
}

/** An item that worries and asks in one sentence: "(a) Delays in trials, and recommends that …". */
const askingItem = (blocks: Block[], language: ReadLanguage): string | undefined =>
  blocks.find(({ path, text }) => path.length > 0 && asksInPassing(text, language))?.path[0]

/** Do most items of a list begin with an imperative or an infinitive: "(a) Guarantee", "a) Garantizar"? */
function itemsBeginWithAsks(blocks: Block[], language: ReadLanguage, share = 0.51): boolean {
  return mostItems(blocks, (text) => opensWithVerb(text, language), share)
}

const mostItems = (blocks: Block[], is: (text: string) => boolean, share = 0.51): boolean => {
  const items = blocks.filter((block) => block.path.length === 1)
  return items.length > 0 && items.filter(({ text }) => is(text)).length >= items.length * share
}

/** The items that stand right after a block. */
function listAfter(blocks: Block[], block: Block): Block[] {
  const rest = blocks.slice(blocks.indexOf(block) + 1)
  const end = rest.findIndex(({ path }) => path.length === 0)
  return end === -1 ? rest : rest.slice(0, end)
}

/** What the items of a stem are that tells and asks for nothing; null for any other stem. */
const toldType = (stem: string, language: ReadLanguage): UnitType | null => {
  if (!isTold(stem, language)) return null
  return ownWordsOf(stem, language) === 'welcomes' ? 'positive_aspect' : 'concern'
}

/** The Committee speaks, and no sentence asks: "The Committee expresses its sympathy." */
const tellsOnly = ({ blocks }: Segment, language: ReadLanguage): boolean =>
  blocks.every(({ path }) => path.length === 0) &&
  blocks
    .flatMap(({ text }) => sentencesOf(text))
    .every((text) => classOfSentence(text, language) !== 'ask' && mainClauseOf(text, language).mechanismSpeaks)

/** What a paragraph under "Recommendations" is: a recommendation, unless it worries or only tells, and asks for nothing. */
const typeUnderRecommendations = ({ blocks }: NumberedParagraph, language: ReadLanguage): UnitType => {
  const sentences = blocks.flatMap((block) => sentencesOf(block.text))
  const kinds = sentences.map((text) => classOfSentence(text, language))
  if (kinds.includes('ask') || blocks.some((block) => block.path.length > 0)) return 'recommendation'
  if (kinds.includes('worry')) return 'concern'
  // "The Committee welcomes the assurance that a bill will be tabled."
  const told = sentences.every((text) => isTold(text, language)) && sentences[0] !== undefined
  return (told ? toldType(sentences[0]!, language) : null) ?? 'recommendation'
}

/** Cuts a paragraph into segments of one type each; most have one. */
function segmentsByWords(paragraph: NumberedParagraph, context: TypingContext): Segment[] {
  const { blocks } = paragraph
  const section = sectionOf(paragraph.heading)
  const whole = textOf(blocks)
  const one = (unitType: UnitType): Segment[] => [{ unitType, blocks }]
  const lead = textOf(blocks.filter((block) => block.path.length === 0))
  const tellsReport = section === null || reportMayBeTold.includes(section)
  const bySection =
    (!context.isFirst && tellsReport ? dialogueType(blocks, context.language) : null) ??
    typeBySection(section, whole, lead, context)
  if (bySection) return one(bySection)
  const isLabelled = blocks.some(({ topic }) => saidByLabel(topic) !== null)
  if (section === 'recommendations_only' && !isLabelled)
    return one(typeUnderRecommendations(paragraph, context.language))
  // a short text closes with as many paragraphs as a long one
  const late = context.position > 0.8 || (context.position > 0.55 && (context.after ?? 99) < 8)
  const closing = endMatterType(lead, section, late)
  if (closing) return one(closing)
  // "information on the recommendations on: (a) …; (b) …, contained in paragraphs 5 and 6": its list names the paragraphs
  if (late && /:$/.test(lead) && asksToReport(lead, whole)) return one('follow_up_request')
  if (
    section === null &&
    paragraph.heading.length === 0 &&
    context.position < 0.25 &&
    welcomes.test(whole) &&
    !hasWorry(whole, context.language)
  )
    return one(welcomesDialogue.test(whole) ? 'introduction' : 'positive_aspect')

  // where recommendations have a heading of their own, "should" inside a concern is no ask
  const outrightOnly =
    section === 'concerns_only' && context.asksElsewhere === true && hasWorry(whole, context.language)
  const quoted = quotedBlocks(blocks)
  const kindOf = (block: Block, text: string): SentenceClass => {
    if (quoted.has(block)) return 'neutral'
    const kind = classOfSentence(text, context.language)
    if (kind === 'neutral' && saidByLabel(block.topic) === 'asks') return 'ask'
    return kind === 'ask' && outrightOnly && !asksOutright(text, context.language) ? 'neutral' : kind
  }
  // "Measures to be taken by the State party:" asks by its items, whatever its own words
  const opensRequests = (block: Block, text: string): boolean =>
    announcesItems.test(text) ||
    (section !== 'concerns_only' &&
      /:$/.test(text) &&
      classOfSentence(text, context.language) === 'neutral' &&
      !isTold(text, context.language) &&
      itemsBeginWithAsks(listAfter(blocks, block), context.language, 1))
  const clauses: Clause[] = blocks
    .filter((block) => block.path.length === 0)
    .flatMap((block) =>
      sentencesOf(block.text).map((text) => ({
        block,
        text,
        kind: opensRequests(block, text) ? 'ask' : kindOf(block, text),
      })),
    )
    .map((clause, at, all) =>
      worriedOf(clause, all[at + 1], context.language) ? { ...clause, kind: 'neutral' } : clause,
    )
  // "requested the State party to provide": what was asked before is told, not asked
  if (section === 'pending' && (assessed.test(whole) || clauses[0]?.kind !== 'ask' || !asksNow.test(clauses[0].text)))
    return one('follow_up_assessment')
  const boldShare = blocks.length
    ? blocks.reduce((sum, block) => sum + (block.bold ?? 0) * block.text.length, 0) / Math.max(1, whole.length)
    : 0
  const isBold = context.boldAsks && boldShare > 0.85
  const firstAsk = clauses.findIndex((clause) => clause.kind === 'ask')
  if (firstAsk === -1) {
    if (blocks.some(isAskByLabel)) return cutAtAsks(blocks, clauses, context.language)
    // "(a) The State party should …" under a bare "Committee:" is told by its items
    const items = blocks.filter((block) => block.path.length > 0)
    if (
      items.length > 0 &&
      clauses.every((clause) => clause.kind === 'neutral') &&
      classOfSentence(items[0]!.text, context.language) === 'ask'
    )
      // "welcomes the measures taken by the State party to:" is told, however its items begin
      return one(toldType(clauses.at(-1)!.text, context.language) ?? 'recommendation')
    return one(isBold && !hasWorry(whole, context.language) ? 'recommendation' : 'concern')
  }
  const before = clauses.slice(0, firstAsk)
  // what leads up to the ask ("recalls its general comment") belongs to it, a worry does not
  const worried = before.some((clause) => clause.kind === 'worry')
  const items = blocks.slice(0, blocks.indexOf(clauses[firstAsk]!.block)).some((block) => block.path.length > 0)
  // E3: the ask is a paragraph of its own under the number of what it answers
  const ownBlock = clauses[firstAsk]!.block !== clauses[0]!.block
  const isSecond = (clause: Clause): boolean =>
    worriesAnew(clause, context.language) || (clause.kind === 'worry' && opensAgain(clauses, clause, context.language))
  const asksAlone = firstAsk === 0 && !clauses.some(isSecond)
  if (asksAlone || isBold || (firstAsk > 0 && !worried && !items && !ownBlock && !context.mixes))
    return one('recommendation')
  // a document that prints asks bold prints this one plain: the ask is told, not made
  if (context.boldAsks && boldShare < 0.05 && !context.mixes) return one('concern')
  return cutAtAsks(blocks, clauses, context.language)
}
