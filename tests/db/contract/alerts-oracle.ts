// Alerts against a slow evaluator: who is told of a window, and which windows enter a band, worked out one by one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Match } from '../../../db/alerts-store.ts'
import { rules } from '../../../src/domain/windows/rules.ts'
import type { ReviewWindow } from '../../../src/domain/windows.ts'
import { days, due, follow, match, putWindows, waitingBy, window } from './alerts-support.ts'
import { type OpenStore, openEach } from './support.ts'

const dayAfter = (count: number): string =>
  new Date(Date.parse(`${days.today}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** The day that an alert is about: a session or a visit is announced before it opens, a deadline before it ends. */
const alertDayOf = (w: ReviewWindow): string | null => {
  const isEvent = rules.some(({ kind, timing }) => kind === w.kind && timing === 'event')
  const day = isEvent && w.opensOn?.length === 10 ? w.opensOn : w.dueOn
  const dated = (w.certainty === 'official' || w.certainty === 'rule') && w.dueOn?.length === 10
  return dated ? day : null
}

const certainties = ['official', 'rule', 'estimate', 'unknown', 'cancelled_or_moved'] as const
/** Deadlines and sessions on both sides of each edge of the bands, with every certainty. */
const many: ReviewWindow[] = [-1, 0, 1, 7, 8, 9, 30, 31].flatMap((count) =>
  certainties.flatMap((certainty, index) => {
    const occasion = `CO/${count + 10}-${index}`
    return [
      window({ occasion, certainty, dueOn: dayAfter(count) }),
      window({
        occasion,
        certainty,
        kind: 'review_session',
        opensOn: dayAfter(count),
        // some last a day, some weeks
        dueOn: dayAfter(count + index * 9),
      }),
    ]
  }),
)

const bands = [
  { from: 0, to: 7 },
  { from: 8, to: 30 },
]

const matches = fc.uniqueArray(
  fc
    .record({
      lead: fc.constantFrom(30, 14, 7),
      state: fc.constantFrom('XVE', 'XVF', '*'),
      kind: fc.constantFrom('periodic_report_due', 'review_session', '*'),
      mechanism: fc.constantFrom('CAT', 'UPR', '*'),
    })
    .map((over): Match => match({ ...over, told: over.lead })),
  { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) },
)

/** Told at `lead` when a line of the choice says so, and no line of it is nearer to the day and entered too. */
const isTold = (own: Match[], about: ReviewWindow, lead: number, daysLeft: number): boolean =>
  own.some(
    (one) =>
      one.lead === lead &&
      ['*', about.state].includes(one.state) &&
      ['*', about.kind].includes(one.kind) &&
      ['*', about.mechanism].includes(one.mechanism),
  ) && !own.some((one) => one.lead >= daysLeft && one.lead < lead)

export function alertsOracleContract(open: OpenStore): void {
  describe('alerts: against a slow evaluator', () => {
    const its = openEach(open)
    const outbox = () => its.store.alerts.alerts

    it('enter a band exactly when their day lies in it', async () => {
      await putWindows(its.store, ...many)
      const expected = bands.flatMap(({ from, to }) =>
        many
          .filter((one) => {
            const day = alertDayOf(one)
            return day !== null && day >= dayAfter(from) && day <= dayAfter(to)
          })
          .map((one) => `${to} ${one.key}`),
      )
      expect(expected.length).toBeGreaterThan(10)
      const found = (await outbox().entering(days.today, bands)).map((one) => `${one.band} ${one.window.key}`)
      expect(found.toSorted()).toEqual(expected.toSorted())
    })

    it('are listed by the day of their alert', async () => {
      await putWindows(its.store, ...many)
      for (const [first, last] of [
        [0, 0],
        [1, 8],
        [-5, 400],
        [60, 90],
      ] as const) {
        const expected = many.filter((one) => {
          const day = alertDayOf(one)
          return day !== null && day >= dayAfter(first) && day <= dayAfter(last)
        })
        const found = await outbox().dated(dayAfter(first), dayAfter(last))
        expect(found.map(({ key }) => key)).toEqual(expected.map(({ key }) => key).toSorted())
      }
    })

    it('tell exactly those whose choice says so', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(matches, { minLength: 1, maxLength: 4 }), async (choices) => {
          const store = await open()
          try {
            const about = window()
            await putWindows(store, about)
            const who: Record<string, number> = {}
            for (const [index, own] of choices.entries())
              who[`s${index}`] = await follow(store.alerts, `s${index}`, own)
            const raised = await store.alerts.alerts.raiseWindow(due(about), 30, 24, [30], days)
            const expected = choices.map((own) => Number(isTold(own, about, 30, 24)))
            expect(Object.values(await waitingBy(store.alerts, who))).toEqual(expected)
            expect(raised).toBe(expected.filter(Boolean).length)
            expect(await store.alerts.alerts.raiseWindow(due(about), 30, 24, [30], days), 'once').toBe(0)
          } finally {
            await store.close()
          }
        }),
        { numRuns: 40, seed: 20990603 },
      )
    })
  })
}
