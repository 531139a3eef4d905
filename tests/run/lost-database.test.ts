// A database that was cut to nothing or vanished beside its archive is damage, and not a new installation.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openContext } from '../../src/context.ts'
import { csvLine } from '../../src/domain/csv.ts'
import { readSettings } from '../../src/env.ts'
import { renderPage } from '../../src/web/layout.ts'
import { runHere } from '../e2e/support/command.ts'
import { capture } from '../support/capture.ts'

let folder: string
const file = () => join(folder, 'mechanism-watch.sqlite')
const settings = () => readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'silent' })
const bodies = () =>
  readdirSync(join(folder, 'archive'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
async function fill(named: number, unnamed: number) {
  const ctx = await openContext(settings())
  for (let n = 0; n < named + unnamed; n++) {
    const { sha256 } = await ctx.archive.put(new TextEncoder().encode(`body ${n}`))
    if (n < named) await ctx.store.captures.add(capture({ key: `k${n}`, symbol: `CAT/C/XVD/CO/${n + 1}`, sha256 }))
  }
  await ctx.close()
  const old = new Date(Date.now() - 7_200_000)
  for (const path of bodies()) utimesSync(path, old, old)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mechanism-watch-lost-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a lost database', () => {
  it('cut to nothing is neither backed up nor replaced by a new one, and sweeping takes nothing', async () => {
    await fill(3, 0)
    for (const end of ['-wal', '-shm']) rmSync(file() + end, { force: true })
    truncateSync(file(), 0)
    await expect(openContext(settings())).rejects.toThrow(/db restore FILE/)
    expect((await runHere(['db', 'backup', join(folder, 'backup')], { folder })).err).toMatch(/db restore FILE/)
    expect(existsSync(join(folder, 'backup'))).toBe(false)
    expect(statSync(file()).size).toBe(0)
    await runHere(['db', 'check', '--sweep'], { folder }).catch(() => undefined)
    expect(bodies()).toHaveLength(3)
  })

  it('gone is not made anew; a folder without traces is a new one', async () => {
    await (await openContext(settings())).close()
    for (const end of ['', '-wal', '-shm']) rmSync(file() + end, { force: true })
    await (await openContext(settings())).close()
    for (const end of ['', '-wal', '-shm']) rmSync(file() + end, { force: true })
    // a restore was killed between its two renames
    writeFileSync(`${file()}.before-20270105060000000`, 'earlier')
    await expect(openContext(settings())).rejects.toThrow(/db restore FILE/)
    expect(existsSync(file())).toBe(false)
  })

  it('sweeping stops at a database that names nothing, and at unusually many files without --force', async () => {
    await fill(0, 2)
    expect((await runHere(['db', 'check', '--sweep', '--force'], { folder })).err).toMatch(/nothing was swept/)
    expect(bodies()).toHaveLength(2)
    await fill(1, 25)
    expect((await runHere(['db', 'check', '--sweep'], { folder })).err).toMatch(/--force/)
    expect(bodies()).toHaveLength(26)
    await runHere(['db', 'check', '--sweep', '--force'], { folder })
    expect(bodies()).toHaveLength(1)
  })

  it('sweeping takes nothing under a clock that cannot be believed: a file of a run that goes on looks old', async () => {
    await fill(3, 1)
    const ctx = await openContext(settings())
    await ctx.store.meta.trustInstant('2099-01-01T06:00:00.000Z')
    await ctx.close()
    const swept = await runHere(['db', 'check', '--sweep'], { folder })
    expect(swept.code).not.toBe(0)
    expect(swept.err).toContain('--accept-clock')
    expect(bodies()).toHaveLength(4)
  })
})

describe('control characters', () => {
  it('reach neither a page nor a CSV raw', () => {
    const text = 'a\u001b[31mb\u0007c\u0085d\te'
    const reader = { language: 'en', isChosen: false } as const
    const frame = { reader, address: '/', edition: null, version: '1' }
    const page = renderPage({ title: text, children: text }, frame)
    expect(page).toContain('a\ufffd[31mb\ufffdc\ufffdd\te')
    expect(page).not.toMatch(/\u001b|\u0007|\u0085/)
    expect(csvLine([text])).toBe('a\ufffd[31mb\ufffdc\ufffdd\te\r\n')
  })
})
