// Pages of the Human Rights Council: days of its sessions and of those of the Working Group on the UPR.

import { dayOfInstant, daysBetween, parseDay, parseDayRange } from '../../src/domain/days/days.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { confidence, empty } from '../lib/calendar-rows.ts'
import { linesOf, readPage } from '../lib/forms.ts'
import { leaveOut, RowError } from '../lib/row-error.ts'
import type { Announced, Fetched, UnreadRow } from '../source.ts'

type Body = 'HRC' | 'UPR'

/** A line that names one of the two bodies and nothing else: "Human Rights Council – Organizational meeting" is neither. */
const bodyLines: readonly [RegExp, Body][] = [
  [/^(the )?(united nations )?human rights council$/i, 'HRC'],
  [/^(the )?(working group on the universal periodic review|universal periodic review working group)$/i, 'UPR'],
]
/** "61st regular session of the Human Rights Council: 23 February to 31 March 2099" */
const ofBody: readonly [RegExp, Body][] = [
  [/^(?:the )?(\d{1,3})(?:st|nd|rd|th) (?:regular )?session of the human rights council\b/i, 'HRC'],
  [/^(?:the )?(\d{1,3})(?:st|nd|rd|th) session of the (?:upr|universal periodic review)(?: working group)?\b/i, 'UPR'],
  [/^(?:the )?(\d{1,3})(?:st|nd|rd|th) session of the working group on the universal periodic review\b/i, 'UPR'],
]
const sessionLine = /^(\d{1,3})(?:st|nd|rd|th)?(?: regular)? session$|^session (\d{1,3})$/i
/** The longest were of five weeks (Council) and of two (Working Group). */
const longest: Record<Body, number> = { HRC: 50, UPR: 20 }

type Found = { body: Body; session: number; span: { from: string; to: string }; text: string }

/** "From: 14 September 2099" and "To: 06 October 2099" in two lines, or both in one. */
function spanIn(lines: readonly string[]): { from: string; to: string } | null {
  const [first, second] = lines
  const range = parseDayRange(first ?? '')
  if (range) return range
  const [from, to] = [first, second].map((line) => parseDay((line ?? '').replace(/^(from|to|start|end)\s?:\s?/i, '')))
  return from && to ? { from, to } : null
}

/** The session that begins at a line, or null; a RowError for one whose days do not read. */
function sessionAt(lines: readonly string[], at: number): Found | null {
  const line = lines[at]!
  const named = ofBody.flatMap(([pattern, body]) => {
    const match = pattern.exec(line)
    return match ? [{ body, session: Number(match[1]) }] : []
  })[0]
  const body = bodyLines.find(([pattern]) => pattern.test(line))?.[1]
  const below = body === undefined ? null : sessionLine.exec(lines[at + 1] ?? '')
  const found = named ?? (below ? { body: body!, session: Number(below[1] ?? below[2]) } : undefined)
  if (found === undefined) return null
  const rest = named ? [line.slice(ofBodyLength(line)), lines[at + 1] ?? ''] : lines.slice(at + 2, at + 4)
  const span = spanIn(named && !parseDayRange(rest[0]!) ? lines.slice(at + 1, at + 3) : rest)
  // a link or a news item that names the session prints no days, and announces nothing
  if (span === null && named) return null
  if (span === null) throw new RowError('day', `the days of session ${found.session} do not read`)
  if (span.to < span.from || daysBetween(span.from, span.to) > longest[found.body])
    throw new RowError('day', `${span.from} to ${span.to} are not the days of a session`)
  return { ...found, span, text: lines.slice(at, named ? at + 1 : at + 4).join(' | ') }
}

const ofBodyLength = (line: string): number => ofBody.flatMap(([pattern]) => pattern.exec(line)?.[0].length ?? [])[0]!

/**
 * One announcement for each session that has not closed. Other bodies of the Council are passed over; a session whose
 * days do not read, or that stands twice with other days, is left out. Pure.
 * @throws FetchError `suspicious_empty` for a page without any session
 */
export function readCouncil(fetched: Fetched): Announced {
  const page = readPage(fetched)
  const readOn = dayOfInstant(fetched.retrievedAt)
  const lines = linesOf(page.$('body'))
  const unread: UnreadRow[] = []
  const sessions = new Map<string, Found[]>()
  for (const at of lines.keys()) {
    try {
      const found = sessionAt(lines, at)
      if (found === null) continue
      const key = `${found.body} ${found.session}`
      sessions.set(key, [...(sessions.get(key) ?? []), found])
    } catch (error) {
      unread.push(leaveOut(error, { text: lines.slice(at, at + 4).join(' | ') }))
    }
  }
  if (sessions.size === 0 && unread.length === 0)
    throw empty(page, 'no session of the Council or the UPR is on the page')
  const announcements = [...sessions.values()].flatMap(([first, ...others]): AnnouncementFact[] => {
    const { body, session, span, text } = first!
    if (others.some((other) => other.span.from !== span.from || other.span.to !== span.to)) {
      unread.push(leaveOut(new RowError('conflict', `session ${session} stands twice, with other days`), { text }))
      return []
    }
    if (span.to < readOn) return []
    return [
      {
        mechanism: body,
        state: null,
        session,
        kind: 'session',
        status: 'announced',
        opensOn: span.from,
        dueOn: span.to,
        quote: text,
        readOn,
        source: fetched.address,
        confidence,
      },
    ]
  })
  return { announcements, skipped: sessions.size - announcements.length, unread, unknown: { labels: [], columns: [] } }
}
