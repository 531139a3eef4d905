// One alert in words: what, when, how sure, on what it rests, where to check it, and why it was sent.
import type { AlertRow, ChangeKind, DateBefore } from '../../db/alerts-store.ts'
import { isInEnglish } from '../domain/official-address.ts'
import { colonIn } from '../domain/punctuation.ts'
import { sourceInWords } from '../domain/source-note.ts'
import { nameOrCode, sortedNames } from '../domain/states/states.ts'
import { topicName } from '../domain/topics/names.ts'
import { standsAgainst } from '../domain/windows/dates.ts'
import { type ClosedSessions, staleNote, whenInWords } from '../domain/windows/describe.ts'
import { dateWords } from '../domain/windows/describe-words.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import { purposeOf } from '../domain/windows/purposes.ts'
import { isEvent, ruleOfKind } from '../domain/windows/rules.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { AlertLanguage, Choice } from './choice.ts'
import { dayInWords, daysLeftTo, spanInWords } from './days.ts'
import { alertDay, dueDay } from './events.ts'
import { type Words, wordsIn } from './words.ts'

export { colonIn } from '../domain/punctuation.ts'

/** The day in Geneva on which it is read, and the last closed session of each body. */
export type Now = { today: string; closed: ClosedSessions }

export type AlertView = {
  group: 'changed' | 'date' | 'arrival'
  /** what became of the date since the reader was last told of it */
  change: ChangeKind | null
  /** whether somebody outside the State can still do something by it */
  canAct: boolean
  /** the nearest day that it is about, an earlier date included: rows of a message are sorted by it */
  urgency: string
  /** what dates are sorted by; empty elsewhere */
  day: string
  heading: string
  /** the day in words, and how sure it is */
  short: string
  lines: string[]
  page: string | null
}

/** `cycle-4`: rows of one title are told apart by it. */
const cycleOf = ({ occasion }: ReviewWindow): number | null => {
  const found = /^cycle-(\d+)$/.exec(occasion)
  return found ? Number(found[1]) : null
}

/** "Kenya – Universal Periodic Review: Stakeholder submissions due (cycle 5)". */
export function titleOf(window: ReviewWindow, language: AlertLanguage): string {
  const words = wordsIn(language)
  const cycle = cycleOf(window)
  const rule = ruleOfKind(window.mechanism, window.kind)
  return `${nameOrCode(window.state, language)} – ${words.mechanisms[window.mechanism]}${colonIn(language)}${rule.title[language]}${cycle === null ? '' : ` (${words.cycle(cycle)})`}`
}

const countdown = (day: string, today: string, words: Words) => {
  const left = daysLeftTo(today, day)
  return left < 0 ? words.past : words.daysLeft(left)
}

/** It has a day, and the day is not over: nothing else says what to do. */
const canStillBeMet = (window: ReviewWindow, today: string): boolean => {
  const due = dueDay(window)
  return due !== null && due >= today
}

/** Where it can be checked, with what language that page is in where it is known to be another. */
export const checkWords = (page: string, words: Words): string =>
  isInEnglish(page) ? words.checkInEnglish(page) : words.check(page)

/** D3: rule, basis, source, day of reading and official page stand with every date. */
function proof(window: ReviewWindow, { today, closed }: Now, language: AlertLanguage, words: Words): string[] {
  const where = window.basisSymbol ? ` (${[window.basisSymbol, window.basisParagraph].filter(Boolean).join(', ')})` : ''
  const readOn = window.readOn ? dayInWords(window.readOn, language) : words.neverRead
  const stale = staleNote(window, today, language, closed)
  const grounds = proofInWords(window, language)
  return [
    words.label(words.certainty[window.certainty]),
    dateWords[language].basis(window.rule, grounds.basis),
    ...(window.quote ? [words.quote(window.quote, where)] : []),
    ...(grounds.source === null
      ? []
      : [words.source(sourceInWords({ source: grounds.source, sourceNote: grounds.note }), readOn)]),
    ...(stale ? [stale] : []),
    ...(canStillBeMet(window, today) ? [words.act(ruleOfKind(window.mechanism, window.kind).action[language])] : []),
    checkWords(window.officialPage, words),
  ]
}

/** Days of a visit are spent in the country; all others are days in Geneva. */
const placeOf = ({ kind }: ReviewWindow, words: Words): string =>
  kind === 'country_visit' || kind === 'preliminary_findings' ? '' : words.geneva

/** A deadline has a last day; a session or a visit is on a day, or ends on one. */
function lastWords(window: ReviewWindow, day: string, language: AlertLanguage, words: Words): string {
  const said = dayInWords(day, language)
  if (!isEvent(window.kind)) return words.due(said)
  const lasts = window.opensOn !== null && window.opensOn !== day
  return `${lasts ? words.ends(said) : words.onDay(said)}${placeOf(window, words)}`
}

/** The window changed after the alert was raised: an old day is never shown as if it stood. */
function changedSince(row: AlertRow, window: ReviewWindow, language: AlertLanguage, words: Words): string[] {
  if (row.dueOn === '') return []
  const now = row.current ? alertDay(row.current) : null
  if (now === row.dueOn && row.current?.dueOn === window.dueOn) return []
  const day = row.current ? dueDay(row.current) : null
  return [
    words.since(
      day && row.current
        ? `${lastWords(row.current, day, language, words)} – ${words.certainty[row.current.certainty]}`
        : words.sinceGone,
    ),
  ]
}

/** A deadline with the days that are left to it; a session or a visit with the days that are left until it opens. */
function dayLines(window: ReviewWindow, today: string, language: AlertLanguage, words: Words): string[] {
  const [due, told] = [dueDay(window), alertDay(window)]
  if (due === null || told === null) return []
  const left = countdown(told, today, words)
  const opens =
    window.opensOn !== null && window.opensOn !== due ? [words.opens(dayInWords(window.opensOn, language))] : []
  const last = lastWords(window, due, language, words)
  return isEvent(window.kind) && opens.length > 0 ? [`${opens[0]} – ${left}`, last] : [...opens, `${last} – ${left}`]
}

type Change = { kind: ChangeKind; window: ReviewWindow; before: DateBefore; takesBack: boolean }

const noDate: DateBefore = { opensOn: null, dueOn: null, certainty: null }

/**
 * What the changes of one window in a message come to, for a reader who was told of none of them: from the date before the
 * first to the one after the last. Null where there is none.
 */
function changeOf(rows: readonly AlertRow[]): Change | null {
  const changes = rows.flatMap(({ body }) => (body.kind === 'due' || body.kind === 'arrived' ? [] : [body]))
  const [first, last] = [changes[0], changes.at(-1)]
  if (first === undefined || last === undefined) return null
  const { window } = last
  const one = (kind: ChangeKind, before: DateBefore = first.before): Change => ({
    kind,
    window,
    before,
    takesBack: kind === 'restored' && first.kind === 'restored',
  })
  const { kind } = last
  // a date that was new and is another by now is new; nobody was told the first one
  if (first.kind === 'announced') return dueDay(window) === null ? one(kind, last.before) : one('announced', noDate)
  if (changes.length === 1) return one(kind)
  if (kind === 'restored' && first.kind !== 'restored')
    return one(first.before.dueOn === window.dueOn && first.before.opensOn === window.opensOn ? kind : 'moved')
  // that a date was confirmed is less than that it moved before
  return one(kind === 'confirmed' ? (changes.findLast((change) => change.kind !== kind)?.kind ?? kind) : kind)
}

/** The day that no longer stands; months as what they were, an estimate. */
const earlierWords = ({ before, window }: Change, day: string, language: AlertLanguage): string =>
  day.length === 10 && before.certainty !== 'estimate'
    ? dayInWords(day, language)
    : whenInWords({ ...before, certainty: 'estimate', kind: window.kind }, language)

/**
 * The date that stood before, and what of it does not stand any more: of a span whose end alone moved the beginning stands,
 * and is never called off.
 */
function earlierLine(change: Change, language: AlertLanguage, words: Words): string[] {
  const { window, before } = change
  const { opensOn, dueOn } = before
  const old = isEvent(window.kind) ? (opensOn ?? dueOn) : (dueOn ?? opensOn)
  if (old === null) return []
  const isSpan = opensOn?.length === 10 && dueOn?.length === 10 && opensOn !== dueOn && before.certainty !== 'estimate'
  if (!isSpan) return [words.earlier(earlierWords(change, old, language))]
  const span = spanInWords(opensOn, dueOn, language)
  // called off: nothing of it stands, and a session or a visit is told by both its days
  if (dueDay(window) === null) return [words.earlier(isEvent(window.kind) ? span : dayInWords(old, language))]
  if (opensOn === window.opensOn) return [words.earlierPart(span, dayInWords(dueOn, language))]
  if (dueOn === window.dueOn) return [words.earlierPart(span, dayInWords(opensOn, language))]
  return [words.earlier(isEvent(window.kind) ? span : dayInWords(old, language))]
}

/** The day, or the span, that another official source still gives. */
const rivalWords = ({ opensOn, dueOn }: DateBefore, language: AlertLanguage): string =>
  opensOn !== null && dueOn !== null && opensOn !== dueOn
    ? spanInWords(opensOn, dueOn, language)
    : dayInWords((dueOn ?? opensOn)!, language)

function changeLines(change: Change, language: AlertLanguage, words: Words): { before: string[]; after: string[] } {
  const { kind, window, before } = change
  // a date that is back is not an earlier one
  const same = kind === 'restored' && before.dueOn === window.dueOn && before.opensOn === window.opensOn
  const isSame = before.dueOn === window.dueOn && before.opensOn === window.opensOn
  const isRival = kind === 'in_doubt' && standsAgainst(window, before)
  const isPast = kind !== 'confirmed' && !(kind === 'in_doubt' && (isSame || isRival)) && !same
  const earlier = [
    ...(change.takesBack ? [words.takenBack] : []),
    ...(kind === 'in_doubt' ? [isRival ? words.twoOfficial(rivalWords(before, language)) : words.sessionMoved] : []),
    ...(isPast ? earlierLine(change, language, words) : []),
  ]
  if (dueDay(window)) return { before: earlier, after: [] }
  // an estimate is never shown as the new date
  const open =
    (kind === 'moved' || kind === 'restored') && (window.certainty === 'official' || window.certainty === 'rule')
      ? window.opensOn
      : null
  const none = kind === 'superseded' ? words.anotherDate : words.noNewDate
  return { before: earlier, after: [open ? words.opens(dayInWords(open, language)) : none] }
}

/** What was asked for, in the order of the rows: a change, a new date, the nearest lead time. */
function reasons(rows: AlertRow[], today: string, words: Words): string {
  const due = rows.filter(({ body }) => body.kind === 'due')
  const lead = Math.min(...due.map((row) => row.lead))
  // the first message tells also of a day that is nearer than the lead time that was asked for
  const isLate = due.some(({ dueOn }) => daysLeftTo(today, dueOn) < lead)
  const kinds = new Set(rows.map(({ body }) => body.kind))
  const changed = rows.some(({ body }) => body.kind !== 'due' && body.kind !== 'announced')
  return [
    ...(changed ? [words.whyChange] : []),
    ...(kinds.has('announced') ? [words.whyAnnounced] : []),
    ...(due.length > 0 ? [isLate ? words.whyLeadPassed(lead) : words.whyLead(lead)] : []),
  ].join(words.and)
}

/** Whether what a row says still stands: the window was neither moved nor taken away since. */
const stands = (row: AlertRow, window: ReviewWindow): boolean =>
  row.current === null || (row.current.dueOn === window.dueOn && row.current.certainty === window.certainty)

/** The nearest day to come of a date and of the one that it replaced; its own where both are past. */
function urgencyOf(row: AlertRow, day: string | null, today: string): string {
  const before = row.body.kind === 'due' || row.body.kind === 'arrived' ? null : row.body.before
  const days = [day, before?.opensOn, before?.dueOn].filter((one) => one?.length === 10) as string[]
  return days.filter((one) => one >= today).sort()[0] ?? days.sort()[0] ?? ''
}

/** A session or a visit by its first and last day: where the end alone moved, the first day says nothing. */
const shortDay = (window: ReviewWindow, day: string, language: AlertLanguage): string =>
  isEvent(window.kind) && window.opensOn === day && window.dueOn !== null && window.dueOn !== day
    ? spanInWords(day, window.dueOn, language)
    : dayInWords(day, language)

/** `others` are further alerts of the same window: what it replaced, and a nearer lead time, are said in the one row. */
function windowView(row: AlertRow, others: AlertRow[], choice: Choice, now: Now): AlertView {
  const language = choice.language
  const words = wordsIn(language)
  if (row.body.kind === 'arrived') throw new Error('an arrival has no window')
  const { window } = row.body
  const change = changeOf([...others, row].sort((a, b) => a.number - b.number))
  const kind = change?.kind ?? 'due'
  const day = alertDay(window)
  const where = choice.states === null ? words.whyAll : words.whyState(nameOrCode(window.state, language))
  const { before, after } = change === null ? { before: [], after: [] } : changeLines(change, language, words)
  const title = titleOf(window, language)
  const canAct = purposeOf(window.kind) === 'act' && canStillBeMet(window, now.today) && stands(row, window)
  return {
    canAct,
    urgency: urgencyOf(row, day, now.today),
    group: kind === 'due' ? 'date' : 'changed',
    change: change?.kind ?? null,
    day: kind === 'due' ? row.dueOn : '',
    heading: kind === 'due' ? title : `${words[kind]}${colonIn(language)}${title}`,
    short: day ? `${shortDay(window, day, language)} (${words.certainty[window.certainty]})` : words.noNewDate,
    lines: [
      ...(window.invented ? [words.invented] : []),
      ...before,
      ...dayLines(window, now.today, language, words),
      ...after,
      ...changedSince(row, window, language, words),
      ...proof(window, now, language, words),
      words.why(reasons([row, ...others], now.today, words), where),
    ],
    page: window.officialPage,
  }
}

function arrivalView(row: AlertRow, choice: Choice): AlertView {
  const words = wordsIn(choice.language)
  if (row.body.kind !== 'arrived') throw new Error('a window is no arrival')
  const { arrival } = row.body
  const news = arrival.replaces
    ? words.revised(arrival.symbol, arrival.replaces)
    : words.arrived(arrival.recommendations, topicName(arrival.topic, choice.language))
  const day = arrival.distributionDate ? words.issued(dayInWords(arrival.distributionDate, choice.language)) : null
  const where = choice.states === null ? words.whyAll : sortedNames(arrival.states, choice.language).join(', ')
  return {
    group: 'arrival',
    change: null,
    canAct: false,
    urgency: '',
    day: '',
    heading: `${sortedNames(arrival.states, choice.language).join(', ')} – ${arrival.symbol}`,
    short: news,
    lines: [
      ...(arrival.invented ? [words.invented] : []),
      words.documentTitle(arrival.title),
      news,
      ...(day ? [day] : []),
      ...(arrival.address ? [checkWords(arrival.address, words)] : []),
      words.why(words.whyTopic, where),
    ],
    page: arrival.address,
  }
}

/** One alert in words, as it is read `now`. */
export const alertWords = (row: AlertRow, choice: Choice, now: Now, others: AlertRow[] = []): AlertView =>
  row.body.kind === 'arrived' ? arrivalView(row, choice) : windowView(row, others, choice, now)
