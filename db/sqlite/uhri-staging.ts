// What an import of the index brings waits in a table of its own until its file was read to the end.
import { importKey } from '../shared/meta-keys.ts'
import type { LiveRecord, UhriStaging } from '../shared/uhri-staging.ts'
import type { KnownRecord, UhriImport } from '../uhri-store.ts'
import type { Db } from './db.ts'
import { readMeta, writeMeta } from './notes.ts'
import { prepared } from './prepared.ts'

export const readImport = (db: Db): UhriImport | null => {
  const value = readMeta(db, importKey)
  return value === null ? null : (JSON.parse(value) as UhriImport)
}

export const writeImport = (db: Db, read: UhriImport): void => writeMeta(db, importKey, JSON.stringify(read))

export function createStaging(db: Db): UhriStaging {
  const live = () =>
    prepared<LiveRecord>(db, 'select "row", id, symbol from uhri_records where withdrawn_at is null').iterate()
  const count = (text: string): number => prepared<{ n: number }>(db, text).get()!.n
  return {
    lastImport: async () => readImport(db),
    clearStaged: async () => {
      prepared(db, 'delete from uhri_staged').run()
    },
    known: async (ids) =>
      prepared<Omit<KnownRecord, 'withdrawn'> & { withdrawn: number }>(
        db,
        `select id, "row", digest, withdrawn_at is not null as withdrawn from uhri_records
          where id in (select value from json_each(?))`,
      )
        .all(JSON.stringify(ids))
        .map((one) => ({ ...one, withdrawn: one.withdrawn === 1 })),
    extent: async () => ({
      highest: count('select coalesce(max("row"), 0) as n from uhri_records'),
      live: count('select count(*) as n from uhri_records where withdrawn_at is null'),
    }),
    stage: async (records) =>
      db.transaction(() => {
        const insert = prepared(
          db,
          'insert into uhri_staged (id, symbol, digest, body) values (?, ?, ?, ?) on conflict do nothing',
        )
        return records.flatMap(({ id, symbol, digest, body }) =>
          insert.run(id, symbol, digest, body).changes === 0 ? [id] : [],
        )
      }),
    stagedDigests: async (ids) => {
      const text = 'select id, digest from uhri_staged where id in (select value from json_each(?))'
      const rows = prepared<{ id: string; digest: string }>(db, text).all(JSON.stringify(ids))
      return new Map(rows.map(({ id, digest }) => [id, digest]))
    },
    countUnseen: async (seen) => {
      let unseen = 0
      for (const { row } of live()) if (!seen(row)) unseen++
      return unseen
    },
    accept: async (read, seen) =>
      db.transaction(() => {
        const gone: LiveRecord[] = []
        for (const one of live()) if (!seen(one.row)) gone.push(one)
        const insert = prepared(
          db,
          "insert into uhri_staged (id, symbol, digest, body) values (?, ?, '', null) on conflict do nothing",
        )
        for (const { id, symbol } of gone) insert.run(id, symbol)
        writeImport(db, read)
      }),
    countStaged: async () => count('select count(*) as n from uhri_staged'),
  }
}
