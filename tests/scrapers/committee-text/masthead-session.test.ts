// The session on the cover of an older text: number and days in lines of their own, in one line, in brackets.
import { expect, it } from 'vitest'
import { readSession } from '../../../scrapers/lib/committee-text/session.ts'

const days = { session: 71, sessionOpens: '2088-07-12', sessionCloses: '2088-08-06' }

it.each([
  ['Seventy-first session', '12 July–6 August 2088'],
  ['Seventy-first session, 12 July–6 August 2088'],
  ['Seventy-first session 12 July–6 August 2088'],
  ['Seventy-first session (12 July–6 August 2088)'],
  ['Seventy-first session: from 12 July to 6 August 2088'],
  ['(Seventy-first session)', '12 July–6 August 2088'],
  ['71st session*', '12 July–6 August 2088'],
  ['Soixante et onzième session, 12 juillet-6 août 2088'],
  ['Soixante et onzième session', '12 juillet-6 août 2088'],
  ['Soixante et onzième session, tenue du 12 juillet au 6 août 2088'],
  ['(71e session)', '12 juillet-6 août 2088'],
  ['71º período de sesiones, 12 de julio a 6 de agosto de 2088'],
  ['71º período de sesiones (12 de julio a 6 de agosto de 2088)'],
  ['(71er período de sesiones)', '12 de julio a 6 de agosto de 2088'],
])('%j', (...lines) => expect(readSession([], '', ['Committee against Torture', ...lines], '')).toEqual(days))

it('days that are no span are told', () =>
  expect(readSession([], '', ['Seventy-first session, 28 July–3 July 2088'], '')).toEqual({
    session: 71,
    sessionOpens: null,
    sessionCloses: null,
    unreadDays: '28 July–3 July 2088',
  }))

it.each(['Seventy-first session of the Council, 12 July 2088', 'The session', 'A session, 12 July–6 August 2088'])(
  'no session of the Committee: %s',
  (line) => expect(readSession([], '', [line], '').session).toBeNull(),
)
