// Which secrets of a webhook sign at an instant: the newest, and each that was replaced within the last 24 hours.
import type { SubscriptionRow } from '../../../db/alerts-store.ts'

/** While a secret is being replaced, it and the new one sign. */
const overlapMilliseconds = 24 * 3_600_000
/** Each rotation adds a signature to every message for a day. */
const mostRotations = 5

const recent = (rotations: readonly string[], now: Date): string[] =>
  rotations.filter((at) => now.getTime() - Date.parse(at) < overlapMilliseconds)

/** Returns the instants of the rotations that still count, with one more now; null when there were too many. */
export function rotationsWith(rotations: readonly string[], now: Date): string[] | null {
  const counted = recent(rotations, now)
  return counted.length >= mostRotations ? null : [...counted, now.toISOString()]
}

/** Returns the versions of the secret that sign now, the newest first. `secretRotations` are instants, the oldest first. */
export const signingVersions = (row: Pick<SubscriptionRow, 'secretVersion' | 'secretRotations'>, now: Date): number[] =>
  Array.from({ length: recent(row.secretRotations, now).length + 1 }, (_, back) => row.secretVersion - back).filter(
    (version) => version >= 1,
  )
