// One row of the grid → its listings: symbol from the link, State, day, language, each checked against the others.
import { FetchError } from '../../../src/domain/errors.ts'
import type { DocumentType } from '../../../src/domain/mechanisms.ts'
import { readUrl } from '../../../src/domain/read-url.ts'
import { findSymbols, type ParsedSymbol, parseSymbol, SymbolError } from '../../../src/domain/symbols/symbols.ts'
import type { LeftOut, LeftRow, Listing } from '../../source.ts'
import { assertMostRead } from '../calendar-rows.ts'
import type { ColumnRule, GridRow } from '../grid.ts'
import { readListedDay, readListedLanguages } from '../grid-dates.ts'
import { routeByDownloadPage, routesByPath, routesBySymbol } from '../http/addresses.ts'
import type { Bases } from '../http/bases.ts'
import { eachOnce, type ReadRow } from '../listed-once.ts'
import { complaintOfState, complaintOfTitle, isoOfName } from '../listed-state.ts'
import { isUnread, leaveOut, RowError } from '../row-error.ts'
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
  for (const [name, value] of readUrl(href)?.searchParams ?? []) if (name.toLowerCase() === 'symbolno') return value
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
  if (symbol.type === 'CO' || symbol.type === 'COAR')
    return /\/Add\./.test(symbol.suffix ?? '') ? 'follow_up_reply' : 'concluding_observations'
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

/** ISO3 of the State that a row is about; null where its cell and its symbols do not agree on one. */
function stateOf({ cells }: GridRow<Columns>, printed: readonly string[]): string | null {
  const agrees = printed.every((symbol) => complaintOfState(cells.state, read(symbol)) === null)
  return agrees ? isoOfName(cells.state) : null
}

/**
 * Listings of the rows of all pages. What gives none is reported to `onLeftOut`: rows without a symbol, with a database
 * number in its place or with a restricted draft, and rows of which any cell does not read or contradicts another.
 * @throws FetchError `unexpected_shape` where most rows do not read, or most have no link that names a symbol
 */
export function readRows(
  rows: readonly GridRow<Columns>[],
  address: string,
  { body, bases }: Asked,
  onLeftOut: LeftOut = () => {},
): Listing[] {
  const lefts: LeftRow[] = []
  let unlinked = 0
  const listed = rows.flatMap((row): ReadRow<Listing>[] => {
    const printed = symbolsOf(row, body)
    const parsed = printed.map(read)
    const common = { address, date: readListedDay(row.cells.date) }
    const state = stateOf(row, printed)
    const leave = (kind: 'usual' | 'no_document', reason: string, symbols?: string[]): ReadRow<Listing>[] => {
      lefts.push({ row: row.text, kind, reason, label: null, state, ...common, ...(symbols ? { symbols } : {}) })
      return []
    }
    if (row.misfit === null) {
      if (printed.length === 0) return leave('no_document', 'no symbol, neither in a link nor in its cell')
      if (parsed.every((symbol) => symbol?.class === 'internal'))
        return leave('no_document', 'a database number, no UN symbol')
      if (parsed.every((symbol) => symbol?.restricted))
        return leave(
          'usual',
          'a restricted draft',
          parsed.map((symbol) => symbol!.canonical),
        )
    }
    try {
      if (row.misfit !== null) throw new RowError('width', row.misfit)
      const read = printed.map((symbol) => readRow(row, symbol, address, { body, bases }))
      if (!symbolsOfLinks(row).some(isNumbered)) unlinked += 1
      return read.map((value) => ({ value, key: value.key, says: JSON.stringify(value), row, address }))
    } catch (error) {
      lefts.push({ ...leaveOut(error, row, state), ...common })
      return []
    }
  })
  const listings = eachOnce(listed, (left) => lefts.push(left))
  const without = lefts.filter((left) => !isUnread(left)).length + unlinked
  // a site that renames the parameter of its links must not look like a site without documents
  if (without > 2 && without * 2 > rows.length)
    throw new FetchError(
      'unexpected_shape',
      address,
      `${without} of ${rows.length} rows have no link that names a symbol`,
    )
  assertMostRead({ address }, rows.length, lefts.filter(isUnread))
  lefts.forEach(onLeftOut)
  return listings
}

/** Whether a link names a symbol of the UN, not a number of the database. */
const isNumbered = (linked: string): boolean => {
  const symbol = read(linked)
  return symbol !== null && symbol.class !== 'internal'
}

function readRow(row: GridRow<Columns>, printed: string, address: string, { body, bases }: Asked): Listing {
  const { cells } = row
  const symbol = read(printed)
  if (!symbol) throw new RowError('symbol', `the link's symbol ${JSON.stringify(printed)} is none`)
  const type = typeOf(symbol, body)
  if (!type) throw new RowError('body', `${symbol.canonical} was not asked for`)
  const inCell = findSymbols(cells.symbol).map(({ canonical }) => canonical)
  if (!inCell.includes(symbol.canonical))
    throw new RowError('symbol', `the symbol column does not hold ${symbol.canonical}`)
  if (cells.title === '' || /^[\d\s./-]+$/.test(cells.title) || readListedDay(cells.title))
    throw new RowError('title', 'the title is none')
  if (cells.committee && !columnLabel(body).test(cells.committee))
    throw new RowError('body', `the committee column holds ${JSON.stringify(cells.committee)}`, cells.committee)
  const complaint = complaintOfState(cells.state, symbol)
  if (complaint) throw new RowError('state', complaint, cells.state)
  const about = complaintOfTitle(cells.title, cells.state)
  if (about) throw new RowError('title', about)
  const date = readListedDay(cells.date)
  // a date that is missing is unknown; one that does not read may mean that its form has changed
  if (date === null && cells.date !== '')
    throw new RowError('day', `the date ${JSON.stringify(cells.date)} is not of the form "19 Jul 2024"`)
  const languages = readListedLanguages(cells.language ?? '')
  if (!languages)
    throw new RowError(
      'language',
      `the language column holds ${JSON.stringify(cells.language)}`,
      cells.language ?? null,
    )
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
