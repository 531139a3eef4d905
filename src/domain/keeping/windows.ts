// Decides which review windows change, how their calendar entries are counted, and how long a cancelled entry is kept.
import type { ReviewWindow } from '../windows.ts'
import { isSame } from './same.ts'

/** How long a window that is gone stays in the calendar, as cancelled (SAFETY, D5). */
const tombstoneDays = 180

export type HeldWindow = { window: ReviewWindow; sequence: number }
/** A window that is gone before its day was past. */
export type Tombstone = { key: string; sequence: number }

export type WindowPlan = {
  create: HeldWindow[]
  /** `moved`: a day or its certainty is another, so that calendars must take the entry anew (SEQUENCE, RFC 5545, 3.8.7.4) */
  update: (HeldWindow & { moved: boolean })[]
  remove: string[]
  /** windows to remember as cancelled */
  bury: HeldWindow[]
  /** keys of cancelled windows that are back */
  revive: string[]
  /** cancelled windows of before this instant are forgotten */
  forgetBefore: string
}

/**
 * `cancelled` names the windows that were called off; one that is gone without it has run out and leaves no trace.
 * `at` is a UTC instant.
 */
export function planWindows(
  held: { windows: readonly HeldWindow[]; tombstones: readonly Tombstone[] },
  computed: readonly ReviewWindow[],
  cancelled: ReadonlySet<string>,
  at: string,
): WindowPlan {
  const left = new Map(held.windows.map((row) => [row.window.key, row]))
  const buried = new Map(held.tombstones.map((row) => [row.key, row.sequence]))
  const plan: WindowPlan = {
    create: [],
    update: [],
    remove: [],
    bury: [],
    revive: [],
    forgetBefore: new Date(Date.parse(at) - tombstoneDays * 86_400_000).toISOString(),
  }
  for (const window of computed) {
    const before = left.get(window.key)
    left.delete(window.key)
    if (!before) {
      // a window that comes back counts on from its cancelled entry
      const last = buried.get(window.key)
      if (last !== undefined) plan.revive.push(window.key)
      plan.create.push({ window, sequence: last === undefined ? 0 : last + 1 })
    } else if (!isSame(before.window, window)) {
      const { opensOn, dueOn, certainty } = before.window
      const moved = opensOn !== window.opensOn || dueOn !== window.dueOn || certainty !== window.certainty
      plan.update.push({ window, sequence: before.sequence + (moved ? 1 : 0), moved })
    }
  }
  for (const [key, { window, sequence }] of left) {
    plan.remove.push(key)
    if (cancelled.has(key)) plan.bury.push({ window, sequence: sequence + 1 })
  }
  return plan
}
