// Facts and documents, laid out for the rules: sessions by number, turns and documents by State.
import type { Facts, PartyFact, SessionFact, UprTurnFact, VisitFact } from '../facts.ts'
import { allStates, stateByCode } from '../states/states.ts'
import type { DocumentDates } from '../windows.ts'
import type { WindowSettings } from './settings.ts'
import { firstDayOf, isSingleDay, lastDayOf, type Span } from './span.ts'

export type Context = {
  today: string
  settings: WindowSettings
  sessions: ReadonlyMap<string, SessionFact>
  /** CAT sessions that list a State */
  sessionsOf: ReadonlyMap<string, SessionFact[]>
  turnsOf: ReadonlyMap<string, UprTurnFact[]>
  partyOf: ReadonlyMap<string, PartyFact>
  visitsOf: ReadonlyMap<string, VisitFact[]>
  documentsOf: ReadonlyMap<string, DocumentDates[]>
  /** `CAT:85:KEN`: an announcement names the State for that session */
  listed: ReadonlySet<string>
  /** the last session of the Committee whose days are known */
  lastCatSession: number | null
  /** sessions that were held, without any State known here */
  catGaps: readonly number[]
  /** every State that gets an answer */
  states: readonly string[]
}

export const sessionKey = (mechanism: string, ordinal: number): string => `${mechanism}:${ordinal}`

function groupBy<T>(rows: readonly T[], keys: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows)
    for (const key of keys(row)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [row])
      else group.push(row)
    }
  return groups
}

/** JSON with sorted keys: the same text for the same content. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, content]) => content !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, content]) => `${key}:${stableText(content)}`)
    .join(',')}}`
}

/** The order of the rows given must not show in the answer: they are sorted by their own content. */
const sorted = <T>(rows: readonly T[]): T[] =>
  rows
    .map((row) => ({ row, text: stableText(row) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ row }) => row)

const byDay = (documents: DocumentDates[]): DocumentDates[] =>
  documents.sort((a, b) => (a.distributionDate ?? '').localeCompare(b.distributionDate ?? ''))

export function createContext(
  facts: Facts,
  documents: readonly DocumentDates[],
  today: string,
  settings: WindowSettings,
  listed: ReadonlySet<string>,
): Context {
  const documentsOf = groupBy(byDay(sorted(documents)), (document) => [...new Set(document.states)])
  const asked = allStates().filter(({ kind }) => kind === 'member' || kind === 'observer')
  const cat = facts.sessions.filter(({ mechanism }) => mechanism === 'CAT').sort((a, b) => a.ordinal - b.ordinal)
  const lastCatSession = cat.findLast(({ opens }) => opens !== null)?.ordinal ?? null
  return {
    today,
    settings,
    sessions: new Map(
      sorted(facts.sessions).map((session) => [sessionKey(session.mechanism, session.ordinal), session]),
    ),
    sessionsOf: groupBy(cat, (session) => session.states),
    turnsOf: groupBy(sorted(facts.uprTurns), (turn) => [turn.state]),
    partyOf: new Map(facts.parties.filter(({ treaty }) => treaty === 'CAT').map((party) => [party.state, party])),
    visitsOf: groupBy(sorted(facts.visits), (visit) => [visit.state]),
    documentsOf,
    listed,
    lastCatSession,
    catGaps: cat
      .filter(({ ordinal, states }) => states.length === 0 && ordinal < (lastCatSession ?? 0))
      .map(({ ordinal }) => ordinal),
    states: [...new Set([...asked.map(({ iso3 }) => iso3), ...documentsOf.keys()])].sort(),
  }
}

const saysSure = (confidence: string): boolean => /^sure\b/.test(confidence)

/** `official` needs a whole day and a source that was read. */
export function opensOfficially(session: SessionFact): boolean {
  const evidence = session.opensEvidence ?? (saysSure(session.confidence) ? 'official' : 'estimate')
  return session.opens !== null && isSingleDay(session.opens) && evidence === 'official'
}
export function closesOfficially(session: SessionFact): boolean {
  const evidence = session.closesEvidence ?? (saysSure(session.confidence) ? 'official' : 'estimate')
  return session.closes !== null && isSingleDay(session.closes) && evidence === 'official'
}
export const listsOfficially = (context: Context, session: SessionFact, state: string): boolean =>
  context.listed.has(`${sessionKey(session.mechanism, session.ordinal)}:${state}`) ||
  (session.statesEvidence ?? (saysSure(session.confidence) ? 'official' : 'estimate')) === 'official'

/** The days that a session can cover; null when neither its opening nor its closing is known. */
export function sessionSpan(session: SessionFact): Span | null {
  const opens = session.opens ?? session.closes
  const closes = session.closes ?? session.opens
  return opens === null || closes === null ? null : { first: firstDayOf(opens), last: lastDayOf(closes) }
}

export { isFictional } from '../states/states.ts'
export const isMember = (state: string): boolean => stateByCode(state)?.kind === 'member'

/** A territory has documents of its own, but no reviews of its own. */
export const isTerritory = (state: string): boolean => stateByCode(state)?.kind === 'territory'

/** A source that is less than "sure" is named with its doubt, so that nobody takes a hint for an announcement. */
export function cited(fact: { source: string; confidence: string }): string {
  const source = fact.source === '' ? 'no source' : fact.source
  return fact.confidence === 'sure' ? source : `${source} (${fact.confidence})`
}

/** "; sources disagree: …" where two announcements gave a session different days, or its page names it no longer. */
export const caveat = ({ note }: SessionFact): string =>
  /^(sources disagree|no longer on that page)/.test(note ?? '') ? `; ${note}` : ''
