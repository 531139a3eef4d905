// A row of a calendar page that does not read: raised where that is seen, turned into a row that is left out.
import type { LeftRow, UnreadKind, UnreadRow } from '../source.ts'

/** Raised inside the reading of one row: `leaveOut` makes it a row that is left out. */
export class RowError extends Error {
  override name = 'RowError'
  kind: UnreadKind
  label: string | null
  constructor(kind: UnreadKind, message: string, label: string | null = null) {
    super(message)
    this.kind = kind
    this.label = label
  }
}

/** What is left out of a page, for a RowError; any other error is passed on. `state`: ISO3, where the row tells it. */
export function leaveOut(error: unknown, row: { text: string }, state: string | null = null): UnreadRow {
  if (!(error instanceof RowError)) throw error
  return { row: row.text.slice(0, 160), kind: error.kind, reason: error.message, label: error.label, state }
}

/** Whether a row of a list was left out because it does not read: there may be a document behind it. */
export const isUnread = ({ kind }: LeftRow): boolean => kind !== 'usual' && kind !== 'no_document'
