// The cheap questions of the store against the same counted row by row: what is summed inside the store is the same.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DocumentRow, Store } from '../../db/store.ts'
import { fill } from '../support/fill.ts'

let store: Store
let rows: DocumentRow[]
beforeEach(async () => {
  store = await fill()
  rows = (await store.documents.find({}, { limit: 500 })).rows
})
afterEach(() => store.close())

it('the inventory is every live document, without those of fictional States', async () => {
  const expected = rows.map(({ symbol, mechanism, type, session, cycle, states, sha256, distributionDate }) => ({
    symbol,
    mechanism,
    type,
    session,
    cycle,
    date: distributionDate,
    states,
    held: sha256 !== null,
    isDraft: false,
    copied: false,
    withdrawn: false,
  }))
  expect(expected.length).toBeGreaterThan(1)
  expect(await store.documents.inventory()).toEqual(expected)
})

it('recommendations are counted per source', async () => {
  const counts = rows.map((row) => row.recommendationCount).filter((n) => n > 0)
  expect(await store.documents.recommendationCounts()).toEqual([
    {
      sourceId: 'cat-concluding-observations',
      recommendations: counts.reduce((sum, n) => sum + n, 0),
      lowest: Math.min(...counts),
      highest: Math.max(...counts),
    },
  ])
})

it('the revision changes with a write and with nothing else', async () => {
  const before = await store.meta.revision()
  await store.documents.inventory()
  await store.windows.all()
  expect(await store.meta.revision()).toBe(before)
  await store.meta.set('note', 'written')
  expect(await store.meta.revision()).not.toBe(before)
})
