// A page of many rows asks the database as often as a page of few: a question for each row held up the server for 350 ms.
import Database from 'better-sqlite3'
import { afterEach, expect, it, vi } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { keep } from '../support/fill.ts'
import { inventedObservations } from '../support/parsed.ts'

afterEach(() => vi.restoreAllMocks())

const documents = 12

/** Twelve documents on Norland, each with its recommendations. */
async function filled(): Promise<Store> {
  const store = await openStore({ path: ':memory:' })
  for (let i = 1; i <= documents; i++) {
    const symbol = `CAT/C/XVE/CO/${i}`
    await keep(store, inventedObservations({ symbol, symbolAsPrinted: symbol, states: ['XVE'] }), false)
  }
  return store
}

const only = { states: ['XVE'] }
it.each<[string, (store: Store, limit: number) => Promise<unknown[]>]>([
  ['recommendations', async (store, limit) => (await store.recommendations.find(only, { limit })).rows],
  ['newest recommendations', (store, limit) => store.recommendations.newest(only, limit)],
  ['documents', async (store, limit) => (await store.documents.find(only, { limit })).rows],
])('%s', async (_, ask) => {
  const store = await filled()
  const statement = Object.getPrototypeOf(new Database(':memory:').prepare('select 1')) as Database.Statement
  const calls = [vi.spyOn(statement, 'all'), vi.spyOn(statement, 'get')]
  const count = () => calls.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  const few = await ask(store, 1)
  const asked = count()
  const many = await ask(store, 100)
  expect(few.length).toBe(1)
  expect(many.length).toBeGreaterThanOrEqual(documents)
  // the second page may find counts kept, or look further back; it never asks for each row or document
  expect(count() - asked).toBeLessThanOrEqual(asked + 2)
  expect(asked).toBeGreaterThan(0)
  await store.close()
})
