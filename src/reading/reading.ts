// The questions that need several nouns of the store, with their answers kept until something is written.

import type { AgreementCounts, Disagreement, Store } from '../../db/store.ts'
import type { Clock } from '../domain/clock.ts'
import { standingsOf } from '../domain/collected-procedure.ts'
import type { Coverage } from '../domain/coverage.ts'
import type { UnreadCounts } from '../domain/not-classified.ts'
import { measureOutlook, type Outlook } from '../domain/outlook/outlook.ts'
import type { ProcedureFacts } from '../domain/procedure-facts.ts'
import type { SourceCard } from '../domain/source-card.ts'
import type { ClosedSessions } from '../domain/windows/describe.ts'
import { closedSessions, generalDates } from '../domain/windows/sessions.ts'
import { readCoverage } from './coverage.ts'
import { type Edition, readDataVersion, readEdition } from './edition.ts'
import { type HeldBack, isKnownDamaged, readHeldBack } from './held.ts'
import { readLedger, type StateLedger } from './ledger.ts'
import { toPublished } from './published.ts'
import { type LatestRuns, staleSources } from './runs.ts'
import { readSources, type SourceStatus } from './status.ts'

export type Procedure = Pick<ProcedureFacts, 'standings' | 'howTo'>

export type Reading = {
  /** the data version alone: cheap, for what runs every five minutes */
  dataVersion(): Promise<string>
  /** instant of the last change; null for an empty database */
  changedAt(): Promise<string | null>
  edition(): Promise<Edition>
  /** on this day: a session that is over should have left its documents */
  coverage(today: string): Promise<Coverage[]>
  /** the criminalisation ledger of one State */
  ledger(state: string): Promise<StateLedger>
  /** the last session that each body has closed by this day, from the facts */
  closedSessions(today: string): Promise<ClosedSessions>
  /** what the facts say of procedure: standings and how to take part */
  procedure(): Promise<Procedure>
  /** what has a date in the twelve months from this day, and what to look for where */
  outlook(today: string): Promise<Outlook>
  /** for everybody: no word and no name of a file that the operator imported */
  sources(cards: SourceCard[], now?: Date): Promise<SourceStatus[]>
  /** for the operator's own command */
  ownSources(cards: SourceCard[], now?: Date): Promise<SourceStatus[]>
  /** how the index agrees with our own reading, by source, and the first paragraphs that do not */
  agreement(): Promise<{ counts: AgreementCounts[]; disagreements: Disagreement[] }>
  /** texts that the rules have not read */
  unread(): Promise<UnreadCounts>
  /** titles of the sources that fail or were not read for seven days: asks for runs, and for no document */
  staleSources(cards: readonly SourceCard[], now: Date): Promise<SourceCard[]>
  /** the last look at the database found damage in what readers are shown */
  damaged(): Promise<boolean>
  /** what is held back until a person acts */
  heldBack(clock: Clock): Promise<HeldBack[]>
  /** returns what `make` returned for this key, unless something was written since; for a pure function of the data */
  once<T>(key: string, make: () => Promise<T>): Promise<T>
}

/** Answers kept at once. A ledger holds the text of its recommendations: a page compares twelve States. */
const limits = { answers: 24, ledgers: 16, disagreements: 200 }

/**
 * Keeps answers by the revision of the store and not by the data version: the version names runs and changes, and stays
 * the same where a command removes rows. Requests that arrive together share one answer; a failed one is not kept.
 */
function createMemory(store: Store, limit: number, turn: () => Promise<void>): Reading['once'] {
  let revision: string | null = null
  const kept = new Map<string, Promise<unknown>>()
  const making = new Set<Promise<unknown>>()
  return async <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const present = await store.meta.revision()
    if (present !== revision) kept.clear()
    revision = present
    const before = kept.get(key) as Promise<T> | undefined
    const answer = before ?? make()
    // the one asked for last stands last, so that the first is the one to drop
    kept.delete(key)
    kept.set(key, answer)
    for (const oldest of [...kept.keys()].slice(0, -limit)) kept.delete(oldest)
    if (before) {
      const shared = making.has(before)
      await before
      // all who waited hear of it at once: what each does next is another turn
      if (shared) await turn()
      return before
    }
    making.add(answer)
    answer
      .catch(() => {
        if (kept.get(key) === answer) kept.delete(key)
      })
      .finally(() => making.delete(answer))
    return answer
  }
}

/**
 * Creates the readings of one store; they live as long as it does. `turn`: for a server, resolves when one of several
 * that waited for the same answer may go on.
 */
export function createReading(store: Store, turn: () => Promise<void> = async () => {}): Reading {
  const once = createMemory(store, limits.answers, turn)
  const onceLedger = createMemory(store, limits.ledgers, turn)
  const data = () => once('version', () => readDataVersion(store))
  const latest = (): Promise<LatestRuns> => once('runs', () => store.runs.latest())
  return {
    once,
    dataVersion: async () => (await data()).version,
    changedAt: async () => (await data()).changedAt,
    edition: () => once('edition', async () => readEdition(store, await latest())),
    coverage: (today) => once(`coverage ${today}`, () => readCoverage(store, today)),
    ledger: (state) => onceLedger(state, () => readLedger(store, state)),
    closedSessions: (today) => once(`closed ${today}`, async () => closedSessions(await store.facts.read(), today)),
    outlook: (today) =>
      once(`outlook ${today}`, async () =>
        measureOutlook(await store.windows.all(), generalDates(await store.facts.read()), today),
      ),
    procedure: () =>
      once('procedure', async () => {
        const facts = await store.facts.read()
        return { standings: standingsOf(facts), howTo: facts.howTo }
      }),
    sources: async (cards, now) => (await readSources(store, cards, now)).map(toPublished),
    ownSources: (cards, now) => readSources(store, cards, now),
    agreement: () =>
      once('agreement', async () => ({
        counts: await store.uhri.agreement(),
        disagreements: await store.uhri.disagreements(limits.disagreements),
      })),
    unread: () => once('unread', () => store.labels.countUnread()),
    damaged: async () => isKnownDamaged(store, await latest()),
    heldBack: async (clock) => readHeldBack(store, await latest(), clock),
    staleSources: async (cards, now) => staleSources(await latest(), cards, now),
  }
}
