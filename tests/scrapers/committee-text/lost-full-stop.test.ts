// A paragraph that has lost its full stop before a heading: the heading, in type of its own over the next number, is no words of it.
import { describe, expect, it } from 'vitest'
import { ask, readText, type Tongue, worry } from './written.ts'

const unclosed: Record<Tongue, string> = {
  en: 'The State party should expel nobody who is in danger of ill-treatment',
  fr: 'L’État partie devrait n’expulser personne qui risque d’être maltraité',
  es: 'El Estado parte no debe expulsar a nadie que corra peligro de malos tratos',
}
const headings: [Tongue, string][] = [
  ['en', 'Redress'],
  ['fr', 'Réparation'],
  ['es', 'Medidas de reparación'],
]
const read = async (tongue: Tongue, between: string[], last = unclosed[tongue]) => {
  const lines = ['# Police', `2. ${worry[tongue]}`, `3. ${last}`, ...between, `4. ${worry[tongue]}`]
  const { units } = await readText(tongue, [...lines, `5. ${ask[tongue]}`])
  return [
    units.find(({ path }) => path === '3')?.text,
    ...['4', '5'].map((number) => units.find(({ path }) => path === number)?.heading.slice(1)),
  ]
}

describe.each(headings)('%s: %s', (tongue, heading) => {
  it.each([
    ['bold', `# ${heading}`],
    ['italics', `<i>${heading}</i>`],
    ['italics by style', `<span style="font-style: italic">${heading}</span>`],
    ['the middle', `<center>${heading}</center>`],
  ])('set in %s', async (_, line) =>
    expect(await read(tongue, [line])).toEqual([unclosed[tongue], [heading], [heading]]),
  )
})

it('two headings, and one on two lines, end it as well', async () => {
  expect(await read('en', ['# Victims', '# Redress'])).toEqual([
    unclosed.en,
    ['Victims', 'Redress'],
    ['Victims', 'Redress'],
  ])
  const both = ['Redress, including compensation and rehabilitation']
  expect(await read('en', ['# Redress, including compensation', '# and rehabilitation'])).toEqual([
    unclosed.en,
    both,
    both,
  ])
})

it.each<[string, string]>([
  ['plain type', 'Redress'],
  ['a sentence', '# The State party should pay redress'],
  ['a small letter', '# of any kind'],
  ['a mark at its end', '# Redress;'],
])('%s is no heading', async (_, line) => expect((await read('en', [line]))[1]).toEqual(['Police']))

it('bold words behind bold words go on', async () =>
  expect((await read('en', ['# Harbour Prison'], `<b>${unclosed.en} of the</b>`))[1]).toEqual(['Police']))
