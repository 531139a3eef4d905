// The watch list: one file on the reader's own machine, written for nobody else, wiped by one call.

import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { type Choice, choiceSchema, readChoice } from '../choice.ts'

export type WatchList = {
  /** the cadence has no meaning here */
  choice: Choice
  /** no State, body or subject in file names, titles and notifications (SAFETY, S6) */
  discreet: boolean
  /** title of calendar entries and notifications; null: "1 date" */
  title: string | null
  /** names marks and calendar entries, so that whoever finds them cannot look up what they are */
  secret: string
  /** what stands was shown once, at the first run */
  started: boolean
  /** where the calendar was written, if not beside the list: `--wipe` must find it */
  calendar: string | null
  /** alerts that were already shown, and the last change seen */
  told: string[]
  lastChange: number
}

/** Names that say nothing. */
export const listFileName = 'dates.json'
export const localCalendarName = 'dates.ics'

/** The file is there and is not a watch list. */
export class WatchListError extends Error {
  override name = 'WatchListError'
}

const schema = z.strictObject({
  version: z.literal(1),
  choice: z.unknown(),
  discreet: z.boolean(),
  title: z.string().max(60).nullable(),
  // a list of an earlier release lacks both
  secret: z.string().min(32).max(64).optional(),
  started: z.boolean().default(true),
  // a list of an earlier release does not say
  calendar: z.string().max(4096).nullable().default(null),
  told: z.array(z.string()).max(100_000),
  lastChange: z.number().int(),
})

const newSecret = (): string => randomBytes(24).toString('hex')

export const newList = (
  choice: unknown = {},
  options: { discreet?: boolean; title?: string | null } = {},
): WatchList => ({
  // at once: everything that is due is shown whenever the reader looks
  choice: { ...(choiceSchema.parse(choice) as Choice), cadence: 'at_once' },
  discreet: options.discreet ?? true,
  title: options.title ?? null,
  secret: newSecret(),
  started: false,
  calendar: null,
  told: [],
  lastChange: 0,
})

/** Throws WatchListError when the file is another's. Null when there is none. */
export function readList(path: string): WatchList | null {
  if (!existsSync(path)) return null
  try {
    const {
      version: _version,
      choice,
      secret = newSecret(),
      ...rest
    } = schema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { choice: readChoice(choice), secret, ...rest }
  } catch (error) {
    throw new WatchListError(
      `this file is no list of dates: ${error instanceof SyntaxError ? 'it is no JSON' : 'it has another shape'}`,
    )
  }
}

/** Readable by its owner alone; put in place as a whole, so that a power cut leaves the old one. */
export function writePrivately(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const beside = join(dirname(path), `.${randomBytes(6).toString('hex')}`)
  const file = openSync(beside, 'wx', 0o600)
  try {
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    // a part of it may be there already
    wipe([beside])
    throw error
  }
}

/** Names of the files by which a kill of `writePrivately` can have left its content in a folder. */
export const besidesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\.[0-9a-f]{12}$/.test(name))
        .map((name) => join(folder, name))
    : []

/** How each file begins that `writeList` wrote. */
export const listHead = '{"version":1,"choice":{'

export const writeList = (path: string, list: WatchList): void =>
  writePrivately(path, `${JSON.stringify({ version: 1, ...list })}\n`)

/**
 * Overwrites and removes the given files; gives those that were there. On flash memory and in backups a copy may
 * remain: only a disk that is encrypted as a whole helps against that.
 */
export function wipe(paths: string[]): string[] {
  const gone: string[] = []
  for (const path of paths) {
    if (!existsSync(path)) continue
    const size = statSync(path).size
    const file = openSync(path, 'r+')
    try {
      writeFileSync(file, randomBytes(size))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    rmSync(path)
    gone.push(path)
  }
  return gone
}
