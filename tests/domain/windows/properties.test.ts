// What holds for every history between 1990 and 2040, on any day: on random ones, and on those that once broke a promise.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfInstant } from '../../../src/domain/days/days.ts'
import { computeWindows } from '../../../src/domain/windows/compute.ts'
import { staleNote } from '../../../src/domain/windows/describe.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { noFacts } from './build.ts'
import { found } from './found.ts'
import { promises } from './promises.ts'
import { world } from './worlds.ts'

// a fixed seed: CI answers the same for the same code. To look further: WORLDS=5000 SEED=7 npx vitest run tests/domain/windows/properties
const { WORLDS = '80', SEED = '20261121' } = process.env
const runs = { numRuns: Number(WORLDS), seed: Number(SEED) }
// some computations a world, 1 to 20 ms
const timeout = 60_000 + 60 * runs.numRuns

describe('for every history', () => {
  it.each(promises)(
    '%s',
    (_name, holds) => {
      fc.assert(fc.property(world, fc.integer({ min: 1, max: 1500 }), fc.infiniteStream(fc.nat()), holds), runs)
    },
    timeout,
  )
})

describe.each(found)('a history that was found: $what', ({ world: of, days }) => {
  it.each(promises)('%s', (_name, holds) => holds(of, days, [3, 1, 4, 1, 5, 9, 2, 6].values()))
})

describe('a day in Geneva', () => {
  it.each([
    // the same instant, a day apart in UTC-10 and UTC+14
    ['2027-05-12T21:59:59.000Z', '2027-05-12'],
    ['2027-05-12T22:00:00.000Z', '2027-05-13'],
    ['2027-05-13T09:59:00.000Z', '2027-05-13'],
    ['2027-05-13T10:00:00.000Z', '2027-05-13'],
    ['2027-05-13T21:59:59.000Z', '2027-05-13'],
    ['2027-12-31T23:00:00.000Z', '2028-01-01'],
  ])('%s is %s', (instant, day_) => {
    expect(dayOfInstant(instant)).toBe(day_)
    const due: ReviewWindow = {
      ...computeWindows({ facts: noFacts, documents: [], today: day_, states: ['KEN'] })[0]!,
      certainty: 'rule',
      precision: 'day',
      dueOn: '2027-05-13',
      readOn: '2027-01-01',
    }
    // until the end of its last day in Geneva it may have moved
    expect(staleNote(due, dayOfInstant(instant), 'en', {}) !== null).toBe(day_ <= '2027-05-13')
  })

  it('lasts the whole day, whatever the reader’s own zone says', () => {
    // 13 May begins in Geneva
    const start = '2027-05-12T22:00:00.000Z'
    for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Europe/Zurich']) {
      // the reader's calendar may show another day; the count of days does not follow it
      expect(dayOfInstant(start), zone).toBe('2027-05-13')
      expect(['2027-05-12', '2027-05-13']).toContain(dayOfInstant(start, zone))
    }
  })
})
