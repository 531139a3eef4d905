// What is made from the whole index is made anew after each change of the index, by whatever connection, and by nothing else.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepOfIndex } from '../../db/sqlite/of-index.ts'
import { type Opened, openDatabase } from '../../db/sqlite/open.ts'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { capture } from '../support/capture.ts'
import { indexAll } from '../support/index-all.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { at, flag } from './contract/support.ts'

const home = mkdtempSync(join(tmpdir(), 'mw-of-index-'))
const path = join(home, 'one.sqlite')
let store: Store
let other: Opened
beforeAll(async () => {
  store = await openStore({ path })
  other = openDatabase(path)
})
afterAll(async () => {
  other.raw.close()
  await store.close()
  rmSync(home, { recursive: true, force: true })
})

const save = async (text: string, day: number) => {
  const { id } = await store.captures.add(capture({ sha256: String(day).padStart(64, '0'), retrievedAt: at(day) }))
  await store.documents.save(
    inventedObservations({ units: [unit('11', text)] }),
    (await store.captures.get(id))!,
    1,
    at(day),
  )
}
const first = async () => (await store.recommendations.find({}, { limit: 1 })).rows[0]!

/** each: what happened, and whether the index is another after it; one after the other on one database */
const changes: [string, boolean, () => Promise<unknown>][] = [
  ['a document that is not indexed yet', false, () => save('Grant bail.', 1)],
  ['its rows are indexed', true, () => indexAll(store)],
  ['nothing to index', false, () => indexAll(store)],
  ['other labels', false, async () => store.labels.replace([{ unitId: (await first()).id, labels: [flag] }], '1')],
  ['the same row with other tokens', true, () => indexAll(store)],
  ['a note elsewhere', false, () => store.meta.set('clock', at(2))],
  ['another text', true, async () => [await save('Publish the register.', 3), await indexAll(store)]],
  [
    'a document that its list no longer names',
    true,
    () => store.captures.withdrawMissing('cat-concluding-observations', new Set(), at(5)),
  ],
]

describe('what is made of the index', () => {
  it.each(changes)('after %s: made anew is %s', async (_, isAnother, change) => {
    let made = 0
    const kept = keepOfIndex(other.db, () => ++made)
    expect(kept.ready()).toBe(null)
    expect([kept.made(), kept.made()]).toEqual([1, 1])
    await change()
    const after = isAnother ? 2 : 1
    expect(kept.ready()).toBe(isAnother ? null : 1)
    expect([kept.made(), kept.made()]).toEqual([after, after])
  })
})
