// Letters of items in forms of their own: ñ of a Spanish list, and an item that begins with a list of its own.
import { describe, expect, it } from 'vitest'
import { canonicalPath, followsLabel, labelRange, nextLabel } from '../../../src/domain/pinpoints/pinpoints.ts'
import { ask, readText, worry } from './written.ts'

const paths = async (tongue: 'en' | 'es', lines: string[]) => {
  const { units, warnings } = await readText(tongue, [
    ...lines,
    `3. ${worry[tongue]}`,
    `4. ${ask[tongue]}`,
    `5. ${ask[tongue]}`,
  ])
  return { units: units.filter(({ number }) => number === '2'), warnings: warnings.join() }
}
const spanish = 'a b c d e f g h i j k l m n ñ o p'.split(' ')
const english = spanish.filter((letter) => letter !== 'ñ')

describe.each([
  ['ñ', spanish],
  ['no ñ', english],
])('a Spanish list with %s', (_, letters) => {
  const expected = letters.map((letter) => [`2(${letter})`, `Visitar la prisión ${letter};`, 'El Estado parte debe:'])
  it.each([
    ['each item in a paragraph', ['2. El Estado parte debe:', ...letters.map((l) => `${l}) Visitar la prisión ${l};`)]],
    ['in running text', [`2. El Estado parte debe: ${letters.map((l) => `${l}) Visitar la prisión ${l};`).join(' ')}`]],
    ['letters in brackets', ['2. El Estado parte debe:', ...letters.map((l) => `(${l}) Visitar la prisión ${l};`)]],
  ])('%s', async (_form, lines) => {
    const { units, warnings } = await paths('es', lines)
    expect(units.map(({ path, text, stem }) => [path, text, stem])).toEqual(expected)
    expect(warnings).not.toContain('order_suspect')
  })
})

it('ñ has its place in paths and ranges', () => {
  expect([canonicalPath('5 ñ)'), canonicalPath('5 (ñ) (i)')]).toEqual(['5(ñ)', '5(ñ)(i)'])
  expect([nextLabel('letter', 'n'), nextLabel('letter', 'ñ')]).toEqual(['o', 'o'])
  expect([followsLabel('n', 'ñ'), followsLabel('ñ', 'o'), followsLabel('m', 'ñ')]).toEqual([true, true, false])
  expect(labelRange('m', 'o', 1)).toEqual(['m', 'n', 'o'])
})

it.each([
  [
    'each item in a paragraph',
    ['2. The State party should:', '(a) (i) Adopt a law;', '(ii) Publish it;', '(b) Apply it.'],
  ],
  ['one paragraph', ['2. The State party should:', '(a) (i) Adopt a law; (ii) Publish it;', '(b) Apply it.']],
])('“(a) (i) Adopt”: %s', async (_, lines) => {
  const { units, warnings } = await paths('en', lines)
  expect(units.map(({ path, text, stem }) => [path, text, stem])).toEqual([
    ['2(a)(i)', 'Adopt a law;', 'The State party should:'],
    ['2(a)(ii)', 'Publish it;', 'The State party should:'],
    ['2(b)', 'Apply it.', 'The State party should:'],
  ])
  expect(warnings).not.toContain('order_suspect')
})
