// Ids of feeds: the same on every host and in a database that was built anew, and one for all versions of a work.
import { load } from 'cheerio'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
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

describe('the pages of a feed (RFC 5005)', () => {
  const serving = async (many: number) => {
    const [store, clock] = [await fill({ many }), stoppedClock()]
    const baseUrl = 'https://example.org'
    return createServer({ store, clock, version: '0.0.0', baseUrl, routers: [createFeeds({ store, clock, baseUrl })] })
  }
  let server: Awaited<ReturnType<typeof serving>>
  beforeAll(async () => {
    server = await serving(450)
  })
  const read = async (address: string) => {
    const { text, headers } = await request(server).get(address.replace('https://example.org', '')).expect(200)
    const $ = load(text, { xml: true })
    const link = (rel: string) => $(`feed > link[rel="${rel}"]`).attr('href') ?? null
    return {
      ids: $('entry > id')
        .toArray()
        .map((id) => $(id).text()),
      link,
      language: $('feed').attr('xml:lang'),
      headers,
      text,
    }
  }

  it('lose nothing after 200 items, in Atom and in JSON Feed 1.1', async () => {
    const filter = 'state=Kestria'
    const { body } = await request(server).get(`/api/v1/recommendations?${filter}&limit=1`).expect(200)
    const ids: string[] = []
    let address: string | null = `/feeds/recommendations.atom?${filter}`
    let json: string | null = `/feeds/recommendations.json?${filter}`
    let count = 0
    while (address !== null && json !== null) {
      const page = await read(address)
      const same: { body: { items: { id: string }[]; version: string; language: string; next_url?: string } } =
        await request(server).get(json.replace('https://example.org', '')).expect(200)
      expect(same.body.items.map(({ id }) => id)).toEqual(page.ids)
      expect([same.body.version, same.body.language]).toEqual(['https://jsonfeed.org/version/1.1', 'en'])
      expect(page.link('first')).toBe(count === 0 ? null : `https://example.org/feeds/recommendations.atom?${filter}`)
      ids.push(...page.ids)
      address = page.link('next')
      json = same.body.next_url ?? null
      count += 1
    }
    expect([address, json, count]).toEqual([null, null, 3])
    expect(new Set(ids).size).toBe(body.total)
    expect(ids).toHaveLength(body.total)
  })

  it('are in a language, and a quotation in its own', async () => {
    expect((await read('/feeds/windows.atom?language=fr')).language).toBe('fr')
    const page = await read('/feeds/recommendations.atom?state=XVE')
    expect(page.language).toBe('en')
    expect(page.text).toContain('<p lang="en">“')
    expect(Date.parse(page.headers['last-modified']!)).toBeGreaterThan(0)
  })

  it('take every filter of the search, and have one id however it is written', async () => {
    const q = await read('/feeds/recommendations.atom?q=safeguards&mechanism=upr&position=noted,supported')
    expect(q.ids).toHaveLength(0)
    expect((await read('/feeds/recommendations.atom?q=detention')).ids).toHaveLength(1)
    expect((await read('/feeds/windows.atom?kind=stakeholder_submission')).ids).toHaveLength(0)
    const idIn = ({ text }: { text: string }) => /<id>(urn:[^<]+)/.exec(text)![1]
    const one = idIn(await read('/feeds/recommendations.atom?state=XVE'))
    expect(idIn(await read('/feeds/recommendations.atom?state=norland'))).toBe(one)
    expect(idIn(await read('/feeds/recommendations.atom?state=XVF'))).not.toBe(one)
  })
})
