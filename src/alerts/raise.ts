// The enqueueing stage: raises an alert row for everything that is due, then puts waiting alerts into messages.
import type { NewDelivery, NewEvent, RaiseDays, SubscriptionRow } from '../../db/alerts-store.ts'
import { addDays } from '../domain/days/days.ts'
import { asksFor, nearestLead, raiseLeads, readChoice } from './choice.ts'
import type { AlertsContext } from './context.ts'
import { daysLeftTo, genevaDay, mondayFrom } from './days.ts'
import { arrivalEvent, changeEvent, dueEvent } from './events.ts'
import { gatherMessages } from './gather.ts'
import { planLetters } from './planning.ts'
import { randomId } from './vault.ts'

const pendingDays = 7
const keptDays = 60
const batch = 200

/** The days around "now" that alerts are raised with. */
const raiseDays = (now: Date): RaiseDays => {
  const today = genevaDay(now)
  return { today, monday: mondayFrom(today) }
}

type RaisedCounts = {
  changes: number
  windows: number
  subscriptions: number
  arrivals: number
  letters: number
  messages: number
  faults: string[]
}

/**
 * Raises and gathers what is due at `now`. Safe to run twice, at once with itself, and again after a crash: every row
 * is unique, and each step is one transaction that also notes that it was done. Without a key it does nothing.
 */
export async function runAlerts(ctx: AlertsContext, now: Date = ctx.clock.now()): Promise<RaisedCounts> {
  const counts: RaisedCounts = {
    changes: 0,
    windows: 0,
    subscriptions: 0,
    arrivals: 0,
    letters: 0,
    messages: 0,
    faults: [],
  }
  if (ctx.vault === null) return counts
  const days = raiseDays(now)
  await ctx.store.subscriptions.erasePending(new Date(now.getTime() - pendingDays * 86_400_000).toISOString())
  await ctx.store.alerts.prune(addDays(days.today, -keptDays))
  await raiseChanges(ctx, days, counts)
  await raiseWindows(ctx, days, counts)
  await raiseForNew(ctx, now, counts)
  await raiseArrivals(ctx, days, counts)
  counts.letters = await planLetters(ctx, now)
  counts.messages = await gatherMessages(ctx, now)
  const { faults, ...numbers } = counts
  ctx.note('alerts raised', { ...numbers, faults: faults.length })
  return counts
}

async function raiseChanges(ctx: AlertsContext, days: RaiseDays, counts: RaisedCounts) {
  for (;;) {
    const rows = await ctx.store.alerts.changes(batch)
    for (const { change, window } of rows) {
      let event: NewEvent | null = null
      try {
        event = changeEvent(change, window, days.today)
      } catch (error) {
        // one row that can not be told must not keep the others from being told; the fault is shown by the stage
        counts.faults.push(error instanceof Error ? error.message : String(error))
      }
      counts.changes += await ctx.store.alerts.raiseChange(change.id, event, days)
    }
    if (rows.length < batch) return
  }
}

/** Bands between two raising days: 0, 1, 2-3, 4-7, 8 … */
const bands = raiseLeads.map((to, index) => ({ from: index === 0 ? 0 : raiseLeads[index - 1]! + 1, to }))

async function raiseWindows(ctx: AlertsContext, days: RaiseDays, counts: RaisedCounts) {
  for (const { window, band } of await ctx.store.alerts.entering(days.today, bands)) {
    const event = dueEvent(window)
    const daysLeft = daysLeftTo(days.today, event.dueOn)
    counts.windows += await ctx.store.alerts.raiseWindow(event, band, daysLeft, [...raiseLeads], days)
  }
}

/** Who was confirmed longer ago has had the overview, or subscribed before there was one. */
const isNewcomer = ({ channel, cadence, confirmedAt }: SubscriptionRow, now: Date): boolean =>
  channel === 'mail' &&
  cadence !== 'off' &&
  confirmedAt !== null &&
  now.getTime() - Date.parse(confirmedAt) < pendingDays * 86_400_000

/** The first mail of a subscription, once: its slot says nothing else. */
const overviewOf = ({ number }: SubscriptionRow, now: Date): NewDelivery => ({
  id: randomId(),
  subscription: number,
  channel: 'mail',
  kind: 'overview',
  slot: 'overview',
  createdAt: now.toISOString(),
})

/**
 * Puts the first mail of whoever has just confirmed into the queue: what is near by then does not wait for the next run of
 * the alerts. Safe to run twice and beside it. Returns the number of alerts that these mails carry.
 */
export async function raiseForNewcomers(ctx: AlertsContext, now: Date = ctx.clock.now()): Promise<number> {
  const counts = { subscriptions: 0 }
  if (ctx.vault !== null) await raiseForNew(ctx, now, counts)
  return counts.subscriptions
}

/** Subscriptions that are new or were changed get the nearest lead time of every window that is already near. */
async function raiseForNew(ctx: AlertsContext, now: Date, counts: Pick<RaisedCounts, 'subscriptions'>) {
  const days = raiseDays(now)
  const horizon = addDays(days.today, raiseLeads.at(-1)!)
  let near: Awaited<ReturnType<typeof ctx.store.alerts.dated>> | null = null
  for (;;) {
    const rows = await ctx.store.subscriptions.unexpanded(batch)
    if (rows.length > 0) near ??= await ctx.store.alerts.dated(days.today, horizon)
    for (const row of rows) {
      const choice = readChoice(row.choice)
      const events = near!.flatMap((window) => {
        // an invented window never goes out by mail
        if (choice.cadence === 'off' || !asksFor(choice, window) || (window.invented && row.channel === 'mail'))
          return []
        const event = dueEvent(window)
        const lead = nearestLead(choice, daysLeftTo(days.today, event.dueOn))
        return lead === null ? [] : [{ ...event, lead }]
      })
      const overview = isNewcomer(row, now) ? overviewOf(row, now) : null
      counts.subscriptions += await ctx.store.alerts.raiseFor(row.number, row.revision, events, days, overview)
    }
    if (rows.length < batch) return
  }
}

async function raiseArrivals(ctx: AlertsContext, days: RaiseDays, counts: RaisedCounts) {
  for (;;) {
    const rows = await ctx.store.alerts.arrivals(batch)
    for (const { documentId, arrivals } of rows) {
      const events = arrivals.map(arrivalEvent).filter((event) => event !== null)
      counts.arrivals += await ctx.store.alerts.raiseArrivals(documentId, events, days)
    }
    if (rows.length < batch) return
  }
}
