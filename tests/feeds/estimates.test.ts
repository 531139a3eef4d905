// The feed of estimates: whole months, no day, no countdown; other months are another item, a date leaves the feed.
import { load } from 'cheerio'
import request from 'supertest'
import { expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { createFeeds } from '../../src/feeds/routes.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { windowOf } from '../support/window.ts'

const at = '2027-01-04T05:00:00.000Z'
const estimate = { certainty: 'estimate', precision: 'month', state: 'KEN', basisSymbol: null } as const
// rows that hold days all the same: only their months are shown
const review = windowOf({ ...estimate, kind: 'next_review', rule: 'C13', opensOn: '2027-04-12', dueOn: '2027-06-30' })
const world = [
  review,
  windowOf({ ...estimate, occasion: 'over', dueOn: '2026-11' }),
  windowOf({ ...estimate, occasion: 'open', opensOn: '2027-04', dueOn: null }),
  windowOf({ state: 'KEN', occasion: 'official' }),
]

it.each([
  ['en', 'estimate: Kenya, Next review: between April and June 2027'],
  ['fr', 'estimation : Kenya, Prochain examen : entre avril et juin 2027'],
  ['es', 'estimación: Kenya, Próximo examen: entre abril y junio de 2027'],
])('in %s', async (language, title) => {
  const [store, clock] = [await openStore({ path: ':memory:' }), stoppedClock('2027-01-05T06:00:00Z')]
  const routers = [createFeeds({ store, clock, baseUrl: 'https://x.org' })]
  const server = createServer({ store, clock, version: '0.0.0', baseUrl: 'https://x.org', routers })
  const items = async () => {
    const { text } = await request(server).get(`/feeds/estimates.atom?language=${language}`).expect(200)
    return load(text, { xml: true })('entry')
      .toArray()
      .map((entry) => ({ id: load(entry)('id').text(), title: load(entry)('title').text(), all: load(entry).text() }))
  }
  await store.windows.replace(world, [], at)
  const [first, ...more] = await items()
  expect(more).toEqual([])
  expect(first!.title).toBe(title)
  expect(first!.all).not.toMatch(/2027-0[46]|\b(12|30) (de )?(April|avril|abril|June|juin|junio)|days? left/)
  const json = await request(server).get(`/feeds/estimates.json?language=${language}&state=KEN`).expect(200)
  expect(json.body.items.map((item: { title: string }) => item.title)).toEqual([title])

  await store.windows.replace([{ ...review, dueOn: '2027-08-02' }], [], '2027-01-06T05:00:00.000Z')
  const [moved] = await items()
  expect(moved!.id).not.toBe(first!.id)
  await store.windows.replace([{ ...review, certainty: 'official', precision: 'day' }], [], '2027-01-07T05:00:00.000Z')
  expect(await items()).toEqual([])
  await store.close()
})
