// A pool of connections as the queries know it, and a transaction of it. Columns come as `camelCase`, as everywhere else.
import pg from 'pg'

export type Queries = {
  /** `$1` and on stand for the values; an array is one of the server, for `= any($1)` */
  all<Row>(text: string, values?: unknown[]): Promise<Row[]>
  get<Row>(text: string, values?: unknown[]): Promise<Row | undefined>
  /** returns how many rows it changed */
  run(text: string, values?: unknown[]): Promise<number>
}
export type Tx = Queries & {
  /** several statements without values */
  script(text: string): Promise<void>
}
export type Db = Queries & {
  /** All or nothing. `work` is done again where it met another transaction: it must do nothing but ask this one. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Several questions to one state of the database; writes nothing. */
  view<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** int8 and numeric: no number of ours is above 2^53. */
const asNumbers = new Set([20, 1700])
const types = {
  getTypeParser: ((oid: number, format: 'text') =>
    asNumbers.has(oid) ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

const camel = new Map<string, string>()
function camelOf(name: string): string {
  const held = camel.get(name) ?? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  camel.set(name, held)
  return held
}

type Client = Pick<pg.PoolClient, 'query'>

/** No text of the server has a NUL in it: who asks for one finds nothing. */
const withoutNul = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
  return Array.isArray(value) ? value.map(withoutNul) : value
}

/** What the server said keeps its state; that it did not say anything is connection_failure, whatever the client calls it. */
function ofConnection(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof pg.DatabaseError || error instanceof TypeError) return error
  return Object.assign(new Error(error.message, { cause: error }), { code: '08006' })
}
const connected = <T>(made: Promise<T>): Promise<T> =>
  made.catch((error: unknown) => {
    throw ofConnection(error)
  })

async function ask(client: Client, text: string, values: unknown[]): Promise<{ rows: unknown[]; changed: number }> {
  const found = await connected(client.query({ text, values: values.map(withoutNul), rowMode: 'array', types }))
  const names = found.fields.map(({ name }) => camelOf(name))
  const rows = (found.rows as unknown[][]).map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])))
  return { rows, changed: found.rowCount ?? 0 }
}

const queriesOf = (client: Client): Queries => ({
  all: async <Row>(text: string, values: unknown[] = []) => (await ask(client, text, values)).rows as Row[],
  get: async <Row>(text: string, values: unknown[] = []) =>
    (await ask(client, text, values)).rows[0] as Row | undefined,
  run: async (text, values = []) => (await ask(client, text, values)).changed,
})

const transactionOf = (client: Client): Tx => ({
  ...queriesOf(client),
  script: async (text) => {
    await connected(client.query(text))
  },
})

/** serialization_failure, deadlock_detected (https://www.postgresql.org/docs/15/errcodes-appendix.html) */
const metAnother = new Set(['40001', '40P01'])
const tries = 5

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

async function inTransaction<T>(pool: pg.Pool, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await connected(pool.connect())
  let broken: Error | undefined
  // a server that goes between two questions tells nobody who asked: without a listener the program would end
  const noteBroken = (lost: Error): void => {
    broken = lost
  }
  client.on('error', noteBroken)
  try {
    for (let attempt = 1; ; attempt++) {
      await connected(client.query(begin))
      try {
        const made = await work(transactionOf(client))
        await connected(client.query('commit'))
        return made
      } catch (error) {
        // a connection that cannot even roll back is given up
        await client.query('rollback').catch(noteBroken)
        if (broken || attempt === tries || !metAnother.has(codeOf(error))) throw error
      }
    }
  } finally {
    client.off('error', noteBroken)
    client.release(broken)
  }
}

/** Commits wait for the standby that `synchronous_standby_names` names, however little the database asks for; never for less than it asks for. */
const waitForStandby = `select set_config('synchronous_commit', 'on', false)
  where current_setting('synchronous_commit') in ('off', 'local', 'remote_write')`

type How = {
  /** by one connection, which is kept as long as the program goes on */
  one?: boolean
  /** what is committed is on the replica too, where the server has one to wait for */
  firm?: boolean
  /** milliseconds after which a server that does not answer is given up */
  patience?: number
}

/** Returns the database at `url`, to which nothing is connected before it is asked. */
export function createDb(url: string, { one = false, firm = false, patience = 0 }: How = {}): Db {
  const own = one ? { max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true } : { max: 10 }
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'mechanism-watch',
    connectionTimeoutMillis: patience,
    ...own,
    ...(firm ? { onConnect: async (client: Client) => void (await client.query(waitForStandby)) } : {}),
  })
  // one that waits may be cut off: the next question gets another, or says why it cannot
  pool.on('error', () => {})
  return {
    ...queriesOf(pool as unknown as Client),
    transaction: (work) => inTransaction(pool, 'begin', work),
    view: (work) => inTransaction(pool, 'begin isolation level repeatable read read only', work),
    close: () => pool.end(),
  }
}

/** Waits until this transaction alone holds these names; they are free again when it ends. */
export async function holdAlone(tx: Tx, names: Iterable<string>): Promise<void> {
  for (const name of [...new Set(names)].sort())
    await tx.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`mechanism-watch ${name}`])
}
