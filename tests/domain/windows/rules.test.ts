// The rule table holds every event of PROCEDURES, in three languages, in neutral words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ordinal } from '../../../src/domain/windows/ordinal.ts'
import type { WindowRule } from '../../../src/domain/windows/rule.ts'
import { kinds, ruleById, ruleOfKind, rules } from '../../../src/domain/windows/rules.ts'
import { announcement, only, windowsOf } from './build.ts'
import { compute, world } from './worlds.ts'

const letters: Record<WindowRule['mechanism'], string> = { CAT: 'C', UPR: 'U', SRT: 'R' }

it('has ids of the mechanism’s letter, each once and in order, and a kind for each', () => {
  for (const [mechanism, letter] of Object.entries(letters)) {
    const ids = rules.filter((rule) => rule.mechanism === mechanism).map(({ id }) => id)
    const numbers = ids.map((id) => Number(new RegExp(`^${letter}([1-9]\\d*)$`).exec(id)?.[1]))
    expect(numbers, ids.join(' ')).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    expect(numbers).not.toContain(Number.NaN)
  }
  expect(kinds.size).toBe(rules.length)
})

it('gives at least one window for each row that does not wait for an announcement', () => {
  const given = new Set<string>()
  const left = () =>
    rules.filter(({ id, counted }) => counted.from !== 'announcement' && !given.has(id)).map(({ id }) => id)
  for (const one of fc.sample(world, { seed: 20261121, numRuns: 200 })) {
    for (const { rule } of compute(one)) given.add(rule)
    if (left().length === 0) break
  }
  // random histories hold no Optional Protocol
  for (const { rule } of windowsOf({ preventionDuties: [preventionDuty] })) given.add(rule)
  // a row that is here has neither a count that its mechanism knows, nor a function of its own
  expect(left()).toEqual([])
})

const preventionDuty = {
  state: 'KEN',
  inForce: '2026-03-14',
  dueOn: '2027-03-14',
  postponement: null,
  postpones: false,
  mechanism: null,
  source: 'treaty collection',
  confidence: 'sure',
  readOn: '2026-11-25',
}

const announcedOnly = rules.filter(({ counted, concerns }) => counted.from === 'announcement' && !concerns)
it.each(announcedOnly.map(({ id, mechanism, kind }) => [id, mechanism, kind] as const))(
  '%s gives a window once it is announced',
  (id, mechanism, kind) => {
    const announced = announcement(mechanism, kind, { state: 'KEN', opensOn: '2027-01-31', dueOn: '2027-01-31' })
    expect(only(windowsOf({ announcements: [announced] }), id).dueOn).toBe('2027-01-31')
  },
)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says all that a person needs', () => {
    for (const language of ['en', 'fr', 'es'] as const) {
      expect(rule.title[language].length).toBeGreaterThan(5)
      expect(rule.action[language]).toMatch(/^[A-ZÀ-Ý].*\.$/)
    }
    expect(rule.rule.length).toBeGreaterThan(20)
    expect(rule.evidence).toMatch(/UN|SEC|months/)
    expect(rule.gives.length).toBeGreaterThan(0)
    expect(rule.page({ iso3: 'KEN', iso2: 'KE', isMember: true })).toMatch(/^https:\/\/(www|tbinternet)\.ohchr\.org\//)
  })
  it('can be found by kind', () => expect(ruleOfKind(rule.mechanism, rule.kind)).toBe(rule))
})

it('refuses what the table lacks', () => {
  expect(() => ruleById('C15')).toThrow(RangeError)
  expect(() => ruleOfKind('SRT', 'periodic_report_due')).toThrow(RangeError)
})

it.each([
  ['KEN', 'https://www.ohchr.org/en/hr-bodies/upr/ke-index'],
  ['XVD', 'https://www.ohchr.org/en/hr-bodies/upr/upr-main'],
])('UPR page of %s', (state, address) => expect(only(windowsOf({}, { state }), 'U1').officialPage).toBe(address))

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [53, '53rd'],
  [84, '84th'],
  [111, '111th'],
])('%i is %s', (count, words) => expect(ordinal(count)).toBe(words))
