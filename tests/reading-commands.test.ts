// Commands that only read leave the data folder as it is: no run, no facts, no window, and no folder where there was none.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openStore } from '../db/sqlite/store.ts'
import { createFolder, databaseIn, runHere } from './e2e/support/command.ts'

let home = ''
const folder = () => join(home, 'data')
const missing = () => join(home, 'missing')

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mw-reading-'))
  await createFolder(folder())
})
afterAll(() => rmSync(home, { recursive: true }))

const bytes = () =>
  createHash('sha256')
    .update(readFileSync(databaseIn(folder())))
    .digest('hex')
const wordsOf = [
  ['windows', '--state', 'KEN'],
  ['windows', '--all'],
  ['windows', '--all', '--today', '2027-03-01', '--json'],
]

it.each(wordsOf.map((words) => [words.join(' '), words] as const))('%s writes nothing', async (_, words) => {
  const before = bytes()
  const done = await runHere([...words], { folder: folder() })
  expect(done.code, done.err).toBe(0)
  expect(done.out).toMatch(/Periodic report due|periodic_report_due/)
  expect(bytes()).toBe(before)
  const store = await openStore({ path: databaseIn(folder()) })
  expect((await store.facts.read()).sessions).toEqual([])
  expect(await store.windows.all({ invented: true })).toEqual([])
  await store.close()
})

it('prints all States as a table in words, with how sure each time is', async () => {
  const { out } = await runHere(['windows', '--all', '--today', '2027-03-01'], { folder: folder() })
  const [titles, ...rows] = out.trim().split('\n')
  expect(titles).toMatch(/^State +body +what, when, and how sure$/)
  expect(rows.find((row) => row.startsWith('Kenya '))).toMatch(/^Kenya +(CAT|UPR|SRT) +\S/)
  // no code of ours, and no estimate as a day
  expect(out).not.toMatch(/periodic_report_due|cancelled_or_moved/)
  for (const row of rows.filter((one) => one.includes('estimated'))) expect(row).not.toMatch(/\d{4}-\d\d-\d\d/)
})

it('answers without a database, and makes none', async () => {
  const done = await runHere(['windows', '--state', 'KEN'], { folder: missing() })
  expect(done.code, done.err).toBe(0)
  expect(done.out).toContain('CAT  Next review')
  expect(existsSync(missing())).toBe(false)
})

it('shows what an announcement would change before it is loaded', async () => {
  const own = join(home, 'own.csv')
  const heading = 'mechanism,state,session,from_session,kind,status,opens_on,due_on,quote,read_on,source,confidence'
  writeFileSync(own, `${heading}\nCAT,KEN,99,,review_submission,announced,,2099-03-16,,2098-12-01,page,sure\n`)
  vi.stubEnv('MECHANISM_WATCH_ANNOUNCEMENTS', own)
  const done = await runHere(['windows', '--state', 'KEN'], { folder: folder() })
  expect(done.out).toContain('16 March 2099')
})
