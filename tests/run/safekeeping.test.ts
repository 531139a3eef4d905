// Backup, loss and restore as a drill; damaged files, killed backups and bodies that nothing names.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { createVault } from '../../src/alerts/vault.ts'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { readCorrections } from '../../src/pipeline/correct.ts'
import { FactsError } from '../../src/pipeline/facts-csv.ts'
import { readEachAnnouncement } from '../../src/pipeline/read-announcements.ts'
import { runHere } from '../e2e/support/command.ts'
import { capture } from '../support/capture.ts'

const key = randomBytes(32).toString('base64')
let root: string
let folder: string
const file = () => join(folder, 'mechanism-watch.sqlite')
const here = async (words: string[], ownKey = '') => {
  const before = process.env['MECHANISM_WATCH_KEY']
  process.env['MECHANISM_WATCH_KEY'] = ownKey
  try {
    return await runHere(words, { folder })
  } finally {
    if (before === undefined) delete process.env['MECHANISM_WATCH_KEY']
    else process.env['MECHANISM_WATCH_KEY'] = before
  }
}
const open = (): Promise<AppContext> =>
  openContext(readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'silent', MECHANISM_WATCH_KEY: key }))

/** A capture with its body, and a subscriber. */
async function fill(words: string[]): Promise<string[]> {
  const ctx = await open()
  const hashes: string[] = []
  for (const word of words) {
    const { sha256 } = await ctx.archive.put(new TextEncoder().encode(word))
    await ctx.store.captures.add(capture({ key: word, symbol: `CAT/C/XVD/CO/${word.length}`, sha256 }))
    hashes.push(sha256)
  }
  const id = randomBytes(8).toString('hex')
  const vault = createVault(key)
  const createdAt = '2027-01-05T06:00:00.000Z'
  await ctx.store.alerts.subscriptions.add(
    {
      id,
      lookup: id,
      address: id,
      mailbox: id,
      hookHost: null,
      channel: 'mail',
      mailSealed: vault.seal('a@ngo.example.org', id),
      hookSealed: null,
      choice: {},
      cadence: 'weekly',
      createdAt,
    },
    { id: `m${id}`, channel: 'mail', kind: 'confirm', slot: id, createdAt },
    { since: createdAt, each: 9, all: 99 },
  )
  await ctx.close()
  return hashes
}

const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
/** A hash of all rows of all tables, and one of each body. */
function fingerprint() {
  const raw = new Database(file(), { readonly: true })
  const tables = raw
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all() as string[]
  // a restore begins another epoch
  const but: Record<string, string> = { meta: "where key <> 'epoch'", table_totals: "where name <> 'meta'" }
  const rowsOf = (name: string) => raw.prepare(`select * from "${name}" ${but[name] ?? ''}`).all()
  const rows = tables.map((name) => [name, hash(JSON.stringify(rowsOf(name)))])
  raw.close()
  const archive = join(folder, 'archive')
  const bodies = (readdirSync(archive, { recursive: true }) as string[])
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .sort()
    .map((name) => [name, hash(readFileSync(join(archive, name)))])
  return { rows, bodies }
}
const bodyFile = (sha256: string) => join(folder, 'archive', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const age = (path: string, hours: number) => utimesSync(path, new Date(), new Date(Date.now() - hours * 3_600_000))
const damage = (path: string) => {
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 4096, bytes.length)
  writeFileSync(path, bytes)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mw-safe-'))
  folder = join(root, 'data')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the drill', () => {
  it('backup, loss, restore: the same rows and the same bodies', async () => {
    await fill(['a', 'bb', 'ccc'])
    const before = fingerprint()
    const copy = join(root, 'copy.sqlite')
    expect(await here(['db', 'backup', copy])).toMatchObject({ code: 0 })
    expect((statSync(copy).mode & 0o777).toString(8)).toBe('600')
    cpSync(join(folder, 'archive'), join(root, 'archive'), { recursive: true })
    expect(readdirSync(root).sort(), 'nothing lies beside it').toEqual(['archive', 'copy.sqlite', 'data'])
    rmSync(folder, { recursive: true })
    const done = await here(['db', 'restore', copy, '--archive', join(root, 'archive')], key)
    expect(done, done.err).toMatchObject({ code: 0, out: expect.stringContaining('archived files copied: 3') })
    expect(fingerprint()).toEqual(before)
    expect(await here(['db', 'check'])).toMatchObject({ code: 0, out: 'sound\n' })
  })

  it('without the archive says what is missing; the database of before is kept', async () => {
    await fill(['a'])
    const copy = join(root, 'copy.sqlite')
    await here(['db', 'backup', copy])
    const [later] = await fill(['later'])
    rmSync(join(folder, 'archive'), { recursive: true })
    const done = await here(['db', 'restore', copy])
    expect(done).toMatchObject({ code: 1, out: expect.stringMatching(/the archive has no bytes[\s\S]*--archive/) })
    expect(done.out).toContain('Set MECHANISM_WATCH_KEY')
    const kept = readdirSync(folder).find((name) => name.includes('.before-'))!
    const raw = new Database(join(folder, kept), { readonly: true })
    expect(raw.prepare('select count(*) from captures where sha256 = ?').pluck().get(later)).toBe(1)
    raw.close()
  })

  it.each(['in use', 'a damaged backup', 'another key'])('refuses, and changes nothing: %s', async (why) => {
    await fill(['a'])
    const copy = join(root, 'copy.sqlite')
    await here(['db', 'backup', copy])
    if (why === 'a damaged backup') damage(copy)
    const ctx = why === 'in use' ? await open() : null
    const other = why === 'another key' ? randomBytes(32).toString('base64') : ''
    const done = await here(['db', 'restore', copy], other)
    await ctx?.close()
    expect(done.code).toBe(3)
    expect(done.err).toMatch(/stop `mechanism-watch serve`|no sound backup|does not open the addresses/)
    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([])
  })
})

describe('restore looks before it swaps', () => {
  const copyOf = async () => {
    await fill(['a'])
    const copy = join(root, 'copy.sqlite')
    await here(['db', 'backup', copy])
    return copy
  }
  const sql = (path: string, statement: string) => {
    const raw = new Database(path)
    raw.exec(statement)
    raw.close()
  }
  const newer = "insert into __drizzle_migrations (hash, created_at) values ('ff', 9999999999999)"
  it.each([
    ['a newer version', newer, /newer version.*Update Mechanism Watch/],
    [
      'a trigger',
      'create trigger evil after insert on runs begin delete from subscriptions; end',
      /trigger evil is not/,
    ],
    ['a view', 'create view extra as select 1', /view extra is not/],
    ['a table', 'create table extra (a)', /table extra is not/],
    ['another definition', 'alter table runs add column extra text', /table runs has another definition/],
    ['a trigger too few', 'drop trigger search_after_delete', /search_after_delete is missing/],
  ])('refuses a backup with %s; the database stays', async (_, statement, message) => {
    const copy = await copyOf()
    sql(copy, statement)
    const before = fingerprint()
    const done = await here(['db', 'restore', copy], key)
    expect(done).toMatchObject({ code: 3, err: expect.stringMatching(message) })
    expect(fingerprint()).toEqual(before)
    expect(readdirSync(folder).filter((name) => /before|restoring/.test(name))).toEqual([])
  })
  it.runIf(process.platform !== 'win32')('refuses pipes, devices, folders and links to nothing at once', async () => {
    await fill(['a'])
    execFileSync('mkfifo', [join(root, 'pipe')])
    symlinkSync('/nowhere', join(root, 'link'))
    for (const name of [join(root, 'pipe'), join(root, 'link'), '/dev/zero', root]) {
      const done = await here(['db', 'restore', name])
      expect(done).toMatchObject({ code: 2, err: expect.stringMatching(/cannot be read: .*Name a file/) })
      const backup = await here(['db', 'backup', name])
      expect(backup).toMatchObject({ code: 2, err: expect.stringMatching(/is there already: name a new file/) })
    }
  })
  it('refuses an archive that is not there or holds nothing; says what a copy lacks', async () => {
    const copy = await copyOf()
    for (const [name, message] of [
      ['nope', /there is no folder/],
      ['data', /holds no archived file/],
    ] as const) {
      const done = await here(['db', 'restore', copy, '--archive', join(root, name)], key)
      expect(done).toMatchObject({ code: 2, err: expect.stringMatching(message) })
    }
    cpSync(join(folder, 'archive'), join(root, 'other'), { recursive: true })
    const [more] = await fill(['more'])
    await here(['db', 'backup', join(root, 'later.sqlite')])
    rmSync(bodyFile(more!))
    const done = await here(['db', 'restore', join(root, 'later.sqlite'), '--archive', join(root, 'other')], key)
    expect(done).toMatchObject({ code: 1, out: expect.stringMatching(/lacks these files too/) })
  })
})

describe('a backup', () => {
  it.each(['rows that do not agree', 'pages'])(
    'of damaged %s is none: it says what to do, and leaves nothing behind',
    async (what) => {
      await fill(['a', 'bb'])
      if (what === 'pages') damage(file())
      else {
        const raw = new Database(file())
        raw.pragma('foreign_keys = OFF')
        raw.exec("insert into document_states (document_id, state) values ('nobody', 'XVD')")
        raw.close()
      }
      const done = await here(['db', 'backup', join(root, 'copy.sqlite')])
      expect(done.code).toBe(3)
      expect(done.err).toMatch(/db restore FILE/)
      expect(readdirSync(root)).toEqual(['data'])
    },
  )

  it('sweeps what a killed one left, and takes no other file', async () => {
    await fill(['a'])
    for (const name of ['copy.sqlite.partial-old', 'copy.sqlite.partial-new', 'other.sqlite'])
      writeFileSync(join(root, name), 'x')
    age(join(root, 'copy.sqlite.partial-old'), 2)
    await here(['db', 'backup', join(root, 'copy.sqlite')])
    expect(readdirSync(root).sort()).toEqual(['copy.sqlite', 'copy.sqlite.partial-new', 'data', 'other.sqlite'])
  })
})

it('a backup under a clock that cannot be believed is written, and no other file that looks old is taken', async () => {
  await fill(['a'])
  writeFileSync(join(root, 'copy.sqlite.partial-live'), 'x')
  age(join(root, 'copy.sqlite.partial-live'), 2)
  const store = await openStore({ path: file() })
  await store.meta.trustInstant('2099-01-01T00:00:00.000Z')
  await store.close()
  expect((await here(['db', 'backup', join(root, 'copy.sqlite')])).code).toBe(0)
  expect(readdirSync(root).sort()).toEqual(['copy.sqlite', 'copy.sqlite.partial-live', 'data'])
})

describe('files that other commands are given', () => {
  it.runIf(process.platform !== 'win32')('are regular files: pipes and devices are refused at once', async () => {
    await fill(['a'])
    execFileSync('mkfifo', [join(root, 'pipe')])
    for (const path of [join(root, 'pipe'), '/dev/zero', root]) {
      const list = join(root, 'list.json')
      const refused = { code: 2, err: expect.stringMatching(/not a regular file|is a folder/) }
      expect(await here(['watch', '--world', path, '--list', list])).toMatchObject(refused)
      expect(await here(['watch', '--world', path, '--list', path])).toMatchObject(refused)
      expect(await here(['watch', '--wipe', '--list', list, '--calendar', path])).toMatchObject(refused)
      expect(await here(['world', '--out', path])).toMatchObject(refused)
      await expect(readCorrections(path)).rejects.toThrow(/not a regular file|is a folder/)
      await expect(readEachAnnouncement(path)).rejects.toThrow(FactsError)
    }
  })
})

it('a damaged database is told with what to do, by whatever command', async () => {
  await fill(['a'])
  damage(file())
  for (const words of [['status'], ['windows'], ['db', 'remove-examples']])
    expect(await here(words)).toMatchObject({ code: 3, err: expect.stringMatching(/damaged.*db restore FILE/) })
})

describe('a check', () => {
  it('of a database that cannot be read says what to do, and still reads the archive', async () => {
    const [one] = await fill(['a'])
    damage(file())
    writeFileSync(bodyFile(one!), 'changed')
    const done = await here(['db', 'check'])
    expect(done).toMatchObject({ code: 1, out: expect.stringMatching(/db restore FILE/) })
    expect(done.out).toContain(`archived bytes are damaged: ${one}`)
  })

  it('finds missing and damaged bodies by their captures', async () => {
    const [one, two] = await fill(['a', 'bb'])
    rmSync(bodyFile(one!))
    writeFileSync(bodyFile(two!), 'changed')
    const { faults } = JSON.parse((await here(['db', 'check', '--json'])).out)
    expect(faults).toMatchObject([expect.stringContaining('CAT/C/XVD/CO/2'), expect.stringContaining('CAT/C/XVD/CO/1')])
  })

  it('finds old bodies that no capture names, and sweeps them and nothing else', async () => {
    const [one] = await fill(['a'])
    const ctx = await open()
    const { sha256: old } = await ctx.archive.put(new TextEncoder().encode('orphan'))
    const { sha256: young } = await ctx.archive.put(new TextEncoder().encode('being written'))
    age(bodyFile(old), 2)
    age(bodyFile(one!), 2)
    expect(await here(['db', 'check'])).toMatchObject({ code: 1, out: expect.stringContaining('db check --sweep') })
    expect(existsSync(bodyFile(old))).toBe(true)
    // one that is asked to be kept again is young again
    await ctx.archive.put(new TextEncoder().encode('orphan'))
    expect((await here(['db', 'check'])).code).toBe(0)
    age(bodyFile(old), 2)
    expect(await here(['db', 'check', '--sweep'])).toMatchObject({ code: 0, out: expect.stringContaining('swept: 1') })
    expect([old, young, one!].map((sha256) => existsSync(bodyFile(sha256)))).toEqual([false, true, true])
    await ctx.close()
  })

  it.skipIf(process.getuid?.() === 0)('needs no permission to write', async () => {
    await fill(['a'])
    chmodSync(file(), 0o400)
    chmodSync(folder, 0o500)
    const done = await here(['db', 'check'])
    chmodSync(folder, 0o700)
    expect(done, done.err).toMatchObject({ code: 0, out: 'sound\n' })
  })

  it('changes nothing, and opens no database that is not there', async () => {
    await fill(['a'])
    const before = hash(readFileSync(file()))
    await here(['db', 'check'])
    expect(hash(readFileSync(file()))).toBe(before)
    mkdirSync(join(root, 'empty'))
    expect((await runHere(['db', 'check'], { folder: join(root, 'empty') })).code).toBe(3)
  })
})
