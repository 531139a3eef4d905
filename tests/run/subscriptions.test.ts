// What an operator sees of subscriptions, and a rehearsal: no address, no row written, nothing sent.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createAlertsStore } from '../../db/sqlite/alerts.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { createBench, key, putWindows, subscribe, vault, windowOf } from '../alerts/support/fixtures.ts'
import { createFolder, databaseIn, runHere } from '../e2e/support/command.ts'

let home = ''
const folder = () => join(home, 'data')
const secret = 'person@ngo.example.org'

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mw-operator-'))
  await createFolder(folder())
  const opened = openDatabase(databaseIn(folder()))
  const bench = createBench({ store: createAlertsStore(opened.raw) }, opened)
  bench.at('2027-01-04T07:00:00Z')
  await subscribe(bench, { states: ['KEN'], cadence: 'at_once', language: 'fr', leads: [30] }, { mail: secret })
  await subscribe(bench, { cadence: 'weekly' }, { mail: 'second@ngo.example.org' })
  await subscribe(
    bench,
    { cadence: 'at_once' },
    { hook: 'https://hooks.ngo.org/hidden', mail: 'third@ngo.example.org' },
  )
  putWindows(opened.raw, [windowOf({ state: 'KEN', dueOn: '2027-05-13' })])
  opened.raw.close()
})
afterAll(() => rmSync(home, { recursive: true }))

const rowsOf = () => {
  const { raw } = openDatabase(databaseIn(folder()))
  const tables = raw
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite!_%' escape '!' and sql not like '%virtual%'",
    )
    .pluck()
    .all() as string[]
  const rows = tables.map((table) => raw.prepare(`select * from ${table}`).all())
  raw.close()
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}
const run = (...words: string[]) => runHere(words, { folder: folder() })
type One = { subscription: number }
const addresses = /ngo\.example\.org|hooks\.ngo\.org/

describe('alerts --dry-run', () => {
  it('says what would go to whom on a day, and writes and sends nothing', async () => {
    const before = rowsOf()
    const done = await run('alerts', '--dry-run', '--today', '2027-04-13', '--json')
    expect(done.code, done.err).toBe(0)
    const messages = JSON.parse(done.out).messages.sort((a: One, b: One) => a.subscription - b.subscription)
    expect(messages).toMatchObject([
      {
        subscription: 1,
        channel: 'mail',
        cadence: 'at_once',
        language: 'fr',
        kind: 'alerts',
        subject: 'Rappel : 1 date',
        rows: [{ event: 'due', leadDays: 30, state: 'KEN', day: '2027-05-13' }],
      },
      // its Monday would come after the lead time
      { subscription: 2, cadence: 'weekly', kind: 'alerts' },
      { subscription: 3, channel: 'webhook', subject: null, rows: [{ leadDays: 30 }] },
    ])
    expect(messages[0].text).toContain('13 mai 2027')
    expect(done.out).not.toMatch(addresses)
    // its links are made without the key
    const token = /token=([^&\s"]+)/.exec(messages[0].text)![1]!
    expect(vault.readToken('leave', token)).toBeNull()
    expect(rowsOf()).toEqual(before)
  })
  it('prints lines for a person, and the letters with --full', async () => {
    const short = await run('alerts', '--dry-run', '--today', '2027-04-13')
    expect(short.out).toContain(
      '#1  mail  at_once  fr  alerts: Rappel : 1 date\n    due  KEN  2027-05-13  30 days before',
    )
    expect(short.out).toContain('3 messages would be sent. Nothing was sent or written.')
    const full = await run('alerts', '--dry-run', '--today', '2027-04-13', '--full')
    expect(full.out).toContain('il reste 30 jours')
    expect(full.out).not.toMatch(addresses)
  })
  it.each([
    [['alerts', '--today', '2027-04-13'], /add --dry-run/],
    [['alerts', '--dry-run', '--today', '2027-02-30'], /needs a day YYYY-MM-DD/],
  ])('%j is a mistake', async (words, message) => {
    const done = await run(...words)
    expect([done.code, done.err]).toEqual([2, expect.stringMatching(message)])
  })
})

describe('alerts list and export', () => {
  it('hold no address, and the list no State', async () => {
    const list = await run('alerts', 'list')
    expect(list.out).toMatch(/^#1 {2}active {2}mail {2}at_once {2}fr {2}chosen {2}since 2027-01-04$/m)
    expect(list.out).toContain('3 subscriptions')
    expect(list.out).not.toMatch(/KEN|ngo/)
    const file = join(home, 'subscriptions.json')
    const done = await run('alerts', 'export', '--out', file)
    expect(done.out).toContain('Exported 3 subscriptions.')
    const text = readFileSync(file, 'utf8')
    expect(JSON.parse(text)[0]).toMatchObject({ number: 1, narrow: true, choice: { states: ['KEN'] } })
    expect(text).not.toMatch(addresses)
    expect(text).not.toMatch(/lookup|sealed|token/)
    expect(statSync(file).mode & 0o077).toBe(0)
  })
  it.each([['alerts', 'export'], ['world']])(
    '%s … replaces its own file, and no other: the database least of all',
    async (...words) => {
      const data = databaseIn(folder())
      const own = join(home, `own-${words[0]}.json`)
      const other = join(home, 'other.json')
      writeFileSync(other, '{"mine": true}')
      for (const _ of ['new', 'again']) expect(await run(...words, '--out', own)).toMatchObject({ code: 0, err: '' })
      // a command may note the clock in it: what counts is that it is still the database, with its rows
      const listed = (await run('alerts', 'list')).out
      for (const path of [data, other]) {
        const refused = { code: 2, err: expect.stringContaining('name a new file') }
        expect(await run(...words, '--out', path)).toMatchObject(refused)
      }
      expect(readFileSync(data).subarray(0, 15).toString()).toBe('SQLite format 3')
      expect((await run('alerts', 'list')).out).toBe(listed)
      expect(readFileSync(other, 'utf8')).toBe('{"mine": true}')
    },
  )
  it('open addresses only when asked, with the key and a warning', async () => {
    const without = await run('alerts', 'list', '--addresses')
    expect([without.code, without.err]).toEqual([3, expect.stringContaining('MECHANISM_WATCH_KEY')])
    vi.stubEnv('MECHANISM_WATCH_KEY', key)
    const done = await run('alerts', 'list', '--addresses')
    expect(done.err).toContain('WARNING: These addresses say who follows what.')
    expect(done.out).toContain(secret)
    vi.stubEnv('MECHANISM_WATCH_KEY', randomBytes(32).toString('base64'))
    const wrong = await run('alerts', 'export', '--addresses', '--out', join(home, 'wrong.json'))
    expect(wrong.code).not.toBe(0)
    expect(existsSync(join(home, 'wrong.json'))).toBe(false)
  })
  it('number what `alerts disable` stops', async () => {
    const done = await run('alerts', 'disable', '--number', '3', '--json')
    expect(JSON.parse(done.out)).toEqual({ number: 3, disabled: true })
    expect(JSON.parse((await run('alerts', 'list', '--json')).out)[2]).toMatchObject({ number: 3, status: 'disabled' })
    expect((await run('alerts', 'disable', '--number', '99')).code).toBe(1)
    expect((await run('alerts', 'disable', '--number', 'x')).code).toBe(2)
  })
})
