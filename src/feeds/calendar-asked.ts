// The calendar that a query asks for, and how many entries are in it.
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { toWindowScope } from '../domain/filters.ts'
import type { CalendarQuery } from '../domain/queries.ts'
import { closedSessions, generalDates } from '../domain/windows/sessions.ts'
import { inTurns } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'
import { calendarSteps } from './calendar.ts'

type Context = Pick<ReadingContext, 'store' | 'clock'>

/** Steps of a calendar between two turns of the event loop: some 20 ms. */
export const stepsPerTurn = 100

/** Returns the steps that write the calendar; joined, they are the file. */
export async function stepsOf({ store, clock }: Context, query: CalendarQuery): Promise<Generator<string>> {
  const scope = toWindowScope(query)
  const rows = await store.windows.calendar(scope)
  const facts = await store.facts.read()
  const today = dayOfInstant(instant(clock))
  const dates = generalDates(facts)
  const general =
    scope.states || scope.kinds
      ? []
      : dates.filter((date) => !query.mechanism || query.mechanism.some((m) => m === date.mechanism))
  return calendarSteps(rows, {
    language: query.language ?? 'en',
    today,
    closed: closedSessions(facts, today),
    estimates: query.estimates ?? false,
    discreet: query.discreet ?? false,
    general,
    sessions: dates,
    past: query.past === 'all',
    invented: true,
  })
}

/** An entry that does not come again, and the day after its last: "DTEND;VALUE=DATE:20261128". */
const isOver = (entry: string, today: string): boolean => {
  const end = /^DTEND;VALUE=DATE:(\d{8})/m.exec(entry)?.[1]
  return end !== undefined && !/^RRULE:/m.test(entry) && end <= today.replaceAll('-', '')
}

/**
 * Returns how many entries the calendar has, counted in the file that it would be, and how many of them lie in the past;
 * 26 June of each year is one that does not.
 */
export async function countEntries(ctx: Context, query: CalendarQuery): Promise<{ entries: number; past: number }> {
  const steps = await inTurns(await stepsOf(ctx, query), stepsPerTurn)
  const entries = steps.filter((step) => step.startsWith('BEGIN:VEVENT'))
  const today = dayOfInstant(instant(ctx.clock))
  return { entries: entries.length, past: entries.filter((entry) => isOver(entry, today)).length }
}
