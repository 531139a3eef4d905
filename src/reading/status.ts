// How every source is doing and what is missing: asked through the store, the same for command, API and page.

import type { CaptureRow, Fault, RunResult, RunRow, Store } from '../../db/store.ts'
import { type Coverage, type HeldDocument, type KnownDocument, measureCoverage } from '../domain/coverage.ts'
import { UnknownNameError } from '../domain/errors.ts'
import { faultWords } from '../domain/fault-words.ts'
import { mechanisms } from '../domain/mechanisms.ts'
import type { SourceCard } from '../domain/source-card.ts'
import { findState, stateByCode } from '../domain/states/states.ts'
import { parseSymbol, SymbolError } from '../domain/symbols/symbols.ts'

export type Against = {
  /** listings: of one run, all together; recommendations: of one document */
  counted: 'listings' | 'recommendations'
  /** of all together; null where nothing was counted */
  count: number | null
  lowest: number | null
  highest: number | null
  /** what the card expects: of listings together, of recommendations in one document */
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

const verdictOf = (lowest: number, highest: number, min: number, max: number): Against['verdict'] =>
  lowest < min ? 'below' : highest > max ? 'above' : 'within'

/** Listings of the newest run that counted them. */
const listingsAgainst = (card: SourceCard, runs: RunRow[]): Against => {
  const [min, max] = card.expects.listings
  const count = runs.map((run) => run.counts['listings']).find((n) => n !== undefined) ?? null
  const verdict = count === null ? 'not_counted' : verdictOf(count, count, min, max)
  return { counted: 'listings', count, lowest: count, highest: count, min, max, verdict }
}

/** Recommendations a document, over the documents held that ask for something at all. */
const recommendationsAgainst = (card: SourceCard, held: Held[]): Against => {
  const [min, max] = card.expects.recommendations
  const own = held.filter((row) => row.sourceId === card.id && row.held && row.recommendations > 0)
  if (own.length === 0)
    return { counted: 'recommendations', count: null, lowest: null, highest: null, min, max, verdict: 'not_counted' }
  const counts = own.map((row) => row.recommendations)
  const [lowest, highest] = [Math.min(...counts), Math.max(...counts)]
  const count = counts.reduce((sum, n) => sum + n, 0)
  return { counted: 'recommendations', count, lowest, highest, min, max, verdict: verdictOf(lowest, highest, min, max) }
}

/** A source lives by being looked at: later stages that had nothing to do say nothing of it. */
const reading = ['collect', 'import']
const lookedAt = <T extends { last: RunRow }>(own: T[]): T[] => {
  const stage = reading.find((name) => own.some((row) => row.last.stage === name))
  return own.filter((row) => row.last.stage === stage)
}

const worst = (runs: RunRow[]): SourceStatus['result'] => {
  if (runs.some((run) => run.finishedAt === null)) return 'running'
  const results = runs.map((run) => run.result)
  return results.includes('red') ? 'red' : results.includes('yellow') ? 'yellow' : 'green'
}

/** Answers of a route in the last runs: a file each, a page of a list, or a file that a person imported. */
const answersOf = ({ id, countedAs = [id] }: SourceCard['routes'][number], runs: RunRow[]): number =>
  runs.reduce((sum, run) => {
    if (id === 'import') return sum + (run.stage === 'import' ? (run.counts['files'] ?? 0) : 0)
    const names = Object.keys(run.routes).filter((name) => countedAs.some((start) => name.startsWith(start)))
    return sum + names.reduce((all, name) => all + run.routes[name]!, 0)
  }, 0)

const atLeastYellow = (result: SourceStatus['result']): SourceStatus['result'] => (result === 'red' ? 'red' : 'yellow')

const dayMs = 24 * 3600 * 1000

/** Days after which a schedule (cron) has missed more than one of its turns: daily, weekly, or by the month. */
function daysOfSchedule(schedule: string): number {
  const [, , dayOfMonth, , dayOfWeek] = schedule.split(/\s+/)
  if (dayOfMonth !== '*') return 70
  return dayOfWeek === '*' ? 3 : 16
}

/** A server that stopped, or a schedule that was taken out, must not leave a green row for ever. Imports have no schedule. */
function notAsked(card: SourceCard, looked: { last: RunRow }[], now: Date | undefined) {
  const startedAt = looked
    .map(({ last }) => last.startedAt)
    .sort()
    .at(-1)
  if (!now || !startedAt || looked[0]?.last.stage !== 'collect') return []
  const days = Math.floor((now.getTime() - Date.parse(startedAt)) / dayMs)
  if (days <= daysOfSchedule(card.schedule)) return []
  const { what, remedy } = faultWords('not_asked')
  const message = `last asked ${days} days ago, on ${startedAt.slice(0, 10)}`
  return [{ fault: 'not_asked', where: card.url, message, stage: 'collect', meaning: what, remedy }]
}

/** `file:report.pdf`, the address of what a person saved. */
const byHand = ({ route, address, parseError }: CaptureRow): string =>
  route === 'import' ? `imported by hand (${address.replace(/^file:/, '')}): ${parseError}` : (parseError ?? '')

/**
 * One row a card, in the order of their ids; a source that never ran says so, and with `now` one that was not asked
 * for longer than its schedule says.
 */
export const readSources = async (store: Store, cards: SourceCard[], now?: Date): Promise<SourceStatus[]> => {
  const latest = await store.runs.latest()
  const held = await heldDocuments(store)
  const rows: SourceStatus[] = []
  for (const card of [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = latest.filter((row) => row.last.sourceId === card.id)
    const runs = own.map((row) => row.last)
    const looked = lookedAt(own)
    const successes = looked.flatMap((row) => (row.lastSuccess ? [row.lastSuccess] : []))
    const failures = await store.captures.failures(card.id)
    const late = notAsked(card, looked, now)
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
        looked
          .map((row) => row.last.startedAt)
          .sort()
          .at(-1) ?? null,
      // what was fetched and could not be read is no success
      lastSuccess:
        successes
          .sort()
          .filter(
            (at) => !runs.some((run) => run.stage === 'parse' && run.result === 'red' && (run.finishedAt ?? '') >= at),
          )
          .at(-1) ?? null,
      result: looked.length === 0 ? 'never_run' : late.length > 0 ? atLeastYellow(worst(runs)) : worst(runs),
      captures: await store.captures.count(card.id),
      // a calendar announces dates and recommends nothing
      against: [
        listingsAgainst(card, runs),
        ...(card.expects.recommendations[1] === 0 ? [] : [recommendationsAgainst(card, held)]),
      ],
      routes: card.routes.map((route) => {
        const { countedAs: _, ...shown } = route
        return { ...shown, answered: answersOf(route, runs) }
      }),
      faults: [
        ...runs.flatMap((run) =>
          run.faults.map((fault) => {
            const { what, remedy } = faultWords(fault.fault)
            return { ...fault, stage: run.stage, meaning: what, remedy }
          }),
        ),
        ...late,
      ],
      unread: failures
        .filter((row) => !row.invented)
        .map((row) => ({ symbol: row.symbol, address: row.address, message: byHand(row) })),
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

type Held = HeldDocument & { sourceId: string; recommendations: number }

const heldDocuments = async (store: Store): Promise<Held[]> => {
  const held: Held[] = []
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
        sourceId: row.sourceId,
        recommendations: row.recommendationCount,
      })
    after = page.next
  } while (after !== null)
  return held
}

/** Documents that the latest lists announced and that no route gave: where the symbol holds the State, they count as known. */
const unfetchedDocuments = async (store: Store) => {
  const faults = (await store.runs.latest()).flatMap(({ last }) =>
    last.stage === 'collect' && !last.sourceId.startsWith('examples:') ? last.faults : [],
  )
  return faults.flatMap(({ where, message }) => {
    const parsed = symbolOfKey(where)
    if (!parsed) return []
    const state = parsed.country === null ? undefined : stateByCode(parsed.country)
    const mechanism = mechanisms.find((one) => one === parsed.body)
    const known: KnownDocument[] =
      state && mechanism
        ? [{ symbol: parsed.canonical, state: state.iso3, mechanism, date: null, source: 'an official list' }]
        : []
    return [{ symbol: parsed.canonical, message, known }]
  })
}

/** `CAT/C/XVD/CO/3 en`, the key of a listing, → its symbol; null for an address. */
const symbolOfKey = (where: string) => {
  try {
    return /^\S+ [a-z]{2}$/.test(where) ? parseSymbol(where.slice(0, -3)) : null
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}

type Announced = { symbol: string | null; state: string | null; type: string }

/** A document that was announced and captured is known, also while it cannot be read. */
const knownFromCapture = ({ listing }: CaptureRow): KnownDocument[] => {
  const { symbol, state, type } = (listing ?? { symbol: null, state: null, type: '' }) as Announced
  const parsed = symbol === null ? null : symbolOfKey(`${symbol} en`)
  if (!parsed || state === null) return []
  const mechanism =
    mechanisms.find((one) => one === parsed.body) ?? (/visit|follow_up|state_comments/.test(type) ? 'SRT' : 'UPR')
  try {
    const { iso3 } = findState(state)
    return [{ symbol: parsed.canonical, state: iso3, mechanism, date: null, source: 'an official list' }]
  } catch (error) {
    if (error instanceof UnknownNameError) return []
    throw error
  }
}

const measured = new WeakMap<Store, { version: string; coverage: Coverage[] }>()

/** Known from facts and collected lists against read, by mechanism; measured once an edition. Invented rows count nowhere. */
export const readCoverage = async (
  store: Store,
  edition: { version: string; writing: boolean },
): Promise<Coverage[]> => {
  const before = measured.get(store)
  if (before?.version === edition.version && !edition.writing) return before.coverage
  const unread = (await store.captures.failures()).filter((row) => !row.invented)
  const failures = unread.map((row) => ({ symbol: row.symbol, message: byHand(row) }))
  const unfetched = await unfetchedDocuments(store)
  const known = [
    ...(await knownFromFacts(store)),
    ...unfetched.flatMap((one) => one.known),
    ...unread.flatMap(knownFromCapture),
  ]
  const coverage = measureCoverage(known, await heldDocuments(store), failures, unfetched)
  measured.set(store, { version: edition.version, coverage })
  return coverage
}
