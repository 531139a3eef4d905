// Review windows as they are written, and which of those that are gone a filter asks for.
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { Page, WindowFilter } from '../rows.ts'
import { asksForInvented } from './invented.ts'

export const columnsOf = (window: ReviewWindow, at: string) => ({
  key: window.key,
  state: window.state,
  mechanism: window.mechanism,
  kind: window.kind,
  certainty: window.certainty,
  opensOn: window.opensOn,
  dueOn: window.dueOn,
  body: window as unknown,
  invented: window.invented,
  updatedAt: at,
})

export const isAskedFor = (window: ReviewWindow, filter: WindowFilter): boolean =>
  (!filter.states?.length || filter.states.includes(window.state)) &&
  (!filter.mechanisms?.length || filter.mechanisms.includes(window.mechanism)) &&
  (!filter.kinds?.length || filter.kinds.includes(window.kind)) &&
  (!window.invented || filter.invented === true || asksForInvented(filter.states))

/** Each column stands in the body of its window too. */
export const contradictingColumns: [column: string, field: string][] = [
  ['key', 'key'],
  ['state', 'state'],
  ['mechanism', 'mechanism'],
  ['kind', 'kind'],
  ['certainty', 'certainty'],
  ['opens_on', 'opensOn'],
  ['due_on', 'dueOn'],
]

/** A page of the rows, of which one more than `limit` was asked for; `write` makes the cursor of the last that is shown. */
export function windowPage(
  rows: readonly ReviewWindow[],
  total: number,
  limit: number,
  write: (place: [day: string, key: string]) => string,
): Page<ReviewWindow> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const isMore = rows.length > limit && last !== undefined
  return { rows: shown, total, next: isMore ? write([last.dueOn ?? last.opensOn ?? '9999', last.key]) : null }
}
