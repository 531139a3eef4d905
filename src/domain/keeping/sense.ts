// Whether an announcement can be true beside what is known: the slips of a person who types a date from a page.
import { applyAnnouncements } from '../announced/announced.ts'
import { addYears } from '../days/days.ts'
import type { AnnouncementFact, Facts, SessionFact } from '../facts.ts'
import { stateByCode } from '../states/states.ts'
import { isOutside } from '../windows/cat-reporting.ts'
import { ruleOfKind } from '../windows/rules.ts'
import { type Span, sessionSpan } from '../windows/span.ts'
import { rivalOf } from './entered.ts'

/** A column of the file; by hand it is an option of the same name. */
export type Column = 'mechanism' | 'state' | 'session' | 'status' | 'opens_on' | 'due_on' | 'read_on' | 'source'

/** `wrong`: never taken. `doubtful`: taken where a person says that it is so. */
export type SenseProblem = { level: 'wrong' | 'doubtful'; column: Column; message: string; remedy: string }

/** What a row is held against. `known`: the rows that count before it, with what to call each. */
export type SenseWorld = {
  /** without the rows in question, and with all of them */
  facts: Facts
  after: Facts
  known: readonly { row: AnnouncementFact; name: string }[]
  /** day in Geneva */
  today: string
}

/** A session that is announced this many ahead of the last one known is a slip in its number. */
const sessionsAhead = 12
/** The order of review comes back after this many sessions. */
const sessionsInCycle = 14
const yearsAround = { before: 1, after: 5 }

const wrong = (column: Column, message: string, remedy: string): SenseProblem => ({
  level: 'wrong',
  column,
  message,
  remedy,
})
const doubtful = (column: Column, message: string, remedy: string): SenseProblem => ({
  level: 'doubtful',
  column,
  message,
  remedy,
})

const columnOf = (row: AnnouncementFact, day: string): Column => (row.dueOn === day ? 'due_on' : 'opens_on')

const nameOf = (iso3: string): string => stateByCode(iso3)?.names.en.short ?? iso3

const daysOf = ({ opensOn, dueOn }: AnnouncementFact): string[] => [
  ...new Set([opensOn, dueOn].filter((day) => day !== null)),
]

const isChange = ({ status }: AnnouncementFact): boolean => status === 'moved' || status === 'cancelled'

function aboutWords(row: AnnouncementFact, { today }: SenseWorld): SenseProblem[] {
  const problems: SenseProblem[] = []
  if (row.readOn > today)
    problems.push(
      wrong('read_on', `${row.readOn} is after today (${today})`, 'Write the day on which you read the page.'),
    )
  if (!/^https?:\/\/|^[A-Z][A-Z0-9]*\/\S/.test(row.source))
    problems.push(
      wrong(
        'source',
        `${JSON.stringify(row.source)} is neither an address nor a symbol`,
        'Copy the address of the page (https://…), or write the symbol of the document.',
      ),
    )
  const saysPlace = row.kind === 'session' && row.state !== null
  if (daysOf(row).length === 0 && !isChange(row) && !saysPlace)
    problems.push(wrong('due_on', 'there is no day', 'Write the day, or status cancelled or moved.'))
  if (row.status === 'cancelled' && daysOf(row).length > 0)
    problems.push(
      wrong(
        'status',
        'a date that is cancelled has no day',
        'Leave the days out; the row then calls off what is known.',
      ),
    )
  return problems
}

function aboutState(row: AnnouncementFact, { facts }: SenseWorld): SenseProblem[] {
  if (row.state === null) return []
  const state = stateByCode(row.state)
  if (state === undefined || state.iso3 !== row.state)
    return [wrong('state', `no State has the code ${row.state}`, 'Write its ISO 3166 alpha-3 code, such as KEN.')]
  const check = 'Check the code.'
  if (row.mechanism === 'UPR' && state.kind !== 'member' && state.kind !== 'fictional')
    return [doubtful('state', `${nameOf(row.state)} is no Member of the United Nations, and is not reviewed`, check)]
  if (row.mechanism !== 'CAT') return []
  const party = facts.parties.find((one) => one.treaty === 'CAT' && one.state === row.state)
  if (party !== undefined && !isOutside(party)) return []
  return [
    doubtful(
      'state',
      `${nameOf(row.state)} is not a party to the Convention${party?.readOn ? `, as read on ${party.readOn}` : ''}`,
      `${check} If it has become a party since, say so.`,
    ),
  ]
}

function aboutYears(row: AnnouncementFact): SenseProblem[] {
  const [earliest, latest] = [addYears(row.readOn, -yearsAround.before), addYears(row.readOn, yearsAround.after)]
  const odd = daysOf(row).find((day) => day < earliest || day > latest)
  if (odd !== undefined)
    return [doubtful(columnOf(row, odd), `${odd} lies far from the day of reading (${row.readOn})`, 'Check the year.')]
  const last = row.dueOn ?? row.opensOn
  if (last === null || last >= row.readOn) return []
  return [
    doubtful(columnOf(row, last), `${last} was over when it was read (${row.readOn})`, 'Check the day and the year.'),
  ]
}

const spanWords = ({ first, last }: Span): string => `${first} to ${last}`

/** The sessions on both sides must not overlap with its days. */
function aboutNeighbours(row: AnnouncementFact, sessions: readonly SessionFact[]): SenseProblem[] {
  const [from, to] = [row.opensOn ?? row.dueOn, row.dueOn ?? row.opensOn]
  if (from === null || to === null) return []
  const others = sessions.filter((one) => one.ordinal !== row.session && one.status === undefined)
  const clash = others.find((one) => {
    const span = sessionSpan(one)
    return span !== null && (one.ordinal < row.session! ? span.last >= from : span.first <= to)
  })
  if (clash === undefined) return []
  return [
    doubtful(
      columnOf(row, clash.ordinal < row.session! ? from : to),
      `session ${row.session} would not lie ${clash.ordinal < row.session! ? 'after' : 'before'} session ${clash.ordinal} (${spanWords(sessionSpan(clash)!)})`,
      'Check the number of the session, and its days.',
    ),
  ]
}

const sessionsOf = (facts: Facts, { mechanism }: AnnouncementFact): SessionFact[] =>
  applyAnnouncements(facts).facts.sessions.filter((session) => session.mechanism === mechanism)

const spanOf = (sessions: readonly SessionFact[], { session }: AnnouncementFact): Span | null => {
  const own = sessions.find(({ ordinal }) => ordinal === session)
  return own === undefined || own.status !== undefined ? null : sessionSpan(own)
}

/** Other days than those that are known of the session, without a word that it moved. */
function aboutDays(row: AnnouncementFact, sessions: readonly SessionFact[]): SenseProblem[] {
  const known = sessions.find(({ ordinal }) => ordinal === row.session)
  if (known === undefined || known.status !== undefined || isChange(row)) return []
  const isOther = (old: string | null, now: string | null) => old?.length === 10 && now !== null && old !== now
  const opens = isOther(known.opens, row.opensOn)
  if (!opens && !isOther(known.closes, row.dueOn)) return []
  return [
    doubtful(
      opens ? 'opens_on' : 'due_on',
      `session ${row.session} is known to last from ${known.opens ?? '?'} to ${known.closes ?? '?'} (${known.source})`,
      'If the body moved the session, write the status moved. Otherwise look at the days again.',
    ),
  ]
}

function aboutSession(row: AnnouncementFact, { facts, after }: SenseWorld): SenseProblem[] {
  if (row.session === null || row.mechanism === 'SRT') return []
  const [known, sessions] = [sessionsOf(facts, row), sessionsOf(after, row)]
  const last = Math.max(...known.map(({ ordinal }) => ordinal))
  if (known.length > 0 && row.session > last + sessionsAhead)
    return [doubtful('session', `the last session known here is session ${last}`, 'Check the number of the session.')]
  const isSession = row.kind === 'session'
  const lies = isSession ? 'inside' : ruleOfKind(row.mechanism, row.kind).lies
  if (lies === undefined) return []
  const before = spanOf(known, row)
  if (before !== null && before.last < row.readOn)
    return [
      doubtful(
        'session',
        `session ${row.session} was over when it was read: it closed on ${before.last}`,
        'Check the number of the session.',
      ),
    ]
  if (isSession) return row.state === null ? [...aboutDays(row, known), ...aboutNeighbours(row, sessions)] : []
  const span = spanOf(sessions, row)
  if (span === null) return []
  const odd =
    lies === 'before'
      ? daysOf(row).find((day) => day > span.first)
      : daysOf(row).find((day) => day < span.first || day > span.last)
  if (odd === undefined) return []
  const message =
    lies === 'before'
      ? `${odd} is not before session ${row.session}, which opens on ${span.first}`
      : `${odd} lies outside session ${row.session} (${spanWords(span)})`
  return [doubtful(columnOf(row, odd), message, 'Check the day, and the number of the session.')]
}

/** A place in a session is a State's turn: by hand, one that the order of review does not have there is a slip. */
function aboutTurn(row: AnnouncementFact, { facts }: SenseWorld): SenseProblem[] {
  if (row.mechanism !== 'UPR' || row.state === null || row.session === null || isChange(row)) return []
  const names = row.kind === 'session' || ruleOfKind('UPR', row.kind).listing !== undefined
  if (!names) return []
  const turns = applyAnnouncements(facts).facts.uprTurns.filter(({ state }) => state === row.state)
  const last = turns
    .filter(({ workingGroupSession: session }) => session !== null)
    .sort((a, b) => a.workingGroupSession! - b.workingGroupSession!)
    .at(-1)
  if (last === undefined) return []
  const isThere = turns.some(
    ({ workingGroupSession, orSession }) => workingGroupSession === row.session || orSession === row.session,
  )
  const inOrder = last.workingGroupSession! + sessionsInCycle
  if (isThere || row.session === inOrder) return []
  return [
    doubtful(
      'session',
      `the order of review has ${nameOf(row.state)} in session ${last.workingGroupSession}, and next not before session ${inOrder}`,
      'Check the State and the number of the session. If the Council moved the review, write the status moved.',
    ),
  ]
}

/** Another date for the same, without a word that the body moved it. */
function aboutRivals(row: AnnouncementFact, { known }: SenseWorld): SenseProblem[] {
  if (isChange(row)) return []
  const rival = rivalOf(row, known)
  if (rival === undefined) return []
  const { opensOn, dueOn, status, readOn } = rival.row
  const says =
    status === 'cancelled' ? 'that it is cancelled' : [opensOn, dueOn].filter((day) => day !== null).join(' to ')
  return [
    doubtful(
      'status',
      `${rival.name}, read on ${readOn}, says ${says}`,
      'If the body moved the date, write the status moved. If one of the two is a slip, correct that one (--corrects).',
    ),
  ]
}

/** Every reason to look at a row again, those that are never taken first. */
export const senseOf = (row: AnnouncementFact, world: SenseWorld): SenseProblem[] => {
  const firm = [...aboutWords(row, world), ...aboutState(row, world)]
  if (firm.some(({ level }) => level === 'wrong')) return firm.filter(({ level }) => level === 'wrong')
  return [
    ...firm,
    ...aboutYears(row),
    ...aboutSession(row, world),
    ...aboutTurn(row, world),
    ...aboutRivals(row, world),
  ]
}
