// Where reports on country visits are announced: the mandate's page, and symbols known from facts and annual reports.
import { FetchError } from '../../src/domain/errors.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { DocumentType } from '../../src/domain/mechanisms.ts'
import { stateName } from '../../src/domain/states/states.ts'
import { parseSymbol } from '../../src/domain/symbols/symbols.ts'
import { routesByPath, routesBySymbol } from '../lib/http/addresses.ts'
import type { Bases } from '../lib/http/bases.ts'
import { isUnread } from '../lib/row-error.ts'
import type { Given, Http, Listing } from '../source.ts'
import { type AnnualReport, annualReportsOf } from './annual-reports.ts'
import { readVisitsPage, type VisitRow, visitsPage } from './list-page.ts'

/** A report that the facts know of; `state` is its ISO3 code. */
type ExpectedVisit = { symbol: string; state: string }

const reportsOf = ({ visits }: Facts): ExpectedVisit[] => {
  const known = visits.flatMap(({ reportSymbol: symbol, state }) =>
    symbol?.startsWith('A/HRC/') ? [{ symbol, state }] : [],
  )
  return [...new Map(known.map((visit) => [visit.symbol, visit])).values()]
}

/**
 * A row of the mandate's page that does not read is left out. The fault of the page is thrown after the listings by
 * symbol, which need no page.
 * An addendum by pattern has no State and the type `other` until its title was read.
 */
export async function* list(http: Http, { bases, facts, minimum = 1, onLeftOut }: Given): AsyncIterable<Listing> {
  const reports = reportsOf(facts)
  const annualReports = annualReportsOf(reports.map(({ symbol }) => symbol))
  const address = visitsPage(bases)
  let rows: VisitRow[] = []
  let fault: FetchError | null = null
  try {
    const fetched = await http.get(address, { accept: 'html' })
    let unread = 0
    rows = readVisitsPage(
      fetched,
      (left) => {
        if (isUnread(left)) unread += 1
        onLeftOut?.(left)
      },
      (symbol) => reports.find((one) => parseSymbol(one.symbol).canonical === symbol)?.state,
    )
    if (rows.length + unread < minimum)
      throw new FetchError('suspicious_empty', address, `${rows.length} visits with a report, ${minimum} expected`)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    fault = error
    rows = []
  }
  const listed = new Set<string>()
  for (const one of [...rows.map((row) => fromPage(row, bases, address)), ...bySymbol(bases, reports, annualReports)]) {
    if (listed.has(one.key)) continue
    listed.add(one.key)
    yield one
  }
  if (fault) throw fault
}

type Said = { symbol: string; title: string; state: string | null; type: DocumentType }

const listing = (bases: Bases, { symbol, title, state, type }: Said, page: string | null): Listing => ({
  key: `${symbol} en`,
  symbol,
  title,
  state,
  // the page tells the days of the visit, not of the report
  date: null,
  language: 'en',
  type,
  routes: [...routesBySymbol(bases, symbol, 'en'), ...routesByPath(bases, symbol, 'en')],
  ...(page === null ? { listedAt: `https://undocs.org/${symbol}`, fromFacts: true } : { listedAt: page }),
})

function fromPage(row: VisitRow, bases: Bases, address: string): Listing {
  const title = `Visit to ${row.state}${row.when ? ` (${row.when})` : ''}`
  return listing(bases, { symbol: row.symbol, title, state: row.state, type: row.type }, address)
}

function bySymbol(bases: Bases, reports: ExpectedVisit[], annualReports: AnnualReport[]): Listing[] {
  const known = reports.map(({ symbol: printed, state }) => {
    const { canonical } = parseSymbol(printed)
    const title = `Visit to ${stateName(state)}`
    const said: Said = { symbol: canonical, title, state: stateName(state), type: 'country_visit_report' }
    return listing(bases, said, null)
  })
  const patterns = annualReports.flatMap(({ symbol: printed, addenda }) =>
    Array.from({ length: addenda }, (_, index) => {
      const { canonical } = parseSymbol(`${printed}/Add.${index + 1}`)
      const said: Said = { symbol: canonical, title: `Addendum ${index + 1} to ${printed}`, state: null, type: 'other' }
      return listing(bases, said, null)
    }),
  )
  return [...known, ...patterns]
}
