// The matrix (thematic list) that OHCHR publishes as a DOCX table: numbers, texts, States, positions, official labels.

import type { Element } from 'domhandler'
import { ordinalNumber } from '../../src/domain/days/days.ts'
import { ParseError } from '../../src/domain/errors.ts'
import { answeredReport } from '../../src/domain/keeping/base-symbol.ts'
import { findState, stateByCode } from '../../src/domain/states/states.ts'
import { load } from '../lib/cheerio.ts'
import { lostDoubt, openDocx, toHtml } from '../lib/docx/index.ts'
import { readParts } from '../lib/docx/parts.ts'
import { withFileStatus } from '../lib/file-status.ts'
import type { Capture } from '../source.ts'
import { type Cell, type Columns, clean, type MatrixRow, readColumns, readRow } from './matrix-rows.ts'
import type { ParsedDocumentInput, Skipped } from './types.ts'

/** Lines of a cell: its paragraphs, list items and line breaks. */
const readCell = ($: ReturnType<typeof load>, cell: Element): Cell => {
  $(cell).find('br').replaceWith('\n')
  const blocks = $(cell).find('p, li').toArray()
  const texts = blocks.length > 0 ? blocks.map((block) => $(block).text()) : [$(cell).text()]
  return texts
    .flatMap((text) => text.split('\n'))
    .map(clean)
    .filter((text) => text !== '')
}

/** "Theme: …", "Right or area: …": a row that spans the table. */
const themeOf = (cell: Cell): string => cell.join(' ').replace(/^(?:theme|right or area)\s*:\s*/i, '')

type Header = { state: string; printed: string | null; cycle: number | null; session: number | null }

/** The page header of the file: "UPR of Valdoria (2nd Cycle – 20th session) Thematic list of recommendations" */
const headerForm =
  /UPR of (?:the )?(.{1,200}?)\s{0,9}\(\s{0,9}(\S.{0,60}?)\s{0,9}cycle\s{0,9}[-–—]\s{0,9}(.{1,60}?)\s{0,9}session\s{0,9}\)/i

const readHeaderText = (text: string): Header | null => {
  const match = headerForm.exec(text)
  if (match === null) return null
  // runs cut words: "2 nd", "4 8 th"
  const number = (words: string) => ordinalNumber(words.replace(/(\d)\s+(?=\d|st|nd|rd|th)/g, '$1'))
  return { state: findState(match[1]!).iso3, printed: match[1]!, cycle: number(match[2]!), session: number(match[3]!) }
}

/** A matrix names its State only in the page header; else the listing must, or the address with the State's code. */
const readHeader = async (capture: Capture): Promise<Header> => {
  for (const [name, xml] of await readParts(capture.bytes)) {
    if (!/^word\/header\d*\.xml$/.test(name)) continue
    const runs = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]!.replace(/&amp;/g, '&'))
    const header = readHeaderText(clean(runs.join('')))
    if (header !== null) return header
  }
  const listed = capture.listing?.state ?? null
  if (listed !== null)
    return { state: stateByCode(listed)?.iso3 ?? findState(listed).iso3, printed: listed, cycle: null, session: null }
  const codes = [...capture.address.matchAll(/(?<![A-Z])[A-Z]{3}(?![A-Z])/g)].map((match) => match[0])
  const code = codes.find((one) => stateByCode(one) !== undefined)
  if (code === undefined)
    throw new ParseError(capture.symbol, 'page header', 'the matrix names no State: nor do its listing and its address')
  return { state: code, printed: null, cycle: null, session: null }
}

const repeated = (rows: MatrixRow[]): string[] => {
  const numbers = rows.map((row) => row.number)
  return [...new Set(numbers.filter((number, at) => numbers.indexOf(number) < at))].map(
    (number) => `${number} is listed twice`,
  )
}

const reportOf = (rows: ReturnType<typeof readRow>[], symbol: string | null): string => {
  const named = rows.flatMap(({ position }) =>
    position.sourceSymbol === null ? [] : [answeredReport(position.sourceSymbol)],
  )
  const reports = [...new Set(named)]
  if (reports.length !== 1)
    throw new ParseError(
      symbol,
      'whole document',
      `the positions come from ${reports.length} reports: ${reports.join(', ')}`,
    )
  return reports[0]!
}

type Table = {
  read: ReturnType<typeof readRow>[]
  skipped: Skipped[]
  /** paragraphs that stand outside of tables */
  beside: string[]
  doubts: string[]
}

const readTable = async (capture: Capture, parts: Map<string, string>): Promise<Table> => {
  const html = await toHtml(parts)
  const $ = load(html)
  const beside = $('p').filter((_, one) => $(one).parents('table').length === 0)
  const table: Table = {
    read: [],
    skipped: [],
    beside: beside.toArray().map((one) => clean($(one).text())),
    doubts: lostDoubt(load(parts.get('word/document.xml')!, { xml: true }), html),
  }
  let columns: Columns | null = null
  let theme: string | null = null
  for (const [at, tr] of $('tr').toArray().entries()) {
    const cells = $(tr)
      .children('td, th')
      .toArray()
      .map((cell) => readCell($, cell))
    const where = `row ${at + 1}`
    const found = readColumns(cells)
    if (found !== null) columns = found
    else if (cells.every((cell) => cell.length === 0)) continue
    else if (cells.length === 1) theme = themeOf(cells[0]!)
    else if (columns === null)
      table.skipped.push({
        where,
        text: cells.flat().join(' ').slice(0, 120),
        reason: 'before the header of the table',
      })
    else {
      const one = readRow(cells, columns, where)
      if (theme !== null && one.row.themes.length === 0) one.row.themes.push(theme)
      table.read.push(one)
    }
  }
  if (table.read.length === 0)
    throw new ParseError(capture.symbol, 'whole document', 'no table with the header of a UPR matrix')
  return table
}

/** Parses a matrix. Throws ParseError where no table has its header, or a row cannot be read. */
export const parseMatrix = async (capture: Capture): Promise<ParsedDocumentInput> => {
  const { parts, status, doubts } = await openDocx(capture.bytes)
  const { read, skipped, beside, doubts: ofTable } = await readTable(capture, parts)
  const header = await readHeader(capture)
  const report = reportOf(read, capture.symbol)
  const warnings = read.flatMap((one) => one.warnings)
  const rows = read.map(({ row, position }): MatrixRow => {
    if (position.sourceSymbol === null) warnings.push(`${row.number}: no source of the position is printed`)
    const source =
      position.sourceSymbol === null
        ? { sourceSymbol: report, sourceKind: 'not_read_here' as const }
        : { sourceSymbol: position.sourceSymbol }
    return { ...row, position: { ...position, ...source } }
  })
  const parsed: ParsedDocumentInput = {
    symbol: `${report} (matrix)`,
    symbolAsPrinted: null,
    mechanism: 'UPR',
    body: 'OHCHR',
    type: 'matrix',
    title: 'Matrix of recommendations',
    states: [header.state],
    stateAsPrinted: header.printed,
    language: 'en',
    originalLanguage: null,
    version: 'official',
    distributionDate: null,
    session: null,
    layout: 'upr-matrix',
    units: [],
    skipped,
    warnings: [...doubts, ...ofTable, ...warnings, ...repeated(rows)],
    review: { cycle: header.cycle, workingGroupSession: header.session, reportSymbol: report, matrix: rows },
  }
  return withFileStatus({ status, cover: beside, paragraphs: [] }, parsed)
}

/** Does a DOCX hold a matrix? Told by the header words of its first table. */
export const isMatrix = async (bytes: Uint8Array): Promise<boolean> => {
  const xml = (await readParts(bytes)).get('word/document.xml') ?? ''
  const row = /<w:tr[ >].*?<\/w:tr>/s.exec(xml)?.[0]
  if (row === undefined) return false
  return readColumns(row.split('</w:tc>').map((cell) => [clean(cell.replace(/<[^>]+>/g, ''))])) !== null
}
