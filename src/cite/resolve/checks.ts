// Holds what a citation says of its document against what is held: the day, the body, the State.
import type { DocumentDetail, DocumentRow } from '../../../db/store.ts'
import { bodyNamed } from '../../domain/citing/bodies-named.ts'
import type { DateSaid } from '../../domain/citing/citation.ts'
import { opensAsTitle } from '../../domain/citing/quotes.ts'
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

/** The issuer of a document that is not held is known by its symbol, the State is not. */
export function checkBody(before: string, document: { body: string | null; symbol: string }): BodyCheck {
  const given = bodyNamed(before)
  const expected = issuingBody(document)
  if (given === null) return { result: 'absent', given: null, expected }
  const check = { given: given.printed, expected }
  if (expected === null) return { ...check, result: 'not_checked' }
  if (given.name === expected) return { ...check, result: 'match' }
  const mastheads: Record<string, string> = { 'A/HRC/': 'General Assembly', 'E/CN.4/': 'Economic and Social Council' }
  const masthead = Object.entries(mastheads).find(([start]) => document.symbol.startsWith(start))?.[1]
  return { ...check, result: given.name === masthead ? 'masthead_instead_of_issuer' : 'mismatch' }
}

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
export function checkTitle(before: string, documents: readonly DocumentRow[]): TitleCheck {
  const found = quoted.exec(before)
  const inMarks = found === null ? null : (found[1] ?? found[2] ?? found[3]!)
  const titles = documents.flatMap((row) => citedTitle(citableOf(row)) ?? [])
  const expected = titles[0] ?? null
  const right = inMarks === null ? undefined : titles.find((title) => wordsOf(title).startsWith(wordsOf(inMarks)))
  const given = inMarks !== null && (right !== undefined || opensAsTitle(inMarks)) ? inMarks : null
  if (given === null || expected === null)
    return { result: given === null ? 'absent' : 'not_checked', given, expected: null }
  return { result: right === undefined ? 'differs' : 'match', given, expected: right ?? expected }
}

export function checkState(
  given: { iso3: string; printed: string } | null,
  states: readonly string[] | null,
): StateCheck {
  const expected = [...(states ?? [])]
  if (given === null) return { result: 'absent', given: null, expected }
  if (expected.length === 0) return { result: 'not_checked', given: given.printed, expected }
  return { result: expected.includes(given.iso3) ? 'match' : 'differs', given: given.printed, expected }
}
