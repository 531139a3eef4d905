// Words sealed into an address: opened by the same key for two hours, by no other, and never after a change.
import { expect, test } from 'vitest'
import { createSealedWords, openSought } from '../../src/reading/sealed-words.ts'
import { stoppedClock } from '../support/clock.ts'

const key = 'a key of the settings'

test.each(['torture', 'garde à vue « x »', 'a\nb', 'x'.repeat(300), '拷問'])('%j comes back as it was', (words) => {
  const clock = stoppedClock('2099-06-11T08:00:00.000Z')
  const { seal, open } = createSealedWords(clock, null)
  const sealed = seal(words)
  expect(sealed).toMatch(/^[\w-]+$/)
  expect(open(sealed)).toBe(words)
  expect(seal(words)).not.toBe(sealed)
})

test('servers with the same key open each other’s; one without, and another key, do not', () => {
  const clock = stoppedClock('2099-06-11T08:00:00.000Z')
  const sealed = createSealedWords(clock, key).seal('torture')
  expect(createSealedWords(clock, key).open(sealed)).toBe('torture')
  expect(createSealedWords(clock, `${key}2`).open(sealed)).toBeNull()
  expect(createSealedWords(clock, null).open(sealed)).toBeNull()
})

test('ends after two hours, and is no longer for a long word than for a short one', () => {
  const clock = stoppedClock('2099-06-11T08:00:00.000Z')
  const { seal, open } = createSealedWords(clock, key)
  const sealed = seal('torture')
  clock.set('2099-06-11T09:59:00.000Z')
  expect(open(sealed)).toBe('torture')
  clock.set('2099-06-11T10:01:00.000Z')
  expect(open(sealed)).toBeNull()
  expect(seal('a')).toHaveLength(seal('universal jurisdiction').length)
})

test('what was changed, cut or made up is not opened', () => {
  const clock = stoppedClock('2099-06-11T08:00:00.000Z')
  const { seal, open } = createSealedWords(clock, key)
  const sealed = seal('torture')
  for (let at = 0; at < sealed.length; at += 7) {
    const other = sealed[at] === 'A' ? 'B' : 'A'
    expect(open(sealed.slice(0, at) + other + sealed.slice(at + 1))).toBeNull()
    expect(open(sealed.slice(0, at))).toBeNull()
  }
  expect(open('')).toBeNull()
})

test('beside words in clear it is left for the reader of the query to refuse', () => {
  const words = createSealedWords(stoppedClock('2099-06-11T08:00:00.000Z'), key)
  const sought = words.seal('torture')
  expect(openSought({ sought, q: 'x' }, words)).toEqual({ fields: { sought, q: 'x' }, sought: null })
  expect(openSought({ sought: [sought, sought] }, words).sought).toBeNull()
  expect(openSought({ sought, state: 'XVF' }, words)).toEqual({
    fields: { q: 'torture', state: 'XVF' },
    sought: 'opened',
  })
})
