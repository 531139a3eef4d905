// A newly announced date is told once: to who subscribed before it, in one message, and never again after a rebuild.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { allStates } from '../../src/domain/states/states.ts'
import { type Bench, createBench, noteCreated, putWindows, subscribe, windowOf } from './support/fixtures.ts'

const run = async (bench: Bench, at: string) => {
  bench.at(at)
  await runAlerts(bench.ctx)
  await runDeliveries(bench.ctx)
}
const announce = (bench: Bench, windows: ReturnType<typeof windowOf>[], at: string) => {
  putWindows(bench.raw, windows)
  for (const window of windows) noteCreated(bench.raw, window, at)
}

it('goes out with the date, why, and what can be done, in each language', async () => {
  const bench = createBench()
  for (const language of ['en', 'fr', 'es'] as const)
    await subscribe(bench, { cadence: 'at_once', leads: [], language })
  const window = windowOf({ kind: 'review_submission', rule: 'C6', occasion: 'session-90', dueOn: '2027-09-13' })
  announce(bench, [window], '2027-01-05T05:00:00Z')
  await run(bench, '2027-01-05T06:00:00Z')
  const [en, fr, es] = bench.mails.map(({ text }) => text)
  expect(en).toMatch(
    /You can act\n=+\n\nNEW DATE: Valdoria[\s\S]*Last day: 13 September 2027[\s\S]*every new official date/,
  )
  expect(fr).toMatch(/Vous pouvez agir\n=+\n\nNOUVELLE DATE\s: Valdorie[\s\S]*Dernier jour : 13 septembre 2027/)
  expect(es).toMatch(/Usted puede actuar\n=+\n\nFECHA NUEVA: Valdoria[\s\S]*Último día: 13 de septiembre de 2027/)
  await run(bench, '2027-01-05T07:00:00Z')
  expect(bench.mails).toHaveLength(3)
})

it('is one message a subscriber however many, and only of what is new, official and to come', async () => {
  const bench = createBench()
  const states = allStates().filter(({ kind }) => kind === 'member')
  const made = states.flatMap(({ iso3 }, index) => [
    windowOf({ state: iso3, dueOn: '2028-03-01' }),
    windowOf({ state: iso3, occasion: 'past', dueOn: '2026-03-01' }),
    windowOf({ state: iso3, occasion: 'counted', dueOn: '2028-03-01', certainty: 'rule' }),
    windowOf({ state: iso3, occasion: `e${index}`, dueOn: '2028-03', precision: 'month', certainty: 'estimate' }),
  ])
  expect(made.length).toBeGreaterThan(770)
  await subscribe(bench, { cadence: 'at_once' })
  await subscribe(bench, { cadence: 'weekly' })
  await subscribe(bench, { cadence: 'at_once' }, { hook: 'https://hooks.ngo.org/a' })
  announce(bench, made, '2027-01-05T05:00:00Z')
  await subscribe(bench, { cadence: 'at_once', states: ['KEN'] }, { overview: true, mail: 'later@ngo.example.org' })
  bench.raw.exec("update subscriptions set confirmed_at = '2027-01-05T05:30:00Z' where number = 4")
  await run(bench, '2027-01-05T06:00:00Z')
  const by = (subscription: number) =>
    bench.raw.prepare('select count(*) from alerts where subscription = ? and lead = -4').pluck().get(subscription)
  expect([1, 2, 3, 4].map(by)).toEqual([states.length, states.length, states.length, 0])
  // who came after the announcement has it in the first mail
  expect(bench.mails.map(({ to, subject }) => [to.startsWith('later'), subject]).sort()).toEqual([
    [false, `Reminder: ${states.length} dates`],
    [true, 'What is known now'],
  ])
  expect(bench.posts).toHaveLength(1)
  expect(JSON.parse(bench.posts[0]!.body)).toMatchObject({ type: 'digest' })
  for (const day of ['2027-01-06', '2027-01-11', '2027-01-12']) await run(bench, `${day}T06:00:00Z`)
  expect(bench.mails.slice(2).map(({ subject }) => subject)).toEqual([`Weekly summary: ${states.length} dates`])
})

it('is not told again when all windows are made anew, nor after it was told as moved or confirmed', async () => {
  const bench = createBench()
  await subscribe(bench, { cadence: 'at_once', leads: [] })
  const [one, two] = [windowOf(), windowOf({ occasion: 'CO/3', dueOn: '2027-08-01' })]
  announce(bench, [one], '2027-01-05T05:00:00Z')
  putWindows(bench.raw, [two])
  bench.raw
    .prepare(
      `insert into changes (at, kind, subject, subject_id, state, mechanism, before, after, invented)
       values ('2027-01-05T05:00:00Z', 'confirmed', 'window', ?, 'XVD', 'CAT', ?, ?, 0)`,
    )
    .run(two.key, JSON.stringify({ ...two, certainty: 'rule' }), JSON.stringify(two))
  await run(bench, '2027-01-05T06:00:00Z')
  expect(bench.mails).toHaveLength(1)
  bench.raw.exec('delete from review_windows')
  announce(bench, [one, two], '2027-01-07T05:00:00Z')
  await run(bench, '2027-01-07T06:00:00Z')
  expect(bench.mails).toHaveLength(1)
  // the same window on another day is news
  announce(bench, [{ ...one, dueOn: '2027-10-10' }], '2027-01-08T05:00:00Z')
  await run(bench, '2027-01-08T06:00:00Z')
  expect(bench.mails).toHaveLength(2)
})

it('is known to an installation that is updated: the dates that it holds are announced to nobody', async () => {
  const bench = createBench()
  await subscribe(bench, { cadence: 'at_once', leads: [] })
  const session = windowOf({ kind: 'next_review', rule: 'C13', opensOn: '2027-07-12', dueOn: '2027-08-06' })
  putWindows(bench.raw, [windowOf(), session])
  const migration = readFileSync(new URL('../../db/sqlite/migrations/0008_in_time.sql', import.meta.url), 'utf8')
  for (const statement of migration.split('--> statement-breakpoint').slice(1)) bench.raw.exec(statement)
  announce(bench, [windowOf(), session], '2027-01-07T05:00:00Z')
  await run(bench, '2027-01-07T06:00:00Z')
  expect(bench.mails).toEqual([])
})
