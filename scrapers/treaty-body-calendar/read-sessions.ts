// The list of sessions: number, first and last day of each, and the database's own number of its page.
import { addDays } from '../../src/domain/days/days.ts'
import { type Page, readPage } from '../lib/forms.ts'
import { readListedDay } from '../lib/grid-dates.ts'
import type { Fetched } from '../source.ts'
import type { ListedSession } from './listed-session.ts'
import { isCommittee } from './lookups.ts'
import { empty, inRow, type Row, readRows } from './read-table.ts'

const columns = {
  session: /^(session|title|name)\b/i,
  treaty: /^(treaty|committee|(treaty )?body)\b/i,
  opens: /^(start|from|opening|opens)\b/i,
  closes: /^(end|to|closing|closes|until)\b/i,
}

/** The longest session is of four weeks; what is longer than this was not read well. */
const longestDays = 45

/** `84`, `84th session`, `CAT 84 Session`, `Eighty-fourth` is not read */
function ordinalOf(page: Page, row: Row<string>, printed: string): number {
  const match = /^(?:CAT\b\W*)?(?:session\W*)?(\d{1,3})(?:st|nd|rd|th)?\b(?:\s+session)?\W*$/i.exec(printed)
  if (!match) throw inRow(page, row, `no number of a session is in ${JSON.stringify(printed)}`)
  return Number(match[1])
}

/**
 * Every session of the list, in the order of time. Pure.
 * @throws FetchError `suspicious_empty` for an empty grid; `unexpected_shape` for a row of another body, a number, day
 * or link that does not read, a session that comes twice, ends before it begins, or stands against the order of time
 */
export function readSessions(fetched: Fetched): ListedSession[] {
  const page = readPage(fetched)
  const rows = readRows(page, columns, ['session', 'opens', 'closes'])
  if (rows.length === 0) throw empty(page, 'the list of sessions is empty')
  const sessions = rows.map((row): ListedSession => {
    const { treaty, session, opens: from, closes: to } = row.cells
    // the list was asked for one treaty: a row of another means that the filter did not take
    if (treaty !== '' && !isCommittee(treaty)) throw inRow(page, row, `a session of ${JSON.stringify(treaty)}`)
    const [opens, closes] = [readListedDay(from), readListedDay(to)]
    if (opens === null || closes === null)
      throw inRow(page, row, `the days ${JSON.stringify([from, to])} are not of the form "19 Jul 2024"`)
    if (closes < opens || closes > addDays(opens, longestDays)) throw inRow(page, row, 'the days make no session')
    const ids = row.links.flatMap((href) => /\/SessionDetails\d?\.aspx\?(?:.*&)?SessionID=(\d+)/i.exec(href)?.[1] ?? [])
    if (new Set(ids).size !== 1) throw inRow(page, row, 'no link to the page of the session')
    return { ordinal: ordinalOf(page, row, session), opens, closes, id: Number(ids[0]), quote: row.text }
  })
  sessions.sort((a, b) => a.ordinal - b.ordinal)
  for (const [at, one] of sessions.entries()) {
    const before = sessions[at - 1]
    const row = { cells: {}, links: [], text: one.quote }
    if (before?.ordinal === one.ordinal || sessions.some((other) => other !== one && other.id === one.id))
      throw inRow(page, row, `session ${one.ordinal} comes twice`)
    if (before && before.closes >= one.opens)
      throw inRow(page, row, `session ${one.ordinal} begins before session ${before.ordinal} has ended`)
  }
  return sessions
}
