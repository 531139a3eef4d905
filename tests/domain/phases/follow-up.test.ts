// What the Committee last said of a State's follow-up information: in fields, and in the sentence of three languages.
import { describe, expect, it } from 'vitest'
import { phasesOf } from '../../../src/domain/phases/phase.ts'
import { sayPhase } from '../../../src/domain/phases/sentence.ts'
import type { StandingFact } from '../../../src/domain/procedure-facts.ts'
import { party, session, windowsOf } from '../windows/build.ts'

const today = '2026-11-21'
const standing = (what: StandingFact['what'], state: string, asOf: string): StandingFact => ({
  state,
  what,
  asOf,
  session: null,
  count: null,
  evidence: 'official',
  source: 'page',
  confidence: 'sure',
  readOn: '2026-11-26',
})
const overdue = (state: string, asOf: string) => standing('follow_up_overdue', state, asOf)
const windows = windowsOf({ parties: [party('KEN', '1997-02-21')] })
const phase = (...rows: StandingFact[]) => phasesOf(windows, rows, 'KEN', today)[0]!

describe('follow-up information of a State', () => {
  it.each([
    ['overdue at the last time', [overdue('KEN', '2025-11')], { overdue: '2025-11' }],
    // Togo: among those named in July 2024, not among those of later sessions, and no reply was noted
    [
      'named once, and no longer',
      [overdue('KEN', '2024-07'), overdue('XVD', '2025-11')],
      { overdue: '2024-07', noLongerNamed: '2025-11' },
    ],
    ['received', [standing('follow_up_received', 'KEN', '2023-07')], { received: '2023-07' }],
    [
      'overdue, then received',
      [overdue('KEN', '2024-07'), standing('follow_up_received', 'KEN', '2025-04'), overdue('XVD', '2025-11')],
      { received: '2025-04' },
    ],
    [
      'received, then overdue',
      [standing('follow_up_received', 'KEN', '2023-07'), overdue('KEN', '2024-07')],
      { overdue: '2024-07' },
    ],
    ['of another State', [overdue('XVD', '2025-11')], {}],
  ] as const)('%s', (_, rows, expected) => {
    expect(phase(...rows).followUp).toEqual({ overdue: null, noLongerNamed: null, received: null, ...expected })
  })

  it.each([
    ['en', 'In July 2024 the Committee named its follow-up information as overdue, and in November 2025 no longer'],
    ['fr', 'En juillet 2024, le Comité l’a cité parmi les États dont les renseignements sur la suite donnée'],
    ['es', 'En julio de 2024 el Comité lo nombró entre los Estados cuya información de seguimiento estaba atrasada'],
  ] as const)('stands in the sentence (%s)', (language, words) => {
    expect(sayPhase(phase(overdue('KEN', '2024-07'), overdue('XVD', '2025-11')), language, today).sentence).toContain(
      words,
    )
  })

  it.each([
    ['en', 'In July 2023 the Committee noted that its follow-up information had come.'],
    ['fr', 'En juillet 2023, le Comité a fait savoir que ses renseignements sur la suite donnée avaient été reçus.'],
    ['es', 'En julio de 2023 el Comité dio cuenta de que su información de seguimiento había llegado.'],
  ] as const)('that came is said too (%s)', (language, words) => {
    expect(sayPhase(phase(standing('follow_up_received', 'KEN', '2023-07')), language, today).sentence).toContain(words)
  })

  it('on an earlier review is no longer spoken of', () => {
    const held = session('CAT', 83, { opens: '2025-11-10', closes: '2025-11-28', states: ['KEN'] })
    const later = windowsOf({ sessions: [held] })
    const [cat] = phasesOf(later, [standing('follow_up_received', 'KEN', '2023-07')], 'KEN', today)
    expect(cat!.followUp.received).toBeNull()
  })

  // the Holy See, Ghana, Indonesia: reviewed at sessions that are not known here
  it('shows that its initial report was answered by a review: it is not overdue', () => {
    const facts = { parties: [party('KEN', '1997-02-21')] }
    expect(windowsOf(facts).some(({ kind }) => kind === 'initial_report_due')).toBe(true)
    const standings = [overdue('KEN', '2025-11')]
    const later = windowsOf({ ...facts, standings })
    expect(later.some(({ kind }) => kind === 'initial_report_due')).toBe(false)
    const [cat] = phasesOf(later, standings, 'KEN', today)
    expect(cat!.stage).not.toBe('report_overdue')
    expect(sayPhase(cat!, 'en', today).sentence).toContain('named its follow-up information as overdue')
  })
})
