// What a list by date cannot hold: windows of one State without a known day or a known end.
import type { Store } from '../../db/store.ts'
import { addMonths } from '../domain/days/days.ts'
import { toWindowFilter } from '../domain/filters.ts'
import { maxLimit, type WindowQuery } from '../domain/queries.ts'
import { lastDayOf } from '../domain/windows/span.ts'
import type { ReviewWindow } from '../domain/windows.ts'

/** A day or an estimate that ends is in the list; what never comes and what is over is waited for by nobody. */
const isUndated = ({ dueOn, absence, over, certainty }: ReviewWindow): boolean =>
  dueOn === null && absence === undefined && over === undefined && certainty !== 'cancelled_or_moved'

/** Returns those of the one State that was asked for, the ones with a first day before the others; none where days are asked for. */
export async function undatedOf({ store }: { store: Store }, query: WindowQuery): Promise<ReviewWindow[]> {
  const [state, ...others] = query.state ?? []
  if (state === undefined || others.length > 0 || query.region || query.after || query.dueFrom || query.dueTo) return []
  const { kinds, mechanisms, certainties } = toWindowFilter(query)
  // asked for by their certainty, they are in the list itself
  if (certainties?.includes('unknown')) return []
  const windows = (await store.windows.all({ states: [state] })).filter(
    (window) =>
      isUndated(window) &&
      (kinds === undefined || kinds.includes(window.kind)) &&
      (mechanisms === undefined || mechanisms.some((one) => one === window.mechanism)) &&
      (certainties === undefined || certainties.includes(window.certainty)),
  )
  return windows.sort(
    (a, b) => (a.opensOn ?? '9999').localeCompare(b.opensOn ?? '9999') || a.kind.localeCompare(b.kind),
  )
}

/** An estimate spans a few months. */
const longestSpan = 12

/** Returns the estimates that may fall within a month and end after it: by their last month they are in another one. */
export async function spanningOf(
  store: Store,
  filter: Parameters<Store['windows']['find']>[0],
  month: string,
): Promise<ReviewWindow[]> {
  const day = (by: number) => addMonths(`${month}-01`, by).slice(0, 7)
  const { certainties } = filter
  if (certainties !== undefined && !certainties.includes('estimate')) return []
  const later = { ...filter, dueFrom: day(1), dueTo: lastDayOf(day(longestSpan)) }
  const { rows } = await store.windows.find({ ...later, certainties: ['estimate'] }, { limit: maxLimit })
  return rows.filter(({ opensOn }) => opensOn !== null && opensOn.slice(0, 7) <= month)
}
