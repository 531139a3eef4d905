// What this installation knows, for everybody: the world file, and which sources are stale.
import { cards } from '../../scrapers/index.ts'
import { exportWorld, type World } from '../alerts/local/world.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { closedSessions } from '../domain/windows/sessions.ts'
import { readEdition } from '../reading/edition.ts'
import { readSources } from '../reading/status.ts'

/** A source not read for this long is named beside a deadline that rests on it (SAFETY, D4). */
const staleAfter = 7 * 86_400_000

/** Sources that fail, or were not read for seven days, by their titles. One that never ran here is not failing: it is not used. */
export async function staleSources(ctx: AppContext): Promise<string[]> {
  const rows = await readSources(ctx.store, [...cards])
  const before = ctx.clock.now().getTime() - staleAfter
  return rows
    .filter(
      (row) =>
        row.lastRun !== null &&
        (row.result === 'red' || row.lastSuccess === null || Date.parse(row.lastSuccess) < before),
    )
    .map((row) => row.title)
}

/** The world as this installation knows it: the same for everybody. */
export async function makeWorld(ctx: AppContext): Promise<World> {
  const today = dayOfInstant(instant(ctx.clock))
  return exportWorld({
    store: ctx.store,
    alerts: ctx.store.alerts,
    today,
    closed: closedSessions(await ctx.store.facts.read(), today),
    dataVersion: (await readEdition(ctx.store)).version,
    failing: await staleSources(ctx),
  })
}
