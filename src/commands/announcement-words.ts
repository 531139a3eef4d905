// Announcements in the words of the command: one row in a line, what it would change, what is doubtful.
import type { AnnouncementFact } from '../domain/facts.ts'
import type { Entered } from '../domain/keeping/entered.ts'
import { printableName } from '../domain/printable.ts'
import { stateByCode } from '../domain/states/states.ts'
import { describeWindow, whenInWords } from '../domain/windows/describe.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { FactsError } from '../pipeline/facts-csv.ts'
import type { Preview } from '../run/announcements.ts'
import type { Judged, PlacedProblem } from '../run/judge.ts'
import { out } from './command.ts'

const nameOf = (iso3: string): string => stateByCode(iso3)?.names.en.short ?? iso3

/** `CAT session 85, Kenya: review_submission, announced, by 2027-03-16` */
export function saying({ mechanism, state, session, kind, status, opensOn, dueOn }: AnnouncementFact): string {
  const about = [mechanism, ...(session === null ? [] : [`session ${session}`])].join(' ')
  const days = [...new Set([opensOn, dueOn].filter((day) => day !== null))].join(' to ')
  return `${about}${state === null ? '' : `, ${nameOf(state)}`}: ${kind}, ${status}${days === '' ? '' : `, ${days}`}`
}

const standingWords = { stands: '', corrected: 'corrected by', withdrawn: 'withdrawn', held_back: 'held back by' }
const makerWords = { hand: 'by hand', file: 'from', release: 'by a release' }

/** A row with its number, what it says, where and when it was read, who entered it, and what became of it. */
export function entryLines({ id, row, by, file, standing, other, enteredAt, endedAt }: Entered): string[] {
  const became =
    standing === 'stands'
      ? ''
      : `; ${[standingWords[standing], ...(other === null ? [] : [`row ${other}`])].join(' ')}${endedAt === null ? '' : ` on ${endedAt.slice(0, 10)}`}`
  return [
    `${id}  ${saying(row)}${became}`,
    `    read on ${row.readOn}: ${row.source}${row.sourceNote ? ` (${row.sourceNote})` : ''}; ${row.confidence}; entered ${[makerWords[by], ...(file === null ? [] : [printableName(file)])].join(' ')} on ${enteredAt.slice(0, 16)} UTC`,
  ]
}

const shown = 40

const when = (window: ReviewWindow | null, today: string): string =>
  window === null ? 'no window' : whenInWords(window, 'en', today)

/** Why nothing changes, by what a person asked for. */
const unchanged = {
  entered: 'what you enter is known already, or concerns no State that is known to be in that session.',
  withdrawn: 'what you take out is said by another row or page too, or a later reading stands.',
}

/** Which windows change, before → after, and how many subscriptions follow them. */
export function printPreview(
  { effects, subscriptions }: Preview,
  today: string,
  what: keyof typeof unchanged = 'entered',
): void {
  if (effects.length === 0) out.line(`No window changes: ${unchanged[what]}`)
  else out.line(`${effects.length} ${effects.length === 1 ? 'window changes' : 'windows change'}:`)
  for (const { state, mechanism, before, after } of effects.slice(0, shown)) {
    const { title } = describeWindow((after ?? before)!, 'en', today)
    out.line(`  ${nameOf(state)}, ${mechanism}, ${title}: ${when(before, today)} → ${when(after, today)}`)
  }
  if (effects.length > shown) out.line(`  and ${effects.length - shown} more (--json prints all)`)
  if (effects.length > 0)
    out.line(
      `${subscriptions === 0 ? 'No subscription follows' : subscriptions === 1 ? '1 subscription follows' : `${subscriptions} subscriptions follow`} ${effects.length === 1 ? 'this window' : 'these windows'}.`,
    )
}

/** `session-85.csv, line 4, column due_on: … What to do.` By hand the option takes the place of line and column. */
export const problemLine = ({ line, column, message, remedy }: PlacedProblem, file: string | null): string =>
  file === null
    ? `--${column.replaceAll('_', '-')}: ${message}. ${remedy}`
    : `${file}, line ${line}, column ${column}: ${message}. ${remedy}`

/** A row that cannot be read: by hand its option stands for file, line and column. */
export const faultLine = ({ column, what, message }: FactsError, file: string | null): string =>
  file === null && column !== null ? `--${column.replaceAll('_', '-')}: ${what}` : message

/** What the plan does with the rows: new, known, gone. */
export function printPlan({ plan }: Judged, file: string | null): void {
  for (const { row, corrects } of plan.add)
    out.line(
      `new: ${saying(row)}${corrects === null ? '' : ` (corrects row ${corrects})`}; read on ${row.readOn}: ${row.source}`,
    )
  if (plan.known > 0) out.line(`${plan.known} ${plan.known === 1 ? 'row is' : 'rows are'} known already.`)
  for (const { id, row } of plan.gone)
    out.line(
      `gone from ${file}, and still standing: row ${id} (${saying(row)}). A date is cancelled by a row with the status cancelled alone; \`announcements withdraw ${id}\` takes it out if it was a mistake.`,
    )
}
