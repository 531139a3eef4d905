// iCalendar of review windows, sessions and the international day: the same entry keeps its UID, a change raises SEQUENCE.
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEvent,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { addDays, addMonths, daysBetween } from '../domain/days/days.ts'
import { type ClosedSessions, whenInWords } from '../domain/windows/describe.ts'
import { dateInWords, dateWords } from '../domain/windows/describe-words.ts'
import { checkableSource } from '../domain/windows/proof.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { type GeneralDate, internationalDay } from '../domain/windows/sessions.ts'
import { isSingleDay, spanOver } from '../domain/windows/span.ts'
import { type CalendarEntry, type CalendarRow, entryOf, weighted } from './calendar-rows.ts'
import { fold } from './fold.ts'
import { bySession, type Placed } from './session-entries.ts'
import { cleanLine, cleanText, opaqueId } from './text.ts'

type CalendarOptions = {
  language: WindowLanguage
  /** day in Geneva: decides which cancelled entries are still kept */
  today: string
  /** last closed session of each body: a date that was read before it may have moved */
  closed: ClosedSessions
  /** name of the calendar; in the discreet mode also the title of every entry */
  title?: string
  /** entries for estimates, spanning their months; none by default (SAFETY, D2) */
  estimates?: boolean
  /** no State, mechanism or subject in titles, names and notifications (SAFETY, S6) */
  discreet?: boolean
  /** sessions and other dates that concern no State in particular */
  general?: readonly GeneralDate[]
  /** sessions whose duties are told in one entry; none by default */
  sessions?: readonly GeneralDate[]
  /** also days that lie further back than 12 months */
  past?: boolean
  /** names entries so that nobody who knows the dates can find out which they are; the keys of the open calendars else */
  secret?: string
  /** 26 June, every year; true by default */
  internationalDay?: boolean
  /** days before a date at which a reminder is asked for; none by default */
  alarmDays?: number | null
  /** rows of the invented examples, marked as such; left out by default */
  invented?: boolean
}

const calendarNames: Record<WindowLanguage, string> = {
  en: 'Review windows',
  fr: 'Échéances et examens',
  es: 'Plazos y exámenes',
}
const discreetNames: Record<WindowLanguage, string> = { en: 'Dates', fr: 'Dates', es: 'Fechas' }
const discreetTitles: Record<WindowLanguage, string> = { en: '1 date', fr: '1 date', es: '1 fecha' }

/** File name of a calendar; says nothing in the discreet mode. `state` is an alpha-3 code. */
export const calendarFileName = (options: { discreet?: boolean; state?: string | null }): string =>
  options.discreet === true ? 'dates.ics' : `review-windows${options.state ? `-${options.state}` : ''}.ics`

/** The source of a general date, with its remark where that is in the language of the reader. */
function generalSource({ source, note }: GeneralDate, language: WindowLanguage): string {
  const checked = checkableSource({ source, ...(note === null ? {} : { sourceNote: note }) }, language) ?? source
  return language === 'en' && note !== null ? `${checked} (${note})` : checked
}

/** General dates have no count of changes: the day of reading rises with each one. */
function generalEntry(date: GeneralDate, language: WindowLanguage, estimates: boolean): CalendarEntry | null {
  // months are an estimate, also of a session that is called off: nobody had an entry to be taken back
  if ((date.certainty === 'estimate' || !isSingleDay(date.dueOn)) && !estimates) return null
  const words = dateWords[language]
  const { first, last } = spanOver(date.opensOn, date.dueOn)
  const title = date.title[language]
  const read = date.readOn === null ? [] : [words.readOn(dateInWords(date.readOn, language))]
  return {
    key: date.key,
    from: first,
    to: last,
    title: weighted(title, date.certainty, language),
    lines: [
      `${title}${language === 'fr' ? ' : ' : ': '}${whenInWords({ ...date, kind: 'review_session' }, language)}`,
      [words.source(generalSource(date, language)), ...read].join('; '),
      words.checkAt(date.officialPage),
      words.geneva,
      words.responsible,
    ],
    address: date.officialPage,
    status:
      date.certainty === 'cancelled_or_moved' ? 'CANCELLED' : date.certainty === 'official' ? 'CONFIRMED' : 'TENTATIVE',
    sequence: date.readOn === null ? 0 : Math.max(0, daysBetween('2020-01-01', date.readOn)),
    // the day of the General Assembly resolution that set 26 June, for the one date without a reading
    stamp: `${date.readOn ?? '1997-12-12'}T00:00:00.000Z`,
  }
}

/**
 * What is left of an entry in the discreet mode: a date, how sure it is, and a mark to find it by in one's own list. When it
 * changed, and how often, is public to the second: all entries have those of the day on which the calendar is made.
 */
function discreetly(entry: CalendarEntry, certainty: string, options: CalendarOptions): CalendarEntry {
  const title = options.title ?? discreetTitles[options.language]
  const lines = [certainty, opaqueId(entry.key, options.secret).slice(0, 8)]
  const [sequence, stamp] = [Math.max(0, daysBetween('2020-01-01', options.today)), `${options.today}T00:00:00.000Z`]
  return { ...entry, title, lines, address: '', sequence, stamp }
}

const statuses = {
  CONFIRMED: ICalEventStatus.CONFIRMED,
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
}

/** Dates change on a few days of a year: once a day is often enough. */
const refreshSeconds = 86_400

/** Sessions of more than 12 months ago are told only where all of the past is asked for. */
const isPast = ({ dueOn }: GeneralDate, { today, past }: CalendarOptions): boolean =>
  past !== true && spanOver(dueOn, dueOn).last < addMonths(today, -12)

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Ends every calendar, after its events. */
const tail = 'END:VCALENDAR'

/**
 * Writes a calendar step by step, for a server that has others to answer in between: the steps, joined, are the file, and
 * none takes longer than one entry does. Some are empty. Otherwise as `windowsCalendar`.
 * @throws RangeError when `today` is no day
 */
export function* calendarSteps(rows: readonly CalendarRow[], options: CalendarOptions): Generator<string> {
  const { language, today, closed, estimates = false, discreet = false, alarmDays = null } = options
  const labels = dateWords[language].label
  const shown: CalendarEntry[] = []
  const placed: Placed[] = []
  const rowOptions = { language, today, estimates, closed, past: options.past ?? false }
  for (const row of rows) {
    if (row.window.invented && options.invented !== true) continue
    const entry = entryOf(row, rowOptions)
    if (entry !== null && discreet) shown.push(discreetly(entry, labels[row.window.certainty], options))
    else if (entry !== null) placed.push({ row, entry })
    yield ''
  }
  const { entries, told } = bySession(placed, rows, options.sessions ?? [], rowOptions)
  shown.push(...entries)
  for (const date of options.general ?? []) {
    const entry = told.has(date.key) || isPast(date, options) ? null : generalEntry(date, language, estimates)
    if (entry !== null) shown.push(discreet ? discreetly(entry, labels[date.certainty], options) : entry)
  }
  const calendar = ical({
    name: cleanLine(options.title ?? (discreet ? discreetNames : calendarNames)[language]),
    prodId: discreet
      ? { company: 'Calendar', product: 'Dates', language: language.toUpperCase() }
      : { company: 'Mechanism Watch', product: 'Review windows', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // writes REFRESH-INTERVAL, and X-PUBLISHED-TTL for older programs
    ttl: refreshSeconds,
  })
  const write = (entry: CalendarEntry, yearly: boolean): string => {
    const properties = {
      id: opaqueId(entry.key, options.secret),
      allDay: true,
      start: midnight(entry.from),
      // DTEND is the first day that is no more of it
      end: midnight(addDays(entry.to, 1)),
      summary: cleanLine(entry.title),
      description: cleanText(entry.lines.join('\n')),
      sequence: entry.sequence,
      stamp: new Date(entry.stamp),
      lastModified: new Date(entry.stamp),
      status: statuses[entry.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(entry.address === '' ? {} : { url: entry.address }),
      ...(yearly ? { repeating: { freq: ICalEventRepeatingFreq.YEARLY } } : {}),
    }
    const event = new ICalEvent(properties, calendar)
    if (alarmDays !== null && entry.status !== 'CANCELLED')
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: alarmDays * 86_400,
        description: cleanLine(entry.title),
      })
    return fold(event.toString())
  }
  const empty = calendar.toString()
  if (!empty.endsWith(tail)) throw new Error('the empty calendar does not end as calendars do')
  yield empty.slice(0, -tail.length)
  for (const entry of shown.sort((a, b) => (a.key < b.key ? -1 : 1))) yield write(entry, false)
  if (options.internationalDay !== false) {
    const day = generalEntry({ ...internationalDay(1998), key: 'day:06-26' }, language, estimates)!
    const title = [day.title, ...day.lines.slice(1)]
    yield write(discreet ? discreetly(day, labels.official, options) : { ...day, lines: title }, true)
  }
  yield tail
}

/**
 * An iCalendar file (RFC 5545). All-day entries; official and computed dates, estimates only where asked for, cancelled
 * and moved ones for 180 days. Rows may come in any order; the same rows give the same bytes.
 * @throws RangeError when `today` is no day
 */
export const windowsCalendar = (rows: readonly CalendarRow[], options: CalendarOptions): string =>
  [...calendarSteps(rows, options)].join('')
