// Announcements from a person to the windows: what they would change and how many would be told, and the entering itself.
import type { Followed } from '../../db/alerts-store.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import type { Facts } from '../domain/facts.ts'
import type { Entry } from '../domain/keeping/entered.ts'
import { computeWindows } from '../domain/windows/compute.ts'
import { diffWindows } from '../domain/windows/diff.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { type RunReport, recordRun } from '../pipeline/run.ts'
import { updateWindows } from '../pipeline/windows.ts'
import { alert, createAlerting } from './alerting.ts'
import { loadFacts } from './facts.ts'
import { underClock } from './stages.ts'

export type WindowEffect = {
  change: string
  key: string
  state: string
  mechanism: string
  before: ReviewWindow | null
  after: ReviewWindow | null
}

export type Preview = {
  effects: WindowEffect[]
  /** active subscriptions that follow at least one of these windows: a number, never who */
  subscriptions: number
}

/** Compares the windows of the States concerned (all, for a row of a whole session) by two states of the facts. */
export async function preview(
  ctx: AppContext,
  { before, after }: { before: Facts; after: Facts },
  rows: readonly { state: string | null }[],
): Promise<Preview> {
  const today = dayOfInstant(instant(ctx.clock))
  const documents = await ctx.store.documents.dates()
  const named = rows.flatMap(({ state }) => (state === null ? [] : [state]))
  const only = named.length === rows.length ? { states: named } : {}
  const windowsBy = (facts: Facts): ReviewWindow[] => computeWindows({ facts, documents, today, ...only })
  const { events } = diffWindows(windowsBy(before), windowsBy(after), today)
  const effects = events.map(({ kind, key, state, mechanism, before: old, after: now }) => ({
    change: kind,
    key,
    state,
    mechanism,
    before: old,
    after: now,
  }))
  const followed: Followed[] = effects.map(({ before: old, after: now }) => (now ?? old)!)
  const subscriptions = followed.length === 0 ? 0 : await ctx.store.alerts.subscriptions.following(followed)
  return { effects, subscriptions }
}

/** Brings what was just written to the windows and, where wanted, to subscribers. */
async function carryOn(ctx: AppContext, options: { alerts: boolean }): Promise<RunReport[]> {
  const reports = [await loadFacts(ctx), await updateWindows(ctx)]
  if (!options.alerts) return reports
  const alerting = createAlerting(ctx)
  try {
    return [...reports, ...(await alert(ctx, alerting))]
  } finally {
    alerting.close()
  }
}

/** Enters the rows, computes the windows anew, and raises and sends what follows. Nothing is entered under a wrong clock. */
export const enter = (
  ctx: AppContext,
  entries: readonly Entry[],
  options: { alerts: boolean; gone?: number },
): Promise<RunReport[]> =>
  underClock(ctx, async () => {
    const entered = await recordRun(ctx, 'announcements', 'announcements', async (run) => {
      // rows of this release come first, so that the ids of the preview hold
      run.count('entered', (await ctx.store.announcements.enter(entries, instant(ctx.clock))).length)
      run.count('gone', options.gone ?? 0)
    })
    return [entered, ...(await carryOn(ctx, options))]
  })

/** Takes rows out that were entered by mistake, and computes the windows anew. */
export const withdraw = (ctx: AppContext, ids: readonly number[], options: { alerts: boolean }): Promise<RunReport[]> =>
  underClock(ctx, async () => {
    const taken = await recordRun(ctx, 'announcements', 'announcements', async (run) => {
      await ctx.store.announcements.withdraw(ids, instant(ctx.clock))
      run.count('withdrawn', ids.length)
    })
    return [taken, ...(await carryOn(ctx, options))]
  })
