// What arrived is asked from the few documents that did, not from every label: the world file once took 0.2 s for it.
import type Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { createAlertsStore } from '../../db/sqlite/alerts.ts'
import { openDatabase } from '../../db/sqlite/open.ts'

it('begins with what arrived', async () => {
  const { raw } = openDatabase(':memory:')
  // as where the statistics of SQLite are: many labels and units, few documents
  raw.exec(`analyze;
    insert into sqlite_stat1 (tbl, idx, stat) values ('labels', 'labels_label', '6300 3100 1500'),
      ('units', 'units_document', '7900 110'), ('documents', 'documents_work', '70 2'),
      ('documents', 'documents_replaced_by', '70 70')`)
  raw.exec('analyze sqlite_schema')
  const asked: string[] = []
  const watched = {
    prepare: (sql: string) => {
      asked.push(sql)
      return raw.prepare(sql)
    },
    transaction: raw.transaction.bind(raw),
  } as unknown as Database.Database
  await createAlertsStore(watched).alerts.arrivedSince('2026-05-01T00:00:00.000Z')
  const steps = raw.prepare(`explain query plan ${asked[0]}`).all('2026-05-01T00:00:00.000Z') as { detail: string }[]
  const plan = steps.map(({ detail }) => detail)
  expect(plan).toContain('SCAN a')
  expect(
    plan.filter((step) =>
      /^(SCAN (d|u|l|old)\b|SEARCH old(?! USING INDEX documents_replaced_by))|labels_label/.test(step),
    ),
  ).toEqual([])
  raw.close()
})
