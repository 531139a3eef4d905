// The files that a private watch keeps: where they are, whether a file is one of ours, and how they are wiped.
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../../domain/errors.ts'
import { besidesIn, listHead, localCalendarName, readList, type WatchList, WatchListError, wipe } from './list.ts'

/** Names of programs that write our calendars, discreet and plain (`prodId` in src/feeds/calendar.ts). */
const ours = /^PRODID:-\/\/(?:Calendar\/\/Dates|Mechanism Watch\/\/Review windows)\/\//m

/** How the file begins. */
function headOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(400)
    return head.toString('utf8', 0, readSync(file, head, 0, head.length, 0))
  } finally {
    closeSync(file)
  }
}

/** Whether the file begins as a calendar that `watch` writes. One that is not there is nobody's. */
function isOurCalendar(path: string): boolean {
  const head = headOf(path)
  return head.startsWith('BEGIN:VCALENDAR') && ours.test(head)
}

/** Whether the file begins as a list that `watch` writes: one that a power cut or a full disk cut off is still ours. */
const isOurList = (path: string): boolean => headOf(path).startsWith(listHead)

/** Throws UsageError where the calendar would take the place of a file that `watch` did not write. */
export function assertOurCalendar(path: string): void {
  if (existsSync(path) && !isOurCalendar(path))
    throw new UsageError(
      `${path} is there already, and is no calendar of this command. Name another file with --calendar.`,
    )
}

/** Where the calendar is written: as asked now, as asked before, or beside the list. */
export const calendarPlace = (
  listPath: string,
  asked: string | undefined,
  list: Pick<WatchList, 'calendar'> | null,
): string => (asked !== undefined ? resolve(asked) : (list?.calendar ?? join(dirname(listPath), localCalendarName)))

/** Whether the list is ours, and where its calendar is: a damaged one may still tell. */
function listIn(path: string): { isOurs: boolean; calendar: string | null } {
  try {
    const list = readList(path)
    return { isOurs: list !== null, calendar: list?.calendar ?? null }
  } catch (error) {
    if (!(error instanceof WatchListError)) throw error
    const told = /"calendar":"([^"\\]{1,4096})"/.exec(readFileSync(path, 'utf8'))?.[1]
    return { isOurs: isOurList(path), calendar: told ?? null }
  }
}

/** Parts of lists and calendars that a kill left beside them. */
const leftIn = (folder: string): string[] =>
  besidesIn(folder).filter(
    (path) => statSync(path).isFile() && (statSync(path).size === 0 || isOurList(path) || isOurCalendar(path)),
  )

/**
 * Wipes the list, the calendar that it names, the one named now, and what a kill left beside them. A file that this
 * command did not write stays as it is: it is in `others`.
 */
export function wipeKept(listPath: string, asked: string | undefined): { gone: string[]; others: string[] } {
  const list = listIn(listPath)
  const calendars = new Set([
    calendarPlace(listPath, undefined, list),
    ...(asked === undefined ? [] : [resolve(asked)]),
  ])
  const folders = new Set([listPath, ...calendars].map((path) => dirname(resolve(path))))
  const found = [
    ...[listPath].filter(existsSync).map((path) => ({ path, isOurs: list.isOurs })),
    ...[...calendars].filter(existsSync).map((path) => ({ path, isOurs: isOurCalendar(path) })),
    ...[...folders].flatMap(leftIn).map((path) => ({ path, isOurs: true })),
  ]
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
