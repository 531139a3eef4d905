// A batch of the index is one piece of FTS5: a statement that breaks in between would cost more than the rest of the work.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { searchRow, searchVersion } from '../../src/domain/keeping/search-row.ts'
import { capture } from '../support/capture.ts'
import { inventedObservations, unit } from '../support/parsed.ts'

describe('the rows of a batch', () => {
  let folder: string
  let store: Store
  let raw: Database.Database
  /** the number that the newest segment got: merges take none away from it */
  const newest = () => raw.prepare('select coalesce(max(segid), 0) from search_index_idx').pluck().get()

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mw-segments-'))
    store = await openStore({ path: join(folder, 'a.sqlite') })
    const { id } = await store.captures.add(capture())
    const units = Array.from({ length: 700 }, (_, i) => unit(`${i + 1}`, `Register every detention, part ${i + 1}.`))
    const at = '2099-06-02T00:00:00.000Z'
    await store.documents.save(inventedObservations({ units }), (await store.captures.get(id))!, 1, at)
    raw = new Database(join(folder, 'a.sqlite'), { readonly: true })
  })
  afterEach(async () => {
    raw.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are one segment, and so are those of the next', async () => {
    expect(await store.search.index(searchVersion, 450, searchRow)).toEqual({ units: 450, written: 450 })
    expect(newest()).toBe(1)
    expect(await store.search.index(searchVersion, 450, searchRow)).toEqual({ units: 250, written: 250 })
    expect(newest()).toBe(2)
  })

  it('are one segment where they replace others', async () => {
    await store.search.index(searchVersion, 700, searchRow)
    const others = (of: Parameters<typeof searchRow>[0]) => {
      const row = searchRow(of)
      return row && { ...row, words: `${row.words} otherwise` }
    }
    expect(await store.search.index(searchVersion + 1, 700, others)).toEqual({ units: 700, written: 700 })
    expect(newest()).toBe(2)
  })
})
