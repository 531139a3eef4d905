// One byte of the log beside a database: SQLite drops every change from there on without a word, as if none had been made.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inspectDatabase } from '../../db/sqlite/inspect.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { createReading } from '../../src/reading/reading.ts'
import { alert } from '../../src/run/alerting.ts'
import { acceptLosses, checkDatabase } from '../../src/run/check.ts'
import { createBench } from '../alerts/support/fixtures.ts'
import { createRandom } from '../support/damage.ts'
import { testPipeline } from '../support/pipeline.ts'
import { toldDatabase } from '../support/told-database.ts'

let root: string
let path: string
let whole: Buffer
let log: Buffer
const frame = 24 + 4096

/** The file and its log as a kill leaves them, after four transactions that a person would not want to lose. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-log-'))
  const first = join(folder, 'a.sqlite')
  writeFileSync(first, await toldDatabase())
  const { raw } = openDatabase(first)
  for (const at of ['one', 'two', 'three', 'four'])
    raw.prepare(`insert into meta (key, value) values ('said', ?) on conflict do update set value = ?`).run(at, at)
  whole = readFileSync(first)
  log = readFileSync(`${first}-wal`)
  raw.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mw-log-'))
  path = join(root, 'a.sqlite')
  writeFileSync(path, whole)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const withLog = (change: (bytes: Buffer) => unknown): void => {
  const bytes = Buffer.from(log)
  const changed = change(bytes)
  writeFileSync(`${path}-wal`, changed instanceof Buffer ? changed : bytes)
}
const bit = (at: number) => (bytes: Buffer) => {
  bytes[at]! ^= 4
}
const said = () => {
  const { raw } = openDatabase(path)
  const row = raw.prepare("select value from meta where key = 'said'").pluck().get()
  raw.close()
  return row
}
const lost = /changes are lost.*windows --accept-losses/

it('a log that is whole is read to its end, also after a transaction that was broken off', async () => {
  withLog(() => {})
  expect(inspectDatabase(path).faults).toEqual([])
  expect(said()).toBe('four')
  writeFileSync(path, whole)
  // the last commit was not written, or a part of it
  for (const end of [log.length - frame, log.length - 1]) {
    withLog((bytes) => bytes.subarray(0, end))
    expect(inspectDatabase(path), String(end)).toMatchObject({ kind: 'sound', faults: [] })
  }
})

/** Where SQLite ends one write and begins the next: the header, then of each frame its own header and its page. */
const ends = (size: number): number[] => {
  const all = [0, 32]
  for (let at = 32; at + frame <= size; at += frame) all.push(at + 24, at + 24 + 2000, at + frame)
  return all
}

describe('a kill between two writes of a log, or within one,', () => {
  it('leaves the transaction before, where the log grows, and is not told as a loss', () => {
    const words = new Set<unknown>()
    for (const end of ends(log.length)) {
      for (const name of ['-shm', '-wal']) rmSync(path + name, { force: true })
      writeFileSync(path, whole)
      withLog((bytes) => bytes.subarray(0, end))
      expect(inspectDatabase(path), `byte ${end}`).toMatchObject({ kind: 'sound', faults: [] })
      words.add(said())
    }
    expect([...words].filter((word) => word !== undefined)).toEqual(['one', 'two', 'three', 'four'])
  })

  it('leaves the transaction before, where the log is written over; at one place alone it cannot be told from a loss', () => {
    withLog(() => {})
    const { raw } = openDatabase(path)
    raw.pragma('wal_checkpoint(RESTART)')
    const earlier = readFileSync(`${path}-wal`)
    const file = readFileSync(path)
    raw.prepare("update meta set value = 'five' where key = 'said'").run()
    const later = readFileSync(`${path}-wal`)
    expect([later.length, later.equals(earlier)]).toEqual([earlier.length, false])
    raw.close()
    let told = 0
    for (const end of ends(later.length)) {
      for (const name of ['-shm', '-wal']) rmSync(path + name, { force: true })
      writeFileSync(path, file)
      writeFileSync(`${path}-wal`, Buffer.concat([later.subarray(0, end), earlier.subarray(end)]))
      const { faults } = inspectDatabase(path)
      if (faults.length > 0) {
        expect(faults.join(), `byte ${end}`).toMatch(lost)
        told += 1
      }
      expect(['four', 'five'], `byte ${end}`).toContain(said())
    }
    // behind the head of the frame that ends the transaction, and within its page
    expect(told).toBeLessThanOrEqual(2)
  })
})

it('each changed byte of it loses nothing, or is found and told with what to do', () => {
  const random = createRandom(20261128)
  const places = [
    ...Array.from({ length: 16 }, (_, at) => 2 * at),
    ...Array.from({ length: 24 }, () => random(log.length)),
  ]
  let found = 0
  for (const at of places) {
    for (const end of ['-shm', '-wal']) rmSync(path + end, { force: true })
    writeFileSync(path, whole)
    withLog(bit(at))
    const { faults } = inspectDatabase(path)
    const is = said()
    if (is === 'four') expect(faults, `byte ${at}`).toEqual([])
    else {
      expect(faults.join(), `byte ${at} of ${log.length}: it says ${is}`).toMatch(lost)
      found += 1
    }
  }
  expect(found).toBeGreaterThan(20)
})

describe('where changes are lost', () => {
  beforeEach(() => withLog(bit(32 + 24 + 100)))

  it('nothing is derived or told, it is not backed up, and it stays so until a person takes it', async () => {
    const ctx = await testPipeline({ path })
    ctx.clock.set((await ctx.store.meta.newestInstant())!)
    expect(await createReading(ctx.store).damaged(), 'readers see a notice at once').toBe(true)
    const bench = createBench({ store: ctx.store.alerts, clock: ctx.clock })
    const red = { result: 'red', faults: [{ fault: 'database_damaged', message: expect.stringMatching(/are lost/) }] }
    expect(await updateWindows(ctx)).toMatchObject(red)
    expect((await alert(ctx as never, bench.ctx))[0]).toMatchObject(red)
    expect(await checkDatabase(ctx as never)).toMatchObject(red)
    await expect(ctx.store.backup(join(root, 'copy'))).rejects.toThrow('no backup was written')
    expect(bench.mails).toEqual([])
    expect(existsSync(join(root, 'copy'))).toBe(false)
    await ctx.close()

    // the log was written anew since: the note stands in the file
    const store = await openStore({ path })
    expect((await store.check()).map(({ message }) => message)).toEqual([expect.stringMatching(lost)])
    await store.close()

    const again = await testPipeline({ path })
    again.clock.set((await again.store.meta.newestInstant())!)
    expect(await acceptLosses(again as never)).toMatchObject({ result: 'green' })
    expect(await again.store.damage('windows')).toEqual([])
    await updateWindows(again)
    expect(await createReading(again.store).damaged()).toBe(false)
    await again.close()
    expect(inspectDatabase(path)).toMatchObject({ kind: 'sound', faults: [] })
  })

  it('while another program writes, nothing seems lost', () => {
    withLog(() => {})
    const { raw } = openDatabase(path)
    for (let i = 0; i < 50; i++) {
      raw.prepare("update meta set value = ? where key = 'said'").run(String(i))
      if (i % 10 === 0) raw.pragma('wal_checkpoint(RESTART)')
      expect(inspectDatabase(path).faults).toEqual([])
    }
    for (const end of ['', '-wal', '-shm']) copyFileSync(path + end, join(root, `b.sqlite${end}`))
    raw.close()
    expect(inspectDatabase(join(root, 'b.sqlite')).faults).toEqual([])
  })
})
