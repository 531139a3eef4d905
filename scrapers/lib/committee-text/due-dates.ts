// Which printed day belongs to a duty, where a paragraph prints several: the next report, follow-up, or another duty.
import { findDay, monthNumber } from '../../../src/domain/days/days.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { findPinpoints } from '../../../src/domain/pinpoints/pinpoints.ts'
import { dueDatesTable } from './due-dates-table.ts'
import { dueDaysIn } from './due-days.ts'
import { mended } from './mended.ts'
import { sentencesOf } from './sentences.ts'

/** The duty whose deadline is read. */
export type DutyKind = 'follow-up' | 'next report'

type DueDate = {
  day: string
  /** the duty that the words of its own clause name; null where they name none */
  duty: 'report' | 'other' | null
  /** the words before it say that the deadline has passed */
  past: boolean
  /** it stands beside the report, and a later day of the clause is the one to submit it by */
  told: boolean
}

const meaning = (means: string): RegExp => compile(dueDatesTable.rows, means, { flags: 'giu' })
const report = meaning('report')
const otherDuty = meaning('other duty')
const pastDuty = compile(dueDatesTable.rows, 'past duty')
const toldBeside = compile(dueDatesTable.rows, 'told beside')
const explainedAfter = compile(dueDatesTable.rows, 'explained after')
const printedDate = meaning('printed date')

type Mention = { duty: 'report' | 'other'; at: number }

/** Mentions of a report or another duty, in order. */
const mentionsIn = (text: string): Mention[] =>
  [
    ...[...text.matchAll(report)].map(({ index }) => ({ duty: 'report' as const, at: index })),
    ...[...text.matchAll(otherDuty)].map(({ index }) => ({ duty: 'other' as const, at: index })),
  ].sort((a, b) => a.at - b.at)

const clauseEnd = /;/

/** The deadlines of a text, each with the duty that its own clause names: the words before it, else those after it. */
export function dueDates(printed: string): DueDate[] {
  return sentencesOf(mended(printed))
    .flatMap((sentence) => sentence.split(clauseEnd))
    .flatMap((clause) => {
      const due = dueDaysIn(clause)
      let last: DueDate['duty'] = null
      return due.map(({ day, start, end }, index) => {
        const before = clause.slice(due[index - 1]?.end ?? 0, start)
        const after = clause.slice(end, due[index + 1]?.start)
        const governing = explainedAfter.test(after) ? [] : mentionsIn(before)
        const next = mentionsIn(after)[0]
        // "by 28 May 2089, on paragraphs 5 and 7, and its next report by 28 May 2092": paragraphs are words of its own
        const isForParagraphs = governing.length === 0 && findPinpoints(after.slice(0, next?.at)).length > 0
        // a second day with no words of its own is for what the first one is for
        const duty = isForParagraphs ? null : (governing.at(-1)?.duty ?? next?.duty ?? last)
        last = duty
        const further = due[index + 1]
        const told =
          further !== undefined && further.day > day && toldBeside.test(before) && mentionsIn(after).length === 0
        return { day, duty, past: pastDuty.test(before), told }
      })
    })
}

/** Dates that no calendar has, as printed: "31 June 2089". */
export const impossibleDates = (printed: string): string[] =>
  [...mended(printed).matchAll(printedDate)]
    .filter(({ groups }) => monthNumber(groups!['month']!) !== undefined)
    .map(([date]) => date)
    .filter((date) => findDay(date) === null)

/** `past`: every printed deadline lies before the document. */
export type Chosen = { day: string | null; doubt: string | null; past?: true }

const listed = (days: string[]): string => days.join(', ')

/**
 * The deadline of one duty among the printed ones. Deadlines before `notBefore` (the adoption, else the distribution) are
 * no deadlines of this document. Where several remain, or all belong to another duty, the day stays open with a doubt.
 * Null where the text prints no deadline.
 */
export function chooseDueDay(text: string, duty: DutyKind, notBefore: string | null): Chosen | null {
  const all = dueDates(text)
  if (all.length === 0) return null
  const current = all.filter(({ day, past }) => !past && (notBefore === null || day >= notBefore))
  if (current.length === 0)
    return {
      day: null,
      doubt: `the deadline ${listed(all.map(({ day }) => day))} is in the past, and no other is read`,
      past: true,
    }
  const days = [...new Set(own(current, duty).flatMap(({ day, told }) => (told ? [] : [day])))]
  if (days.length === 1) return { day: days[0]!, doubt: null }
  if (days.length === 0)
    return { day: null, doubt: `${listed(current.map(({ day }) => day))} is the deadline of another duty` }
  return { day: null, doubt: `several deadlines are printed (${listed(days)})` }
}

/** The deadlines of a duty: those that its own words govern; without such, those that no other words govern. */
function own(dates: DueDate[], duty: DutyKind): DueDate[] {
  const unnamed = dates.filter((date) => date.duty === null)
  if (duty === 'next report') {
    const reports = dates.filter((date) => date.duty === 'report')
    return reports.length > 0 ? reports : unnamed
  }
  // "report back on the implementation of paragraph 8" names a report as well: only several days need telling apart
  const others = dates.filter((date) => date.duty !== 'report')
  return others.length > 0 ? others : dates
}
