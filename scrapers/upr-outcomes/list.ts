// Where outcomes of the Universal Periodic Review are announced: known symbols, and the Council's lists of reports.
import { FetchError } from '../../src/domain/errors.ts'
import { stateName } from '../../src/domain/states/states.ts'
import { parseSymbol } from '../../src/domain/symbols/symbols.ts'
import { routesByPath, routesBySymbol } from '../lib/http/addresses.ts'
import type { Bases } from '../lib/http/bases.ts'
import { isUnread } from '../lib/row-error.ts'
import type { Given, Http, Listing } from '../source.ts'
import { councilSessionsOf } from './council-sessions.ts'
import { readSessionPage, type SessionRow, sessionPage } from './list-sessions.ts'

/** A report that the facts know of; `state` is its ISO3 code. */
type ExpectedReport = { symbol: string; state: string; date: string | null }

/**
 * For each report two listings, the report and its `Add.1` (the State's answers), which may not exist yet. Reports are
 * read from the Council's lists; those that only the facts know are listed by symbol, without a request. A row that does
 * not read is left out; the fault of a page is thrown after the listings of the others.
 */
export async function* list(http: Http, given: Given): AsyncIterable<Listing> {
  const { bases, facts, today, minimum = 0, onLeftOut } = given
  const reports: ExpectedReport[] = facts.uprReports
  const known = new Map(reports.map((report) => [parseSymbol(report.symbol).canonical, report]))
  if (known.size < reports.length) throw new Error('two expected reports have one symbol')
  const faults: FetchError[] = []
  let read = 0
  for (const session of councilSessionsOf(facts, today)) {
    const address = sessionPage(bases, session)
    let rows: SessionRow[]
    try {
      const fetched = await http.get(address, { accept: 'html' })
      rows = readSessionPage(
        fetched,
        session,
        (left) => {
          if (isUnread(left)) read += 1
          onLeftOut?.(left)
        },
        (symbol) => known.get(symbol)?.state,
      )
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      faults.push(error)
      continue
    }
    read += rows.length
    for (const row of rows) {
      yield* listingsOf(bases, row.symbol, row.state, known.get(row.symbol)?.date ?? null, address)
      known.delete(row.symbol)
    }
  }
  for (const [symbol, report] of known) yield* listingsOf(bases, symbol, stateName(report.state), report.date, null)
  if (faults[0]) throw faults[0]
  if (read < minimum)
    throw new FetchError('suspicious_empty', bases.ohchr, `${read} reports on the session pages, ${minimum} expected`)
}
const officialLink = (symbol: string): string => `https://undocs.org/${symbol}`

/** `page`: where it was read; null for what the facts know of. */
function listingsOf(bases: Bases, report: string, state: string, date: string | null, page: string | null): Listing[] {
  const one = (
    symbol: string,
    type: 'report_of_the_working_group' | 'addendum',
    title: string,
    day: string | null,
  ): Listing => ({
    key: `${symbol} en`,
    symbol,
    title,
    state,
    date: day,
    language: 'en',
    type,
    routes: [...routesBySymbol(bases, symbol, 'en'), ...routesByPath(bases, symbol, 'en')],
    ...(page === null ? { listedAt: officialLink(report), fromFacts: true } : { listedAt: page }),
  })
  return [
    one(
      report,
      'report_of_the_working_group',
      `Report of the Working Group on the Universal Periodic Review: ${state}`,
      date,
    ),
    one(`${report}/Add.1`, 'addendum', `Views of ${state} on the recommendations in ${report}`, null),
  ]
}
