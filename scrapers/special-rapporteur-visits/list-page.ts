// The country-visits page of the Special Rapporteur on torture: which visits have a report, and its symbol.

import { findDay, parseDayRange } from '../../src/domain/days/days.ts'
import { FetchError } from '../../src/domain/errors.ts'
import type { DocumentType } from '../../src/domain/mechanisms.ts'
import { findSymbols, type ParsedSymbol } from '../../src/domain/symbols/symbols.ts'
import { assertMostRead } from '../lib/calendar-rows.ts'
import { lacking, readPage } from '../lib/forms.ts'
import { readTables, type TableRow } from '../lib/grid-tables.ts'
import type { Bases } from '../lib/http/bases.ts'
import { eachOnce, type ReadRow } from '../lib/listed-once.ts'
import { isoOfName } from '../lib/listed-state.ts'
import { leaveOut, RowError } from '../lib/row-error.ts'
import type { Fetched, LeftOut, LeftRow } from '../source.ts'

export type VisitRow = {
  symbol: string
  /** as printed, without remarks in brackets */
  state: string
  iso3: string
  /** days of the visit as printed */
  when: string
  type: DocumentType
}

/** Text of the page was read, its markup is to be confirmed (SOURCES 6). */
export const visitsPage = (bases: Bases): string => `${bases.ohchr}/en/special-procedures/sr-torture/country-visits`

const columns = {
  state: /^(country|state|territory)/i,
  when: /date|visit(ed)? on|when/i,
  report: /report|symbol|document/i,
}

type Cells = TableRow<'state' | 'when' | 'report'>

/** What is known of a report from elsewhere: ISO3 of its State. */
type KnownState = (symbol: string) => string | undefined

/**
 * Visits with a report. A row whose State no table of ours has or is another one than `known` says, whose days or report
 * do not read, or that contradicts another row, is left out.
 * @throws FetchError `suspicious_empty` when there is none, `unexpected_shape` for a page without the table, or where
 * most rows with a report do not read
 */
export function readVisitsPage(
  fetched: Fetched,
  onLeftOut: LeftOut = () => {},
  known: KnownState = () => undefined,
): VisitRow[] {
  const page = readPage(fetched)
  const { address } = page
  const rows = readTables(page, columns)
  if (rows.length === 0) throw lacking(page, 'no table with columns for country, days and report')
  const unread: LeftRow[] = []
  const listed = rows.flatMap((row): ReadRow<VisitRow>[] => {
    let state: string | null = null
    try {
      if (row.misfit !== null) throw new RowError('width', row.misfit)
      const named = stateOf(row.cells.state)
      state = named?.iso3 ?? null
      const symbols = symbolsOf(row)
      if (symbols.length === 0) {
        const kind = row.links.length > 0 ? 'no_document' : 'usual'
        const reason = row.links.length > 0 ? 'a link and no symbol' : 'no report yet'
        onLeftOut({ row: row.text, kind, reason, label: null, state, address })
        return []
      }
      return readRow(row, symbols, named, known).map((value) => ({
        value,
        key: value.symbol,
        says: JSON.stringify(value),
        row,
        address,
      }))
    } catch (error) {
      unread.push({ ...leaveOut(error, row, state), address })
      return []
    }
  })
  const read = eachOnce(listed, (left) => unread.push(left))
  if (read.length === 0 && unread.length === 0)
    throw new FetchError('suspicious_empty', address, 'no visit with a report on the page')
  assertMostRead(page, read.length + unread.length, unread)
  unread.forEach(onLeftOut)
  return read
}

/** Symbols of a row's reports: those of its cell, else of its links ("Report" alone, to https://undocs.org/A/HRC/900/3/Add.1). */
function symbolsOf({ cells, links, linkWords, text }: Cells): ParsedSymbol[] {
  const inLinks = links.flatMap((link) => findSymbols(decoded(link)))
  const inCell = findSymbols(cells.report)
  links.forEach((link, index) => {
    const [said, meant] = [findSymbols(linkWords[index]!)[0], findSymbols(decoded(link))[0]]
    if (said && meant && said.canonical !== meant.canonical)
      throw new RowError('symbol', `a link to ${meant.canonical} says ${said.canonical}`)
  })
  const symbols = inCell.length > 0 ? inCell : inLinks
  if (symbols.length === 0 && /[A-Z]\/(HRC|CN)/.test(text)) throw new RowError('symbol', 'a symbol outside its column')
  return symbols
}

function readRow(
  { cells, text }: Cells,
  symbols: readonly ParsedSymbol[],
  named: Named | null,
  known: KnownState,
): VisitRow[] {
  if (named === null)
    throw new RowError('state', `no table of ours has the State ${JSON.stringify(cells.state)}`, cells.state)
  // "12 to 20 May 2099", "May 2099", "2099": never a sentence
  const hasDays = parseDayRange(cells.when) ?? findDay(cells.when) ?? (/^[A-Za-z]*\s?\d{4}$/.test(cells.when) || null)
  if (hasDays === null) throw new RowError('day', `the days of the visit do not read: ${JSON.stringify(cells.when)}`)
  return symbols.map(({ canonical, class: kind, suffix }) => {
    if ((kind !== 'hrc' && kind !== 'chr') || !/\/Add\.|^$/.test(suffix ?? ''))
      throw new RowError('symbol', `${canonical} is no report on a visit`)
    const other = known(canonical)
    if (other !== undefined && other !== named.iso3)
      throw new RowError('conflict', `${canonical} is of ${named.state} here and of ${other} in the facts`)
    return { symbol: canonical, ...named, when: cells.when, type: typeOf(text) }
  })
}

/** A link with its escapes undone; one that cannot be is looked at as it stands. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

/** The same `Add.n` form serves visits, follow-up and the State's comments: the words tell (DATA-MODEL 4.4). */
function typeOf(text: string): DocumentType {
  if (/comments (by|of) the (State|Government)/i.test(text)) return 'state_comments'
  return /follow-up/i.test(text) ? 'follow_up_report' : 'country_visit_report'
}

type Named = { state: string; iso3: string }

/** The State of a row; null for a name that no table has. */
function stateOf(printed: string): Named | null {
  // "Norland (follow-up visit)"; brackets that belong to a name are tried first
  for (const state of [
    printed,
    printed.replace(/\s{0,9}\([^()]{0,80}\b(?:visit|mission|follow-up|joint)\b[^()]{0,80}\)\s{0,9}$/i, ''),
  ]) {
    const iso3 = isoOfName(state)
    if (iso3 !== null) return { state, iso3 }
  }
  return null
}
