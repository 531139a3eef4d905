// The page for stakeholders of the UPR: for each session to come the last day on which submissions are taken.

import { addDays, dayOfInstant, findDays, parseDayRange, printDay } from '../../src/domain/days/days.ts'
import { FetchError } from '../../src/domain/errors.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { confidence, empty, readRows } from '../lib/calendar-rows.ts'
import { linesOf, type Page, readPage } from '../lib/forms.ts'
import { leaveOut, RowError } from '../lib/row-error.ts'
import type { Announced, Fetched, UnreadRow } from '../source.ts'

const columns = { session: /\bsession\b/i, deadline: /deadline|\bdue\b|submission/i }

const sessionNumber =
  /\b(\d{1,3})(?:st|nd|rd|th) (?:UPR )?(?:Working Group )?session\b|\bsession (\d{1,3})\b|\bUPR ?(\d{1,3})\b/gi
const speaksOfDeadline = /\b(deadlines?|no later than|closing date|submissions?)\b/i
const isTentative = /\b(tentative|provisional|to be confirmed|tbc)\b/i
/** Days before the opening: deadlines were 188 to 224 days before it; a day far outside of that is another date. */
const [nearest, furthest] = [60, 450]

type Deadline = { session: number; dueOn: string; tentative: boolean; text: string }

const numbersIn = (text: string): number[] => [
  ...new Set([...text.matchAll(sessionNumber)].map(([, a, b, c]) => Number(a ?? b ?? c))),
]

/** "8 April", with or without its year: "8 April or 9 May 2099" names two days. */
const mention = /\b(\d{1,2})(?:st|nd|rd|th)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/g

/** The one day of a text that is no day of the session in its row; a RowError where there is none, or more. */
function dayIn(text: string, whole: string): string {
  const span = parseDayRange(whole)
  const ofSession = [span?.from, span?.to].map((day) => day && printDay(day).replace(/ \d{4}$/, ''))
  const named = new Set([...text.matchAll(mention)].map(([, day, month]) => `${Number(day)} ${month}`))
  for (const day of ofSession) if (day) named.delete(day.slice(0, day.indexOf(' ') + 4))
  const days = [...new Set(findDays(text))].filter((day) => day !== span?.to && day !== span?.from)
  if (days.length !== 1 || named.size > 1)
    throw new RowError('day', `not one day of its own is printed: ${JSON.stringify(text.slice(0, 100))}`)
  const [day] = days as [string]
  if (span && (day > addDays(span.from, -nearest) || day < addDays(span.from, -furthest)))
    throw new RowError('day', `${day} is no deadline for a session that opens on ${span.from}`)
  return day
}

function deadlineIn(text: string, words: string, heading: string): Deadline {
  const [session, another] = numbersIn(text)
  if (session === undefined) throw new RowError('number', 'no session is named')
  if (another !== undefined) throw new RowError('number', `two sessions are named: ${session} and ${another}`)
  return { session, dueOn: dayIn(words, text), tentative: isTentative.test(text) || isTentative.test(heading), text }
}

/** Rows of a table with a column for the session and one for the deadline; [] where the page has none. */
function tableRows(page: Page): { text: string; words: string; heading: string }[] {
  try {
    const { rows, headers } = readRows(page, columns)
    const heading = headers.filter((header) => columns.deadline.test(header)).join(' ')
    return rows.map(({ cells, text }) => ({
      text: /session/i.test(cells.session) ? text : `session ${text}`,
      words: cells.deadline,
      heading,
    }))
  } catch (error) {
    if (error instanceof FetchError && error.fault === 'unexpected_shape') return []
    throw error
  }
}

/**
 * One announcement for each session whose deadline has not passed, from a table or from sentences. A day that the page
 * calls tentative is an estimate. A row or sentence with two days, two sessions or a day that fits no session is left
 * out, and so are two days for one session. Pure.
 * @throws FetchError `suspicious_empty` for a page that names no deadline of any session
 */
export function readSubmissions(fetched: Fetched): Announced {
  const page = readPage(fetched)
  const readOn = dayOfInstant(fetched.retrievedAt)
  const inTable = tableRows(page)
  const sentences = linesOf(page.$('body'))
    .filter((line) => speaksOfDeadline.test(line) && numbersIn(line).length > 0 && findDays(line).length > 0)
    .map((text) => ({ text, words: text, heading: '' }))
  const unread: UnreadRow[] = []
  const read = (inTable.length > 0 ? inTable : sentences).flatMap(({ text, words, heading }): Deadline[] => {
    try {
      return [deadlineIn(text, words, heading)]
    } catch (error) {
      unread.push(leaveOut(error, { text }))
      return []
    }
  })
  if (read.length === 0 && unread.length === 0) throw empty(page, 'no deadline of any session is on the page')
  const sessions = new Map<number, Deadline[]>()
  for (const one of read) sessions.set(one.session, [...(sessions.get(one.session) ?? []), one])
  const announcements = [...sessions].flatMap(([session, [first, ...others]]): AnnouncementFact[] => {
    const { dueOn, text, tentative } = first!
    if (others.some((other) => other.dueOn !== dueOn)) {
      const days = [first!, ...others].map((one) => one.dueOn).join(' and ')
      unread.push(leaveOut(new RowError('conflict', `session ${session} has the days ${days}`), { text }))
      return []
    }
    // those that are over are facts already
    if (dueOn < readOn) return []
    return [
      {
        mechanism: 'UPR',
        state: null,
        session,
        kind: 'stakeholder_submission',
        status: 'announced',
        opensOn: null,
        dueOn,
        quote: text,
        readOn,
        source: fetched.address,
        confidence: tentative ? `${confidence}; the page calls the day tentative` : confidence,
        evidence: tentative ? 'estimate' : 'official',
      },
    ]
  })
  return {
    announcements,
    skipped: read.length - announcements.length,
    unread,
    unknown: { labels: [], columns: [] },
  }
}
