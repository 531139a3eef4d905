// The days on which a committee considered a report and adopted its text, held against each other and against the session.
import { findDays, monthNumber, namesDay } from '../../../src/domain/days/days.ts'
import { agreedDays } from '../days-agree.ts'
import { isWithin, type Span, withSessionYears } from '../session-years.ts'
import { adoptionInNote, readSittings, type SessionDates, type Sittings, untilAdoption } from './session.ts'

export type SittingDays = Omit<Sittings, 'isProvisional' | 'isUnread'> & {
  opens: string | null
  closes: string | null
  doubts: string[]
}

/** "held on 10 and 11 May" with the year of the session; "May 10 and 11, 2088" and "el 10 y el 11" in the one order that is read. */
const withYears = (text: string, span: Span): string => {
  const plain = text
    .replace(
      /(?<!\p{L})(\p{L}{3,10})\s(\d{1,2})\s(and|to)\s(\d{1,2})(?=,?\s\d{4})/giu,
      (whole, word, first, join, last) =>
        monthNumber(word) === undefined ? whole : `${first} ${join} ${last} ${word}`,
    )
    .replace(/(?<=\d\s(?:y|et)\s)(?:el|le)\s(?=\d)/giu, '')
    .replace(/(?<=\p{L}),?\s(?:del|de)\s(?=\d{4})/giu, ' de ')
  return withSessionYears(plain, span)
}

/** Days that no form of the meetings holds: taken only where the session holds them all, else told. */
function unreadConsideration(opening: string, span: Span): { days: string[]; doubts: string[] } {
  const text = untilAdoption(opening)
  if (!namesDay(text)) return { days: [], doubts: [] }
  const days = [...new Set(findDays(withYears(text, span)))]
  if (days.length > 0 && days.every((day) => isWithin(day, span))) return { days, doubts: [] }
  return {
    days: [],
    doubts: ['the days on which the report was considered are not read: compare paragraph 1 with the print'],
  }
}

/** The meetings of the first paragraph; the adoption as the note to the title has it where that paragraph does not say it. */
function readAll(opening: string, notes: readonly string[], span: Span): Sittings {
  const printed = readSittings(opening)
  // "held on 10 and 11 May 2088, … at its 9320th meeting, on 24 May": the year of the session, else that of those meetings
  const { consideredOn } = printed
  const known = span.opens === null ? { opens: consideredOn[0] ?? null, closes: consideredOn.at(-1) ?? null } : span
  const again = printed.isUnread ? readSittings(withYears(opening, known)) : printed
  const sittings =
    again.adoptionDates.length > 0 ? { ...printed, adoptionDates: again.adoptionDates, isUnread: false } : printed
  if (sittings.adoptionDates.length > 0 || sittings.isUnread || sittings.isProvisional) return sittings
  return { ...sittings, adoptionDates: notes.map(adoptionInNote).find((days) => days.length > 0) ?? [] }
}

/**
 * What the first paragraph and the notes to the title say of the meetings, with the session. Days that contradict each
 * other are left out, with a doubt.
 */
export function sittingDays(
  opening: string,
  printed: SessionDates,
  distributed: string | null,
  notes: readonly string[] = [],
): SittingDays {
  const span = { opens: printed.sessionOpens, closes: printed.sessionCloses }
  const sittings = readAll(opening, notes, span)
  const further = sittings.consideredOn.length > 0 ? { days: [], doubts: [] } : unreadConsideration(opening, span)
  const printedOn = [...sittings.consideredOn, ...further.days]
  const outside = span.opens === null ? [] : printedOn.filter((day) => !isWithin(day, span))
  const considered = printedOn.toSorted().at(-1)
  const early = sittings.adoptionDates.filter((day) => considered !== undefined && day < considered)
  const adopted = sittings.adoptionDates.filter((day) => !early.includes(day))
  const agreed = agreedDays({ ...span, days: adopted, distributed }, 'the adoption')
  return {
    meetings: sittings.meetings,
    adoptionDates: agreed.days,
    consideredOn: printedOn.filter((day) => !outside.includes(day)),
    opens: agreed.opens,
    closes: agreed.closes,
    doubts: [
      ...(early.length > 0
        ? [
            `the adoption (${early.join(', ')}) is earlier than the meeting on ${considered} that considered the report: not taken`,
          ]
        : []),
      ...agreed.doubts,
      ...further.doubts,
      ...(outside.length > 0
        ? [
            `the consideration (${outside.join(', ')}) lies outside the session (${span.opens} to ${span.closes}): not taken; compare with the print`,
          ]
        : []),
      ...(sittings.isProvisional ? ['the text was adopted provisionally, and no later adoption is printed'] : []),
      ...(sittings.adoptionDates.length > 0
        ? []
        : sittings.isUnread
          ? ['the day of the adoption is printed in words that are not read: compare paragraph 1 with the print']
          : ['the day of the adoption is not printed']),
    ],
  }
}
