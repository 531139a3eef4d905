// Writes a list as an XLSX workbook in constant memory: a sheet of rows, and one that says what it is.
import { Readable } from 'node:stream'
import JSZip from 'jszip'
import { ZipFile } from 'yazl'
import { withoutControls } from '../../domain/printable.ts'
import { columnsOf, type TableName } from '../../domain/tables/tables.ts'
import { tableWords } from '../../domain/tables/words.ts'
import type { WindowLanguage } from '../../domain/windows/rule.ts'
import type { Edition } from '../../reading/edition.ts'
import type { Cell, Line } from './table.ts'

export type WorkbookNote = {
  table: TableName
  language: WindowLanguage
  /** parameters as they were read: name and value */
  asked: readonly (readonly [string, string])[]
  edition: Edition
  day: string
  version: string
}

/** What was asked, as a workbook says it: each parameter that has a value. */
export const askedOf = (query: Record<string, unknown>): [string, string][] =>
  Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))

/** What a cell of Excel holds; a longer text is cut, and says so. */
const longestCell = 32_767
const cutMark = ' […]'

/** Excel reads `_x0041_` as a character: the text itself is kept by escaping its first letter. */
const readAsEscape = /_(?=x[0-9A-Fa-f]{4}_)/g
/** No XML holds these, even as references. */
const notInXml = /[\p{Surrogate}\uFFFE\uFFFF]/gu

const cellText = (value: string): string => {
  const text = withoutControls(value).replace(readAsEscape, '_x005F_')
  const short = text.length > longestCell ? text.slice(0, longestCell - cutMark.length) + cutMark : text
  return short.replace(notInXml, '\ufffd')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')

/** Every text is a text cell: it is never run as a formula, and 140.10 stays 140.10. */
const cellXml = (value: Cell, column: string, row: number): string => {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${column}${row}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${column}${row}" t="b"><v>${value ? 1 : 0}</v></c>`
  return `<c r="${column}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(cellText(value))}</t></is></c>`
}

async function* sheetXml(lines: AsyncIterable<Line>, frame: [string, string], letters: string[]) {
  yield frame[0]
  let row = 1
  for await (const line of lines) {
    row += 1
    const at = row
    yield `<row r="${at}">${line
      .cells()
      .map((value, i) => cellXml(value, letters[i]!, at))
      .join('')}</row>`
  }
  yield frame[1]
}

/** Wide enough to read, narrow enough to see the next column. */
const widthOf = (name: string): number => (['text', 'citation_un', 'citation_omct', 'title'].includes(name) ? 60 : 18)

const aboutRows = ({ table, language, asked, edition, day, version }: WorkbookNote): string[][] => {
  const { sheet, tables, types, columns, licence } = tableWords[language]
  return [
    ['Mechanism Watch'],
    [sheet.list, tables[table].title, tables[table].line],
    ...(asked.length > 0
      ? asked.map(([name, value]) => [sheet.asked, name, value])
      : [[sheet.asked, sheet.everything]]),
    [sheet.edition, edition.version],
    ...edition.newest.map((row) => [sheet.newest, row.mechanism, row.symbol ?? '', row.date ?? '']),
    [sheet.day, day],
    [sheet.program, `Mechanism Watch ${version}`],
    ...licence.map((line) => [sheet.licence, line]),
    [],
    [sheet.column, sheet.type, sheet.meaning],
    ...columnsOf(table).map(([name, type]) => [name, types[type], columns[name]]),
  ].map((row) => row.map(cellText))
}

const dataSheet = 'xl/worksheets/sheet1.xml'
const endOfRows = '</sheetData>'
/** The library tells the size of its own sheet, without the rows to come; readers may take it at its word. */
const dimension = /<dimension [^<>]{1,60}\/>/

/** The workbook as a stream of bytes; the same rows, note and edition give the same bytes. */
export async function workbookOf(note: WorkbookNote, lines: AsyncIterable<Line>): Promise<Readable> {
  // the library is loaded for the first workbook only
  const { cellRef, writeXlsx } = await import('hucre/xlsx')
  const { sheet, tables } = tableWords[note.language]
  const names = columnsOf(note.table).map(([name]) => name)
  const made = new Date(`${note.day}T00:00:00Z`)
  const frame = await writeXlsx({
    sheets: [
      {
        name: sheet.data,
        columns: names.map((name) => ({ header: name, width: widthOf(name) })),
        rows: [names],
        freezePane: { rows: 1 },
      },
      {
        name: sheet.about,
        columns: [{ width: 24 }, { width: 40 }, { width: 100 }, { width: 14 }],
        rows: aboutRows(note),
      },
    ],
    properties: { title: tables[note.table].title, creator: 'Mechanism Watch', created: made, modified: made },
    stringMode: 'inline',
  })
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  // midnight of the day in every time zone: the zip keeps local times
  const mtime = new Date(made.getUTCFullYear(), made.getUTCMonth(), made.getUTCDate())
  const parts = await JSZip.loadAsync(frame)
  for (const [name, part] of Object.entries(parts.files)) {
    if (part.dir) continue
    if (name !== dataSheet) {
      zip.addBuffer(await part.async('nodebuffer'), name, { mtime, forceDosTimestamp: true })
      continue
    }
    const [before = '', after = ''] = (await part.async('string')).replace(dimension, '').split(endOfRows)
    const letters = names.map((_, i) => cellRef(0, i).slice(0, -1))
    const rows = Readable.from(sheetXml(lines, [before, `${endOfRows}${after}`], letters))
    rows.once('error', (error) => output.destroy(error))
    // the reader went away: no more rows are made
    output.once('close', () => rows.destroy())
    zip.addReadStream(rows, name, { mtime, forceDosTimestamp: true })
  }
  zip.end()
  return output
}
