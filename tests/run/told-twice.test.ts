// A backup that is put back: what subscribers were told after it was made is not told again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createAlertsStore } from '../../db/sqlite/alerts.ts'
import { openDatabase } from '../../db/sqlite/open.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { readSettings } from '../../src/env.ts'
import { restore } from '../../src/run/restore.ts'
import {
  type Bench,
  createBench,
  key,
  noteCreated,
  putWindows,
  subscribe,
  windowOf,
} from '../alerts/support/fixtures.ts'

let folder: string
const path = () => join(folder, 'mechanism-watch.sqlite')
const backup = () => join(folder, 'backup.sqlite')
const settings = () =>
  readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'silent', MECHANISM_WATCH_KEY: key })
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-told-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What is sent in one run on the database as it is; `before` happens first. */
async function sentOn(at: string, before: (bench: Bench) => unknown = () => undefined): Promise<string[]> {
  const opened = openDatabase(path())
  const bench = createBench({ store: createAlertsStore(opened.raw) }, opened)
  bench.at(at)
  await before(bench)
  await runAlerts(bench.ctx)
  await runDeliveries(bench.ctx)
  opened.raw.close()
  return bench.mails.map(({ subject, text }) => `${subject}: ${/NEW DATE|days left/.exec(text)?.[0]}`)
}
const known = windowOf({ dueOn: '2027-02-10' })
const fresh = windowOf({ state: 'XVE', dueOn: '2028-02-10' })
const announce = ({ raw }: Bench) => {
  putWindows(raw, [fresh])
  noteCreated(raw, fresh, '2027-01-12T05:00:00Z')
}
/** A subscriber, a backup, and then a reminder and an announcement. */
async function live(): Promise<void> {
  await sentOn('2027-01-04T07:00:00Z', (bench) => {
    putWindows(bench.raw, [known])
    return subscribe(bench, { cadence: 'at_once', leads: [30] })
  })
  const store = await openStore({ path: path() })
  await store.backup(backup())
  await store.close()
  expect(await sentOn('2027-01-11T07:00:00Z')).toEqual(['Reminder: 1 date: days left'])
  expect(await sentOn('2027-01-12T07:00:00Z', announce)).toEqual(['Reminder: 1 date: NEW DATE'])
}

it('says nothing twice, and goes on with what is new', async () => {
  await live()
  const { notes } = await restore(settings(), backup(), { archive: null, now: new Date('2027-01-13T06:00:00Z') })
  expect(notes.join()).not.toContain('told again')
  // the windows stage finds the same dates again, under other numbers
  expect(await sentOn('2027-01-13T07:00:00Z', announce)).toEqual([])
  const later = windowOf({ state: 'XVF', dueOn: '2028-03-10' })
  expect(
    await sentOn('2027-01-14T07:00:00Z', ({ raw }) => {
      putWindows(raw, [later])
      noteCreated(raw, later, '2027-01-14T05:00:00Z')
    }),
  ).toEqual(['Reminder: 1 date: NEW DATE'])
})

it('says so where the database of before is damaged, and then tells again', async () => {
  await live()
  for (const end of ['-wal', '-shm']) rmSync(path() + end, { force: true })
  writeFileSync(path(), 'no database at all')
  const { notes } = await restore(settings(), backup(), { archive: null, now: new Date('2027-01-13T06:00:00Z') })
  expect(notes.join()).toContain('may be told again')
  expect(await sentOn('2027-01-13T07:00:00Z', announce)).toHaveLength(1)
})
