// What is held back until a person acts: dates and alerts under a clock that cannot be believed, a mass of ends, mails, a damaged or moved database, and a full disk.
import type { Store } from '../../db/store.ts'
import { type Clock, instant } from '../domain/clock.ts'
import { faultWords } from '../domain/fault-words.ts'
import { heldMailsKey, type MailsHeld, mailsHeld } from '../domain/held-mails.ts'
import { lostChangesKey } from '../domain/lost-changes.ts'
import { alertsRunId, databaseCheck, indexRun } from '../domain/run-ids.ts'
import { judgeClock } from '../domain/trusted-clock.ts'
import type { LatestRuns } from './runs.ts'

export type HeldBack = {
  fault:
    | 'clock_behind'
    | 'clock_ahead'
    | 'mass_cancellation'
    | 'database_damaged'
    | 'database_moved'
    | 'disk_full'
    | MailsHeld
  meaning: string
  remedy: string
}

/** Runs that look for damage. */
const lookingForDamage: readonly string[] = ['windows', alertsRunId, databaseCheck.sourceId, indexRun.sourceId]

/** Where a fault of the check is that no reader is shown: subscriptions and their messages. */
export const whereOfSubscriptions = 'subscriptions'

/** Tells whether the last look at the database found damage in what readers are shown, or changes are lost that it showed. */
export const isKnownDamaged = async ({ meta }: Pick<Store, 'meta'>, latest: LatestRuns): Promise<boolean> =>
  ((await meta.get(lostChangesKey)) ?? '') !== '' ||
  latest.some(
    ({ last }) =>
      ['windows', databaseCheck.sourceId, indexRun.sourceId].includes(last.sourceId) &&
      last.faults.some(({ fault, where }) => fault === 'database_damaged' && where !== whereOfSubscriptions),
  )

const inWords = (fault: HeldBack['fault']): HeldBack => {
  const { what, remedy } = faultWords(fault)
  return { fault, meaning: what, remedy }
}

/** Tells whether the clock is as the stages need it: neither before the newest record nor far after it. */
export const isClockRight = async ({ meta }: Pick<Store, 'meta'>, clock: Clock): Promise<boolean> =>
  judgeClock(instant(clock), await meta.newestInstant()).kind === 'right'

/** Returns what is held back now; empty where dates and alerts go their way. The clock is judged as the stages judge it. */
export async function readHeldBack(store: Store, latest: LatestRuns, clock: Clock): Promise<HeldBack[]> {
  const { kind } = judgeClock(instant(clock), await store.meta.newestInstant())
  const windows = latest.find(({ last }) => last.sourceId === 'windows' && last.stage === 'windows')
  const isMass = windows?.last.faults.some(({ fault }) => fault === 'mass_cancellation') ?? false
  // the check of the whole, and what the stages found before they derived or told
  const isDamaged =
    (await isKnownDamaged(store, latest)) ||
    latest.some(
      ({ last }) =>
        lookingForDamage.includes(last.sourceId) && last.faults.some(({ fault }) => fault === 'database_damaged'),
    )
  const held = await store.meta.get(heldMailsKey)
  const mails = mailsHeld.filter((one) => one === held)
  return [
    ...(kind === 'right' ? [] : [inWords(`clock_${kind}`)]),
    ...(isMass ? [inWords('mass_cancellation')] : []),
    ...(isDamaged ? [inWords('database_damaged')] : []),
    ...mails.map(inWords),
    ...((await store.meta.isInPlace()) ? [] : [inWords('database_moved')]),
    ...((await store.meta.hasRoom()) ? [] : [inWords('disk_full')]),
  ]
}
