// Facts and documents, laid out for the rules: sessions by number, turns and documents by State.

import { standingsOf } from '../collected-procedure.ts'
import type { Facts, PartyFact, SessionFact, UprTurnFact, VisitFact } from '../facts.ts'
import type {
  DialogueFact,
  IssueListFact,
  PreventionDutyFact,
  StandingFact,
  UprOutcomeFact,
} from '../procedure-facts.ts'
import type { Citation } from '../source-note.ts'
import type { Contradiction, DocumentDates } from '../windows.ts'
import { ground } from './grounds/ground.ts'
import type { Grounds } from './grounds/phrase.ts'
import type { Origin } from './rule.ts'

export type Context = {
  today: string
  sessions: ReadonlyMap<string, SessionFact>
  /** CAT sessions that list a State */
  sessionsOf: ReadonlyMap<string, SessionFact[]>
  turnsOf: ReadonlyMap<string, UprTurnFact[]>
  partyOf: ReadonlyMap<string, PartyFact>
  visitsOf: ReadonlyMap<string, VisitFact[]>
  documentsOf: ReadonlyMap<string, DocumentDates[]>
  /** `CAT:85:KEN`: an announcement names the State for that session */
  listed: ReadonlySet<string>
  /** `CAT:85:KEN`: an announcement takes the State off that session */
  takenOff: ReadonlyMap<string, unknown>
  /** `UPR:53`: sessions whose days an announcement changed */
  moved: ReadonlyMap<string, unknown>
  /** `84:GAB`: the days of the dialogue */
  dialogues: ReadonlyMap<string, DialogueFact>
  /** where to register for a session of the Committee, as its page names it */
  registrations: ReadonlyMap<number, Origin>
  /** decisions of the Council by State and cycle: `SVN:4` */
  outcomes: ReadonlyMap<string, UprOutcomeFact>
  /** what a party to the Optional Protocol owes */
  prevention: ReadonlyMap<string, PreventionDutyFact>
  /** lists of issues by State, in the order of sessions */
  listsOf: ReadonlyMap<string, IssueListFact[]>
  /** States that were read to report by the simplified procedure, with the sessions or the days of that reading */
  simplifiedOf: ReadonlyMap<string, StandingFact[]>
  /** States whose follow-up to concluding observations was spoken of: they were reviewed, at a session known here or not */
  reviewedOnce: ReadonlySet<string>
  /** the last session of the Committee whose days are known */
  lastCatSession: number | null
  /** sessions whose States are not known here, or not all */
  catGaps: readonly number[]
  /** every State that gets an answer */
  states: readonly string[]
  /** States under review by the UPR: Members, and the fictional ones */
  reviewable: ReadonlySet<string>
  /** a territory has documents of its own, but no reviews of its own */
  territories: ReadonlySet<string>
}

/** What the table of States says of a code. */
export type Place = { iso3: string; kind: string }

/** A window whose last day lies further back is no longer listed. */
export const keepYears = 3

/** All States reviewed at the session are known. A list that names some of them is not whole. */
export const hasWholeList = ({ states, statesList }: SessionFact): boolean =>
  (statesList ?? (states.length > 0 ? 'whole' : 'part')) === 'whole'

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

/** What is said of a State after a review. */
const ofFollowUp: ReadonlySet<StandingFact['what']> = new Set([
  'follow_up_overdue',
  'follow_up_received',
  'ngo_follow_up_received',
  'assessment_sent',
])

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
  { listed, takenOff, moved }: Pick<Context, 'listed' | 'takenOff' | 'moved'>,
  places: readonly Place[],
): Context {
  const documentsOf = groupBy(byDay(sorted(documents)), (document) => [...new Set(document.states)])
  const codesOf = (...kinds: string[]) => places.flatMap(({ iso3, kind }) => (kinds.includes(kind) ? [iso3] : []))
  const cat = facts.sessions.filter(({ mechanism }) => mechanism === 'CAT').sort((a, b) => a.ordinal - b.ordinal)
  const lastCatSession = cat.findLast(({ opens }) => opens !== null)?.ordinal ?? null
  return {
    today,
    sessions: new Map(
      sorted(facts.sessions).map((session) => [sessionKey(session.mechanism, session.ordinal), session]),
    ),
    sessionsOf: groupBy(cat, (session) => session.states),
    turnsOf: groupBy(sorted(facts.uprTurns), (turn) => [turn.state]),
    partyOf: new Map(facts.parties.filter(({ treaty }) => treaty === 'CAT').map((party) => [party.state, party])),
    visitsOf: groupBy(sorted(facts.visits), (visit) => [visit.state]),
    documentsOf,
    listed,
    takenOff,
    moved,
    dialogues: new Map(sorted(facts.dialogues).map((row) => [`${row.session}:${row.state}`, row])),
    registrations: new Map(
      [...facts.announcements]
        .sort((a, b) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : 0))
        .flatMap(({ mechanism, session, link, readOn }) =>
          mechanism === 'CAT' && session !== null && link !== undefined ? [[session, { source: link, readOn }]] : [],
        ),
    ),
    outcomes: new Map(sorted(facts.uprOutcomes).map((row) => [`${row.state}:${row.cycle}`, row])),
    prevention: new Map(sorted(facts.preventionDuties).map((row) => [row.state, row])),
    listsOf: groupBy(
      sorted(facts.issueLists).sort((a, b) => a.session - b.session),
      (list) => [list.state],
    ),
    reviewedOnce: new Set(
      facts.standings.flatMap(({ state, what }) => (state !== null && ofFollowUp.has(what) ? [state] : [])),
    ),
    simplifiedOf: groupBy(
      standingsOf(facts).filter(({ what, evidence }) => what === 'simplified_reporting' && evidence === 'official'),
      ({ state }) => (state === null ? [] : [state]),
    ),
    lastCatSession,
    catGaps: cat
      .filter((one) => !hasWholeList(one) && one.ordinal <= (lastCatSession ?? 0))
      .map(({ ordinal }) => ordinal),
    states: [...new Set([...codesOf('member', 'observer'), ...documentsOf.keys()])].sort(),
    reviewable: new Set(codesOf('member', 'fictional')),
    territories: new Set(codesOf('territory')),
  }
}

/** The session was cancelled, or the State taken off it. */
export const isCalledOff = (context: Context, session: SessionFact | undefined, state: string): boolean =>
  session !== undefined &&
  (session.status === 'cancelled' || context.takenOff.has(`${sessionKey(session.mechanism, session.ordinal)}:${state}`))

export const listsOfficially = (context: Context, session: SessionFact, state: string): boolean =>
  context.listed.has(`${sessionKey(session.mechanism, session.ordinal)}:${state}`) ||
  (session.statesEvidence ?? (/^sure\b/.test(session.confidence) ? 'official' : 'estimate')) === 'official'

/** How sure it is that the State's turn is in that session. */
export const stateEvidence = (context: Context, turn: UprTurnFact): 'official' | 'estimate' | 'unknown' =>
  evidenceOfTurn(turn, context.listed)

/** The same by the announcements that list States for sessions. */
export const evidenceOfTurn = (turn: UprTurnFact, listed: ReadonlySet<string>): 'official' | 'estimate' | 'unknown' => {
  if (turn.workingGroupSession === null) return 'unknown'
  if (listed.has(`${sessionKey('UPR', turn.workingGroupSession)}:${turn.state}`)) return 'official'
  return turn.evidence ?? (/^sure\b/.test(turn.confidence) ? 'official' : 'estimate')
}

/** A source that is less than "sure" is named with its doubt, so that nobody takes a hint for an announcement. */
export function cited(fact: { source: string; sourceNote?: string; confidence: string }): Citation {
  const notes = [fact.sourceNote, fact.confidence === 'sure' ? undefined : fact.confidence]
  return {
    source: fact.source === '' ? 'no source' : fact.source,
    note: notes.filter((part) => part !== undefined).join('; ') || null,
  }
}

/** What another source says of the days of a session. */
export const rivalsOf = ({ doubt }: SessionFact): Contradiction[] =>
  doubt?.kind === 'disagreement'
    ? [
        {
          words: `${doubt.opens} to ${doubt.closes}`,
          said: ground('fromTo', doubt.opens, doubt.closes),
          source: doubt.source,
          readOn: null,
        },
      ]
    : []

/** "; sources disagree: …", or that the page names the session no longer; empty where there is no doubt. */
export function caveat({ doubt }: SessionFact): Grounds {
  if (!doubt) return []
  if (doubt.kind === 'unlisted') return ground('unlisted', doubt.on)
  const days = ground('fromTo', doubt.opens, doubt.closes)
  return [
    ...ground('disagree'),
    ...days,
    ...ground('raw', ' ('),
    ...ground('source', doubt.source),
    ...ground('raw', ')'),
  ]
}
