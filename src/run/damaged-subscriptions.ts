// Subscriptions whose rows a disk changed: lines of a choice are made anew from it, and a damaged choice is stopped, not followed.
import type { Match } from '../../db/alerts-store.ts'
import { readChoice, spread } from '../alerts/choice.ts'
import type { AlertsContext } from '../alerts/context.ts'
import { genevaDay, mondayFrom } from '../alerts/days.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import type { RunNotes } from '../pipeline/run.ts'

const why = 'the stored choice was damaged: check it, save it, and start again'

const lines = 'subscription_matches'
const perTurn = 500

const keyOf = ({ lead, told, state, kind, mechanism }: Match): string =>
  JSON.stringify([lead, told, state, kind, mechanism])
function isSame(one: readonly Match[], other: readonly Match[]): boolean {
  const keys = new Set(one.map(keyOf))
  return one.length === other.length && other.every((match) => keys.has(keyOf(match)))
}

/** Numbers of the active subscriptions whose lines are not those of their choice. */
async function strayed({ subscriptions }: Pick<AlertsContext['store'], 'subscriptions'>): Promise<number[]> {
  const found: number[] = []
  for (let after = 0, isMore = true; isMore; ) {
    const rows = await subscriptions.list(after, perTurn)
    for (const { number, status, choice } of rows)
      if (status === 'active' && !isSame(await subscriptions.linesOf(number), spread(readChoice(choice))))
        found.push(number)
    isMore = rows.length === perTurn
    after = rows.at(-1)?.number ?? after
  }
  return found
}

/** Stops each subscription whose own row is damaged, and mends the lines of the others. The others go on. Returns false, and does nothing, where most are damaged. */
export async function mendSubscriptions(
  ctx: Pick<AppContext, 'store' | 'clock'>,
  run: Pick<RunNotes, 'yellow' | 'red'>,
  { store: { subscriptions } }: Pick<AlertsContext, 'store'>,
): Promise<boolean> {
  const damaged = await ctx.store.damage('subscribers')
  // the lines that are missing can be made anew; nothing else can
  const beyond = damaged.find(({ kind, table }) => kind === 'pages' || (kind === 'set' && table !== lines))
  if (beyond !== undefined) {
    // which subscriptions are hit is not known
    run.red({
      fault: 'database_damaged',
      where: 'alerts',
      message: `the database is damaged (${beyond.table}: ${beyond.row}). Nobody was told`,
    })
    return false
  }
  const numbersOf = (wanted: string) =>
    new Set(damaged.filter(({ kind, table }) => kind === 'row' && table === wanted).map(({ row }) => Number(row)))
  const stopped = numbersOf('subscriptions')
  const total = Object.values(await subscriptions.counts()).reduce((sum, n) => sum + n, 0)
  if (stopped.size > 1 && stopped.size * 2 > total) {
    // not some rows of a disk: nobody loses a subscription by it
    run.red({
      fault: 'database_damaged',
      where: 'alerts',
      message: `${stopped.size} of ${total} subscriptions are not as they were written`,
    })
    return false
  }
  for (const number of stopped) {
    await subscriptions.disable(number, `${dayOfInstant(instant(ctx.clock))}: ${why}`, null)
    run.yellow({ fault: 'subscription_damaged', where: 'alerts', message: `subscription ${number}: ${why}` })
  }
  const today = genevaDay(ctx.clock.now())
  if (!damaged.some(({ table }) => table === lines)) return true
  for (const number of new Set([...numbersOf(lines), ...(await strayed({ subscriptions }))])) {
    const row = stopped.has(number) ? null : await subscriptions.byNumber(number)
    if (row?.status !== 'active') continue
    const choice = readChoice(row.choice)
    await subscriptions.change(number, choice, choice.cadence, spread(choice), { today, monday: mondayFrom(today) })
  }
  await subscriptions.sealLines()
  return true
}
