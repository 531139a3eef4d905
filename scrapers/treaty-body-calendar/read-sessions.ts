// The list of sessions: number, first and last day of each, and the database's own number of its page.

import { addDays } from '../../src/domain/days/days.ts'
import { assertMostRead, empty, type Row, readRows } from '../lib/calendar-rows.ts'
import { readPage, unexpected } from '../lib/forms.ts'
import { readListedDay } from '../lib/grid-dates.ts'
import { leaveOut, RowError } from '../lib/row-error.ts'
import type { Fetched, UnreadRow } from '../source.ts'
import type { ListedSession } from './listed-session.ts'
import { isCommittee, isOtherBody } from './lookups.ts'

const columns = {
  session: /^(session|title|name)\b/i,
  treaty: /^(treaty|committee|(treaty )?body)\b/i,
  opens: /^(start|from|opening|opens)\b/i,
  closes: /^(end|to|closing|closes|until)\b/i,
}

/** The longest session is of four weeks; what is longer than this was not read well. */
const longestDays = 45

/** `84`, `84th session`, `CAT 84 Session`, `Eighty-fourth` is not read */
function ordinalOf(printed: string): number {
  const match = /^(?:CAT\b\W*)?(?:session\W*)?(\d{1,3})(?:st|nd|rd|th)?\b(?:\s+session)?\W*$/i.exec(printed)
  if (!match) throw new RowError('number', `no number of a session is in ${JSON.stringify(printed)}`, printed)
  return Number(match[1])
}

function readSessionRow({ cells, links, text }: Row<keyof typeof columns>): ListedSession {
  const [opens, closes] = [readListedDay(cells.opens), readListedDay(cells.closes)]
  if (opens === null || closes === null)
    throw new RowError(
      'day',
      `the days ${JSON.stringify([cells.opens, cells.closes])} are not of the form "19 Jul 2024"`,
    )
  if (closes < opens || closes > addDays(opens, longestDays)) throw new RowError('day', 'the days make no session')
  const ids = links.flatMap((href) => /\/SessionDetails\d?\.aspx\?(?:.*&)?SessionID=(\d+)/i.exec(href)?.[1] ?? [])
  const id = new Set(ids).size === 1 ? Number(ids[0]) : null
  return { ordinal: ordinalOf(cells.session), opens, closes, id, quote: text }
}

/** Whether two sessions cannot both be true: one number or page twice, or numbers against the order of time. */
const disagree = (one: ListedSession, other: ListedSession): boolean =>
  one.ordinal === other.ordinal ||
  (one.id !== null && one.id === other.id) ||
  (one.ordinal < other.ordinal ? one.closes >= other.opens : other.closes >= one.opens)

export type ListedSessions = { sessions: ListedSession[]; unread: UnreadRow[]; otherHeaders: string[] }

/**
 * Sessions of the list, in the order of their numbers. Pure. A row that does not read is left out, and so are rows that
 * disagree with each other; one without a link to its page keeps its days.
 * @throws FetchError `suspicious_empty` for an empty grid; `unexpected_shape` where the filter did not take (rows of
 * other bodies alone) or most rows do not read
 */
export function readSessions(fetched: Fetched): ListedSessions {
  const page = readPage(fetched)
  const { rows, unread: narrow, otherHeaders } = readRows(page, columns, ['session', 'opens', 'closes'])
  if (rows.length === 0 && narrow.length === 0) throw empty(page, 'the list of sessions is empty')
  const unread: UnreadRow[] = [...narrow]
  const ours = rows.filter(({ cells }) => cells.treaty === '' || !isOtherBody(cells.treaty))
  if (ours.length === 0 && rows.length > 0) throw unexpected(page, `sessions of ${rows[0]!.cells.treaty} alone`)
  const read = ours.flatMap((row) => {
    try {
      const { treaty } = row.cells
      if (treaty !== '' && !isCommittee(treaty))
        throw new RowError('body', `no body is known as ${JSON.stringify(treaty)}`, treaty)
      return [readSessionRow(row)]
    } catch (error) {
      unread.push(leaveOut(error, row))
      return []
    }
  })
  const sessions = read.filter((one) => {
    const other = read.find((each) => each !== one && disagree(each, one))
    if (!other) return true
    const reason = `session ${one.ordinal} and session ${other.ordinal} of the list cannot both be right`
    unread.push(leaveOut(new RowError('conflict', reason), { text: one.quote }))
    return false
  })
  assertMostRead(page, ours.length + narrow.length, unread)
  for (const one of sessions)
    if (one.id === null)
      unread.push(
        leaveOut(new RowError('link', 'no link to the page of the session: its States are not read'), {
          text: one.quote,
        }),
      )
  return { sessions: sessions.sort((a, b) => a.ordinal - b.ordinal), unread, otherHeaders }
}
