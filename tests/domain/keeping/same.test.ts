import { describe, expect, it } from 'vitest'
import { hasSameLabels } from '../../../src/domain/keeping/labels.ts'
import { isSame } from '../../../src/domain/keeping/same.ts'

const pairs: [string, unknown, unknown, boolean][] = [
  ['another order of keys', { a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }, true],
  ['undefined beside a missing key', { a: 1, b: undefined }, { a: 1 }, true],
  ['null beside a missing key', { a: 1, b: null }, { a: 1 }, false],
  ['undefined in a list, which JSON keeps as null', [1, undefined], [1, null], true],
  ['another order of a list', ['a', 'b'], ['b', 'a'], false],
  ['a longer list', ['a'], ['a', 'a'], false],
  ['a list beside an object of the same keys', ['a'], { 0: 'a' }, false],
  ['an empty list beside null', [], null, false],
  ['a number beside its text', 1, '1', false],
  ['zero beside minus zero', 0, -0, true],
  ['a missing key of the same number of keys', { a: undefined, b: 1 }, { c: 1 }, false],
  ['a key that objects inherit', { toString: 1 }, { a: 1 }, false],
]
describe('the same content', () => {
  it.each(pairs)('%s', (_, a, b, expected) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([expected, expected])
  })
})

const label = (name: string, over = {}) => ({ scheme: 'topic', label: name, evidence: [], doubtful: false, ...over })
const labels: [string, ReturnType<typeof label>[], ReturnType<typeof label>[], boolean][] = [
  ['another order', [label('a'), label('b')], [label('b'), label('a')], true],
  ['one more', [label('a')], [label('a'), label('b')], false],
  ['another evidence', [label('a')], [label('a', { evidence: [{ start: 1 }] })], false],
  [
    'a rule that is undefined',
    [label('a', { evidence: [{ start: 1 }] })],
    [label('a', { evidence: [{ start: 1, rule: undefined }] })],
    true,
  ],
  ['the same name in another scheme', [label('a')], [label('a', { scheme: 'criminalisation' })], false],
]
describe('the same labels', () => {
  it.each(labels)('%s', (_, held, given, expected) => {
    expect(hasSameLabels(held, given)).toBe(expected)
  })
})
