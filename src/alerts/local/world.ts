// The world file: the same for everybody, so that who watches what is known to nobody but the reader's own machine.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { AlertsStore, Arrival } from '../../../db/alerts-store.ts'
import type { ChangeRow, Store } from '../../../db/store.ts'
import { certainties } from '../../domain/certainty.ts'
import { addDays } from '../../domain/days/days.ts'
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
class WorldError extends Error {
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

/** Digest of what a world file says, however it is spaced. */
const digestOf = (world: object): string => createHash('sha256').update(jsonText(world)).digest('hex')

/**
 * The file: stable bytes for the same world, so that a checksum means something (SAFETY, S9). Its last member is the digest of
 * the others: a stick that changed a date is found by whoever reads it.
 */
export const writeWorld = (world: World): string => `${jsonText({ ...world, sha256: digestOf(world) })}\n`

const text = z.string().max(20_000)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/)
  .nullable()
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
  officialPage: text,
  readOn: text.nullable(),
  invented: z.boolean(),
})
export const worldShape = z.object({
  format: z.literal('dates-of-the-world'),
  version: z.literal(1),
  dataVersion: text,
  madeOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  failing: z.array(text),
  // a file of an earlier release lacks it
  closed: z.partialRecord(z.enum(watchedMechanisms), text).default({}),
  windows: z.array(z.looseObject({ window, sequence: z.number().int(), changedAt: z.iso.datetime() })),
  changes: z.array(
    z.looseObject({ id: z.number().int(), at: text, kind: text, subject: z.literal('window'), subjectId: text }),
  ),
  arrivals: z.array(
    z.looseObject({
      documentId: text,
      symbol: text,
      states: z.array(z.string()),
      mechanism: text,
      topic: text,
      arrivedAt: text,
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
    'this world file is not as it was written: a byte of it was changed on its way, and no date of it was used. Get it again, from a server or from whoever gave it to you',
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
    throw new WorldError(`this is not a world file: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  return { world: read.data as unknown as World, sealed }
}

export const windowsOf = (world: World): Map<string, ReviewWindow> =>
  new Map(world.windows.filter((row) => row.withdrawn !== true).map((row) => [row.window.key, row.window]))
