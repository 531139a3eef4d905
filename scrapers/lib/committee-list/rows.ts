// One row of the grid → its listings: symbol from the link, State, day, language, each checked against the others.
import { FetchError } from '../../../src/domain/errors.ts'
import type { DocumentType } from '../../../src/domain/mechanisms.ts'
import { findSymbols, type ParsedSymbol, parseSymbol, SymbolError } from '../../../src/domain/symbols/symbols.ts'
import type { LeftOut, Listing } from '../../source.ts'
import type { ColumnRule, Grid, GridRow } from '../grid.ts'
import { readListedDay, readListedLanguages } from '../grid-dates.ts'
import { routeByDownloadPage, routesByPath, routesBySymbol } from '../http/addresses.ts'
import type { Bases } from '../http/bases.ts'
import { complaintOfState, complaintOfTitle } from '../listed-state.ts'
import { columnLabel, isOldSeries, type TreatyBody } from './bodies.ts'

export type Columns = 'title' | 'committee' | 'state' | 'symbol' | 'date' | 'language'

/** Header words; the places are those that four collectors report (SOURCES 1, Grid). */
export const columns: Record<Columns, ColumnRule> = {
  title: { header: /\btitle\b|^document( name)?$/i, index: 0, required: true },
  committee: { header: /^(treaty|committee)\b|^(treaty )?body$/i, index: 2, required: false },
  state: { header: /^(country|countries|states?( part(y|ies))?)\b/i, index: 3, required: true },
  symbol: { header: /symbol/i, index: 4, required: true },
  date: { header: /\bdate\b/i, index: 5, required: true },
  language: { header: /^language/i, index: 7, required: false },
}

/** `...Download.aspx?symbolno=CAT%2FC%2FXVD%2FCO%2F3&amp;Lang=en` → the symbol as the link has it. */
function symbolOfLink(href: string): string | null {
  if (!URL.canParse(href)) return null
  for (const [name, value] of new URL(href).searchParams) if (name.toLowerCase() === 'symbolno') return value
  return null
}

const symbolsOfLinks = (row: GridRow<Columns>): string[] => [
  ...new Set(row.links.flatMap(({ href }) => symbolOfLink(href) ?? [])),
]

const linksTo = (row: GridRow<Columns>, { canonical }: ParsedSymbol): boolean =>
  symbolsOfLinks(row).some((linked) => read(linked)?.canonical === canonical)

/** Kinds of document that a search for concluding observations of a body may give; null for all others. */
function typeOf(symbol: ParsedSymbol, body: TreatyBody): DocumentType | null {
  if (symbol.body !== body) return null
  if (['tb_cr', 'tb_concl', 'tb_legacy_co'].includes(symbol.class) || isOldSeries(symbol, body))
    return 'concluding_observations'
  if (symbol.class !== 'tb_country') return null
  if (symbol.type === 'FCO') return 'follow_up_reply'
  // CO/2/Add.1 is the State's reply to CO/2 (DATA-MODEL 4.4)
  if (symbol.type === 'CO') return /\/Add\./.test(symbol.suffix ?? '') ? 'follow_up_reply' : 'concluding_observations'
  return null
}

const read = (printed: string): ParsedSymbol | null => {
  try {
    return parseSymbol(printed)
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}

/** False for a row of another committee or kind: then the filter of the search did not take. */
export const isAskedFor =
  (body: TreatyBody) =>
  (row: GridRow<Columns>): boolean =>
    symbolsOfLinks(row)
      .map(read)
      .every((symbol) => symbol === null || symbol.class === 'internal' || typeOf(symbol, body) !== null)

/**
 * Symbols of a row: those of its links, and those in its cell of the kind that was asked for, which no link may name.
 * A database number beside a symbol says nothing of its own.
 */
function symbolsOf(row: GridRow<Columns>, body: TreatyBody): string[] {
  const linked = symbolsOfLinks(row)
  const known = linked.flatMap((symbol) => read(symbol)?.canonical ?? [])
  const inCell = findSymbols(row.cells.symbol)
    .filter((symbol) => typeOf(symbol, body) !== null && !known.includes(symbol.canonical))
    .map(({ canonical }) => canonical)
  // "CAT/C/XVD/CO/3" and "CAT/C/XVD/CO/3*", its reissue, are one document
  const byCanonical = new Map(linked.map((symbol) => [read(symbol)?.canonical ?? symbol, symbol]))
  const all = [...byCanonical.values(), ...new Set(inCell)]
  const named = all.filter((symbol) => read(symbol)?.class !== 'internal')
  return named.length > 0 ? named : all
}

/** Whose documents were asked for, and where. */
export type Asked = { body: TreatyBody; bases: Bases }

/**
 * Listings of all rows of a page. Rows without a symbol, with a database number in its place or with a restricted
 * draft are reported to `onLeftOut`; any cell that does not read, or contradicts another, is a fault of the whole page.
 */
export function readRows(
  grid: Grid<Columns>,
  address: string,
  { body, bases }: Asked,
  onLeftOut: LeftOut = () => {},
): Listing[] {
  let [skipped, unlinked] = [0, 0]
  const listings = grid.rows.flatMap((row): Listing[] => {
    const printed = symbolsOf(row, body)
    const leave = (reason: string, usual = false): Listing[] => {
      skipped += 1
      onLeftOut(row.text, reason, usual)
      return []
    }
    if (printed.length === 0) return leave('no symbol, neither in a link nor in its cell')
    if (printed.every((symbol) => read(symbol)?.class === 'internal')) return leave('a database number, no UN symbol')
    if (printed.every((symbol) => read(symbol)?.restricted)) return leave('a restricted draft', true)
    if (!symbolsOfLinks(row).some((symbol) => read(symbol) && read(symbol)?.class !== 'internal')) unlinked += 1
    return printed.map((symbol) => readRow(row, symbol, address, { body, bases }))
  })
  // a site that renames the parameter of its links must not look like a site without documents
  const without = skipped + unlinked
  if (without > 2 && without * 2 > grid.rows.length)
    throw new FetchError(
      'unexpected_shape',
      address,
      `${without} of ${grid.rows.length} rows have no link that names a symbol`,
    )
  return listings
}

function readRow(row: GridRow<Columns>, printed: string, address: string, { body, bases }: Asked): Listing {
  const wrong = (message: string): FetchError =>
    new FetchError('unexpected_shape', address, `${message} (row: ${row.text.slice(0, 160)})`)
  const { cells } = row
  const symbol = read(printed)
  if (!symbol) throw wrong(`the link's symbol ${JSON.stringify(printed)} is none`)
  const type = typeOf(symbol, body)
  if (!type) throw wrong(`${symbol.canonical} was not asked for`)
  const inCell = findSymbols(cells.symbol).map(({ canonical }) => canonical)
  if (!inCell.includes(symbol.canonical)) throw wrong(`the symbol column does not hold ${symbol.canonical}`)
  if (cells.title === '' || /^[\d\s./-]+$/.test(cells.title) || readListedDay(cells.title))
    throw wrong('the title is none')
  if (cells.committee && !columnLabel(body).test(cells.committee))
    throw wrong(`the committee column holds ${JSON.stringify(cells.committee)}`)
  const complaint = complaintOfState(cells.state, symbol) ?? complaintOfTitle(cells.title, cells.state)
  if (complaint) throw wrong(complaint)
  const date = readListedDay(cells.date)
  // a date that is missing is unknown; one that does not read may mean that its form has changed
  if (date === null && cells.date !== '')
    throw wrong(`the date ${JSON.stringify(cells.date)} is not of the form "19 Jul 2024"`)
  const languages = readListedLanguages(cells.language ?? '')
  if (!languages) throw wrong(`the language column holds ${JSON.stringify(cells.language)}`)
  const language = languages.includes('en') ? 'en' : languages[0]!
  // title and day of a row are those of the document that it links to, not of a second one in its cell
  const isSecond = inCell.length > 1 && symbolsOfLinks(row).length > 0 && !linksTo(row, symbol)
  return {
    key: `${symbol.canonical} ${language}`,
    symbol: symbol.canonical,
    title: isSecond ? symbol.canonical : cells.title,
    state: cells.state,
    date: isSecond ? null : date,
    language,
    type,
    routes: [
      ...routesBySymbol(bases, symbol.canonical, language),
      routeByDownloadPage(bases, symbol.canonical),
      ...routesByPath(bases, symbol.canonical, language),
    ],
    listedAt: address,
  }
}
