// Headings that only their place tells from text: numbered in plain type, lettered, in bold with a full stop or a colon.
import { describe, expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { readNumbered } from '../../../scrapers/lib/numbered/index.ts'

const shape = (...lines: string[]) =>
  readNumbered(readHtmlText(lines.map((line) => `<p>${line}</p>`).join('')).paragraphs, {
    isSectionHeading: (text) => text === 'Introduction',
  }).paragraphs.map(({ number, heading, blocks }) => [
    number,
    heading.at(-1) ?? '',
    blocks.map(({ path, text, topic }) => `${path.join('.')}${topic ? ` [${topic}]` : ''}: ${text}`),
  ])

const kinds = {
  en: ['Legislation', 'Safeguards', 'Torture should be criminalized.', 'Interviews should be filmed.'],
  fr: [
    'Législation',
    'Garanties',
    'La torture devrait être érigée en infraction.',
    'Les interrogatoires devraient être filmés.',
  ],
  es: ['Legislación', 'Salvaguardias', 'La tortura debería tipificarse.', 'Las entrevistas deberían grabarse.'],
} as const

describe.each(Object.entries(kinds))('%s', (_, [first, second, one, two]) => {
  it.each(['<i>', '<u>', ''])('numbers of headings run behind those of the paragraphs: %s', (tag) => {
    const close = tag.replace('<', '</')
    expect(
      shape(
        '1. The visit took place.',
        '2. The law is old.',
        `${tag}1. ${first}${close}`,
        `3. ${one}`,
        `${tag}2. ${second}${close}`,
        `4. ${two}`,
      ).slice(2),
    ).toEqual([
      ['3', first, [`: ${one}`]],
      ['4', second, [`: ${two}`]],
    ])
  })
  it('they stand between the items of a list', () =>
    expect(
      shape(
        '1. The visit took place.',
        '2. The law is old.',
        '3. The following is asked of the Government:',
        `<i>1. ${first}</i>`,
        `(a) ${one}`,
        `<i>2. ${second}</i>`,
        `(b) ${two}`,
      ).at(-1)?.[2],
    ).toEqual([': The following is asked of the Government:', `a [${first}]: ${one}`, `b [${second}]: ${two}`]))
  it.each([
    ['in bold with a full stop', `<b>${first}.</b>`, `<b>${second}.</b>`],
    ['in bold with a colon', `<b>${first}:</b>`, `<b>${second} :</b>`],
    ['lettered', `<b>(i) ${first}</b>`, `<b>(ii) ${second}</b>`],
    ['lettered in plain type', `i) ${first}`, `ii) ${second}`],
  ])('%s', (__, above, below) =>
    expect(
      shape(
        '1. The visit took place.',
        above,
        `2. ${one}`,
        '3. It should:',
        '(a) Amend;',
        '(b) Train.',
        below,
        `4. ${two}`,
      ),
    ).toEqual([
      ['1', '', [': The visit took place.']],
      ['2', first, [`: ${one}`]],
      ['3', first, [': It should:', 'a: Amend;', 'b: Train.']],
      ['4', second, [`: ${two}`]],
    ]),
  )
})

describe('text stays text', () => {
  const tail = (...lines: string[]) => shape('1. The visit took place.', ...lines, '3. It ended.')[1]?.[2]
  it('an item of an open list, whatever mark it lacks', () => {
    expect(tail('2. It should:', '(a) Amend the law;', '(b) Train judges')).toEqual([
      ': It should:',
      'a: Amend the law;',
      'b: Train judges',
    ])
    expect(tail('2. It should:', '(i) Train judges')).toEqual([': It should:', 'i: Train judges'])
  })
  it('a line that asks', () =>
    expect(tail('2. The law is old.', '(i) Judges must be trained')).toEqual([
      ': The law is old.',
      'i: Judges must be trained',
    ]))
  it('a short recommendation where recommendations are set in bold', () => {
    const long = `<b>${'The police and the judges of all courts have to be trained in the law on torture and in its sense'} again.</b>`
    expect(tail('2. The law is old.', long, '<b>More training for judges.</b>')?.at(-1) ?? '').toContain(
      'More training for judges.',
    )
  })
})

it('headings with a small letter between numbers are told from items', () => {
  const heads = (...lines: string[]) => shape('1. The first.', ...lines).map(([number, heading]) => [number, heading])
  expect(heads('<b>(a) Legislation</b>', '2. The law.', '<b>(b) Detention</b>', '3. The cells.')).toEqual([
    ['1', ''],
    ['2', 'Legislation'],
    ['3', 'Detention'],
  ])
  expect(
    shape('1. It should:', '<b>(a) Train judges</b>', '<b>(b) Pay them</b>', '2. The second.')[0]?.[2],
  ).toHaveLength(3)
})

it.each([
  ['in brackets', (number: number) => `(${number})`],
  ['with half a bracket', (number: number) => `${number})`],
  ['without a stop', (number: number) => `${number}`],
])('numbers %s are read where no others are printed', (_, print) => {
  const lines = [1, 2, 3, 4, 5, 6].map((number) => `${print(number)} The State party should act.`)
  expect(shape(...lines).map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6'])
})
