// The day of the adoption in the usual sentences of three languages: in brackets, before the meeting, before the verb.
import { describe, expect, it } from 'vitest'
import { readSittings } from '../../../scrapers/lib/committee-text/session.ts'
import { sittingDays } from '../../../scrapers/lib/committee-text/sitting-days.ts'
import type { Tongue } from './written.ts'

const noSession = { session: null, sessionOpens: null, sessionCloses: null }

const considered: Record<Tongue, string> = {
  en: 'The Committee considered the third periodic report of Kestria at its 9301st and 9302nd meetings, held on 10 and 11 May 2088',
  fr: 'Le Comité a examiné le troisième rapport périodique de la Kestrie à ses 9301e et 9302e séances, les 10 et 11 mai 2088',
  es: 'El Comité examinó el tercer informe periódico de Kestria en sus sesiones 9301ª y 9302ª, celebradas los días 10 y 11 de mayo de 2088',
}
const inBrackets: Record<Tongue, string> = {
  en: 'The Committee considered the third periodic report of Kestria at its 9301st and 9302nd meetings (10 and 11 May 2088)',
  fr: 'Le Comité a examiné le troisième rapport périodique de la Kestrie à ses 9301e et 9302e séances (10 et 11 mai 2088)',
  es: 'El Comité examinó el tercer informe periódico de Kestria en sus sesiones 9301ª y 9302ª (10 y 11 de mayo de 2088)',
}

const adoptions: [Tongue, string][] = [
  ['en', ', and at its 9320th meeting (24 May 2088) adopted the conclusions below.'],
  ['en', ', and adopted the present text at its 9320th meeting (CAT/C/SR.9320) (24 May 2088).'],
  ['en', ', and adopted, on 24 May 2088, at its 9320th meeting, the present text.'],
  ['en', ', and, on 24 May 2088, at its 9320th meeting, adopted the present text.'],
  ['en', ', and, on 24 May 2088, adopted the present text.'],
  ['en', ', and adopted the present text on 24 May 2088, at its 9320th meeting.'],
  ['en', '. On Monday, 24 May 2088, it adopted the present text.'],
  ['en', '. The present text was adopted at the 9320th meeting, on 24 May 2088.'],
  ['en', ', and adopted the present text at its 9320th meeting (see CAT/C/SR.9320), held on 24 May 2088.'],
  ['fr', ', puis, à sa 9320e séance (24 mai 2088), a adopté les conclusions ci-dessous.'],
  ['fr', ', et a adopté, le 24 mai 2088, à sa 9320e séance, le présent texte.'],
  ['fr', '. Le 24 mai 2088, il a adopté le présent texte.'],
  ['fr', ', et a adopté le présent texte à sa 9320e séance (lundi 24 mai 2088).'],
  ['fr', '. Le présent texte a été adopté à la 9320e séance, le 24 mai 2088.'],
  ['es', ', y en su 9320ª sesión (24 de mayo de 2088) aprobó las conclusiones que siguen.'],
  ['es', ', y aprobó, el 24 de mayo de 2088, en su 9320ª sesión, el presente texto.'],
  ['es', '. El 24 de mayo de 2088, el Comité aprobó el presente texto.'],
  ['es', ', y aprobó el presente texto en su 9320ª sesión (celebrada el 24 de mayo de 2088).'],
  ['es', '. El presente texto fue aprobado en la 9320ª sesión, el 24 de mayo de 2088.'],
  ['es', ', y adoptó el presente texto en su 9320ª sesión, celebrada el 24 de mayo de 2088.'],
]

describe.each([
  ['behind a comma', considered],
  ['in brackets', inBrackets],
])('the days of the meetings %s', (_, openings) => {
  it.each(adoptions)('%s “%s”', (tongue, end) =>
    expect(readSittings(openings[tongue] + end)).toMatchObject({
      meetings: ['9301', '9302'],
      consideredOn: ['2088-05-10', '2088-05-11'],
      adoptionDates: ['2088-05-24'],
      isUnread: false,
    }),
  )
})

it.each([
  'Le Comité a examiné le rapport de la Kestrie à ses 9 301e et 9 302e séances, et a adopté le présent texte à sa 9 320e séance, le 24 mai 2088.',
  'El Comité examinó el informe de Kestria en sus sesiones 9.301ª y 9.302ª y aprobó el presente texto en su 9.320ª sesión, el 24 de mayo de 2088.',
  'The Committee considered the report of Kestria at its 9,301st and 9,302nd meetings and adopted the present text at its 9,320th meeting, on 24 May 2088.',
])('thousands of a meeting: %s', (text) =>
  expect(readSittings(text)).toMatchObject({ meetings: ['9301', '9302'], adoptionDates: ['2088-05-24'] }),
)

it.each<[string]>([
  [' and adopted the present text in May.'],
  [' and adopted the present text at its 9320th meeting.'],
  [' at its ninety-ninth session (3–28 May 2088) and adopted the present text.'],
])('“%s” prints no day', (end) =>
  expect(readSittings(considered.en + end)).toMatchObject({ adoptionDates: [], isUnread: false }),
)

it.each<[string]>([
  [', and adopted the present text when the chair resumed on 2 4 May 2088.'],
  [', and, following the days from 23 to 24 May 2088, adopted the present text.'],
  ['. In the light of the report of Norland, due on 24 May 2088, it adopted the present text.'],
  ['. Ayant reçu le rapport attendu le 24 mai 2088, il a adopté le présent texte.'],
])('“%s” prints a day that is not read', (end) =>
  expect(readSittings(considered.en + end)).toMatchObject({ adoptionDates: [], isUnread: true }),
)

it.each<[string, string]>([
  [
    'when the chair resumed on 2 4 May 2088',
    'the day of the adoption is printed in words that are not read: compare paragraph 1 with the print',
  ],
  ['without a vote', 'the day of the adoption is not printed'],
])('%s: %s', (end, doubt) =>
  expect(sittingDays(`${considered.en}, and adopted the present text ${end}.`, noSession, null).doubts).toEqual([
    doubt,
  ]),
)
