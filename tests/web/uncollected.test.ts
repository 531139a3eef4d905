// Recommendations without a text stand in one table a document, with one sentence and a link to the official document.
import { load } from 'cheerio'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { html } from '../../src/web/html.ts'
import { recommendationList } from '../../src/web/recommendation-list.ts'
import { fill } from '../support/fill.ts'

const rowsOf = async (state: string) =>
  (await (await fill({ many: 3 })).recommendations.find({ states: [state] }, { limit: 10 })).rows

it('says once a document that its texts are not collected, and links the official one', async () => {
  const rows = (await rowsOf('XVF')).map((row) => ({ ...row, text: null }))
  const $ = load(render(html`<div>${recommendationList(rows, 'en')}</div>` as VNode))
  expect($('.uncollected')).toHaveLength(1)
  expect($.text().split('The text is not collected yet')).toHaveLength(2)
  expect($('.uncollected p a').attr('href')).toMatch(/^https:\/\/docs\.un\.org\/en\/A\/HRC\/990\/16/)
  expect($('tbody tr')).toHaveLength(rows.length)
  for (const row of rows) expect($(`tbody a[href="/recommendations/${row.id}"]`)).toHaveLength(1)
  expect($('tbody').text()).toMatch(/Valdoria.*noted/)
  expect($('blockquote')).toHaveLength(0)
})

it('keeps the order: a text between two that have none parts the table', async () => {
  const rows = (await rowsOf('XVF')).map((row, at) => (at === 1 ? row : { ...row, text: null }))
  const $ = load(render(html`<div>${recommendationList(rows, 'fr')}</div>` as VNode))
  const parts = $('body > div').children().toArray()
  expect(parts.map((part) => $(part).attr('class'))).toEqual(['uncollected', 'rows', 'uncollected'])
  expect($('th').first().text()).toBe('Paragraphe')
})
