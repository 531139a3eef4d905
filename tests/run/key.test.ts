// What an operator is told of a key that is not that of the subscriptions: runs, probes, doctor, list, disable; and the way on.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAlertsStore } from '../../db/sqlite/alerts.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { claimKey } from '../../src/alerts/key.ts'
import { listen } from '../../src/commands/serve.ts'
import { openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { createAlerting, deliver } from '../../src/run/alerting.ts'
import { createBench, key, subscribe, vault } from '../alerts/support/fixtures.ts'
import { createFolder, databaseIn, runHere } from '../e2e/support/command.ts'

const wrong = randomBytes(32).toString('base64')
let home = ''
const folder = () => join(home, 'data')
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'mw-key-'))
  await createFolder(folder())
  const opened = openDatabase(databaseIn(folder()))
  const bench = createBench({ store: createAlertsStore(opened.raw) }, opened)
  for (let i = 0; i < 3; i++) await subscribe(bench, {}, { mail: `${i}@ngo.example.org` })
  await claimKey(bench.store, vault)
  opened.raw.close()
})
afterEach(() => rmSync(home, { recursive: true }))

const run = (given: string, ...words: string[]) => {
  vi.stubEnv('MECHANISM_WATCH_KEY', given)
  return runHere(words, { folder: folder() })
}

it('a wrong key is red in each run, though nothing is due, and on readyz from the start', async () => {
  const settings = (given: string) =>
    readSettings({
      MECHANISM_WATCH_DATA: folder(),
      MECHANISM_WATCH_KEY: given,
      MECHANISM_WATCH_LOG: 'silent',
      PORT: '0',
    })
  const ctx = await openContext(settings(wrong))
  const running = await listen(ctx, { schedule: false })
  const probe = async () => (await (await fetch(`${running.address}/readyz`)).json()).heldBack
  expect(await probe()).toContain('wrong_key')
  const alerting = createAlerting(ctx)
  for (let i = 0; i < 2; i++)
    expect(await deliver(ctx, alerting)).toMatchObject({ result: 'red', faults: [{ fault: 'wrong_key' }] })
  expect(await probe()).toContain('wrong_key')
  const left = await fetch(`${running.address}/subscriptions/leave?token=x`, { method: 'POST' })
  expect(left.status).toBe(503)
  await running.stop()
  await ctx.close()
  const mended = await openContext(settings(key))
  await deliver(mended, createAlerting(mended))
  expect((await mended.reading.heldBack(mended.clock)).map(({ fault }) => fault)).not.toContain('wrong_key')
  await mended.close()
})

it('doctor names a key of another form, a wrong one, and none', async () => {
  const bad = (text: string) => text.split('\n').filter((line) => /^bad.*(settings|key):/.test(line))
  expect(bad((await run('SECRETKEYbad', 'doctor')).out)).toEqual([expect.stringMatching(/settings: .*32 random bytes/)])
  expect(bad((await run(wrong, 'doctor')).out)).toEqual([expect.stringMatching(/key: It is not the key/)])
  expect(bad((await run('', 'doctor')).out)).toEqual([expect.stringMatching(/key: There are subscriptions/)])
  expect((await run(key, 'doctor')).out).toContain('key: It is the key of the subscriptions.')
})

it('list names it, and shows whom it opens; disable looks for nobody', async () => {
  const { raw } = openDatabase(databaseIn(folder()))
  const { id } = raw.prepare('select id from subscriptions where number = 2').get() as { id: string }
  const { createVault } = await import('../../src/alerts/vault.ts')
  raw
    .prepare('update subscriptions set mail_sealed = ? where number = 2')
    .run(createVault(wrong).seal('new@ngo.example.org', id))
  raw.close()
  expect((await run(wrong, 'alerts', 'list')).err).toContain('MECHANISM_WATCH_KEY is not the key')
  const list = await run(key, 'alerts', 'list', '--addresses')
  expect(list.err).not.toContain('is not the key')
  expect(list.out).toMatch(/0@ngo\.example\.org[\s\S]*cannot be opened with this key[\s\S]*2@ngo\.example\.org/)
  expect(list.code).toBe(1)
  const disabled = await run(wrong, 'alerts', 'disable', '0@ngo.example.org')
  expect([disabled.code, disabled.out]).toEqual([3, ''])
  expect(disabled.err).toContain('is not the key')
})

it('alerts key says what the key opens, and begins anew only where the number is named', async () => {
  expect(await run(key, 'alerts', 'key')).toMatchObject({ code: 0, out: expect.stringContaining('opens 3 of 3') })
  expect(await run(wrong, 'alerts', 'key')).toMatchObject({ code: 1, out: expect.stringContaining('opens 0 of 3') })
  expect((await run(wrong, 'alerts', 'key', '--erase', '2')).code).toBe(2)
  expect(JSON.parse((await run(key, 'alerts', 'key', '--json')).out)).toMatchObject({ right: true, opened: 3 })
  expect(await run(wrong, 'alerts', 'key', '--erase', '3')).toMatchObject({ code: 0 })
  expect((await run(wrong, 'doctor')).out).not.toContain('not the key')
  expect(JSON.parse((await run(wrong, 'alerts', 'list', '--json')).out)).toEqual([])
})
