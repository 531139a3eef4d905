// An annex as a Word file (DOCX) with real footnotes. Run in a thread of its own: packing hundreds of rows takes a while.
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import JSZip from 'jszip'
import type { Language } from '../../domain/mechanisms.ts'
import { withoutControls } from '../../domain/printable.ts'
import type { Segment } from '../parts-type.ts'
import { byWithPlace, headsOf } from './heads.ts'
import type { Quoting } from './quoted.ts'
import type { Annex, AnnexRow } from './types.ts'
import { annexWords, colonIn, semicolonIn } from './words.ts'

/** Tags by which Word chooses its dictionary. */
const locales: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar-SA',
  zh: 'zh-CN',
}

/** What XML has no place for. */
const plain = (text: string): string => withoutControls(text).replace(/[\ufffe\uffff]/g, '\ufffd')

type RunOptions = { bold?: boolean; italics?: boolean; size?: number; language?: Language }
/** `size` is in half points. */
const run = (text: string, { language, ...options }: RunOptions = {}): TextRun =>
  new TextRun({
    text: plain(text),
    ...options,
    ...(language === undefined
      ? {}
      : { language: { value: locales[language], bidirectional: locales[language] }, rightToLeft: language === 'ar' }),
  })

const small = 16
const spacing = { after: 60 }
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, children: [run(text)], keepNext: true, spacing: { before: 240, after: 120 } })
const line = (text: string, options: RunOptions = {}): Paragraph =>
  new Paragraph({ children: [run(text, options)], spacing })

/** Verbatim paragraphs in their own language, the call of the note behind the last of them. */
const askedCell = ({ number, marks, gist, asked, language }: AnnexRow): Paragraph[] => {
  const call = new FootnoteReferenceRun(number)
  const texts = asked.map(
    (text, at) =>
      new Paragraph({
        children: [run(text, { language }), ...(at === asked.length - 1 ? [call] : [])],
        bidirectional: language === 'ar',
        spacing,
      }),
  )
  const own = [
    ...marks.map((mark) => line(mark, { bold: true, size: small })),
    ...(gist === null ? [] : [line(gist, { size: small })]),
  ]
  return asked.length === 0 ? [...own, new Paragraph({ children: [call] })] : [...own, ...texts]
}

const smallLines = (texts: readonly string[]): Paragraph[] => texts.map((text) => line(text, { size: small }))

/** Lines of ours; what they print of a document is marked with its language. */
const quotingLines = (lines: readonly Quoting[], language: Language): Paragraph[] =>
  lines.map(
    (parts) =>
      new Paragraph({
        children: parts.map((part) =>
          typeof part === 'string' ? run(part, { size: small }) : run(part.printed, { size: small, language }),
        ),
        spacing,
      }),
  )

/** Shares of the width by column, in percent: the words of the State are often longer than what was asked. */
function widthsOf(hasPosition: boolean, hasRepeats: boolean): number[] {
  const [position, repeats] = [hasPosition ? 22 : 0, hasRepeats ? 14 : 0]
  const asked = 100 - 4 - 15 - 9 - position - repeats
  return [4, asked, 15, 9, position, repeats].filter((share) => share > 0)
}

const cellOf = (children: Paragraph[], width: number): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  })

const rowOf = (row: AnnexRow): TableRow => {
  const cells = [
    smallLines([String(row.number)]),
    askedCell(row),
    quotingLines(byWithPlace(row), row.language),
    smallLines([row.when]),
    ...(row.position === null ? [] : [quotingLines(row.position, row.language)]),
    ...(row.repeats === null ? [] : [quotingLines(row.repeats, row.language)]),
  ]
  const shares = widthsOf(row.position !== null, row.repeats !== null)
  // a row over most of a page has to be cut
  const cantSplit = row.asked.join('').length < 1500
  return new TableRow({ cantSplit, children: cells.map((cell, at) => cellOf(cell, shares[at]!)) })
}

const tableOf = (annex: Annex, rows: readonly AnnexRow[]): Table => {
  const heads = headsOf(annex)
  const isSaid = (of: 'position' | 'repeats') =>
    annex.sections.some((section) => section.rows.some((row) => row[of] !== null))
  const shares = widthsOf(isSaid('position'), isSaid('repeats'))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        children: heads.map((head, at) => cellOf([line(head, { bold: true, size: small })], shares[at]!)),
      }),
      ...rows.map(rowOf),
    ],
  })
}

const coverLine = ([name, value]: [string, string], own: Annex['language']): Paragraph =>
  new Paragraph({ children: [run(`${name}${colonIn(own)}`, { bold: true }), run(value)], spacing })

const noteOf = (segments: readonly Segment[]): Paragraph =>
  new Paragraph({
    children: [
      run(' ', { size: small }),
      ...segments.map((part) =>
        typeof part === 'string' ? run(part, { size: small }) : run(part.italic, { size: small, italics: true }),
      ),
    ],
  })

const bodyOf = (annex: Annex): (Paragraph | Table)[] => {
  const { language, title, cover, notices, missing, sections } = annex
  const words = annexWords[language]
  const rows = sections.flatMap((section) => section.rows)
  const proof = ({ number, proof: { place, read, page } }: AnnexRow): Paragraph =>
    line(
      `${number}. ${place}${colonIn(language)}${[...read, `${words.read.here}${colonIn(language)}${page}`].join(semicolonIn(language))}`,
      { size: small },
    )
  return [
    heading(title, HeadingLevel.TITLE),
    ...cover.map((row) => coverLine(row, language)),
    ...notices.map((notice) => line(notice, { italics: true })),
    ...sections.flatMap(({ state, rows: own }) => [heading(state, HeadingLevel.HEADING_1), tableOf(annex, own)]),
    heading(words.missing, HeadingLevel.HEADING_1),
    ...missing.map((text) => new Paragraph({ children: [run(text)], bullet: { level: 0 }, spacing })),
    heading(words.proof, HeadingLevel.HEADING_1),
    line(words.proofMore),
    ...rows.map(proof),
  ]
}

/** The first day that a zip can name. */
const firstOfZip = new Date('1980-01-01T00:00:00Z')

/** The same file without the hour at which it was made: each part of it had that of the machine, which tells its time zone. */
async function withoutHours(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  for (const part of Object.values(zip.files)) part.date = firstOfZip
  const properties = await zip.file('docProps/core.xml')!.async('string')
  const options = { date: firstOfZip, createFolders: false }
  zip.file('docProps/core.xml', properties.replace(/(?<=\d{4}-\d{2}-\d{2}T)[\d:.]+(?=Z<)/g, '00:00:00'), options)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The bytes of the file. Its properties name this program and nobody else. */
export async function annexWord(annex: Annex): Promise<Uint8Array> {
  const { language, title, sections } = annex
  const rows = sections.flatMap((section) => section.rows)
  const document = new Document({
    title: plain(title),
    creator: 'Mechanism Watch',
    lastModifiedBy: 'Mechanism Watch',
    styles: {
      default: {
        document: { run: { font: 'Liberation Serif', size: 21, language: { value: locales[language] } } },
        title: { run: { size: 36, bold: true } },
        heading1: { run: { size: 28, bold: true } },
      },
    },
    footnotes: Object.fromEntries(rows.map(({ number, note }) => [number, { children: [noteOf(note)] }])),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 },
          },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: bodyOf(annex),
      },
    ],
  })
  return withoutHours(await Packer.toBuffer(document))
}
