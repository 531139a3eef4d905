// Items of a feed whose text is not final say so in words, beside the quotation.
import request from 'supertest'
import { expect, it } from 'vitest'
import { createFeeds } from '../../src/feeds/routes.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill, keep } from '../support/fill.ts'
import { inventedObservations } from '../support/parsed.ts'

it.each([
  ['advance_unedited', 'Advance unedited version – not final, do not quote.'],
  ['machine_read', 'Recognised from a picture of the page – check against the print before quoting.'],
  ['official', null],
] as const)('%s', async (version, words) => {
  const [store, clock, baseUrl] = [await fill(), stoppedClock(), 'https://example.org']
  const own = { symbol: 'CAT/C/XVG/CO/3', symbolAsPrinted: 'CAT/C/XVG/CO/3', states: ['XVG'] }
  await keep(store, inventedObservations({ ...own, version }), false)
  const server = createServer({
    store,
    clock,
    version: '0.0.0',
    baseUrl,
    routers: [createFeeds({ store, clock, baseUrl })],
  })
  for (const format of ['atom', 'json']) {
    const { text } = await request(server).get(`/feeds/recommendations.${format}?state=XVG`).expect(200)
    expect(text).toContain('register every detention')
    expect(text.split('not final, do not quote.').length - 1 + text.split('before quoting.').length - 1).toBe(
      words === null ? 0 : 3,
    )
    if (words !== null) expect(text).toContain(words)
    const other = await request(server).get(`/feeds/recommendations.${format}?state=XVE`).expect(200)
    expect(other.text).not.toContain('do not quote.')
  }
})
