// A small database with everything that leads to a message: an announcement, a moved date, two choices, a document with labels.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../db/sqlite/open.ts'
import { openStore } from '../../db/sqlite/store.ts'
import { claimKey } from '../../src/alerts/key.ts'
import { changeWindow, createBench, putWindows, subscribe, vault, windowOf } from '../alerts/support/fixtures.ts'
import { keep, norlandWindow } from './fill.ts'
import { inventedReport } from './parsed.ts'

const announced = { mechanism: 'SRT', state: 'XVE', kind: 'country_visit', opensOn: '2027-03-01', dueOn: '2027-03-12' }

/** Returns the bytes of the file, with nothing in a log beside it. */
export async function toldDatabase(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'mw-told-'))
  const path = join(folder, 'a.sqlite')
  const store = await openStore({ path })
  await keep(store, inventedReport(), false)
  const entry = { row: announced, by: 'hand', file: null, corrects: null, heldBackBy: null }
  await store.announcements.enter([entry as never], '2026-11-01T06:00:00.000Z')
  await store.windows.replace([norlandWindow()], [], '2026-11-01T06:00:00.000Z')
  await store.close()
  const opened = openDatabase(path)
  const bench = createBench({}, opened)
  const old = windowOf({ dueOn: '2027-03-12' })
  putWindows(opened.raw, [old])
  changeWindow(opened.raw, 'moved', old, windowOf({ dueOn: '2027-04-12' }), '2026-11-02T06:00:00.000Z')
  await subscribe(bench, { states: ['XVE'] })
  await subscribe(bench, { states: ['XVF'] })
  await claimKey(bench.store, vault)
  opened.raw.exec("insert into alert_cursors (name, value) select 'changes', max(id) - 1 from changes")
  opened.raw.exec("insert into alert_events (id, due_on, body) values ('due:1', '2027-03-12', '{}')")
  opened.raw.exec(
    "insert into labels (unit_row, scheme, label, evidence, rules, vetoes, doubtful, method) select row, 'topic', 'detention', '[]', '[]', '[]', 0, 'rules' from units limit 1",
  )
  opened.raw.pragma('journal_mode = DELETE')
  opened.raw.close()
  const whole = readFileSync(path)
  rmSync(folder, { recursive: true })
  return whole
}
