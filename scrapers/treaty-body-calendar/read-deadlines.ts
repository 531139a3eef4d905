// The master calendar: rows "region, country, treaty, document, due" → announcements of the Committee's rows.

import { dayOfInstant } from '../../src/domain/days/days.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { assertMostRead, confidence, empty, readRows, stateIn } from '../lib/calendar-rows.ts'
import { readPage } from '../lib/forms.ts'
import { readListedDay } from '../lib/grid-dates.ts'
import { leaveOut, RowError } from '../lib/row-error.ts'
import type { Announced, Fetched, UnreadRow } from '../source.ts'
import { isCommittee, isOtherBody, kindOfDocument } from './lookups.ts'

const columns = {
  state: /^(country|states?( part(y|ies))?)\b/i,
  treaty: /^(treaty|committee|(treaty )?body)\b/i,
  document: /^(document|report)\b/i,
  due: /\bdue\b/i,
}

const known = /^region$/i

/** One row as read; `kind` null: of another body, or no event of the table. */
type Read = { row: { text: string }; state: string; kind: string | null; dueOn: string }

/**
 * Announcements of the master calendar, of the Committee against Torture only. Pure; `readOn` is the day (Geneva) on
 * which the page was fetched. A row whose State, treaty, label or day does not read is left out, and so are rows of one
 * State and kind with two days.
 * @throws FetchError `suspicious_empty` without a row, or without one of the Committee; `unexpected_shape` where most
 * rows do not read
 */
export function readDeadlines(fetched: Fetched): Announced {
  const page = readPage(fetched)
  const readOn = dayOfInstant(fetched.retrievedAt)
  const { rows, unread: narrow, otherHeaders } = readRows(page, columns)
  if (rows.length === 0 && narrow.length === 0) throw empty(page, 'the calendar says that it is empty')
  const unread: UnreadRow[] = [...narrow]
  const read = rows.flatMap((row): Read[] => {
    let state: string | null = null
    try {
      const { treaty, document, due } = row.cells
      // read in rows of other bodies too: where a column has moved, no row is believed
      state = stateIn(row.cells.state)
      const dueOn = readListedDay(due)
      if (dueOn === null) throw new RowError('day', `the day ${JSON.stringify(due)} is not of the form "19 Jul 2024"`)
      const ours = isCommittee(treaty)
      if (!ours && !isOtherBody(treaty))
        throw new RowError('body', `no body is known as ${JSON.stringify(treaty)}`, treaty)
      const kind = ours ? kindOfDocument(document) : null
      if (kind === undefined)
        throw new RowError('label', `the document label ${JSON.stringify(document)} is not in lookups.ts`, document)
      return [{ row, state, kind, dueOn }]
    } catch (error) {
      unread.push(leaveOut(error, row, state))
      return []
    }
  })
  assertMostRead(page, rows.length + narrow.length, unread)
  if (rows.every(({ cells }) => !isCommittee(cells.treaty)))
    throw empty(page, `${rows.length} rows, and none of the Committee against Torture`)
  const groups = new Map<string, Read[]>()
  for (const one of read)
    if (one.kind !== null) {
      const key = `${one.state} ${one.kind}`
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
  const announcements = [...groups.values()].flatMap(([first, ...others]): AnnouncementFact[] => {
    const { state, kind, dueOn, row } = first!
    if (others.some((other) => other.dueOn !== dueOn)) {
      const days = [first!, ...others].map((one) => one.dueOn).join(' and ')
      unread.push(leaveOut(new RowError('conflict', `two rows of this kind have the days ${days}`), row, state))
      return []
    }
    return [
      {
        mechanism: 'CAT',
        state,
        session: null,
        kind: kind!,
        status: 'announced',
        opensOn: null,
        dueOn,
        quote: row.text,
        readOn,
        source: fetched.address,
        confidence,
      },
    ]
  })
  return {
    announcements,
    skipped: read.length - announcements.length,
    unread,
    unknown: { labels: [], columns: otherHeaders.filter((header) => !known.test(header)) },
  }
}
