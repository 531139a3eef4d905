// What a page was asked: the fields that were filled in, the day that it is, the States that may be chosen.

import { dayOfInstant } from '../domain/days/days.ts'
import { allStates } from '../domain/states/states.ts'
import type { ReadingContext } from '../reading/context.ts'
import type { Now } from './now.ts'

/** Today in Geneva (SAFETY, D6). */
export const todayOf = (context: ReadingContext): string => dayOfInstant(context.clock.now().toISOString())

/** Whether days to come may be shown. A database that does not answer is reported by what is asked of it next. */
export const believesClock = async ({ isClockRight }: Pick<ReadingContext, 'isClockRight'>): Promise<boolean> =>
  isClockRight === undefined || (await isClockRight().catch(() => true))

/** A form sends every field; the empty ones were not filled in. */
export const filledIn = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, Array.isArray(value) ? value.filter((one) => one !== '') : value] as const)
      .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  )

const fictionalCodes = allStates()
  .filter((state) => state.kind === 'fictional')
  .map((state) => state.iso3)

/** Fictional States whose invented examples are held; none on an installation without them, or once a real document is held. */
export const fictionalStates = ({ store, reading }: Pick<ReadingContext, 'store' | 'reading'>): Promise<string[]> =>
  reading.once('fictional', async () => {
    // a list without a named State leaves the invented documents out
    const real = await store.documents.find({}, { limit: 1 })
    if (real.total > 0) return []
    const { rows } = await store.documents.find({ states: fictionalCodes }, { limit: 100 })
    return [...new Set(rows.filter((row) => row.invented).flatMap((row) => row.states))].sort()
  })

/** Today, and the last closed session of each body as the facts have it today. */
export async function nowOf(context: ReadingContext): Promise<Now> {
  const today = todayOf(context)
  return { today, closed: await context.reading.closedSessions(today) }
}
