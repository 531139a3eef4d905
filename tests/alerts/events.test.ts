// Which change rows are told, as what.
import { describe, expect, it } from 'vitest'
import type { ChangeRow } from '../../db/store.ts'
import { changeEvent } from '../../src/alerts/events.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { windowOf } from './support/fixtures.ts'

const official = windowOf()
const other = windowOf({ dueOn: '2027-06-20' })
const computed = windowOf({ certainty: 'rule' })
const estimate = windowOf({ certainty: 'estimate', opensOn: '2027-04', dueOn: '2027-06', precision: 'month' })
const unknown = windowOf({ certainty: 'unknown', dueOn: null, precision: null })
const off = windowOf({ certainty: 'cancelled_or_moved', dueOn: null, precision: null })
const review = { kind: 'review_session', rule: 'U1', mechanism: 'UPR' } as const
const submission = { kind: 'stakeholder_submission', rule: 'U2', mechanism: 'UPR' } as const
const gone = { opensOn: '2027-01', dueOn: '2027-02' }
const long = windowOf({ dueOn: '2020-01-01' })

const change = (kind: ChangeRow['kind'], before: ReviewWindow | null, after: ReviewWindow | null): ChangeRow => ({
  id: 7,
  at: '2027-03-01T00:00:00Z',
  kind,
  subject: 'window',
  subjectId: official.key,
  state: 'XVD',
  mechanism: 'CAT',
  symbol: null,
  before,
  after,
  invented: false,
})

describe('a change', () => {
  it.each([
    // [kind of the row, before, after, told as]
    ['moved', official, other, 'moved'],
    ['moved', computed, other, 'moved'],
    ['moved', official, estimate, 'moved'],
    ['moved', estimate, { ...estimate, dueOn: '2027-08' }, null],
    ['moved', off, other, 'moved'],
    ['moved', off, estimate, null],
    ['moved', long, { ...long, dueOn: '2020-03-01' }, null],
    ['cancelled', official, off, 'cancelled'],
    // months were never told as a date: the end of the review is news, and of what somebody could act on
    ['cancelled', estimate, off, null],
    ['cancelled', { ...estimate, ...review }, { ...off, ...review }, 'cancelled'],
    ['cancelled', { ...estimate, ...submission }, { ...off, ...submission }, 'cancelled'],
    ['cancelled', { ...estimate, ...submission, ...gone }, { ...off, ...submission }, null],
    ['cancelled', { ...estimate, ...review, ...gone }, { ...off, ...review }, null],
    ['cancelled', official, unknown, 'cancelled'],
    ['cancelled', estimate, unknown, null],
    ['cancelled', official, null, 'cancelled'],
    ['cancelled', estimate, null, null],
    ['confirmed', computed, official, 'confirmed'],
    ['confirmed', estimate, official, 'confirmed'],
    ['confirmed', estimate, computed, null],
    ['superseded', computed, other, 'moved'],
    ['superseded', estimate, other, 'confirmed'],
    ['superseded', estimate, computed, null],
    ['superseded', official, null, 'superseded'],
    ['superseded', estimate, null, null],
    ['created', null, official, 'announced'],
    ['created', unknown, official, 'announced'],
    ['created', null, computed, null],
    ['created', null, estimate, null],
    ['created', null, long, null],
    ['created', null, { ...official, opensOn: '2027-02-01', kind: 'review_session', mechanism: 'UPR' }, null],
    ['updated', official, official, null],
    ['withdrawn', official, null, 'cancelled'],
  ] as const)('%s (row %#)', (kind, before, after, told) => {
    const event = changeEvent(change(kind, before as ReviewWindow, after as ReviewWindow), null, '2027-03-02')
    expect(event?.body.kind ?? null).toBe(told)
    if (event && after && (after.certainty === 'official' || after.certainty === 'rule'))
      expect(event.dueOn).toBe(after.dueOn)
    else if (event) expect(event.dueOn).toBe('')
  })
  it('that is long noted is told to nobody', () => {
    expect(changeEvent(change('moved', official, other), null, '2027-09-01')).toBeNull()
  })
  it('that says only dates takes the rest from the window as it stands', () => {
    const dates = { opensOn: null, dueOn: '2027-06-20', certainty: 'official' }
    const event = changeEvent(
      { ...change('moved', null, null), before: { ...dates, dueOn: '2027-05-13' }, after: dates },
      other,
      '2027-03-02',
    )
    expect(event?.body).toMatchObject({
      kind: 'moved',
      window: { officialPage: other.officialPage },
      before: { dueOn: '2027-05-13' },
    })
    expect(() =>
      changeEvent(
        { ...change('moved', null, null), before: { ...dates, dueOn: '2027-05-13' }, after: dates },
        null,
        '2027-03-02',
      ),
    ).toThrow('does not say which window')
  })
})
