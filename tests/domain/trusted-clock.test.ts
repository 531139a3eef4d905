// A clock is believed, or it is behind or far ahead of what was recorded.
import { expect, it } from 'vitest'
import { ClockError, judgeClock } from '../../src/domain/trusted-clock.ts'

const newest = '2026-11-27T12:00:00.000Z'

it.each([
  ['nothing was recorded yet', '2020-01-01T00:00:00.000Z', null, 'right'],
  ['an instant later', '2026-11-27T12:00:01.000Z', newest, 'right'],
  ['set back by an hour', '2026-11-27T11:00:00.000Z', newest, 'right'],
  ['set back by more', '2026-11-27T10:59:59.000Z', newest, 'behind'],
  ['years behind', '2020-01-01T00:00:00.000Z', newest, 'behind'],
  ['a month later', '2026-12-31T12:00:00.000Z', newest, 'right'],
  ['a year later', '2027-11-27T12:00:00.000Z', newest, 'ahead'],
] as const)('%s', (_, now, recorded, kind) => expect(judgeClock(now, recorded).kind).toBe(kind))

it('says how far ahead is too far, and what to do', () => {
  const verdict = judgeClock('2031-01-01T00:00:00.000Z', newest)
  expect(verdict.kind).toBe('ahead')
  const { message } = new ClockError(verdict as Exclude<typeof verdict, { kind: 'right' }>)
  expect(message).toContain('more than 45 days after the newest record (2026-11-27T12:00 UTC)')
  expect(message).toContain('windows --accept-clock')
  // a step of many was done already when a clock jumps in the middle
  expect(message).not.toMatch(/nothing was (changed|sent)/i)
  expect(message).toContain('what was done before this was noticed stays done')
})
