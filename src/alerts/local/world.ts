// The world file: the same for everybody, so that who watches what is known to nobody but the reader's own machine.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { AlertsStore, Arrival } from '../../../db/alerts-store.ts'
import type { ChangeRow, Store } from '../../../db/store.ts'
import { certainties } from '../../domain/certainty.ts'
import { addDays, isDay } from '../../domain/days/days.ts'
import { linkFault } from '../../domain/link-fault.ts'
import { watchedMechanisms } from '../../domain/mechanisms.ts'
import { jsonText } from '../../domain/printable.ts'
import type { ClosedSessions } from '../../domain/windows/describe.ts'
import type { ReviewWindow } from '../../domain/windows.ts'
import type { CalendarRow } from '../../feeds/calendar-rows.ts'
import { changeEvent } from '../events.ts'

/** Changes and arrivals are kept as long as a cancelled date stays in a calendar (SAFETY, D5). */
const worldDays = 180

export type World = {
  format: 'dates-of-the-world'
  version: 1
  dataVersion: string
  /** day in Geneva on which it was written; nothing about the machine that wrote it (SAFETY, S8) */
  madeOn: string
  failing: string[]
  /** last closed session of each body */
  closed: ClosedSessions
  windows: CalendarRow[]
  changes: ChangeRow[]
  arrivals: Arrival[]
}

/** What a world file is not. The message may be shown. */
export class WorldError extends Error {
  override name = 'WorldError'
}

type WorldSource = {
  store: { windows: Pick<Store['windows'], 'calendar'> }
  alerts: AlertsStore
  today: string
  dataVersion: string
  /** sources that are failing, in words (SAFETY, G1) */
  failing: string[]
  closed: ClosedSessions
}

/** Reads the whole world; nothing in it depends on who asks. Without invented rows. */
export async function exportWorld({ store, alerts, today, dataVersion, failing, closed }: WorldSource): Promise<World> {
  const since = addDays(today, -worldDays)
  const windows = (await store.windows.calendar({})).filter((row) => !row.window.invented)
  // of new windows those are kept that tell an official date to come
  const changes = (await alerts.alerts.changesSince(`${since}T00:00:00.000Z`)).filter(
    (change) => change.kind !== 'created' || changeEvent(change, null, today) !== null,
  )
  const arrivals = (await alerts.alerts.arrivedSince(`${since}T00:00:00.000Z`)).filter((row) => !row.invented)
  const byKey = (a: CalendarRow, b: CalendarRow) => (a.window.key < b.window.key ? -1 : 1)
  return {
    format: 'dates-of-the-world',
    version: 1,
    dataVersion,
    madeOn: today,
    failing: [...failing].sort(),
    closed,
    windows: windows.sort(byKey),
    changes,
    arrivals,
  }
}

const again = 'Get it again, from a server or from whoever gave it to you'

/** "row 4 of windows, window.dueOn": rows as a person counts them. */
const placeIn = ([list, row, ...rest]: readonly PropertyKey[]): string =>
  typeof row === 'number'
    ? [`row ${row + 1} of ${String(list)}`, rest.join('.')].filter(Boolean).join(', ')
    : [list, ...(row === undefined ? [] : [row]), ...rest].join('.')

/** Digest of what a world file says, however it is spaced. */
const digestOf = (world: object): string => createHash('sha256').update(jsonText(world)).digest('hex')

/**
 * The file: stable bytes for the same world, so that a checksum means something (SAFETY, S9). Its last member is the digest of
 * the others: a stick that changed a date is found by whoever reads it.
 */
export const writeWorld = (world: World): string => `${jsonText({ ...world, sha256: digestOf(world) })}\n`

const text = z.string().max(20_000)
/** A day, or a month alone, that there is in the calendar. */
const isDayOrMonth = (value: string): boolean => isDay(value.length === 7 ? `${value}-01` : value)
const dated = (isRight: (value: string) => boolean) =>
  z.string().superRefine((value, context) => {
    if (!isRight(value))
      context.addIssue({ code: 'custom', message: `there is no day ${JSON.stringify(value.slice(0, 40))}` })
  })
const day = dated(isDayOrMonth).nullable()
/** What becomes a link in a calendar or on a terminal. */
const address = z.string().superRefine((value, context) => {
  const fault = linkFault(value)
  if (fault !== null) context.addIssue({ code: 'custom', message: `the address ${fault}` })
})
/** A window before or after a change: it is what an alert shows. */
const changed = z.looseObject({
  opensOn: day.optional(),
  dueOn: day.optional(),
  officialPage: address.optional(),
})
const window = z.looseObject({
  key: text,
  state: z.string().regex(/^[A-Z]{3}$/),
  mechanism: z.enum(watchedMechanisms),
  kind: text,
  rule: text,
  opensOn: day,
  dueOn: day,
  certainty: z.enum(certainties),
  basis: text,
  source: text,
  officialPage: address,
  readOn: dated(isDay).nullable(),
  invented: z.boolean(),
})
export const worldShape = z.object({
  format: z.literal('dates-of-the-world'),
  version: z.literal(1),
  dataVersion: text,
  madeOn: dated(isDay),
  failing: z.array(text),
  // a file of an earlier release lacks it
  closed: z.partialRecord(z.enum(watchedMechanisms), dated(isDay)).default({}),
  windows: z.array(z.looseObject({ window, sequence: z.number().int(), changedAt: z.iso.datetime() })),
  changes: z.array(
    z.looseObject({
      id: z.number().int(),
      at: z.iso.datetime(),
      kind: text,
      subject: z.literal('window'),
      subjectId: text,
      before: changed.nullish(),
      after: changed.nullish(),
    }),
  ),
  arrivals: z.array(
    z.looseObject({
      documentId: text,
      symbol: text,
      states: z.array(z.string()),
      mechanism: text,
      topic: text,
      arrivedAt: text,
      address: address.nullish(),
      recommendations: z.number().int(),
    }),
  ),
})

/** Throws WorldError where the file is not as it was written. A file of an earlier release has no digest: returns false. */
function isSealed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { sha256, ...said } = value as Record<string, unknown>
  // a name of a field that a disk changed, that of the digest among them
  const isKnown = Object.keys(said).every((name) => name in worldShape.shape)
  if (isKnown && (sha256 === undefined || sha256 === digestOf(said))) return sha256 !== undefined
  throw new WorldError(
    'this world file is not as it was written: a byte of it was changed on its way, and no date of it was used. ' +
      again,
  )
}

/**
 * Reads a world file, and tells whether it is `sealed` with a digest. Throws WorldError for anything else, for a damaged
 * file, and for a version that this program does not know.
 */
export function readWorld(content: string): { world: World; sealed: boolean } {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    throw new WorldError('this is not a world file: it is no JSON')
  }
  const version = (value as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version > 1)
    throw new WorldError(`this world file is of version ${version}: a newer program is needed`)
  const sealed = isSealed(value)
  const read = worldShape.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new WorldError(
      `this is not a world file: ${placeIn(issue!.path)}: ${issue!.message}. No date of it was used. ${again}`,
    )
  }
  return { world: read.data as unknown as World, sealed }
}

export const windowsOf = (world: World): Map<string, ReviewWindow> =>
  new Map(world.windows.filter((row) => row.withdrawn !== true).map((row) => [row.window.key, row.window]))
