// What this installation knows, for everybody: the world file, and which sources are stale.

import { calendars, sources } from '../../scrapers/index.ts'
import { exportWorld, type World, writeWorld } from '../alerts/local/world.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import type { SourceCard } from '../domain/source-card.ts'
import { assertUndamaged, DamageError } from '../pipeline/damage.ts'

/** What a deadline may rest on: no date comes from an index of records, which is asked once a week. */
const datedCards: readonly SourceCard[] = [...sources, ...calendars]

/** Returns the sources that fail or were not read for seven days; runs every five minutes, hence asks for no document. */
export const staleSources = (ctx: AppContext): Promise<SourceCard[]> =>
  ctx.reading.staleSources(datedCards, ctx.clock.now())

const staleTitles = async (ctx: AppContext): Promise<string[]> => (await staleSources(ctx)).map(({ title }) => title)

/** The world as this installation knows it: the same for everybody. */
export async function makeWorld(ctx: AppContext): Promise<World> {
  await assertUndamaged(ctx.store)
  const today = dayOfInstant(instant(ctx.clock))
  return exportWorld({
    store: ctx.store,
    alerts: ctx.store.alerts,
    today,
    closed: await ctx.reading.closedSessions(today),
    dataVersion: await ctx.reading.dataVersion(),
    failing: await staleTitles(ctx),
  })
}

/** Returns the bytes of the world file (as text it takes twice the memory), made anew only when something was written, the day changed or a source became stale. */
export async function worldFile(ctx: AppContext): Promise<Buffer> {
  const key = JSON.stringify(['world', dayOfInstant(instant(ctx.clock)), await staleTitles(ctx)])
  return ctx.reading.once(key, async () => Buffer.from(writeWorld(await makeWorld(ctx))))
}

/** Returns the same for a server; null where the database is damaged. */
export async function servedWorld(ctx: AppContext): Promise<Buffer | null> {
  try {
    return await worldFile(ctx)
  } catch (error) {
    if (error instanceof DamageError) return null
    throw error
  }
}
