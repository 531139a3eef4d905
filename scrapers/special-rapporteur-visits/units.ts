// Units of a mission report: findings, conclusions and recommendations kept apart; cells of follow-up tables are none of these.
import { compile } from '../../src/domain/patterns.ts'
import type { UnitInput, UnitType } from '../../src/domain/units.ts'
import { segmentsByItem } from '../lib/committee-text/items.ts'
import type { Footnotes } from '../lib/committee-text/notes.ts'
import type { ReadLanguage, Segment } from '../lib/committee-text/segment.ts'
import { sentencesOf, splitStem } from '../lib/committee-text/sentences.ts'
import { unitsOf } from '../lib/committee-text/units.ts'
import { beginsLikeRequest, leavesListOpen, mayAskUnread } from '../lib/committee-text/unread-asks.ts'
import { classOfSentence } from '../lib/committee-text/words.ts'
import type { Block, NumberedParagraph } from '../lib/numbered/types.ts'
import { addressOf, groupsByAddress, labelsAsTopics, withAddress } from './addressed.ts'
import {
  type AddresseeContext,
  addresseeOf,
  cutByAddressee,
  mayBeFor,
  opensAddress,
  saysWhoShould,
  severalAddressees,
} from './addressees.ts'
import { isAnnounced, isAnnouncement } from './announces.ts'
import { headsOwnPart, namedAlone, namedAsKnown } from './named.ts'
import { listsOverNumbers, looksImperative } from './openers.ts'
import { restartedLetters } from './restarted.ts'
import { holdsAsks, opensMeasures, type VisitSection, visitSection } from './sections.ts'
import { isNoAsk, mayBeMeant, toldBehind } from './told.ts'
import { rapporteurTable } from './visits-table.ts'
import { doubtOfAddressee } from './whom.ts'

/** "lance un appel à la communauté internationale pour qu’elle", "hace un llamamiento a": asked by a noun. */
const rapporteurAppeals = compile(rapporteurTable.rows, 'Rapporteur appeals')

// "The Government replied that it should be given time": told, not asked
const stateSpeaks = /^(?:The|Le|El) (?:Government|authorities|delegation|Gouvernement|Gobierno)\b/iu
const replies = /^[^.;]{0,60}?\s(?:replied|answered|stated|said|explained|argued|a répondu|respondió)\s/iu
const stateReplied = (text: string): boolean => (stateSpeaks.test(text) && replies.test(text)) || isNoAsk(text)

/** An opener that asks: "recommends that the Government:", and openers of old reports ("The Government should:"). */
const asks = (paragraph: NumberedParagraph, language: ReadLanguage): boolean => {
  const lead = paragraph.blocks.filter((block) => block.path.length === 0)
  return (
    (saysWhoShould(lead[0]?.text ?? '') && !stateReplied(lead[0]?.text ?? '')) ||
    lead.some((block) =>
      sentencesOf(block.text).some(
        (sentence) =>
          !isNoAsk(sentence) && (classOfSentence(sentence, language) === 'ask' || rapporteurAppeals.test(sentence)),
      ),
    )
  )
}

/** "Since then Valdoria has:", "Depuis lors, la Valdorie a :": words before a list of what happened. */
const happened =
  /(?<!\p{L})(?:has|have|had|did|was|were|is|are|took|a|ont|avait|est|sont|ha|han|había|fue|es|son)(?!\p{L})/iu

/** "To the armed groups", "United Nations country team": what stands under it is asked. */
const headsRequests = (words: string): boolean =>
  opensAddress(words) || namedAlone(words) === 'international_community' || headsOwnPart(words)

/** Items of a list that ask for themselves: "(b) The police should inform relatives", "(b) Donors should help", "(a) Define torture". */
const itemsAsk = (paragraph: NumberedParagraph, language: ReadLanguage): boolean => {
  const items = paragraph.blocks.filter((block) => block.path.length > 0)
  const lead = paragraph.blocks.findLast((block) => block.path.length === 0)?.text ?? ''
  const ofStem = /:$/.test(lead) ? splitStem(lead).stem : ''
  // "The Government has taken steps to: (a) Adopt a law": told, whatever its items begin with
  const isTold = stateSpeaks.test(ofStem) || happened.test(ofStem)
  const opens = opensAddress(ofStem) || opensMeasures(ofStem)
  const isOpen = ofStem === '' || opens || (leavesListOpen(ofStem, language) && !isTold)
  const isAddressed = opens || items.some(({ topic }) => topic !== null && headsRequests(topic))
  const asking = items.filter(
    ({ text }) =>
      sentencesOf(text).some((sentence) => classOfSentence(sentence, language) === 'ask') ||
      (saysWhoShould(text) && !stateReplied(text)) ||
      (isOpen && beginsLikeRequest(text, language)) ||
      (isAddressed && looksImperative(text)),
  )
  return (items.length > 1 || isAddressed) && asking.length > items.length / 2
}

// "The Special Rapporteur wishes to thank", "reiterates his appreciation": no ask though it stands among them
const thanks = /\b(?:thanks?|appreciat\w+|grateful|gratitude|remercie|agradece)\b/i

// "The Special Rapporteur recommends that", "Il exhorte le Gouvernement à": asked now, and by the mandate
const rapporteurAsks = compile(rapporteurTable.rows, 'Rapporteur asks')

/** Does a paragraph that stands under no heading of recommendations ask in the Rapporteur's own words? */
const asksElsewhere = (paragraph: NumberedParagraph, section: VisitSection, language: ReadLanguage): boolean => {
  if (section === 'both' || section === 'recommendations') return false
  const sentences = paragraph.blocks
    .filter((block) => block.path.length === 0)
    .flatMap((block) => sentencesOf(block.text))
  return sentences.some((one) => rapporteurAsks.test(one) && classOfSentence(one, language) === 'ask')
}

/** Words of a request, or of a list without a verb, that no row reads. */
const mayAskInOwnWords = ({ blocks }: NumberedParagraph, language: ReadLanguage): boolean =>
  blocks
    .filter((block) => block.path.length === 0)
    .some((block) => sentencesOf(block.text).some((sentence) => mayAskUnread(sentence, language) && !isNoAsk(sentence)))

/** "Under the Constitution, every detainee should": told by its words, and perhaps asked. */
const mayAskAsLaw = ({ blocks }: NumberedParagraph): boolean =>
  blocks.filter((block) => block.path.length === 0).some((block) => sentencesOf(block.text).some(mayBeMeant))

/** "The international community": a heading that is the name of an addressee, and no more. */
const namesWhom = (heading: string): boolean => /^\p{L}+(?: \p{L}+){0,3}$/u.test(heading) && namedAsKnown(heading)

/** "Release all minors without delay." under "Conclusions and recommendations": a request that says nothing but what to do. */
const isBareRequest = ({ blocks, heading }: NumberedParagraph, language: ReadLanguage): boolean => {
  const first = blocks[0]?.text ?? ''
  const innermost = heading.at(-1) ?? ''
  if (thanks.test(first) || isNoAsk(sentencesOf(first)[0] ?? '')) return false
  return (
    beginsLikeRequest(first, language) ||
    addressOf(first) !== null ||
    ((opensAddress(innermost) || opensMeasures(innermost) || namesWhom(innermost)) && looksImperative(first))
  )
}

const shouldAct = compile(rapporteurTable.rows, 'should act')
const shouldBeChanged = compile(rapporteurTable.rows, 'should be changed')

/** "The Government should amend it", "The law should be repealed" among what was found: asked as well as judged. */
const mayAskAmongFindings = ({ blocks }: NumberedParagraph): boolean =>
  blocks
    .flatMap(({ text }) => sentencesOf(text))
    .some(
      (one) =>
        ((saysWhoShould(one) && shouldAct.test(one)) || shouldBeChanged.test(one)) &&
        !stateReplied(one) &&
        !toldBehind.test(one),
    )

function typeOf(paragraph: NumberedParagraph, index: number, language: ReadLanguage, alone: boolean): UnitType {
  const printed = visitSection(paragraph.heading)
  // where no heading holds recommendations, they stand among the conclusions
  const section = printed === 'conclusions' && alone ? 'both' : printed
  const hasItems = paragraph.blocks.some((block) => block.path.length > 0)
  const first = paragraph.blocks[0]?.text ?? ''
  if (isAnnouncement(paragraph)) return 'conclusion'
  // words beat the heading; `doubtOf` tells of it
  if (index > 0 && asksElsewhere(paragraph, section, language)) return 'recommendation'
  if (section === 'introduction') return index === 0 ? 'procedural' : 'introduction'
  if (section === 'findings') return index === 0 ? 'procedural' : 'other'
  if (section === 'conclusions') return 'conclusion'
  if (section === 'both')
    return asks(paragraph, language) ||
      (hasItems && isAnnounced(first)) ||
      itemsAsk(paragraph, language) ||
      isBareRequest(paragraph, language)
      ? 'recommendation'
      : 'conclusion'
  // under "Recommendations": everything but thanks and remarks; a bare imperative ("Ensure that …") counts
  if (asks(paragraph, language) || hasItems) return 'recommendation'
  if (thanks.test(first) || isNoAsk(sentencesOf(first)[0] ?? '')) return 'conclusion'
  if (addressOf(first) !== null) return 'recommendation'
  // "The High Council of Justice should sanction judges": nobody tells it
  if (mayAskInOwnWords(paragraph, language)) return 'recommendation'
  return looksImperative(first) ? 'recommendation' : 'conclusion'
}

/** Items of a list are what they say: an ask, or a remark of the Rapporteur. */
const typesOfItems = { asks: 'recommendation', worries: 'conclusion', welcomes: 'conclusion' } as const

/** Segments of a paragraph; each unnumbered line that opens with an address ("To the Government:") is a request of its own. */
function segmentsOf(paragraph: NumberedParagraph, at: number, context: TypeContext): Segment[] {
  const { language, isItem, alone } = context
  const typed = (blocks: Block[]): UnitType => typeOf({ ...paragraph, blocks }, at, language, alone)
  const [own = [], ...addressed] = groupsByAddress(paragraph.blocks)
  const isAddressed = addressed.length > 0 && holdsAsks(paragraph.heading)
  if (isItem || !isAddressed)
    return segmentsOfOne(paragraph, isItem ? 'recommendation' : typed(paragraph.blocks), context)
  return [
    ...(own.length === 0 ? [] : segmentsOfOne({ ...paragraph, blocks: own }, typed(own), context)),
    ...addressed.flatMap((blocks) => segmentsOfOne({ ...paragraph, blocks }, 'recommendation', context)),
  ]
}

type TypeContext = AddresseeContext & {
  /** an item of a list that a paragraph before it opens */
  isItem: boolean
  /** no heading holds recommendations */
  alone: boolean
}

function segmentsOfOne(paragraph: NumberedParagraph, unitType: UnitType, context: AddresseeContext): Segment[] {
  const { language } = context
  const section = visitSection(paragraph.heading)
  const heading = JSON.stringify(paragraph.heading.at(-1) ?? '')
  const doubt = asksElsewhere(paragraph, section, language)
    ? `asks under the heading ${heading}, which holds no recommendations`
    : unitType === 'conclusion' && section === 'conclusions' && asks(paragraph, language)
      ? `may ask under the heading ${heading}, while another heading holds the recommendations: read as a conclusion`
      : unitType === 'conclusion' && section !== 'conclusions' && mayAskInOwnWords(paragraph, language)
        ? 'may ask in words that are not known: read as a conclusion'
        : unitType === 'conclusion' && section !== 'conclusions' && mayAskAsLaw(paragraph)
          ? 'tells what the law says or what was asked before, and may ask for it: read as a conclusion'
          : (unitType === 'other' || unitType === 'introduction') && mayAskAmongFindings(paragraph)
            ? `may ask under the heading ${heading}, which holds no recommendations: read as a finding`
            : null
  const segment: Segment = { unitType, blocks: paragraph.blocks, ...(doubt === null ? {} : { doubt }) }
  return unitType === 'recommendation' || unitType === 'conclusion'
    ? withoutRemarks(segment, language)
        .flatMap(partedByAddress)
        .flatMap((one) => segmentsByItem(one, language, typesOfItems))
        .flatMap((one) => partedByAddressee(one, context))
    : [segment]
}

/** Does a sentence ask, or may it? "She makes the following recommendations." says that others do. */
const maySentenceAsk = (sentence: string, language: ReadLanguage): boolean =>
  !isAnnounced(sentence) &&
  (classOfSentence(sentence, language) === 'ask' ||
    saysWhoShould(sentence) ||
    beginsLikeRequest(sentence, language) ||
    mayAskUnread(sentence, language))

/** "2. Torture occurs. The Government should: (a) …": what stands before a list and asks nothing is no recommendation. */
function withoutRemarks(segment: Segment, language: ReadLanguage): Segment[] {
  const at = segment.blocks.findIndex((block) => block.path.length > 0)
  if (segment.unitType !== 'recommendation' || at < 1) return [segment]
  const lead = segment.blocks.slice(0, at)
  const last = lead.at(-1)!
  const { own, stem } = /[:—–-]$/.test(last.text) ? splitStem(last.text) : { own: last.text, stem: '' }
  const remarks = [...lead.slice(0, -1), ...(own === '' ? [] : [{ ...last, text: own }])]
  const asksThere = remarks.some(({ text }) => sentencesOf(text).some((one) => maySentenceAsk(one, language)))
  if (remarks.length === 0 || asksThere) return [segment]
  const opener = stem === '' ? [] : [{ ...last, text: stem }]
  return [
    { unitType: 'conclusion', blocks: remarks },
    { ...segment, blocks: [...opener, ...segment.blocks.slice(at)] },
  ]
}

/** "To the Government: (a) …; To the armed groups: (b) …": the first address opens no item under another. */
function partedByAddress(segment: Segment): Segment[] {
  const opener = segment.blocks[0]
  if (segment.unitType !== 'recommendation' || !opener || opener.path.length > 0 || !opensAddress(opener.text))
    return [segment]
  const at = segment.blocks.findIndex(({ topic }) => topic !== null && topic !== opener.topic && opensAddress(topic))
  if (at < 1) return [segment]
  const { blocks } = segment
  return [
    { ...segment, blocks: blocks.slice(0, at) },
    { unitType: segment.unitType, blocks: blocks.slice(at) },
  ]
}

/** The texts of a block by addressee; the words that open a list stay with the last. */
function textsOf(block: Block, opensList: boolean, opening: string | null, context: AddresseeContext): string[] {
  if (!opensList) return block.path.length > 1 ? [block.text] : cutByAddressee(block.text, opening, context)
  const { own, stem } = splitStem(block.text)
  if (block.path.length > 0 || own === '') return [block.text]
  const texts = cutByAddressee(own, null, context)
  return texts.with(-1, `${texts.at(-1)} ${stem}`)
}

/** Parts what asks the State from what asks others, also within one block. Every part has the words that open its list. */
function partedByAddressee(segment: Segment, context: AddresseeContext): Segment[] {
  if (segment.unitType !== 'recommendation') return [segment]
  const parted: Segment[] = [{ ...segment, blocks: [] }]
  let opener: Block | null = null
  for (const [index, block] of segment.blocks.entries()) {
    const opensList = (segment.blocks[index + 1]?.path.length ?? 0) > block.path.length
    if (block.path.length === 0)
      opener = opensList && /[:—–-]$/.test(block.text) ? { ...block, text: splitStem(block.text).stem } : null
    for (const [n, text] of textsOf(
      block,
      opensList,
      block.path.length > 0 ? (opener?.text ?? null) : null,
      context,
    ).entries()) {
      if (n > 0) parted.push({ unitType: segment.unitType, blocks: opener && block.path.length > 0 ? [opener] : [] })
      parted.at(-1)!.blocks.push({ ...block, text })
    }
  }
  return parted
}

/** Units of the numbered paragraphs, each recommendation with its addressee; and what is doubted of them. */
export function visitUnits(
  printed: NumberedParagraph[],
  footnotes: Footnotes,
  { own, language }: AddresseeContext,
  fixed: UnitType | null,
): { units: UnitInput[]; doubts: string[] } {
  const paragraphs = fixed ? printed : printed.map((one) => ({ ...one, blocks: labelsAsTopics(one.blocks) }))
  const alone = !paragraphs.some(({ heading }) => holdsAsks(heading))
  const types = paragraphs.map((paragraph, index) => typeOf(paragraph, index, language, alone))
  const { items, openers, stems } = listsOverNumbers(paragraphs, types, language)
  const typed = paragraphs.map((paragraph, index) => ({
    paragraph,
    segments: fixed
      ? [{ unitType: fixed, blocks: paragraph.blocks }]
      : openers.has(paragraph)
        ? [{ unitType: 'conclusion' as const, blocks: paragraph.blocks }]
        : segmentsOf(paragraph, index, { own, language, isItem: items.has(paragraph), alone }),
  }))
  const drafts = unitsOf(typed, footnotes)
    .map((unit) =>
      unit.stem || unit.unitType !== 'recommendation' ? unit : { ...unit, stem: stems.get(unit.number ?? '') ?? null },
    )
    .map(withAddress)
  const namesGroup = drafts.some(({ heading }) => heading.some(headsOwnPart))
  const context = { own, language, namesGroup }
  const units = drafts.map((unit) => ({
    ...unit,
    // the articles of a brackets-at-the-end habit belong to treaty bodies
    concern: null,
    addressee:
      unit.unitType === 'recommendation' ? addresseeOf(unit.text, unit.stem ?? null, unit.heading, context) : null,
  }))
  const doubts = typed.flatMap(({ paragraph, segments }: { paragraph: NumberedParagraph; segments: Segment[] }) =>
    segments.flatMap(({ doubt }) => (doubt ? [`para. ${paragraph.number ?? '?'}: ${doubt}`] : [])),
  )
  for (const { path, text, stem, heading, unitType, addressee } of units) {
    const group = addressee === 'government' ? mayBeFor(text, stem ?? null, heading, context) : null
    if (group !== null)
      doubts.push(
        `para. ${path ?? '?'}: the heading (${JSON.stringify(group)}) may say whom it asks: shown as for the Government`,
      )
    if (
      addressee === 'government' &&
      addresseeOf(text, stem ?? null, heading, { ...context, perhaps: true }) !== addressee
    )
      doubts.push(`para. ${path ?? '?'}: may ask the Government of another State: shown as for the Government`)
    const whom = addressee === 'government' ? doubtOfAddressee(text, stem ?? null) : null
    if (whom !== null) doubts.push(`para. ${path ?? '?'}: ${whom}`)
    const several = unitType === 'recommendation' ? severalAddressees(text, stem ?? null, context) : []
    if (several.length > 1)
      doubts.push(
        `para. ${path ?? '?'}: asks several in one sentence (${several.join(', ')}): shown as for ${addressee}`,
      )
  }
  for (const { number, blocks } of paragraphs) doubts.push(...restartedLetters(number, blocks))
  if (alone && !fixed) doubts.push('no heading holds recommendations; they were looked for by their words')
  return { units, doubts }
}
