// Takes out of runs, windows, their changes and their alerts what they quote of a document that is forgotten.

import type { Fault } from '../rows.ts'
import { isAbout, type NamesOfFile, withoutQuotes } from '../shared/forgotten.ts'
import type { Tx } from './db.ts'
import { jsonText } from './json-text.ts'

/** Returns how many faults were taken out. Results and counts of the runs stay: they hold no word of a file. */
export async function forgetFaults(tx: Tx, forgotten: NamesOfFile): Promise<number> {
  let taken = 0
  const runs = await tx.all<{ id: number; faults: Fault[] }>(
    `select id, faults from runs where faults::text <> '[]' order by id for update`,
  )
  for (const { id, faults } of runs) {
    const kept = faults.filter((fault) => !isAbout(fault, forgotten))
    if (kept.length === faults.length) continue
    taken += faults.length - kept.length
    await tx.run('update runs set faults = $1 where id = $2', [jsonText(kept), id])
  }
  return taken
}

/** Tables of windows and of what was told of them: what names a row, and its columns with quotations. */
const quoting: [table: string, key: string, columns: string[], where: string][] = [
  ['review_windows', 'key', ['body'], 'true'],
  ['withdrawn_windows', 'key', ['body'], 'true'],
  ['changes', 'id', ['before', 'after'], `subject = 'window'`],
  ['alert_events', 'ctid', ['body'], 'true'],
]

/** The dates stay until they are computed again, with the symbol that they rest on and without its words. */
export async function forgetQuotes(tx: Tx, forgotten: readonly string[]): Promise<void> {
  const symbols = new Set<unknown>(forgotten)
  if (symbols.size === 0) return
  for (const [table, key, columns, where] of quoting)
    for (const column of columns) {
      const rows = await tx.all<{ name: unknown; value: unknown }>(
        `select ${key} as name, ${column} as value from ${table} where ${where} and ${column} is not null for update`,
      )
      for (const { name, value } of rows) {
        const kept = withoutQuotes(value, symbols)
        if (kept !== value) await tx.run(`update ${table} set ${column} = $1 where ${key} = $2`, [jsonText(kept), name])
      }
    }
}

/** Alerts of arrivals that wait are not sent; the event of those that were keeps the symbol where the title stood. */
export async function forgetArrivals(tx: Tx, documentIds: readonly string[]): Promise<void> {
  await tx.run('delete from alert_documents where document_id = any($1)', [documentIds])
  const ofIt = `body -> 'arrival' ->> 'documentId' = any($1)`
  await tx.run(`delete from alerts where delivery is null and event in (select id from alert_events where ${ofIt})`, [
    documentIds,
  ])
  await tx.run(
    `update alert_events set body = jsonb_set(body::jsonb, '{arrival,title}', (body -> 'arrival' -> 'symbol')::jsonb)::json
      where ${ofIt}`,
    [documentIds],
  )
}
