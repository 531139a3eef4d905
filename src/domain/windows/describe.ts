// A window in neutral words: what, when, how sure. An estimate is never shown as a day, and never counted down.
import { daysBetween } from '../days/days.ts'
import type { WatchedMechanism } from '../mechanisms.ts'
import type { ReviewWindow } from '../windows.ts'
import { dateInWords, dateWords, daysInWords, monthsInWords } from './describe-words.ts'
import { occasionInWords } from './occasion.ts'
import type { WindowLanguage } from './rule.ts'
import { isEvent, ruleById } from './rules.ts'

/** An official date read longer ago than this "may have moved" (PROCEDURES, 1, rule 4). */
const staleAfterDays = 60

type Dated = Pick<ReviewWindow, 'opensOn' | 'dueOn' | 'certainty' | 'absence' | 'over' | 'listedFor'> & { kind: string }

/** An open end: once its first month is past, "not before" would tell nothing. */
function openEnded(from: string, language: WindowLanguage, today: string | undefined): string {
  const words = dateWords[language]
  return today !== undefined && from < today.slice(0, from.length)
    ? words.anySession
    : words.openEnded(dateInWords(from, language))
}

function when(window: Dated, language: WindowLanguage, today?: string): string {
  const { opensOn, dueOn, certainty, kind, absence, over, listedFor } = window
  const words = dateWords[language]
  const from = opensOn ?? dueOn
  if (absence) return words.absence[absence]
  if (from === null && over)
    return words.over([...new Set([over.from, over.to])].map((month) => dateInWords(month, language)).join(' – '))
  if (from === null) return listedFor === undefined ? words.noDate : words.listedFor(listedFor)
  // only whole months are shown of an estimate, whatever stands in the row
  if (certainty === 'estimate' || from.length === 7) {
    if (dueOn === null) return openEnded(from.slice(0, 7), language, today)
    return monthsInWords(from.slice(0, 7), dueOn.slice(0, 7), language)
  }
  if (dueOn === null) return openEnded(from, language, today)
  if (opensOn !== null && opensOn !== dueOn) return daysInWords(opensOn, dueOn, language)
  return isEvent(kind) ? words.on(dateInWords(dueOn, language)) : words.by(dateInWords(dueOn, language))
}

type WindowWords = {
  /** "Periodic report due" */
  title: string
  /** "by 13 May 2026", "between March and April 2027", "not announced; check the official page" */
  when: string
  /** the certainty in words */
  label: string
  /** what can be done before it; null for what is over, called off or never comes */
  action: string | null
  /** "cycle 4": what tells it from others of its title; null where nothing does */
  occasion: string | null
  /** "by 13 April 2026 (official date)", the date that was replaced; null where none was */
  replaces: string | null
  /** all in one line: "Next review: between March and April 2027, estimated" */
  line: string
}

/** The date of a window alone, in words: "between March and April 2027, estimated". */
export function whenInWords(window: Dated, language: WindowLanguage, today?: string): string {
  const label = dateWords[language].label[window.certainty]
  const date = when(window, language, today)
  if (window.certainty === 'unknown') return date
  if (window.opensOn === null && window.dueOn === null) return label
  return window.certainty === 'estimate' ? `${date}, ${label}` : `${date} (${label})`
}

/** Nothing can be done before what is called off, never comes, or is over. Without `today` nothing is over. */
const isActionable = ({ dueOn, certainty, absence, over }: ReviewWindow, today: string | undefined): boolean =>
  certainty !== 'cancelled_or_moved' &&
  absence === undefined &&
  over === undefined &&
  (dueOn === null || today === undefined || dueOn >= today.slice(0, dueOn.length))

/** Neutral wording of a window, for lists, calendars and messages. With `today` a lower bound that is past says so. */
export function describeWindow(window: ReviewWindow, language: WindowLanguage, today?: string): WindowWords {
  const rule = ruleById(window.rule)
  const words = dateWords[language]
  const old = window.supersedes
  const replaces = old === null ? null : whenInWords({ ...old, kind: window.kind }, language)
  const title = rule.title[language]
  const colon = language === 'fr' ? ' : ' : ': '
  const tail = replaces === null ? '' : `; ${words.replaces(replaces)}`
  return {
    title,
    when: when(window, language, today),
    label: window.absence ? words.absenceLabel[window.absence] : words.label[window.certainty],
    action: isActionable(window, today) ? rule.action[language] : null,
    occasion: occasionInWords(window, language),
    replaces,
    line: `${title}${colon}${whenInWords(window, language, today)}${tail}`,
  }
}

/**
 * Days from `today` (Geneva) to the last day, 0 on that day. Null for anything but an official or computed day that
 * has not passed: an estimate has no countdown.
 */
function daysLeft(window: ReviewWindow, today: string): number | null {
  const { certainty, precision, dueOn } = window
  if ((certainty !== 'official' && certainty !== 'rule') || precision !== 'day' || dueOn === null) return null
  const left = daysBetween(today, dueOn)
  return left < 0 ? null : left
}

/** On this many days before a deadline its source must have been read again (SAFETY, D4). */
const rereadWithinDays = 7

/** Last day of the last session that each body closed. A body whose sessions are not known is absent. */
export type ClosedSessions = Partial<Record<WatchedMechanism, string>>

/**
 * "read on 21 November 2026; may have moved" for an official date that was read more than 60 days ago or before the
 * last session of its body closed, and for an official or computed one that is due within 7 days and was not read in the
 * last 7. Null for a date that is fresh, and for what is no date. `closed` comes from `closedSessions`.
 */
export function staleNote(
  window: ReviewWindow,
  today: string,
  language: WindowLanguage,
  closed: ClosedSessions,
): string | null {
  const left = daysLeft(window, today)
  const near = left !== null && left <= rereadWithinDays
  if (window.certainty !== 'official' && !near) return null
  const words = dateWords[language]
  if (window.readOn === null) return words.neverRead
  const age = daysBetween(window.readOn, today)
  const old = (near && age > rereadWithinDays) || (window.certainty === 'official' && age > staleAfterDays)
  const lastClosed = closed[window.mechanism] ?? null
  const overtaken =
    window.certainty === 'official' && lastClosed !== null && lastClosed <= today && window.readOn < lastClosed
  return old || overtaken || window.inDoubt === true ? words.mayHaveMoved(dateInWords(window.readOn, language)) : null
}
