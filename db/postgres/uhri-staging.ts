// What an import of the index brings waits in a table of its own until its file was read to the end.

import { importKey } from '../shared/meta-keys.ts'
import type { LiveRecord, UhriStaging } from '../shared/uhri-staging.ts'
import type { KnownRecord, UhriImport } from '../uhri-store.ts'
import { type Db, holdAlone, type Queries } from './db.ts'
import { jsonText } from './json-text.ts'
import { readMeta, writeMeta } from './notes.ts'
import { insertRows } from './write.ts'

export const readImport = async (db: Queries): Promise<UhriImport | null> => {
  const value = await readMeta(db, importKey)
  return value === null ? null : (JSON.parse(value) as UhriImport)
}

export const writeImport = (db: Queries, read: UhriImport): Promise<void> => writeMeta(db, importKey, jsonText(read))

/** Records that are read at a time. */
const rowsPerWalk = 20_000

async function* live(db: Queries): AsyncGenerator<LiveRecord> {
  for (let last = 0; ; ) {
    const rows = await db.all<LiveRecord>(
      'select "row", id, symbol from uhri_records where withdrawn_at is null and "row" > $1 order by "row" limit $2',
      [last, rowsPerWalk],
    )
    yield* rows
    if (rows.length < rowsPerWalk) return
    last = rows.at(-1)!.row
  }
}

export function createStaging(db: Db): UhriStaging {
  return {
    lastImport: () => readImport(db),
    clearStaged: async () => {
      await db.run('delete from uhri_staged')
    },
    known: (ids) =>
      db.all<KnownRecord>(
        'select id, "row", digest, withdrawn_at is not null as withdrawn from uhri_records where id = any($1)',
        [ids],
      ),
    extent: async () =>
      (await db.get<{ highest: number; live: number }>(
        `select coalesce(max("row"), 0) as highest, count(*) filter (where withdrawn_at is null) as live from uhri_records`,
      ))!,
    stage: (records) =>
      db.transaction(async (tx) => {
        const staged = await insertRows<'uhriStaged', { id: string }>(
          tx,
          'uhriStaged',
          records.map(({ id, symbol, digest, body }) => ({ id, symbol, digest, body })),
          { conflict: 'on conflict do nothing', returning: 'id' },
        )
        const added = new Set(staged.map(({ id }) => id))
        // of two in one call the first is staged, as of two calls
        return records.flatMap(({ id }) => (added.delete(id) ? [] : [id]))
      }),
    stagedDigests: async (ids) => {
      const rows = await db.all<{ id: string; digest: string }>(
        'select id, digest from uhri_staged where id = any($1)',
        [ids],
      )
      return new Map(rows.map(({ id, digest }) => [id, digest]))
    },
    countUnseen: async (seen) => {
      let unseen = 0
      for await (const { row } of live(db)) if (!seen(row)) unseen++
      return unseen
    },
    accept: (read, seen) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, ['uhri'])
        const gone: LiveRecord[] = []
        for await (const one of live(tx)) if (!seen(one.row)) gone.push(one)
        await insertRows(
          tx,
          'uhriStaged',
          gone.map(({ id, symbol }) => ({ id, symbol, digest: '', body: null })),
          { conflict: 'on conflict do nothing' },
        )
        await writeImport(tx, read)
      }),
    countStaged: async () => (await db.get<{ n: number }>('select count(*) as n from uhri_staged'))!.n,
  }
}
