// Captures: what was fetched, when, and whether it could be read.
import { importRoute } from '../../src/domain/imported.ts'
import { isExamplesRun } from '../../src/domain/run-ids.ts'
import { withdrawalOf } from '../shared/documents.ts'
import type { CaptureRow, NewChange, Store } from '../store.ts'
import type { Kept } from '../tables.ts'
import { noteChanges } from './changes.ts'
import { type Db, holdAlone, type Queries } from './db.ts'
import { unfindDocument } from './out-of-date.ts'
import { holdWorks, settleWorks } from './works.ts'
import { insertRow, updateRows } from './write.ts'

/** A whole hash is found by its index, the beginning of one by looking at all. */
const namedBy = (name: string): [condition: string, value: string] => {
  if (/^[0-9a-f]{64}$/.test(name)) return ['sha256 = $1', name]
  return /^[0-9a-f]{8,63}$/.test(name) ? ['starts_with(sha256, $1)', name] : ['symbol = $1', name]
}

/** Captures that are read at a time. */
const rowsPerWalk = 500

/** Documents whose text came from captures that are off the lists of their source. */
const heldBy = 'select * from documents where capture_id = any($1) and withdrawn_at is null order by id'

export function createCaptures(db: Db): Store['captures'] {
  const where = (condition: string, values: unknown[] = []): Promise<CaptureRow[]> =>
    db.all(`select * from captures where ${condition}`, values)
  const one = async (of: Queries, condition: string, values: unknown[]): Promise<CaptureRow | null> =>
    (await of.get<CaptureRow>(`select * from captures where ${condition} limit 1`, values)) ?? null
  const newest = (of: Queries, sourceId: string, key: string) =>
    one(of, 'source_id = $1 and key = $2 order by last_seen_at desc, id desc', [sourceId, key])
  return {
    find: (sourceId, key) => newest(db, sourceId, key),
    add: (capture) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, [`capture ${capture.sourceId} ${capture.key}`])
        const { sourceId, key, sha256 } = capture
        const same = await one(tx, 'source_id = $1 and key = $2 and sha256 = $3', [sourceId, key, sha256])
        if (!same) {
          const row = { ...capture, lastSeenAt: capture.retrievedAt }
          return { id: await insertRow<'captures', number>(tx, 'captures', row, 'id'), created: true }
        }
        // bytes that come back after others stood in their place must be read again, to be current again
        const returned = (await newest(tx, sourceId, key))?.id !== same.id
        // a person who imports what was set aside wants it read; a site that shows it again says nothing new
        const wanted = same.parseFault === 'set_aside' && capture.route === importRoute
        const { etag, lastModified, listing } = capture
        const seen = { lastSeenAt: capture.retrievedAt, etag, lastModified, listing, withdrawnAt: null }
        const isToRead = returned || wanted || same.withdrawnAt !== null
        await updateRows(tx, 'captures', { ...seen, ...(isToRead ? { parsedVersion: null } : {}) }, ['id', same.id])
        return { id: same.id, created: false }
      }),
    seen: async (id, at, listing) => {
      // said to be another, or back on the list: what it is must be held against the document again
      const told = listing === undefined ? {} : { listing, withdrawnAt: null, parsedVersion: null }
      await updateRows(db, 'captures', { lastSeenAt: at, ...told }, ['id', id])
    },
    get: (id) => one(db, 'id = $1', [id]),
    unparsed: (sourceId, parserVersion) =>
      where(
        'source_id = $1 and withdrawn_at is null and parsed_version is distinct from $2 order by last_seen_at, id',
        [sourceId, parserVersion],
      ),
    attempt: async (id) => {
      await db.run('update captures set attempts = attempts + 1 where id = $1', [id])
    },
    release: async (id) => {
      await updateRows(db, 'captures', { attempts: 0 }, ['id', id])
    },
    failed: async (id, parserVersion, { fault, message, symbol }) => {
      const known = symbol ? { symbol } : {}
      const failure = { parsedVersion: parserVersion, parseError: message, parseFault: fault, attempts: 0, ...known }
      await updateRows(db, 'captures', failure, ['id', id])
    },
    accept: async (ids, at) => {
      await db.run('update captures set accepted_at = $1, parsed_version = null where id = any($2)', [at, ids])
    },
    markInvented: async (id) => {
      await updateRows(db, 'captures', { invented: true }, ['id', id])
    },
    failures: (sourceId) =>
      where('parse_error is not null and ($1::text is null or source_id = $1) order by id', [sourceId ?? null]),
    live: async (sourceId, invented = false) => {
      const rows = await db.all<{ key: string; listing: unknown }>(
        `select key, listing from captures where source_id = $1 and invented = $2 and withdrawn_at is null
          and listing is not null order by key, id`,
        [sourceId, invented],
      )
      return [...new Map(rows.map((row) => [row.key, row])).values()]
    },
    withdrawMissing: (sourceId, keys, at, invented = false) =>
      db.transaction(async (tx) => {
        const listed = await tx.all<{ id: number; key: string }>(
          `select id, key from captures where source_id = $1 and invented = $2 and withdrawn_at is null
            and listing is not null order by id for update`,
          [sourceId, invented],
        )
        const gone = listed.filter((row) => !keys.has(row.key))
        const ids = gone.map(({ id }) => id)
        await tx.run('update captures set withdrawn_at = $1 where id = any($2)', [at, ids])
        await holdWorks(
          tx,
          (await tx.all<Kept<'documents'>>(heldBy, [ids])).map(({ work }) => work),
        )
        const noted: NewChange[] = []
        for (const document of await tx.all<Kept<'documents'>>(heldBy, [ids])) {
          await updateRows(tx, 'documents', { withdrawnAt: at, updatedAt: at }, ['id', document.id])
          await unfindDocument(tx, document.id)
          noted.push(withdrawalOf(document, at), ...(await settleWorks(tx, [document.work], at)))
        }
        await noteChanges(tx, noted)
        return [...new Set(gone.map((row) => row.key))]
      }),
    named: (name) => {
      const [condition, value] = namedBy(name)
      return where(`${condition} order by id`, [value])
    },
    ofImport: (run) => where('import_run = $1 order by id', [run]),
    lastImport: async () =>
      (
        await db.all<{ id: number; sourceId: string }>(
          'select distinct r.id, r.source_id from captures c join runs r on r.id = c.import_run order by r.id desc',
        )
      ).find(({ sourceId }) => !isExamplesRun(sourceId))?.id ?? null,
    count: async (sourceId) =>
      (await db.get<{ n: number }>('select count(*) as n from captures where source_id = $1 and invented = false', [
        sourceId,
      ]))!.n,
    hashes: async () =>
      (await db.all<{ sha256: string }>('select distinct sha256 from captures')).map(({ sha256 }) => sha256),
    async *all() {
      for (let last = 0; ; ) {
        const rows = await where('id > $1 order by id limit $2', [last, rowsPerWalk])
        yield* rows
        if (rows.length < rowsPerWalk) return
        last = rows.at(-1)!.id
      }
    },
  }
}
