// A refused form comes back as it was filled in, with what is wrong beside the field; without mail there are other ways.
import { load } from 'cheerio'
import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { pageWords } from '../../../src/alerts/http/words.ts'
import { createBench, subscribe, vault } from '../support/fixtures.ts'

const limits = { mails: 100, asking: 100, all: 100 }
const serving = (ctx: Parameters<typeof createSubscriptions>[0]) =>
  express().use('/subscriptions', createSubscriptions({ ...ctx, limits }))

it('keeps address, rhythm and States of a form whose warning was not read', async () => {
  const bench = createBench()
  const fields = { mail: 'person@ngo.example.org', cadence: 'daily', language: 'es', states: ['KEN', 'TGO'] }
  const answer = await request(serving(bench.ctx)).post('/subscriptions').type('form').send(fields)
  expect(answer.status).toBe(400)
  const $ = load(answer.text)
  expect($('input[name=mail]').val()).toBe(fields.mail)
  expect($('select[name=cadence] option[selected]').val()).toBe('daily')
  expect($('select[name=language] option[selected]').val()).toBe('es')
  const ticked = $('input[name=states][checked]')
  expect(ticked.toArray().map((box) => box.attribs.value)).toEqual(['KEN', 'TGO'])
  expect($('#fault-understood').text()).toBe(pageWords('es').problems.understood)
})

it('ties what is wrong to its field, and keeps the rest where one value cannot be read', async () => {
  const bench = createBench()
  const fields = { mail: 'nobody', cadence: 'hourly', language: 'fr' }
  const answer = await request(serving(bench.ctx)).post('/subscriptions').type('form').send(fields)
  const $ = load(answer.text)
  expect($('select[name=language] option[selected]').val()).toBe('fr')
  expect($('select[name=cadence]').attr('aria-describedby')).toBe('fault-cadence')
  expect($('#fault-cadence').text()).toBe(pageWords('fr').problems.cadence)
  expect($('input[name=mail]').first().val()).toBe('nobody')
})

it('keeps a refused change of a subscription, and shows what is stored where the choice was not sent', async () => {
  const bench = createBench()
  const { id } = await subscribe(bench, { language: 'en', cadence: 'daily' })
  const token = vault.token('manage', id)
  const app = serving(bench.ctx)
  const change = { token, cadence: 'at_once', language: 'en', topics: 'criminalisation' }
  const changed = load((await request(app).post('/subscriptions/change').type('form').send(change)).text)
  expect(changed('select[name=cadence] option[selected]').val()).toBe('at_once')
  expect(changed('input[name=topics][checked]').val()).toBe('criminalisation')
  const replayed = await request(app).post('/subscriptions/replay').type('form').send({ token, since: 'yesterday' })
  expect(load(replayed.text)('select[name=cadence] option[selected]').val()).toBe('daily')
})

it('links the three other ways where no mail is sent', async () => {
  const bench = createBench()
  const answer = await request(serving({ ...bench.ctx, mail: null })).get('/subscriptions?lang=fr')
  const $ = load(answer.text)
  const links = $('main li a').toArray()
  expect(links.map((link) => link.attribs.href)).toEqual([
    '/feeds/calendar.ics?language=fr',
    '/feeds/windows.atom?language=fr',
    '/world.json',
  ])
})

it('says all that is wrong with a form at once, and keeps the consent and the address of a webhook', async () => {
  const bench = createBench()
  const fields = {
    mail: 'nobody',
    hook: 'https://hooks.example.org/x',
    understood: 'yes',
    language: 'fr',
    cadence: 'hourly',
  }
  const sent = { ...fields, states: 'TGO' }
  const $ = load((await request(serving(bench.ctx)).post('/subscriptions').type('form').send(sent)).text)
  const { mail, cadence } = pageWords('fr').problems
  expect(
    $('[role=alert] li')
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual([cadence, mail])
  expect([$('input[name=mail]').val(), $('input[name=hook]').val()]).toEqual([fields.mail, fields.hook])
  expect($('input[name=understood]').attr('checked')).toBeDefined()
  const unread = { ...sent, understood: undefined, cadence: 'daily' }
  const again = load((await request(serving(bench.ctx)).post('/subscriptions').type('form').send(unread)).text)
  expect(again('#fault-understood').text()).not.toBe('')
  expect(again('#fault-mail').text()).toBe(mail)
  expect(again('input[name=understood]').attr('checked')).toBeUndefined()
})

it('carries the State whose page led here to the finer choice, ticked and first; a code that no table has is left out', async () => {
  const app = serving(createBench().ctx)
  const start = load((await request(app).get('/subscriptions?state=TGO&lang=fr')).text)
  // all States stay the first offer
  expect(start('input[name=states]')).toHaveLength(0)
  const link = start('a[href^="/subscriptions/narrow"]')
  expect([link.attr('href'), link.text()]).toEqual([
    '/subscriptions/narrow?state=TGO&lang=fr',
    pageWords('fr').narrowTo('Togo'),
  ])
  const finer = load((await request(app).get('/subscriptions/narrow?state=TGO')).text)
  expect(finer('input[name=states]').first().val()).toBe('TGO')
  expect(finer('input[name=states][checked]')).toHaveLength(1)
  expect(finer('details:has(input[name=states])').attr('open')).toBeDefined()
  expect(finer('details:has(input[name=states]) > summary').first().text()).toBe('States: Togo')
  // the two hundred others are folded behind it
  const others = finer('details details:has(input[name=states])')
  expect([others.attr('open'), others.find('input[value=TGO]').length]).toEqual([undefined, 0])
  expect(others.find('input[value=KEN]')).toHaveLength(1)
  for (const state of ['QQQ', '', 'TGO,QQQ'])
    expect(
      load((await request(app).get(`/subscriptions/narrow?state=${state}`)).text)('input[checked][name=states]').length,
    ).toBe(0)
})

it('asks before it erases: the page of a subscription leads to the question', async () => {
  const bench = createBench()
  const { id } = await subscribe(bench, { language: 'fr' })
  const token = vault.token('manage', id)
  const app = serving(bench.ctx)
  const managed = load((await request(app).get(`/subscriptions/manage?token=${token}`)).text)
  expect(managed('form[action^="/subscriptions/leave"]')).toHaveLength(0)
  const href = managed('a[href^="/subscriptions/leave"]').attr('href')!
  const question = load((await request(app).get(href)).text)
  expect(question('main').text()).toContain(pageWords('fr').leaveBody)
  expect(question('form[action^="/subscriptions/leave"]')).toHaveLength(1)
})
