// What becomes of announcements that a person or a release enters: nothing is lost, and nothing is called off by silence.
import { describe, expect, it } from 'vitest'
import type { AnnouncementFact } from '../../../src/domain/facts.ts'
import {
  besideOperators,
  counting,
  type Entered,
  entering,
  overruling,
  planEntries,
  type Reading,
  rivalOf,
  withdrawing,
} from '../../../src/domain/keeping/entered.ts'
import { announcement } from '../windows/build.ts'

const at = '2098-12-01T10:00:00.000Z'
const hand: Reading = { by: 'hand', file: null }
const file: Reading = { by: 'file', file: 'session-99.csv' }
const release: Reading = { by: 'release', file: null }

const due = (dueOn: string | null, rest: Partial<AnnouncementFact> = {}) =>
  announcement('CAT', 'review_submission', { session: 99, dueOn, readOn: '2098-12-01', ...rest })
const march = due('2099-03-16')

/** Enters rows one reading after the other. */
function enter(...readings: [Reading, AnnouncementFact[]][]): Entered[] {
  return readings.reduce<Entered[]>((held, [from, rows]) => entering(held, planEntries(held, rows, from).add, at), [])
}
const days = (held: Entered[]) => counting(held).map(({ dueOn, status }) => `${status} ${dueOn}`)
const standings = (held: Entered[]) => held.map(({ id, standing, other }) => [id, standing, other])

describe('a file that is read again', () => {
  it('adds nothing where nothing changed, and the later reading where it was read again', () => {
    expect(enter([file, [march]], [file, [march]])).toHaveLength(1)
    const held = enter([file, [march]], [file, [due('2099-03-16', { readOn: '2098-12-09' })]])
    expect(counting(held).map(({ readOn }) => readOn)).toEqual(['2098-12-01', '2098-12-09'])
  })

  it('and names a row no longer, announces nothing: the row stands', () => {
    const other = due('2099-04-01', { session: 98 })
    const held = enter([file, [march, other]])
    const plan = planEntries(held, [other], file)
    expect(plan).toMatchObject({ add: [], known: 1, gone: [{ id: 1 }] })
    expect(days(entering(held, plan.add, at))).toEqual(['announced 2099-03-16', 'announced 2099-04-01'])
  })

  it('with another date and the status moved, keeps both; as a correction, the new one stands in its place', () => {
    const later = due('2099-03-23', { readOn: '2098-12-09' })
    const moved = enter([file, [march]], [file, [{ ...later, status: 'moved' }]])
    expect(days(moved)).toEqual(['announced 2099-03-16', 'moved 2099-03-23'])
    const corrected = enter([file, [march]], [{ ...file, correct: true }, [later]])
    expect(days(corrected)).toEqual(['announced 2099-03-23'])
    expect(standings(corrected)).toEqual([
      [1, 'corrected', 2],
      [2, 'stands', null],
    ])
  })

  it('and gives another date for one, has not lost it; what it lost besides is gone', () => {
    const [april, may] = [due('2099-04-01', { session: 98 }), due('2099-05-01', { session: 97 })]
    const held = enter([file, [march, april, may]])
    for (const status of ['announced', 'moved'] as const) {
      const changed = due('2099-03-23', { readOn: '2098-12-09', status })
      expect(planEntries(held, [changed, may], file).gone.map(({ id }) => id)).toEqual([2])
    }
    // one new date accounts for one that is gone, and no more
    const visit = (dueOn: string) =>
      announcement('CAT', 'call_for_input', { state: 'XVD', dueOn, readOn: '2098-12-01' })
    const calls = enter([file, [visit('2099-03-01'), visit('2099-04-01')]])
    expect(planEntries(calls, [visit('2099-05-01')], file).gone.map(({ id }) => id)).toEqual([2])
    expect(planEntries(calls, [visit('2099-03-01')], file).gone.map(({ id }) => id)).toEqual([2])
  })

  it('with other words for the same date, corrects the words', () => {
    const held = enter([file, [march]], [file, [{ ...march, quote: 'by 16 March 2099' }]])
    expect(standings(held)).toEqual([
      [1, 'corrected', 2],
      [2, 'stands', null],
    ])
  })

  it('says again what a person took out, and it stays out', () => {
    const [one] = enter([file, [march]])
    expect(planEntries([{ ...one!, standing: 'withdrawn', endedAt: at }], [march], file).add).toEqual([])
    const byHand: Entered = { ...one!, id: 2, by: 'hand', file: null, row: due('2099-03-23') }
    const held: Entered[] = [{ ...one!, standing: 'corrected', other: 2, endedAt: at }, byHand]
    expect(planEntries(held, [march], file).add).toEqual([])
    // by hand it can be said again
    expect(planEntries([{ ...one!, by: 'hand', file: null, standing: 'withdrawn' }], [march], hand).add).toHaveLength(1)
  })
})

describe('a correction by number', () => {
  const [slip] = enter([hand, [march]])

  it.each([
    ['an earlier day of reading', { readOn: '2098-11-20' }],
    ['a later day of reading', { readOn: '2098-12-09' }],
    ['the same day of reading and other words', { quote: 'by 16 March 2099' }],
  ])('is taken whatever it changes: %s', (_, rest) => {
    const held = entering([slip!], planEntries([slip!], [{ ...march, ...rest }], { ...hand, corrects: slip }).add, at)
    expect(standings(held)).toEqual([
      [1, 'corrected', 2],
      [2, 'stands', null],
    ])
    expect(counting(held)).toEqual([{ ...march, ...rest }])
  })

  it('that changes nothing adds nothing', () => {
    expect(planEntries([slip!], [march], { ...hand, corrects: slip })).toEqual({ add: [], known: 1, gone: [] })
  })
})

it('what is withdrawn counts no more, and what it held back stands', () => {
  const held = enter([hand, [march]], [release, [due('2099-03-30', { readOn: '2098-12-09' })]])
  expect(standings(held)[1]).toEqual([2, 'held_back', 1])
  expect(standings(withdrawing(held, [1], at))).toEqual([
    [1, 'withdrawn', null],
    [2, 'stands', null],
  ])
})

describe('a release', () => {
  const contrary = due('2099-04-01', { readOn: '2099-01-10' })

  it('never overwrites what an operator entered, however late it was read', () => {
    const held = enter([hand, [march]], [release, [contrary]])
    expect(days(held)).toEqual(['announced 2099-03-16'])
    expect(standings(held).at(-1)).toEqual([2, 'held_back', 1])
    expect(standings(enter([hand, [march]], [release, [contrary]], [release, [contrary]])), 'once').toHaveLength(2)
  })

  it('is held back by the correction of what held it back', () => {
    const held = enter([hand, [march]], [release, [contrary]])
    const [entry] = planEntries(held, [due('2099-03-20')], hand).add
    expect(standings(entering(held, [{ ...entry!, corrects: 1 }], at))).toEqual([
      [1, 'corrected', 3],
      [2, 'held_back', 3],
      [3, 'stands', null],
    ])
  })

  it('corrects its own rows, and stands beside an operator who says the same', () => {
    expect(days(enter([release, [march]], [release, [contrary]]))).toEqual(['announced 2099-04-01'])
    expect(days(enter([hand, [march]], [release, [march]]))).toEqual(['announced 2099-03-16', 'announced 2099-03-16'])
  })
})

describe('two rows contradict each other', () => {
  const visit = (opensOn: string) => announcement('SRT', 'country_visit', { state: 'XVE', opensOn, dueOn: opensOn })
  it.each([
    ['with other days', march, due('2099-03-23'), true],
    ['with the same days', march, due('2099-03-16', { status: 'confirmed' }), false],
    ['where one calls off what the other gives', march, due(null, { status: 'cancelled' }), true],
    ['not where they are of other sessions', march, due('2099-03-23', { session: 98 }), false],
    ['not where two visits lie far apart', visit('2099-03-16'), visit('2099-09-01'), false],
    ['where two readings of one visit differ', visit('2099-03-16'), visit('2099-04-01'), true],
  ])('%s', (_, a, b, expected) => {
    expect(rivalOf(b, [{ row: a }]) !== undefined).toBe(expected)
  })

  it('and the last word counts: what was moved to the same day since is no rival', () => {
    const moved = due('2099-03-23', { status: 'moved', readOn: '2098-12-05' })
    expect(rivalOf(due('2099-03-23'), [{ row: march }, { row: moved }])).toBeUndefined()
  })
})

describe('beside a page that is read daily', () => {
  const page = due('2099-03-16', { readOn: '2098-12-01' })
  const own = overruling(due('2099-03-23', { status: 'moved', readOn: '2098-12-01' }), [page])

  it('what an operator contradicted counts as read before, on every later day', () => {
    expect(own.overrules).toEqual({ opensOn: null, dueOn: '2099-03-16', status: 'announced' })
    const [now] = besideOperators([own], [{ ...page, readOn: '2098-12-20' }])
    expect(now).toMatchObject({ dueOn: '2099-03-16', readOn: '2098-11-30' })
  })

  it('until the page says something else', () => {
    const other = due('2099-03-30', { status: 'moved', readOn: '2098-12-20' })
    expect(besideOperators([own], [other])).toEqual([other])
    expect(overruling(march, [page]).overrules, 'agreement overrules nothing').toBeUndefined()
  })
})
