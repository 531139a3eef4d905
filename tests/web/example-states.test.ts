// Invented example States stand in a list of States only where nothing but examples is held.
import { expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { fill, keep } from '../support/fill.ts'
import { inventedObservations } from '../support/parsed.ts'
import { openSite } from './support/site.ts'

const lists = ['/search', '/annex', '/calendar', '/windows', '/criminalisation']
const offered = (html: string): boolean => html.includes('Valdoria')

it.each(lists)('%s offers them, marked, on an installation of examples alone', async (path) => {
  const store = await openStore({ path: ':memory:' })
  await keep(store, inventedObservations(), true)
  const { html } = await (await openSite({ store })).open(path)
  expect(html).toContain('Valdoria (INVENTED EXAMPLE)')
})

it.each(lists)('%s does not once a real document is held', async (path) => {
  const store = await fill()
  expect((await store.documents.find({ states: ['XVD'] }, { limit: 1 })).rows[0]?.invented).toBe(true)
  const { html } = await (await openSite({ store })).open(path)
  expect(offered(html)).toBe(false)
})
