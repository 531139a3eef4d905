import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../db/database-error.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { capture } from '../support/capture.ts'
import { inventedObservations } from '../support/parsed.ts'
import { storeContract } from './contract/index.ts'

storeContract('sqlite', () => openStore({ path: ':memory:' }))

describe('a database file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mw-db-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('of a newer schema is refused with what to do', async () => {
    const path = join(folder, 'a.sqlite')
    await (await openStore({ path })).close()
    const raw = new Database(path)
    for (let i = 0; i < 9; i++)
      raw.prepare("insert into __drizzle_migrations (hash, created_at) values ('future', 9999999999999)").run()
    raw.close()
    await expect(openStore({ path })).rejects.toThrow(/newer version .* update Mechanism Watch/)
  })

  it('that is no database is refused and left as it was', async () => {
    const path = join(folder, 'b.sqlite')
    writeFileSync(path, 'not a database at all, just a long line of text that is here to be kept'.repeat(40))
    const before = readFileSync(path)
    await expect(openStore({ path })).rejects.toThrow(/not a database of Mechanism Watch/)
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  /** a file with a good header whose first page names tables at pages that are no pages of tables */
  const damaged = () => {
    const raw = new Database(':memory:')
    raw.exec('create table t (a); insert into t values (1)')
    const bytes = raw.serialize()
    raw.close()
    return bytes.fill(0x7f, 100, 4096)
  }
  it('that is damaged is refused with what to do', async () => {
    const path = join(folder, 'f.sqlite')
    writeFileSync(path, damaged())
    const refused = openStore({ path })
    await expect(refused).rejects.toThrow(DatabaseError)
    await expect(refused).rejects.toThrow(/is damaged.*: restore a backup/)
  })

  it('that cannot be opened keeps the code of SQLite, by which the command says what to do', async () => {
    mkdirSync(join(folder, 'g.sqlite'))
    await expect(openStore({ path: join(folder, 'g.sqlite') })).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' })
  })

  it('backs up to a file that opens with the same rows', async () => {
    const store = await openStore({ path: join(folder, 'c.sqlite') })
    const { id } = await store.captures.add(capture())
    await store.documents.save(inventedObservations(), (await store.captures.get(id))!, 1, '2099-06-01T00:00:00.000Z')
    await store.backup(join(folder, 'd.sqlite'))
    const copy = await openStore({ path: join(folder, 'd.sqlite') })
    expect(await copy.meta.counts()).toEqual(await store.meta.counts())
    await store.close()
    await copy.close()
  })

  it('with a full disk keeps what it had, and says so', async () => {
    const path = join(folder, 'e.sqlite')
    const store = await openStore({ path })
    const { id } = await store.captures.add(capture())
    const row = (await store.captures.get(id))!
    await store.close()
    const raw = new Database(path)
    const pages = raw.pragma('page_count', { simple: true })
    raw.close()
    const small = await openStore({ path, maxPages: Number(pages) + 2 })
    const many = Array.from({ length: 400 }, (_, i) => ({
      ...inventedObservations().units[1]!,
      path: `${i + 1}`,
      number: `${i + 1}`,
      text: `Words ${i}. `.repeat(60),
    }))
    await expect(
      small.documents.save(inventedObservations({ units: many }), row, 1, '2099-06-01T00:00:00.000Z'),
    ).rejects.toThrow(/full/)
    expect(await small.meta.counts()).toMatchObject({ documents: 0, units: 0, changes: 0 })
    await small.close()
  })
})
