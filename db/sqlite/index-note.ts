// The sum of the search index as it was written last: FTS5 has nothing to compare its own pages with, so a bit that a disk changed is found here.
import { createHash, type Hash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { indexKey } from '../shared/meta-keys.ts'
import type { StoredFault } from '../store.ts'

const quoted = (columns: readonly string[]): string => columns.map((one) => `quote(${one})`).join(" || ',' || ")

/**
 * The tables of FTS5 and our own rows beside them: their key, which comes first in what of them is summed, which rows lie
 * behind one, and the rest: a block as it is, other columns as one text that SQLite makes. Places are over 53 bits.
 */
const parts = [
  {
    table: 'search_index_data',
    key: ['id'],
    behind: 'id > cast(? as integer)',
    columns: 'cast(id as text) as id, block',
  },
  { table: 'search_index_idx', key: ['segid', 'term'], behind: '(segid, term) > (?, ?)', columns: 'segid, term, pgno' },
  {
    table: 'search_index_docsize',
    key: ['id'],
    behind: 'id > cast(? as integer)',
    columns: `cast(id as text) as id, ${quoted(['sz', 'origin'])}`,
  },
  {
    table: 'search',
    key: ['place'],
    behind: 'place > cast(? as integer)',
    columns: `cast(place as text) as place, ${quoted(['"row"', 'facets', 'twin', 'tongue', 'sketch', 'digest'])}`,
  },
]

/** Rows between two pauses, some 2 ms: a block has 4 kB, the others are short. */
const pieceOf = (table: string): number => (table === 'search_index_data' ? 80 : 400)

const has = (raw: Database.Database, table: string): boolean =>
  raw.prepare("select 1 from main.sqlite_master where name = ? and type = 'table'").get(table) !== undefined

const textOf = (value: unknown): string =>
  Buffer.isBuffer(value) ? `b${value.toString('latin1')}` : value === null ? 'n' : `${typeof value}${String(value)}`
/** Each value with its length, so that none can be read as another. */
const lineOf = (row: readonly unknown[]): string =>
  `${row
    .map(textOf)
    .map((text) => `${text.length} ${text}`)
    .join()}\n`

/** Adds rows of a table to the sum; a block by itself, as no text is made of it. */
function addRows(sum: Hash, rows: readonly unknown[][]): void {
  let lines: string[] = []
  for (const row of rows) {
    const block = row.at(-1)
    if (Buffer.isBuffer(block)) {
      lines.push(lineOf([...row.slice(0, -1), block.length]))
      sum.update(lines.join('')).update(block)
      lines = []
    } else lines.push(lineOf(row))
  }
  sum.update(lines.join(''))
}

/** Stands before a sum of this making; one of another was made by an earlier version, and says nothing. */
const making = '2.'

/** Sums the index; yields after each piece, so that a server can answer in between. Reads all of it. */
function* sums(raw: Database.Database): Generator<void, string> {
  let rows = 0
  const sum = createHash('sha256')
  for (const { table, key, behind, columns } of parts) {
    const order = key.map((one) => `"${table}".${one}`).join(', ')
    const rest = `order by ${order} limit ?`
    const first = raw.prepare(`select ${columns} from main."${table}" ${rest}`).raw()
    const next = raw.prepare(`select ${columns} from main."${table}" where ${behind} ${rest}`).raw()
    const piece = pieceOf(table)
    sum.update(`${table}\n`)
    for (let last: unknown[] | null = null; ; ) {
      const some = (last === null ? first.all(piece) : next.all(...last, piece)) as unknown[][]
      addRows(sum, some)
      rows += some.length
      if (some.length < piece) break
      last = some.at(-1)!.slice(0, key.length)
      yield
    }
  }
  return `${making}${rows}.${sum.digest('base64url')}`
}

/** Empty where there is none. */
function noted(raw: Database.Database): string {
  const value = raw.prepare('select value from main.meta where key = ?').pluck().get(indexKey) as string | undefined
  return value?.startsWith(making) ? value : ''
}

/** Differs after each commit that wrote to the index (see of-index.ts). */
const stateOf = (raw: Database.Database): unknown =>
  raw.prepare('select hex(block) from main.search_index_data where id = 10').pluck().get()

/** Forgets the sum, before the index is written to in another way than by rows of `search`. */
export const forgetIndexNote = (raw: Database.Database): void =>
  void raw.prepare("update main.meta set value = '' where key = ? and value <> ''").run(indexKey)

/**
 * From now on a row that this connection changes or removes makes the sum one of before, in the same transaction. Who adds
 * rows forgets it once for all of them (search.ts): a trigger would cost as much as the row.
 */
export function keepIndexNote(raw: Database.Database): void {
  const forget = `begin update meta set value = '' where key = '${indexKey}' and value <> ''; end`
  for (const event of ['update', 'delete'])
    raw.prepare(`create temp trigger "index_note_${event}" after ${event} on main.search ${forget}`).run()
}

const atOnce = <T>(work: Generator<void, T>): T => {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Returns what is wrong where the index is not as it was written; nothing where it was written to since its sum was made. */
export function indexFaults(raw: Database.Database): StoredFault[] {
  if (!parts.every(({ table }) => has(raw, table))) return []
  const before = noted(raw)
  if (before === '' || atOnce(sums(raw)) === before) return []
  return [{ message: 'the search index is not the one that was written', table: 'search' }]
}

/** Tells whether the index is as it was written, in turns; true where it was written to meanwhile, or has no sum. */
export async function isIndexSound(raw: Database.Database): Promise<boolean> {
  const before = noted(raw)
  return before === '' || (await inTurns(sums(raw))) === before || noted(raw) !== before
}

/** Notes the sum of the index where it has none, in turns. Another program that wrote meanwhile is left to note its own. */
export async function noteIndex(raw: Database.Database): Promise<void> {
  if (noted(raw) !== '') return
  const state = stateOf(raw)
  const sum = await inTurns(sums(raw))
  raw
    .transaction(() => {
      if (stateOf(raw) === state && noted(raw) === '')
        raw
          .prepare('insert into meta (key, value) values (?, ?) on conflict do update set value = excluded.value')
          .run(indexKey, sum)
    })
    .immediate()
}
