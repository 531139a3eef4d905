// The rule table holds every event of PROCEDURES, in three languages, in neutral words.
import { describe, expect, it } from 'vitest'
import { kinds, ruleById, ruleOfKind, rules } from '../../../src/domain/windows/rules.ts'
import { ordinal } from '../../../src/domain/windows/words.ts'
import { only, windowsOf } from './build.ts'

const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)

it('holds C1 to C13, U1 to U12 and R1 to R6, each once', () => {
  expect(rules.map(({ id }) => id)).toEqual([...numbered('C', 13), ...numbered('U', 12), ...numbered('R', 6)])
  expect(kinds.size).toBe(rules.length)
})

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
  expect(() => ruleById('C14')).toThrow(RangeError)
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
