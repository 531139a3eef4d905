// The calendar of the UPR in numbers: cycles, the Council's session and months that follow a review, printed deadlines.
import { type Day, isDay } from '../days/days.ts'

const lastSessionOfCycle = [12, 26, 40, 54] as const

/** Cycle of a Working Group session; after the 54th comes the fifth, of which nothing else is known. */
export const cycleOfSession = (session: number): number =>
  1 + lastSessionOfCycle.filter((last) => session > last).length

/** A review that was moved keeps its cycle, also where the session that it moved to is the first of the next one. */
export const cycleOfMove = (row: { session: number | null; fromSession?: number | null }): number =>
  cycleOfSession((row.fromSession ?? row.session)!)

/** Council session that adopts the outcomes of a Working Group session (U10); null beyond what was seen or inferred. */
export function councilSessionFor(session: number): number | null {
  if (session < 1 || session > 54) return null
  const offset = session <= 12 ? 7 : session <= 26 ? 8 : session <= 35 ? 9 : session <= 40 ? 10 : 11
  return session + offset
}

/** Cycle of an outcome by the session of the Council that its symbol names, from the sessions above; null beyond them. */
export const cycleOfCouncilSession = (session: number | null): number | null => {
  if (session === null || session < 8 || session > 65) return null
  return session <= 20 ? 1 : session <= 35 ? 2 : session <= 50 ? 3 : 4
}

/** October or November → February to April; January → June, July; April, May → September, October (PROCEDURES, 3.2). */
export function councilMonths(workingGroup: Day): { first: Day; last: Day } {
  // sessions 1 and 2, April and May 2008: their outcomes were adopted in June
  if (workingGroup < '2008-09-01') return { first: '2008-06-01', last: '2008-06-30' }
  const [year, month] = workingGroup.split('-').map(Number) as [number, number]
  if (month >= 8) return { first: `${year + 1}-02-01`, last: `${year + 1}-04-30` }
  if (month <= 3) return { first: `${year}-06-01`, last: `${year}-07-31` }
  return { first: `${year}-09-01`, last: `${year}-10-31` }
}

/** "2022-12-12 / 2023-02-13": the later of the announced days; null where months only are printed. */
export function addendumDay(printed: string | null): string | null {
  const days = (printed ?? '').split('/').map((part) => part.trim())
  return days.every(isDay) ? days.sort().at(-1)! : null
}
