// A State in time: what has a date becomes a mark, an estimate covers its months, a day that is over stays, and months that are over or what is undated is left out.
import { describe, expect, it } from 'vitest'
import { timelineOf } from '../../src/domain/timeline.ts'
import { windowOf } from '../support/window.ts'

const today = '2099-06-11'
const text = {
  symbol: 'CAT/C/XVE/CO/3',
  mechanism: 'CAT',
  distributionDate: '2097-05-30',
  sha256: 'a',
  version: 'official' as const,
}
const known = {
  symbol: 'A/HRC/990/17',
  mechanism: 'UPR',
  distributionDate: '2095-03-01',
  sha256: null,
  version: 'official' as const,
}
const copied = { ...known, symbol: 'A/HRC/990/18', distributionDate: '2096-03-01', version: 'index_copy' as const }

describe('a timeline', () => {
  it.each([
    ['official', { dueOn: '2103-05-13' }, ['2103-05-13', '2103-05-13']],
    ['rule', { opensOn: '2099-01-01', dueOn: '2100-02-01' }, ['2100-02-01', '2100-02-01']],
    ['estimate', { opensOn: '2100-02', dueOn: '2100-03', precision: 'month' as const }, ['2100-02-01', '2100-03-31']],
    ['estimate', { opensOn: null, dueOn: '2099-06', precision: 'month' as const }, ['2099-06-01', '2099-06-30']],
    ['official', { dueOn: '2099-06-10' }, ['2099-06-10', '2099-06-10']],
    ['rule', { dueOn: '2096-08-09' }, ['2096-08-09', '2096-08-09']],
    ['estimate', { opensOn: '2099-04', dueOn: '2099-05', precision: 'month' as const }, null],
    ['unknown', { dueOn: null, precision: null }, null],
    ['cancelled_or_moved', { dueOn: '2103-05-13' }, null],
  ] as const)('shows a window that is %s, %j, as %j', (certainty, over, span) => {
    const timeline = timelineOf([text], [windowOf({ certainty, ...over })], [], today)!
    const marks = timeline.marks.filter((mark) => 'window' in mark)
    expect(marks.map(({ kind, first, last }) => [kind, first, last])).toEqual(span ? [[certainty, ...span]] : [])
  })

  it('tells a text that is held from a copy of an index and from a document that is only known, in the order of time', () => {
    const undated = { ...text, symbol: 'CAT/C/XVE/CO/4', distributionDate: null }
    const { marks } = timelineOf([text, known, undated, copied], [], [], today)!
    expect(marks.map(({ kind, first }) => [kind, first])).toEqual([
      ['known', '2095-03-01'],
      ['copied', '2096-03-01'],
      ['held', '2097-05-30'],
    ])
  })

  it('joins the counts of a year over its mechanisms, and covers the years of all', () => {
    const years = [
      { year: '2097', count: 2 },
      { year: '2097', count: 1 },
      { year: '2090', count: 4 },
      { year: '', count: 9 },
    ]
    const timeline = timelineOf([text], [], years, today)!
    expect(timeline.flagged).toEqual([
      [2090, 4],
      [2097, 3],
    ])
    expect([timeline.from, timeline.to, timeline.today]).toEqual([2090, 2100, today])
  })

  it('leaves today out where everything lies generations ahead, and is nothing where nothing has a date', () => {
    expect(timelineOf([text], [], [], '2026-11-27')).toMatchObject({ today: null, from: 2090, to: 2097 })
    expect(timelineOf([], [windowOf({ certainty: 'unknown', dueOn: null, precision: null })], [], today)).toBeNull()
  })
})
