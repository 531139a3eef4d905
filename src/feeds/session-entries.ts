// One entry per session in place of one per duty: windows that fill exactly the days of their session are told together.
import { dayOfInstant, daysBetween } from '../domain/days/days.ts'
import { describeWindow } from '../domain/windows/describe.ts'
import { dateWords } from '../domain/windows/describe-words.ts'
import { isEvent } from '../domain/windows/rules.ts'
import type { GeneralDate } from '../domain/windows/sessions.ts'
import { type CalendarEntry, type CalendarRow, linesOf, nameOf, type RowOptions, weighted } from './calendar-rows.ts'

export type Placed = { row: CalendarRow; entry: CalendarEntry }

/** More names than these make no title: their number stands in it, and the names in the text. */
const namesInTitle = 4

/** Session, days and status: what is told together. Null for what is told alone. */
function groupOf({ row: { window }, entry }: Placed): string | null {
  if (window.session === undefined || !isEvent(window.kind) || window.invented || entry.status === 'CANCELLED')
    return null
  return [window.session, entry.from, entry.to, entry.status].join(' ')
}

const spans = ({ opensOn, dueOn }: GeneralDate, { from, to }: CalendarEntry): boolean =>
  opensOn === from && dueOn === to

/** Rises with every change of a row of the session, also of one that is called off. */
const sequenceOf = (rows: readonly CalendarRow[]): number =>
  Math.max(...rows.map(({ changedAt }) => Math.max(0, daysBetween('2020-01-01', dayOfInstant(changedAt)))))

function together(session: GeneralDate, placed: readonly Placed[], rows: readonly CalendarRow[], options: RowOptions) {
  const { language } = options
  const names = [...new Set(placed.map(({ row }) => nameOf(row.window, language)))].sort()
  const colon = language === 'fr' ? ' : ' : ': '
  const who = names.length > namesInTitle ? dateWords[language].states(names.length) : names.join(', ')
  const worst = placed.some(({ row }) => row.window.certainty === 'rule') ? 'rule' : 'official'
  const first = placed[0]!
  const duties = placed.map(
    ({ row: { window } }) =>
      `${nameOf(window, language)}${colon}${describeWindow(window, language, options.today).title}`,
  )
  const stamp = placed.reduce((latest, { entry }) => (entry.stamp > latest ? entry.stamp : latest), '')
  return {
    ...first.entry,
    key: session.key,
    title: weighted(`${session.title[language]}${colon}${who}`, worst, language),
    // what the date of the session rests on is said once
    lines: [...duties, ...linesOf(first.row.window, options)],
    address: session.officialPage,
    sequence: Math.max(sequenceOf(rows), session.readOn === null ? 0 : daysBetween('2020-01-01', session.readOn)),
    stamp,
  }
}

/**
 * The entries of rows, those of one session as one, and the sessions that are told by such an entry. A session of which
 * one window alone is shown keeps that window's own entry.
 */
export function bySession(
  placed: readonly Placed[],
  rows: readonly CalendarRow[],
  sessions: readonly GeneralDate[],
  options: RowOptions,
): { entries: CalendarEntry[]; told: ReadonlySet<string> } {
  const byKey = new Map(sessions.map((session) => [session.key.replace(':session:', ':'), session]))
  const groups = new Map<string | null, Placed[]>()
  for (const one of placed) {
    const key = groupOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const told = new Set<string>()
  const entries = [...groups].flatMap(([key, group]) => {
    const own = group.map(({ entry }) => entry)
    const session = byKey.get(group[0]!.row.window.session ?? '')
    if (key === null || group.length < 2 || session === undefined || !spans(session, group[0]!.entry)) return own
    told.add(session.key)
    const ofSession = rows.filter(({ window }) => window.session === group[0]!.row.window.session)
    return [together(session, group, ofSession, options)]
  })
  return { entries, told }
}
