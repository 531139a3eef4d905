// What may be sent to one domain: messages again and tests count together, over all subscriptions that post to its hosts.
import { expect, it } from 'vitest'
import { activate, replay, sendTest } from '../../../src/alerts/http/actions.ts'
import { countedBy } from '../../../src/alerts/http/renew.ts'
import { createBench, subscribe, vault } from '../support/fixtures.ts'

it('gets at most 400 messages a day that somebody asked for, by whichever subscriptions and buttons', async () => {
  const bench = createBench()
  const acting = { ctx: bench.ctx, vault }
  const people = []
  for (let i = 0; i < 5; i++) people.push(await subscribe(bench, {}, { hook: `https://hooks${i}.ngo.org/` }))
  const apart = await subscribe(bench, {}, { hook: 'https://ngo.example/' })
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

it.each([
  // [host, host, whether one holder made both names]
  ['hooks.ngo.org', 'ngo.org', true],
  ['a.hooks.ngo.org', 'b.c.ngo.org', true],
  ['a.ngo.org.uk', 'b.ngo.org.uk', true],
  ['ngo.org.uk', 'other.org.uk', false],
  ['a.xn--bcher-kva.org', 'b.bücher.org', true],
  ['A.NGO.org.', 'b.ngo.org', true],
  // customers of a service, and the service itself
  ['one.github.io', 'two.github.io', false],
  ['a.one.github.io', 'b.one.github.io', true],
  ['github.io', 'one.github.io', false],
  ['ngo.org', 'ngo.net', false],
])('counts %s and %s together: %s', (one, other, isSame) => {
  const [first, second] = [one, other].map((host) => countedBy(vault, 'a@ngo.org', `https://${host}/x`).hookHost)
  expect(first === second).toBe(isSame)
})

it('has 50 subscriptions at most, over all names below it, those of an earlier version included', async () => {
  const bench = createBench()
  const acting = { ctx: bench.ctx, vault }
  for (let i = 0; i < 50; i++) await subscribe(bench, {}, { hook: `https://h${i}.ngo.org/` })
  // what the migration leaves of a version that counted by host
  bench.raw.exec('update subscriptions set hook_host = address where number <= 20')
  const { number } = await subscribe(bench, {}, { hook: 'https://one-more.ngo.org/' })
  await bench.store.subscriptions.disable(number, 'stopped', null)
  const row = (await bench.store.subscriptions.byNumber(number))!
  await expect(activate(acting, row)).rejects.toMatchObject({ kinds: ['hostFull'] })
})
