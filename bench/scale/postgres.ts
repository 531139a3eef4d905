// PostgreSQL's full text over the same rows, bare and behind an HTTP server that has nothing to shape; where it is installed.
import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TextRow } from './bare.ts'
import type { Query } from './queries.ts'

/** PostgreSQL does not run as root: another user owns its folder then. */
const nobody = 65534
const port = 38473

export type Postgres = {
  ask(query: Query): Promise<number>
  origin: string
  close(): Promise<void>
}

const conditions = ({ words, tokens }: Query, standing: readonly string[]): { where: string; values: unknown[] } => {
  const facets = [...tokens, ...standing]
  return words === null
    ? { where: 'facets @> $1', values: [facets] }
    : { where: "facets @> $1 and words @@ plainto_tsquery('english', $2)", values: [facets, words] }
}

/** Null where PostgreSQL is not installed. `body` is what the API answers for one row: kept, so that nothing is to be made. */
export async function openPostgres(given: {
  rows(): Iterable<TextRow>
  body: string
  standing: readonly string[]
  queryAt(path: string): Query
}): Promise<Postgres | null> {
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: nobody, gid: nobody } : {}
  const folder = mkdtempSync(join(tmpdir(), 'bench-postgres-'))
  if (isRoot) chownSync(folder, nobody, nobody)
  const data = join(folder, 'data')
  const remove = (): null => {
    rmSync(folder, { recursive: true, force: true })
    return null
  }
  const run = (command: string, ...words: string[]) =>
    spawnSync(command, words, { ...user, cwd: folder, stdio: 'ignore' }).status
  if (run('initdb', '-D', data, '-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--locale=C') !== 0) return remove()
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c shared_buffers=512MB -c jit=off`
  if (run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start') !== 0) return remove()
  // also where the bench ends early
  const stop = () => void run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
  process.once('exit', stop)
  const pool = new pg.Pool({ host: '127.0.0.1', port, user: 'bench', database: 'postgres', max: 8 })
  await pool.query('create table rows (place bigint primary key, words tsvector, facets text[], body text)')
  let batch: TextRow[] = []
  const put = async () => {
    await pool.query(
      `insert into rows select t.row, to_tsvector('english', t.text), string_to_array(t.facets, ' '), $4
         from unnest($1::bigint[], $2::text[], $3::text[]) as t(row, text, facets)`,
      [batch.map(({ row }) => row), batch.map(({ text }) => text), batch.map(({ facets }) => facets), given.body],
    )
    batch = []
  }
  for (const row of given.rows()) if (batch.push(row) === 2000) await put()
  await put()
  await pool.query('create index on rows using gin (words)')
  await pool.query('create index on rows using gin (facets)')
  await pool.query('vacuum analyze rows')
  const read = async (query: Query) => {
    const { where, values } = conditions(query, given.standing)
    const [count, page] = await Promise.all([
      pool.query({ name: `count ${where}`, text: `select count(*)::int as n from rows where ${where}`, values }),
      pool.query({
        name: `page ${where}`,
        text: `select body from rows where ${where} order by place desc limit 50`,
        values,
      }),
    ])
    return { total: count.rows[0].n as number, bodies: page.rows.map(({ body }) => body as string) }
  }
  const server = createServer(async (req, res) => {
    const { total, bodies } = await read(given.queryAt(req.url!))
    res.setHeader('Content-Type', 'application/json').end(`{"data":[${bodies.join(',')}],"total":${total}}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ask: async (query) => (await read(query)).total,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await pool.end()
      process.off('exit', stop)
      stop()
      remove()
    },
  }
}
