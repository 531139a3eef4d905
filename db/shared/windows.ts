// Review windows as they are written, and which of those that are gone a filter asks for.
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { WindowFilter } from '../rows.ts'
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
