// What a mail server answered was once kept in full: no address of it is left in any file after an update.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import { databaseAt } from '../support/database-at.ts'

/** Steps before the one that clears them. */
const before = 9
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-errors-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const answer = '550 5.1.1 no mailbox "ada.person" at ngo.example.org (<address>)'
const subscriptions: [channel: string, note: string | null, rotated: string | null, host: string | null][] = [
  ['mail', `2026-11-20: ${answer}`, null, null],
  [
    'webhook',
    '2026-11-21: this webhook address is refused: it points to a private address',
    '2026-11-22T10:00:00.000Z',
    'h',
  ],
  ['mail', 'mails to this address came back', null, null],
  ['mail', null, null, null],
]

it('and the holder still sees the day and that messages could not be delivered', () => {
  const path = join(folder, 'old.sqlite')
  const old = databaseAt(path, before)
  old.pragma('journal_mode = WAL')
  subscriptions.forEach(([channel, note, rotated, host], index) => {
    old
      .prepare(
        `insert into subscriptions (number, id, lookup, address, hook_host, channel, mail_sealed, status, choice, cadence,
           secret_version, secret_rotated_at, revision, expanded, note, created_at)
         values (?, ?, ?, ?, ?, ?, 'sealed', 'disabled', '{}', 'weekly', 1, ?, 1, 1, ?, '')`,
      )
      .run(index + 1, `id${index}`, `l${index}`, `a${index}`, host, channel, rotated, note)
    old
      .prepare(
        `insert into deliveries (id, subscription, channel, kind, slot, state, attempts, next_at, error, created_at)
         values (?, ?, ?, 'alerts', 's', 'failed', 1, '', ?, '')`,
      )
      .run(`d${index}`, index + 1, channel, note && answer)
  })
  old.close()

  const { raw } = openDatabase(path)
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
  expect(files.length).toBeGreaterThan(0)
  // before the database is closed: what is only in the log counts too
  for (const text of files) expect(text).not.toMatch(/ada\.person|ngo\.example|private/)
  expect(raw.prepare('select note from subscriptions order by number').pluck().all()).toEqual([
    '2026-11-20: messages could not be delivered',
    '2026-11-21: messages could not be delivered',
    'mails to this address came back',
    null,
  ])
  expect(raw.prepare('select error from deliveries order by id').pluck().all()).toEqual([
    ...Array(3).fill('a failure noted by an earlier version'),
    null,
  ])
  // a secret that was replaced just before goes on signing, and hosts are to be counted anew
  expect(
    raw.prepare('select secret_rotations, hook_host from subscriptions where number in (1, 2)').raw().all(),
  ).toEqual([
    ['[]', null],
    ['["2026-11-22T10:00:00.000Z"]', 'a1'],
  ])
  raw.close()
})
