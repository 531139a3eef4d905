// The files that a private watch keeps: where they are, whether a file is one of ours, and how they are wiped.
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../../domain/errors.ts'
import { localCalendarName, readList, type WatchList, WatchListError, wipe } from './list.ts'

/** Names of programs that write our calendars, discreet and plain (`prodId` in src/feeds/calendar.ts). */
const ours = /^PRODID:-\/\/(?:Calendar\/\/Dates|Mechanism Watch\/\/Review windows)\/\//m

/** Whether the file begins as a calendar that `watch` writes. One that is not there is nobody's. */
function isOurCalendar(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(400)
    const text = head.toString('utf8', 0, readSync(file, head, 0, head.length, 0))
    return text.startsWith('BEGIN:VCALENDAR') && ours.test(text)
  } finally {
    closeSync(file)
  }
}

/** Throws UsageError where the calendar would take the place of a file that `watch` did not write. */
export function assertOurCalendar(path: string): void {
  if (existsSync(path) && !isOurCalendar(path))
    throw new UsageError(
      `${path} is there already, and is no calendar of this command. Name another file with --calendar.`,
    )
}

/** Where the calendar is written: as asked now, as asked before, or beside the list. */
export const calendarPlace = (listPath: string, asked: string | undefined, list: WatchList | null): string =>
  asked !== undefined ? resolve(asked) : (list?.calendar ?? join(dirname(listPath), localCalendarName))

/** Returns the list, or null where the file is not there or is no list. */
function listIn(path: string): WatchList | null {
  try {
    return readList(path)
  } catch (error) {
    if (error instanceof WatchListError) return null
    throw error
  }
}

/**
 * Wipes the list, the calendar that it names, and the one named now. A file that this command did not write stays as it
 * is: it is in `others`.
 */
export function wipeKept(listPath: string, asked: string | undefined): { gone: string[]; others: string[] } {
  const list = listIn(listPath)
  const calendars = new Set([
    calendarPlace(listPath, undefined, list),
    ...(asked === undefined ? [] : [resolve(asked)]),
  ])
  const found = [
    { path: listPath, isOurs: list !== null },
    ...[...calendars].filter(existsSync).map((path) => ({ path, isOurs: isOurCalendar(path) })),
  ].filter(({ path }) => existsSync(path))
  return {
    // the list last: it alone knows where the calendar is
    gone: wipe(found.flatMap(({ path, isOurs }) => (isOurs ? [path] : [])).reverse()),
    others: found.flatMap(({ path, isOurs }) => (isOurs ? [] : [path])),
  }
}

/** Wipes a calendar of ours that is written to another place now. */
export function wipeEarlier(earlier: string, now: string): void {
  if (earlier !== now && existsSync(earlier) && isOurCalendar(earlier)) wipe([earlier])
}

/** The command that wipes these files, for a person to copy. */
export function wipeCommand(listPath: string, isDefault: boolean): string {
  const quoted = /^[\w@%+=:,./-]+$/.test(listPath) ? listPath : `'${listPath.replaceAll("'", "'\\''")}'`
  return `mechanism-watch watch --wipe${isDefault ? '' : ` --list ${quoted}`}`
}
