// The list of reports of one session of the Human Rights Council: which of its rows are UPR reports, and of whom.
import { FetchError, UnknownNameError } from '../../src/domain/errors.ts'
import { findState } from '../../src/domain/states/states.ts'
import { parseSymbol, SymbolError } from '../../src/domain/symbols/symbols.ts'
import { lacking, readPage, unexpected } from '../lib/forms.ts'
import { assertOnce, readTables } from '../lib/grid-tables.ts'
import type { Bases } from '../lib/http/bases.ts'
import type { Fetched, LeftOut } from '../source.ts'

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

/**
 * UPR reports of the page. Throws `suspicious_empty` when it has none, and `unexpected_shape` for a UPR row whose
 * symbol is not of this session, whose State no table knows, or that comes twice.
 */
export function readSessionPage(fetched: Fetched, session: number, onLeftOut: LeftOut = () => {}): SessionRow[] {
  const page = readPage(fetched)
  const rows = readTables(page, columns)
  if (rows.length === 0) throw lacking(page, 'no table with columns for symbol and title')
  const read = rows.flatMap((row): SessionRow[] => {
    const title = titlePattern.exec(row.cells.title)
    if (!title) {
      if (/universal periodic review/i.test(row.text)) onLeftOut(row.text, 'no title of a report')
      return []
    }
    const symbol = symbolOf(row.cells.symbol)
    if (!symbol)
      throw unexpected(page, `the symbol column holds ${JSON.stringify(row.cells.symbol)} (row: ${row.text})`)
    if (symbol.class !== 'hrc' || symbol.session !== String(session))
      throw unexpected(page, `${symbol.canonical} is no report of session ${session} (row: ${row.text})`)
    // its addendum is listed with the report itself, and a corrigendum is no report
    if (symbol.suffix !== null && /\/(Add|Corr)\./i.test(symbol.suffix)) {
      const isAddendum = /\/Add\./i.test(symbol.suffix)
      onLeftOut(row.text, isAddendum ? 'an addendum, listed with its report' : 'a corrigendum', isAddendum)
      return []
    }
    const state = title[1]!
    try {
      return [{ symbol: symbol.canonical, state, iso3: findState(state).iso3 }]
    } catch (error) {
      if (error instanceof UnknownNameError)
        throw unexpected(page, `no table of ours has the State ${JSON.stringify(state)}`)
      throw error
    }
  })
  if (read.length === 0)
    throw new FetchError('suspicious_empty', page.address, `no UPR report on the page of session ${session}`)
  assertOnce(
    page,
    read.map(({ symbol }) => symbol),
  )
  assertOnce(
    page,
    read.map(({ iso3 }) => iso3),
  )
  return read
}

function symbolOf(printed: string) {
  try {
    return parseSymbol(printed)
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}
