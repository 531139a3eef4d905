// Events beside the reviews: the preventive mechanism that the Optional Protocol asks for, and the session of a visit's report.
import { describe, expect, it } from 'vitest'
import { proofInWords } from '../../../src/domain/windows/proof.ts'
import { brief, only, session, turn, visit, windowsOf } from './build.ts'

const duty = {
  state: 'KEN',
  inForce: '2026-03-14',
  dueOn: '2027-03-14',
  postponement: null,
  postpones: false,
  mechanism: null,
  source: 'https://treaties.un.org/opcat',
  confidence: 'sure',
  readOn: '2026-11-25',
}

describe('the national preventive mechanism', () => {
  it('is due one year after the Optional Protocol enters into force, by its article 17', () => {
    const window = only(windowsOf({ preventionDuties: [duty] }), 'C14')
    expect(brief(window)).toEqual([null, '2027-03-14', 'rule'])
    expect(proofInWords(window, 'fr').basis).toBe(
      'Protocole facultatif en vigueur le 14 mars 2026, + 1 an (article 17)',
    )
    expect(window.source).toBe('https://treaties.un.org/opcat')
  })
  it('that a declaration postpones has no date, and says why', () => {
    const window = only(windowsOf({ preventionDuties: [{ ...duty, postpones: true, postponement: 'art. 24' }] }), 'C14')
    expect(brief(window)).toEqual([null, null, 'unknown'])
    expect(window.reason).toContain('article 24')
  })
  it('that was postponed longer ago than article 24 allows is no open question any more', () => {
    const past = { ...duty, inForce: '2009-01-03', dueOn: '2010-01-03', postpones: true }
    expect(windowsOf({ preventionDuties: [past] }).filter(({ rule }) => rule === 'C14')).toEqual([])
  })
  it('is no event of a State that is no party', () => {
    expect(windowsOf({ preventionDuties: [duty] }, { state: 'TGO' }).filter(({ rule }) => rule === 'C14')).toEqual([])
  })
})

it.each([
  ['2026-09-15', '2026-09-25', 'March 2027'],
  ['2026-09-26', '2026-10-02', 'March 2028'],
  ['2026-02-02', '2026-02-13', 'March 2027'],
])('the report of a visit of %s to %s is expected in the session of %s', (from, to, session) => {
  const window = only(windowsOf({ visits: [visit('KEN', from, to)] }), 'R4')
  expect(window.certainty).toBe('estimate')
  expect(window.reason).toContain(`March session of the Council: ${session}`)
})

it('the fifth cycle of the UPR is not before the 14th session later, by the order of review', () => {
  const facts = {
    sessions: [session('UPR', 49, { opens: '2025-04-28', closes: '2025-05-09' })],
    uprTurns: [turn('KEN', 4, 49)],
  }
  const window = windowsOf(facts).find(({ key }) => key === 'KEN:UPR:review_session:cycle-5')!
  expect(brief(window)).toEqual(['2030-01', null, 'estimate'])
  expect(window.basis).toBe(
    'the 49th session of the Working Group + 14 sessions in the order of review, at the earliest',
  )
})
