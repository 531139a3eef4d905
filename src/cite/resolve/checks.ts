// Holds what a citation says of its document against what is held: the day, the body, the State.
import type { DocumentDetail, DocumentRow } from '../../../db/store.ts'
import { bodiesNamed, bodyNamed } from '../../domain/citing/bodies-named.ts'
import type { Citation, DateSaid } from '../../domain/citing/citation.ts'
import { plainLanguage } from '../../domain/citing/language.ts'
import { opensAsTitle, withoutQuotes } from '../../domain/citing/quotes.ts'
import type { StateNamed } from '../../domain/citing/states-named.ts'
import { isOfTitle } from '../../domain/citing/title-words.ts'
import { issuingBody } from '../bodies.ts'
import { citableOf } from '../record.ts'
import { citedTitle } from '../titles.ts'
import type { BodyCheck, DateCheck, StateCheck, TitleCheck } from './answer.ts'

export const noDate = (given: DateSaid | null): DateCheck => ({
  result: given === null ? 'absent' : 'not_checked',
  given: given?.isAmbiguous
    ? given.printed
    : (given?.day ?? given?.month ?? (given === null ? null : String(given.year))),
  expected: null,
  printedAt: null,
})

/** Each language version has a cover of its own: the day of any of them is right. */
export function checkDate(
  given: DateSaid | null,
  document: DocumentDetail,
  versions: readonly DocumentRow[],
): DateCheck {
  const plain = noDate(given)
  const covers = [document, ...versions.filter(({ symbol }) => symbol === document.symbol)].flatMap(
    ({ distributionDate }) => distributionDate ?? [],
  )
  const adopted = document.adoptionDates
  const expected = covers[0] ?? adopted[0] ?? null
  if (given === null || expected === null) return plain
  if (given.isAmbiguous) return { ...plain, result: 'ambiguous' }
  const right = { ...plain, expected, printedAt: covers.length > 0 ? ('cover' as const) : ('text' as const) }
  const meets = (day: string): boolean => day.startsWith(given.day ?? given.month ?? String(given.year))
  if (covers.some(meets)) return { ...right, result: 'match' }
  if (adopted.some(meets))
    return { ...right, result: given.isAdoption || covers.length === 0 ? 'match' : 'adoption_date_given' }
  const { sessionOpens, sessionCloses } = document.parsed ?? {}
  const inSession =
    given.day !== null && sessionOpens && sessionCloses && given.day >= sessionOpens && given.day <= sessionCloses
  return { ...right, result: inSession ? 'session_date_given' : 'mismatch' }
}

/**
 * The issuer of a document that is not held is known by its symbol, the State is not. A body that opens the citation, or that
 * its title names, is its author; one that another sentence names is said not to have been compared, unless the right one is named too.
 */
function checkBody(words: string, document: { body: string | null; symbol: string }): BodyCheck {
  const before = withoutQuotes(words)
  const opening = bodyNamed(words)
  const expected = issuingBody(document)
  const all = bodiesNamed(before).filter(({ name }) => !mastheads.some((masthead) => masthead.name === name))
  const right = all.find(({ name }) => name === expected)
  const other = all.findLast(({ end }) => isOfTitle(before.slice(end))) ?? all.at(-1)
  const given = opening ?? right ?? other ?? null
  if (given === null) return { result: 'absent', given: null, expected }
  const check = { given: given.printed, expected }
  if (expected === null) return { ...check, result: 'not_checked' }
  if (opening === null && given !== right)
    return {
      ...check,
      result: isOfTitle(before.slice(other!.end)) && !isAnother(other!, expected) ? 'mismatch' : 'not_checked',
    }
  if (given.name === expected)
    // "CAT, Concluding observations of the Human Rights Committee"
    return right === undefined &&
      other !== undefined &&
      !isAnother(other, expected) &&
      isOfTitle(before.slice(other.end))
      ? { given: other.printed, expected, result: 'mismatch' }
      : { ...check, result: 'match' }
  const masthead = mastheads.find(({ start }) => document.symbol.startsWith(start))?.name
  return { ...check, result: given.name === masthead ? 'masthead_instead_of_issuer' : 'mismatch' }
}

/** The words before the symbol first; where they name no body, those of a title behind it. */
export function bodyOf(
  { before, behind }: Pick<Citation, 'before' | 'behind'>,
  document: { body: string | null; symbol: string },
): BodyCheck {
  const own = checkBody(before, document)
  const wrong = ['mismatch', 'masthead_instead_of_issuer']
  if (behind === '' || wrong.includes(own.result)) return own
  const other = checkBody(behind.replace(/^[\s,.:;–—-]+/u, ''), document)
  return own.result === 'absent' || wrong.includes(other.result) ? other : own
}

const mastheads = [
  { start: 'A/HRC/', name: 'General Assembly' },
  { start: 'E/CN.4/', name: 'Economic and Social Council' },
]

/** A title of the Council or its mandates may name a committee: "… on cooperation with the Committee against Torture". */
const isAnother = ({ name }: { name: string }, expected: string): boolean =>
  expected === 'Human Rights Council' && name === 'Commission on Human Rights'

const quoted =
  /(?:‘(.{10,400})’|“(.{10,400}?),?”|«\s?(.{10,400}?)\s?»),?\s*(?:\([^()]{4,40}\))?\s*(?:U\.?N\.?\s*Doc\.?\s*)?$/u

/** Words alone: capitals, quotation marks and dashes belong to the style. */
const wordsOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * A title in quotation marks right before the symbol; one that is shortened at its end is right. Other words in quotation
 * marks there are a quotation of the document.
 */
function checkTitle(before: string, documents: readonly DocumentRow[]): TitleCheck {
  const found = quoted.exec(before)
  const inMarks = found === null ? null : (found[1] ?? found[2] ?? found[3]!)
  const titles = documents.flatMap((row) => citedTitle(citableOf(row)) ?? [])
  const right = inMarks === null ? undefined : titles.find((title) => isShortened(wordsOf(inMarks), wordsOf(title)))
  const given = inMarks !== null && (right !== undefined || opensAsTitle(inMarks)) ? inMarks : null
  if (given === null || titles.length === 0)
    return { result: given === null ? 'absent' : 'not_checked', given, expected: null }
  if (right !== undefined) return { result: 'match', given, expected: right }
  // a title may be translated: it is held against one in its own language
  const language = plainLanguage(given)
  const near = documents.find((row) => row.language === language)
  const expected = (near === undefined ? undefined : citedTitle(citableOf(near))) ?? titles[0]!
  return { result: language === null || near !== undefined ? 'differs' : 'not_checked', given, expected }
}

/** The title in quotation marks before the symbol; where there is none, that behind it. */
export function titleOf(
  { before, behind }: Pick<Citation, 'before' | 'behind'>,
  documents: readonly DocumentRow[],
): TitleCheck {
  const own = checkTitle(before, documents)
  return own.given === null ? checkTitle(behind.replace(/(?<![\s,])[\s,]+$/u, ''), documents) : own
}

/** Words are left out, and none is put in: "Concluding observations: Valdoria". */
function isShortened(given: string, title: string): boolean {
  const words = title.split(' ')
  let at = 0
  return given.split(' ').every((word) => {
    at = words.indexOf(word, at) + 1
    return at > 0
  })
}

/** One of the States that are named is that of the document: others may be named beside it. A misspelt name is no name. */
export function checkState(named: readonly StateNamed[], states: readonly string[] | null): StateCheck {
  const expected = [...(states ?? [])]
  const sure = named.filter(({ how }) => how !== 'misspelt')
  const given =
    sure.find(({ iso3 }) => expected.includes(iso3)) ??
    sure.find(({ how }) => how === 'named') ??
    named.find(({ how }) => how === 'misspelt') ??
    named[0]
  if (given === undefined) return { result: 'absent', given: null, expected, likely: null }
  const check = { given: given.printed, expected, likely: given.how === 'misspelt' ? given.iso3 : null }
  if (expected.length === 0 || given.how === 'misspelt') return { ...check, result: 'not_checked' }
  if (expected.includes(given.iso3)) return { ...check, result: 'match' }
  return { ...check, result: given.how === 'addressed' ? 'not_checked' : 'differs' }
}

/**
 * "Norland (A/HRC/990/15, para. 6.2)": whoever recommended what is cited is not called the State under review. Behind the
 * symbol either may be meant.
 */
export function withoutRecommender(
  state: StateCheck,
  { before, behind, states }: Pick<Citation, 'before' | 'behind' | 'states'>,
  recommenders: readonly (string | null)[],
): StateCheck {
  const named = states.find(({ printed }) => printed === state.given)
  const isRecommender = named !== undefined && recommenders.includes(named.iso3)
  if (isRecommender && state.result === 'not_checked') return { ...state, result: 'absent', given: null }
  if (isRecommender && state.result === 'differs' && behind.includes(named.printed))
    return { ...state, result: 'not_checked' }
  const isAlone =
    named !== undefined &&
    before
      .trimStart()
      .replace(/^[Ss]ee\s/u, '')
      .startsWith(`${named.printed} (`)
  return state.result === 'differs' && isAlone && recommenders.includes(named.iso3)
    ? { ...state, result: 'absent', given: null }
    : state
}
