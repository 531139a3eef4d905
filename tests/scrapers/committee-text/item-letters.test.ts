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

it.each<['en' | 'fr' | 'es', string, string[]]>([
  [
    'fr',
    'L’État partie devrait : a) l’autoriser à revenir ; b) l’indemniser ; et c) abroger la loi.',
    ['(a)', '(b)', '(c)'],
  ],
  ['fr', 'L’État partie devrait s’employer : a) à former les juges ; b) à publier des données.', ['(a)', '(b)']],
  [
    'en',
    'The Committee is concerned at deaths (arts. 2 and 16).(a) The State party should investigate. (b) The State party should report.',
    ['', '(a)', '(b)'],
  ],
  [
    'fr',
    'Le Comité est préoccupé par les décès (art. 2). a) L’État partie devrait enquêter. b) L’État partie devrait publier des données.',
    ['', '(a)', '(b)'],
  ],
  [
    'es',
    'Preocupan las muertes (art. 2).a) El Estado parte debe investigar. b) El Estado parte debe informar.',
    ['', '(a)', '(b)'],
  ],
  ['en', 'Under articles 2 (a) and 16 (b) of the Code, the State party should investigate each death.', ['']],
])('%s: letters in “%s”', async (tongue, text, letters) => {
  const { units } = await readText(tongue, [`2. ${text}`, `3. ${ask[tongue]}`, `4. ${ask[tongue]}`])
  expect(units.filter(({ number }) => number === '2').map(({ path }) => path?.slice(1))).toEqual(letters)
})
