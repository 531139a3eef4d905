// Resolves the citations of a draft against what is held. Keeps and logs nothing of the draft; says "differs", never "false".
import type { DocumentDetail, Store } from '../../../db/store.ts'
import type { Citation } from '../../domain/citing/citation.ts'
import type { DraftPart } from '../../domain/citing/drafts.ts'
import { findCitations } from '../../domain/citing/find.ts'
import type { Mechanism } from '../../domain/mechanisms.ts'
import { officialAddress } from '../../domain/official-address.ts'
import type { Pinpoint } from '../../domain/pinpoints/pinpoints.ts'
import { type ParsedSymbol, parseSymbol } from '../../domain/symbols/symbols.ts'
import { type CitationStyle, cite } from '../cite.ts'
import { citableOfDocument } from '../of-row.ts'
import type { Answer } from './answer.ts'
import { blankAnswer } from './blank.ts'
import { bodyOf, checkDate, checkState, titleOf, withoutRecommender } from './checks.ts'
import { checkClaims, kindCalled } from './claims.ts'
import { createSpans } from './code-points.ts'
import { conflictsOf } from './conflicts.ts'
import { withDecimalCommas } from './decimal-comma.ts'
import { heldAnswer } from './held-answer.ts'
import { isInScope, kindOf, wantsPinpoint, withoutGluedCall, withoutLeadingZeros } from './kinds.ts'
import { createKnowledge, type Knowledge, type Known } from './known.ts'
import { quotationsOf } from './quotations.ts'
import { pinpointAnswer, placesIn, type Text, textsOf } from './texts.ts'
import { verdictOf, withoutRepeats } from './verdict.ts'

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

async function answerOf(
  blank: Answer,
  citation: Citation,
  root: Citation,
  knowledge: Knowledge,
  options: ResolveOptions,
): Promise<Answer> {
  if (root.how === 'resolution') return ofResolution(blank, root)
  if (root.how === 'court') return { ...blank, kind: 'court_judgment', verdict: 'out_of_scope' }
  if (root.how === 'no_symbol') return { ...blank, kind: kindCalled(root.claims) }
  if (root.symbol === null && root.how !== 'malformed') return blank
  const own: Answer =
    root.symbol === null
      ? { ...blank, verdict: 'malformed', likely: root.likely, pinpoints: unread(citation.pinpoints) }
      : await ofSymbol(blank, citation, root, { symbol: root.symbol, knowledge, options })
  return own.verdict === 'malformed' ? asProbablyMeant(own, citation, root, { knowledge, options }) : own
}

type Reading = { symbol: ParsedSymbol; knowledge: Knowledge; options: ResolveOptions }

/**
 * A symbol that is written as none is compared as the one document of ours that it probably means. The verdict on it stays;
 * what only refers to it is not certain.
 */
async function asProbablyMeant(
  own: Answer,
  citation: Citation,
  root: Citation,
  { knowledge, options }: Omit<Reading, 'symbol'>,
): Promise<Answer> {
  const { symbol, repairs, likely } = own
  const named: Answer = citation === root ? own : { ...own, verdict: 'unresolved' }
  const [only, ...others] = likely
  if (only === undefined || others.length > 0) return named
  const read = await ofSymbol(own, citation, root, { symbol: parseSymbol(only), knowledge, options })
  return read.document === null ? named : { ...read, symbol, repairs, likely, verdict: named.verdict }
}

async function ofSymbol(
  blank: Answer,
  citation: Citation,
  root: Citation,
  { symbol, knowledge, options }: Reading,
): Promise<Answer> {
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
    claims: checkClaims(citation.claims, {
      symbol,
      kind: kindOf(symbol, null),
      isBodyNamed: false,
      document: null,
      versions: [],
      places: [],
    }).filter(({ about, result }) => about === 'kind' && result === 'differs'),
    body:
      citation === root ? bodyOf(citation, { body: known.held?.body ?? null, symbol: symbol.canonical }) : blank.body,
    state: checkState(citation.states, known.states ?? statesOf(symbol)),
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
    : held(named, symbol, known.held, known, citation, pinpoints, knowledge, options)
}

/** Paragraphs of what is not held. */
const unread = (pinpoints: readonly Pinpoint[]): Answer['pinpoints'] =>
  pinpoints.map(({ from, to }) => ({
    path: to === null ? from : `${from}-${to}`,
    status: 'not_indexed',
    units: [],
    warning: null,
    near: [],
  }))

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
  const base = { ...answer, pinpoints: unread(pinpoints) }
  if (known.named) return { ...base, verdict: 'known_but_not_held' }
  if (symbol.repair !== null)
    return { ...base, verdict: 'malformed', likely: [symbol.repair], repairs: [...answer.repairs, 'country_code'] }
  const plain = withoutLeadingZeros(symbol)
  if (plain !== null && isInScope(symbol, options.mechanisms))
    return { ...base, verdict: 'malformed', likely: [plain], repairs: [...answer.repairs, 'leading_zero'] }
  const held = []
  for (const candidate of withoutGluedCall(symbol))
    if ((await knowledge.of(candidate)).held !== null) held.push(candidate)
  if (held.length > 0) return { ...base, verdict: 'ambiguous', likely: held }
  return { ...base, verdict: isInScope(symbol, options.mechanisms) ? 'not_held' : 'out_of_scope' }
}

async function held(
  answer: Answer,
  symbol: ParsedSymbol,
  document: DocumentDetail,
  known: Known,
  citation: Citation,
  printed: readonly Pinpoint[],
  knowledge: Knowledge,
  options: ResolveOptions,
): Promise<Answer> {
  const texts =
    printed.length > 0 ||
    [citation.quotes, citation.nearQuotes, citation.shortQuotes, citation.cellTexts].some(({ length }) => length > 0)
      ? await textsOf(document, known, knowledge)
      : []
  const numbers = new Set(texts.flatMap(({ units }) => units.flatMap(({ number }) => number ?? [])))
  const { pinpoints, unread } = withDecimalCommas(printed, `${citation.before} ${citation.after}`, [...numbers])
  const places = placesIn(texts, pinpoints)
  const whole: Answer = {
    ...answer,
    document: heldAnswer(document, await knowledge.newerThan(document)),
    official: answer.official ?? document.address,
    date: checkDate(citation.date, document, known.versions),
    state: withoutRecommender(
      answer.state,
      citation,
      places.flatMap(({ units }) => units.flatMap((unit) => unit.recommendingStates.map(({ iso3 }) => iso3))),
    ),
    title: titleOf(citation, [document, ...known.versions.filter((row) => row.symbol === document.symbol)]),
    claims: checkClaims(citation.claims, {
      symbol,
      kind: answer.kind,
      isBodyNamed: answer.body.result === 'match',
      document,
      versions: known.versions,
      places,
    }),
    pinpoints: places.map((place) => pinpointAnswer(place, numbers)),
    unreadPinpoints: [...answer.unreadPinpoints, ...unread],
    quotations: await quotationsOf(citation, texts, pinpoints, options.turn),
  }
  const verdict = verdictOf(whole)
  // a quotation that could not be compared leaves the citation as sure as it is without it
  const isSure = verdict === 'differs' || verdictOf({ ...whole, quotations: [] }) === 'ok'
  const suggests = isSure && !whole.missingPinpoint
  return {
    ...whole,
    verdict,
    suggestion: suggests ? suggest(document, whole, { pinpoints, texts }, options.style) : null,
  }
}

/** From held data alone; pinpoints as the citation gives them, all of which exist, or where its quotation stands. */
function suggest(
  document: DocumentDetail,
  { quotations }: Answer,
  said: { pinpoints: readonly Pinpoint[]; texts: readonly Text[] },
  style: CitationStyle,
): string {
  const moved = quotations.flatMap(({ result, path }) =>
    result === 'elsewhere' || result === 'nearly_elsewhere' ? (path ?? []) : [],
  )
  if (moved.length === 0) return cite(citableOfDocument(document, said.pinpoints), style).text
  // of several paragraphs some may be cited for more than the quotation
  const found = quotations.flatMap(({ result, path }) => (result === 'differs' ? [] : (path ?? [])))
  const kept = said.pinpoints.length > 1 ? said.pinpoints : []
  const added = [...new Set(kept.length > 0 ? moved : found)].map((from) => ({ from, to: null }))
  const units = said.texts.flatMap((text) => text.units).filter(({ path }) => path !== null && moved.includes(path))
  const status = units.find(({ numberStatus }) => numberStatus !== 'printed')?.numberStatus
  return cite(citableOfDocument(document, [...kept, ...added], status), style).text
}
