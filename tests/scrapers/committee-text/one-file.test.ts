// What one file may hold beside one text: a second document, a table of contents, numbers that stand twice.
import { describe, expect, it } from 'vitest'
import { read } from '../cat-concluding-observations/support.ts'
import { report } from '../upr-outcomes/invented.ts'
import { ask, readText, rowsOf, worry } from './written.ts'

const first = [
  `2. ${worry.en}`,
  `3. ${ask.en}`,
  '4. The State party is invited to submit its next periodic report by 28 May 2092.',
]

describe('a second document in the file is refused, and the message says where it begins', () => {
  it.each([
    [
      'a letter',
      [
        '# Reply of the Government of Kestria',
        '1. The Government thanks the Committee.',
        '5. It should be given time.',
      ],
    ],
    [
      'a letter without numbers',
      ['Comments by the Government of Kestria', 'Excellency,', 'The State party should be left alone.'],
    ],
    [
      'a list of issues',
      ['List of issues prior to submission of the fourth periodic report of Kestria', '5. Please describe the law.'],
    ],
    [
      'a second review',
      ['# Concluding observations on the fourth periodic report of Kestria', `1. ${worry.en}`, `2. ${ask.en}`],
    ],
    ['another masthead', ['United Nations', 'CAT/C/XVF/CO/4', 'Distr.: General', `1. ${worry.en}`]],
    ['another symbol', ['CAT/C/XVF/CO/3/Add.1', `1. ${worry.en}`, `2. ${ask.en}`]],
    ['in an annex', ['# Annex', 'Concluding observations on the initial report of Norland', `1. ${worry.en}`]],
  ])('%s', async (_, lines) => {
    await expect(readText('en', [...first, ...lines])).rejects.toThrow(
      /second document, which begins after paragraph 4 with/,
    )
  })

  it.each<['fr' | 'es', string]>([
    ['fr', 'Observations finales concernant le quatrième rapport périodique de la Kestrie'],
    ['es', 'Lista de cuestiones previa a la presentación del cuarto informe periódico de Kestria'],
  ])('%s: %s', async (tongue, line) => {
    const lines = [`2. ${worry[tongue]}`, `3. ${ask[tongue]}`, line, `4. ${ask[tongue]}`]
    await expect(readText(tongue, lines)).rejects.toThrow(/second document/)
  })

  it('a line that may only be a heading is a doubt', async () => {
    const found = await readText('en', [...first, '# Replies of the State party', `5. ${ask.en}`])
    expect(found.warnings.join()).toContain(
      'a second document may begin after paragraph 4: "Replies of the State party"',
    )
  })

  it('a list of issues that a paragraph names is none', async () => {
    const found = await readText('en', [
      ...first,
      '# List of issues',
      `5. The Committee will adopt a list of issues prior to reporting of Kestria.`,
    ])
    expect(found.warnings.join()).not.toContain('second document')
  })

  it('a second report of the Working Group is refused', () => {
    const lines = [
      '4. The following recommendations enjoy the support of Valdoria:',
      '|4.1. Make torture a crime (Kestria);',
      '~Report of the Working Group on the Universal Periodic Review',
      '1. The review of Norland was held on 29 January 2098.',
      '|4.1. Abolish flogging (Kestria).',
    ]
    expect(() => report(lines)).toThrow(/second document, which begins after paragraph 4\.1 with/)
  })
})

describe('numbers', () => {
  it('printed twice are two paragraphs, and a doubt', async () => {
    const found = await readText('en', [
      `2. ${worry.en}`,
      '3. The State party should close the camp.',
      '3. The State party should free Mr. Roe.',
      `4. ${ask.en}`,
    ])
    expect(rowsOf(found)).toEqual(['2 concern', '3 recommendation', '3 recommendation', '4 recommendation'])
    expect(found.warnings).toContain('para. 3: the number 3 is printed twice')
  })

  it('"3 bis" is a paragraph of its own', async () => {
    const found = await readText('en', [
      `2. ${worry.en}`,
      `3. ${ask.en}`,
      '3 bis. The State party should free Mr. Roe.',
      `4. ${ask.en}`,
    ])
    expect(rowsOf(found)).toEqual(['2 concern', '3 recommendation', '3 bis recommendation', '4 recommendation'])
  })

  it('that go back are a doubt', async () => {
    const found = await readText('en', [
      `2. ${worry.en}`,
      `3. ${ask.en}`,
      '1. The State party should free Mr. Roe.',
      `4. ${ask.en}`,
    ])
    expect(found.warnings).toContain('para. 3: a paragraph numbered 1 stands after 3: its words are read under 3')
  })
})

describe('a table of contents is no text', () => {
  const text = [`2. ${worry.en}`, `3. ${ask.en}`]
  it.each([
    ['numbered, with dots', ['Contents', '1. Introduction ........ 2', '2. Definition of torture ........ 3']],
    [
      'numbered, without dots',
      ['Table of contents', '1. Introduction', '2. The State party should make torture a crime'],
    ],
    ['unnumbered', ['Contents', 'Paragraphs Page', 'A. Introduction 1–2 2', 'B. Follow-up 12 4']],
  ])('%s', async (_, contents) => {
    const found = await readText('en', [...contents, ...text])
    expect(found.units.map(({ path, unitType }) => `${path} ${unitType}`)).toEqual([
      '1 procedural',
      '2 concern',
      '3 recommendation',
    ])
    expect(found.title).toBe('Concluding observations on the third periodic report of Kestria')
    expect(found.units.map(({ text: words }) => words).join()).not.toContain('Definition')
  })

  it('and no part of the title, as little as a notice of the version is', async () => {
    const invented = {
      symbol: 'CAT/C/XVF/CO/3',
      cover: ['United Nations', 'CAT/C/XVF/CO/3', 'Distr.: General', '12 June 2088', 'Original: English'],
      title: [
        'Committee against Torture',
        'Concluding observations on the third periodic report of Kestria',
        'Advance unedited version',
        'Contents',
        'Page',
        'Introduction 2',
      ],
      lines: ['1. The Committee considered the third periodic report of Kestria at two meetings.', ...text],
    }
    expect((await read(invented)).title).toBe('Concluding observations on the third periodic report of Kestria')
  })
})
