// A text twice as long asks the rules twice as much, not four times: counted in questions put to the text, not in seconds.
import { expect, it } from 'vitest'
import { placesIn } from '../../../src/domain/criminalisation/places.ts'

it('asks a clause once for each rule, however many matches stand in it', () => {
  const places = placesIn('torture in article 1 '.repeat(500))
  const rule = {}
  let asked = 0
  for (let at = 0; at < places.marked.length; at += 21)
    places.once(rule, ...places.bounds(at, false), () => {
      asked++
      return false
    })
  expect(asked).toBe(1)
})

it('keeps clauses and sentences, rules and vetoes apart', () => {
  const places = placesIn('a b\u0001c d\u0002e')
  expect([places.bounds(0, false), places.bounds(4, false), places.bounds(0, true), places.bounds(8, true)]).toEqual([
    [0, 3],
    [4, 7],
    [0, 7],
    [8, 9],
  ])
  const [one, other] = [{}, {}]
  expect([
    places.once(one, 0, 3, () => true),
    places.once(other, 0, 3, () => false),
    places.once(one, 4, 7, () => false),
  ]).toEqual([true, false, false])
})
