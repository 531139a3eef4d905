// Two programs on one file: each sees what the other committed, waits for a lock instead of failing, and backs up meanwhile.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import { openStore } from '../../db/sqlite/store.ts'
import type { Store } from '../../db/store.ts'
import { searchRow, searchVersion } from '../../src/domain/keeping/search-row.ts'
import { capture } from '../support/capture.ts'
import { inventedObservations } from '../support/parsed.ts'
import { ask, later, latest } from './contract/alerts-support.ts'
import { at } from './contract/support.ts'

/** Holds the write lock of a file until it is told to let go; what it holds is undone. */
const holder = `
  const { workerData, parentPort } = require('node:worker_threads')
  const raw = new (require('better-sqlite3'))(workerData)
  raw.exec("begin immediate; insert into meta (key, value) values ('held', 'x')")
  parentPort.postMessage('held')
  parentPort.once('message', () => { raw.exec('rollback'); raw.close(); parentPort.postMessage('free') })
`
const next = (worker: Worker): Promise<unknown> => new Promise((resolve) => worker.once('message', resolve))

describe('two connections', () => {
  let folder: string
  let path: string
  let one: Store
  let other: Store
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mw-two-'))
    path = join(folder, 'a.sqlite')
    one = await openStore({ path })
    other = await openStore({ path })
  })
  afterEach(async () => {
    await one.close()
    await other.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const put = async (store: Store, day: number, over: object = {}) => {
    const { id } = await store.captures.add(capture({ sha256: `${day}`.repeat(64).slice(0, 64), retrievedAt: at(day) }))
    return store.documents.save(inventedObservations(over), (await store.captures.get(id))!, 1, at(day))
  }

  it('see each other’s rows, and a revision that tells of every write', async () => {
    const seen = new Set([await one.meta.revision()])
    await put(other, 1)
    seen.add(await one.meta.revision())
    expect((await one.documents.get('CAT/C/XVD/CO/3'))!.unitCount).toBe(4)
    await one.meta.set('a', 'b')
    seen.add(await one.meta.revision())
    expect(seen.size).toBe(3)
    expect(await one.meta.revision(), 'reading alone changes nothing').toBe([...seen].at(-1))
    expect(await other.meta.get('a')).toBe('b')
  })

  it('never do the same share of the index twice', async () => {
    await put(one, 1)
    const shares = [
      await one.search.index(searchVersion, 3, searchRow),
      await other.search.index(searchVersion, 3, searchRow),
      await one.search.index(searchVersion, 3, searchRow),
    ]
    expect(shares).toEqual([
      { units: 3, written: 3 },
      { units: 1, written: 1 },
      { units: 0, written: 0 },
    ])
  })

  it('never claim one message twice', async () => {
    for (const name of ['a', 'b', 'c']) await ask(one.alerts, name)
    const claimed: (string | undefined)[] = []
    for (const [index, store] of [one, other, one, other].entries())
      claimed.push(
        (await store.alerts.deliveries.claim('mail', later, latest, '2099-06-01T07:00:00.000Z', `${index}`))?.id,
      )
    expect(claimed.filter(Boolean).toSorted()).toEqual(['confirm a', 'confirm b', 'confirm c'])
    expect(claimed[3]).toBeUndefined()
    // whoever lost the claim cannot say that it was sent
    expect(await one.alerts.deliveries.sent(claimed[1]!, '0', later)).toBe(false)
    expect(await other.alerts.deliveries.sent(claimed[1]!, '1', later)).toBe(true)
  })

  it('wait for each other’s lock, and the one that waited writes once it is free', async () => {
    const worker = new Worker(holder, { eval: true, workerData: path })
    expect(await next(worker)).toBe('held')
    // no waiting at all: the lock is seen
    const { raw } = openDatabase(path)
    expect(raw.pragma('busy_timeout', { simple: true })).toBe(10_000)
    raw.pragma('busy_timeout = 0')
    expect(() => raw.prepare("insert into meta (key, value) values ('c', 'd')").run()).toThrow(/locked/)
    raw.close()
    // a reader is not kept waiting, and does not see what is not committed
    expect(await one.meta.get('held')).toBeNull()
    const free = next(worker)
    worker.postMessage('let go')
    await one.meta.set('e', 'f')
    expect(await free).toBe('free')
    expect([await other.meta.get('e'), await other.meta.get('held')]).toEqual(['f', null])
    await worker.terminate()
  })

  it('back up what is committed while the other writes on', async () => {
    await put(one, 1)
    const copying = one.backup(join(folder, 'copy.sqlite'))
    await put(other, 2, { title: 'Another title' })
    await copying
    const copy = await openStore({ path: join(folder, 'copy.sqlite') })
    expect(await copy.check()).toEqual([])
    const { title, unitCount, sha256 } = (await copy.documents.get('CAT/C/XVD/CO/3'))!
    // of the one moment or of the other, never of both
    const moments = [
      ['1', inventedObservations().title],
      ['2', 'Another title'],
    ]
    expect(moments).toContainEqual([sha256![0], title])
    expect(unitCount).toBe(4)
    await copy.close()
  })

  it('are read by the owner of the file alone, and leave no log behind when they close', async () => {
    expect(statSync(path).mode & 0o777).toBe(0o600)
    await put(one, 1)
    await one.close()
    await other.close()
    expect(() => statSync(`${path}-wal`)).toThrow(/ENOENT/)
    const raw = new Database(path, { readonly: true })
    expect(raw.prepare('select count(*) from documents').pluck().get()).toBe(1)
    raw.close()
    one = await openStore({ path })
    other = await openStore({ path })
  })
})
