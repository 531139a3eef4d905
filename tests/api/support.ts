// One server over a filled store, for the tests of the API.
import type { Express } from 'express'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill } from '../support/fill.ts'

export const serve = async (options: { many?: number } = {}): Promise<Express> =>
  createServer({ store: await fill(options), clock: stoppedClock(), version: '0.0.0', baseUrl: '', sources: cards })
