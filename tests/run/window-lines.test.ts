// The windows of one State on a terminal: in words, what comes first at the top, in the language that was asked for.
import { describe, expect, it } from 'vitest'
import { windowLines } from '../../src/run/window-lines.ts'
import { session, turn, windowsOf } from '../domain/windows/build.ts'

const windows = windowsOf(
  {
    sessions: [
      session('CAT', 80, { opens: '2024-07-08', closes: '2024-07-26', states: ['KEN'] }),
      session('UPR', 53, { opens: '2026-11-30', closes: '2026-12-11', adoptingCouncilSession: 64 }),
    ],
    uprTurns: [turn('KEN', 4, 53)],
  },
  { today: '2026-11-27' },
)

describe('the windows of one State', () => {
  const lines = windowLines(windows, '2026-11-27', 'en')
  it('stand under what is to come, open, not announced and past', () => {
    expect(lines.filter((line) => /^\S/.test(line))).toEqual([
      'To come',
      'No end known, moved or cancelled',
      'Not announced',
      'Past',
    ])
  })
  it('come nearest first, each with its cycle and what it rests on', () => {
    const at = lines.indexOf('To come')
    // of an estimate only months are told: until November is over it may come
    expect(lines[at + 1]).toBe('  UPR  Pre-session of UPR Info: between October and November 2026, estimated [cycle 4]')
    expect(lines[at + 3]).toMatch(
      /^ {2}UPR {2}Session of the Working Group.*from 30 November to 11 December 2026.*\[cycle 4\]$/,
    )
    expect(lines[at + 4]).toBe('       U1: the 53rd session of the Working Group, order of review')
  })
  it('are in the language of the reader', () => {
    const text = windowLines(windows, '2026-11-27', 'fr').join('\n')
    expect(text).toContain('À venir')
    expect(text).toContain('la 53e session du Groupe de travail, ordre d’examen')
    expect(text).not.toMatch(/\b(the|session of|not announced|due)\b/)
  })
})
