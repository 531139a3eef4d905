// A text that no rule has read is marked so wherever it is shown: in the static edition, the feeds and the tools for assistants, and in no filter as "no".
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import * as cheerio from 'cheerio'
import express from 'express'
import request from 'supertest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { createFeeds } from '../../src/feeds/routes.ts'
import { createMcp } from '../../src/mcp/server.ts'
import { classify } from '../../src/pipeline/classify.ts'
import { importUhri } from '../../src/pipeline/uhri/import.ts'
import { writeEdition } from '../../src/publish/edition/edition.ts'
import { classifier } from '../../src/run/classifier.ts'
import { indexAll } from '../support/index-all.ts'
import { inParts, rawRecord, smallIndex as uhri } from '../support/uhri.ts'

let ctx: AppContext
let folder: string
/** ids of the rows, by paragraph */
const ids: Record<string, string> = {}

const russian = '13. Государству-участнику следует определить пытку как отдельное преступление в уголовном кодексе.'
const records = [
  rawRecord('1', { Text: '11. The State party should make torture a separate offence in its criminal code.' }),
  // too short to tell its language
  rawRecord('2', { Text: '12. Train judges.' }),
  rawRecord('3', { Text: russian }),
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-unread-'))
  const settings = readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'silent' })
  ctx = await openContext(settings, { clock: { now: () => new Date('2099-07-27T12:00:00Z') } })
  // an edition is of the day of the last change
  for (const taken of [[...records.slice(0, 2), rawRecord('3', { Text: '13. Train.' })], records]) {
    const open = () => inParts(JSON.stringify(taken))
    await importUhri(ctx, uhri, { address: 'the export', open }, { scope: 'torture' })
  }
  await classify(ctx, classifier)
  await indexAll(ctx.store)
  const { rows } = await ctx.store.recommendations.find({ states: ['XVD'] }, { limit: 10 })
  for (const { path, id } of rows) ids[path!] = id
  expect(Object.keys(ids).sort()).toEqual(['11', '12', '13'])
})
afterAll(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

const words = {
  en: 'Not classified: the rules do not read this language',
  fr: 'Non classé : les règles ne lisent pas cette langue',
  es: 'Sin clasificar: las reglas no leen este idioma',
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

it('in the pages of the static edition, in each language, beside that text alone', async () => {
  const out = join(folder, 'edition')
  await writeEdition(ctx, out, { states: ['XVD'] })
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  for (const language of ['en', 'fr', 'es'] as const) {
    const own = pages.filter((name) => name.startsWith(`${language}/recommendations/`))
    expect(own).toHaveLength(3)
    const marked = own.filter((name) =>
      plain(
        cheerio
          .load(readFileSync(join(out, name), 'utf8'))('main')
          .text(),
      ).includes(words[language]),
    )
    expect(marked, language).toEqual([expect.stringContaining(ids['13']!)])
  }
})

it('in the feeds, and their filter finds it and nothing else', async () => {
  const app = express().use(createFeeds({ ...ctx, baseUrl: 'https://example.org' }))
  const items = async (asked: string) => {
    const { body } = await request(app).get(`/feeds/recommendations.json?state=XVD${asked}`).expect(200)
    return (body.items as { url: string; content_html: string }[]).map(({ url, content_html: said }) => ({
      id: url.slice(url.lastIndexOf('/') + 1),
      said,
    }))
  }
  const all = await items('')
  expect(all.map(({ id }) => id).sort()).toEqual(Object.values(ids).sort())
  const unread = all.filter(({ said }) => said.includes(words.en))
  expect(unread.map(({ id }) => id)).toEqual([ids['13']])
  expect(unread[0]!.said).not.toContain('finding aid')
  expect((await items('&criminalisation=not_classified')).map(({ id }) => id)).toEqual([ids['13']])
  expect((await items('&criminalisation=no')).map(({ id }) => id)).toEqual([ids['12']])
  const atom = await request(app)
    .get('/feeds/recommendations.atom?state=XVD&criminalisation=not_classified')
    .expect(200)
  expect(atom.text.match(/<entry>/g)).toHaveLength(1)
  expect(atom.text).toContain(words.en)
})

it('in the answers of the tools for assistants, and their filter finds it and nothing else', async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  const log = { error: () => {} }
  const { store, reading, clock } = ctx
  await createMcp({ store, reading, clock, log, version: '0.0.0', baseUrl: '', sources: [] }).connect(ours)
  const client = new Client({ name: 'test', version: '0' })
  await client.connect(theirs)
  const find = async (given: object) => {
    const answer = await client.callTool({ name: 'find_recommendations', arguments: { state: 'XVD', ...given } })
    const { recommendations } = answer.structuredContent as {
      recommendations: { id: string; notClassified: string | null; quotable: boolean; textWords: string }[]
    }
    return { recommendations, text: (answer.content as { text: string }[])[0]!.text }
  }
  const { recommendations, text } = await find({})
  const said = Object.fromEntries(recommendations.map(({ id, notClassified }) => [id, notClassified]))
  expect(said).toEqual({ [ids['11']!]: null, [ids['12']!]: null, [ids['13']!]: words.en })
  expect(text.split(words.en), 'once').toHaveLength(2)
  for (const one of recommendations) {
    expect(one).toMatchObject({ quotable: false })
    expect(one.textWords).toContain('As the Universal Human Rights Index prints it')
  }
  const only = await find({ criminalisation: 'not_classified' })
  expect(only.recommendations.map(({ id }) => id)).toEqual([ids['13']])
  expect((await find({ criminalisation: 'no' })).recommendations.map(({ id }) => id)).toEqual([ids['12']])
})
