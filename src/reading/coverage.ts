// Coverage: the documents that are read against those known to exist, asked through the store.

import type { CaptureRow, Store } from '../../db/store.ts'
import { applyAnnouncements } from '../domain/announced/announced.ts'
import { type Coverage, type KnownDocument, measureCoverage } from '../domain/coverage.ts'
import { UnknownNameError } from '../domain/errors.ts'
import type { Facts } from '../domain/facts.ts'
import { failureWords } from '../domain/imported.ts'
import { type Mechanism, mechanisms } from '../domain/mechanisms.ts'
import { isExamplesRun } from '../domain/run-ids.ts'
import { findState, stateByCode } from '../domain/states/states.ts'
import { parseSymbol, SymbolError } from '../domain/symbols/symbols.ts'
import { hasWholeList } from '../domain/windows/context.ts'
import { occasionsOf } from './occasions.ts'

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

/** Sessions of the Committee up to the last one with days whose States our facts do not know, or not all. */
export function notWholeOf(facts: Facts): { mechanism: string; number: number }[] {
  const sessions = facts.sessions.filter(({ mechanism, status }) => mechanism === 'CAT' && status === undefined)
  const last = Math.max(0, ...sessions.filter(({ opens }) => opens !== null).map(({ ordinal }) => ordinal))
  return sessions
    .filter((session) => session.ordinal <= last && !hasWholeList(session))
    .map(({ mechanism, ordinal: number }) => ({ mechanism, number }))
}

/** Documents that the latest lists announced and that no route gave: where the symbol holds the State, they count as known. */
const unfetchedDocuments = async (store: Store) => {
  const faults = (await store.runs.latest()).flatMap(({ last }) =>
    last.stage === 'collect' && !isExamplesRun(last.sourceId) ? last.faults : [],
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

/** Papers whose symbols name no body are told apart by their type; of others the mechanism is not known. */
const mechanismOfType: Partial<Record<string, Mechanism>> = {
  country_visit_report: 'SRT',
  follow_up_report: 'SRT',
  state_comments: 'SRT',
  report_of_the_working_group: 'UPR',
  addendum: 'UPR',
  matrix: 'UPR',
}

type Announced = { symbol: string | null; state: string | null; type: string }

/** A document that was announced and captured is known, also while it cannot be read. */
const knownFromCapture = ({ listing }: CaptureRow): KnownDocument[] => {
  const { symbol, state, type } = (listing ?? { symbol: null, state: null, type: '' }) as Announced
  const parsed = symbol === null ? null : symbolOfKey(`${symbol} en`)
  if (!parsed || state === null) return []
  const mechanism = mechanisms.find((one) => one === parsed.body) ?? mechanismOfType[type]
  if (mechanism === undefined) return []
  try {
    const { iso3 } = findState(state)
    return [{ symbol: parsed.canonical, state: iso3, mechanism, date: null, source: 'an official list' }]
  } catch (error) {
    if (error instanceof UnknownNameError) return []
    throw error
  }
}

/**
 * Measures coverage by mechanism on `today`: what facts and collected lists name against what was read. Fictional rows
 * count nowhere. Loads every document: ask through `createReading`, which keeps the result until something is written.
 */
export const readCoverage = async (store: Store, today: string): Promise<Coverage[]> => {
  const unread = (await store.captures.failures()).filter((row) => !row.invented)
  const failures = unread.map((row) => ({ symbol: row.symbol, message: failureWords(row) }))
  const unfetched = await unfetchedDocuments(store)
  const known = [
    ...(await knownFromFacts(store)),
    ...unfetched.flatMap((one) => one.known),
    ...unread.flatMap(knownFromCapture),
  ]
  const applied = applyAnnouncements(await store.facts.read())
  return measureCoverage({
    known,
    documents: await store.documents.inventory(),
    occasions: occasionsOf(applied, today),
    notWhole: notWholeOf(applied.facts),
    failures,
    unfetched,
  })
}
