// A sentence without a letter behind a list: of its own where the Committee speaks anew, whatever the layout.
import { describe, expect, it } from 'vitest'
import { ask, readText, rowsOf, type Tongue, worry } from './written.ts'

const lists: Record<Tongue, [stem: string, a: string, b: string]> = {
  en: ['The State party should:', '(a) Train judges; and', '(b) Train doctors.'],
  fr: ['L’État partie devrait :', 'a) Former les juges ; et', 'b) Former les médecins.'],
  es: ['El Estado parte debe:', 'a) Capacitar a los jueces; y', 'b) Capacitar a los médicos.'],
}

const tails: [Tongue, string][] = [
  ['en', 'The Committee further recommends that the State party keep a register.'],
  ['en', 'Furthermore, it encourages the State party to keep a register.'],
  ['fr', 'Le Comité recommande également à l’État partie de tenir un registre.'],
  ['fr', 'En outre, il engage l’État partie à tenir un registre.'],
  ['es', 'El Comité recomienda asimismo al Estado parte que lleve un registro.'],
  ['es', 'Además, el Comité insta al Estado parte a llevar un registro.'],
]

describe.each(tails)('%s: %s', (tongue, tail) => {
  const [stem, a, b] = lists[tongue]
  it.each([
    ['all in one paragraph', [`3. ${stem} ${a} ${b} ${tail}`]],
    ['the list in one paragraph under its stem', [`3. ${stem}`, `${a} ${b} ${tail}`]],
    ['every item and the sentence in a paragraph of its own', [`3. ${stem}`, a, b, tail]],
    ['the list in running text, the sentence below', [`3. ${stem} ${a} ${b}`, tail]],
  ])('%s', async (_, lines) => {
    const { units } = await readText(tongue, [`2. ${worry[tongue]}`, ...lines, `4. ${worry[tongue]}`])
    expect(
      units.filter(({ number }) => number === '3').map(({ path, unitType, text }) => [path, unitType, text]),
    ).toEqual([
      ['3(a)', 'recommendation', a.slice(a.indexOf(' ') + 1)],
      ['3(b)', 'recommendation', b.slice(b.indexOf(' ') + 1)],
      ['3', 'recommendation', tail],
    ])
  })
  it('in the paragraph of the item it is printed under its letter', async () => {
    const { units } = await readText(tongue, [`2. ${worry[tongue]}`, `3. ${stem}`, a, `${b} ${tail}`])
    expect(units.at(-1)).toMatchObject({ path: '3(b)', text: `${b.slice(b.indexOf(' ') + 1)} ${tail}` })
  })
})

it.each([
  ['under one number', `${worry.en} `, ['2 concern']],
  ['under a number of its own', '', []],
])('a worry behind a list of requests is a concern: %s', async (_, before, first) => {
  const { units } = await readText('en', [
    `2. ${before}${lists.en.join(' ')} The Committee is further concerned at the lack of a register.`,
    `3. ${worry.en}`,
    '4. The State party should keep one.',
  ])
  expect(units.filter(({ number }) => number === '2').map(({ path, unitType }) => `${path} ${unitType}`)).toEqual([
    ...first,
    '2(a) recommendation',
    '2(b) recommendation',
    '2 concern',
  ])
})

it('what goes on about an item stays with it', async () => {
  const tail = 'The State party should also report on it. It notes the plan.'
  const { units } = await readText('en', [`2. ${lists.en.join(' ')} ${tail}`, `3. ${worry.en}`, `4. ${worry.en}`])
  expect(units.find(({ path }) => path === '2(b)')?.text).toBe(`Train doctors. ${tail}`)
})

it.each<[Tongue, string]>([
  [
    'en',
    '2. The Committee is concerned about reports of: (a) beatings; and (b) threats (art. 16). The State party should act.',
  ],
  ['fr', '2. Le Comité est préoccupé par : a) les coups ; et b) les menaces (art. 16). L’État partie devrait agir.'],
  ['es', '2. Preocupan al Comité: a) los golpes; y b) las amenazas (art. 16). El Estado parte debe actuar.'],
])('%s: what is asked behind a list in one line is of the paragraph, and not doubted', async (tongue, line) => {
  const found = await readText(tongue, [line, `3. ${ask[tongue]}`, `4. ${ask[tongue]}`])
  expect(rowsOf(found).slice(0, 3)).toEqual(['2(a) concern', '2(b) concern', '2 recommendation'])
  expect(found.warnings.join()).not.toContain('para. 2')
})

it.each<[Tongue, string, string[]]>([
  ['en', 'The State party should', []],
  ['en', 'The Committee recommends that the State party', []],
  ['en', 'The Committee urges the State party to', []],
  ['en', 'The Committee is concerned at delays. The State party should', ['3 concern']],
  ['fr', 'L’État partie devrait', []],
  ['fr', 'Le Comité recommande à l’État partie de', []],
  ['es', 'El Estado parte debe', []],
  ['es', 'El Comité insta al Estado parte a que', []],
])('%s: “%s” without a colon opens its list and is no row of its own', async (tongue, opener, before) => {
  const [, a, b] = lists[tongue]
  const lines = [`2. ${worry[tongue]}`, `3. ${opener}`, a, b, `4. ${worry[tongue]}`, `5. ${ask[tongue]}`]
  const found = (await readText(tongue, lines)).units.filter(({ number }) => number === '3')
  expect(found.map(({ path, unitType }) => `${path} ${unitType}`)).toEqual([
    ...before,
    '3(a) recommendation',
    '3(b) recommendation',
  ])
  expect(found.at(-1)?.stem).toBe(opener.slice(opener.lastIndexOf('. ') + 1).trim())
})
