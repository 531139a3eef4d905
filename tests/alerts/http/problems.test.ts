// What is refused on a subscription page is said in the language of the page; a program gets it in English.
import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { pageWords } from '../../../src/alerts/http/words.ts'
import { createBench, subscribe, vault } from '../support/fixtures.ts'

const limits = { mails: 1000, asking: 1000, all: 1000 }

it.each(['en', 'fr', 'es'] as const)('in %s, from the first word to the last', async (language) => {
  const bench = createBench()
  const hookRules = { resolve: () => Promise.reject(new Error('no such name')) }
  const app = express().use('/subscriptions', createSubscriptions({ ...bench.ctx, limits, hookRules }))
  for (let i = 0; i < 50; i++) await subscribe(bench, {}, { hook: `https://hooks.ngo.org/${i}` })
  const { id, number } = await subscribe(bench, { language }, { hook: 'https://hooks.ngo.org/one-more' })
  await bench.store.subscriptions.disable(number, 'stopped', null)
  const token = vault.token('manage', id)
  const mail = 'person@ngo.example.org'
  const words = pageWords(language).problems
  const refused: [keyof typeof words, string, Record<string, string>][] = [
    ['mail', '', { mail: 'nobody' }],
    ['understood', '', { mail, states: 'KEN' }],
    ['unresolved', '', { mail, hook: 'https://hooks.ngo.org/x' }],
    ['mail', '/resend', { mail: 'nobody' }],
    ['since', '/replay', { token, since: 'yesterday' }],
    ['hostFull', '/resume', { token }],
  ]
  expect(new Set(refused.map(([kind]) => kind)).size, 'every kind of problem').toBe(Object.keys(words).length)
  for (const [kind, path, fields] of refused) {
    const address = `/subscriptions${path}`
    const page = await request(app)
      .post(address)
      .type('form')
      .send({ ...fields, language })
    expect(page.status, kind).toBe(400)
    expect(/<ul><li>([^<]*)/.exec(page.text)?.[1]?.replace(/&#39;/g, "'"), kind).toBe(words[kind])
    const { body } = await request(app).post(address).send(fields)
    expect(body.errors, kind).toEqual([expect.stringContaining(pageWords('en').problems[kind])])
  }
})
