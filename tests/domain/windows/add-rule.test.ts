// A rule is added by one row: window, page, calendar, alert day and listing follow from its fields, with no code elsewhere.
import { expect, it } from 'vitest'
import type { WindowRule } from '../../../src/domain/windows/rule.ts'
import { catRules } from '../../../src/domain/windows/rules-cat.ts'
import { uprRules } from '../../../src/domain/windows/rules-upr.ts'

const words = { en: 'An invented event', fr: 'Un événement inventé', es: 'Un evento inventado' }
const inWords = (en: string) => ({ en, fr: `${en} (fr)`, es: `${en} (es)` })
const row = (id: string, rest: Partial<WindowRule>): WindowRule => ({
  id,
  mechanism: 'CAT',
  kind: `invented_${id.toLowerCase()}`,
  timing: 'event',
  page: ({ iso3 }) => `https://www.ohchr.org/invented/${iso3}`,
  title: words,
  action: words,
  publishedBy: 'nobody',
  rule: 'invented',
  evidence: 'none',
  gives: ['official', 'estimate'],
  counted: { from: 'announcement' },
  ...rest,
})
// before the modules that build their look-ups from the table are loaded
;(catRules as WindowRule[]).push(
  row('C90', {
    counted: { from: 'opening', earliest: { days: -10 }, latest: { days: -10 }, cases: inWords('invented') },
  }),
  row('C91', { timing: 'deadline', counted: { from: 'nothing', reason: inWords('never announced') } }),
  row('C92', { listing: 'names' }),
)
;(uprRules as WindowRule[]).push(
  row('U90', {
    mechanism: 'UPR',
    counted: { from: 'closing', earliest: { months: 1 }, latest: { months: 2 }, cases: inWords('invented') },
  }),
)
const { announcement, brief, only, session, turn, windowsOf } = await import('./build.ts')
const { entryOf } = await import('../../../src/feeds/calendar-rows.ts')
const { alertDay } = await import('../../../src/alerts/events.ts')
const { describeWindow } = await import('../../../src/domain/windows/describe.ts')

const facts = {
  sessions: [
    session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06', states: ['KEN'] }),
    session('UPR', 53, { opens: '2026-11-30', closes: '2026-12-11' }),
  ],
  uprTurns: [turn('KEN', 4, 53)],
}
const span = { state: 'KEN', session: 87, opensOn: '2027-06-01', dueOn: '2027-06-10' }

it('its window is counted as the row says, with its page and words', () => {
  const windows = windowsOf(facts)
  expect(brief(only(windows, 'C90'))).toEqual(['2027-07', '2027-07', 'estimate'])
  expect(only(windows, 'C90').officialPage).toBe('https://www.ohchr.org/invented/KEN')
  expect(describeWindow(only(windows, 'C90'), 'fr').title).toBe('Un événement inventé')
  expect(only(windows, 'C91').reason).toBe('never announced')
  expect(brief(only(windows, 'U90'))).toEqual(['2026-12', '2027-02', 'estimate'])
})

it('an announced event fills its days and alerts before it opens; a deadline has one day', () => {
  const announcements = [announcement('CAT', 'invented_c90', span), announcement('CAT', 'invented_c91', span)]
  const windows = windowsOf({ ...facts, announcements })
  const entry = (rule: string) =>
    entryOf(
      { window: only(windows, rule), sequence: 0, changedAt: '2026-11-01T00:00:00.000Z' },
      { language: 'en', today: '2026-11-21', estimates: false, closed: {} },
    )
  expect(entry('C90')).toMatchObject({ from: '2027-06-01', to: '2027-06-10' })
  expect(alertDay(only(windows, 'C90'))).toBe('2027-06-01')
  expect(entry('C91')).toMatchObject({ from: '2027-06-10', to: '2027-06-10' })
  expect(alertDay(only(windows, 'C91'))).toBe('2027-06-10')
})

it('an announcement of it lists the State for the session, where the row says so', () => {
  const sessions = [session('CAT', 87, { opens: '2027-07-12', closes: '2027-08-06' })]
  const nextReview = (kind: string) =>
    windowsOf({ sessions, announcements: [announcement('CAT', kind, span)] }).find(({ rule }) => rule === 'C13')?.dueOn
  expect(nextReview('invented_c92')).toBe('2027-08-06')
  expect(nextReview('invented_c90')).toBeUndefined()
})
