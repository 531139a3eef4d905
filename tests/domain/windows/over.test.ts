// What is probably over is offered nowhere: undated windows whose usual months have passed.
import { describe, expect, it } from 'vitest'
import { measureOutlook } from '../../../src/domain/outlook/outlook.ts'
import { describeWindow } from '../../../src/domain/windows/describe.ts'
import { nextFor } from '../../../src/domain/windows/next.ts'
import { session, turn, windowsOf } from './build.ts'

const sessions = [session('UPR', 53, { opens: '2026-11', closes: '2026-11', confidence: 'month sure' })]
const uprTurns = [turn('THA', 4, 53, { confidence: 'likely' })]
const on = (today: string) =>
  windowsOf({ sessions, uprTurns }, { today, state: 'THA' }).filter(({ state }) => state === 'THA')
const kinds = ['stakeholder_submission', 'submission_portal', 'national_report_due', 'pre_session']

describe('an undated window before a review', () => {
  it.each(kinds)('%s: its usual months are past, and nothing is asked for it', (kind) => {
    const today = '2026-11-27'
    const window = on(today).find((one) => one.kind === kind && one.occasion === 'cycle-4')!
    for (const language of ['en', 'fr', 'es'] as const) {
      const { action, when } = describeWindow(window, language, today)
      expect(action).toBeNull()
      expect(when).toMatch(/^prob\w+ c\w+ \(.*2026/)
    }
    const { upcoming } = nextFor(on(today), 'THA', today).find(({ mechanism }) => mechanism === 'UPR')!
    expect(upcoming.map(({ key }) => key)).not.toContain(window.key)
    const { lookFor } = measureOutlook([window], [], today)
    expect(lookFor).toEqual([])
  })

  it('is not announced as long as it can still come', () => {
    const window = on('2026-04-01').find((one) => one.kind === 'stakeholder_submission' && one.occasion === 'cycle-4')!
    expect(window.over).toBeUndefined()
    expect(describeWindow(window, 'en', '2026-04-01').action).not.toBeNull()
  })
})
