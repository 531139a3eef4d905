// What is refused on a subscription page is said in the language of the page; a program gets it in English.
import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'
import { offeredLeads } from '../../../src/alerts/choice.ts'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { pageWords } from '../../../src/alerts/http/words.ts'
import { allStates } from '../../../src/domain/states/states.ts'
import { createBench, subscribe, vault } from '../support/fixtures.ts'

const limits = { mails: 1000, asking: 1000, all: 1000 }

it.each(['en', 'fr', 'es'] as const)('in %s, from the first word to the last', async (language) => {
  const bench = createBench()
  const hookRules = {
    resolve: (host: string) =>
      host.startsWith('silent') ? new Promise<never>(() => undefined) : Promise.reject(new Error('no such name')),
    timeLimit: 200,
  }
  const understood = 'yes'
  const app = express().use('/subscriptions', createSubscriptions({ ...bench.ctx, limits, hookRules }))
  for (let i = 0; i < 50; i++) await subscribe(bench, {}, { hook: `https://hooks.ngo.org/${i}` })
  const { id, number } = await subscribe(bench, { language }, { hook: 'https://hooks.ngo.org/one-more' })
  await bench.store.subscriptions.disable(number, 'stopped', null)
  const at = bench.ctx.clock.now().toISOString()
  await bench.store.subscriptions.rotateSecret(number, 1, [at, at, at, at, at])
  const token = vault.token('manage', id)
  const byMail = { token: vault.token('manage', (await subscribe(bench, { language })).id) }
  const mail = 'person@ngo.example.org'
  const words = pageWords(language).problems
  const many = { states: allStates().map(({ iso3 }) => iso3), leads: offeredLeads.map(String), purposes: ['act'] }
  const refused: [keyof typeof words, string, Record<string, string | string[]>][] = [
    ['mail', '', { mail: 'nobody' }],
    ['understood', '', { mail, states: 'KEN' }],
    ['unresolved', '', { mail, hook: 'https://hooks.ngo.org/x' }],
    ['nameSilent', '', { mail, hook: 'https://silent.ngo.org/x' }],
    ['rotatedOften', '/rotate', { token }],
    ['onlyHook', '/test', byMail],
    ['onlyHook', '/rotate', byMail],
    ['onlyHook', '/replay', { ...byMail, since: '2027-01-01' }],
    ['mail', '/resend', { mail: 'nobody' }],
    ['since', '/replay', { token, since: 'yesterday' }],
    ['hostFull', '/resume', { token }],
    ['states', '', { mail, understood, states: ['KEN', 'NOWHERE'] }],
    ['mechanisms', '', { mail, understood, mechanisms: 'CCPR' }],
    ['kinds', '', { mail, understood, kinds: 'x' }],
    ['purposes', '', { mail, understood, purposes: 'x' }],
    ['topics', '', { mail, understood, topics: 'x' }],
    ['leads', '', { mail, leads: '8' }],
    ['cadence', '', { mail, cadence: 'hourly' }],
    ['offAtFirst', '', { mail, cadence: 'off' }],
    ['planning', '', { mail, planning: 'perhaps' }],
    ['tooManyChosen', '', { mail, understood, ...many }],
    ['unknownField', '', { mail, colour: 'red' }],
    ['hookRefused', '', { mail, hook: 'http://127.0.0.1/' }],
    ['fixed', '/change', { token, mail, cadence: 'daily', language }],
    ['incomplete', '/change', { token, cadence: 'daily' }],
  ]
  // a page takes its own language from the field, and a form that changes nothing lacks its parts
  const elsewhere = ['language', 'nothingGiven']
  expect(new Set([...refused.map(([kind]) => kind), ...elsewhere]), 'every kind of problem').toEqual(
    new Set(Object.keys(words)),
  )
  for (const [kind, path, fields] of refused) {
    const address = `/subscriptions${path}`
    const page = await request(app)
      .post(address)
      .type('form')
      .send(kind === 'incomplete' ? fields : { ...fields, language })
    expect(page.status, kind).toBe(400)
    expect(/<ul><li>([^<]*)/.exec(page.text)?.[1]?.replace(/&#39;/g, "'"), kind).toBe(words[kind])
    // what a program leaves out stays as it is
    if (kind === 'incomplete') continue
    const { body } = await request(app).post(address).send(fields)
    // a program is told what is wrong with the address itself
    const said = kind === 'hookRefused' ? 'only https:// is allowed' : pageWords('en').problems[kind]
    expect(body.errors, kind).toEqual([{ parameter: expect.any(String), message: expect.stringContaining(said) }])
  }
})
