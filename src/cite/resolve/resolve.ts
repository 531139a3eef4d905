// Resolves the citations of a draft against what is held. Keeps and logs nothing of the draft; says "differs", never "false".
import type { DocumentDetail, Store, UnitRow } from '../../../db/store.ts'
import type { Citation } from '../../domain/citing/citation.ts'
import type { DraftPart } from '../../domain/citing/drafts.ts'
import { findCitations } from '../../domain/citing/find.ts'
import { isNameOfLaw, plainLanguage } from '../../domain/citing/language.ts'
import { findPlaces, isPartOfReport, type Place } from '../../domain/citing/places.ts'
import { checkQuotation, type QuotationCheck, quotationResults } from '../../domain/citing/quotation.ts'
import { isTitleBefore } from '../../domain/citing/quotes.ts'
import type { Language, Mechanism } from '../../domain/mechanisms.ts'
import { officialAddress } from '../../domain/official-address.ts'
import type { Pinpoint } from '../../domain/pinpoints/pinpoints.ts'
import type { ParsedSymbol } from '../../domain/symbols/symbols.ts'
import { recommendationTypes, type UnitType } from '../../domain/units.ts'
import { type CitationStyle, cite } from '../cite.ts'
import { citableOfDocument } from '../of-row.ts'
import type { Answer, HeldAnswer, PinpointAnswer, UnitWarning, Verdict } from './answer.ts'
import { checkBody, checkDate, checkState, checkTitle, noDate } from './checks.ts'
import { createSpans } from './code-points.ts'
import { conflictsOf } from './conflicts.ts'
import { isInScope, kindOf, wantsPinpoint, withoutGluedCall } from './kinds.ts'
import { createKnowledge, type Knowledge, type Known } from './known.ts'

export type ResolveOptions = {
  /** those whose texts are collected here */
  mechanisms: readonly Mechanism[]
  /** of suggestions */
  style: CitationStyle
  /** answers at most */
  limit: number
  /** lets others have a turn between two citations of a long draft */
  turn?: () => Promise<void>
}

export type Resolved = {
  answers: Answer[]
  /** found in the draft; more than `answers` where the limit was reached */
  total: number
}

/** Returns one answer a citation, in the order of the draft, up to `limit` of them. */
export async function resolveDraft(
  parts: readonly DraftPart[],
  store: Store,
  options: ResolveOptions,
): Promise<Resolved> {
  const citations = await findCitations(parts, options.turn)
  const knowledge = createKnowledge(store)
  const spanOf = createSpans(parts)
  const answers: Answer[] = []
  for (const [index, citation] of citations.slice(0, options.limit).entries()) {
    if (index % 20 === 19) await options.turn?.()
    const part = parts[citation.part]!
    const root = citation.antecedent === null ? citation : citations[citation.antecedent]!
    const blank = blankAnswer(citation, index, part, spanOf(citation))
    answers.push(await answerOf(blank, citation, root, knowledge, options))
  }
  return { answers: conflictsOf(withoutRepeats(answers)), total: citations.length }
}

/** A quotation that another citation of the draft has is not said to be without comparison at its neighbour. */
function withoutRepeats(answers: readonly Answer[]): Answer[] {
  const compared = new Set(
    answers.flatMap(({ quotations }) =>
      quotations.filter((one) => !isUncompared(one)).map(({ quotation }) => quotation),
    ),
  )
  return answers.map((answer) => {
    const quotations = answer.quotations.filter((one) => one.result !== 'not_compared' || !compared.has(one.quotation))
    if (quotations.length === answer.quotations.length) return answer
    const left = { ...answer, quotations }
    return { ...left, verdict: answer.verdict === 'unchecked' ? verdictOf(left) : answer.verdict }
  })
}

function blankAnswer(citation: Citation, index: number, part: DraftPart, span: Answer['span']): Answer {
  const isBack = citation.how === 'ibid' || citation.how === 'earlier_note' || citation.how === 'lost_source'
  return {
    index,
    where: part.where,
    note: part.note,
    span,
    how: citation.how,
    kind: citation.how === 'court' ? 'court_judgment' : 'other',
    symbolAsWritten: citation.how === 'symbol' || citation.how === 'malformed' ? citation.printed : null,
    symbol: null,
    repairs: citation.repairs,
    likely: citation.likely,
    verdict: citation.how === 'court' ? 'out_of_scope' : citation.how === 'malformed' ? 'malformed' : 'unresolved',
    document: null,
    official: null,
    date: noDate(citation.date),
    body: { result: 'absent', given: null, expected: null },
    state: checkState(citation.state, null),
    title: checkTitle(citation.before, []),
    pinpoints: [],
    missingPinpoint: false,
    unreadPinpoints: citation.loose,
    quotations: citation.quotes.map((quotation) => ({ quotation, result: 'not_checked', path: null, diff: [] })),
    ibid: isBack ? { antecedent: citation.antecedent, unresolved: citation.unresolved } : null,
    conflicts: [],
    suggestion: null,
  }
}

async function answerOf(
  blank: Answer,
  citation: Citation,
  root: Citation,
  knowledge: Knowledge,
  options: ResolveOptions,
): Promise<Answer> {
  if (root.how === 'resolution') return ofResolution(blank, root)
  if (root.how === 'court') return { ...blank, kind: 'court_judgment', verdict: 'out_of_scope' }
  if (root.symbol === null)
    return root.how === 'malformed' ? { ...blank, verdict: 'malformed', likely: root.likely } : blank
  const symbol = root.symbol
  const known = await knowledge.of(symbol.canonical)
  const pinpoints =
    citation.pinpoints.length > 0 || citation === root || citation.loose.length > 0
      ? citation.pinpoints
      : root.pinpoints
  const named: Answer = {
    ...blank,
    symbol: symbol.canonical,
    kind: kindOf(symbol, known.held?.type ?? null),
    official: symbol.class === 'internal' ? null : officialAddress(symbol.canonical),
    body:
      citation === root
        ? checkBody(citation.before, { body: known.held?.body ?? null, symbol: symbol.canonical })
        : blank.body,
    state: checkState(citation.state, known.states ?? statesOf(symbol)),
  }
  named.missingPinpoint =
    pinpoints.length === 0 &&
    citation.loose.length === 0 &&
    !isCorrection(symbol) &&
    citation.how === 'symbol' &&
    isFull(citation, named) &&
    wantsPinpoint(named.kind)
  return known.held === null
    ? notHeld(named, symbol, pinpoints, known, knowledge, options)
    : held(named, known.held, known, citation, pinpoints, knowledge, options)
}

/** Resolutions are not collected; the symbol leads to the text. */
function ofResolution(blank: Answer, { likely }: Citation): Answer {
  const symbol = likely[0]!
  const official = officialAddress(symbol)
  return { ...blank, symbol, likely: [], official, kind: 'decision_or_resolution', verdict: 'out_of_scope' }
}

/** A symbol that only names a document ("see also CAT/C/KEN/2") needs no paragraph; a note, or a date or author, cites. */
const isFull = ({ date }: Citation, { where, body }: Answer): boolean =>
  where !== 'text' || date !== null || body.given !== null

const isCorrection = ({ suffix }: ParsedSymbol): boolean => suffix?.includes('Corr.') ?? false

const statesOf = ({ country }: ParsedSymbol): string[] | null =>
  country === null || country === 'EU' ? null : [country.split('-').at(-1)!]

async function notHeld(
  answer: Answer,
  symbol: ParsedSymbol,
  pinpoints: readonly Pinpoint[],
  known: Known,
  knowledge: Knowledge,
  options: ResolveOptions,
): Promise<Answer> {
  const places = pinpoints.map(({ from, to }) => ({
    path: to === null ? from : `${from}-${to}`,
    status: 'not_indexed' as const,
    units: [],
    warning: null,
  }))
  const base = { ...answer, pinpoints: places }
  if (known.named) return { ...base, verdict: 'known_but_not_held' }
  if (symbol.repair !== null)
    return { ...base, verdict: 'malformed', likely: [symbol.repair], repairs: [...answer.repairs, 'country_code'] }
  const held = []
  for (const candidate of withoutGluedCall(symbol))
    if ((await knowledge.of(candidate)).held !== null) held.push(candidate)
  if (held.length > 0) return { ...base, verdict: 'ambiguous', likely: held }
  return { ...base, verdict: isInScope(symbol, options.mechanisms) ? 'not_held' : 'out_of_scope' }
}

async function held(
  answer: Answer,
  document: DocumentDetail,
  known: Known,
  citation: Citation,
  pinpoints: readonly Pinpoint[],
  knowledge: Knowledge,
  options: ResolveOptions,
): Promise<Answer> {
  const texts =
    pinpoints.length > 0 || citation.quotes.length + citation.nearQuotes.length > 0
      ? await textsOf(document, known, knowledge)
      : []
  const places = placesIn(texts, pinpoints)
  const whole: Answer = {
    ...answer,
    document: heldAnswer(document, await knowledge.newerThan(document)),
    official: answer.official ?? document.address,
    date: checkDate(citation.date, document, known.versions),
    title: checkTitle(citation.before, [document, ...known.versions.filter((row) => row.symbol === document.symbol)]),
    pinpoints: places.map(pinpointAnswer),
    quotations: quotationsOf(citation, texts, pinpoints),
  }
  const verdict = verdictOf(whole)
  const suggests = verdict === 'differs' && !whole.missingPinpoint
  return {
    ...whole,
    verdict,
    suggestion: suggests ? suggest(document, whole, { pinpoints, texts }, options.style) : null,
  }
}

type Text = { language: Language; units: UnitRow[]; unread: string[]; partial: boolean }

/** The text of each language version, the one that leads first: a quotation in French is held against the French text. */
async function textsOf(document: DocumentDetail, { versions }: Known, knowledge: Knowledge): Promise<Text[]> {
  const others = versions.filter(
    (row) => row.symbol === document.symbol && row.id !== document.id && row.sha256 !== null,
  )
  const partial = isPartOfReport(document.symbol)
  const texts: Text[] = []
  for (const { id, language } of [document, ...others])
    texts.push({ language, units: await knowledge.units(id), unread: await knowledge.unread(id), partial })
  return texts
}

/** A paragraph that any language version has is there. */
function placesIn(texts: readonly Text[], pinpoints: readonly Pinpoint[]): Place<UnitRow>[] {
  const [first, ...others] = texts.map((text) => findPlaces(text, pinpoints))
  return (first ?? []).map((place, at) =>
    place.status === 'exists'
      ? place
      : (others.map((rows) => rows[at]!).find(({ status }) => status === 'exists') ?? place),
  )
}

/** Words that may be from elsewhere are no difference where the document has nothing like them; a title is none. */
function quotationsOf(
  { quotes, nearQuotes, before }: Citation,
  texts: readonly Text[],
  pinpoints: readonly Pinpoint[],
): QuotationCheck[] {
  const near = [...new Set(nearQuotes)].filter(
    (quotation) => !quotes.includes(quotation) && !isTitleBefore(before, quotation),
  )
  return [
    ...quotes.map((quotation) => quotationIn(quotation, texts, pinpoints)),
    ...near.map((quotation): QuotationCheck => {
      const check = quotationIn(quotation, texts, pinpoints)
      return check.result === 'not_found' || check.result === 'not_checked'
        ? { ...check, result: 'not_compared' }
        : check
    }),
  ]
}

function quotationIn(quotation: string, texts: readonly Text[], pinpoints: readonly Pinpoint[]): QuotationCheck {
  const checks = texts.map((text) =>
    checkQuotation(
      quotation,
      findPlaces(text, pinpoints).flatMap(({ units }) => units),
      text.units,
    ),
  )
  const best = quotationResults.flatMap((result) => checks.find((check) => check.result === result) ?? [])[0]
  if (best?.result !== 'not_found') return best ?? { quotation, result: 'not_checked', path: null, diff: [] }
  const language = plainLanguage(quotation)
  if (language !== null && texts.every((text) => text.language !== language))
    return { ...best, result: 'other_language' }
  return isNameOfLaw(quotation) ? { ...best, result: 'not_compared' } : best
}

function verdictOf({ pinpoints, unreadPinpoints, date, state, body, quotations }: Answer): Verdict {
  if (pinpoints.some(({ status }) => status === 'not_found')) return 'paragraph_not_found'
  const wrongDate = date.result === 'mismatch' || date.result === 'session_date_given'
  if (wrongDate || state.result === 'differs' || body.result === 'mismatch' || quotations.some(isWrong))
    return 'differs'
  const isLeft = date.result === 'ambiguous' || unreadPinpoints.length > 0 || quotations.some(isUncompared)
  return isLeft ? 'unchecked' : 'ok'
}

const isUncompared = ({ result }: QuotationCheck): boolean => ['not_compared', 'other_language'].includes(result)
const isWrong = ({ result }: QuotationCheck): boolean => ['differs', 'elsewhere', 'not_found'].includes(result)

/** From held data alone; pinpoints as the citation gives them, all of which exist, or where its quotation stands. */
function suggest(
  document: DocumentDetail,
  { quotations }: Answer,
  said: { pinpoints: readonly Pinpoint[]; texts: readonly Text[] },
  style: CitationStyle,
): string {
  const moved = quotations.flatMap(({ result, path }) => (result === 'elsewhere' ? (path ?? []) : []))
  if (moved.length === 0) return cite(citableOfDocument(document, said.pinpoints), style).text
  // of several paragraphs some may be cited for more than the quotation
  const found = quotations.flatMap(({ result, path }) => (result === 'differs' ? [] : (path ?? [])))
  const kept = said.pinpoints.length > 1 ? said.pinpoints : []
  const added = [...new Set(kept.length > 0 ? moved : found)].map((from) => ({ from, to: null }))
  const units = said.texts.flatMap((text) => text.units).filter(({ path }) => path !== null && moved.includes(path))
  const status = units.find(({ numberStatus }) => numberStatus !== 'printed')?.numberStatus
  return cite(citableOfDocument(document, [...kept, ...added], status), style).text
}

const heldAnswer = (document: DocumentDetail, newer: string | null): HeldAnswer => ({
  symbol: document.symbol,
  title: document.title,
  body: document.body,
  type: document.type,
  states: document.states,
  language: document.language,
  originalLanguage: document.originalLanguage,
  version: document.version,
  distributionDate: document.distributionDate,
  adoptionDates: document.adoptionDates,
  session: document.session,
  address: document.address,
  corrigenda: document.corrigenda,
  newer,
  invented: document.invented,
})

const warningOf: Partial<Record<UnitType, UnitWarning>> = {
  positive_aspect: 'positive_aspect',
  concern: 'concern',
  loi_question: 'question',
  state_reply: 'state_statement',
  state_report: 'state_statement',
  upr_position_statement: 'state_statement',
  upr_discussion: 'discussion',
}

const pinpointAnswer = ({ path, status, units }: Place<UnitRow>): PinpointAnswer => ({
  path,
  status,
  units: units.map(({ id, unitType }) => ({ id, type: unitType })),
  warning: warningFor(units),
})

/** A number that holds a concern and a recommendation needs no warning: the recommendation is there. */
function warningFor(units: readonly UnitRow[]): UnitWarning | null {
  const asks = units.filter(({ unitType }) => recommendationTypes.includes(unitType))
  if (asks.length > 0) return asks.every(({ position }) => position === 'pending') ? 'pending_item' : null
  return units.flatMap(({ unitType }) => warningOf[unitType] ?? [])[0] ?? null
}
