// Whether a document agrees with its listing, with itself, and with the version of it that is held: else it is not stored.
import { languageOf } from '../../scrapers/lib/committee-text/language.ts'
import type { Listing } from '../../scrapers/source.ts'
import type { ParsedDocument } from '../domain/documents.ts'
import { ParseError } from '../domain/errors.ts'
import { compareCounts, type HeldCount } from '../domain/keeping/fewer.ts'
import { findState, nameOrCode, stateByCode } from '../domain/states/states.ts'
import { ordinals, reportsNamed } from './report-numbers.ts'

const isOfMany = (code: string): boolean => ['historical', 'territory'].includes(stateByCode(code)?.kind ?? '')

/** Whether a document on these States may be listed under that name: a territory also under its State, and a former State under another. */
export function isOfState(codes: readonly string[], listed: string): boolean {
  const named = findState(listed).iso3
  return codes.includes(named) || [named, ...codes].some(isOfMany)
}

/** Throws where the text that is held of the symbol is on another State: the paragraphs of one are not those of the other. */
export function checkStates(
  { symbol, states }: Pick<ParsedDocument, 'symbol' | 'states'>,
  held: { states: readonly string[]; sha256: string | null },
): void {
  if (held.sha256 === null || states.some((code) => held.states.includes(code))) return
  if ([...states, ...held.states].some(isOfMany)) return
  const names = (codes: readonly string[]) => codes.map((code) => nameOrCode(code, 'en')).join(', ')
  throw new ParseError(
    symbol,
    'State',
    `the text that is held of ${symbol} is on ${names(held.states)}, this one on ${names(states)}. One symbol holds the text of one State: nothing was stored. To hold this one instead, take the other out (mechanism-watch db forget ${held.sha256.slice(0, 16)} --force) and import this one again`,
  )
}

const areApart = (one: [number, number] | null, other: [number, number] | null): boolean =>
  one !== null && other !== null && (one[1] < other[0] || other[1] < one[0])

const inWords = (named: [number, number] | null): string =>
  named === null ? '' : [...new Set(named)].map((place) => ordinals[place] ?? `${place}th`).join(' to ')

/** The report that was reviewed: as the list, the title and the first paragraph name it. A text of another review has another. */
export function checkReports(parsed: ParsedDocument, listing: Listing | null): void {
  if (parsed.type !== 'concluding_observations') return
  const title = reportsNamed(parsed.title)
  const listed = reportsNamed(listing?.title ?? '')
  if (areApart(listed, title))
    throw new ParseError(
      parsed.symbol,
      'title',
      `the list announces the ${inWords(listed)} report, the document is on the ${inWords(title)}: one of the two is wrong, nothing was stored`,
    )
  const opening = reportsNamed(parsed.units[0]?.text ?? '')
  if (areApart(title, opening))
    throw new ParseError(
      parsed.symbol,
      'paragraph 1',
      `the title names the ${inWords(title)} report, the text the ${inWords(opening)}: one of the two is wrong, nothing was stored`,
    )
}

/** The United Nations have issued documents since 1946. */
export function checkDay(parsed: ParsedDocument): void {
  const day = parsed.distributionDate
  if (day !== null && day < '1946-01-01')
    throw new ParseError(parsed.symbol, 'cover', `dated ${day}, before there were such documents: nothing was stored`)
}

/** Lines of a unit long enough for their language to be told. */
const longLines = (text: string | null): string[] => (text ?? '').split('\n').filter((line) => line.length >= 80)

/** Where the same thing stands beside its translation, each unit would hold words twice. */
export function checkLanguage(parsed: ParsedDocument): void {
  const strange = parsed.units.flatMap((unit) =>
    longLines(unit.text).flatMap((line) => {
      const language = languageOf(line)
      return language !== null && language !== parsed.language ? [{ unit, language }] : []
    }),
  )
  // a law quoted in its own language stands here and there
  if (strange.length < 3 || strange.length * 5 < parsed.units.length) return
  const { unit, language } = strange[0]!
  throw new ParseError(
    parsed.symbol,
    `paragraph ${unit.path ?? unit.number}`,
    `${strange.length} paragraphs of a text in ${parsed.language} hold words in ${language} too: nothing was stored`,
  )
}

type Dated = Pick<ParsedDocument, 'version' | 'symbolAsPrinted' | 'distributionDate' | 'adoptionDates'> &
  Partial<Pick<ParsedDocument, 'followUp' | 'nextReport' | 'review' | 'visit'>>

/** The dates that a text sets or tells, by what they are; null where it prints none. */
const datesOf = ({ followUp, nextReport, adoptionDates, review, visit }: Dated): Record<string, string | null> => ({
  'follow-up information due': followUp?.due ?? null,
  'next report due': nextReport?.due ?? null,
  adopted: [...adoptionDates].sort().join(' and ') || null,
  reviewed: [...(review?.reviewDates ?? [])].sort().join(' and ') || null,
  'visit from': visit?.from ?? null,
  'visit to': visit?.to ?? null,
})

/**
 * The same issue of a document, with the same day of distribution, has the same dates: an official date that contradicts an
 * official date is an alarm, and never takes its place. Throws ParseError of the kind `dates_not_as_held`.
 */
export function checkDates(
  parsed: ParsedDocument,
  sha256: string,
  held: Pick<ParsedDocument, 'version' | 'symbolAsPrinted' | 'distributionDate'> & { parsed: Dated | null },
): void {
  const isSameIssue =
    parsed.version === held.version &&
    parsed.distributionDate === held.distributionDate &&
    parsed.symbolAsPrinted === held.symbolAsPrinted
  if (!isSameIssue || held.parsed === null) return
  const [read, before] = [datesOf(parsed), datesOf(held.parsed)]
  const other = Object.keys(read).filter((what) => read[what] && before[what] && read[what] !== before[what])
  if (other.length === 0) return
  const said = other.map((what) => `${what}: ${read[what]}, and ${before[what]} in the version that is held`).join('; ')
  throw new ParseError(
    parsed.symbol,
    'dates',
    `${said}. It is the same issue of the document: the version that is held stays, and this one is kept as doubtful. Compare the two with the official page; if this one is right, take it: mechanism-watch parse --accept-fewer ${sha256.slice(0, 16)}`,
    { kind: 'dates_not_as_held' },
  )
}

/**
 * Compares a document with what is held of its symbol; gives the doubt that it displaces more than it brings. Throws
 * ParseError of the kind `fewer_than_held` where what is held stays: the new one is kept, and `read` names it for the
 * command that takes it. `doubts` are those of the document itself.
 */
export function checkAgainstHeld(
  parsed: ParsedDocument,
  read: { count: number; sha256: string },
  held: HeldCount | null,
  doubts: readonly string[],
): string[] {
  const verdict = compareCounts(read.count, held, doubts.length > 0)
  if (held === null || verdict === 'not_fewer') return []
  if (verdict === 'doubt')
    return [
      held.from === 'register'
        ? `${read.count} recommendations found, and the register knows ${held.count}: compare with the document`
        : `${read.count} recommendations found, and the draft before it had ${held.count}: compare the two`,
    ]
  const why = doubts.length > 0 ? `, and the new one is doubtful (${doubts[0]})` : ''
  throw new ParseError(
    parsed.symbol,
    'recommendations',
    `${read.count} found, and the version that is held has ${held.count}${why}: it stays, and the new one is kept as doubtful. Compare the two; if the new one is right, take it: mechanism-watch parse --accept-fewer ${read.sha256.slice(0, 16)}`,
    { kind: 'fewer_than_held' },
  )
}
