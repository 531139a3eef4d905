// Lines of a calendar are folded as the library folds them, byte by byte; the steps of a calendar are the whole of it.
import fc from 'fast-check'
import { foldLines } from 'ical-generator'
import { describe, expect, it } from 'vitest'
import { calendarSteps, windowsCalendar } from '../../src/feeds/calendar.ts'
import { fold } from '../../src/feeds/fold.ts'
import { session, windowsOf } from '../domain/windows/build.ts'

describe('fold', () => {
  const character = fc.oneof(
    fc.constantFrom('a', 'é', '€', '😀', '\ud800', '\udc00', '\r\n', ' ', ';'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )

  it('answers as the library does', () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 400 }), (parts) => {
        const text = parts.join('')
        expect(fold(text)).toBe(foldLines(text))
      }),
      { seed: 12 },
    )
  })

  it.each([
    ['a'.repeat(74), 1],
    ['a'.repeat(75), 2],
    ['€'.repeat(24), 1],
    ['€'.repeat(25), 2],
    [`${'😀'.repeat(18)}ab`, 1],
    [`${'😀'.repeat(18)}abc`, 2],
  ])('leaves no line over 75 bytes: %s', (text, lines) => {
    const folded = fold(text).split('\r\n')
    expect(folded).toHaveLength(lines)
    for (const line of folded) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(folded.join('\n').replaceAll('\n ', '')).toBe(text)
  })
})

it('no step of a calendar holds more than one entry', () => {
  const windows = windowsOf({
    sessions: [session('CAT', 73, { opens: '2022-04-19', closes: '2022-05-13', states: ['KEN', 'TGO', 'MEX'] })],
  })
  const rows = windows.map((window) => ({ window, sequence: 0, changedAt: '2026-11-01T08:00:00.000Z' }))
  const options = { language: 'en', today: '2026-11-21', closed: {}, estimates: true, past: true } as const
  const steps = [...calendarSteps(rows, options)]
  expect(steps.join('')).toBe(windowsCalendar(rows, options))
  const entries = steps.map((step) => step.split('BEGIN:VEVENT').length - 1)
  expect(Math.max(...entries)).toBe(1)
  expect(entries.filter((n) => n === 1).length).toBe(2)
})
