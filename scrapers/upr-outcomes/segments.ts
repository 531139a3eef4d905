// Cuts one printed item into its recommendations: each a text with its recommending States.
import { nearStates } from '../../src/domain/near-states.ts'
import { beginsAsk, isOnlyVerbs, opensAsk, refersBack, reportsBehind } from './asks.ts'
import {
  type Bracket,
  endsInTitle,
  findBrackets,
  looksLikeState,
  mayBeStates,
  readMisprinted,
  readStates,
  type StateList,
  stateWithoutBracket,
  withStatesBracketed,
} from './brackets.ts'
import { isStateSpeech } from './state-speech.ts'
import type { RecommendingState } from './types.ts'
import { verbsIn } from './verbs.ts'

export type Segment = {
  text: string
  states: RecommendingState[]
  /** what a reader of the whole document must know of */
  warnings: string[]
  /** what is noted of this one alone */
  remarks?: string[]
}
export type Item = {
  segments: Segment[]
  /** what stands after the last State and belongs to no recommendation */
  rest: string
  /** a heading glued on, or a comment of the State under review */
  restKind: 'heading' | 'comment' | null
}

type Named = Bracket & StateList
type Cluster = { start: number; end: number; brackets: Named[] }

/** Between two brackets of States; the call of a note may cling to the first. */
const between = /^\d{0,2}[\s,;.&/]*(?:and)?\s*$/

/** State brackets that follow each other: "(Norland) (Kestria);", "(Norland)/(Kestria)", "(Norland); (Kestria);", "(Norland), (Kestria)" */
const clustersOf = (text: string, brackets: Named[]): Cluster[] => {
  const clusters: Cluster[] = []
  for (const bracket of brackets) {
    const last = clusters.at(-1)
    if (last !== undefined && between.test(text.slice(last.end, bracket.start))) {
      last.brackets.push(bracket)
      last.end = bracket.end
    } else clusters.push({ start: bracket.start, end: bracket.end, brackets: [bracket] })
  }
  return clusters
}

/** "accede to (Norland) the Protocol", "ratify (Norland); accede to (Kestria) it": verbs alone, with their object behind the last State. */
const hasObjectLater = (text: string): boolean => {
  const bracket = findBrackets(text)[0]
  if (bracket === undefined || !isOnlyVerbs(text.slice(0, bracket.start))) return false
  const behind = text.slice(bracket.end)
  return /^,?\s+\p{L}/u.test(behind) || hasObjectLater(behind)
}

/** ";", ".", "/": what ends a recommendation behind its States. */
const closing = /^[\s”"’»]*(?:[.,]?\s*;\s*\/?|\.(?=\s*(?:\d{1,3}[.)]\s+)?\p{Lu})|\/(?=\s*\p{L}\p{Ll}))\s*/u
/** "• Train", "and train": what may stand before the next. */
const joining = /^(?:[•·▪◦–—-]\s+)?(?:(?:and|or|as well as(?= to\s))\b,?\s*)?/u

/** "(Norland); 13. Train judges (Kestria)": the number of another list. */
export const withoutStray = (text: string): string => text.replace(/^\d{1,3}\.\s+(?=\p{Lu})/u, '')

/** "Consider ratifying", "Consider accession", "the possibility of signing", "ensure the removal of": what they act on comes later. */
const opensEnd =
  /^\S+(?:\s[\p{Ll}-]+){0,2}(?<=ing|[ts]ion|ment|ly)$|\s(?:of|to|for|on|in|with|from|against|by|the|an?|its|signing|ratifying|joining)$/u

const soon = /,? (?:as soon as possible|as a matter of \p{L}+|at an early date|without (?:delay|reservations?)|soon)$/iu

/**
 * Where the next recommendation of the item begins after a cluster, or null: "(Norland); and invite …",
 * "(Norland). Take …", "(Norland) Take …". What names no action of its own, or speaks of something named before, is no recommendation alone.
 */
const boundary = (
  text: string,
  start: number,
  { start: names, end }: Pick<Cluster, 'start' | 'end'>,
): number | null => {
  const tail = text.slice(end)
  const closed = closing.exec(tail)?.[0]
  const after =
    closed === undefined
      ? /^\s+(?=\p{Lu}\p{Ll})/u.exec(tail)?.[0]
      : closed + joining.exec(tail.slice(closed.length))![0]
  if (after === undefined) return null
  const next = end + after.length
  // "Sign (Norland)/Ratify (Kestria) the Protocol", "Sign (Norland); ratify (Kestria) the Protocol": the object comes later
  const before = text.slice(start, end).replace(/\(.*$/s, '').trim()
  const rest = text.slice(next)
  const own = text.slice(start, names).trim().replace(soon, '')
  // "examine the possibility of joining (Norland)/sign and ratify (Kestria)/ratify"
  const isOpen = isOnlyVerbs(before) || opensEnd.test(own) || isOnlyVerbs(own.split(/\)\s*\//).at(-1)!)
  if (after.includes('/') ? isOpen || hasObjectLater(rest) : isOnlyVerbs(before) && hasObjectLater(rest)) return null
  const words = withoutStray(rest.slice(0, 400))
  return opensAsk(words) && !refersBack(words) ? next : null
}

const trimEnd = (text: string) => text.replace(/(?<![\s;,])[\s;,]+(?:(?:and|or)[\s;,]*)?$/, '').trim()

/** State brackets of a text; inside a bracket that is never closed too: "(such as the Act (2007) (Norland);" */
const stateBrackets = (text: string, offset: number, underReview: string | null): Named[] =>
  findBrackets(text).flatMap((bracket) => {
    const list = readStates(bracket.content) ?? (bracket.closed ? readMisprinted(bracket.content) : null)
    if (list === null && !bracket.closed)
      return stateBrackets(text.slice(bracket.start + 1), offset + bracket.start + 1, underReview)
    if (list === null || list.states.every((state) => state.iso3 !== null && state.iso3 === underReview)) return []
    return [{ ...bracket, start: bracket.start + offset, end: bracket.end + offset, ...list }]
  })

/** `last.rest` of an item is a glued heading when it is short, closed by nothing and begins with a capital. */
const isGluedHeading = (tail: string) =>
  /^[.;]\s*(?:[A-Z0-9]{1,3}[.)]\s+)?\p{Lu}/u.test(tail) && tail.length < 160 && !/[;:.)]\s*$/.test(tail)

/** "(Norland). Valdoria explained that …", with no more States behind it. */
const isComment = (tail: string, underReview: string | null) =>
  /^[\s.;,:–-]+\S/.test(tail) && isStateSpeech(tail, underReview)

/**
 * "(Norland) [the second part is noted]", "(Norland) – the second part is noted": words of answering behind the States.
 * "(Norland). The death penalty is in force.": a sentence that asks nothing; nobody says who speaks there.
 */
const isRemark = (tail: string): boolean =>
  (/^[\s.;,:]*[[(–—-]/.test(tail) && verbsIn(tail).length > 0) || (!isGluedHeading(tail) && reportsBehind(tail))

const squared = /\)\s{0,3}\[([^[\]]{4,200})\]/g

/** "Ratify (Norland) [supported]; sign (Kestria)": answers in brackets inside an item. */
const remarksIn = (text: string): string[] =>
  [...text.matchAll(squared)].flatMap(([, words]) =>
    verbsIn(words!).length === 0 ? [] : [`words inside it may answer a part of it: ${JSON.stringify(words)}`],
  )

/** "with its neighbours (Norland and Kestria) in the fight": States that the words before name, and no recommending ones. */
const kindsBefore =
  /\b(?:neighbours?|(?:countries|states|partners|donors|nationals|migrants|refugees|borders?)(?: (?:of|in|from|with) \w+)?)\s{0,9}$/i

const placeBefore = /\p{Lu}[\p{L}’'-]{0,60}\s{0,9}$/u

const withRemarks = (segment: Segment, remarks: readonly string[] = []): Segment =>
  remarks.length === 0 ? segment : { ...segment, remarks: [...(segment.remarks ?? []), ...remarks] }

const segmentOf = (text: string, clusters: Cluster[], whole: string): Segment => {
  const states: RecommendingState[] = []
  const warnings: string[] = []
  const remarks: string[] = []
  for (const bracket of clusters.flatMap((cluster) => cluster.brackets)) {
    for (const state of bracket.states)
      if (
        !states.some((other) => other.iso3 === state.iso3 && (state.iso3 !== null || other.printed === state.printed))
      )
        states.push(state)
    for (const printed of bracket.unknown) warnings.push(`unknown State, kept as printed: ${printed}`)
    // "from Northmark (Norland) without delay (Kestria)": perhaps where a place lies
    const before = whole.slice(0, bracket.start)
    const behind = whole.slice(bracket.end)
    const isName = placeBefore.test(before) && !endsInTitle(before) && !isOnlyVerbs(/[^;.)]*$/.exec(before)![0])
    // "… or Punishment (France) and to establish a mechanism (Kestria)": another ask
    const asksMore = beginsAsk(/^\s+and\s+(\p{L}.*)/su.exec(behind)?.[1] ?? '')
    const isPlace = isName && bracket.states.length === 1 && /^\s+\p{Ll}/u.test(behind) && !asksMore
    const isKind = kindsBefore.test(before) && /^,?\s+(?!and\b|or\b|to\b)\p{Ll}/u.test(behind)
    if ((isPlace || isKind) && clusters.length > 1)
      remarks.push(`a State named inside the text is read as recommending: ${bracket.content}`)
    if (!bracket.closed) remarks.push('bracket of the States is not closed in print')
  }
  return withRemarks({ text: withoutLoneQuote(text), states, warnings }, remarks)
}

/**
 * "Do it (Xanadu) (Norland)", "Do this (Xanadu); do that (Norland)": names that no table has, where recommending States
 * stand. They stay in the text; whose recommendation that part is, nobody can tell.
 */
const unknownBrackets = (text: string, named: readonly Named[]): Bracket[] =>
  findBrackets(text).filter((one) => {
    if (!one.closed || named.some(({ start, end }) => start < one.end && one.start < end)) return false
    if (!mayBeStates(one.content) || isGloss(one, text)) return false
    const isBeside = named.some(({ start, end }) => {
      const [from, to] = start < one.start ? [end, one.start] : [one.end, start]
      return between.test(text.slice(from, to))
    })
    // not "the Prisons (Reform) Act"
    const isClosed = /^[\s”"’»]*[.,;/]/.test(text.slice(one.end)) && boundary(text, 0, one) !== null
    return isBeside || isClosed || /^[\s;.]*$/.test(text.slice(one.end))
  })

const doubtOf = ({ content }: Bracket) =>
  `a name that no table of States has stands where the recommending State stands, and is left in the text: ${content}`

/** "Jugendamt", "Procurador del Pueblo": a word, or several that a small word of another language joins. */
const foreign = /^\p{L}+(?:(?: \p{L}+)? (?:del?|des|du|da|do|der|della|för|für|para)(?: la| las| los)? \p{L}+)?$/u

/**
 * "the Office of Youth (Jugendamt) (Kestria)": the words in another language for the name before it, which are near to no
 * State's name. Behind a word that is no name it may be a State.
 */
const isGloss = ({ content, start }: Bracket, text: string): boolean =>
  foreign.test(content) && placeBefore.test(text.slice(0, start)) && nearStates(content).didYouMean === undefined

/** "“Establish free schools", "schools”": the other mark went with the bracket of the State; not "\"the status”", "the “Rules“". */
const withoutLoneQuote = (text: string): string => {
  if ((text.match(/[“”«»„"]/gu) ?? []).length % 2 === 0) return text
  const [opened, closed] = [/[“«„]/gu, /[”»]/gu].map((marks) => (text.match(marks) ?? []).length)
  if (opened! > closed! && /^[“«„]/u.test(text)) return text.slice(1).trim()
  if (closed! > opened! && /[”»]$/u.test(text)) return text.slice(0, -1).trim()
  return /^"[^"]*$/.test(text) ? text.slice(1).trim() : text
}

const loneRemark = /(?<=\))\s*[([]\s*(?:a )?joint(?:ly)?(?: recommendations?| statement| proposal)?\s*[)\]]/gi

/** "Close the camp (Norland) );": a bracket behind the States that nothing opens. */
const withoutLoneBracket = (text: string): string => {
  const last = findBrackets(text).at(-1)
  if (last === undefined || !last.closed || !/^[\s;.,]*\)[\s;.,)]*$/.test(text.slice(last.end))) return text
  return readStates(last.content)?.unknown.length === 0 ? text.slice(0, last.end) : text
}

/**
 * Recommendations of one printed item (without its number). A new one begins after a State bracket that is closed
 * by a semicolon or full stop, where another State bracket follows; the States at a recommendation's end are taken
 * out of its text, those inside it stay. `underReview` is never a recommending State. `isRemarked`: the list announces
 * comments, which answer nothing unless their words do.
 */
export const readItem = (printed: string, underReview: string | null, isRemarked = false): Item => {
  // "(Norland) (joint recommendation)": a remark, not a part of the text
  let text = withoutLoneBracket(printed.trim().replace(loneRemark, ''))
  const missing = findBrackets(text).length === 0 || /\)[\s;.,]*$/.test(text) ? unopened(text) : null
  const extra: string[] = []
  if (missing !== null) {
    text = `${text.slice(0, missing)}(${text.slice(missing)}`
    extra.push('bracket of the State is not opened in print')
  }
  const named = stateBrackets(text, 0, underReview)
  if (named.length === 0) {
    const bracketed = withStatesBracketed(text)
    return bracketed === null ? withoutStates(text, extra) : readItem(bracketed, underReview, isRemarked)
  }
  const clusters = clustersOf(text, named)
  const unknown = unknownBrackets(text, named)
  const segments: Segment[] = []
  let start = 0
  let open: Cluster[] = []
  let rest = ''
  let restKind: Item['restKind'] = null
  for (const [at, cluster] of clusters.entries()) {
    open.push(cluster)
    const isLast = at === clusters.length - 1
    const next = boundary(text, start, cluster)
    if (!isLast && next === null) continue
    const tail = isLast ? text.slice(cluster.end) : ''
    const closed = /^[\s;.,:”"’»*]*(?:and|or)?[\s;.,:]*$/.test(tail)
    const comment = !closed && isComment(tail, underReview)
    const remark = !closed && !comment && isRemark(tail)
    if (closed || comment || remark || isGluedHeading(tail)) {
      if (!closed) {
        rest = tail.replace(/^[.;,:\s–—-]+/, '')
        restKind = comment || remark ? 'comment' : 'heading'
      }
      segments.push(segmentOf(trimEnd(text.slice(start, cluster.start)), open, text))
      if (remark && !(isRemarked && verbsIn(rest).length === 0))
        segments.at(-1)!.warnings.push(`words behind its States may answer a part of it: ${JSON.stringify(rest)}`)
    } else
      segments.push(segmentOf(trimEnd(text.slice(clusters.length === 1 ? leadingEnd(cluster) : start)), open, text))
    const within = unknown.filter((one) => one.start >= start && one.end <= (isLast ? text.length : next!))
    segments.at(-1)!.warnings.push(...within.map(doubtOf), ...remarksIn(segments.at(-1)!.text))
    start = next ?? text.length
    open = []
  }
  const shared = withSharedEnding(text, clusters, segments)
  if (shared !== null) return { segments: [withRemarks(shared, extra)], rest, restKind }
  segments[0] = withRemarks(segments[0]!, extra)
  return { segments: mergeSame(segments.filter((segment) => segment.text !== '')), rest, restKind }
}

/** "Ratify the Protocol (Norland)/Ratify the Protocol (Kestria)": one recommendation of two States. */
const mergeSame = (segments: Segment[]): Segment[] => {
  const kept: Segment[] = []
  const key = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  for (const segment of segments) {
    const same = kept.find((other) => key(other.text) === key(segment.text))
    if (same === undefined) kept.push(segment)
    else {
      same.states.push(
        ...segment.states.filter((state) => !same.states.some((other) => other.printed === state.printed)),
      )
      same.warnings.push(...segment.warnings)
      Object.assign(same, withRemarks(same, segment.remarks))
    }
  }
  return kept
}

/**
 * "Improve the clinics (Norland); and train midwives (Kestria), with attention to women (Norland, Kestria)": the closing
 * words belong to all parts, so that none can be quoted without the others. The printed item stays whole.
 */
const withSharedEnding = (text: string, clusters: Cluster[], segments: Segment[]): Segment | null => {
  const last = clusters.at(-1)!
  const before = clusters.at(-2)
  if (segments.length < 2 || before === undefined) return null
  const names = (some: Cluster[]) =>
    new Set(
      some.flatMap(({ brackets }) => brackets.flatMap(({ states }) => states.map((one) => one.iso3 ?? one.printed))),
    )
  const closing = names([last])
  const others = [...names(clusters.slice(0, -1))]
  // more than the end of a list of its own: the clause follows a bracket of the last part
  const follows = /^\s*,/.test(text.slice(before.end)) && others.length > 1
  return follows && others.every((name) => closing.has(name))
    ? segmentOf(trimEnd(text.slice(0, last.start)), clusters, text)
    : null
}

/** "(Norland) Open the prisons": the States stand before the words; 0 where they do not. */
const leadingEnd = ({ start, end }: Cluster): number => (start === 0 ? end : 0)

const unopened = (text: string): number | null => {
  const opens = (text.match(/\(/g) ?? []).length
  const closes = (text.match(/\)/g) ?? []).length
  return closes > opens ? (stateWithoutBracket(text)?.start ?? null) : null
}

const withoutStates = (text: string, extra: string[]): Item => {
  const last = findBrackets(text).at(-1)
  const warnings: string[] = []
  const states: RecommendingState[] = []
  let kept = text
  if (last !== undefined && /^[\s;.,]*(?:and)?[\s;.]*$/.test(text.slice(last.end)) && looksLikeState(last.content)) {
    states.push({ printed: last.content.trim(), iso3: null })
    warnings.push(`unknown State, kept as printed: ${last.content.trim()}`)
    kept = text.slice(0, last.start)
  } else warnings.push('no recommending State is printed')
  return { segments: [withRemarks({ text: trimEnd(kept), states, warnings }, extra)], rest: '', restKind: null }
}
