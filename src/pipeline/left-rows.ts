// Rows of a list that gave no listing: what the run says of them, and which documents they may be.
import { isUnread } from '../../scrapers/lib/row-error.ts'
import type { LeftRow, Listing } from '../../scrapers/source.ts'
import { UnknownNameError } from '../domain/errors.ts'
import { findState } from '../domain/states/states.ts'
import type { RunNotes } from './run.ts'

/** So many are told one by one; of a list that turned strange the first tell enough. */
const mostTold = 20

/** Counts the rows, and notes each that does not read as `row_unread`. */
export function noteLeftRows(rows: readonly LeftRow[], run: RunNotes): void {
  const unread = rows.filter(isUnread)
  for (const row of rows)
    run.count(row.kind === 'usual' ? 'rows_without_document' : isUnread(row) ? 'rows_unread' : 'rows_left_out')
  for (const { reason, row, address, state } of unread.slice(0, mostTold))
    run.yellow({
      fault: 'row_unread',
      where: address,
      message: `${state === null ? '' : `${state}: `}${reason} (row: ${row.slice(0, 160)})`,
    })
  if (unread.length > mostTold)
    run.yellow({
      fault: 'row_unread',
      where: unread[0]!.address,
      message: `${unread.length - mostTold} more rows of the list do not read`,
    })
}

function isoOf(state: string | null): string | null {
  try {
    return state === null ? null : findState(state).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}

/** Whether a document that is held may be the one of a row that gave no listing: then it is not gone from the list. */
export function mayBeLeftOut(rows: readonly LeftRow[], { symbol, state }: Pick<Listing, 'symbol' | 'state'>): boolean {
  const own = isoOf(state)
  return rows.some((row) => {
    if (row.symbols && symbol !== null) return row.symbols.some((one) => symbol === one || symbol.startsWith(`${one}/`))
    return row.state === null || own === null || row.state === own
  })
}

/** Whether a row that does not read may be newer than this day. */
export const mayBeNewer = (rows: readonly LeftRow[], day: string): boolean =>
  rows.some((row) => isUnread(row) && (row.date ?? day) >= day)
