// The days on which a report was considered and its text adopted, in the ways in which first paragraphs print them.
import { describe, expect, it } from 'vitest'
import { sittingDays } from '../../../scrapers/lib/committee-text/sitting-days.ts'

const session = { session: 91, sessionOpens: '2088-05-03', sessionCloses: '2088-05-28' }
const readDays = (opening: string, printed: typeof session | { [K in keyof typeof session]: null } = session) =>
  sittingDays(opening, printed, '2088-06-12')
const considered = 'The Committee against Torture considered the third periodic report of Kestria (CAT/C/XVF/3)'
const adopted = 'and adopted the present concluding observations at its 9320th meeting, held on 24 May 2088.'

describe('the consideration', () => {
  it.each<[opening: string, days: string[]]>([
    [
      `${considered} at its 9301st and 9302nd meetings, held on 10 and 11 May, ${adopted}`,
      ['2088-05-10', '2088-05-11'],
    ],
    [`${considered} at its 9301st meeting, held on 10 May, ${adopted}`, ['2088-05-10']],
    [`${considered} at its 9301st meeting, on May 10, ${adopted}`, ['2088-05-10']],
    [`${considered} on May 10 and 11, 2088 ${adopted}`, ['2088-05-10', '2088-05-11']],
    [
      'Le Comité a examiné le troisième rapport de la Kestrie les 10 et 11 mai 2088 (9301e et 9302e séances) et a adopté le présent texte à sa 9320e séance, le 24 mai 2088.',
      ['2088-05-10', '2088-05-11'],
    ],
    [
      'El Comité examinó el tercer informe de Kestria el 10 y el 11 de mayo del 2088 y aprobó el presente texto en su 9320.ª sesión, celebrada el 24 de mayo de 2088.',
      ['2088-05-10', '2088-05-11'],
    ],
    [`${considered} at its 9301st meeting, held on 10 May 2088, ${adopted}`, ['2088-05-10']],
    [
      'El Comité examinó el tercer informe de Kestria en sus sesiones 9301ª, 9302ª, y 9304ª, celebradas los días 10 y 11 de mayo de 2088 y aprobó el presente texto el 24 de mayo de 2088.',
      ['2088-05-10', '2088-05-11'],
    ],
    // the day of the adoption is none of the consideration
    [
      `${considered} on 10 and 11 May 2088 and, on 24 May 2088, adopted the present text.`,
      ['2088-05-10', '2088-05-11'],
    ],
    [`${considered} on 10 and 11 May 2088. On 24 May 2088, it adopted the present text.`, ['2088-05-10', '2088-05-11']],
    [`${considered} on May 10 and 11, 2088 and, on May 24, 2088, adopted this text.`, ['2088-05-10', '2088-05-11']],
    [
      `${considered} at its 9301st and 9304th meetings, held on Tuesday, 10 May 2088, and Wednesday, 11 May 2088, ${adopted}`,
      ['2088-05-10', '2088-05-11'],
    ],
    [
      'Le Comité a examiné le troisième rapport de la Kestrie à ses 9301e et 9304e séances, le mardi 10 mai 2088 et le mercredi 11 mai 2088, et a adopté le présent texte à sa 9320e séance, le 24 mai 2088.',
      ['2088-05-10', '2088-05-11'],
    ],
    [
      'El Comité examinó el tercer informe de Kestria en sus sesiones 9301ª y 9304ª, celebradas el martes 10 de mayo de 2088 y el miércoles 11 de mayo de 2088, y aprobó el presente texto en su 9320ª sesión, el 24 de mayo de 2088.',
      ['2088-05-10', '2088-05-11'],
    ],
    [
      `${considered} at its 9301st meeting, held on 10 May 2088, and on 24 May 2088 adopted the present text.`,
      ['2088-05-10'],
    ],
    [
      'Le Comité a examiné le troisième rapport de la Kestrie les 10 et 11 mai 2088 et, le 24 mai 2088, a adopté le présent texte.',
      ['2088-05-10', '2088-05-11'],
    ],
    [
      'El Comité examinó el tercer informe de Kestria el 10 y el 11 de mayo de 2088 y, el 24 de mayo de 2088, aprobó el presente texto.',
      ['2088-05-10', '2088-05-11'],
    ],
  ])('%s', (opening, days) => {
    const found = readDays(opening)
    expect([found.consideredOn, found.adoptionDates, found.doubts]).toEqual([days, ['2088-05-24'], []])
  })
  it.each<[printed: string, days: string[]]>([
    ['held on 29 and 30 December', ['2088-12-29', '2088-12-30']],
    ['held on 4 January', ['2089-01-04']],
    ['held on 30 December and 4 January', ['2088-12-30', '2089-01-04']],
    ['held on 3 March', []],
  ])('of a session over the new year, %s', (printed, days) => {
    const over = { session: 91, sessionOpens: '2088-12-28', sessionCloses: '2089-01-12' }
    const text = `${considered} at its 9301st meeting, ${printed}, ${adopted.replace('24 May 2088', '10 January 2089')}`
    const found = sittingDays(text, over, '2089-02-12')
    expect([found.consideredOn, found.adoptionDates]).toEqual([days, ['2089-01-10']])
    expect(found.doubts.length).toBe(days.length === 0 ? 1 : 0)
  })
  it('outside the session is not taken, and told', () => {
    const found = readDays(`${considered} at its 9301st meeting, held on 30 April 2087, ${adopted}`)
    expect([found.consideredOn, found.opens]).toEqual([[], '2088-05-03'])
    expect(found.doubts.join()).toContain('the consideration (2087-04-30) lies outside the session')
  })
  it.each([
    [`${considered} on 10 April ${adopted}`, session],
    [
      `${considered} at its 9301st meeting, held on 10 May, ${adopted}`,
      { session: null, sessionOpens: null, sessionCloses: null },
    ],
  ])('days that cannot be read are told: %s', (opening, printed) => {
    const found = readDays(opening, printed)
    expect(found.consideredOn).toEqual([])
    expect(found.doubts.join()).toContain('the days on which the report was considered are not read')
  })
  it('another day before the adoption is told and not taken', () => {
    const found = readDays(`${considered}, submitted on 3 March 2087, at its 9301st meeting, ${adopted}`)
    expect(found.consideredOn).toEqual([])
    expect(found.doubts.join()).toContain('not read')
  })
})

describe('the adoption', () => {
  it.each([
    `${considered} at its 9301st meeting, held on 10 May 2088, and adopted the text at its 9319th and 9320th meetings, on 23 and 24 May.`,
    'Le Comité a examiné le rapport à sa 9301e séance, le 10 mai 2088, et a adopté le texte à ses 9319e et 9320e séances, le 23 et le 24 mai.',
    'El Comité examinó el informe en su sesión 9301ª, el 10 de mayo de 2088, y aprobó el texto en sus sesiones 9319ª y 9320ª, el 23 y el 24 de mayo.',
  ])('without its year has that of the session, else of the consideration: %s', (opening) => {
    const unknown = { session: null, sessionOpens: null, sessionCloses: null }
    for (const printed of [session, unknown]) {
      const { adoptionDates, doubts } = readDays(opening, printed)
      expect([adoptionDates, doubts]).toEqual([['2088-05-23', '2088-05-24'], []])
    }
  })
  it('final beats provisional', () => {
    const first = `${considered} at its 9301st meeting, held on 10 May 2088, and provisionally adopted the text on 24 May 2088.`
    const found = readDays(`${first} They were finally adopted at its 9322nd meeting, held on 27 May 2088.`)
    expect([found.adoptionDates, found.doubts]).toEqual([['2088-05-27'], []])
  })
  it.each([
    `${considered} at its 9301st meeting, held on 10 May 2088, and provisionally adopted the text at its 9320th meeting, held on 24 May 2088.`,
    'Le Comité a examiné le rapport à sa 9301e séance, le 10 mai 2088, et a adopté provisoirement le texte à sa 9320e séance, le 24 mai 2088.',
    'El Comité examinó el informe en su 9301.ª sesión, celebrada el 10 de mayo de 2088, y aprobó provisionalmente el texto en su 9320.ª sesión, celebrada el 24 de mayo de 2088.',
  ])('provisional alone is told: %s', (opening) => {
    const found = readDays(opening)
    expect(found.adoptionDates).toEqual(['2088-05-24'])
    expect(found.doubts.join()).toContain('adopted provisionally')
  })
})
