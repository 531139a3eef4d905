// What a disk changed in what a stage reads: index pages, rows, and sets of rows, before anything is derived or told from them.
import Database from 'better-sqlite3'
import type { Damage, ToldStage } from '../store.ts'
import { coveredTables } from './covered.ts'
import { readLostChanges } from './log-end.ts'
import { changedSql, digestsOf } from './row-digests.ts'
import { isComplete } from './table-totals.ts'

type Raw = Database.Database

/** An SQL condition: rows whose digests are compared. null: all of them. */
type Rows = string | null
const arrived = 'exists (select 1 from main.alert_documents)'
const ofArrived = 'document_id in (select document_id from main.alert_documents)'
const ofArrivedUnits = `unit_row in (select "row" from main.units where ${ofArrived})`
/** A state that is none is under way too: a disk changed it. */
const underWay = "state not in ('sent', 'failed')"
/** Found by small indexes: a server looks every five minutes, and mostly nothing is to be sent. */
const toSend = `exists (select 1 from main.deliveries where state in ('queued', 'sending'))
  or exists (select 1 from main.subscriptions where status = 'active' and expanded < revision)`

/** Tables that each stage reads: which of their rows are compared, and when they are read at all. */
type Read = readonly [table: string, rows: Rows, when?: string]
const ofWindows: readonly Read[] = [
  ['meta', null],
  ['announcements', null],
  ['facts', null],
  ['review_windows', null],
  ['withdrawn_windows', null],
  ['documents', null],
  ['document_states', null],
  ['captures', null],
]
const read: Record<ToldStage, readonly Read[]> = {
  windows: ofWindows,
  world: [...ofWindows, ['changes', "subject = 'window'"]],
  alerts: [
    ['meta', null],
    ['alert_cursors', null],
    ['alert_documents', null],
    ['window_marks', null],
    ['announcements', null],
    ['review_windows', null],
    ['changes', "id > coalesce((select value from main.alert_cursors where name = 'changes'), 0)"],
    ['alert_events', null],
    ['alerts', 'delivery is null'],
    ['deliveries', underWay],
    ['documents', 'id in (select document_id from main.alert_documents)', arrived],
    ['units', ofArrived, arrived],
    ['unit_states', ofArrivedUnits, arrived],
    ['labels', ofArrivedUnits, arrived],
  ],
  subscribers: [
    ['subscriptions', null],
    ['subscription_matches', null],
  ],
  deliveries: [
    ['meta', null, toSend],
    ['review_windows', null, toSend],
    ['alert_events', null, toSend],
    ['deliveries', underWay, toSend],
    ['alerts', `delivery is null or delivery in (select id from main.deliveries where ${underWay})`, toSend],
    [
      'subscriptions',
      `number in (select subscription from main.deliveries where ${underWay}) or expanded < revision`,
      toSend,
    ],
    ['subscription_matches', 'false', toSend],
  ],
}

/** Rows that are read before others have their turn. */
const atOnce = 500
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** What SQLite finds in the pages of a table and of its indexes, the rows that an index misses among it. */
export function brokenPages(raw: Raw, table: string): string[] {
  try {
    return (raw.pragma(`main.integrity_check("${table}")`) as { integrity_check: string }[])
      .map((row) => row.integrity_check.replaceAll('\n', ' '))
      .filter((row) => row !== 'ok')
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) return [error.message]
    throw error
  }
}

/** Names of the rows that are not as they were written, with turns for others in between. */
async function changed(raw: Raw, table: string, rows: Rows, limit: number): Promise<unknown[]> {
  const covered = coveredTables.find(({ name }) => name === table)!
  if (rows !== null)
    return raw
      .prepare(`${changedSql(covered, `and (${rows})`)} limit ${limit}`)
      .pluck()
      .all()
  const statement = raw.prepare(`${changedSql(covered, 'and rowid >= ? and rowid < ?')} limit ${limit}`).pluck()
  const [first, last] = raw.prepare(`select min(rowid), max(rowid) from main."${table}"`).raw().get() as number[]
  const names: unknown[] = []
  for (let from = first!; first !== null && from <= last!; from += atOnce) {
    names.push(...statement.all(from, from + atOnce))
    if (last! - from > atOnce) await turn()
  }
  return names
}

/** Returns what is damaged of what a stage reads, `limit` rows of each table at most; broken pages alone where there are some. */
export async function damageFor(raw: Raw, stage: ToldStage, limit: number): Promise<Damage[]> {
  const tables = read[stage].filter(([, , when]) => when === undefined || raw.prepare(`select ${when}`).pluck().get())
  const broken: Damage[] = []
  for (const [table] of tables) {
    await turn()
    broken.push(...brokenPages(raw, table).map((row): Damage => ({ kind: 'pages', table, row })))
  }
  if (broken.length > 0) return broken.slice(0, limit)
  // of subscriptions each is mended by itself
  const lost = stage === 'subscribers' ? null : readLostChanges(raw)
  if (lost !== null) return [{ kind: 'set', table: 'meta', row: lost }]
  const state = digestsOf(raw)
  if (state === 'damaged') return [{ kind: 'set', table: 'meta', row: 'row digests' }]
  if (state === 'other') return []
  const damaged: Damage[] = []
  for (const [table, rows] of tables) {
    await turn()
    if (!isComplete(raw, table)) damaged.push({ kind: 'set', table, row: 'rows are missing or old' })
    for (const row of await changed(raw, table, rows, limit)) damaged.push({ kind: 'row', table, row: String(row) })
  }
  return damaged
}
