// Sets invented reports in type as the Council printed them from 2008 on, with known items, for the tests of the whole way.
import { type Drawn, drawPdf } from '../pdf/draw.ts'

export type Style = {
  /** "4.1", "4.1." or "1." under each lead-in */
  labels: 'dotted' | 'dotted.' | 'restart' | 'running'
  size: 10 | 12
  /** room between paragraphs, as a share of the line distance */
  room: number
  /** how far items are set in */
  indent: 0 | 29
  /** left margins of odd and even pages differ */
  mirrored: boolean
  /** brackets: one with commas, one each, one each with semicolons */
  brackets: 'one' | 'each' | 'each;'
  /** a footnote under every third page */
  notes: boolean
  /** letters in a line */
  measure: number
}

export type Item = { segments: { text: string; states: string[] }[] }
export type List = { lead: string; items: Item[] }

const bracketed = (states: string[], style: Style): string =>
  style.brackets === 'one'
    ? `(${states.join(', ')})`
    : states.map((state) => `(${state})`).join(style.brackets === 'each' ? ' ' : '; ')

export const printed = (item: Item, style: Style): string =>
  `${item.segments.map((segment) => `${segment.text} ${bracketed(segment.states, style)}`).join('; ')};`

/** Lines of at most `measure` letters. */
const wrap = (text: string, measure: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > measure) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

type Block = { text: string; indent: number; bold?: boolean; size?: number; newPage?: boolean }

const numberOf = (list: number, item: number, running: number, style: Style): string => {
  if (style.labels === 'dotted') return `${list}.${item}`
  if (style.labels === 'dotted.') return `${list}.${item}.`
  return style.labels === 'restart' ? `${item}.` : `${running}.`
}

const blocksOf = (lists: List[], first: number, style: Style): Block[] => {
  const blocks: Block[] = [
    { text: 'II. Conclusions and/or recommendations**', indent: -28, bold: true, size: style.size + 3 },
  ]
  let running = 0
  lists.forEach((list, at) => {
    blocks.push({ text: `${first + at}. ${list.lead}`, indent: 0 })
    list.items.forEach((item, index) => {
      running++
      blocks.push({
        text: `${numberOf(first + at, index + 1, running, style)} ${printed(item, style)}`,
        indent: style.indent,
      })
    })
  })
  blocks.push({
    text: `${first + lists.length}. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review. They should not be construed as endorsed by the Working Group as a whole.`,
    indent: 0,
  })
  blocks.push({ text: 'Annex', indent: -56, bold: true, size: style.size + 3, newPage: true })
  blocks.push({
    text: 'The delegation of Valdoria was headed by its Minister of Justice and composed of the following members.',
    indent: 29,
  })
  return blocks
}

const opening = (style: Style): Block[] => [
  { text: 'I. Summary of the proceedings of the review process', indent: -28, bold: true, size: style.size + 3 },
  {
    text: '1. The Working Group on the Universal Periodic Review held its twentieth session from 27 October to 7 November 2099. The review of Valdoria was held at the 13th meeting, on 4 November 2099. At its 17th meeting, held on 6 November 2099, the Working Group adopted the report on Valdoria.',
    indent: 0,
  },
  {
    text: '2. On 8 September 2099, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of Valdoria: Norland, Kestria and Lurania.',
    indent: 0,
  },
  {
    text: '3. The following documents were issued for the review of Valdoria: (a) A national report (A/HRC/WG.6/20/XVD/1); (b) A compilation (A/HRC/WG.6/20/XVD/2); (c) A summary (A/HRC/WG.6/20/XVD/3).',
    indent: 0,
  },
  ...Array.from({ length: 12 }, (_, i) => ({
    text: `${i + 4}. Kestria welcomed the law of Valdoria on the inspection of places of detention and asked about the time that the drafting of the second law would take. It recommended that the work go on.`,
    indent: 0,
  })),
]

const cover = (symbol: string): Drawn[] => [
  { x: 120, y: 40, text: 'United Nations', size: 14 },
  { x: 470, y: 42, text: symbol, size: 10 },
  { x: 120, y: 70, text: 'General Assembly', size: 20, bold: true },
  { x: 392, y: 76, text: 'Distr.: General', size: 10 },
  { x: 392, y: 90, text: '10 December 2099', size: 10 },
  { x: 392, y: 114, text: 'Original: English', size: 10 },
  { x: 57, y: 210, text: 'Human Rights Council', size: 12, bold: true },
  { x: 57, y: 224, text: 'Twenty-eighth session', size: 10, bold: true },
  { x: 57, y: 248, text: 'Universal periodic review', size: 10, bold: true },
  { x: 113, y: 284, text: 'Report of the Working Group on the Universal Periodic', size: 14, bold: true },
  { x: 113, y: 300, text: 'Review*', size: 14, bold: true },
  { x: 113, y: 332, text: 'Valdoria', size: 14, bold: true },
  { x: 103, y: 780, text: '* The annex to the present report is circulated as received.', size: 8.5 },
]

/** The report as a PDF: page by page, with running symbols, page numbers, job numbers and footnotes. */
export const typeset = (symbol: string, lists: List[], style: Style): Promise<Uint8Array> => {
  const pages: Drawn[][] = [cover(symbol)]
  const step = style.size * 1.2
  let y = Number.POSITIVE_INFINITY
  let page: Drawn[] = []
  const turn = () => {
    const number = pages.length + 1
    page = [
      { x: number % 2 === 0 ? 57 : 470, y: 45, text: symbol, size: 9, bold: true },
      { x: number % 2 === 0 ? 57 : 530, y: 800, text: String(number), size: 9, bold: true },
      { x: number % 2 === 0 ? 480 : 57, y: 800, text: 'GE.99-02819', size: 8 },
    ]
    if (style.notes && number % 3 === 0)
      page.push(
        { x: 105, y: 757, text: String(number), size: 6 },
        {
          x: 113,
          y: 760,
          text: 'The recommendation as read during the dialogue: pursue the reform (Norland);',
          size: style.size - 1.5,
        },
      )
    pages.push(page)
    y = 80
  }
  for (const block of [...opening(style), ...blocksOf(lists, 16, style)]) {
    const size = block.size ?? style.size
    if (block.newPage) y = Number.POSITIVE_INFINITY
    wrap(block.text, style.measure - Math.round(block.indent / 6)).forEach((line, at) => {
      if (y + step > 740) turn()
      const left = style.mirrored && pages.length % 2 === 0 ? 85 : 113
      page.push({ x: left + block.indent, y, text: line, size, bold: block.bold ?? false })
      y += at >= 0 ? Math.max(step, size * 1.2) : 0
    })
    y += style.room * step
  }
  return drawPdf(pages)
}
