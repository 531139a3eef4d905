// Weeks, for digests; the rest of the calendar is src/domain/days.ts.
import { addDays } from '../domain/days.ts'

/** The first Monday on or after a day. */
export const mondayFrom = (day: string): string => addDays(day, (8 - new Date(`${day}T12:00:00Z`).getUTCDay()) % 7)

/** The Monday on or before a day: names its week. */
export const weekOf = (day: string): string => addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))
