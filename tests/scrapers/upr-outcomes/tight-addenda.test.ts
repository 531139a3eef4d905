// Addenda whose print leaves no room between its lines: each number keeps its own answer, or none with a doubt.
import { describe, expect, it } from 'vitest'
import { parseUpr } from '../../../scrapers/upr-outcomes/parse.ts'
import { capture } from '../cat-concluding-observations/support.ts'
import { type Drawn, drawPdf } from '../pdf/draw.ts'
import { addendum } from './invented.ts'

type Parsed = Pick<ReturnType<typeof addendum>, 'review' | 'warnings'>

const answers = ({ review }: Parsed): Map<string, string> =>
  new Map(
    (review?.statements ?? []).flatMap(({ paths, position }) =>
      paths.map((path) => [path, position.value] as const).filter(([path]) => path !== '140.99'),
    ),
  )

const short = (parsed: Parsed): string => [...answers(parsed)].map(([path, value]) => `${path} ${value}`).join(', ')

describe('lines that run together', () => {
  it.each<[text: string, expected: string]>([
    [
      'Accepted recommendations: 140.1, 140.3, 140.5, 140.7, 140.8, 140.10, 140.11 Noted recommendations: 140.2, 140.4, 140.6, 140.9',
      '1 3 5 7 8 10 11 supported, 2 4 6 9 noted',
    ],
    [
      'Recommendation 140.1: accepted Recommendation 140.2: noted Recommendation 140.3: accepted',
      '1 3 supported, 2 noted',
    ],
    ['Rec. 140.1 – accepted Rec. 140.2 – noted Rec. 140.3 – accepted', '1 3 supported, 2 noted'],
    ['140.1: accepted 140.2: noted 140.3: accepted 140.4: noted', '1 3 supported, 2 4 noted'],
    ['Our answers: 140.1 Accepted 140.2 Noted 140.3 Accepted 140.4 Noted', '1 3 supported, 2 4 noted'],
    ['Our answers: 140.1 accepted 140.2 noted 140.3 accepted', '1 3 supported, 2 noted'],
    ['Accepted: 140.1, 140.3 Noted: 140.2, 140.4', '1 3 supported, 2 4 noted'],
    // the verdict may belong to the number before it or behind it
    ['Accepted 140.1 Noted 140.2 Accepted 140.3 Noted', '1 2 3 unclear'],
  ])('%s', (text, expected) => {
    const read = answers(addendum(['1. Valdoria accepts recommendation 140.99.', text]))
    const values = [...new Set(read.values())].map((value) => {
      const own = [...read].filter(([, one]) => one === value).map(([path]) => Number(path.split('.')[1]))
      return `${own.sort((a, b) => a - b).join(' ')} ${value}`
    })
    expect(values.join(', ')).toBe(expected)
  })

  it('a list with an answer of its own never carries the one before it, however long', () => {
    const lists = [
      'Accepted recommendations: 140.1, 140.3, 140.5, 140.7, 140.8, 140.10, 140.11, 140.12, 140.13',
      'Noted recommendations: 140.2, 140.4, 140.6, 140.9, 140.14, 140.15, 140.16, 140.17, 140.18',
    ]
    const read = addendum(['1. Valdoria gives its answers below.', ...lists])
    expect(short(read)).toBe(
      [...lists[0]!.matchAll(/140\.\d+/g), ...lists[1]!.matchAll(/140\.\d+/g)]
        .map(([path], at) => `${path} ${at < 9 ? 'supported' : 'noted'}`)
        .join(', '),
    )
    expect(read.warnings).toEqual([])
  })
})

const cover: Drawn[] = [
  { x: 440, y: 42, text: 'A/HRC/990/15/Add.1', size: 10 },
  { x: 120, y: 70, text: 'General Assembly', size: 20, bold: true },
  { x: 392, y: 76, text: 'Distr.: General', size: 10 },
  { x: 392, y: 90, text: '10 December 2099', size: 10 },
  { x: 57, y: 210, text: 'Human Rights Council', size: 12, bold: true },
  { x: 57, y: 248, text: 'Universal periodic review', size: 10, bold: true },
  { x: 113, y: 284, text: 'Report of the Working Group on the Universal Periodic', size: 14, bold: true },
  { x: 113, y: 300, text: 'Review', size: 14, bold: true },
  { x: 113, y: 332, text: 'Valdoria', size: 14, bold: true },
  { x: 113, y: 360, text: 'Addendum', size: 14, bold: true },
]

const linesOf = (text: string, measure: number): string[] => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line.length + word.length < measure) lines[lines.length - 1] = `${line} ${word}`.trim()
    else lines.push(word)
  }
  return lines
}

/** All blocks on one page below each other; `room` is what is left between two of them, in lines. */
const printed = (blocks: string[], room: number, measure: number) => {
  const page: Drawn[] = []
  let y = 80
  for (const block of blocks) {
    for (const text of linesOf(block.replace(/^# /, ''), measure)) {
      page.push({ x: 113, y, text, size: 10, bold: block.startsWith('# ') })
      y += 12
    }
    y += room * 12
  }
  return drawPdf([cover, page])
}

const opening = '1. Valdoria has examined the recommendations made during the review, and gives its answers below.'
const verdict = (at: number) => (at % 3 === 1 ? 'noted' : 'accepted')
const rows = (line: (number: string, verdict: string) => string) =>
  Array.from({ length: 12 }, (_, at) => line(`140.${at + 1}`, verdict(at)))
const reason = 'Valdoria adopted a law on the inspection of places of detention in 2097, in 14 districts.'
const ask = 'Adopt a law that makes torture a crime in all districts, and pay redress to victims (Norland, Kestria)'

const bodies: [string, string[]][] = [
  ['rows of a number and a verdict', rows((number, said) => `${number} ${said}`)],
  ['rows with a label', rows((number, said) => `Recommendation ${number}: ${said}`)],
  ['rows with reasons', rows((number, said) => `Recommendation ${number}: ${said}. ${reason}`)],
  [
    'lists with a verdict before them',
    [
      'Accepted recommendations: 140.1, 140.3, 140.4, 140.6, 140.7, 140.9, 140.10, 140.12',
      'Noted recommendations: 140.2, 140.5, 140.8 and 140.11',
    ],
  ],
  [
    'lists under headings',
    [
      '# A. Recommendations that are accepted',
      '140.1, 140.3, 140.4, 140.6, 140.7, 140.9, 140.10 and 140.12',
      '# B. Recommendations that are noted',
      '140.2, 140.5, 140.8 and 140.11',
    ],
  ],
  ['the words of each, and its verdict below', rows((number, said) => `${number} ${ask}|Response: ${said}.`)],
  ['the words of each, and a bare verdict below', rows((number, said) => `${number} ${ask}|${said}`)],
]

describe('an addendum in print', () => {
  const settings = [0, 0.5].flatMap((room) => [60, 78].map((measure) => [room, measure] as const))
  it.each(bodies)('%s: no room says another answer', async (_, body) => {
    const blocks = [opening, ...body.flatMap((row) => row.split('|'))]
    for (const [room, measure] of settings) {
      const bytes = await printed(blocks, room, measure)
      const parsed: Parsed | string = await parseUpr(capture(bytes)).catch((error: Error) => error.message)
      // what cannot be read is refused, or is a doubt: it is never another answer
      if (typeof parsed === 'string') {
        expect(parsed).toContain('no answer could be read')
        continue
      }
      const read = answers(parsed)
      const told = (parsed.warnings ?? []).join()
      for (let at = 0; at < 12; at++) {
        const value = read.get(`140.${at + 1}`)
        if (value === undefined || value === 'unclear')
          expect(told).toMatch(/named without an answer|do not say plainly/)
        else expect([at + 1, value]).toEqual([at + 1, verdict(at) === 'noted' ? 'noted' : 'supported'])
      }
      if (!body[0]!.includes('|')) expect([room, measure, read.size]).toEqual([room, measure, 12])
    }
  })
})
