// The master calendar: rows "region, country, treaty, document, due" → announcements of the Committee's rows.
import { dayOfInstant } from '../../src/domain/days/days.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { readPage } from '../lib/forms.ts'
import { readListedDay } from '../lib/grid-dates.ts'
import type { Announced, Fetched } from '../source.ts'
import { isCommittee, isOtherBody, kindOfDocument } from './lookups.ts'
import { confidence, empty, inRow, readRows, stateIn } from './read-table.ts'

const columns = {
  state: /^(country|states?( part(y|ies))?)\b/i,
  treaty: /^(treaty|committee|(treaty )?body)\b/i,
  document: /^(document|report)\b/i,
  due: /\bdue\b/i,
}

/**
 * Announcements of the master calendar, of the Committee against Torture only. Pure; `readOn` is the day (Geneva) on
 * which the page was fetched. The page is read whole or not at all.
 * @throws FetchError `suspicious_empty` without a row, or without one of the Committee; `unexpected_shape` for a row
 * whose State, treaty, document label or day does not read, and for a State with two rows of one kind
 */
export function readDeadlines(fetched: Fetched): Announced {
  const page = readPage(fetched)
  const readOn = dayOfInstant(fetched.retrievedAt)
  const rows = readRows(page, columns)
  if (rows.length === 0) throw empty(page, 'the calendar says that it is empty')
  const announcements: AnnouncementFact[] = []
  const seen = new Set<string>()
  let skipped = 0
  for (const row of rows) {
    const { treaty, document, due } = row.cells
    // read in rows of other bodies too: where a column has moved, no row is believed
    const state = stateIn(page, row, row.cells.state)
    const dueOn = readListedDay(due)
    if (dueOn === null) throw inRow(page, row, `the day ${JSON.stringify(due)} is not of the form "19 Jul 2024"`)
    if (!isCommittee(treaty)) {
      if (!isOtherBody(treaty)) throw inRow(page, row, `no body is known as ${JSON.stringify(treaty)}`)
      skipped += 1
      continue
    }
    const kind = kindOfDocument(document)
    if (kind === undefined)
      throw inRow(page, row, `the document label ${JSON.stringify(document)} is not in lookups.ts`)
    const key = `${state} ${document.toLowerCase()} ${kind}`
    if (seen.has(key) || announcements.some((one) => one.state === state && one.kind === kind))
      throw inRow(page, row, `${row.cells.state} has two rows of this kind`)
    seen.add(key)
    if (kind === null) {
      skipped += 1
      continue
    }
    announcements.push({
      mechanism: 'CAT',
      state,
      session: null,
      kind,
      status: 'announced',
      opensOn: null,
      dueOn,
      quote: row.text,
      readOn,
      source: fetched.address,
      confidence,
    })
  }
  if (rows.every(({ cells }) => !isCommittee(cells.treaty)))
    throw empty(page, `${rows.length} rows, and none of the Committee against Torture`)
  return { announcements, skipped }
}
