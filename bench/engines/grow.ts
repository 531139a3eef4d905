// Ten times the rows by the server itself: each document again under other symbols, with its units, labels, changes and rows of the index.
import pg from 'pg'
import { documentId } from '../../src/domain/keeping/ids.ts'
import { documentPlace, isOfDay, nextDocumentPlace } from '../../src/domain/keeping/place.ts'

/** "A/HRC/10/70" becomes "A/HRC/10/1070", "A/HRC/10/2070" and so on: no generator of ours counts so far. */
const symbolOf = (symbol: string, copy: number): string =>
  symbol.replace(/\d+$/, (number) => String(Number(number) + 1000 * copy))

type Found = { id: string; symbol: string; language: string; place: string; day: string }

/** What each document becomes in each copy, in a table `copies`: ids and places as the product makes them. */
async function planCopies(client: pg.Client, times: number): Promise<void> {
  await client.query(
    'create table copies (id text, symbol text, place bigint, k integer, new_id text, new_symbol text, new_place bigint)',
  )
  const { rows } = await client.query<Found>(
    `select id, symbol, language, place, coalesce(distribution_date, '') as day from documents where place is not null`,
  )
  const taken = new Set(rows.map(({ place }) => Number(place)))
  for (let copy = 1; copy < times; copy++) {
    const made = rows.map(({ id, symbol, language, place, day }) => {
      const other = symbolOf(symbol, copy)
      const otherId = documentId(other, language)
      let at = documentPlace(isOfDay(Number(place), day) ? day : '', otherId)
      while (taken.has(at)) at = nextDocumentPlace(at)
      taken.add(at)
      return { id, symbol, place: Number(place), k: copy, new_id: otherId, new_symbol: other, new_place: at }
    })
    await client.query('insert into copies select * from json_populate_recordset(null::copies, $1)', [
      JSON.stringify(made),
    ])
  }
  await client.query('create index on copies (id, k); analyze copies')
}

const hashOf = (letter: string, text: string): string =>
  `${letter} || substr(encode(sha256(convert_to(${text} || '#' || $k, 'UTF8')), 'hex'), 1, 15)`
/** Numbers of the copy stand behind all of before. */
const numberOf = (column: string, table: string): string =>
  `${column} + $k * (select highest from ends where name = '${table}')`
const places = 2 ** 20
const ofDocument = (key: string): string => `t join copies c on c.id = t.${key} and c.k = $k`

/** Columns that are others in a copy; `t` is the row, `$k` the copy, `c` what its document becomes. The rest stays. */
const changed: { table: string; from: string; columns: Record<string, string> }[] = [
  {
    table: 'captures',
    from: 't',
    columns: {
      id: numberOf('t.id', 'captures'),
      key: "t.key || '#' || $k",
      sha256: "encode(sha256(convert_to(t.sha256 || $k, 'UTF8')), 'hex')",
    },
  },
  {
    table: 'documents',
    from: ofDocument('id'),
    columns: {
      id: 'c.new_id',
      symbol: 'c.new_symbol',
      capture_id: numberOf('t.capture_id', 'captures'),
      review: 'case when t.review = t.symbol then c.new_symbol else t.review end',
      work: "t.work || '#' || $k",
      place: 'c.new_place',
      parsed: 'replace(t.parsed::text, t.symbol, c.new_symbol)::json',
    },
  },
  { table: 'document_states', from: ofDocument('document_id'), columns: { document_id: 'c.new_id' } },
  {
    table: 'document_versions',
    from: ofDocument('document_id'),
    columns: { document_id: 'c.new_id', capture_id: numberOf('t.capture_id', 'captures') },
  },
  {
    table: 'units',
    from: ofDocument('document_id'),
    columns: { row: numberOf('t.row', 'units'), id: hashOf("'u'", 't.id'), document_id: 'c.new_id' },
  },
  { table: 'unit_states', from: 't', columns: { unit_row: numberOf('t.unit_row', 'units') } },
  { table: 'labels', from: 't', columns: { unit_row: numberOf('t.unit_row', 'units') } },
  {
    table: 'search',
    from: 't join units u on u.row = t.row join copies c on c.id = u.document_id and c.k = $k',
    columns: {
      row: numberOf('t.row', 'units'),
      place: `t.place - c.place * ${places} + c.new_place * ${places}`,
      twin: 't.twin # ($k::bigint << 44)',
    },
  },
  {
    table: 'changes',
    from: 't left join copies c on c.id = t.subject_id and c.k = $k',
    columns: {
      id: numberOf('t.id', 'changes'),
      subject_id: `coalesce(c.new_id, ${hashOf("'u'", 't.subject_id')})`,
      symbol: 'coalesce(c.new_symbol, t.symbol)',
    },
  },
]
/** Rows that were there before; what hangs on a document is found by it. Windows do not grow. */
const ownKey: Record<string, string> = {
  captures: "id <= (select highest from ends where name = 'captures')",
  unit_states: "unit_row <= (select highest from ends where name = 'units')",
  labels: "unit_row <= (select highest from ends where name = 'units')",
  changes: "id <= (select highest from ends where name = 'changes') and subject <> 'window'",
}

export type Grown = { table: string; rows: number; seconds: number }

const countedUnits = async (client: pg.Client): Promise<number> =>
  (await client.query<{ rows: number }>('select count(*)::float8 as rows from units')).rows[0]!.rows

async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What an earlier run made of a copy of the database `first`: the tables of its copies are the last thing that goes. */
export const stateOf = (url: string, first: string): Promise<'grown' | 'half' | 'as the first'> =>
  within(url, async (client) => {
    const left = await client.query("select 1 where coalesce(to_regclass('copies'), to_regclass('ends')) is not null")
    if (left.rowCount !== 0) return 'half'
    return (await countedUnits(client)) > (await within(first, countedUnits)) ? 'grown' : 'as the first'
  })

/** Makes `times` times the rows in the database at `url`; its indexes are made anew behind them. */
export const grow = (url: string, times: number, tell: (done: Grown) => void): Promise<void> =>
  within(url, async (client) => {
    const timed = async (table: string, ...texts: string[]): Promise<void> => {
      const begun = performance.now()
      let rows = 0
      for (const text of texts) rows += (await client.query(text)).rowCount ?? 0
      tell({ table, rows, seconds: (performance.now() - begun) / 1000 })
    }
    // no trigger, no foreign key: what is copied was whole
    await client.query('set session_replication_role = replica; set synchronous_commit = off; set jit = off')
    await planCopies(client, times)
    await client.query(
      `create table ends as select 'captures' as name, max(id) as highest from captures
        union all select 'units', max("row") from units union all select 'changes', max(id) from changes`,
    )
    const indexes = await client.query<{ name: string; definition: string }>(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
        where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
      [changed.map(({ table }) => table)],
    )
    for (const { name } of indexes.rows) await client.query(`drop index ${name}`)
    for (const { table, from, columns } of changed) {
      const { rows } = await client.query<{ name: string }>(
        'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum',
        [table],
      )
      const values = rows.map(({ name }) => columns[name] ?? `t."${name}"`)
      const names = rows.map(({ name }) => `"${name}"`)
      const first = `select * from ${table} where ${ownKey[table] ?? 'true'}`
      const text = `insert into ${table} (${names.join(', ')}) overriding system value
        select ${values.join(', ')} from (${first}) ${from}`
      const copies = Array.from({ length: times - 1 }, (_, n) => text.replaceAll('$k', String(n + 1)))
      await timed(table, ...copies)
    }
    for (const { name, definition } of indexes.rows) await timed(`index ${name}`, definition)
    await client.query(`update search_vocabulary set texts = texts * ${times}`)
    await client.query('insert into search_writes (n) values (1)')
    for (const [table, column] of [
      ['captures', 'id'],
      ['units', 'row'],
      ['changes', 'id'],
    ])
      await client.query(
        `select setval(pg_get_serial_sequence('${table}', '${column}'), (select max("${column}") from ${table}))`,
      )
    await timed('vacuum analyze', 'vacuum analyze')
    await client.query('drop table copies, ends')
  })
