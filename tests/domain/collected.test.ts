// What is kept of a calendar page over its readings: nothing is deleted, a date that moved is told once.
import { describe, expect, it } from 'vitest'
import { mergeCollected } from '../../src/domain/collected.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { announcement } from './windows/build.ts'

const due = (state: string, dueOn: string, readOn: string, rest: Partial<AnnouncementFact> = {}) =>
  announcement('CAT', 'periodic_report_due', { state, dueOn, readOn, ...rest })

/** State and day on the page, for each day of reading → what is kept at the end. */
type Reading = [on: string, ...rows: [state: string, day: string][]]
const cases: [name: string, readings: Reading[], kept: string[]][] = [
  ['one reading', [['2027-01-01', ['KEN', '2027-05-01']]], ['KEN announced 2027-05-01']],
  [
    'the same again',
    [
      ['2027-01-01', ['KEN', '2027-05-01']],
      ['2027-01-02', ['KEN', '2027-05-01']],
    ],
    ['KEN announced 2027-05-01'],
  ],
  [
    'moved twice',
    [
      ['2027-01-01', ['KEN', '2027-05-01']],
      ['2027-01-02', ['KEN', '2027-06-01']],
      ['2027-01-03', ['KEN', '2027-05-20']],
    ],
    ['KEN announced 2027-05-01', 'KEN moved 2027-06-01', 'KEN moved 2027-05-20'],
  ],
  [
    'corrected on the same day',
    [
      ['2027-01-01', ['KEN', '2027-05-01']],
      ['2027-01-01', ['KEN', '2027-06-01']],
    ],
    ['KEN announced 2027-06-01'],
  ],
  [
    'gone before its day',
    [
      ['2027-01-01', ['KEN', '2027-05-01'], ['THA', '2027-05-01']],
      ['2027-02-01', ['THA', '2027-05-01']],
      ['2027-03-01', ['THA', '2027-05-01']],
    ],
    ['KEN announced 2027-05-01 off 2027-02-01', 'THA announced 2027-05-01'],
  ],
  [
    'gone, and back with another date before its day',
    [
      ['2027-01-01', ['KEN', '2027-05-01'], ['THA', '2027-05-01']],
      ['2027-02-01', ['THA', '2027-05-01']],
      ['2027-03-01', ['THA', '2027-05-01'], ['KEN', '2027-07-01']],
    ],
    ['KEN announced 2027-05-01 off 2027-02-01', 'KEN moved 2027-07-01', 'THA announced 2027-05-01'],
  ],
  [
    'gone after its day',
    [
      ['2027-01-01', ['KEN', '2027-05-01'], ['THA', '2027-09-01']],
      ['2027-06-01', ['THA', '2027-09-01']],
    ],
    ['KEN announced 2027-05-01', 'THA announced 2027-09-01'],
  ],
  [
    'gone after its day, and the next one years later',
    [
      ['2027-01-01', ['KEN', '2027-05-01'], ['THA', '2027-09-01']],
      ['2027-06-01', ['THA', '2027-09-01']],
      ['2030-01-01', ['THA', '2027-09-01'], ['KEN', '2031-05-01']],
    ],
    ['KEN announced 2031-05-01', 'THA announced 2027-09-01'],
  ],
  [
    'past its day and still listed, then another date',
    [
      ['2027-01-01', ['KEN', '2027-05-01']],
      ['2027-06-01', ['KEN', '2027-05-01']],
      ['2027-06-02', ['KEN', '2027-10-01']],
    ],
    ['KEN announced 2027-05-01', 'KEN moved 2027-10-01'],
  ],
]

describe('what is kept of a calendar page', () => {
  it.each(cases)('%s', (_, readings, kept) => {
    let rows: AnnouncementFact[] = []
    for (const [on, ...named] of readings) {
      const read = named.map(([state, day]) => due(state, day, on))
      rows = mergeCollected(rows, read, on).rows
      expect(mergeCollected(rows, read, on).rows, 'a second time changes nothing').toEqual(rows)
    }
    const told = rows.map(
      ({ state, status, dueOn, unlistedOn }) => `${state} ${status} ${dueOn}${unlistedOn ? ` off ${unlistedOn}` : ''}`,
    )
    expect(told).toEqual(kept)
  })

  it('refuses a page that names one thing twice', () => {
    const twice = [due('KEN', '2027-05-01', '2027-01-01'), due('KEN', '2027-06-01', '2027-01-01')]
    expect(() => mergeCollected([], twice, '2027-01-01')).toThrow(RangeError)
    expect(() => mergeCollected(twice.slice(1), twice, '2027-01-01')).toThrow(RangeError)
  })
})
