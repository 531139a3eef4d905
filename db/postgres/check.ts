// What a disk changed. PostgreSQL compares the checksum of each page that it reads from the disk; contents are compared here.
import { errorCode } from '../../src/domain/error-code.ts'
import { textHash } from '../../src/domain/keeping/ids.ts'
import type { Damage, StoredFault, ToldStage } from '../store.ts'
import type { Db } from './db.ts'
import { isAsLoaded } from './facts.ts'
import { contradicting } from './windows.ts'

/** Rows that are named of each kind of damage. */
const named = 5

/** data_corrupted, index_corrupted (https://www.postgresql.org/docs/15/errcodes-appendix.html) */
const damaged = new Set(['XX001', 'XX002'])

const atWork = `exists (select 1 from deliveries where state in ('queued', 'sending'))
  or exists (select 1 from subscriptions where status = 'active' and expanded < revision)`
const arrived = 'exists (select 1 from alert_documents)'
/** Texts of what arrived alone: all texts are read by the nightly check. */
const ofArrived = 'document_id in (select document_id from alert_documents)'
const ofArrivedUnits = `unit_row in (select "row" from units where ${ofArrived})`

type Read = readonly [table: string, rows?: string]

const ofWindows: Read[] = [
  ['meta'],
  ['announcements'],
  ['facts'],
  ['review_windows'],
  ['withdrawn_windows'],
  ['documents'],
  ['document_states'],
  ['captures'],
]

/** Tables that each stage reads, and which rows of them; and when it reads any. */
const stages: Record<ToldStage, { when?: string; tables: Read[] }[]> = {
  windows: [{ tables: ofWindows }],
  world: [{ tables: [...ofWindows, ['changes', "subject = 'window'"]] }],
  alerts: [
    {
      tables: [
        ['meta'],
        ['alert_cursors'],
        ['alert_documents'],
        ['window_marks'],
        ['announcements'],
        ['review_windows'],
        ['changes', "id > coalesce((select value from alert_cursors where name = 'changes'), 0)"],
        ['alert_events'],
        ['alerts'],
        ['deliveries'],
      ],
    },
    {
      when: arrived,
      tables: [
        ['documents', 'id in (select document_id from alert_documents)'],
        ['units', ofArrived],
        ['unit_states', ofArrivedUnits],
        ['labels', ofArrivedUnits],
      ],
    },
  ],
  subscribers: [{ tables: [['subscriptions'], ['subscription_matches']] }],
  deliveries: [
    {
      when: atWork,
      tables: [
        ['meta'],
        ['review_windows'],
        ['alert_events'],
        ['deliveries'],
        ['alerts'],
        ['subscriptions'],
        ['subscription_matches'],
      ],
    },
  ],
}

/** Reads the rows to their last letter; returns what PostgreSQL says of a page whose checksum is another. */
async function brokenPage(db: Db, [table, rows = 'true']: Read): Promise<string | null> {
  try {
    await db.get(`select sum(length(t::text)) as read from ${table} t where ${rows}`)
    return null
  } catch (error) {
    if (damaged.has(errorCode(error)) && error instanceof Error) return error.message
    throw error
  }
}

/** Rows that contradict themselves among those of a stage. */
async function contradictions(db: Db, tables: ReadonlySet<string>): Promise<Damage[]> {
  const windows = tables.has('review_windows') ? await db.all<{ key: string }>(`${contradicting} limit ${named}`) : []
  const rows = windows.map(({ key }): Damage => ({ kind: 'row', table: 'review_windows', row: key }))
  if (tables.has('facts') && !(await isAsLoaded(db)))
    rows.push({ kind: 'set', table: 'facts', row: 'the facts are not those that were loaded' })
  return rows
}

/** Returns what is damaged of what a stage reads; broken pages alone where there are some. */
export async function damageFor(db: Db, stage: ToldStage): Promise<Damage[]> {
  const tables: Read[] = []
  for (const { when, tables: own } of stages[stage])
    if (when === undefined || (await db.get<{ is: boolean }>(`select ${when} as "is"`))!.is) tables.push(...own)
  const broken: Damage[] = []
  for (const read of tables) {
    const row = await brokenPage(db, read)
    if (row !== null) broken.push({ kind: 'pages', table: read[0], row })
  }
  return broken.length > 0 ? broken : contradictions(db, new Set(tables.map(([table]) => table)))
}

/** Units that are read at a time. */
const rowsPerWalk = 5000

async function otherTexts(db: Db): Promise<StoredFault[]> {
  const faults: StoredFault[] = []
  for (let last = 0; faults.length < named; ) {
    const rows = await db.all<{ row: number; id: string; text: string; textHash: string }>(
      `select "row", id, "text", text_hash from units where "row" > $1 and "text" is not null and text_hash is not null
        order by "row" limit $2`,
      [last, rowsPerWalk],
    )
    for (const { id, text, textHash: hash } of rows)
      if (textHash(text) !== hash)
        faults.push({ message: `the text of a paragraph is not the one that was read (${id})`, table: 'units' })
    if (rows.length < rowsPerWalk) break
    last = rows.at(-1)!.row
  }
  return faults.slice(0, named)
}

/** Documents of which fewer units stand than were stored. */
const missing = `select d.symbol from documents d where d.withdrawn_at is null and d.unit_count >
  (select count(*) from units u where u.document_id = d.id and u.withdrawn_at is null) order by d.symbol limit ${named}`

const ownTables = `select tablename as name from pg_tables where schemaname = current_schema() order by tablename`

/** Indexes are compared with their tables where the extension amcheck is there, which a superuser makes. */
async function brokenIndexes(db: Db): Promise<StoredFault[]> {
  const known = await db.get<{ f: string | null }>(
    `select to_regprocedure('bt_index_check(regclass, boolean)')::text as f`,
  )
  if (!known?.f) return []
  const faults: StoredFault[] = []
  const indexes = await db.all<{ name: string; table: string }>(
    `select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as "table" from pg_index i join pg_class c on c.oid = i.indexrelid
      join pg_am a on a.oid = c.relam where a.amname = 'btree' and c.relnamespace = current_schema()::regnamespace`,
  )
  for (const { name, table } of indexes)
    await db.get('select bt_index_check($1::regclass, true)', [name]).catch((error: unknown) => {
      if (!damaged.has(errorCode(error)) || !(error instanceof Error)) throw error
      faults.push({ message: `${name}: ${error.message}`, table })
    })
  return faults
}

/** Reads every row; an empty list is sound. */
export async function checkAll(db: Db): Promise<StoredFault[]> {
  const faults: StoredFault[] = []
  const pages = await db.get<{ dataChecksums: string }>('show data_checksums')
  if (pages?.dataChecksums !== 'on')
    faults.push({
      message:
        'the PostgreSQL server keeps no checksums of pages, so that damage cannot be seen: stop it and run `pg_checksums --enable`',
      table: null,
    })
  for (const { name } of await db.all<{ name: string }>(ownTables)) {
    const broken = await brokenPage(db, [name])
    if (broken !== null) faults.push({ message: `${name}: ${broken}`, table: name })
  }
  // what a broken page holds says nothing
  if (faults.length > 0) return faults
  for (const { symbol } of await db.all<{ symbol: string }>(missing))
    faults.push({ message: `${symbol} lacks paragraphs`, table: 'units' })
  for (const { table, row } of await contradictions(db, new Set(['review_windows', 'facts'])))
    faults.push({ message: `a review window or fact is not as it was written (${row})`, table })
  return [...faults, ...(await otherTexts(db)), ...(await brokenIndexes(db))]
}
