// The days of a review: inside its session, and not after the report that tells of it.
import { expect, it } from 'vitest'
import { impossibleDays } from '../../src/domain/review-days.ts'
import { sayGrounds } from '../../src/domain/windows/grounds/say.ts'

const session = { first: '2099-01-20', last: '2099-01-31' }
const right = { reviewDates: ['2099-01-28'], adoptionDates: ['2099-01-31'], distributionDate: '2099-03-14' }

it.each([
  ['all in order', right, session, []],
  ['nothing printed', { reviewDates: [], distributionDate: null }, { first: null, last: null }, []],
  ['the first and the last day', { ...right, reviewDates: ['2099-01-20', '2099-01-31'] }, session, []],
  [
    'a review in the session of the Council',
    { ...right, reviewDates: ['2099-07-02'] },
    session,
    [
      'review on 2099-07-02, outside its session of 2099-01-20 to 2099-01-31',
      'report distributed on 2099-03-14, before what it reports on (2099-07-02)',
    ],
  ],
  [
    'a report adopted a year before',
    { ...right, adoptionDates: ['2098-01-31'] },
    session,
    ['report adopted by the Working Group on 2098-01-31, outside its session of 2099-01-20 to 2099-01-31'],
  ],
  [
    'a report older than its session',
    { reviewDates: [], distributionDate: '2098-03-14' },
    session,
    ['report distributed on 2098-03-14, before what it reports on (2099-01-20)'],
  ],
  [
    'only the last day printed',
    { ...right, reviewDates: ['2099-02-01'] },
    { first: null, last: '2099-01-31' },
    ['review on 2099-02-01, outside its session of a day not printed to 2099-01-31'],
  ],
] as const)('%s', (_, days, of, faults) =>
  expect(impossibleDays(days, of).map((fault) => sayGrounds(fault, 'en'))).toEqual(faults),
)
