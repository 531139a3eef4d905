// Choices, keys, weeks, retries, and the words: every kind of window has them in every language.
import { describe, expect, it } from 'vitest'
import { choiceSchema, isNarrow, nearestLead, neutralChoice, raiseLeads, spread } from '../../src/alerts/choice.ts'
import { mondayFrom, weekOf } from '../../src/alerts/days.ts'
import { pageWords } from '../../src/alerts/http/words.ts'
import { retryDelay } from '../../src/alerts/retry.ts'
import { createVault } from '../../src/alerts/vault.ts'
import { alertWords } from '../../src/alerts/view.ts'
import { wordsIn } from '../../src/alerts/words.ts'
import { rules } from '../../src/domain/windows/rules.ts'
import { key, vault, windowOf } from './support/fixtures.ts'

describe('keys', () => {
  it('are 32 bytes, in base64 or hexadecimal', () => {
    const hexadecimal = createVault(Buffer.from(key, 'base64').toString('hex'))
    expect(createVault(key).open(hexadecimal.seal('person@ngo.example.org', 'a'), 'a')).toBe('person@ngo.example.org')
    for (const bad of ['', 'secret', 'ab'.repeat(31), `${key}x`, 'é'.repeat(44)])
      expect(() => createVault(bad)).toThrow('must be 32 random bytes')
  })
  it('seal so that no row reads like another, and none opens under another id or key', () => {
    const sealed = vault.seal('person@ngo.example.org', 'a')
    expect(vault.seal('person@ngo.example.org', 'a')).not.toBe(sealed)
    expect(vault.open(sealed, 'a')).toBe('person@ngo.example.org')
    expect(() => vault.open(sealed, 'b')).toThrow('can not be opened')
    expect(() => createVault('cd'.repeat(32)).open(sealed, 'a')).toThrow('not the key')
    expect(() => vault.open(`${sealed.slice(0, -3)}abc`, 'a')).toThrow('can not be opened')
    expect(() => vault.open('person@ngo.example.org', 'a')).toThrow('no sealed address')
  })
  it('look up whatever the case, and apart by channel and hook', () => {
    expect(vault.lookup('mail', ' Person@NGO.example.org', null)).toBe(
      vault.lookup('mail', 'person@ngo.example.org', null),
    )
    expect(
      new Set([
        vault.lookup('mail', 'a@b.org', null),
        vault.lookup('webhook', 'a@b.org', null),
        vault.lookup('webhook', 'a@b.org', 'x'),
      ]).size,
    ).toBe(3)
    expect(createVault('cd'.repeat(32)).lookup('mail', 'a@b.org', null)).not.toBe(vault.lookup('mail', 'a@b.org', null))
  })
})

describe('choices', () => {
  it('are neutral by default', () => {
    expect(isNarrow(neutralChoice)).toBe(false)
    expect(neutralChoice.cadence).toBe('weekly')
    for (const given of [
      { states: ['KEN'] },
      { mechanisms: ['CAT'] },
      { kinds: ['periodic_report_due'] },
      { topics: ['death_penalty'] },
    ])
      expect(isNarrow(choiceSchema.parse(given))).toBe(true)
  })
  it('spread into one line a combination, and none when off', () => {
    expect(
      spread(
        choiceSchema.parse({ states: ['KEN', 'TGO'], leads: [30, 7], topics: ['death_penalty'], cadence: 'daily' }),
      ),
    ).toHaveLength(2 * 3 + 2)
    expect(spread(choiceSchema.parse({ cadence: 'off' }))).toEqual([])
    for (const match of spread(neutralChoice)) if (match.lead >= 0) expect(raiseLeads).toContain(match.lead)
  })
  it.each([
    // [days left, nearest lead at once, in a weekly digest]
    [200, null, null],
    [187, null, 180],
    [180, 180, 180],
    [91, 180, 90],
    [30, 30, 30],
    [14, 14, 7],
    [1, 1, 1],
    [0, 1, 1],
    [-1, null, null],
  ])('%i days before: %s, %s', (left, atOnce, weekly) => {
    const leads = [180, 90, 30, 14, 7, 1]
    expect(nearestLead({ leads, cadence: 'at_once' }, left)).toBe(atOnce)
    expect(nearestLead({ leads, cadence: 'weekly' }, left)).toBe(weekly)
  })
})

it.each([
  ['2027-05-10', '2027-05-10', '2027-05-10'],
  ['2027-05-11', '2027-05-17', '2027-05-10'],
  ['2027-05-16', '2027-05-17', '2027-05-10'],
  ['2027-12-31', '2028-01-03', '2027-12-27'],
])('the week of %s', (day, next, week) => {
  expect([mondayFrom(day), weekOf(day)]).toEqual([next, week])
})

it('retries reach over 72 hours at least, and never earlier with more luck', () => {
  const sum = (random: number) =>
    Array.from({ length: 8 }, (_, i) => retryDelay(i + 1, random)!).reduce((a, b) => a + b, 0) / 3_600_000
  expect(sum(0)).toBeGreaterThan(72)
  expect(sum(1)).toBeLessThan(100)
  expect(retryDelay(9, 0)).toBeNull()
  expect(retryDelay(1, 0, 7200)).toBe(7_200_000)
})

describe('words', () => {
  it('are there for every rule in every language', () => {
    for (const language of ['en', 'fr', 'es'] as const)
      for (const rule of rules) {
        const window = windowOf({ mechanism: rule.mechanism, kind: rule.kind, rule: rule.id })
        const row = {
          number: 1,
          event: 'e',
          lead: 30,
          dueOn: window.dueOn!,
          raisedOn: '2027-04-13',
          current: window,
          body: { kind: 'due' as const, window },
        }
        const view = alertWords(row, { ...neutralChoice, language }, { today: '2027-04-13', closed: {} })
        expect(view.lines.length).toBeGreaterThan(6)
        expect(view.lines.join()).not.toMatch(/undefined|null|\[object/)
      }
  })
  it('are different words in each language, with the same keys', () => {
    const flat = (value: object): string[] =>
      Object.entries(value).flatMap(([name, v]) =>
        typeof v === 'object' ? flat(v).map((k) => `${name}.${k}`) : [name],
      )
    expect(flat(wordsIn('fr'))).toEqual(expect.arrayContaining(flat(wordsIn('en'))))
    expect(flat(pageWords('es'))).toEqual(expect.arrayContaining(flat(pageWords('en'))))
  })
  it('mark a date that was not read again in the week before it', () => {
    const window = windowOf({ dueOn: '2027-05-13', readOn: '2027-04-20' })
    const row = {
      number: 1,
      event: 'e',
      lead: 7,
      dueOn: '2027-05-13',
      raisedOn: '2027-05-08',
      current: window,
      body: { kind: 'due' as const, window },
    }
    expect(alertWords(row, neutralChoice, { today: '2027-05-08', closed: {} }).lines.join()).toContain('may have moved')
    expect(alertWords(row, neutralChoice, { today: '2027-04-25', closed: {} }).lines.join()).not.toContain(
      'may have moved',
    )
    // read on a day before the Committee's last session closed
    const closed = { CAT: '2027-04-24' }
    expect(alertWords(row, neutralChoice, { today: '2027-04-25', closed }).lines.join()).toContain('may have moved')
  })
})
