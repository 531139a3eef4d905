// Bytes of the pages: home, windows and a State with much of everything under 14 kB compressed, in three languages; all under 60 kB.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import request from 'supertest'
import { beforeAll, expect, it } from 'vitest'
import { mechanisms } from '../../src/domain/mechanisms.ts'
import { computeWindows } from '../../src/domain/windows/compute.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { firstOf, pagesOf, serve } from '../browser/support/pages.ts'
import { fill, flag, save } from '../support/fill.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { openSite, type Site } from './support/site.ts'

/** Invented words in an order that does not repeat, as prose does not: it is compressed no better than prose. */
const prose = (() => {
  const syllables = 'ba con de fer gi ha lu ma nor pre qui re sta ti vo tor men su per al en ci'.split(' ')
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * below)
  }
  const word = () => Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('')
  const known = Array.from({ length: 700 }, word)
  return (words: number) => Array.from({ length: words }, () => known[Math.min(next(700), next(700))]).join(' ')
})()

let site: Site
beforeAll(async () => {
  const store = await fill({ many: 12 })
  const facts = await readFacts(fileURLToPath(new URL('../../db/facts', import.meta.url)))
  await store.facts.load(facts, 'the facts of the project')
  // three documents of every mechanism to one State, with long and short texts, half of them flagged
  const ids: string[] = []
  for (const [at, mechanism] of mechanisms.entries())
    for (const number of [1, 2, 3]) {
      const symbol = `${mechanism}/C/TGO/CO/${number}`
      const id = await save(
        store,
        inventedObservations({
          symbol,
          symbolAsPrinted: symbol,
          mechanism,
          states: ['TGO'],
          stateAsPrinted: 'Togo',
          distributionDate: `${2004 + at + number * 2}-05-30`,
          units: Array.from({ length: 6 }, (_, row) =>
            unit(
              `${10 + row}`,
              `The State party should ${row % 2 ? 'make it an offence of its own' : 'act'} ${prose(30 + 40 * row)}.`,
            ),
          ),
        }),
        false,
      )
      ids.push(id)
    }
  await flag(store, ...ids)
  const windows = computeWindows({ facts, documents: [], today: '2026-11-27' })
  await store.windows.replace(windows, [], '2026-11-27T06:00:00.000Z')
  site = await openSite({ store, now: '2026-11-27T08:00:00.000Z' })
})

const compressed = async (address: string, mayRefuse = false): Promise<number> => {
  const { text, status } = await request(site.app).get(address)
  if (!mayRefuse || status >= 500) expect(status, address).toBe(200)
  return gzipSync(text, { level: 6 }).length
}

/** Kinds of page that say what is wrong with an address: a link that is no longer valid, a parameter that is not known. */
const refusals = /^(not-found|refused|api-shape|reminders-)/

it.each(['en', 'fr', 'es'])('the pages that are opened first fit into one round trip in %s', async (language) => {
  for (const address of ['/', '/windows', '/states/TGO', '/states/KEN'])
    expect(await compressed(`${address}?lang=${language}`), address).toBeLessThan(14_000)
})

it('no page weighs more than 60 kB', async () => {
  const served = await serve(site)
  const pages = pagesOf(await firstOf(served.origin, 'TGO'))
  served.close()
  for (const [name, address] of pages) expect(await compressed(address, refusals.test(name)), name).toBeLessThan(60_000)
})
