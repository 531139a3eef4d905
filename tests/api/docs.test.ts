// docs/api.md names every address and every parameter of the API.
import { readFileSync } from 'node:fs'
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/api/routes.ts'
import { serve } from './support.ts'

const docs = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')

/** The text under the heading that names the address. */
const sectionOf = (path: string): string => {
  const sections = docs.split(/^### /m).slice(1)
  const found = sections.find((section) => section.split('\n')[0]!.split(' and ').includes(path))
  return found ?? ''
}

let app: Express
beforeAll(async () => {
  app = await serve()
})

describe('docs/api.md', () => {
  it.each(routes.map((route) => [route.path, route] as const))('tells of %s', (path, route) => {
    expect(sectionOf(path), `no heading names ${path}`).not.toBe('')
    for (const parameter of Object.keys({ ...route.query?.shape, ...route.body?.shape })) {
      const own = sectionOf(path).includes(`\`${parameter}\``)
      const asAbove =
        /as above|same filter/.test(sectionOf(path)) && sectionOf('/recommendations').includes(`\`${parameter}\``)
      expect(own || asAbove, `${path} does not name ${parameter}`).toBe(true)
    }
  })

  it('names no address that is not there', () => {
    const named = docs.match(/^### .+$/gm)!.flatMap((line) => line.slice(4).split(' and '))
    expect(named.sort()).toEqual(routes.map((route) => route.path).sort())
  })
})

describe('OpenAPI', () => {
  it('describes every address that answers, and every parameter with words', async () => {
    const { body } = await request(app).get('/api/v1/openapi.json').expect(200)
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(routes.map((route) => `/api/v1${route.path}`)))
    for (const path of Object.keys(body.paths))
      for (const parameter of (body.paths[path].get ?? body.paths[path].post).parameters)
        expect(parameter.description, `${path} ${parameter.name}`).not.toBe('')
  })

  it('knows the same parameters as the addresses', async () => {
    for (const route of routes.filter((one) => !one.path.includes('{') && one.method === undefined)) {
      const answer = await request(app).get(`/api/v1${route.path}?no-such-parameter=1`).expect(400)
      expect(answer.body.known ?? [], route.path).toEqual(Object.keys(route.query?.shape ?? {}))
    }
  })
})
