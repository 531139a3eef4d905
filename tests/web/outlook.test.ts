// The page of sources and its answer say what has a date in the next twelve months, and what to look for where.
import request from 'supertest'
import { beforeAll, expect, it } from 'vitest'
import type { Deadline } from '../../src/domain/outlook/outlook.ts'
import { deadlineLines } from '../../src/domain/outlook/say.ts'
import { fill } from '../support/fill.ts'
import { windowOf } from '../support/window.ts'
import { expectLinksLead, openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  const store = await fill()
  const [deadline, unknown] = [
    windowOf({ state: 'XVF', kind: 'review_submission', rule: 'C6', occasion: 'session-151', dueOn: '2099-09-01' }),
    windowOf({
      state: 'XVG',
      kind: 'next_review',
      rule: 'C13',
      occasion: 'next',
      dueOn: null,
      precision: null,
      certainty: 'unknown',
      officialPage: 'https://bodies.example.org/XVG',
    }),
  ]
  await store.windows.replace(
    [...(await store.windows.all({ invented: true })), deadline, unknown],
    [],
    '2099-06-01T06:00:00.000Z',
  )
  site = await openSite({ store })
})

it('on the page: figures in three languages, deadlines, and each official page as a link', async () => {
  const page = await site.open('/sources')
  expect(page.main).toMatch(
    /Committee against Torture: \d+ of \d+ States ha(?:s|ve) an event with a known day in the next 12 months/,
  )
  expect(page.main).toContain('1 September 2099: Submissions for the review, Kestria')
  for (const [language, title, deadlines, heading] of [
    ['fr', 'Sources et couverture', '1 délai pour la société civile a une date', 'Page officielle'],
    ['es', 'Fuentes y cobertura', '1 plazo para la sociedad civil tiene fecha', 'Página oficial'],
  ] as const) {
    const other = await site.open(`/sources?language=${language}`)
    expect([other.heading, other.$('html').attr('lang')]).toEqual([title, language])
    expect(other.main).toContain(deadlines)
    expect(other.$('th').text()).toContain(heading)
    // what cards, readers and faults say is in English, and marked so
    other.$('main [lang]').remove()
    expect(other.$('main').text()).not.toMatch(/\b(the|expected|held|unknown|missing|documents? announced|States)\b/)
  }
  expect(page.$('#look-for').length).toBe(1)
  expect(page.$('a[href="https://bodies.example.org/XVG"]').text()).toContain('Lurania')
  await expectLinksLead(site, page)
})

it('keeps the line of a deadline whose State no table knows', async () => {
  const window = windowOf({ state: 'QQQ', rule: 'C6', kind: 'review_submission', dueOn: '2099-09-02' })
  const row = {
    state: 'QQQ',
    mechanism: window.mechanism,
    kind: window.kind,
    dueOn: window.dueOn!,
    certainty: 'official',
  }
  const outlook = { from: '2099-06-01', to: '2100-06-01', mechanisms: [], deadlines: [row as Deadline], lookFor: [] }
  for (const language of ['en', 'fr', 'es'] as const)
    expect(deadlineLines(outlook, language)).toEqual([expect.stringMatching(/2099.*QQQ/)])
})

it('in the answer: fields first, and the same words', async () => {
  const { body } = await request(site.app).get('/api/v1/sources').expect(200)
  expect(body.outlook.deadlines).toEqual([
    expect.objectContaining({ state: 'XVF', kind: 'review_submission', dueOn: '2099-09-01', certainty: 'official' }),
  ])
  const row = body.outlook.lookFor.find(({ kind }: { kind: string }) => kind === 'next_review')
  expect(row).toMatchObject({
    month: null,
    now: false,
    pages: expect.arrayContaining([{ page: 'https://bodies.example.org/XVG', states: ['XVG'] }]),
  })
  expect(row.words.fr).toContain('à tout moment')
  expect(Object.keys(body.outlook.words)).toEqual(['en', 'fr', 'es'])
})
