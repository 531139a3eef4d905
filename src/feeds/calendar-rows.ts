// From windows to calendar entries: which rows are shown, as what, on which days. Pure; the calendar file is written elsewhere.
import { addDays, addMonths, addYears, dayOfInstant } from '../domain/days/days.ts'
import { isFromElsewhere } from '../domain/official-hosts.ts'
import { semicolonIn } from '../domain/punctuation.ts'
import { nameOrCode } from '../domain/states/states.ts'
import { keepYears } from '../domain/windows/context.ts'
import { type ClosedSessions, describeWindow, staleNote } from '../domain/windows/describe.ts'
import { dateInWords, dateWords } from '../domain/windows/describe-words.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { isEvent, isInState } from '../domain/windows/rules.ts'
import { isSingleDay, spanOver } from '../domain/windows/span.ts'
import type { ReviewWindow } from '../domain/windows.ts'

/** A window as the store has it, with how often it changed and when it last did. */
export type CalendarRow = {
  window: ReviewWindow
  /** number of changes so far: SEQUENCE */
  sequence: number
  /** UTC instant of the last change */
  changedAt: string
  /** the window is gone (a document was withdrawn): shown as cancelled for 180 days */
  withdrawn?: boolean
}

export type CalendarEntry = {
  key: string
  /** first and last day, inclusive */
  from: string
  to: string
  title: string
  lines: string[]
  address: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  sequence: number
  stamp: string
}

/** How long a cancelled or moved date stays in the calendar (SAFETY, D5). */
const cancelledDays = 180

/** A day that is further back has no place in a calendar, unless all of the past is asked for. */
const pastMonths = 12

export type RowOptions = {
  language: WindowLanguage
  today: string
  estimates: boolean
  closed: ClosedSessions
  /** also what lies further back than 12 months, as long as it is listed */
  past?: boolean
}

type Dates = { opensOn: string | null; dueOn: string | null; certainty: ReviewWindow['certainty'] }

/** The days of an entry; null for what has no place in a calendar: unknown, open-ended, an estimate nobody asked for. */
function daysOf(
  { opensOn, dueOn, certainty }: Dates,
  kind: string,
  estimates: boolean,
): { from: string; to: string } | null {
  if (dueOn === null || certainty === 'unknown') return null
  const whole = spanOver(opensOn ?? dueOn, dueOn)
  if (certainty === 'estimate' || !isSingleDay(dueOn)) return estimates ? { from: whole.first, to: whole.last } : null
  // a deadline is entered on its day, a session or a visit over its days
  return isEvent(kind) ? { from: whole.first, to: whole.last } : { from: dueOn, to: dueOn }
}

export function nameOf(window: ReviewWindow, language: WindowLanguage): string {
  return nameOrCode(window.state, language)
}

/** The title, with what it is worth said first where that is less than official. */
export function weighted(title: string, certainty: ReviewWindow['certainty'], language: WindowLanguage): string {
  const words = dateWords[language]
  if (certainty === 'estimate') return words.estimateTitle(title)
  return certainty === 'rule' ? words.computedTitle(title) : title
}

/** "Valdoria: Periodic report due"; an estimate or a computed date says so first, and a cycle is named. */
function titleOf(window: ReviewWindow, language: WindowLanguage): string {
  const said = describeWindow(window, language)
  const cycle = window.mechanism === 'UPR' && said.occasion !== null ? ` (${said.occasion})` : ''
  const title = `${nameOf(window, language)}${language === 'fr' ? ' : ' : ': '}${said.title}${cycle}`
  const invented = window.invented ? `[${inventedWords[language]}] ` : ''
  return `${invented}${weighted(title, window.certainty, language)}`
}

export const inventedWords: Record<WindowLanguage, string> = {
  en: 'invented example',
  fr: 'exemple inventé',
  es: 'ejemplo inventado',
}

/** Label, rule, basis, source and page stand with every date (SAFETY, D1, D3, D6, D7). */
export function linesOf(window: ReviewWindow, { language, today, closed }: RowOptions): string[] {
  const words = dateWords[language]
  const said = describeWindow(window, language, today)
  const proof = proofInWords(window, language)
  const note = proof.note === null ? '' : ` (${proof.note})`
  const printed = window.quote === null ? [] : [`«${window.quote}»`]
  const read = window.readOn === null ? [] : [words.readOn(dateInWords(window.readOn, language))]
  const stale = staleNote(window, today, language, closed)
  return [
    said.line,
    ...(stale === null ? [] : [stale]),
    ...(said.action === null ? [] : [said.action]),
    words.basis(window.rule, proof.basis),
    ...printed,
    ...(proof.reason === null ? [] : [proof.reason]),
    ...(proof.source === null && read.length === 0
      ? []
      : [[...(proof.source === null ? [] : [words.source(proof.source + note)]), ...read].join(semicolonIn(language))]),
    ...(proof.source !== null && isFromElsewhere(proof.source) ? [words.elsewhere] : []),
    words.checkAt(window.officialPage),
    isInState(window.kind) ? words.local : words.geneva,
    words.responsible,
  ]
}

/** The entry of a row, or null where it has none (any more). */
export function entryOf(row: CalendarRow, options: RowOptions): CalendarEntry | null {
  const { window, sequence, changedAt } = row
  const common = {
    key: window.key,
    title: titleOf(window, options.language),
    lines: linesOf(window, options),
    address: window.officialPage,
    sequence,
    stamp: changedAt,
  }
  const live = window.certainty === 'cancelled_or_moved' ? null : daysOf(window, window.kind, options.estimates)
  // what stays listed for years, an overdue report or the last review, has no place among days any more
  const oldest = options.past === true ? addYears(options.today, -keepYears) : addMonths(options.today, -pastMonths)
  if (live !== null && live.to < oldest) return null
  if (live !== null && row.withdrawn !== true)
    return {
      ...common,
      ...live,
      status: window.certainty === 'official' && (window.contradictedBy ?? []).length === 0 ? 'CONFIRMED' : 'TENTATIVE',
    }
  // what stood in the calendar before and does no more: the same entry, cancelled, for 180 days
  const old = live ?? (window.supersedes === null ? null : daysOf(window.supersedes, window.kind, options.estimates))
  if (old === null || addDays(dayOfInstant(changedAt), cancelledDays) < options.today) return null
  return { ...common, ...old, status: 'CANCELLED' }
}
