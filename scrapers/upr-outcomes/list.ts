// Where outcomes of the Universal Periodic Review are announced: known symbols, and the Council's lists of reports.
import { FetchError } from '../../src/domain/errors.ts'
import { stateName } from '../../src/domain/states/states.ts'
import { parseSymbol } from '../../src/domain/symbols/symbols.ts'
import { type Bases, officialBases } from '../lib/http/bases.ts'
import { routesByPath, routesBySymbol } from '../lib/http/routes.ts'
import type { Http, LeftOut, Listing } from '../source.ts'
import { readSessionPage, type SessionRow, sessionPage } from './list-sessions.ts'

/** A report that the facts know of; `state` is its ISO3 code. */
export type ExpectedReport = { symbol: string; state: string; date: string | null }

export type ListOptions = {
  /** reports known from facts: listed by symbol, without a request */
  reports?: readonly ExpectedReport[]
  /** sessions of the Council whose lists are read; the composition takes them from the facts */
  councilSessions?: readonly number[]
  /** fewer reports than this on all pages are not believed */
  minimum?: number
  onSkipped?: LeftOut
}

/** Sessions that adopted outcomes of the fourth cycle (its first Working Group session was the 41st, November 2022). */
export const fourthCycleSessions: readonly number[] = [52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63]

/**
 * Makes the list: for each report two listings, the report and its `Add.1` (the State's answers), which may not exist
 * yet. Each session page is taken whole or not at all; a fault of one is thrown after the listings of the others.
 */
export function createList(bases: Bases = officialBases, options: ListOptions = {}) {
  const { reports = [], councilSessions = fourthCycleSessions } = options
  return async function* list(http: Http, onLeftOut = options.onSkipped): AsyncIterable<Listing> {
    const known = new Map(reports.map((report) => [parseSymbol(report.symbol).canonical, report]))
    if (known.size < reports.length) throw new Error('two expected reports have one symbol')
    const faults: FetchError[] = []
    let read = 0
    // the newest session first
    for (const session of [...councilSessions].sort((one, other) => other - one)) {
      const address = sessionPage(bases, session)
      let rows: SessionRow[]
      try {
        rows = readSessionPage(await http.get(address, { accept: 'html' }), session, onLeftOut)
        for (const row of rows) assertAgrees(row, known.get(row.symbol), address)
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
    for (const [symbol, report] of known)
      yield* listingsOf(bases, symbol, stateName(report.state), report.date, officialLink(symbol))
    if (faults[0]) throw faults[0]
    if (read < (options.minimum ?? 0))
      throw new FetchError(
        'suspicious_empty',
        bases.ohchr,
        `${read} reports on the session pages, ${options.minimum} expected`,
      )
  }
}

/** The list of the official sites, by the pages of the fourth cycle's sessions. */
export const list = createList()

const officialLink = (symbol: string): string => `https://undocs.org/${symbol}`

function assertAgrees(row: SessionRow, known: ExpectedReport | undefined, address: string): void {
  if (known && known.state !== row.iso3)
    throw new FetchError(
      'unexpected_shape',
      address,
      `${row.symbol} is of ${row.state} here and of ${known.state} in the facts`,
    )
}

function listingsOf(bases: Bases, report: string, state: string, date: string | null, listedAt: string): Listing[] {
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
    listedAt,
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
