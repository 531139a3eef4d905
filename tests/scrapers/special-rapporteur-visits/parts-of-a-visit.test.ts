// Days of a visit in several parts, beside a predecessor's, or cut short; and whether it was a follow-up visit.
import { describe, expect, it } from 'vitest'
import {
  isFollowUpVisit,
  isSuspended,
  partsOfVisit,
  visitDays,
} from '../../../scrapers/special-rapporteur-visits/visit.ts'

const from3to = (day: string) => ({ from: '2098-06-03', to: `2098-06-${day}` })

describe('a visit in two parts', () => {
  it.each([
    'The Special Rapporteur visited Valdoria from 3 to 6 and from 10 to 14 June 2098.',
    'The Special Rapporteur visited Valdoria from 3 to 6 and 10 to 14 June 2098.',
    'The Special Rapporteur visited Valdoria between 3 and 6 and between 10 and 14 June 2098.',
    'The Special Rapporteur visited Valdoria from 3 to 6 June 2098 and again from 10 to 14 June 2098.',
    'The Special Rapporteur visited Valdoria from 3 to 6 June 2098 and returned from 10 to 14 June 2098.',
    'The Special Rapporteur visited Valdoria on 3 and 4 June 2098 and returned to Valdoria from 10 to 14 June 2098.',
    'The Special Rapporteur visited Valdoria on 3 and 4 and from 10 to 14 June 2098.',
    'Le Rapporteur spécial s’est rendu en Valdoria du 3 au 6 et du 10 au 14 juin 2098.',
    'Le Rapporteur spécial s’est rendu en Valdoria entre le 3 et le 6 et entre le 10 et le 14 juin 2098.',
    'Le Rapporteur spécial s’est rendu en Valdoria les 3 et 4 juin 2098, puis du 10 au 14 juin 2098.',
    'Le Rapporteur spécial s’est rendu en Valdoria les 3 et 4 juin 2098 et y est retourné du 10 au 14 juin 2098.',
    'El Relator Especial visitó Valdoria del 3 al 6 y del 10 al 14 de junio de 2098.',
    'El Relator Especial visitó Valdoria los días 3 a 6 y 10 a 14 de junio de 2098.',
    'El Relator Especial visitó Valdoria los días 3 y 4 de junio de 2098 y de nuevo del 10 al 14 de junio de 2098.',
    'El Relator Especial visitó Valdoria los días 3 y 4 de junio de 2098 y regresó del 10 al 14 de junio de 2098.',
  ])('%s', (text) => expect(visitDays([text])).toEqual(from3to('14')))

  it.each([
    ['The Special Rapporteur visited Valdoria from 3 to 6 and from 10 to 14 June 2098.', '03–06 10–14'],
    ['The Special Rapporteur visited Valdoria on 3 June and from 10 to 14 June 2098.', '03–03 10–14'],
    ['Le Rapporteur spécial s’est rendu en Valdoria du 3 au 6 et du 10 au 14 juin 2098.', '03–06 10–14'],
    ['El Relator Especial visitó Valdoria del 3 al 6 y del 10 al 14 de junio de 2098.', '03–06 10–14'],
    ['The visit took place from 3 to 6 June 2098. He resumed it from 10 to 14 June 2098.', '03–06 10–14'],
    // days of places there, and parts without a day between them
    ['The Special Rapporteur visited Valdoria from 3 to 6 June and from 7 to 14 June 2098.', ''],
    [
      'He visited Valdoria from 3 to 14 June 2098. He visited the north from 3 to 6 and the south from 10 to 14 June 2098.',
      '',
    ],
    ['He visited Valdoria from 3 to 14 June 2098. The visit of his predecessor took place from 1 to 9 May 2088.', ''],
  ])('names its parts: %s', (text, expected) => {
    const parts = partsOfVisit([text], visitDays([text]))
    expect(parts.map(({ from, to }) => `${from.slice(8)}–${to.slice(8)}`).join(' ')).toBe(expected)
  })
})

describe('a visit in one part', () => {
  it.each([
    'The Special Rapporteur on torture and the Working Group on Disappearances jointly visited Valdoria from 3 to 12 June 2098.',
    'The Special Rapporteur carried out her visit to Valdoria in June 2098 (3–12 June).',
    'Le Rapporteur spécial a séjourné en Valdoria depuis le 3 jusqu’au 12 juin 2098.',
    'El Relator Especial estuvo en Valdoria desde el 3 hasta el 12 de junio de 2098.',
    'La Relatora Especial estuvo en Valdoria desde el 3 de junio hasta el 12 de junio de 2098.',
    // an invitation is no part of the visit
    'On 3 May 2098, the Special Rapporteur was invited, and he visited Valdoria from 3 to 12 June 2098.',
  ])('%s', (text) => expect(visitDays([text])).toEqual(from3to('12')))
})

describe('a visit of a predecessor, years before', () => {
  it.each([
    'The Special Rapporteur visited Valdoria from 3 to 12 June 2098, ten years after the visit of his predecessor, Mr. Paul Orrin, from 1 to 9 May 2088.',
    'Le Rapporteur spécial s’est rendu en Valdoria du 3 au 12 juin 2098, dix ans après la visite de son prédécesseur, M. Paul Orrin, du 1er au 9 mai 2088.',
    'El Relator Especial visitó Valdoria del 3 al 12 de junio de 2098, diez años después de la visita de su predecesor, el Sr. Paul Orrin, del 1 al 9 de mayo de 2088.',
    'The mandate was in Valdoria from 1 to 9 May 2088, and the Special Rapporteur visited it from 3 to 12 June 2098.',
  ])('%s', (text) => expect(visitDays([text])).toEqual(from3to('12')))
})

describe('a visit that somebody left after some days', () => {
  it.each([
    ['The Special Rapporteur left Valdoria after five days.', true],
    ['The Special Rapporteur left Valdoria after ten days.', false],
    ['Le Rapporteur spécial a quitté la Valdorie après cinq jours.', true],
    ['Le Rapporteur spécial a quitté la Valdorie après dix jours.', false],
    ['El Relator Especial abandonó Valdoria después de cinco días.', true],
    ['El Relator Especial abandonó Valdoria después de diez días.', false],
  ])('%s', (text, expected) => expect(isSuspended([text], { from: '2098-06-03', to: '2098-06-12' })).toBe(expected))
})

describe('a visit cut short', () => {
  it.each([
    'The Special Rapporteur visited Valdoria from 3 to 12 June 2098. He had to cut short his mission on 8 June 2098.',
    'The Special Rapporteur visited Valdoria from 3 to 12 June 2098. He had to cut short his mission on 8 June.',
    'Le Rapporteur spécial s’est rendu en Valdoria du 3 au 12 juin 2098. Il a dû écourter sa mission le 8 juin 2098.',
    'El Relator Especial visitó Valdoria del 3 al 12 de junio de 2098. Tuvo que interrumpir su misión el 8 de junio de 2098.',
  ])('%s', (text) => {
    expect(visitDays([text])).toEqual(from3to('08'))
    expect(isSuspended([text])).toBe(true)
  })
  it.each([
    'His visit to Valdoria, which was to last from 3 to 12 June 2098, was cut short on 8 June 2098.',
    'Owing to the lack of cooperation, he had no choice but to discontinue the visit.',
    'The visit ended prematurely on 8 June 2098.',
    'La visite, qui devait durer du 3 au 12 juin 2098, a pris fin prématurément le 8 juin 2098.',
    'Il n’a pas eu d’autre choix que de suspendre sa visite.',
    'La visita se interrumpió antes de tiempo al negársele el acceso a las cárceles.',
    'La visita, que debía durar del 3 al 12 de junio de 2098, se interrumpió el 8 de junio de 2098.',
    'No tuvo más remedio que suspender su visita.',
  ])('%s', (text) => expect(isSuspended([text])).toBe(true))
  it.each([
    'His visit to the Northmark prison was interrupted for an hour.',
    'The visit ended on 12 June 2098.',
    'La visite a pris fin le 12 juin 2098.',
    'La visita se interrumpió durante dos días.',
    'La visita concluyó el 12 de junio de 2098.',
    'The Government had suspended the visit of his predecessor in 2092.',
  ])('is not: %s', (text) => expect(isSuspended([text])).toBe(false))
})

it('a visit that was resumed is not cut short', () =>
  expect(
    visitDays([
      'The Special Rapporteur visited Valdoria from 3 to 12 June 2098. The mission was suspended on 5 June, when a state of emergency was declared, and resumed on 9 June 2098.',
    ]),
  ).toEqual(from3to('12')))

describe('a follow-up visit', () => {
  const isFollowUp = (text: string) => isFollowUpVisit([text], from3to('12'))
  it.each([
    'The Special Rapporteur paid a follow-up visit to Valdoria from 3 to 12 June 2098.',
    'The Special Rapporteur returned to Valdoria from 3 to 12 June 2098 in order to follow up on his visit of 2092.',
    'Le Rapporteur spécial a effectué une visite de suivi en Valdoria du 3 au 12 juin 2098.',
    'Le Rapporteur spécial est retourné en Valdoria du 3 au 12 juin 2098 afin d’assurer le suivi de sa visite de 2092.',
    'El Relator Especial realizó una visita de seguimiento a Valdoria del 3 al 12 de junio de 2098.',
    'El Relator Especial regresó a Valdoria del 3 al 12 de junio de 2098 para dar seguimiento a su visita de 2092.',
  ])('%s', (text) => expect(isFollowUp(text)).toBe(true))
  it.each([
    'The Special Rapporteur visited Valdoria from 3 to 12 June 2098. A follow-up visit is planned for 2100.',
    'The Special Rapporteur visited Valdoria from 3 to 12 June 2098. His predecessor had paid a follow-up visit from 1 to 9 May 2088.',
    'Le Rapporteur spécial s’est rendu en Valdoria du 3 au 12 juin 2098. Une visite de suivi est prévue en 2100.',
    'El Relator Especial visitó Valdoria del 3 al 12 de junio de 2098. Está prevista una visita de seguimiento en 2100.',
  ])('is none: %s', (text) => expect(isFollowUp(text)).toBe(false))
})
