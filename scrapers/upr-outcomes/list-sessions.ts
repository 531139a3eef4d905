// The list of reports of one session of the Human Rights Council: which of its rows are UPR reports, and of whom.
import { FetchError } from '../../src/domain/errors.ts'
import { parseSymbol, SymbolError } from '../../src/domain/symbols/symbols.ts'
import { assertMostRead, stateIn } from '../lib/calendar-rows.ts'
import { lacking, readPage } from '../lib/forms.ts'
import { readTables, type TableRow } from '../lib/grid-tables.ts'
import type { Bases } from '../lib/http/bases.ts'
import { eachOnce, type ReadRow } from '../lib/listed-once.ts'
import { leaveOut, RowError } from '../lib/row-error.ts'
import type { Fetched, LeftOut, LeftRow } from '../source.ts'

export type SessionRow = {
  symbol: string
  /** as printed */
  state: string
  iso3: string
}

/** Never verified live: the pages are readable (SOURCES 5), their markup is to be confirmed. */
export const sessionPage = (bases: Bases, session: number): string =>
  `${bases.ohchr}/en/hr-bodies/hrc/regular-sessions/session${session}/list-reports`

const columns = { symbol: /symbol/i, title: /^title/i }
// "Report of the Working Group on the Universal Periodic Review – Valdoria*"
const titlePattern = /^Report of the Working Group on the Universal Periodic Review\s*[-–—:,]?\s*(.*?)\s*\**$/i

/** What is known of a report from elsewhere: ISO3 of its State. */
type KnownState = (symbol: string) => string | undefined

/**
 * UPR reports of the page. A row whose symbol is not of this session, whose State no table knows or is another one than
 * `known` says, or that contradicts another row, is left out.
 * @throws FetchError `suspicious_empty` when the page has no UPR report, `unexpected_shape` when it has no table for
 * them or most of their rows do not read
 */
export function readSessionPage(
  fetched: Fetched,
  session: number,
  onLeftOut: LeftOut = () => {},
  known: KnownState = () => undefined,
): SessionRow[] {
  const page = readPage(fetched)
  const { address } = page
  const rows = readTables(page, columns)
  if (rows.length === 0) throw lacking(page, 'no table with columns for symbol and title')
  const unread: LeftRow[] = []
  const listed = rows.flatMap((row): ReadRow<SessionRow>[] => {
    try {
      const aside = setAside(row)
      if (aside) onLeftOut({ row: row.text, label: null, state: null, address, ...aside })
      if (aside || !/universal periodic review/i.test(row.text)) return []
      const value = readRow(row, session, known)
      return [{ value, key: value.symbol, says: value.iso3, row, address }]
    } catch (error) {
      unread.push({ ...leaveOut(error, row), address })
      return []
    }
  })
  const bySymbol = eachOnce(listed, (left) => unread.push(left))
  const read = eachOnce(
    bySymbol.map((value) => ({
      value,
      key: value.iso3,
      says: value.symbol,
      row: { text: `${value.symbol} | ${value.state}` },
      address,
    })),
    (left) => unread.push(left),
  )
  if (read.length === 0 && unread.length === 0)
    throw new FetchError('suspicious_empty', address, `no UPR report on the page of session ${session}`)
  assertMostRead(page, read.length + unread.length, unread)
  unread.forEach(onLeftOut)
  return read
}

/** A row that is of the UPR and announces no report: it concerns the document that it names, and no other. */
function setAside({
  cells,
  text,
  misfit,
}: TableRow<'symbol' | 'title'>): Pick<LeftRow, 'kind' | 'reason' | 'symbols'> | null {
  const symbol = symbolOf(cells.symbol)
  const symbols = symbol ? { symbols: [symbol.canonical] } : {}
  if (misfit !== null || !/universal periodic review/i.test(text)) return null
  if (!titlePattern.test(cells.title)) return { kind: 'no_document', reason: 'no title of a report', ...symbols }
  // its addendum is listed with the report itself, and a corrigendum is no report
  if (!symbol?.suffix || !/\/(Add|Corr)\./i.test(symbol.suffix)) return null
  return /\/Add\./i.test(symbol.suffix)
    ? { kind: 'usual', reason: 'an addendum, listed with its report', ...symbols }
    : { kind: 'no_document', reason: 'a corrigendum', ...symbols }
}

function readRow({ cells, misfit }: TableRow<'symbol' | 'title'>, session: number, known: KnownState): SessionRow {
  if (misfit !== null) throw new RowError('width', misfit)
  const symbol = symbolOf(cells.symbol)
  if (!symbol) throw new RowError('symbol', `the symbol column holds ${JSON.stringify(cells.symbol)}`)
  if (symbol.class !== 'hrc' || symbol.session !== String(session))
    throw new RowError('symbol', `${symbol.canonical} is no report of session ${session}`)
  const state = titlePattern.exec(cells.title)![1]!
  const iso3 = stateIn(state)
  const other = known(symbol.canonical)
  if (other !== undefined && other !== iso3)
    throw new RowError('conflict', `${symbol.canonical} is of ${state} here and of ${other} in the facts`)
  return { symbol: symbol.canonical, state, iso3 }
}

function symbolOf(printed: string) {
  try {
    return parseSymbol(printed)
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}
