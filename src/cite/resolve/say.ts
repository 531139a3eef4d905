// The answer on one citation in sentences, in the language of the page; the verdict first, then what supports it.
import type { ClaimSubject } from '../../domain/citing/claim.ts'
import type { LinkFault } from '../../domain/citing/links.ts'
import { printDay } from '../../domain/days/days.ts'
import type { Language, VersionKind } from '../../domain/mechanisms.ts'
import { formatPinpoints, type PinpointStyle, parsePinpoints } from '../../domain/pinpoints/pinpoints.ts'
import { type NameLanguage, stateByCode } from '../../domain/states/states.ts'
import { type CheckWords, en } from '../words/en.ts'
import { es } from '../words/es.ts'
import { fr } from '../words/fr.ts'
import type { Answer, ClaimCheck } from './answer.ts'

const wordsOf: Record<NameLanguage, CheckWords> = { en, fr, es }

const formOf: Record<NameLanguage, PinpointStyle> = { en: 'un-en', fr: 'un-fr', es: 'un-es' }

/** Returns what the citation names as it is written, with its paragraphs: "CAT/C/XVD/CO/3, para. 6 (a)". */
export function nameAnswer({ span, pinpoints }: Answer, language: NameLanguage): string {
  const places = pinpoints.flatMap(({ path }) => parsePinpoints(path))
  return places.length === 0 ? span.text : `${span.text}, ${formatPinpoints(places, formOf[language])}`
}

/** Returns the sentences; the first is the verdict. */
export function sayAnswer(answer: Answer, language: NameLanguage): string[] {
  const words = wordsOf[language]
  return [
    // it goes with the verdict, which is what stands alone
    [words.verdicts[answer.verdict], ...(answer.document?.invented ? [words.invented] : [])].join(' '),
    ...(answer.how === 'no_symbol' ? [words.noSymbol] : []),
    ...ofIbid(answer, words),
    ...(answer.likely.length > 0 ? [words.likely(answer.likely.join(', '))] : []),
    ...(answer.likely.includes(answer.document?.symbol ?? '') ? [words.comparedWith(answer.likely[0]!)] : []),
    ...ofDate(answer, words, language),
    ...ofBody(answer, words),
    ...ofState(answer, words, language),
    ...(answer.title.result === 'not_checked' && answer.title.given !== null && answer.document !== null
      ? [words.titleUnread(answer.title.given)]
      : []),
    ...(answer.title.result === 'differs' ? [words.title(answer.title.given ?? '', answer.title.expected ?? '')] : []),
    ...answer.claims.flatMap((claim) => ofClaim(claim, words, language)),
    ...(answer.document === null ? [] : ofPinpoints(answer.pinpoints, words)),
    ...answer.unreadPinpoints.map(words.unreadPinpoint),
    ...(answer.missingPinpoint ? [words.missingPinpoint] : []),
    ...answer.quotations.map((quotation) => ofQuotation(quotation, words)),
    ...ofDocument(answer, words),
  ]
}

function ofIbid({ ibid, symbol }: Answer, words: CheckWords): string[] {
  if (ibid === null) return []
  if (ibid.unresolved !== null) return [words.unresolved[ibid.unresolved]]
  return symbol === null ? [] : [words.refersTo(symbol)]
}

function ofDate({ date, conflicts }: Answer, words: CheckWords, language: NameLanguage): string[] {
  const day = (text: string): string =>
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? printDay(text, language)
      : /^\d{4}-\d{2}$/.test(text)
        ? printMonth(text, language)
        : text
  const given = day(date.given ?? '')
  const expected = day(date.expected ?? '')
  const own = {
    mismatch: words.dateMismatch(given, expected, date.printedAt === 'cover'),
    session_date_given: words.sessionDate(given, expected),
    adoption_date_given: words.adoptionDate(given, expected),
    match: null,
    ambiguous: words.dateAmbiguous(given),
    absent: null,
    not_checked: null,
  }[date.result]
  // that another note is wrong is said there, where the day is known
  const others = date.result === 'match' ? [] : conflicts
  return [...(own === null ? [] : [own]), ...others.map((one) => words.conflict(one.otherNote, day(one.otherGiven)))]
}

function ofBody({ body }: Answer, words: CheckWords): string[] {
  const expected = body.expected === null ? '' : (words.bodies[body.expected] ?? body.expected)
  if (body.result === 'not_checked' && body.given !== null) return [words.bodyUnread(body.given, expected)]
  if (body.result === 'masthead_instead_of_issuer') return [words.masthead(body.given ?? '', expected)]
  return body.result === 'mismatch' ? [words.body(body.given ?? '', expected)] : []
}

function ofState({ state, document }: Answer, words: CheckWords, language: NameLanguage): string[] {
  const nameOf = (iso3: string): string => stateByCode(iso3)?.names[language].short ?? iso3
  const names = state.expected.map(nameOf)
  if (state.likely !== null) return [words.stateMisspelt(state.given ?? '', nameOf(state.likely))]
  if (state.result === 'not_checked' && document !== null)
    return [words.stateUnread(state.given ?? '', names.join(', '))]
  if (state.result !== 'differs') return []
  return [words.state(state.given ?? '', names.join(', '))]
}

/** What the citation says in words; only what differs or was not compared is named. */
function ofClaim({ about, result, given, expected }: ClaimCheck, words: CheckWords, language: NameLanguage): string[] {
  if (result === 'match') return []
  if (given === null) return [words.onlyDraft(words.versions[expected as VersionKind] ?? expected ?? '')]
  const right = expected === null ? null : (rightOf[about]?.(expected, words, language) ?? expected)
  return [result === 'differs' && right !== null ? words.claims[about](given, right) : words.claimUnread(given)]
}

const each = (codes: string, name: (code: string) => string): string => codes.split(', ').map(name).join(', ')
const rightOf: Partial<Record<ClaimSubject, (expected: string, words: CheckWords, language: NameLanguage) => string>> =
  {
    recommending_state: (codes, _, language) => each(codes, (code) => stateByCode(code)?.names[language].short ?? code),
    original_language: (codes, words) => each(codes, (code) => words.languages[code as Language] ?? code),
    version: (kinds, words) =>
      each([...new Set(kinds.split(', '))].join(', '), (kind) => words.versions[kind as VersionKind] ?? kind),
  }

/** Numbers that are missing one after another are one sentence: a range past the end is no hundred of them. */
function ofPinpoints(pinpoints: Answer['pinpoints'], words: CheckWords): string[] {
  const lines: string[] = []
  for (let at = 0; at < pinpoints.length; ) {
    const { status, path } = pinpoints[at]!
    let last = at
    if (status === 'not_found' || status === 'not_indexed')
      while (pinpoints[last + 1]?.status === status && follows(pinpoints[last]!.path, pinpoints[last + 1]!.path))
        last += 1
    if (last - at > 1) {
      const to = pinpoints[last]!.path
      lines.push(status === 'not_found' ? words.noParagraphs(path, to) : words.unreadParagraphs(path, to))
    } else for (const one of pinpoints.slice(at, last + 1)) lines.push(...ofPinpoint(one, words))
    at = last + 1
  }
  return lines
}

/** A path without the figures at its end. */
function headOf(path: string): string {
  let end = path.length
  while (end > 0 && '0123456789'.includes(path[end - 1]!)) end -= 1
  return path.slice(0, end)
}

const follows = (a: string, b: string): boolean => {
  const [headA, headB] = [headOf(a), headOf(b)]
  return headA === headB && Number(b.slice(headB.length)) === Number(a.slice(headA.length)) + 1
}

function ofPinpoint({ path, status, warning, near }: Answer['pinpoints'][number], words: CheckWords): string[] {
  if (status === 'not_found')
    return [[words.noParagraph(path), ...(near.length > 0 ? [words.nearParagraphs(near)] : [])].join(' ')]
  if (status === 'not_indexed') return [words.unreadParagraph(path)]
  if (status === 'number_inferred') return [words.inferredParagraph(path)]
  return warning === null ? [] : [words.warnings[warning](path)]
}

/** The same words are said with their place, so that a reader can see whether it is the one that is cited. */
function ofQuotation({ result, path }: Answer['quotations'][number], words: CheckWords): string {
  if (result === 'elsewhere') return words.elsewhere(path ?? '?')
  if (result === 'nearly_elsewhere') return words.nearlyElsewhere(path ?? '?')
  return path === null || result === 'differs'
    ? words.quotation[result]
    : `${words.quotation[result]} ${words.standsIn(path)}`
}

function ofDocument({ document }: Answer, words: CheckWords): string[] {
  if (document === null) return []
  const { newer, originalLanguage, language, corrigenda, replacedBy } = document
  return [
    ...(replacedBy === null ? [] : [words.replaced(replacedBy)]),
    ...(corrigenda.length > 0 ? [words.corrected(corrigenda.join(', '))] : []),
    ...(originalLanguage !== null && originalLanguage !== language
      ? [words.original(words.languages[originalLanguage])]
      : []),
    ...(newer === null || newer === replacedBy ? [] : [words.newer(newer)]),
  ]
}

const printMonth = (month: string, language: NameLanguage): string =>
  printDay(`${month}-02`, language).replace(/^2 (?:de )?/, '')

/** One sentence on a link that may be mistyped. */
export function sayLink({ host, nearest, from }: LinkFault, language: NameLanguage): string {
  return wordsOf[language].link(host, nearest, from === 'known_host')
}
