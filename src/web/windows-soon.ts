// Which windows somebody can send something for now or within three months, of those that a page of windows is asked for.
import type { Store } from '../../db/store.ts'
import { addMonths } from '../domain/days/days.ts'
import { toWindowFilter } from '../domain/filters.ts'
import { maxLimit, type WindowQuery } from '../domain/queries.ts'
import { kindsSentFor } from '../domain/windows/purposes.ts'
import type { ReviewWindow } from '../domain/windows.ts'

const monthsAhead = 3

/** Its first month, or that of its last day, is not later than three months from now. */
const isSoon = ({ opensOn, dueOn }: ReviewWindow, today: string): boolean =>
  (opensOn ?? dueOn ?? '9999').slice(0, 7) <= addMonths(today, monthsAhead).slice(0, 7)

/** A day is announced or computed; months are estimated. */
const hasDay = ({ certainty }: ReviewWindow): boolean => certainty === 'official' || certainty === 'rule'

/** Returns those with a day first, then the estimates, each by the last day; none where the page asks for something else. */
export async function soonOf(store: Store, query: WindowQuery, today: string): Promise<ReviewWindow[]> {
  if (!query.purpose?.includes('act') || query.kind || query.after || query.dueFrom || query.dueTo) return []
  const filter = { ...toWindowFilter(query), kinds: [...kindsSentFor], dueFrom: today.slice(0, 7) }
  const { rows } = await store.windows.find(filter, { limit: maxLimit })
  return rows
    .filter((window) => window.certainty !== 'cancelled_or_moved' && isSoon(window, today))
    .filter(({ dueOn }) => dueOn !== null && (dueOn.length < 10 || dueOn >= today))
    .sort((a, b) => Number(hasDay(b)) - Number(hasDay(a)) || a.dueOn!.localeCompare(b.dueOn!))
}
