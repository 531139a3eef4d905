// Never late: whatever falls before a subscriber's next digest goes at once, whichever way it becomes known.
import { describe, expect, it } from 'vitest'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import {
  type Bench,
  changeWindow,
  createBench,
  noteCreated,
  putWindows,
  subscribe,
  windowOf,
} from './support/fixtures.ts'
import { dayNumber, dayText, lastDayInTime } from './support/oracle.ts'

const run = async (bench: Bench, day: string, hour: number) => {
  bench.at(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
  await runAlerts(bench.ctx)
  await runDeliveries(bench.ctx)
}
const occasion = (left: number) => `left-${left}`
const far = '2028-12-01'

type Known = { left: number; dueOn: string; at: string }
/** What makes a date known at noon: a window, a person, a move, an end, an announcement. */
const ways: Record<string, (bench: Bench, known: Known) => void> = {
  'a window that is new': (bench, { left, dueOn }) =>
    putWindows(bench.raw, [windowOf({ occasion: occasion(left), dueOn })]),
  'a subscriber who is new': (bench, { left, dueOn }) =>
    putWindows(bench.raw, [windowOf({ occasion: occasion(left), dueOn })]),
  'a date that moved nearer': (bench, { left, dueOn, at }) =>
    changeWindow(
      bench.raw,
      'moved',
      windowOf({ occasion: occasion(left), dueOn: far }),
      windowOf({ occasion: occasion(left), dueOn }),
      at,
    ),
  'a date that is called off': (bench, { left, dueOn, at }) => {
    const window = windowOf({ occasion: occasion(left), dueOn })
    changeWindow(bench.raw, 'cancelled', window, { ...window, ...gone }, at)
  },
  'a date that is announced': (bench, { left, dueOn, at }) => {
    const window = windowOf({ occasion: occasion(left), dueOn })
    putWindows(bench.raw, [window])
    noteCreated(bench.raw, window, at)
  },
}
const gone = { dueOn: null, precision: null, certainty: 'cancelled_or_moved' as const }
const leads = [180, 90, 30, 14, 7, 1]

/** The day on which a message that tells of each window was first sent. */
function toldOn(bench: Bench): Map<number, number> {
  const rows = bench.raw
    .prepare(
      `select json_extract(e.body, '$.window.occasion') as occasion, min(d.sent_at) as at from alerts a
       join alert_events e on e.id = a.event and e.due_on = a.due_on join deliveries d on d.id = a.delivery
       where d.state = 'sent' group by 1`,
    )
    .all() as { occasion: string; at: string }[]
  return new Map(rows.map(({ occasion: name, at }) => [Number(name.split('-')[1]), dayNumber(at.slice(0, 10))]))
}

describe.each(Object.keys(ways))('%s', (way) => {
  it.each(['at_once', 'daily', 'weekly'] as const)(
    'is told in time, %s, in every gap',
    async (cadence) => {
      const late: string[] = []
      let atOnce = 0
      // a week from Monday 11 January 2027; 0 to 16 days before the date
      for (let weekday = 0; weekday < 7; weekday++) {
        const bench = createBench()
        const known = dayNumber('2027-01-11') + weekday
        const today = dayText(known)
        const choice = { cadence, leads, states: ['XVD'] }
        const isNewcomer = way === 'a subscriber who is new'
        bench.at(`${dayText(known - 8)}T06:00:00Z`)
        if (!isNewcomer) await subscribe(bench, choice)
        // the digests of the day and of the week are gone by noon
        putWindows(bench.raw, [windowOf({ occasion: 'early-99', dueOn: dayText(known - weekday + 7) })])
        putWindows(bench.raw, [windowOf({ occasion: 'early-98', dueOn: dayText(known + 1) })])
        await run(bench, dayText(known - weekday), 5)
        await run(bench, today, 5)
        bench.at(`${today}T11:00:00Z`)
        for (let left = 0; left <= 16; left++)
          ways[way]!(bench, { left, dueOn: dayText(known + left), at: `${today}T11:00:00.000Z` })
        if (isNewcomer) await subscribe(bench, choice, { overview: true })
        for (let day = known; day <= known + 16; day++) await run(bench, dayText(day), day === known ? 12 : 5)
        const told = toldOn(bench)
        for (let left = 0; left <= 16; left++) {
          const asked = way === 'a date that is called off' ? [] : leads
          const last = isNewcomer ? known : lastDayInTime({ cadence, leads: asked, known, due: known + left })
          const first = told.get(left)
          if (first === undefined || first > last)
            late.push(`${today}, ${left} days before: ${first === undefined ? 'never' : dayText(first)}`)
          atOnce += Number(first === known)
        }
      }
      expect(late).toEqual([])
      // what can wait does wait: a weekly digest is not given up
      if (cadence === 'weekly' && way !== 'a subscriber who is new') expect(atOnce).toBeLessThan(100)
    },
    60_000,
  )
})
