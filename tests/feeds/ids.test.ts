// Ids of feeds: the same on every host and in a database that was built anew, and one for all versions of a work.
import { load } from 'cheerio'
import request from 'supertest'
import { expect, it } from 'vitest'
import { createFeeds } from '../../src/feeds/routes.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const idsOf = async (baseUrl: string, feed: string): Promise<string[]> => {
  const [store, clock] = [await fill(), stoppedClock()]
  const routers = [createFeeds({ store, clock, baseUrl })]
  const server = createServer({ store, clock, version: '0.0.0', baseUrl, routers })
  const { text } = await request(server).get(feed).expect(200)
  return load(text, { xml: true })('id')
    .toArray()
    .map((id) => load('<p></p>')(id).text())
}

it.each(['/feeds/recommendations.atom', '/feeds/windows.atom'])('%s', async (feed) => {
  const ids = await idsOf('https://example.org', feed)
  expect(ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(await idsOf('http://127.0.0.1:3000', feed)).toEqual(ids)
})
