// The planning letter: once a month, to who asked for it, in whole months, without a day or a countdown.
import { expect, it } from 'vitest'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { createBench, putWindows, subscribe, windowOf } from './support/fixtures.ts'

const estimate = { certainty: 'estimate', precision: 'month' } as const
const world = [
  windowOf({ kind: 'next_review', rule: 'C13', occasion: 'later', opensOn: '2027-04', dueOn: '2027-06', ...estimate }),
  // a row whose estimate holds days: only its months are shown
  windowOf({ kind: 'ngo_follow_up_report', rule: 'C11', opensOn: '2027-02-13', dueOn: '2027-03-17', ...estimate }),
  windowOf({ state: 'XVE', occasion: 'over', dueOn: '2026-11', ...estimate }),
  windowOf({ state: 'XVE', occasion: 'official', dueOn: '2027-08-19' }),
]

it.each([
  [
    'en',
    /between February and March 2027[\s\S]*between April and June 2027/,
    /\d{1,2} (January|February|March|April|May|June|August) 20/,
  ],
  [
    'fr',
    /entre février et mars 2027[\s\S]*entre avril et juin 2027/,
    /\d{1,2} (janvier|février|mars|avril|mai|juin|août) 20/,
  ],
  [
    'es',
    /entre febrero y marzo de 2027[\s\S]*entre abril y junio de 2027/,
    /\d{1,2} de (enero|febrero|marzo|abril|mayo|junio|agosto)/,
  ],
] as const)('comes once a month in %s', async (language, months, day) => {
  const bench = createBench()
  putWindows(bench.raw, world)
  await subscribe(bench, { planning: true, leads: [], states: ['XVD', 'XVE'], language })
  await subscribe(bench, { leads: [], language })
  await subscribe(bench, { planning: true, leads: [], language }, { hook: 'https://hooks.ngo.org/a' })
  await subscribe(bench, { planning: true, cadence: 'off', language })
  for (const at of ['2027-01-04', '2027-01-04', '2027-01-20', '2027-01-31', '2027-02-01', '2027-02-02']) {
    bench.at(`${at}T07:00:00Z`)
    await runAlerts(bench.ctx)
    await runDeliveries(bench.ctx)
  }
  expect(bench.mails).toHaveLength(2)
  expect(bench.posts).toEqual([])
  for (const { text } of bench.mails) {
    expect(text).toMatch(months)
    expect(text).not.toMatch(day)
    expect(text).not.toMatch(/days left|il reste|quedan? \d/i)
    expect(text).not.toContain('Norland')
  }
})

it('says so where nothing is estimated, and survives a clock that jumped ahead and back', async () => {
  const bench = createBench()
  await subscribe(bench, { planning: true, leads: [] })
  for (const at of ['2027-01-04', '2028-05-01', '2027-01-05', '2027-02-01']) {
    bench.at(`${at}T07:00:00Z`)
    await runAlerts(bench.ctx)
    await runDeliveries(bench.ctx)
  }
  expect(bench.raw.prepare("select slot from deliveries where kind = 'planning' order by slot").pluck().all()).toEqual([
    'planning:2027-01',
    'planning:2027-02',
    'planning:2028-05',
  ])
  expect(bench.mails[0]!.text).toContain('Nothing of what you chose has an estimated month at present.')
})
