// The country-visits page of the Special Rapporteur on torture: which visits have a report, and its symbol.

import { findDay, parseDayRange } from '../../src/domain/days/days.ts'
import { FetchError, UnknownNameError } from '../../src/domain/errors.ts'
import type { DocumentType } from '../../src/domain/mechanisms.ts'
import { findState } from '../../src/domain/states/states.ts'
import { findSymbols } from '../../src/domain/symbols/symbols.ts'
import { lacking, type Page, readPage, unexpected } from '../lib/forms.ts'
import { assertOnce, readTables } from '../lib/grid-tables.ts'
import type { Bases } from '../lib/http/bases.ts'
import type { Fetched, LeftOut } from '../source.ts'

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

/**
 * Visits with a report. Throws `suspicious_empty` when there is none, `unexpected_shape` for a page without the table,
 * a row whose State no table of ours has, whose days do not read, or whose report comes twice.
 */
export function readVisitsPage(fetched: Fetched, onLeftOut: LeftOut = () => {}): VisitRow[] {
  const page = readPage(fetched)
  const rows = readTables(page, columns)
  if (rows.length === 0) throw lacking(page, 'no table with columns for country, days and report')
  const read = rows.flatMap(({ cells, links, linkWords, text }): VisitRow[] => {
    const inLinks = links.flatMap((link) => findSymbols(decoded(link)))
    const inCell = findSymbols(cells.report)
    links.forEach((link, index) => {
      const [said, meant] = [findSymbols(linkWords[index]!)[0], findSymbols(decoded(link))[0]]
      if (said && meant && said.canonical !== meant.canonical)
        throw unexpected(page, `a link to ${meant.canonical} says ${said.canonical} (row: ${text})`)
    })
    // "Report" alone, with the symbol in its link: https://undocs.org/A/HRC/900/3/Add.1
    const symbols = inCell.length > 0 ? inCell : inLinks
    if (symbols.length === 0) {
      if (/[A-Z]\/(HRC|CN)/.test(text)) throw unexpected(page, `a symbol outside its column (row: ${text})`)
      if (links.length > 0) onLeftOut(text, 'a link and no symbol')
      else onLeftOut(text, 'no report yet', true)
      return []
    }
    const { state, iso3 } = stateOf(page, cells.state, text)
    // "12 to 20 May 2099", "May 2099", "2099": never a sentence
    const hasDays = parseDayRange(cells.when) ?? findDay(cells.when) ?? (/^[A-Za-z]*\s?\d{4}$/.test(cells.when) || null)
    if (hasDays === null)
      throw unexpected(page, `the days of the visit do not read: ${JSON.stringify(cells.when)} (row: ${text})`)
    return symbols.map(({ canonical, class: kind, suffix }) => {
      if ((kind !== 'hrc' && kind !== 'chr') || !/\/Add\.|^$/.test(suffix ?? ''))
        throw unexpected(page, `${canonical} is no report on a visit (row: ${text})`)
      return { symbol: canonical, state, iso3, when: cells.when, type: typeOf(text) }
    })
  })
  if (read.length === 0) throw new FetchError('suspicious_empty', page.address, 'no visit with a report on the page')
  assertOnce(
    page,
    read.map(({ symbol }) => symbol),
  )
  return read
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

function stateOf(page: Page, printed: string, row: string): { state: string; iso3: string } {
  // "Norland (follow-up visit)"; brackets that belong to a name are tried first
  for (const state of [
    printed,
    printed.replace(/\s{0,9}\([^()]{0,80}\b(?:visit|mission|follow-up|joint)\b[^()]{0,80}\)\s{0,9}$/i, ''),
  ]) {
    try {
      return { state, iso3: findState(state).iso3 }
    } catch (error) {
      if (!(error instanceof UnknownNameError)) throw error
    }
  }
  throw unexpected(page, `no table of ours has the State ${JSON.stringify(printed)} (row: ${row})`)
}
