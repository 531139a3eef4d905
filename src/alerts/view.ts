// One alert in words: what, when, how sure, on what it rests, where to check it, and why it was sent.
import type { AlertRow } from '../../db/alerts-store.ts'
import { stateName } from '../domain/states.ts'
import { topicNames } from '../domain/topic-names.ts'
import { staleNote } from '../domain/windows/describe.ts'
import { ruleOfKind } from '../domain/windows/rules.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { AlertLanguage, Choice } from './choice.ts'
import { dayInWords, daysLeftTo } from './days.ts'
import { dueDay } from './events.ts'
import { type Words, wordsIn } from './words.ts'

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
function proof(window: ReviewWindow, today: string, language: AlertLanguage, words: Words): string[] {
  const where = window.basisSymbol ? ` (${[window.basisSymbol, window.basisParagraph].filter(Boolean).join(', ')})` : ''
  const readOn = window.readOn ? dayInWords(window.readOn, language) : words.neverRead
  const stale = staleNote(window, today, language)
  return [
    words.label(words.certainty[window.certainty]),
    words.basis(window.rule, window.basis),
    ...(window.quote ? [words.quote(window.quote, where)] : []),
    words.source(window.source, readOn),
    ...(stale ? [stale] : []),
    words.act(ruleOfKind(window.mechanism, window.kind).action[language]),
    words.check(window.officialPage),
  ]
}

/** The window changed after the alert was raised: an old day is never shown as if it stood. */
function changedSince(row: AlertRow, window: ReviewWindow, language: AlertLanguage, words: Words): string[] {
  if (row.dueOn === '') return []
  const now = row.current ? dueDay(row.current) : null
  if (now === window.dueOn) return []
  return [
    words.since(
      now && row.current
        ? `${words.due(dayInWords(now, language))} – ${words.certainty[row.current.certainty]}`
        : words.sinceGone,
    ),
  ]
}

function windowView(row: AlertRow, choice: Choice, today: string): AlertView {
  const language = choice.language
  const words = wordsIn(language)
  if (row.body.kind === 'arrived') throw new Error('an arrival has no window')
  const { window } = row.body
  const day = dueDay(window)
  const sure = words.certainty[window.certainty]
  const where = choice.states === null ? words.whyAll : words.whyState(stateName(window.state, language))
  const change = row.body.kind === 'due' ? null : row.body
  const old = change ? (change.before.dueOn ?? change.before.opensOn) : null
  const moved = change && change.kind !== 'confirmed' && old !== null
  // an estimate is never shown as the new date
  const opens =
    change?.kind === 'moved' && !day && (window.certainty === 'official' || window.certainty === 'rule')
      ? window.opensOn
      : null
  const lines = [
    ...(window.invented ? [words.invented] : []),
    ...(moved ? [words.earlier(dayInWords(old, language))] : []),
    ...(day && window.opensOn !== null && window.opensOn !== day
      ? [words.opens(dayInWords(window.opensOn, language))]
      : []),
    ...(day ? [`${words.due(dayInWords(day, language))} – ${countdown(day, today, words)}`] : []),
    ...(opens ? [words.opens(dayInWords(opens, language))] : []),
    ...(change && !day && !opens ? [change.kind === 'superseded' ? words.anotherDate : words.noNewDate] : []),
    ...changedSince(row, window, language, words),
    ...proof(window, today, language, words),
    words.why(change ? words.whyChange : words.whyLead(row.lead), where),
  ]
  const title = titleOf(window, language, words)
  return {
    group: change ? 'changed' : 'date',
    day: change ? '' : row.dueOn,
    heading: change ? `${words[change.kind]}: ${title}` : title,
    short: day ? `${dayInWords(day, language)} (${sure})` : words.noNewDate,
    lines,
    page: window.officialPage,
  }
}

function arrivalView(row: AlertRow, choice: Choice): AlertView {
  const words = wordsIn(choice.language)
  if (row.body.kind !== 'arrived') throw new Error('a window is no arrival')
  const { arrival } = row.body
  const day = arrival.distributionDate ? words.issued(dayInWords(arrival.distributionDate, choice.language)) : null
  const where =
    choice.states === null ? words.whyAll : arrival.states.map((s) => stateName(s, choice.language)).join(', ')
  return {
    group: 'arrival',
    day: '',
    heading: `${arrival.states.map((s) => stateName(s, choice.language)).join(', ')} – ${arrival.symbol}`,
    short: words.arrived(arrival.recommendations, topicNames[arrival.topic] ?? arrival.topic),
    lines: [
      ...(arrival.invented ? [words.invented] : []),
      arrival.title,
      words.arrived(arrival.recommendations, topicNames[arrival.topic] ?? arrival.topic),
      ...(day ? [day] : []),
      ...(arrival.address ? [words.check(arrival.address)] : []),
      words.why(words.whyTopic, where),
    ],
    page: arrival.address,
  }
}

/** One alert in words. `today` is the day in Geneva on which it is read. */
export const alertWords = (row: AlertRow, choice: Choice, today: string): AlertView =>
  row.body.kind === 'arrived' ? arrivalView(row, choice) : windowView(row, choice, today)

const order = { changed: 0, date: 1, arrival: 2 }

/**
 * The alerts of one message in words: changes first, then dates by day, then documents. A reminder of a day that a
 * change in the same message already tells is left out, and so is one of a day that such a change did away with.
 */
export function viewAlerts(rows: AlertRow[], choice: Choice, today: string): AlertView[] {
  const changed = new Map<string, string>()
  for (const { body } of rows)
    if (body.kind !== 'due' && body.kind !== 'arrived') changed.set(body.window.key, body.window.dueOn ?? '')
  return rows
    .filter(({ body, current }) => {
      if (body.kind !== 'due' || !changed.has(body.window.key)) return true
      return changed.get(body.window.key) !== body.window.dueOn && current?.dueOn === body.window.dueOn
    })
    .map((row) => alertWords(row, choice, today))
    .sort((a, b) => order[a.group] - order[b.group] || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
