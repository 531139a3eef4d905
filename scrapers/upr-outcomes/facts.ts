// Facts of a review that the introduction prints: session, days, troika, base documents, Council session.
import { findDays, ordinalNumber, parseDayRange } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { findSymbols } from '../../src/domain/symbols/symbols.ts'
import { agreedDays } from '../lib/days-agree.ts'
import { readStates } from './brackets.ts'
import type { Numbered } from './frame.ts'
import { councilRows } from './lead-words.ts'
import { adoptionSentences, dayRows, plainDays, unreadDays } from './review-days.ts'
import type { Review } from './types.ts'

/** Cycles by session of the Working Group (PROCEDURES 3.3); cycle 5 is not announced. */
export const cycleOf = (session: number | null): number | null => {
  if (session === null || session < 1 || session > 54) return null
  return session <= 12 ? 1 : session <= 26 ? 2 : session <= 40 ? 3 : 4
}

/** All days in a text, in order, those of a list too: "on 9 and 10 November 2099". */
const daysOf = (text: string): string[] => findDays(text)

/** "held its forty-eighth session from 20 to 31 January 2099": the days of the session are in the same sentence. */
const sessionSentence = /\bheld (?:its|the) [\w\s-]{2,30}? session\b[^.;]{0,80}/i

/** "held its forty-eighth session", "its 12th session" */
const readSession = (
  text: string,
  baseDocuments: string[],
): { session: number | null; opens: string | null; closes: string | null; warnings: string[] } => {
  const words = /\bheld (?:its|the) ([\w\s-]{2,30}?) session\b/i.exec(text)?.[1] ?? null
  const printed = words === null ? null : ordinalNumber(words)
  const bySymbol = new Set(baseDocuments.map((symbol) => Number(/WG\.6\/(\d+)\//.exec(symbol)?.[1])))
  const ofSymbols = bySymbol.size === 1 ? [...bySymbol][0]! : null
  const warnings: string[] = []
  if (printed !== null && ofSymbols !== null && printed !== ofSymbols)
    warnings.push(`the text says session ${printed}, the symbols of the base documents say ${ofSymbols}`)
  const days = parseDayRange(sessionSentence.exec(text)?.[0] ?? '')
  return { session: ofSymbols ?? printed, opens: days?.from ?? null, closes: days?.to ?? null, warnings }
}

const reviewSentence = compile(dayRows, 'review', { flags: 'i' })
const adoptionSentence = compile(dayRows, 'adoption', { flags: 'i' })

/** "The review of Valdoria was held at the 13th meeting, on 28 January 2099." */
const readReviewDates = (text: string): string[] => daysOf(reviewSentence.exec(text)?.[0] ?? '').slice(0, 2)

/** "At its 17th meeting, held on 31 January 2099, the Working Group adopted the report"; in other words, with one day alone. */
const readAdoption = (text: string): string | null => {
  const usual = daysOf(adoptionSentence.exec(text)?.[0] ?? '').at(-1)
  if (usual !== undefined) return usual
  const [day, further] = new Set(adoptionSentences(text).flatMap(daysOf))
  return further === undefined ? (day ?? null) : null
}

/** A report is adopted after the review that it reports on: where the days say otherwise, neither is taken. */
const inOrder = (
  reviewDates: string[],
  adoption: string | null,
): { reviewDates: string[]; adoption: string | null; tooEarly: string[] } => {
  const last = reviewDates.toSorted().at(-1)
  if (adoption === null || last === undefined || adoption >= last) return { reviewDates, adoption, tooEarly: [] }
  return {
    reviewDates: [],
    adoption: null,
    tooEarly: [
      `the adoption (${adoption}) is earlier than the review (${reviewDates.join(', ')}): neither is taken; compare with the print`,
    ],
  }
}

/** "… rapporteurs (troika) to facilitate the review of Valdoria: Norland, Kestria and Lurania." */
const readTroika = (text: string): { troika: string[]; warnings: string[] } => {
  const names = /\(troika\)[^:.]{0,120}:\s*([^.]{5,200})\./i.exec(text)?.[1]
  if (names === undefined) return { troika: [], warnings: ['no troika is printed'] }
  const states = readStates(names)?.states ?? []
  const troika = states.flatMap((state) => (state.iso3 === null ? [] : [state.iso3]))
  return { troika, warnings: troika.length === 3 ? [] : [`troika read as ${troika.length} States: ${names}`] }
}

const baseForm = /^A\/HRC\/WG\.6\/\d+\/[A-Z]{3}\/[1-3]/

/** The three base documents, in the introduction or (later cycles) in its footnotes. */
const readBaseDocuments = (texts: string[]): string[] => {
  const symbols = texts.flatMap((text) => findSymbols(text).map((symbol) => symbol.canonical))
  return [...new Set(symbols.filter((symbol) => baseForm.test(symbol)))].sort()
}

const councilForm = compile(councilRows, 'council session', { flags: 'gi' })

/** "no later than the fifty-ninth session of the Human Rights Council": the first, and those that name the Council too. */
const readCouncilSessions = (conclusions: string[]): number[] => {
  const found: number[] = []
  for (const text of conclusions)
    for (const match of text.matchAll(councilForm)) {
      const number = ordinalNumber((match[1] ?? match[2])!.trim().replace(/(\d)\s+(st|nd|rd|th)$/, '$1$2'))
      if (number !== null && (found.length === 0 || /Council/.test(match[0]))) found.push(number)
    }
  return [...new Set(found)]
}

/** Review facts; `introduction` are the numbered paragraphs before the conclusions, `conclusions` texts of lead-ins. */
export const readFacts = (
  introduction: Numbered[],
  footnotes: string[],
  conclusions: string[],
  distributed: string | null,
): { review: Review; councilSessions: number[]; warnings: string[] } => {
  const opening = introduction.slice(0, 6).map((paragraph) => paragraph.text)
  const text = opening.join(' ')
  const baseDocuments = readBaseDocuments([...opening, ...footnotes])
  const { session, warnings, ...printed } = readSession(text, baseDocuments)
  const plain = plainDays(text, printed)
  const { reviewDates, adoption, tooEarly } = inOrder(readReviewDates(plain), readAdoption(plain))
  const unread = tooEarly.length > 0 ? [] : unreadDays(opening, { review: reviewDates.length, adoption })
  const days = [...reviewDates, ...(adoption === null ? [] : [adoption])]
  const agreed = agreedDays({ ...printed, days, distributed }, 'the review or its adoption')
  const { troika, warnings: troikaWarnings } = readTroika(text)
  const councilSessions = readCouncilSessions(conclusions)
  const review: Review = {
    cycle: cycleOf(session),
    workingGroupSession: session,
    workingGroupSessionOpens: agreed.opens,
    workingGroupSessionCloses: agreed.closes,
    reviewDates: reviewDates.filter((day) => agreed.days.includes(day)),
    adoptionDate: adoption !== null && agreed.days.includes(adoption) ? adoption : null,
    troika,
    councilSession: councilSessions[0] ?? null,
    baseDocuments,
  }
  if (baseDocuments.length < 3)
    warnings.push(`${baseDocuments.length} of three base documents are printed with a whole symbol`)
  if (session === null) warnings.push('the session of the Working Group is not printed')
  return {
    review,
    councilSessions,
    warnings: [...warnings, ...tooEarly, ...unread, ...agreed.doubts, ...troikaWarnings],
  }
}
