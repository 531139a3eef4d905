// What the pages are given by the composition.
import type { Logger } from 'pino'
import type { Store } from '../../db/store.ts'
import type { Clock } from '../domain/clock.ts'
import type { SourceCard } from '../domain/source-card.ts'

export type WebContext = {
  store: Store
  clock: Clock
  /** version of the program */
  version: string
  /** origin under which the service is reached, without a final slash; empty for relative links */
  baseUrl: string
  log?: Logger
  /** cards of the sources whose runs are shown; none if left out */
  sources?: SourceCard[]
}
