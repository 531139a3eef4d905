// The matrix (thematic list) that OHCHR publishes as a DOCX table: numbers, texts, States, positions, official labels.
import { load } from 'cheerio'
import type { Element } from 'domhandler'
import mammoth from 'mammoth'
import { ordinalNumber } from '../../src/domain/days.ts'
import { ParseError } from '../../src/domain/errors.ts'
import { findState, splitStateNames, stateByCode } from '../../src/domain/states.ts'
import { findSymbols } from '../../src/domain/symbols.ts'
import { readParts } from '../lib/docx/parts.ts'
import type { Capture } from '../source.ts'
import { readItem } from './segments.ts'
import type { ParsedDocumentInput, Position, RecommendingState, Review, Skipped } from './types.ts'

type Row = NonNullable<Review['matrix']>[number]
type Column = 'recommendation' | 'states' | 'position' | 'themes' | 'persons' | 'sdgs' | 'assessment'

/** Columns by their header words, in the order to test (LAYOUTS 2.6). */
const headerWords: [RegExp, Column][] = [
  [/^recommending\b/i, 'states'],
  [/^recommendation/i, 'recommendation'],
  [/position|response/i, 'position'],
  [/\bsdg/i, 'sdgs'],
  [/^(?:full list of )?(?:affected persons|groups of persons)/i, 'persons'],
  [/theme|rights/i, 'themes'],
  [/assessment|comment|implementation/i, 'assessment'],
]

const positionWords: Record<string, Position['value']> = {
  supported: 'supported',
  accepted: 'supported',
  noted: 'noted',
  'not supported': 'noted',
  rejected: 'noted',
  'supported/noted': 'partially_supported',
  'partially supported': 'partially_supported',
  pending: 'pending',
}

const clean = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** "Source of Position: A/HRC/990/15/Add.1 - Para.3" */
const sourceLine = /source of position\s*:?\s*(.*)$/i
const sourceParagraph = /[-–]\s*para(?:graph)?s?\s*\.?\s*([\d.()a-z]+)/i

/** Small headings inside a cell: "Affected persons:", "Groups of Persons:" */
const personsLine = /^(?:affected persons|groups of persons)\s*:?\s*(.*)$/i

const bulletless = (text: string) => text.replace(/^[-–•]\s*/, '')

type Cell = string[]

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

const columnsOf = (cells: Cell[]): Map<Column, number> | null => {
  const columns = new Map<Column, number>()
  for (const [at, cell] of cells.entries()) {
    const column = headerWords.find(([words]) => words.test(cell.join(' ')))?.[1]
    if (column !== undefined && !columns.has(column)) columns.set(column, at)
  }
  return columns.has('recommendation') && columns.has('position') ? columns : null
}

const readPosition = (words: string, source: string, where: string): Position => {
  const value = positionWords[words.toLowerCase().replace(/\s*\/\s*/g, '/')]
  if (value === undefined) throw new ParseError(null, where, `unknown position ${JSON.stringify(words)}`)
  const symbol = findSymbols(source)[0]?.canonical ?? null
  if (symbol === null) throw new ParseError(null, where, `no source of the position: ${JSON.stringify(source)}`)
  return {
    value,
    words,
    rule: null,
    alreadyImplemented: false,
    sourceSymbol: symbol,
    sourceParagraph: sourceParagraph.exec(source)?.[1]?.replace(/\.$/, '') ?? null,
    appliesTo: null,
  }
}

const numberForm = /^(\d{1,3}(?:\.\d{1,3})?)\.?\s*(.*)$/s

const splitLabels = (lines: Cell): { themes: string[]; persons: string[] } => {
  const themes: string[] = []
  const persons: string[] = []
  let into = themes
  for (const line of lines) {
    const match = personsLine.exec(line)
    if (match === null) into.push(bulletless(line))
    else {
      into = persons
      if (match[1] !== '') into.push(bulletless(match[1]!))
    }
  }
  return { themes, persons }
}

const statesOf = (cell: Cell, text: string): { text: string; states: RecommendingState[]; warnings: string[] } => {
  const { segments } = readItem(text, null)
  const states: RecommendingState[] = []
  const add = (state: RecommendingState) => {
    if (!states.some((other) => (other.iso3 ?? other.printed) === (state.iso3 ?? state.printed))) states.push(state)
  }
  for (const name of cell.flatMap((line) => splitStateNames(line)))
    add({ printed: name.printed, iso3: name.state.iso3 })
  for (const state of segments.flatMap((segment) => segment.states)) add(state)
  const own = segments.length === 1 ? segments[0]!.text : text.replace(/[\s;.]+$/, '')
  return { text: own, states, warnings: states.length === 0 ? ['no recommending State is printed'] : [] }
}

const readRow = (cells: Cell[], columns: Map<Column, number>, where: string): Row & { warnings: string[] } => {
  const cell = (column: Column): Cell => cells[columns.get(column) ?? -1] ?? []
  const lines = cell('recommendation')
  const source =
    cells
      .flat()
      .map((line) => sourceLine.exec(line)?.[1])
      .find((found) => found !== undefined) ?? ''
  const printed = numberForm.exec(lines.filter((line) => !sourceLine.test(line)).join(' '))
  if (printed === null)
    throw new ParseError(null, where, `a row without a number: ${JSON.stringify(lines[0] ?? '').slice(0, 80)}`)
  const { text, states, warnings } = statesOf(cell('states'), printed[2]!)
  const labels = splitLabels(cell('themes'))
  return {
    number: printed[1]!,
    text,
    recommendingStates: states.map((state) => ({ onBehalfOf: null, ...state })),
    position: readPosition(
      cell('position')
        .filter((line) => !sourceLine.test(line))
        .join(' '),
      source,
      `${where}, ${printed[1]}`,
    ),
    themes: labels.themes,
    persons: [...labels.persons, ...cell('persons').map(bulletless)],
    sdgs: cell('sdgs').map(bulletless),
    warnings,
  }
}

/** Parses a matrix. Throws ParseError where no table has its header, or a row cannot be read. */
export const parseMatrix = async (capture: Capture): Promise<ParsedDocumentInput> => {
  const { bytes, symbol } = capture
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  const $ = load(value)
  const rows: Row[] = []
  const skipped: Skipped[] = []
  const warnings: string[] = []
  let columns: Map<Column, number> | null = null
  let theme: string | null = null
  for (const [at, tr] of $('tr').toArray().entries()) {
    const cells = $(tr)
      .children('td, th')
      .toArray()
      .map((cell) => readCell($, cell))
    const found: Map<Column, number> | null = columnsOf(cells)
    if (found !== null && !numberForm.test(cells[found.get('recommendation')!]!.join(' '))) columns = found
    else if (cells.filter((cell) => cell.length > 0).length === 0) continue
    else if (cells.length === 1) theme = themeOf(cells[0]!)
    else if (columns === null)
      skipped.push({
        where: `row ${at + 1}`,
        text: cells.flat().join(' ').slice(0, 120),
        reason: 'before the header of the table',
      })
    else {
      const { warnings: own, ...row } = readRow(cells, columns, `row ${at + 1}`)
      if (theme !== null && row.themes.length === 0) row.themes.push(theme)
      warnings.push(...own.map((warning) => `${row.number}: ${warning}`))
      rows.push(row)
    }
  }
  if (columns === null || rows.length === 0)
    throw new ParseError(symbol, 'whole document', 'no table with the header of a UPR matrix')
  return documentOf(rows, skipped, warnings, symbol, await readHeader(bytes, capture))
}

/** "Theme: …", "Right or area: …": a row that spans the table. */
const themeOf = (cell: Cell): string => cell.join(' ').replace(/^(?:theme|right or area)\s*:\s*/i, '')

type Header = { state: string; printed: string | null; cycle: number | null; session: number | null; title: string }

/** The page header of the file: "UPR of Valdoria (2nd Cycle – 20th session) Thematic list of recommendations" */
const headerForm = /UPR of (?:the )?(.+?)\s*\(\s*(\S+?)\s*cycle\s*[-–—]\s*(.+?)\s*session\s*\)/i

/** A matrix names its State only in the page header; else the listing must, or the address with the State's code. */
const readHeader = async (bytes: Uint8Array, capture: Capture): Promise<Header> => {
  const parts = await readParts(bytes)
  const title = 'Matrix of recommendations'
  for (const [name, xml] of parts) {
    if (!/^word\/header\d*\.xml$/.test(name)) continue
    // runs cut words ("4 8 th"): joined without blanks
    const text = clean(
      [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]!.replace(/&amp;/g, '&')).join(''),
    )
    const match = headerForm.exec(text)
    if (match === null) continue
    const number = (words: string) => ordinalNumber(words.replace(/(\d)\s+(?=\d|st|nd|rd|th)/g, '$1'))
    return {
      state: findState(match[1]!).iso3,
      printed: match[1]!,
      cycle: number(match[2]!),
      session: number(match[3]!),
      title,
    }
  }
  const base = { cycle: null, session: null, title }
  const listed = capture.listing?.state ?? null
  if (listed !== null) return { ...base, state: stateByCode(listed)?.iso3 ?? findState(listed).iso3, printed: listed }
  const code = [...capture.address.matchAll(/(?<![A-Z])([A-Z]{3})(?![A-Z])/g)]
    .map((match) => match[1]!)
    .find((one) => stateByCode(one) !== undefined)
  if (code === undefined)
    throw new ParseError(
      capture.symbol,
      'page header',
      'the matrix names no State: neither its header nor its listing nor its address does',
    )
  return { ...base, state: code, printed: null }
}

const documentOf = (
  rows: Row[],
  skipped: Skipped[],
  warnings: string[],
  given: string | null,
  header: Header,
): ParsedDocumentInput => {
  const reports = new Set(rows.map((row) => row.position.sourceSymbol.replace(/\/Add\.\d+$/, '')))
  if (reports.size !== 1)
    throw new ParseError(
      given,
      'whole document',
      `the rows belong to ${reports.size} reports: ${[...reports].join(', ')}`,
    )
  const report = [...reports][0]!
  return {
    symbol: `${report} (matrix)`,
    symbolAsPrinted: null,
    mechanism: 'UPR',
    body: 'OHCHR',
    type: 'matrix',
    title: header.title,
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
    warnings: [...warnings, ...repeated(rows)],
    review: { cycle: header.cycle, session: header.session, reportSymbol: report, matrix: rows },
  }
}

const repeated = (rows: Row[]): string[] => {
  const seen = new Set<string>()
  return rows.flatMap((row) => (seen.has(row.number) ? [`${row.number} is listed twice`] : (seen.add(row.number), [])))
}

/** Does a DOCX hold a matrix? Told by the header words of its first table. */
export const isMatrix = async (bytes: Uint8Array): Promise<boolean> => {
  const xml = (await readParts(bytes)).get('word/document.xml') ?? ''
  const row = /<w:tr[ >].*?<\/w:tr>/s.exec(xml)?.[0]
  if (row === undefined) return false
  const cells = row.split('</w:tc>').map((cell) => [clean(cell.replace(/<[^>]+>/g, ''))])
  return columnsOf(cells) !== null
}
