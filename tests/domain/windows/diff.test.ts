// Changes between two computations: an event each, and the old date kept.
import { describe, expect, it } from 'vitest'
import { diffWindows } from '../../../src/domain/windows/diff.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { document, duty, session, windowsOf } from './build.ts'

const held = session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN'] })
const rule = windowsOf({ sessions: [held] }).find(({ rule: id }) => id === 'C2')!

const with_ = (certainty: ReviewWindow['certainty'], opensOn: string | null, dueOn: string | null): ReviewWindow => ({
  ...rule,
  certainty,
  opensOn,
  dueOn,
  precision: certainty === 'estimate' ? 'month' : dueOn || opensOn ? 'day' : null,
})
const eventOf = (before: ReviewWindow, after: ReviewWindow) =>
  diffWindows([before], [after]).events.map(({ kind }) => kind)

const official = with_('official', null, '2026-05-13')
const estimate = with_('estimate', '2026-05', '2026-07')
const none = with_('unknown', null, null)
const gone = with_('cancelled_or_moved', null, null)

describe('a window whose key is another, and whose date did not change', () => {
  const unnamed: ReviewWindow = { ...official, key: 'KEN:CAT:C2:2026' }
  delete unnamed.session
  const named = { ...unnamed, key: 'KEN:CAT:C2:session-86', session: 'CAT:86' }
  const kinds = (before: ReviewWindow[], after: ReviewWindow[]) =>
    diffWindows(before, after).events.map(({ kind, key }) => `${kind} ${key}`)
  it('is told to nobody where the number of its session was added', () => {
    expect(kinds([unnamed], [named])).toEqual([])
    const moved = { ...unnamed, supersedes: { opensOn: null, dueOn: '2026-05-01', certainty: 'official' as const } }
    expect(diffWindows([moved], [named]).windows[0]!.supersedes, 'its memory goes with it').toEqual(moved.supersedes)
  })
  it('is news where its date, its session or how sure it is are other, and where it is not certain which it was', () => {
    const both = ['new KEN:CAT:C2:session-86', 'superseded KEN:CAT:C2:2026']
    expect(kinds([unnamed], [{ ...named, dueOn: '2026-05-01' }]).sort()).toEqual(both)
    expect(kinds([{ ...unnamed, session: 'CAT:85' }], [named]).sort()).toEqual(both)
    expect(kinds([unnamed], [{ ...named, certainty: 'rule' }]).sort()).toEqual(both)
    const second = { ...named, key: 'KEN:CAT:C2:session-87', session: 'CAT:87' }
    expect(kinds([unnamed], [named, second])).toHaveLength(3)
  })
})

describe('one window', () => {
  it.each([
    ['nothing', official, official, []],
    ['a rule that the document confirms', rule, official, ['confirmed']],
    ['a rule that the document replaces', rule, with_('official', null, '2026-05-31'), ['superseded']],
    ['a rule whose base date moved', rule, with_('rule', null, '2026-06-30'), ['moved']],
    ['an official date that moved', official, with_('official', null, '2026-06-30'), ['moved']],
    ['an estimate that a day within it confirms', estimate, with_('official', null, '2026-06-13'), ['confirmed']],
    ['an estimate that a day outside it replaces', estimate, with_('official', null, '2026-08-01'), ['superseded']],
    [
      'an open-ended estimate that a day confirms',
      with_('estimate', '2026-05', null),
      with_('official', '2027-01-11', '2027-01-29'),
      ['confirmed'],
    ],
    ['an estimate that shifts', estimate, with_('estimate', '2026-08', '2026-10'), ['moved']],
    ['a first date', none, official, ['new']],
    ['a date that nobody stands for any more', official, none, ['cancelled']],
    ['a date that falls back to an estimate', official, estimate, ['moved']],
    ['a cancellation', official, gone, ['cancelled']],
    ['the same cancellation', gone, gone, []],
    ['a new date after a cancellation', gone, official, ['moved']],
    ['still unknown', none, none, []],
  ])('%s', (_, before, after, events) => expect(eventOf(before, after)).toEqual(events))

  it('keeps the old date in the new window', () => {
    const { windows, events } = diffWindows([official], [with_('official', null, '2026-06-30')])
    const old = { opensOn: null, dueOn: '2026-05-13', certainty: 'official' }
    expect(windows[0]!.supersedes).toEqual(old)
    expect(events[0]!.after!.supersedes).toEqual(old)
    expect(events[0]!.before).toEqual(official)
  })

  it('does not forget it at the next computation', () => {
    const moved = with_('official', null, '2026-06-30')
    const once = diffWindows([official], [moved])
    const twice = diffWindows(once.windows, [moved])
    expect(twice.events).toEqual([])
    expect(twice.windows).toEqual(once.windows)
  })

  it('keeps the last date before the newest when a date moves twice', () => {
    const once = diffWindows([official], [with_('official', null, '2026-06-30')])
    const twice = diffWindows(once.windows, [with_('official', null, '2026-07-31')])
    expect(twice.windows[0]!.supersedes).toMatchObject({ dueOn: '2026-06-30' })
    expect(twice.events[0]!.before!.supersedes).toMatchObject({ dueOn: '2026-05-13' })
  })
})

describe('windows that come and go', () => {
  const other = {
    ...official,
    key: 'KEN:CAT:periodic_report_due:session-86',
    occasion: 'session-86',
    dueOn: '2031-05-07',
  }
  it.each([
    ['is new', [], [official], '2026-01-01', ['new']],
    ['is cancelled when it is withdrawn before its day', [official], [], '2026-01-01', ['cancelled']],
    ['is superseded when another of its kind stands', [official], [other], '2026-01-01', ['new', 'superseded']],
    ['runs out quietly after its day', [official], [], '2029-06-01', []],
    ['runs out quietly, by the oldest day that is still listed', [official], [other], null, ['new']],
    ['goes quietly when it was unknown', [none], [], '2026-01-01', []],
  ])('%s', (_, before, after, today, events) =>
    expect(
      diffWindows(before, after, today)
        .events.map(({ kind }) => kind)
        .sort(),
    ).toEqual(events),
  )
})

it('sees an official date that appears after the rule, from facts and documents alone', () => {
  const co = document('CAT/C/KEN/CO/3', {
    session: 73,
    distributionDate: '2022-05-30',
    nextReport: duty('46', '2026-05-31'),
  })
  const before = windowsOf({ sessions: [held] })
  const { events, windows } = diffWindows(before, windowsOf({ sessions: [held] }, { documents: [co] }))
  const report = events.find(({ key }) => key === rule.key)!
  expect([report.kind, report.after!.dueOn, report.after!.supersedes]).toEqual([
    'superseded',
    '2026-05-31',
    { opensOn: null, dueOn: '2026-05-13', certainty: 'rule' },
  ])
  expect(diffWindows(windows, windowsOf({ sessions: [held] }, { documents: [co] })).events).toEqual([])
})
