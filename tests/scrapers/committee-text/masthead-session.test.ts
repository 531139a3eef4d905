// The session on the cover of an older text: number and days in lines of their own, in one line, in brackets.
import { describe, expect, it } from 'vitest'
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
  ['Committee against Torture Seventy-first session 12 July–6 August 2088'],
  ['Comité contre la torture Soixante et onzième session', '12 juillet – 6 août 2088'],
  ['Comité contra la Tortura 71º período de sesiones 12 de julio a 6 de agosto de 2088'],
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

it.each([
  [
    'COMMITTEE AGAINST TORTURE<br>Seventy-first session<br>12 July–6 August 2088',
    'CAT/C/XVF/CO/3<br>12 September 2088',
  ],
  ['COMITÉ CONTRE LA TORTURE<br/>71e session<br/>12 juillet-6 août 2088', 'CAT/C/XVF/CO/3<br/>12 septembre 2088'],
  [
    'COMITÉ CONTRA LA TORTURA<br>71.º período de sesiones<br>Ginebra, 12 de julio a 6 de agosto de 2088',
    'CAT/C/XVF/CO/3<br>12 de septiembre de 2088',
  ],
  [
    'COMITÉ CONTRA LA TORTURA<br>71 . º período de sesiones<br>12 de julio a 6 de agosto de 2088',
    'Distr. general<br>CAT/C/XVF/CO/3<br>12 de septiembre de 2088',
  ],
])('lines that a page breaks: %s', async (session, symbol) => {
  const title = [symbol, session, 'Concluding observations on the third periodic report of Kestria']
  const lines = Array.from({ length: 9 }, (_, at) => `${at + 1}. The State party should act in case ${at + 1}.`)
  expect(await parse(capture(bytesOf({ symbol: null, cover: [], title, lines })))).toMatchObject({
    symbol: 'CAT/C/XVF/CO/3',
    distributionDate: '2088-09-12',
    ...days,
  })
})

it.each([
  ['71o período de sesiones', '12 de julio a 6 de agosto de 2088'],
  ['Seventy-first session', '12 July to 6 August 2088'],
  ['Soixante et onzième session', '12 juillet au 6 août 2088'],
])('the days of the session are no day of distribution: %s, %s', async (...session) => {
  const title = ['CAT/C/XVF/CO/3', ...session, 'Concluding observations on the third periodic report of Kestria']
  const lines = Array.from({ length: 9 }, (_, at) => `${at + 1}. The State party should act in case ${at + 1}.`)
  const read = await parse(capture(bytesOf({ symbol: null, cover: [], title, lines })))
  expect([read.distributionDate, read.sessionCloses]).toEqual([null, '2088-08-06'])
})

describe('a symbol that only the heading of a site cites', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `${at + 1}. The State party should act in case ${at + 1}.`)
  const under = (cited: string) =>
    parse(
      capture(
        bytesOf({
          symbol: null,
          cover: [],
          title: [`Concluding observations on the report of Kestria, U.N. Doc. ${cited} (2088).`, 'Kestria'],
          lines,
        }),
      ),
    )
  it.each(['CAT/C/CR/91/3', 'CAT/C/XVF/CO/3'])('is taken, with a doubt: %s', async (cited) => {
    const read = await under(cited)
    expect([read.symbol, read.title, read.skipped]).toEqual([
      cited,
      'Concluding observations on the report of Kestria',
      [],
    ])
    expect(read.warnings).toContainEqual(expect.stringContaining('a site cites the text'))
  })
  it('is its own where a database names the text behind it', async () => {
    const title = ['CAT/C/CR/91/3. (Concluding Observations/Comments)', 'Conclusions and recommendations', 'Kestria']
    const read = await parse(capture(bytesOf({ symbol: null, cover: [], title, lines })))
    expect([read.symbol, (read.warnings ?? []).join()]).toEqual(['CAT/C/CR/91/3', expect.not.stringContaining('cites')])
  })
  it('is not taken where it is that of the report', () => expect(under('CAT/C/XVF/3')).rejects.toThrow('no symbol'))
})

it('provisional observations open the title', async () => {
  const title = [
    'CAT/C/XVF/CO/3',
    'Consideration of reports submitted by States parties',
    'Provisional concluding observations',
    'Kestria',
  ]
  const lines = Array.from({ length: 9 }, (_, at) => `${at + 1}. The State party should act in case ${at + 1}.`)
  const read = await parse(capture(bytesOf({ symbol: null, cover: [], title, lines })))
  expect(read.title).toBe('Provisional concluding observations Kestria')
})
