// From windows to calendar entries: which rows are shown, as what, on which days. Pure; the calendar file is written elsewhere.
import { addDays, addYears, dayOfInstant } from '../domain/days/days.ts'
import { sourceInWords } from '../domain/source-note.ts'
import { stateByCode, stateName } from '../domain/states/states.ts'
import { keepYears } from '../domain/windows/context.ts'
import { type ClosedSessions, describeWindow, staleNote } from '../domain/windows/describe.ts'
import { dateInWords, dateWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { isEvent } from '../domain/windows/rules.ts'
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

type RowOptions = { language: WindowLanguage; today: string; estimates: boolean; closed: ClosedSessions }

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

function nameOf(window: ReviewWindow, language: WindowLanguage): string {
  return stateByCode(window.state) === undefined ? window.state : stateName(window.state, language)
}

/** "Valdoria: Periodic report due"; an estimate says so first. */
function titleOf(window: ReviewWindow, language: WindowLanguage): string {
  const title = `${nameOf(window, language)}: ${describeWindow(window, language).title}`
  const invented = window.invented ? `[${inventedWords[language]}] ` : ''
  return `${invented}${window.certainty === 'estimate' ? dateWords[language].estimateTitle(title) : title}`
}

export const inventedWords: Record<WindowLanguage, string> = {
  en: 'invented example',
  fr: 'exemple inventé',
  es: 'ejemplo inventado',
}

/** Label, rule, basis, source and page stand with every date (SAFETY, D1, D3, D6, D7). */
function linesOf(window: ReviewWindow, { language, today, closed }: RowOptions): string[] {
  const words = dateWords[language]
  const said = describeWindow(window, language)
  const printed = window.quote === null ? [] : [`«${window.quote}»`]
  const read = window.readOn === null ? [] : [words.readOn(dateInWords(window.readOn, language))]
  const stale = staleNote(window, today, language, closed)
  return [
    said.line,
    ...(stale === null ? [] : [stale]),
    said.action,
    words.basis(window.rule, window.basis),
    ...printed,
    ...(window.reason === null ? [] : [window.reason]),
    [words.source(sourceInWords(window)), ...read].join('; '),
    words.checkAt(window.officialPage),
    words.geneva,
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
  if (live !== null && live.to < addYears(options.today, -keepYears)) return null
  if (live !== null && row.withdrawn !== true)
    return { ...common, ...live, status: window.certainty === 'official' ? 'CONFIRMED' : 'TENTATIVE' }
  // what stood in the calendar before and does no more: the same entry, cancelled, for 180 days
  const old = live ?? (window.supersedes === null ? null : daysOf(window.supersedes, window.kind, options.estimates))
  if (old === null || addDays(dayOfInstant(changedAt), cancelledDays) < options.today) return null
  return { ...common, ...old, status: 'CANCELLED' }
}
