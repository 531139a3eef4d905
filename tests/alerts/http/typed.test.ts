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
