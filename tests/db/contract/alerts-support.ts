// Fictional subscriptions, windows and events for the contracts of the alerts.
import type { AlertsStore, Match, NewDelivery, NewEvent, NewSubscription, RaiseDays } from '../../../db/alerts-store.ts'
import type { Store } from '../../../db/store.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { norlandWindow } from '../../support/fill.ts'

export const now = '2099-06-01T06:00:00.000Z'
export const later = '2099-06-01T06:10:00.000Z'
/** beyond it a day was written under a clock that had jumped */
export const latest = '2100-06-01T06:00:00.000Z'
export const latestDay = latest.slice(0, 10)
export const days: RaiseDays = { today: '2099-06-01', monday: '2099-06-08' }

export const subscription = (name: string, over: Partial<NewSubscription> = {}): NewSubscription => ({
  id: name,
  lookup: `lookup of ${name}`,
  address: `lookup of ${name}`,
  mailbox: `mailbox of ${name}`,
  hookHost: null,
  channel: 'mail',
  mailSealed: `sealed ${name}`,
  hookSealed: null,
  choice: { states: ['XVE'] },
  cadence: 'at_once',
  createdAt: now,
  ...over,
})

export const delivery = (id: string, number: number, over: Partial<NewDelivery> = {}): NewDelivery => ({
  id,
  subscription: number,
  channel: 'mail',
  kind: 'alerts',
  slot: id,
  createdAt: now,
  ...over,
})

export const match = (over: Partial<Match> = {}): Match => ({
  lead: 30,
  told: 30,
  state: 'XVE',
  kind: '*',
  mechanism: '*',
  ...over,
})

/** No limit that a test meets without meaning to. */
export const roomy = { since: now, each: 1000, all: 1000 }

/** Adds a subscription with its confirmation and gives its number. */
export async function ask(alerts: AlertsStore, name: string, over: Partial<NewSubscription> = {}): Promise<number> {
  const given = subscription(name, over)
  await alerts.subscriptions.add(
    given,
    { id: `confirm ${name}`, channel: given.channel, kind: 'confirm', slot: 'confirm', createdAt: now },
    roomy,
  )
  return (await alerts.subscriptions.byId(name))!.number
}

/** The same, confirmed, and up to date with its first revision. */
export async function follow(
  alerts: AlertsStore,
  name: string,
  matches: Match[] = [match()],
  over: Partial<NewSubscription> = {},
): Promise<number> {
  const number = await ask(alerts, name, over)
  await alerts.subscriptions.activate(number, matches, now)
  const { revision } = (await alerts.subscriptions.byNumber(number))!
  await alerts.alerts.raiseFor(number, revision, [], days, null)
  return number
}

export const window = (over: Partial<ReviewWindow> = {}): ReviewWindow =>
  norlandWindow({ dueOn: '2099-06-25', ...over })
export const putWindows = (store: Store, ...windows: ReviewWindow[]) => store.windows.replace(windows, [], now)

export const due = (about: ReviewWindow = window()): NewEvent => ({
  id: `due ${about.key}`,
  dueOn: about.dueOn ?? '',
  fallsOn: about.dueOn ?? '',
  body: { kind: 'due', window: about },
})

/** Names of the subscriptions for which alerts wait, with how many. */
export async function waitingBy(alerts: AlertsStore, numbers: Record<string, number>): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const [name, number] of Object.entries(numbers))
    found[name] = (await alerts.alerts.waitingFor(number, days.today, latestDay)).length
  return found
}
