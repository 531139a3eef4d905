// The session on the cover of an older text: number and days in lines of their own, in one line, in brackets.
import { expect, it } from 'vitest'
import { parse } from '../../../scrapers/lib/committee-text/parse.ts'
import { readSession } from '../../../scrapers/lib/committee-text/session.ts'
import { bytesOf } from '../cat-concluding-observations/invented.ts'
import { capture } from '../cat-concluding-observations/support.ts'

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

it.each<[string, number]>([
  ['Disclaimer: This is not a publication of the library, which is not responsible for its content.', 0],
  ['Avertissement : Ceci n’est pas une publication de la bibliothèque, qui ne répond pas de son contenu.', 0],
  ['The Committee against Torture met in Norland and heard the delegation of Kestria on 10 May 2088.', 1],
])('over the cover: %s', async (line, skipped) => {
  const cover = ['United Nations', 'CAT/C/XVF/CO/3', 'Distr.: General', '12 June 2088', 'Original: English']
  const title = ['Committee against Torture', line, 'Concluding observations on the third periodic report of Kestria']
  const lines = [
    '1. The Committee considered the third periodic report of Kestria at its 9301st meeting, held on 10 May 2088.',
    ...Array.from({ length: 9 }, (_, at) => `${at + 2}. The State party should act in case ${at + 2}.`),
  ]
  const read = await parse(capture(bytesOf({ symbol: null, cover, title, lines })))
  expect(read.skipped).toHaveLength(skipped)
})
