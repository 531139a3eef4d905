// The web application of one context: API and pages, with the cards of the sources and the routers of other rooms.
import type { Express } from 'express'
import { sources } from '../scrapers/index.ts'
import type { AppContext } from './context.ts'
import { createFeeds } from './feed-routes.ts'
import { createServer } from './server.ts'
import { version } from './version.ts'

/** Requests that one address may make (PEERS, 6: 1,000 in five minutes without a key). */
const limit = { requests: 1000, seconds: 300 }

export async function createApp(ctx: AppContext): Promise<Express> {
  return createServer({
    store: ctx.store,
    clock: ctx.clock,
    version,
    baseUrl: ctx.settings.baseUrl,
    log: ctx.log,
    sources: [...sources],
    routers: [createFeeds(ctx)],
    limit,
  })
}
