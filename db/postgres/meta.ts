// What the database says of itself: notes by key, its epoch, its revision and its counts.
import { randomBytes, randomUUID } from 'node:crypto'
import { clockKey, countedTables, cursorKey, epochKey } from '../shared/meta-keys.ts'
import type { Store } from '../store.ts'
import type { Db } from './db.ts'
import { readMeta, revisionOf, writeMeta } from './notes.ts'

/** What is stored under the key, made and stored where nothing is; of several that make one at once, the first counts. */
async function kept(db: Db, key: string, make: () => string): Promise<string> {
  const held = await readMeta(db, key)
  if (held !== null) return held
  await db.run('insert into meta (key, value) values ($1, $2) on conflict do nothing', [key, make()])
  return (await readMeta(db, key))!
}

export type Marks = { epoch: string; cursorKey: Buffer }

/** Returns the marks of a database, which are made when it is opened for the first time. */
export const marksOf = async (db: Db): Promise<Marks> => ({
  epoch: await kept(db, epochKey, randomUUID),
  cursorKey: Buffer.from(await kept(db, cursorKey, () => randomBytes(32).toString('base64url')), 'base64url'),
})

export function createMeta(db: Db, schemaVersion: number, epoch: string): Store['meta'] {
  return {
    get: (key) => readMeta(db, key),
    set: (key, value) => writeMeta(db, key, value),
    newestInstant: async () =>
      (await readMeta(db, clockKey)) ??
      (await db.get<{ at: string | null }>(
        `select max(at) as at from (select max(at) as at from changes
          union all select max(started_at) from runs union all select max(finished_at) from runs) of_all`,
      ))!.at,
    trustInstant: (at) => writeMeta(db, clockKey, at),
    // the disk is that of the server, which tells of it when a write fails
    hasRoom: async () => true,
    isInPlace: async () => true,
    schemaVersion: async () => schemaVersion,
    epoch: async () => epoch,
    beginEpoch: () => writeMeta(db, epochKey, randomUUID()),
    revision: () => revisionOf(db),
    counts: async () => {
      const counts: Record<string, number> = {}
      for (const table of countedTables)
        counts[table] = (await db.get<{ n: number }>(`select count(*) as n from ${table}`))!.n
      return counts
    },
  }
}
