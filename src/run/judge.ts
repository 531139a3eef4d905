// A file of announcements, or the words of a command, judged beside what is held: what would be entered, and what is in doubt.
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import type { AnnouncementFact, Facts } from '../domain/facts.ts'
import {
  awaitedOn,
  counting,
  type Entered,
  type EntryPlan,
  entering,
  overruling,
  planEntries,
  type Reading,
  standing,
} from '../domain/keeping/entered.ts'
import { type SenseProblem, senseOf } from '../domain/keeping/sense.ts'

/** Rows and where each is from. */
export type Given = {
  rows: readonly { row: AnnouncementFact; line: number | null }[]
  from: Reading
}

export type PlacedProblem = SenseProblem & { line: number | null }

export type Judged = {
  plan: EntryPlan
  problems: PlacedProblem[]
  /** rows still to come that are gone from the file, of how many: too many to be believed */
  fewer: { gone: number; awaited: number } | null
  /** the facts with all that counts now, and with what would be entered */
  before: Facts
  after: Facts
}

/** When more than this share of the rows to come is gone at once, the file was cut or is another. */
const mostGone = 0.5

const nameOf = ({ id, by }: Entered): string => (by === 'release' ? 'the facts of this release' : `row ${id}`)

/** Judges rows beside the files of the project and all that is held; stores nothing. */
export async function judge(
  ctx: AppContext,
  { files, held }: { files: Facts; held: readonly Entered[] },
  { rows, from }: Given,
): Promise<Judged> {
  const at = instant(ctx.clock)
  const today = dayOfInstant(at)
  const plan = planEntries(
    held,
    rows.map(({ row }) => row),
    from,
  )
  const before = await ctx.store.facts.read({ ...files, announcements: counting(held) })
  const pages = before.announcements.slice(counting(held).length)
  const corrected = new Set(plan.add.map((entry) => entry.corrects))
  const live = standing(held).filter(({ id }) => !corrected.has(id))
  const known = [
    ...live.map((one) => ({ row: one.row, name: nameOf(one) })),
    ...pages.map((row) => ({ row, name: `the page ${row.source}` })),
  ]
  const after = await ctx.store.facts.read({ ...files, announcements: counting(entering(held, plan.add, at)) })
  const world = {
    facts: await ctx.store.facts.read({ ...files, announcements: live.map(({ row }) => row) }),
    after,
    today,
  }
  const problems: PlacedProblem[] = []
  for (const { row } of plan.add) {
    const { line } = rows.find((one) => one.row === row)!
    for (const problem of senseOf(row, { ...world, known })) problems.push({ ...problem, line })
    known.push({ row, name: line === null ? 'the same row' : `line ${line}` })
  }
  const others = [...live.filter(({ by }) => by === 'release').map(({ row }) => row), ...pages]
  plan.add = plan.add.map((entry) => ({ ...entry, row: overruling(entry.row, others) }))
  const { gone, awaited } = awaitedOn(held, plan, from, today)
  return {
    plan,
    problems,
    fewer: gone > 1 && gone > awaited * mostGone ? { gone, awaited } : null,
    before,
    after: await ctx.store.facts.read({ ...files, announcements: counting(entering(held, plan.add, at)) }),
  }
}
