// The note to the title: the day of the adoption, where paragraph 1 has none, and a session that the title names otherwise.
import { expect, it } from 'vitest'
import { adoptionInNote, sessionDoubts } from '../../../scrapers/lib/committee-text/session.ts'
import { sittingDays } from '../../../scrapers/lib/committee-text/sitting-days.ts'

const noSession = { session: null, sessionOpens: null, sessionCloses: null }
const session = { session: 49, sessionOpens: '2088-05-03', sessionCloses: '2088-05-28' }
const considered =
  'The Committee considered the third periodic report of Kestria at its 9301st meeting, held on 10 May 2088'

it.each<[string]>([
  ['* Adopted by the Committee at its 9320th meeting, on 24 May 2088, during its forty-ninth session.'],
  ['Adopted by the Committee at its 9320th meeting (24 May 2088).'],
  ['Adopted by the Committee on 24 May 2088, at its forty-ninth session (3–28 May 2088).'],
  [
    'Adopted by the Committee at its forty-ninth session, held from 3 to 28 May 2088, at its 9320th meeting, on 24 May 2088.',
  ],
  ['Adopted on 24 May 2088.'],
  ['Adoptées par le Comité à sa 9320e séance, le 24 mai 2088, lors de sa quarante-neuvième session.'],
  ['Aprobadas por el Comité en su 9320ª sesión, celebrada el 24 de mayo de 2088, durante su 49º período de sesiones.'],
  ['* Aprobadas por el Comité el 24 de mayo de 2088, en su 49º período de sesiones (3 a 28 de mayo de 2088).'],
])('“%s” prints the day', (note) => {
  expect(adoptionInNote(note)).toEqual(['2088-05-24'])
  const found = sittingDays(`${considered}.`, session, null, [note])
  expect([found.adoptionDates, found.consideredOn, found.doubts]).toEqual([['2088-05-24'], ['2088-05-10'], []])
})

it.each<[string]>([
  ['Adopted by the Committee at its forty-ninth session (3–28 May 2088).'],
  ['Adopted by the Committee at its forty-ninth session, held from 3 to 28 May 2088.'],
  ['Adopted by the Committee at its forty-ninth session (3–28 May 2088), at its 9320th meeting.'],
  ['Adoptées par le Comité à sa quarante-neuvième session (3-28 mai 2088).'],
  ['Aprobadas por el Comité en su 49º período de sesiones (3 a 28 de mayo de 2088).'],
  ['Adopted in Norland as Act No. 7 of 24 May 2088.'],
  ['The present document is issued without formal editing, as received on 24 May 2088.'],
])('“%s” prints none', (note) => {
  expect(adoptionInNote(note)).toEqual([])
  expect(sittingDays(`${considered}.`, session, null, [note]).doubts).toEqual([
    'the day of the adoption is not printed',
  ])
})

it('what paragraph 1 says of the adoption goes before the note', () =>
  expect(
    sittingDays(`${considered}, and adopted the present text on 25 May 2088.`, noSession, null, [
      'Adopted by the Committee on 24 May 2088.',
    ]).adoptionDates,
  ).toEqual(['2088-05-25']))

it.each<[string, string, string]>([
  ['adopted by the Committee at its forty-ninth session', 'Adopted by the Committee at its 949th session.', '49, 949'],
  ['adoptées par le Comité à sa 49e session', '* Adoptées par le Comité à sa cinquantième session.', '49, 50'],
  ['aprobadas en su 49º período de sesiones', 'Aprobadas por el Comité en su 50º período de sesiones.', '49, 50'],
])('“%s” and “%s” are a doubt', (title, note, sessions) =>
  expect(sessionDoubts(`Kestria, ${title}`, [note])).toEqual([
    `the title and its note name different sessions (${sessions}): compare with the print`,
  ]),
)

it.each<[string, string]>([
  ['adopted at its forty-ninth session', 'Adopted by the Committee at its 49th session (3–28 May 2088).'],
  ['adopted at its forty-ninth session', 'The report was due at its forty-eighth session.'],
  ['third periodic report', 'Adopted by the Committee at its 49th session.'],
])('“%s” and “%s” are none', (title, note) => expect(sessionDoubts(title, [note])).toEqual([]))
