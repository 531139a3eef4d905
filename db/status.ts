// How every source is doing and what is missing: asked through the store, the same for command, API and page.
import { type Coverage, type HeldDocument, type KnownDocument, measureCoverage } from '../src/domain/coverage.ts'
import { faultWords } from '../src/domain/fault-words.ts'
import type { SourceCard } from '../src/domain/source-card.ts'
import type { Fault, RunResult, RunRow, Store } from './store.ts'

export type Against = {
  counted: 'listings' | 'recommendations'
  count: number | null
  min: number
  max: number
  verdict: 'within' | 'below' | 'above' | 'not_counted'
}
export type StageStatus = {
  stage: string
  result: RunResult | null
  startedAt: string
  finishedAt: string | null
  /** newest run of the stage that was not red */
  lastSuccess: string | null
  counts: Record<string, number>
}
export type SourceStatus = {
  id: string
  title: string
  publisher: string
  url: string
  mechanism: string
  schedule: string
  stages: StageStatus[]
  lastRun: string | null
  lastSuccess: string | null
  result: RunResult | 'running' | 'never_run'
  captures: number
  against: Against[]
  routes: { id: string; what: string; evidence: string; answered: number }[]
  faults: (Fault & { stage: string; meaning: string; remedy: string })[]
  unread: { symbol: string | null; address: string; message: string }[]
}

const against = (counted: Against['counted'], card: SourceCard, runs: RunRow[]): Against => {
  const [min, max] = card.expects[counted]
  const count = runs.map((run) => run.counts[counted]).find((n) => n !== undefined) ?? null
  const verdict = count === null ? 'not_counted' : count < min ? 'below' : count > max ? 'above' : 'within'
  return { counted, count, min, max, verdict }
}

const worst = (runs: RunRow[]): SourceStatus['result'] => {
  if (runs.length === 0) return 'never_run'
  if (runs.some((run) => run.finishedAt === null)) return 'running'
  const results = runs.map((run) => run.result)
  return results.includes('red') ? 'red' : results.includes('yellow') ? 'yellow' : 'green'
}

/** One row a card, in the order of their ids; a source that never ran says so. */
export const readSources = async (store: Store, cards: SourceCard[]): Promise<SourceStatus[]> => {
  const latest = await store.runs.latest()
  const rows: SourceStatus[] = []
  for (const card of [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = latest.filter((row) => row.last.sourceId === card.id)
    const runs = own.map((row) => row.last)
    const successes = own.flatMap((row) => (row.lastSuccess ? [row.lastSuccess] : []))
    const failures = await store.captures.failures(card.id)
    rows.push({
      id: card.id,
      title: card.title,
      publisher: card.publisher,
      url: card.url,
      mechanism: card.mechanism,
      schedule: card.schedule,
      stages: own.map(({ last, lastSuccess }) => ({
        stage: last.stage,
        result: last.result,
        startedAt: last.startedAt,
        finishedAt: last.finishedAt,
        lastSuccess,
        counts: last.counts,
      })),
      lastRun:
        runs
          .map((run) => run.startedAt)
          .sort()
          .at(-1) ?? null,
      lastSuccess: successes.sort().at(-1) ?? null,
      result: worst(runs),
      captures: await store.captures.count(card.id),
      against: [against('listings', card, runs), against('recommendations', card, runs)],
      routes: card.routes.map((route) => ({
        ...route,
        answered: runs.reduce((sum, run) => sum + (run.routes[route.id] ?? 0), 0),
      })),
      faults: runs.flatMap((run) =>
        run.faults.map((fault) => {
          const { what, remedy } = faultWords(fault.fault)
          return { ...fault, stage: run.stage, meaning: what, remedy }
        }),
      ),
      unread: failures
        .filter((row) => !row.invented)
        .map((row) => ({ symbol: row.symbol, address: row.address, message: row.parseError ?? '' })),
    })
  }
  return rows
}

const knownFromFacts = async (store: Store): Promise<KnownDocument[]> => {
  const facts = await store.facts.read()
  const reports = facts.uprReports.map((row) => ({
    symbol: row.symbol,
    state: row.state,
    mechanism: 'UPR',
    date: row.date,
    source: row.source,
  }))
  const visits = facts.visits.flatMap((row) =>
    row.reportSymbol
      ? [{ symbol: row.reportSymbol, state: row.state, mechanism: 'SRT', date: null, source: row.source }]
      : [],
  )
  return [...reports, ...visits]
}

const heldDocuments = async (store: Store): Promise<HeldDocument[]> => {
  const held: HeldDocument[] = []
  let after: string | null = null
  do {
    const page = await store.documents.find({}, { limit: 500, after })
    for (const row of page.rows)
      held.push({
        symbol: row.symbol,
        mechanism: row.mechanism,
        states: row.states,
        held: row.sha256 !== null,
        withdrawn: row.withdrawnAt !== null,
      })
    after = page.next
  } while (after !== null)
  return held
}

const measured = new WeakMap<Store, { version: string; coverage: Coverage[] }>()

/** Known from facts and collected lists against read, by mechanism; measured once an edition. Invented rows count nowhere. */
export const readCoverage = async (
  store: Store,
  edition: { version: string; writing: boolean },
): Promise<Coverage[]> => {
  const before = measured.get(store)
  if (before?.version === edition.version && !edition.writing) return before.coverage
  const failures = (await store.captures.failures())
    .filter((row) => !row.invented)
    .map((row) => ({ symbol: row.symbol, message: row.parseError ?? '' }))
  const coverage = measureCoverage(await knownFromFacts(store), await heldDocuments(store), failures)
  measured.set(store, { version: edition.version, coverage })
  return coverage
}
