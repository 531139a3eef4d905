// A year walked day by day for 2,500 subscriptions (PEOPLE=10000: for as many): the alerts and messages are those of the slow oracle, no others.
import { describe, expect, it } from 'vitest'
import { type Choice, choiceSchema, offeredLeads, spread } from '../../src/alerts/choice.ts'
import { mondayFrom } from '../../src/alerts/days.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { allStates } from '../../src/domain/states/states.ts'
import { isEvent, rules } from '../../src/domain/windows/rules.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import { changeWindow, createBench, noteCreated, putWindows, subscribe, windowOf } from './support/fixtures.ts'
import {
  createOracle,
  dayNumber,
  dayText,
  type OracleChange,
  type OracleSubscription,
  type OracleWindow,
} from './support/oracle.ts'

const people = Number(process.env.PEOPLE ?? 2_500)
const firstDay = dayNumber('2027-01-01')
const days = 365

/** mulberry32: the same year every time */
function dice(seed: number) {
  let a = seed
  const next = () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  const some = <T>(from: readonly T[], n: number): T[] => [...new Set(Array.from({ length: n }, () => pick(from)))]
  return { next, below, pick, some, chance: (p: number) => next() < p }
}

const states = allStates()
  .filter((s) => s.kind === 'member')
  .slice(0, 60)
  .map((s) => s.iso3)
const kindsOf = (mechanism: string) => rules.filter((r) => r.mechanism === mechanism).map((r) => r.kind)
const mechanisms = ['CAT', 'UPR', 'SRT'] as const

function makeWindows(d: ReturnType<typeof dice>): ReviewWindow[] {
  return Array.from({ length: 80 }, (_, i) => {
    const mechanism = d.pick(mechanisms)
    const certainty = d.pick(['official', 'official', 'official', 'rule', 'rule', 'estimate', 'unknown'] as const)
    const day = dayText(firstDay - 20 + d.below(days + 160))
    return windowOf({
      state: d.pick(states),
      mechanism,
      kind: d.pick(kindsOf(mechanism)),
      // what lasts some days is told before it opens
      opensOn: d.chance(0.5) ? dayText(dayNumber(day) - d.below(20)) : null,
      occasion: `o${i}`,
      certainty,
      dueOn: certainty === 'unknown' ? null : certainty === 'estimate' ? day.slice(0, 7) : day,
      precision: certainty === 'unknown' ? null : certainty === 'estimate' ? 'month' : 'day',
    })
  })
}

function makeChoice(d: ReturnType<typeof dice>): Choice {
  if (d.chance(0.03)) return choiceSchema.parse({})
  const mechanism = d.pick(mechanisms)
  return choiceSchema.parse({
    states: d.chance(0.03) ? null : d.some(states, 1 + d.below(2)),
    mechanisms: d.chance(0.3) ? [mechanism] : null,
    kinds: d.chance(0.15) ? d.some(kindsOf(mechanism), 4) : null,
    leads: d.some(offeredLeads, 1 + d.below(4)),
    cadence: d.pick(['at_once', 'at_once', 'at_once', 'daily', 'daily', 'weekly', 'weekly', 'off']),
  })
}

const asOracleWindow = (w: ReviewWindow): OracleWindow => ({
  key: w.key,
  state: w.state,
  mechanism: w.mechanism,
  kind: w.kind,
  certainty: w.certainty,
  due: w.dueOn?.length !== 10 ? null : dayNumber(isEvent(w.kind) && w.opensOn !== null ? w.opensOn : w.dueOn),
})

describe(`a year for ${people} subscriptions`, () => {
  it('gives the alerts of the oracle and no others', async () => {
    const d = dice(20270101)
    let sends = 0
    const bench = createBench({ mail: { send: async () => void sends++ }, hooks: { post: async () => void sends++ } })
    bench.at(`${dayText(firstDay)}T05:00:00Z`)
    const windows = new Map(makeWindows(d).map((w) => [w.key, w]))
    putWindows(bench.raw, [...windows.values()])
    const subscriptions = new Map<number, OracleSubscription>()
    const join = async (since: number) => {
      const choice = makeChoice(d)
      const webhook = d.chance(0.1)
      // half of those who come later get the first mail; for the others it was before our time
      const fresh = since > firstDay && !webhook && d.chance(0.5)
      const person = await subscribe(
        bench,
        choice,
        webhook ? { hook: `https://hooks.ngo.org/${subscriptions.size}` } : { overview: fresh },
      )
      subscriptions.set(person.number, { number: person.number, webhook, since, fresh, ...choice })
    }
    for (let i = 0; i < people; i++) await join(firstDay - 1)
    bench.raw.exec("update subscriptions set confirmed_at = '2026-12-31T05:00:00.000Z'")

    const oracle = createOracle()
    const found = { alerts: new Set<string>(), messages: new Set<string>() }
    let lastAlert = 0
    let bareOverviews = 0
    let announcements = 0
    let lastChange = 0
    for (let today = firstDay; today < firstDay + days; today++) {
      const text = dayText(today)
      const at = `${text}T04:00:00.000Z`
      bench.at(at)
      const changes: OracleChange[] = []
      // the world moves
      if (d.chance(0.12)) {
        const before = d.pick([...windows.values()])
        const [kind, after] = changeOf(d, before, today)
        if (kind !== null) {
          changeWindow(bench.raw, kind, before, after, at)
          windows.set(after.key, after)
          const told = isTold(kind, before, after, today)
          const dated = before.certainty === 'official' || before.certainty === 'rule'
          const old = dated ? asOracleWindow(before).due : null
          changes.push({ id: ++lastChange, window: asOracleWindow(after), told, before: old })
        }
      }
      if (d.chance(0.05)) {
        const fresh = makeWindows(d)[0]!
        const added = windowOf({ ...fresh, key: undefined as never, occasion: `n${today}` })
        const named = { ...added, key: `${added.state}:${added.mechanism}:${added.kind}:n${today}` }
        putWindows(bench.raw, [named])
        windows.set(named.key, named)
        noteCreated(bench.raw, named, at)
        const announced = named.certainty === 'official'
        changes.push({ id: ++lastChange, window: asOracleWindow(named), told: false, before: null, announced })
      }
      // people come, go and change their minds
      if (d.chance(0.3)) await join(today)
      if (d.chance(0.3)) {
        const gone = d.pick([...subscriptions.keys()])
        await bench.store.subscriptions.erase(gone)
        subscriptions.delete(gone)
        oracle.forget(gone)
      }
      if (d.chance(0.2)) {
        const one = d.pick([...subscriptions.values()].filter((s) => s.cadence === 'at_once' || s.cadence === 'off'))
        const choice = { ...makeChoice(d), cadence: 'at_once' as const }
        await bench.store.subscriptions.change(one.number, choice, 'at_once', spread(choice), {
          today: text,
          monday: mondayFrom(text),
        })
        subscriptions.set(one.number, { ...one, ...choice })
      }
      // a run is missed now and then, and then two come
      // (only on days without a change, so that the oracle needs no memory of them)
      if (d.chance(0.03) && changes.length === 0) continue
      oracle.walk(today, [...windows.values()].map(asOracleWindow), [...subscriptions.values()], changes)
      await runAlerts(bench.ctx)
      await runDeliveries(bench.ctx)
      if (d.chance(0.1)) {
        await runAlerts(bench.ctx)
        await runDeliveries(bench.ctx)
      }
      const rows = bench.raw
        .prepare(
          'select number, subscription, event, lead, due_on as due, raised_on as raised from alerts where number > ? order by number',
        )
        .all(lastAlert) as {
        number: number
        subscription: number
        event: string
        lead: number
        due: string
        raised: string
      }[]
      for (const r of rows) found.alerts.add(`${r.raised} ${r.subscription} ${r.event} ${r.lead} ${r.due}`)
      lastAlert = rows.at(-1)?.number ?? lastAlert
      announcements += rows.filter(({ lead }) => lead === -4).length
      bareOverviews += bench.raw
        .prepare(
          `select count(*) from deliveries d where kind = 'overview' and state = 'sent' and created_at = ?
           and id in (select id from deliveries where slot = 'overview' and next_at <> '')
           and not exists (select 1 from alerts a where a.delivery = d.id)`,
        )
        .pluck()
        .get(at) as number
      const sent = bench.raw
        .prepare(
          `select d.id, d.subscription, a.event, a.lead, a.due_on as due from deliveries d join alerts a on a.delivery = d.id
           where d.created_at = ? and d.state = 'sent'`,
        )
        .all(at) as { id: string; subscription: number; event: string; lead: number; due: string }[]
      const byMessage = new Map<string, string[]>()
      for (const r of sent)
        byMessage.set(`${r.id} ${r.subscription}`, [
          ...(byMessage.get(`${r.id} ${r.subscription}`) ?? []),
          `${r.subscription} ${r.event} ${r.lead} ${r.due}`,
        ])
      for (const [message, alerts] of byMessage)
        found.messages.add(`${text} ${message.split(' ')[1]} ${alerts.sort().join('|')}`)
    }
    const difference = (a: Set<string>, b: Set<string>) => [...a].filter((x) => !b.has(x)).slice(0, 5)
    expect(difference(oracle.expected.alerts, found.alerts), 'missing').toEqual([])
    expect(difference(found.alerts, oracle.expected.alerts), 'too many').toEqual([])
    expect(difference(oracle.expected.messages, found.messages), 'messages missing').toEqual([])
    expect(difference(found.messages, oracle.expected.messages), 'messages too many').toEqual([])
    expect(sends).toBe(found.messages.size + bareOverviews)
    expect(announcements, 'dates were announced').toBeGreaterThan(0)
    console.log(
      `${days} days, ${people} subscriptions: ${found.alerts.size} alerts in ${found.messages.size} messages, as the oracle says`,
    )
  }, 600_000)
})

function changeOf(d: ReturnType<typeof dice>, w: ReviewWindow, today: number): [string | null, ReviewWindow] {
  const day = dayText(today + d.below(200))
  // no window is due before it opens
  const opensOn = w.opensOn === null ? null : dayText(dayNumber(day) - d.below(20))
  if (w.certainty === 'estimate' && d.chance(0.5)) return ['moved', { ...w, dueOn: day.slice(0, 7) }]
  if (w.certainty === 'estimate' || w.certainty === 'unknown')
    return ['confirmed', { ...w, certainty: 'official', opensOn, dueOn: day, precision: 'day' }]
  if (w.certainty === 'cancelled_or_moved') return [null, w]
  if (d.chance(0.3))
    return ['cancelled', { ...w, certainty: 'cancelled_or_moved', opensOn: null, dueOn: null, precision: null }]
  return w.dueOn === day ? [null, w] : ['moved', { ...w, opensOn, dueOn: day }]
}

/** Estimates among themselves are told to nobody, and neither is what lies more than 30 days back on both sides. */
function isTold(_kind: string, before: ReviewWindow, after: ReviewWindow, today: number): boolean {
  if (before.certainty === 'estimate' && after.certainty === 'estimate') return false
  const known = [before.dueOn, after.dueOn, before.opensOn, after.opensOn]
    .filter((day) => day?.length === 10)
    .map((day) => dayNumber(day!))
  return known.length === 0 || known.some((day) => day >= today - 30)
}
