// Where two verbs stand in one sentence the one that decides counts, and usual wordings without a plain verb are read.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

const valuesOf = (words: string) =>
  addendum(['1. Valdoria accepts recommendation 4.9.', `2. ${words}`])
    .review?.statements?.filter(({ paths }) => paths.includes('4.1'))
    .map(({ position }) => position.value)

describe('the verb that decides', () => {
  it.each([
    ['Valdoria takes note of recommendation 4.1, which it accepts.', 'supported'],
    ['Valdoria takes note of recommendation 4.1 with appreciation and accepts it.', 'supported'],
    ['Valdoria takes note of, and accepts, recommendation 4.1.', 'supported'],
    ['Recommendation 4.1 is noted and accepted.', 'supported'],
    ['Valdoria noted recommendation 4.1 during the dialogue but has since decided to support it.', 'supported'],
    ['Valdoria could not support recommendation 4.1 at the time of the review; it now supports it.', 'supported'],
    ['Recommendation 4.1, which Valdoria could not accept in January, is now accepted.', 'supported'],
    ['Valdoria can now support recommendation 4.1, which had been left pending.', 'supported'],
    ['Valdoria has carefully examined recommendation 4.1 and supports it.', 'supported'],
    ['Having considered recommendation 4.1, Valdoria supports it.', 'supported'],
    ['Recommendation 4.1 was considered with interest and is accepted.', 'supported'],
    ['Valdoria takes note of recommendation 4.1 and partially accepts it.', 'partially_supported'],
    ['Valdoria takes note of recommendation 4.1 but does not accept it.', 'noted'],
    ['Valdoria has carefully studied recommendation 4.1 and cannot accept it.', 'noted'],
    ['Valdoria accepted recommendation 4.1 during the dialogue but has since decided not to support it.', 'noted'],
    ['Valdoria supported recommendation 4.1 at the review; it now takes note of it.', 'noted'],
    ['Valdoria takes note of recommendation 4.1 and supports its objective.', 'noted'],
    ['Valdoria takes note of recommendation 4.1, and Parliament accepts it.', 'unclear'],
    ['Valdoria takes note of recommendation 4.1, which it accepted in the second cycle.', 'unclear'],
    ['Valdoria noted recommendation 4.1 and the Ministry of Justice has since decided to support it.', 'unclear'],
  ])('%s %s', (words, value) => {
    expect(valuesOf(words)).toEqual([value])
  })
})

describe('an answer in other words', () => {
  it.each([
    ['Valdoria thanks Norland for recommendation 4.1, which it supports.', 'supported'],
    ['Valdoria thanks Norland for recommendation 4.1, which it cannot accept.', 'noted'],
    ['Valdoria thanks Norland for recommendation 4.1, which Kestria supports.', 'unclear'],
    ['Recommendation 4.1 is considered implemented and thus noted.', 'noted'],
    ['It is not possible for Valdoria to support recommendation 4.1.', 'noted'],
    ['Recommendation 4.1 lacks the support of Valdoria.', 'noted'],
    ['Recommendation 4.1 is supported without reservation.', 'supported'],
    ['The response of Valdoria to recommendation 4.1 will be provided in due course.', 'pending'],
    ['Valdoria will respond to recommendation 4.1 before the next session.', 'pending'],
    ['Valdoria concurs with recommendation 4.1.', 'supported'],
    ['Valdoria considers recommendation 4.1 as accepted.', 'supported'],
    ['Valdoria agrees to implement recommendation 4.1.', 'supported'],
    ['The position of Valdoria on recommendation 4.1 remains unchanged: it does not accept it.', 'noted'],
    ['Valdoria shares the concern behind recommendation 4.1, but does not accept it.', 'noted'],
    ['Regarding recommendation 4.1, Valdoria supports it and has already taken steps to that end.', 'supported'],
  ])('%s %s', (words, value) => {
    expect(valuesOf(words)).toEqual([value])
  })
})
