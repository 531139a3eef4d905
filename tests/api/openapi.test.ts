// The description of the API: linted, whole, its examples asked, and a typed client made from it that calls each address.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import spectralCore from '@stoplight/spectral-core'
import spectralRules from '@stoplight/spectral-rulesets'
import { generateSource } from 'oazapfts'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alertsDescribed } from '../../src/alerts/http/described.ts'
import { propertyWords } from '../../src/api/property-words.ts'
import { createApp } from '../../src/app.ts'
import { openContext } from '../../src/context.ts'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { projectFolder, readSettings } from '../../src/env.ts'
import { createReading } from '../../src/reading/reading.ts'
import { createAlerting } from '../../src/run/alerting.ts'
import { stoppedClock } from '../support/clock.ts'
import { readExample, scrapers } from '../support/examples.ts'
import { fill, keep } from '../support/fill.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'mw-openapi-'))
/** beside the packages, so that the client finds its own */
const clientFolder = mkdtempSync(join(projectFolder, 'node_modules', '.mw-client-'))
type Schema = { description?: string; properties?: Record<string, Schema> } & Record<string, unknown>
type Operation = {
  operationId: string
  parameters: { name: string; in: string; required: boolean; description: string; example?: unknown }[]
  requestBody?: { content: Record<string, { example?: object }> }
  responses: Record<string, { content?: object }>
}
let server: Server
let close: () => Promise<void>
let origin: string
let description: {
  paths: Record<string, Record<string, Operation>>
  webhooks: object
  components: { schemas: Record<string, Schema> }
}
let operations: { path: string; method: string; operation: Operation }[]

beforeAll(async () => {
  const settings = readSettings({
    MECHANISM_WATCH_DATA: folder,
    MECHANISM_WATCH_LOG: 'silent',
    MECHANISM_WATCH_LIMIT: 'off',
  })
  const empty = await openContext(settings, { clock: stoppedClock() })
  const store = await fill()
  // the examples are about what is shipped, so that a first reader can ask them
  const shipped = await readExample('cat-concluding-observations', 'CAT-C-XVD-CO-3.html')
  await keep(store, shipped as ParsedDocument, true)
  const reading = createReading(store)
  const ctx = { ...empty, store, reading, shown: { ...empty.shown, store, reading } }
  close = empty.close
  const app = await createApp(ctx, createAlerting(ctx))
  server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  description = (await request(app).get('/api/v1/openapi.json').expect(200)).body
  operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(description))
})
afterAll(async () => {
  server.close()
  await close()
  for (const path of [folder, clientFolder]) rmSync(path, { recursive: true, force: true })
})

describe('the description', () => {
  it('is clean by the recommended rules of redocly', async () => {
    const bin = join(projectFolder, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js')
    const { stdout } = await run(process.execPath, [bin, 'lint', '--format=json', join(folder, 'openapi.json')], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 }, problems: [] })
  }, 60_000)

  it('is clean by the rules of spectral, which say what is wrong with another', async () => {
    const spectral = new spectralCore.Spectral()
    // its types lack that a ruleset may have no `extends`
    spectral.setRuleset({ extends: [spectralRules.oas as never], rules: {} })
    const said = async (of: Record<string, unknown>) =>
      (await spectral.run(of)).map(({ code, path }) => `${code} ${path.join('.')}`)
    expect(await said(description)).toEqual([])
    const health = {
      get: { ...description.paths['/api/v1/healthz']!['get'], operationId: undefined, tags: ['nowhere'] },
    }
    const spoilt = { ...description, paths: { '/healthz': health } }
    expect(await said(spoilt)).toEqual(
      expect.arrayContaining([
        'operation-operationId paths./healthz.get',
        'operation-tag-defined paths./healthz.get.tags.0',
      ]),
    )
  }, 60_000)

  it('has words for every property, and no words without one', () => {
    const used = new Set<string>()
    const bare: string[] = []
    const walk = (schema: unknown, name: string): void => {
      if (Array.isArray(schema)) for (const one of schema) walk(one, name)
      if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return
      const { properties = {} } = schema as Schema
      for (const [property, own] of Object.entries(properties)) {
        if (!own.description) bare.push(`${name}.${property}`)
        for (const key of [property, `${name}.${property}`]) if (propertyWords[key] === own.description) used.add(key)
      }
      for (const value of Object.values(schema)) walk(value, name)
    }
    for (const [name, schema] of Object.entries(description.components.schemas)) walk(schema, name)
    expect(bare).toEqual([])
    expect(Object.keys(propertyWords).filter((key) => !used.has(key))).toEqual([])
  })

  it('names every operation once, and tells of feeds, world, files, subscriptions and webhooks', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const paths = [
      '/feeds/calendar.ics',
      '/feeds/recommendations.json',
      '/world.json',
      '/archive/{sha256}',
      '/subscriptions',
    ]
    expect(Object.keys(description.paths)).toEqual(expect.arrayContaining(paths))
    expect(Object.keys(description.webhooks)).toEqual(alertsDescribed.webhooks.map(({ type }) => type))
  })

  it('gives real types: whole numbers with bounds, days, codes', () => {
    const parameters = description.paths['/api/v1/recommendations']!['get']!.parameters as unknown as Record<
      string,
      unknown
    >[]
    const schemaOf = (name: string) => parameters.find((one) => one['name'] === name)!['schema']
    expect(schemaOf('limit')).toMatchObject({ type: 'integer', minimum: 1, maximum: 500 })
    expect(schemaOf('from')).toMatchObject({ type: 'string', format: 'date' })
    expect(schemaOf('position')).toMatchObject({ type: 'array', items: { enum: expect.arrayContaining(['noted']) } })
    expect(schemaOf('highlight')).toMatchObject({ type: 'boolean' })
  })
})

/** Addresses that need what this server has not: a stored file, a key for subscriptions. */
const isElsewhere = (path: string) => /^\/(archive|subscriptions)/.test(path)

describe('every example', () => {
  it('of a stored file is one of the shipped bytes', () => {
    const bytes = readFileSync(join(scrapers, 'cat-concluding-observations', 'examples', 'CAT-C-XVD-CO-3.html'))
    const { parameters } = description.paths['/archive/{sha256}']!['get']!
    expect(parameters[0]!.example).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('is answered with a status and a media type that are described', async () => {
    for (const { path, method, operation } of operations.filter(
      (one) => !isElsewhere(one.path) && !one.path.endsWith('verify'),
    )) {
      const inPath = (at: string) =>
        operation.parameters
          .filter((one) => one.in === 'path')
          .reduce((done, one) => done.replace(`{${one.name}}`, encodeURIComponent(String(one.example))), at)
      // an annex takes long to write: the filters are those of the others
      const isAnnex = /\.(docx|html|bib|csl-json)$/.test(path)
      const query = operation.parameters.filter((one) => one.in === 'query' && !(isAnnex && !one.required))
      const needed = query.filter(({ required }) => required)
      // one by one: some exclude each other
      const asked = [
        needed,
        ...query.filter((one) => !one.required && one.example !== undefined).map((one) => [...needed, one]),
      ]
      for (const parameters of asked) {
        const given = Object.fromEntries(parameters.map((one) => [one.name, String(one.example)]))
        if ('sort' in given || 'highlight' in given) given['q'] = 'detention'
        if (/\/criminalisation(?:\.\w+)?$/.test(path) && !path.includes('{')) given['state'] ??= 'XVD'
        const body = Object.values(operation.requestBody?.content ?? {})[0]?.example
        const answer =
          method === 'post'
            ? await request(server).post(inPath(path)).send(body)
            : await request(server).get(inPath(path)).query(given)
        const what = `${method} ${path} ${JSON.stringify(given)}`
        expect(answer.status, what).toBe(200)
        const types = Object.keys(operation.responses['200']!.content ?? {})
        const type = answer.headers['content-type']!.split(';')[0]!
        expect(
          types.map((one) => one.split(';')[0]),
          what,
        ).toContain(type)
      }
    }
  }, 60_000)
})

/** The generator keeps some words of TypeScript for itself. */
const named = (name: string) => (['symbol', 'type', 'from'].includes(name) ? `$${name}` : name)

describe('a client that is generated from it', () => {
  it('has the types of the answers, and calls each address', async () => {
    const source = await generateSource(join(folder, 'openapi.json'), { argumentStyle: 'object' })
    writeFileSync(
      join(clientFolder, 'client.ts'),
      source.replace(/baseUrl: "[^"]*"/, `baseUrl: ${JSON.stringify(origin)}`),
    )
    // the client takes JSON lines for one JSON value
    const reads = operations.filter(
      ({ method, path }) => method === 'get' && !isElsewhere(path) && !path.endsWith('jsonl'),
    )
    const calls = reads.map(({ operation }) => {
      const given = operation.parameters.filter((one) => one.in === 'path' || one.required)
      const more = /^getCriminalisation/.test(operation.operationId) ? { state: ['XVD'] } : {}
      return `  ${operation.operationId}: () => api.${operation.operationId}(${operation.parameters.length === 0 ? '' : JSON.stringify({ ...Object.fromEntries(given.map((one) => [named(one.name), one.example])), ...more })}),`
    })
    const typed = `import * as api from './client.ts'
export const calls = {
${calls.join('\n')}
}
export async function read(): Promise<string[]> {
  const answer = await api.getRecommendations({ state: ['Kestria'], position: ['noted'], limit: 5 })
  if (answer.status !== 200) throw new Error('refused')
  // @ts-expect-error there is no such property
  void answer.data.data[0]?.nothing
  return answer.data.data.map(({ symbol }) => symbol)
}
`
    writeFileSync(join(clientFolder, 'calls.ts'), typed)
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--allowImportingTsExtensions',
      '--types',
      'node',
    ]
    await run(process.execPath, [
      join(projectFolder, 'node_modules', 'typescript', 'lib', 'tsc.js'),
      ...options,
      join(clientFolder, 'calls.ts'),
    ])
    const client = (await import(pathToFileURL(join(clientFolder, 'calls.ts')).href)) as {
      calls: Record<string, () => Promise<{ status: number }>>
      read(): Promise<string[]>
    }
    for (const [name, call] of Object.entries(client.calls)) expect([name, (await call()).status]).toEqual([name, 200])
    expect(Object.keys(client.calls).length).toBeGreaterThan(35)
    expect(await client.read()).toEqual(['A/HRC/990/16'])
  }, 60_000)
})

describe('the pages of the documentation', () => {
  it('tell of every operation and lead to every shape, without a script', async () => {
    const page = await request(server).get('/api/docs').expect(200)
    for (const { path, operation } of operations) {
      expect(page.text).toContain(`id="${operation.operationId}"`)
      expect(page.text).toContain(path)
    }
    expect(page.text).not.toMatch(/<script(?! type="application\/ld| src="\/assets\/page-)/)
    for (const [name] of Object.entries(description.components.schemas))
      expect(page.text).toContain(`/api/docs/${name}`)
    const shape = await request(server).get('/api/docs/ReviewWindow').expect(200)
    expect(shape.text).toContain(propertyWords['certainty'])
    await request(server).get('/api/docs/Nothing').expect(404)
    await request(server)
      .get('/api/nothing')
      .expect(404)
      .expect('Content-Type', /problem\+json/)
  })
})
