// Days that a visit was to have, against those that it had; and visits that were nearly broken off.
import { describe, expect, it } from 'vitest'
import { contradictingDays, isSuspended, visitDays } from '../../../scrapers/special-rapporteur-visits/visit.ts'

const october = { from: '2098-10-04', to: '2098-10-13' }
const june = { from: '2098-06-03', to: '2098-06-12' }

describe('the days of a visit', () => {
  it.each<[string, typeof june | null]>([
    ['He was to visit Valdoria from 3 to 12 June 2098. It took place from 4 to 13 October 2098.', october],
    [
      'She had intended to visit Valdoria from 3 to 12 June 2098. The visit took place from 4 to 13 October 2098.',
      october,
    ],
    [
      'The Government invited her to visit Valdoria from 3 to 12 June 2098. She visited it from 4 to 13 October 2098.',
      october,
    ],
    ['She should have visited Valdoria from 3 to 12 June 2098. She visited it from 4 to 13 October 2098.', october],
    ['The visit, first agreed for 3 to 12 June 2098, took place from 4 to 13 October 2098.', october],
    ['The visit, rescheduled from 3-12 June 2098 to 4-13 October 2098, was the first by the mandate.', october],
    ['The visit was due to begin on 3 June 2098 but took place from 4 to 13 October 2098.', october],
    ['Il devait se rendre en Valdorie du 3 au 12 juin 2098; la visite a eu lieu du 4 au 13 octobre 2098.', october],
    [
      'Tenía previsto visitar Valdoria del 3 al 12 de junio de 2098. La visita tuvo lugar del 4 al 13 de octubre de 2098.',
      october,
    ],
    ['The previous visit took place from 4 to 13 October 2098. She visited Valdoria from 3 to 12 June 2098.', june],
    ['She requested to visit Valdoria from 3 to 12 June 2098, and the visit took place.', null],
    ['She accepted an invitation to visit Valdoria from 3 to 12 June 2098.', null],
    // what took place stays
    ['She was able to visit Valdoria from 3 to 12 June 2098.', june],
    ['The purpose of the visit, which was conducted from 3 to 12 June 2098, was to see the prisons.', june],
    ['As agreed, she visited Valdoria from 3 to 12 June 2098.', june],
  ])('%s', (text, days) => expect(visitDays([text])).toEqual(days))

  it.each<[string, boolean]>([
    ['The visit took place from 4 to 13 October 2098.', true],
    ['The Subcommittee on Prevention visited Valdoria from 4 to 13 October 2098.', false],
    ['His previous visit took place from 4 to 13 October 2097.', false],
    ['The first visit took place from 1 to 10 May 2094.', false],
  ])('are doubted beside days of their own in the same year: %s', (text, doubted) =>
    expect(contradictingDays(['He visited Valdoria from 3 to 12 June 2098.', text], june) !== null).toBe(doubted),
  )

  it('are not doubted for a visit to another State', () => {
    const texts = ['He visited Valdoria from 3 to 12 June 2098. He visited Norland from 13 to 20 June 2098.']
    expect(contradictingDays(texts, june, (sentence) => sentence.includes('Norland'))).toBeNull()
    expect(contradictingDays(texts, june)).toEqual({ from: '2098-06-13', to: '2098-06-20' })
  })
})

it.each<[string, boolean]>([
  ['He was not obliged to suspend his visit; the Subcommittee had suspended its own visit in 2096.', false],
  ['She threatened to suspend her visit, and was let in.', false],
  ['Il n’a pas été contraint de suspendre sa visite.', false],
  ['No se vio obligada a suspender su visita.', false],
  ['It was not possible to see the prison, and for that reason he had to suspend his visit.', true],
])('suspended: %s', (text, suspended) => expect(isSuspended([text])).toBe(suspended))
