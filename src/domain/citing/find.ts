// Finds every citation of a United Nations document in a draft, and what each says; asks nobody and guesses nothing.
import { compile } from '../patterns.ts'
import { type FoundSymbol, findSymbols } from '../symbols/symbols.ts'
import { dateAround, pinpointsAround, yearOfTitle } from './around.ts'
import { titleBehind } from './behind.ts'
import { quotesOfBlocks, quotesOfCalls, textsOfCells } from './called-quotes.ts'
import type { Citation, FoundHow } from './citation.ts'
import { claimsAround } from './claims.ts'
import type { DraftPart } from './drafts.ts'
import { linkBack } from './earlier.ts'
import { findGlued } from './glued.ts'
import { findMalformed } from './malformed.ts'
import { withParagraphWords } from './near-words.ts'
import { everyQuote, nearQuotes, type Quote, quotesOf, shortQuotes, withoutQuotes } from './quotes.ts'
import { findResolutions } from './resolutions.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { statesAround } from './states-named.ts'
import { inPieces } from './steps.ts'
import { isOfTitle } from './title-words.ts'
import { findUnnumbered } from './unnumbered.ts'
import { citingRows } from './words-table.ts'

/** `hint` is cheap and stands in every match: most paragraphs have none, and are not searched. */
const backward: { how: FoundHow; hint: RegExp; pattern: RegExp }[] = [
  {
    how: 'ibid',
    hint: /[Ii]b[ií]d|[Ii]b\.|[IÍí]dem|Id\.|Íd\.|Ebd/,
    pattern: compile(citingRows, 'same source', { flags: 'gu' }),
  },
  {
    how: 'earlier_note',
    hint: /supra|above|ci-dessus|arriba|\(n|cit\.|(?:ver|véase|voir|see) /i,
    pattern: compile(citingRows, 'earlier note', { flags: 'giu' }),
  },
  { how: 'lost_source', hint: /cit\./i, pattern: compile(citingRows, 'lost source', { flags: 'giu' }) },
  { how: 'court', hint: /\/\d\d/, pattern: compile(citingRows, 'court', { flags: 'gu' }) },
]

/**
 * Returns the citations of a draft in its order. Linear in its length. `turn` lets others have a turn after some 20 ms of
 * work, whether there is much text or many citations in it. Reading ends after the part in which the five-thousandth is found.
 */
export async function findCitations(draft: readonly DraftPart[], turn?: () => Promise<void>): Promise<Citation[]> {
  const parts = draft.map(withoutMarkup)
  const found: Citation[] = []
  let read = 0
  for (const [at, part] of parts.entries()) {
    for (const citation of citationsOf(part, at)) {
      found.push(citation)
      if (found.length % citationsATurn === 0) await turn?.()
    }
    if (found.length >= mostCitations) break
    read += part.text.length
    if (read < piece) continue
    read = 0
    await turn?.()
  }
  paragraphsOfReport(parts, found)
  await inPieces(quotesOfCalls(parts, found), turn)
  await inPieces(quotesOfBlocks(parts, found), turn)
  await inPieces(textsOfCells(parts, found), turn)
  return inPieces(linkBack(parts, found), turn)
}
const markup = /<\/?(?:i|b|em|strong|u|span|p|sup|sub)>|&nbsp;|(?<=[.\p{L}])~(?=[\d\p{Lu}])/giu

/** The same length: HTML and the blanks of LaTeX that were pasted along are no words of the draft. */
const withoutMarkup = (part: DraftPart): DraftPart =>
  /[<&~]/.test(part.text) ? { ...part, text: part.text.replace(markup, (sign) => ' '.repeat(sign.length)) } : part

/** Read in some 20 ms. */
const piece = 20_000
/** Read around in some 20 ms: paragraphs, day, State and quotations of each. */
const citationsATurn = 50
/** A report of 200 pages has some 600. */
const mostCitations = 5000

/** "A/HRC/990/15 and Add.1, recs. 6.1 and 7.2": numbers of two parts are those of the report; an addendum has none. */
function paragraphsOfReport(parts: readonly DraftPart[], found: Citation[]): void {
  for (const [at, addendum] of found.entries()) {
    const report = found[at - 1]
    if (report?.symbol == null || report.part !== addendum.part || report.pinpoints.length > 0) continue
    if (!addendum.symbol?.canonical.startsWith(`${report.symbol.canonical}/Add.`)) continue
    if (addendum.pinpoints.length === 0 || !addendum.pinpoints.every(({ from }) => from.includes('.'))) continue
    const gap = parts[report.part]!.text.slice(report.end, addendum.start)
    if (!/^\s*(?:&|and|et|y|,|;|\+)?\s*$/u.test(gap)) continue
    found[at - 1] = { ...report, pinpoints: addendum.pinpoints }
    found[at] = { ...addendum, pinpoints: [] }
  }
}

type Raw = Pick<Citation, 'how' | 'start' | 'end' | 'printed' | 'symbol' | 'repairs' | 'likely' | 'noteNamed'>

function* citationsOf(part: DraftPart, at: number): Iterable<Citation> {
  const { text } = part
  const symbols = withoutRepeatedLinks(text, findGlued(text, findSymbols(text)))
  const raw: Raw[] = [
    ...symbols.map((symbol) => ofSymbol(text, symbol)),
    ...findMalformed(text, symbols).map(ofMalformed),
  ]
  for (const { how, hint, pattern } of backward) {
    if (!hint.test(text)) continue
    const isApart = apartFrom(raw)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!isApart({ start: match.index, end })) continue
      raw.push({
        how,
        start: match.index,
        end,
        printed: match[0],
        symbol: null,
        repairs: [],
        likely: [],
        noteNamed: how === 'earlier_note' ? (/\d+/.exec(match[0])?.[0] ?? null) : null,
      })
    }
  }
  raw.sort((a, b) => a.start - b.start)
  dropWhereFirstCited(text, raw)
  const named = aloneOf(text, at, raw, part.where)
  const segments = raw.length === 0 ? [] : segmentsOf(text, placesOf(text, raw))
  const quotesIn = raw.length === 0 ? [] : everyQuote(text)
  let next = 0
  for (const [index, one] of raw.entries()) {
    for (; next < named.length && named[next]!.start < one.start; next += 1) yield named[next]!
    yield withSegment(part, at, one, segments[index]!, quotesIn, {
      last: raw[index - 1]?.end ?? 0,
      next: raw[index + 1]?.start ?? text.length,
    })
  }
  yield* named.slice(next)
}

/** "CAT/C/XVD/CO/3 (n 1) para 6" is one citation: the note is where the symbol was cited first. */
function dropWhereFirstCited(text: string, raw: Raw[]): void {
  for (let at = raw.length - 1; at > 0; at -= 1) {
    const [before, one] = [raw[at - 1]!, raw[at]!]
    if (one.how !== 'earlier_note' || before.symbol === null) continue
    if (/^[\s,]{0,3}$/.test(text.slice(before.end, one.start))) raw.splice(at, 1)
  }
}

/** Whether a place meets none of `taken`; to be asked in the order of the text, and linear in both together. */
function apartFrom(taken: readonly { start: number; end: number }[]) {
  const sorted = [...taken].sort((a, b) => a.start - b.start)
  let next = 0
  return ({ start, end }: { start: number; end: number }): boolean => {
    while (next < sorted.length && sorted[next]!.end <= start) next += 1
    return next === sorted.length || sorted[next]!.start >= end
  }
}

/** Named by its number or its title alone, and often within the title of a document: it takes nothing from the words of its neighbours. */
const aloneOf = (text: string, at: number, raw: readonly Raw[], where: DraftPart['where']): Citation[] => {
  const resolutions = [...findResolutions(text)].sort((a, b) => a.start - b.start).filter(apartFrom(raw))
  const unnumbered = findUnnumbered({ text, where }, [...raw, ...resolutions])
  return [
    ...resolutions.map(({ symbol, ...one }) => alone({ ...one, how: 'resolution', likely: [symbol] }, at)),
    ...unnumbered.map((one) => alone({ ...one, how: 'no_symbol' }, at)),
  ].sort((a, b) => a.start - b.start)
}

const alone = (
  one: Pick<Citation, 'how' | 'start' | 'end' | 'printed'> & Partial<Citation>,
  part: number,
): Citation => ({
  part,
  symbol: null,
  repairs: [],
  likely: [],
  noteNamed: null,
  before: '',
  after: '',
  behind: '',
  pinpoints: [],
  loose: [],
  date: null,
  states: [],
  claims: [],
  quotes: [],
  nearQuotes: [],
  shortQuotes: [],
  cellTexts: [],
  antecedent: null,
  unresolved: null,
  ...one,
})

const longestLead = 700
// APA: "… (CAT/C/KEN/CO/2). (UN Committee against Torture, 2013, para. 6)"
const behindBracket =
  /^\)(?:(?:,| at)?|\.? \([^()]{3,80}, (?:19|20)\d\d,) (?=(?:paras?|paragraphs?|pars?|párrs?)[\s.]|[§¶])/u

function withSegment(
  part: DraftPart,
  at: number,
  raw: Raw,
  segment: Segment,
  quotesIn: readonly Quote[],
  { last, next }: { last: number; next: number },
): Citation {
  const lead = part.text.slice(Math.max(last, raw.start - longestLead), raw.start)
  const before = part.text.slice(segment.from, raw.start)
  const inside = part.text.slice(segment.end, segment.to)
  // "(CAT/C/KEN/CO/2), para. 6": the paragraph may follow the bracket
  const behind = segment.bracketed
    ? behindBracket.exec(withParagraphWords(part.text.slice(segment.to, segment.to + 140)))
    : null
  const after =
    behind === null ? inside : part.text.slice(segment.end, Math.min(next, segment.to + behind[0].length + 60))
  const isNote = part.where !== 'text'
  const quotes = quotesOf(before, after, isNote)
  const words = withoutQuotes(before, quotesIn, segment.from)
  const isOwn = isNote || isOfTitle(words)
  const behindIt = titleBehind(after, segment.to === next && next < part.text.length && behind === null)
  const said = pinpointsAround({
    before,
    lead,
    after: behindIt.rest,
    isNote: isNote || behind !== null,
    bare: raw.symbol === null ? 'all' : raw.symbol.canonical.startsWith('A/HRC/') ? 'dotted' : null,
    beyond: behind === null ? beyond(part.text.slice(segment.to, Math.min(next, segment.to + 200)), segment) : '',
    meetsNext: segment.to === next,
  })
  return {
    ...raw,
    part: at,
    before,
    after,
    pinpoints: said.pinpoints,
    loose: said.loose,
    behind: behindIt.title,
    date:
      (behindIt.title === '' ? null : dateAround('', '', after, said.places)) ??
      dateAround(lead, before, behindIt.rest, said.places) ??
      yearOfTitle(behindIt.title),
    states: [...statesAround(words, isOwn), ...behindIt.states],
    claims: [
      ...claimsAround({ before: words, after, isOwn }),
      ...(behindIt.title === '' ? [] : claimsAround({ before: behindIt.title, after: '', isOwn: true })),
    ],
    quotes,
    nearQuotes: nearQuotes(part.text, quotesIn, { start: raw.start, end: raw.end, last, next }, quotes),
    shortQuotes: shortQuotes(before, after),
    cellTexts: [],
    antecedent: null,
    unresolved: null,
  }
}

const opensSentence = /^[\s)\]"”’»]*(?:(?:see|at|in|voir|véase)\s)?(?:paras?\b|pars?\.|párrs?\.|paragraph|[§¶])/iu

/** The rest of the sentence behind a bracket; of another sentence only its paragraph, where it begins with one. */
function beyond(text: string, { bracketed }: Segment): string {
  const end = text.search(/[.!?]["”’»)]{0,2}\s+\p{Lu}|[;\n]/u)
  const rest = end === -1 ? text : text.slice(0, end)
  return bracketed || opensSentence.test(withParagraphWords(rest)) ? rest : ''
}

const corrects =
  /^[\s,]*\(?\s*(?:as corrected by|tels? que corrigée?s? par|corrigée?s? par|corregid[ao]s? por|and|et|y)\s$/u

/** What stands behind "X, as corrected by X/Corr.1" is said of X: the two are one place. */
function placesOf(text: string, raw: readonly Raw[]): { start: number; end: number }[] {
  const places = raw.map(({ start, end }) => ({ start, end }))
  for (let at = 0; at + 1 < raw.length; at += 1) {
    const [base, next] = [raw[at]!, raw[at + 1]!]
    const stem = base.symbol?.canonical
    if (stem === undefined || !next.symbol?.canonical.startsWith(`${stem}/Corr.`)) continue
    const joint = text.slice(base.end, next.start)
    if (!corrects.test(joint)) continue
    places[at]!.end = next.end + (joint.includes('(') && text[next.end] === ')' ? 1 : 0)
  }
  return places
}

function ofSymbol(text: string, symbol: FoundSymbol & { glued?: boolean }): Raw {
  const printed = text.slice(symbol.start, symbol.end)
  const repairs: Raw['repairs'] = []
  if (symbol.inheritedFrom !== null) repairs.push('inherited_prefix')
  else if (/\s/.test(printed)) repairs.push('spaces')
  if (symbol.reissue !== null) repairs.push('reissue_mark')
  if (symbol.glued) repairs.push('glued')
  if (/%2F/i.test(printed)) repairs.push('link')
  return { how: 'symbol', start: symbol.start, end: symbol.end, printed, symbol, repairs, likely: [], noteNamed: null }
}

const ofMalformed = ({ start, end, printed, likely, repairs }: ReturnType<typeof findMalformed>[number]): Raw => ({
  how: 'malformed',
  start,
  end,
  printed,
  symbol: null,
  repairs,
  likely,
  noteNamed: null,
})

const inLink = /(?:https?:\/\/|www\.)[^\s<>"]{0,300}$/i

/** "CAT/C/KEN/CO/2, available at https://docs.un.org/CAT/C/KEN/CO/2" is one citation, with its link. */
function withoutRepeatedLinks<S extends FoundSymbol>(text: string, symbols: readonly S[]): S[] {
  const kept: S[] = []
  for (const symbol of symbols) {
    const isLink = inLink.test(text.slice(Math.max(0, symbol.start - 320), symbol.start))
    const last = kept.at(-1)
    if (isLink && last?.canonical === symbol.canonical) continue
    kept.push(symbol)
  }
  return kept
}
