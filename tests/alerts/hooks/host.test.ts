// What may be sent to one host: messages again and tests count together, over all subscriptions that post there.
import { expect, it } from 'vitest'
import { replay, sendTest } from '../../../src/alerts/http/actions.ts'
import { createBench, subscribe, vault } from '../support/fixtures.ts'

it('gets at most 400 messages a day that somebody asked for, by whichever subscriptions and buttons', async () => {
  const bench = createBench()
  const acting = { ctx: bench.ctx, vault }
  const people = []
  for (let i = 0; i < 5; i++) people.push(await subscribe(bench, {}, { hook: `https://hooks.ngo.org/${i}` }))
  const apart = await subscribe(bench, {}, { hook: 'https://other.ngo.org/' })
  const row = async (number: number) => (await bench.store.subscriptions.byNumber(number))!
  const asked = (number: number) =>
    bench.raw
      .prepare("select count(*) from deliveries where kind in ('test', 'replay') and subscription = ?")
      .pluck()
      .get(number) as number
  for (let minute = 0; minute < 120; minute++) {
    bench.at(new Date(Date.UTC(2027, 0, 5, 8, minute)).toISOString())
    for (const { number } of people) await sendTest(acting, await row(number))
  }
  await sendTest(acting, await row(apart.number))
  expect(await Promise.all(people.map(async ({ number }) => asked(number)))).toEqual([80, 80, 80, 80, 80])
  expect(await replay(acting, await row(people[0]!.number), '2027-01-01')).toBe(0)
  expect(asked(apart.number)).toBe(1)
  // the next day there is room again
  bench.at('2027-01-06T11:00:00Z')
  await sendTest(acting, await row(people[0]!.number))
  expect(asked(people[0]!.number)).toBe(81)
})
