// Headings without a number that no room and no type of their own part from the text around them.
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../scrapers/lib/pdf/index.ts'
import { type Drawn, drawPdf } from './draw.ts'

const full = (number: number): string[] => [
  `${number}. Kestria welcomed the law of Valdoria on the inspection of places of detention and asked about the`,
  'time that the drafting of the second law would take, and which bodies were heard on it by then.',
]
/** Twenty paragraphs without room between them, then `rest`. */
const page = (rest: readonly string[], bold: readonly string[] = []): Drawn[] =>
  [...Array.from({ length: 20 }, (_, at) => full(at + 1)).flat(), ...rest].map((text, at) => ({
    x: 72,
    y: 60 + 12 * at,
    text,
    bold: bold.includes(text),
  }))

const read = async (rest: readonly string[], bold: readonly string[] = []) =>
  (await readPdf(await drawPdf([page(rest, bold)]), { fonts: true })).paragraphs
    .slice(20)
    .map(({ label, text }) => [label, text])

describe('a heading set close', () => {
  const after = '21. It ended.'
  it.each<[string, string[], (string | null)[][]]>([
    ['a word', ['Redress', after], [[null, 'Redress']]],
    ['French', ['Justice pour mineurs', after], [[null, 'Justice pour mineurs']]],
    ['Spanish', ['Garantías procesales', after], [[null, 'Garantías procesales']]],
    ['capitals', ['FOLLOW-UP', after], [[null, 'FOLLOW-UP']]],
    [
      'a whole line',
      [
        'Juvenile justice, and the protection of children who are held in the zones of the borders of the country',
        after,
      ],
      [
        [
          null,
          'Juvenile justice, and the protection of children who are held in the zones of the borders of the country',
        ],
      ],
    ],
    [
      'one under another',
      ['Principal subjects of concern', 'Definition of torture', after],
      [
        [null, 'Principal subjects of concern'],
        [null, 'Definition of torture'],
      ],
    ],
    [
      'of two lines',
      [
        'Detention on remand, detention in the islands and the length of both under the law on aliens of the',
        'year 2091',
        after,
      ],
      [
        [
          null,
          'Detention on remand, detention in the islands and the length of both under the law on aliens of the year 2091',
        ],
      ],
    ],
  ])('%s', async (_, rest, headings) => {
    const expected = [...headings, ['21', 'It ended.']]
    expect(await read(rest)).toEqual(expected)
    expect(await read(rest, rest.slice(0, -1))).toEqual(expected)
  })
  it.each<[string, string[]]>([
    ['a number of the sentence', ['It opened five in 2091; today there are', '21. In 2093 it had two.']],
    ['an article', ['The law is of 2091 and says so in its article', '21. Nobody asked.']],
    ['another number', ['Redress', '35. It ended.']],
  ])('no heading: %s', async (_, rest) => expect((await read(rest)).flat()).not.toContain(rest[0]))
  it.each<[string, string, string[]]>([
    ['E', 'Other issues', ['E. Other issues']],
    ['IV', 'Conclusions', ['IV. Conclusions']],
    ['D', 'Suite donnée aux observations finales', ['D. Suite donnée aux observations finales']],
    ['C', 'Otras cuestiones y garantías de los detenidos', ['C. Otras cuestiones y garantías de', 'los detenidos']],
  ])('the last line of a page, with its letter: %s. %s', async (label, text, lines) => {
    for (const pages of [
      [page(lines), page([]).slice(0, 0)],
      [page([]), page([]).slice(0, 0)],
    ]) {
      const isLast = pages[0]!.length > 40
      pages[1] = [...(isLast ? [] : lines), '21. It ended.', '22. It began.'].map((line, at) => ({
        x: 72,
        y: 60 + 12 * at,
        text: line,
      }))
      const { paragraphs } = await readPdf(await drawPdf(pages), { fonts: true })
      expect(paragraphs.slice(20).map((one) => [one.label, one.text])).toEqual([
        [label, text],
        ['21', 'It ended.'],
        ['22', 'It began.'],
      ])
    }
  })
  it.each([
    ['a name', 'E. Roe said that it had'],
    ['a sentence', 'A. It ended, and'],
  ])('no heading, %s', async (_, line) => {
    const { paragraphs } = await readPdf(await drawPdf([page([line, 'come.', '21. It ended.'])]), { fonts: true })
    expect(paragraphs.at(-1)).toMatchObject({ label: '21', text: 'It ended.' })
  })
  it.each([
    ['Committee against Torture', 'Concluding observations on the third periodic report of Kestria'],
    ['Comité contre la torture', 'Observations finales concernant le troisième rapport périodique de Kestrie'],
    ['Comité contra la Tortura', 'Observaciones finales sobre el tercer informe periódico de Kestria'],
  ])('a title close under its masthead: %s', async (body, title) => {
    const lines = ['CAT/C/XVF/CO/3', 'Original: English', body, title, ...full(1), ...full(2)]
    const drawn = lines.map((text, at) => ({ x: 72, y: 60 + 12 * at, text }))
    const { paragraphs } = await readPdf(await drawPdf([drawn]), { fonts: true })
    expect(paragraphs.map(({ text }) => text)).toContain(title)
  })
  it('headings by their letters, close to the numbers under them', async () => {
    const lines = [
      'I. Introduction',
      ...full(1),
      ...full(2),
      'II. Conclusions of the',
      'visit',
      ...full(3),
      'A. Prisons',
      ...full(4),
    ]
    const drawn = lines.map((text, at) => ({ x: 72, y: 60 + 12 * at, text }))
    const { paragraphs } = await readPdf(await drawPdf([drawn]), { fonts: true })
    expect(paragraphs.map(({ label }) => label)).toEqual(['I', '1', '2', 'II', '3', 'A', '4'])
    expect(paragraphs[3]?.text).toBe('Conclusions of the visit')
  })
  it('no title: words that go on a line', async () => {
    const lines = ['CAT/C/XVF/CO/3', 'Follow-up to the', 'Concluding observations on Kestria', ...full(1), ...full(2)]
    const drawn = lines.map((text, at) => ({ x: 72, y: 60 + 12 * at, text }))
    const { paragraphs } = await readPdf(await drawPdf([drawn]), { fonts: true })
    expect(paragraphs.map(({ text }) => text).join()).toContain('Follow-up to the Concluding observations on Kestria')
  })
})

it.each([
  ['C.    Principal subjects of concern', 'and recommendations', 'Principal subjects of concern and recommendations'],
  [
    'C.    Principaux sujets de préoccupation',
    'et recommandations',
    'Principaux sujets de préoccupation et recommandations',
  ],
  [
    'C.    Principales motivos de preocupación',
    'y recomendaciones',
    'Principales motivos de preocupación y recomendaciones',
  ],
])(
  'a heading in larger type whose lines stand a quarter more apart than it is high: %s',
  async (first, second, whole) => {
    const large = { size: 14.5, bold: true }
    const drawn: Drawn[] = [
      { x: 72, y: 40, text: 'Valdoria', ...large },
      { x: 72, y: 53.5, text: 'Harbour', ...large },
      ...page([])
        .slice(0, 40)
        .map((line) => ({ ...line, y: line.y + 30 })),
      { x: 72, y: 600, text: first, ...large },
      { x: 72, y: 618, text: second, ...large },
      { x: 72, y: 645, text: 'Redress', bold: true },
      { x: 72, y: 663, text: '21. It ended.' },
    ]
    const { paragraphs } = await readPdf(await drawPdf([drawn]), { fonts: true })
    expect(paragraphs.slice(-3).map(({ text }) => text)).toEqual([whole, 'Redress', 'It ended.'])
  },
)
