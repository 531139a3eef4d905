// Opens the data folder for a server: one that has others to answer while it asks the store.
import { type AppContext, openContext } from '../context.ts'
import type { Clock } from '../domain/clock.ts'
import type { Settings } from '../env.ts'
import { turn } from '../http/turns.ts'

/** As `openContext`; answers of the store come in turns of the event loop that requests share. */
export const openServing = (settings: Settings, options: { clock?: Clock } = {}): Promise<AppContext> =>
  openContext(settings, { ...options, serving: { turn } })
