// Which window an announcement speaks of. The day on which one asks must not show: silent drafts are looked at like others.
import { compareCertainty } from '../certainty.ts'
import { addMonths, type Day, daysBetween } from '../days/days.ts'
import type { AnnouncementFact } from '../facts.ts'
import { type Context, sessionKey } from '../windows/context.ts'
import { datesOf, sameDates } from '../windows/dates.ts'
import type { Draft } from '../windows/draft.ts'
import type { Subject } from '../windows/rule.ts'
import { ruleOfKind } from '../windows/rules.ts'
import { type Span, sessionSpan, spanOver } from '../windows/span.ts'
import { cycleOfMove } from '../windows/upr-calendar.ts'

/** Occasion by the announcement alone; null where it names neither session nor date. */
function occasionOf(row: AnnouncementFact, visit: number | undefined): string | null {
  if (visit !== undefined) return `announced-${visit}`
  // `next_review:session-84` is the review after that one: a session to come is none of its occasions
  if (row.session !== null && ruleOfKind(row.mechanism, row.kind).occasion !== 'review_before')
    return row.mechanism === 'UPR' ? `cycle-${cycleOfMove(row)}` : `session-${row.session}`
  const day = row.dueOn ?? row.opensOn
  return day === null ? null : `announced-${day.slice(0, 4)}`
}

/** Reports fall due every four years: a day that is further than this from the one known is that of another report. */
const monthsApart = 24

/** The days of a draft, open-ended ones without end; of an unknown one those of its session; null where those are unknown. */
function daysOf(context: Context, { window, session }: Draft): Span | null {
  const { opensOn, dueOn } = window
  if (opensOn !== null || dueOn !== null) {
    const span = spanOver((opensOn ?? dueOn)!, (dueOn ?? opensOn)!)
    return dueOn === null ? { ...span, last: '9999-12-31' } : span
  }
  const fact = session === null ? undefined : context.sessions.get(session)
  return fact === undefined ? null : sessionSpan(fact)
}

const gap = (day: Day, { first, last }: Span): number =>
  day < first ? daysBetween(day, first) : day > last ? daysBetween(last, day) : 0

const isNear = (day: Day, { first, last }: Span): boolean =>
  addMonths(day, monthsApart) >= first && (last === '9999-12-31' || addMonths(last, monthsApart) >= day)

const isFirm = ({ window }: Draft): boolean =>
  datesOf(window) !== null && compareCertainty(window.certainty, 'estimate') > 0

/** Number of the session or the cycle that an occasion names, else 0: the latest of what has no days. */
const numberOf = ({ window }: Draft): number => Number(/^(?:session|cycle)-(\d+)/.exec(window.occasion)?.[1] ?? 0)

type Placed = { draft: Draft; days: Span | null }

/** Latest last; those without days after all others. */
const byTime = (a: Placed, b: Placed): number => {
  const [x, y] = [a.days?.last ?? '9999-12-31', b.days?.last ?? '9999-12-31']
  if (x !== y) return x < y ? -1 : 1
  return numberOf(a.draft) - numberOf(b.draft) || (a.draft.window.key < b.draft.window.key ? -1 : 1)
}

/** A day that is new: the nearest window, one of days unknown, or the latest that it comes after; else a window of its own. */
function ofNewDay(day: Day, drafts: readonly Placed[]): Draft | undefined {
  const near = drafts.filter(({ days }) => days !== null && isNear(day, days))
  const nearest = [...near].sort((a, b) => gap(day, a.days!) - gap(day, b.days!) || byTime(b, a))[0]
  if (nearest) return nearest.draft
  const unknown = drafts.findLast(({ days }) => days === null)
  if (unknown) return unknown.draft
  const latest = drafts.at(-1)
  return latest && (!isFirm(latest.draft) || latest.days!.last < day) ? latest.draft : undefined
}

/** It follows from a review that had not ended by that day: nobody could call it off yet. */
function isBeyond(context: Context, { draft, days }: Placed, day: Day): boolean {
  const fact = draft.session === null ? undefined : context.sessions.get(draft.session)
  const last = fact === undefined ? undefined : sessionSpan(fact)?.last
  return last !== undefined && last > day && days!.first > last
}

/** What was called off, or moved to days not announced, was still to come when that was read. */
function ofNoDay(context: Context, readOn: Day, drafts: readonly Placed[]): Draft | undefined {
  const dated = drafts.filter(
    (placed) => placed.days !== null && datesOf(placed.draft.window) !== null && !isBeyond(context, placed, readOn),
  )
  return (dated.find(({ days }) => days!.last >= readOn) ?? dated.at(-1) ?? drafts.at(-1))?.draft
}

/** Without a session: what had the day already, or had the day that moved; a change is one of what was announced last. */
function byDate(context: Context, row: AnnouncementFact, drafts: readonly Draft[], last?: string): Draft | undefined {
  const told = row.movedFrom ?? row
  const same = drafts.find(({ window }) => datesOf(window) !== null && sameDates(window, told))
  const changes = row.status === 'moved' || row.status === 'cancelled'
  const before = changes ? drafts.find(({ window }) => window.key === last) : undefined
  if (same ?? before) return same ?? before
  const placed = drafts.map((draft) => ({ draft, days: daysOf(context, draft) })).sort(byTime)
  const day = row.dueOn ?? row.opensOn
  return day === null ? ofNoDay(context, row.readOn, placed) : ofNewDay(day, placed)
}

export type About = {
  /** number of the visit that the row speaks of */
  visit?: number | undefined
  /** key of the window that was announced last, of the same State and kind */
  last?: string | undefined
}

/** The window that a row speaks of: by its occasion, by its session, else by its date. */
export function subjectOf(
  context: Context,
  row: AnnouncementFact,
  state: string,
  drafts: readonly Draft[],
  { visit, last }: About = {},
): Subject | null {
  const { id: rule } = ruleOfKind(row.mechanism, row.kind)
  const session = row.session === null ? null : sessionKey(row.mechanism, row.session)
  const occasion = occasionOf(row, visit)
  // a review that was moved over the border of a cycle is found by its session
  const bySession =
    row.mechanism === 'UPR' && session !== null ? drafts.find((draft) => draft.session === session) : undefined
  const known =
    bySession ??
    drafts.find(({ window }) => window.occasion === occasion) ??
    (visit !== undefined
      ? undefined
      : session !== null
        ? drafts.find((draft) => draft.session === session && draft.window.occasion !== `session-${row.session}`)
        : byDate(context, row, drafts, last))
  if (known)
    return { rule, state, occasion: known.window.occasion, invented: known.window.invented, session: known.session }
  return occasion === null ? null : { rule, state, occasion, invented: false, session }
}
