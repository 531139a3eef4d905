// What the rooms that only read are given by the composition: the store, the clock, and the cards of the sources.

import type { Shown, Store } from '../../db/store.ts'
import type { DraftPart } from '../domain/citing/drafts.ts'
import type { Clock } from '../domain/clock.ts'
import type { CalendarQuery } from '../domain/queries.ts'
import type { SourceCard } from '../domain/source-card.ts'
import type { Edition } from './edition.ts'
import type { Reading } from './reading.ts'
import type { SealedWords } from './sealed-words.ts'

export type ReadingContext = {
  store: Store
  /** the questions over several nouns of this store, with their kept answers */
  reading: Reading
  clock: Clock
  /** whether the clock can be believed, so that "today" may be said; believed if left out */
  isClockRight?: () => Promise<boolean>
  /** the state of the data that the foot of each page names; asked of the reading if left out */
  footEdition?: () => Promise<Edition | null>
  /** version of the program */
  version: string
  /** origin under which the service is reached, without a final slash; empty for relative links */
  baseUrl: string
  /** whom readers can write to: the operator, or the project where none was set; nobody is named if left out */
  contact?: { address: string; isOwn: boolean }
  /** where a fault of ours is told: its kind and place, never what was asked */
  log?: { error(fields: object, message: string): void }
  /** gives a stored file, whole and checked, by its path; left out where no archive is at hand. Rejects where it is gone or damaged */
  storedFile?: <T>(sha256: string, use: (path: string) => Promise<T>) => Promise<T>
  /** reads a draft that is sent as a file; null where it cannot be read, or is longer than so many characters. Files are not taken if left out */
  readDraft?: (bytes: Uint8Array, longest: number) => Promise<DraftPart[] | null>
  /** counts the entries of the calendar that a query asks for; no number is shown if left out */
  countEntries?: (query: CalendarQuery) => Promise<{ entries: number; past: number }>
  /** where the store reads from; left out, or null, where there is one database alone */
  reads?: Shown['reads'] | null
  /** cards of the sources whose runs are shown; none if left out */
  sources?: SourceCard[]
}

/** What the rooms that answer searches are given: it seals the words into an address, and opens them. */
export type SearchContext = ReadingContext & { sealedWords: SealedWords }
