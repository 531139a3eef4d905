// One alert in words: what, when, how sure, on what it rests, where to check it, and why it was sent.
import type { AlertRow } from '../../db/alerts-store.ts'
import { sourceInWords } from '../domain/source-note.ts'
import { stateName } from '../domain/states/states.ts'
import { topicNames } from '../domain/topic-names.ts'
import { type ClosedSessions, staleNote } from '../domain/windows/describe.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import { isEvent, ruleOfKind } from '../domain/windows/rules.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { AlertLanguage, Choice } from './choice.ts'
import { dayInWords, daysLeftTo } from './days.ts'
import { alertDay, dueDay } from './events.ts'
import { type Words, wordsIn } from './words.ts'

/** The day in Geneva on which it is read, and the last closed session of each body. */
export type Now = { today: string; closed: ClosedSessions }

export type AlertView = {
  group: 'changed' | 'date' | 'arrival'
  /** what dates are sorted by; empty elsewhere */
  day: string
  heading: string
  /** the day in words, and how sure it is */
  short: string
  lines: string[]
  page: string | null
}

const titleOf = (window: ReviewWindow, language: AlertLanguage, words: Words) =>
  `${stateName(window.state, language)} – ${words.mechanisms[window.mechanism]}: ${ruleOfKind(window.mechanism, window.kind).title[language]}`

const countdown = (day: string, today: string, words: Words) => {
  const left = daysLeftTo(today, day)
  return left < 0 ? words.past : words.daysLeft(left)
}

/** D3: rule, basis, source, day of reading and official page stand with every date. */
function proof(window: ReviewWindow, { today, closed }: Now, language: AlertLanguage, words: Words): string[] {
  const where = window.basisSymbol ? ` (${[window.basisSymbol, window.basisParagraph].filter(Boolean).join(', ')})` : ''
  const readOn = window.readOn ? dayInWords(window.readOn, language) : words.neverRead
  const stale = staleNote(window, today, language, closed)
  const grounds = proofInWords(window, language)
  return [
    words.label(words.certainty[window.certainty]),
    words.basis(window.rule, grounds.basis),
    ...(window.quote ? [words.quote(window.quote, where)] : []),
    ...(grounds.source === null
      ? []
      : [words.source(sourceInWords({ source: grounds.source, sourceNote: grounds.note }), readOn)]),
    ...(stale ? [stale] : []),
    words.act(ruleOfKind(window.mechanism, window.kind).action[language]),
    words.check(window.officialPage),
  ]
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
        ? `${words.due(dayInWords(day, language))} – ${words.certainty[row.current.certainty]}`
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
  const last = words.due(dayInWords(due, language))
  if (!isEvent(window.kind)) return [...opens, `${last} – ${left}`]
  return opens.length > 0 ? [`${opens[0]} – ${left}`, last] : [`${words.onDay(dayInWords(due, language))} – ${left}`]
}

function changeLines(row: AlertRow, language: AlertLanguage, words: Words): { before: string[]; after: string[] } {
  if (row.body.kind === 'due' || row.body.kind === 'arrived') return { before: [], after: [] }
  const { kind, window, before } = row.body
  const old = isEvent(window.kind) ? (before.opensOn ?? before.dueOn) : (before.dueOn ?? before.opensOn)
  // a date that is back is not an earlier one
  const same = kind === 'restored' && before.dueOn === window.dueOn && before.opensOn === window.opensOn
  const isPast = kind !== 'confirmed' && kind !== 'in_doubt' && !same && old !== null
  const earlier = [
    ...(kind === 'restored' ? [words.takenBack] : []),
    ...(kind === 'in_doubt' ? [words.sessionMoved] : []),
    ...(isPast ? [words.earlier(dayInWords(old, language))] : []),
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

function windowView(row: AlertRow, choice: Choice, now: Now): AlertView {
  const language = choice.language
  const words = wordsIn(language)
  if (row.body.kind === 'arrived') throw new Error('an arrival has no window')
  const { window, kind } = row.body
  const day = alertDay(window)
  const where = choice.states === null ? words.whyAll : words.whyState(stateName(window.state, language))
  const change = changeLines(row, language, words)
  const title = titleOf(window, language, words)
  return {
    group: kind === 'due' ? 'date' : 'changed',
    day: kind === 'due' ? row.dueOn : '',
    heading: kind === 'due' ? title : `${words[kind]}: ${title}`,
    short: day ? `${dayInWords(day, language)} (${words.certainty[window.certainty]})` : words.noNewDate,
    lines: [
      ...(window.invented ? [words.invented] : []),
      ...change.before,
      ...dayLines(window, now.today, language, words),
      ...change.after,
      ...changedSince(row, window, language, words),
      ...proof(window, now, language, words),
      words.why(kind === 'due' ? words.whyLead(row.lead) : words.whyChange, where),
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
    : words.arrived(arrival.recommendations, topicNames[arrival.topic] ?? arrival.topic)
  const day = arrival.distributionDate ? words.issued(dayInWords(arrival.distributionDate, choice.language)) : null
  const where =
    choice.states === null ? words.whyAll : arrival.states.map((s) => stateName(s, choice.language)).join(', ')
  return {
    group: 'arrival',
    day: '',
    heading: `${arrival.states.map((s) => stateName(s, choice.language)).join(', ')} – ${arrival.symbol}`,
    short: news,
    lines: [
      ...(arrival.invented ? [words.invented] : []),
      arrival.title,
      news,
      ...(day ? [day] : []),
      ...(arrival.address ? [words.check(arrival.address)] : []),
      words.why(words.whyTopic, where),
    ],
    page: arrival.address,
  }
}

/** One alert in words, as it is read `now`. */
export const alertWords = (row: AlertRow, choice: Choice, now: Now): AlertView =>
  row.body.kind === 'arrived' ? arrivalView(row, choice) : windowView(row, choice, now)

const order = { changed: 0, date: 1, arrival: 2 }

/**
 * The alerts of one message in words: changes first, then dates by day, then documents. A reminder of a day that a
 * change in the same message already tells is left out, and so is one of a day that such a change did away with.
 */
export function viewAlerts(rows: AlertRow[], choice: Choice, now: Now): AlertView[] {
  const changed = new Map<string, string>()
  for (const { body } of rows)
    if (body.kind !== 'due' && body.kind !== 'arrived') changed.set(body.window.key, body.window.dueOn ?? '')
  return rows
    .filter(({ body, current }) => {
      if (body.kind !== 'due' || !changed.has(body.window.key)) return true
      return changed.get(body.window.key) !== body.window.dueOn && current?.dueOn === body.window.dueOn
    })
    .map((row) => alertWords(row, choice, now))
    .sort((a, b) => order[a.group] - order[b.group] || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
