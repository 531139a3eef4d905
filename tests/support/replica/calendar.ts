// The replica's calendar pages: master calendar, list of sessions, page of a session; all dates invented.
import type { Response } from 'express'
import { stateName } from '../../../src/domain/states/states.ts'
import { pageWith, type Send, send } from './mutate.ts'
import { createSessionContent, type SessionContent, sessionPage } from './session-page.ts'
import { printedDay, type Site } from './site.ts'
import { councilPage, councilSessionsPage, createUprDates, submissionsPage, type UprDates } from './upr-pages.ts'

export type CalendarPageKind = 'deadlines' | 'sessions' | 'session' | 'submissions' | 'council' | 'council-sessions'

/** Region, State, treaty, document, day. */
export type DeadlineRow = { region: string; state: string; treaty: string; document: string; due: string }
export type SessionRow = { number: number; id: number; opens: string; closes: string }

export type Calendar = {
  deadlines: DeadlineRow[]
  sessions: SessionRow[]
  /** pages of sessions, by the number of the session (session-page.ts) */
  contents: Record<number, SessionContent>
  /** pages of the UPR and the Council (upr-pages.ts) */
  upr: UprDates
  counter: boolean
  pages: ((html: string, kind: CalendarPageKind) => string)[]
  /** answers in place of the pages */
  answers: ((kind: CalendarPageKind, response: Response) => boolean)[]
}

const row = (iso3: string, treaty: string, document: string, due: string): DeadlineRow => ({
  region: 'Nowhere',
  state: stateName(iso3),
  treaty,
  document,
  due: printedDay(due),
})

export const createCalendar = (): Calendar => ({
  deadlines: [
    row('XVD', 'CAT', 'Second periodic report', '2099-05-13'),
    row('XVD', 'CEDAW', 'Periodic report', '2099-03-01'),
    row('XVE', 'CAT', 'Follow-up report', '2099-07-24'),
    row('XVE', 'CRC-OP-AC', 'Initial report', '2099-04-02'),
    row('XVF', 'CAT', 'Combined third and fourth periodic reports', '2100-11-30'),
    row('XVF', 'CCPR', 'List of issues', '2099-10-08'),
    row('XVG', 'CAT', 'List of issues', '2099-08-01'),
    row('XVG', 'CAT', 'Replies to list of issues', '2099-12-01'),
    row('XVH', 'CAT-OP', 'Initial report', '2099-12-01'),
  ],
  sessions: [
    { number: 150, id: 7110, opens: '2098-11-03', closes: '2098-11-28' },
    { number: 151, id: 7123, opens: '2099-04-13', closes: '2099-05-08' },
    { number: 152, id: 7190, opens: '2099-07-06', closes: '2099-07-31' },
  ],
  contents: { 151: createSessionContent(), 152: { general: [], states: [] } },
  upr: createUprDates(),
  counter: true,
  pages: [],
  answers: [],
})

function grid(headers: string[], rows: string[][], counter: boolean): string {
  const cells = (list: string[]) => list.map((cell) => `<td>${cell}</td>`).join('')
  const body = rows.map((list, at) => `<tr class="${at % 2 ? 'rgAltRow' : 'rgRow'}">${cells(list)}</tr>`)
  if (rows.length === 0)
    body.push(`<tr class="rgNoRecords"><td colspan="${headers.length}">No records to display.</td></tr>`)
  const pager = `<tfoot><tr class="rgPager"><td colspan="${headers.length}"><table><tr><td><div class="rgInfoPart">${rows.length} items in 1 pages</div></td></tr></table></td></tr></tfoot>`
  return `<table class="rgMasterTable"><thead><tr>${headers.map((text) => `<th>${text}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody>${counter && rows.length > 0 ? pager : ''}</table>`
}

const deadlines = (calendar: Calendar): string =>
  pageWith(
    'Master Calendar',
    grid(
      ['Region', 'Country', 'Treaty', 'Document', 'Due date'],
      calendar.deadlines.map(({ region, state, treaty, document, due }) => [region, state, treaty, document, due]),
      calendar.counter,
    ),
  )

const sessions = (calendar: Calendar): string =>
  pageWith(
    'Sessions',
    grid(
      ['Treaty', 'Session', 'Start date', 'End date', ''],
      calendar.sessions.map(({ number, id, opens, closes }) => [
        'CAT',
        `${number}`,
        printedDay(opens),
        printedDay(closes),
        `<a href="SessionDetails1.aspx?SessionID=${id}&amp;Lang=en">Details</a>`,
      ]),
      calendar.counter,
    ),
  )

function session(calendar: Calendar, id: number): string {
  const one = calendar.sessions.find((each) => each.id === id)
  if (!one) return pageWith('Error', 'An error has occurred')
  const days = `${printedDay(one.opens)} - ${printedDay(one.closes)}`
  return sessionPage(`${one.number} Session (${days})`, calendar.contents[one.number] ?? { general: [], states: [] })
}

const kinds: [RegExp, CalendarPageKind][] = [
  [/\/mastercalendar\.aspx$/i, 'deadlines'],
  [/\/sessionslist\.aspx$/i, 'sessions'],
  [/\/sessiondetails1\.aspx$/i, 'session'],
  [/\/hr-bodies\/upr\/ngos-nhris$/i, 'submissions'],
  [/\/hr-bodies\/hrc\/home$/i, 'council'],
  [/\/hr-bodies\/hrc\/regular-sessions$/i, 'council-sessions'],
]

/** Puts the calendar pages on a site; `calendar` may be changed afterwards. */
export function serveCalendar(site: Site, calendar: Calendar): Calendar {
  site.answers.push((_, request, response) => {
    const kind = kinds.find(([pattern]) => pattern.test(request.path))?.[1]
    if (!kind) return false
    if (calendar.answers.some((answer) => answer(kind, response))) return true
    const bodies = {
      deadlines: () => deadlines(calendar),
      sessions: () => sessions(calendar),
      session: () => session(calendar, Number(request.query['SessionID'])),
      submissions: () => submissionsPage(calendar.upr),
      council: () => councilPage(calendar.upr),
      'council-sessions': () => councilSessionsPage(calendar.upr),
    }
    const body = bodies[kind]()
    send(response, { body: calendar.pages.reduce((html, change) => change(html, kind), body) })
    return true
  })
  return calendar
}

export type CalendarMutation = {
  name: string
  what: string
  page: CalendarPageKind
  fault: string
  apply(calendar: Calendar): void
}

/** Changes the HTML of one page. */
export const onCalendar =
  (kind: CalendarPageKind, change: (html: string) => string) =>
  (calendar: Calendar): void => {
    calendar.pages.push((html, own) => (own === kind ? change(html) : html))
  }

/** Answers in place of one page. */
export const insteadOf =
  (kind: CalendarPageKind, answer: Send) =>
  (calendar: Calendar): void => {
    calendar.answers.push((own, response) => {
      if (own !== kind) return false
      send(response, answer)
      return true
    })
  }
