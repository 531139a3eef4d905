// What the statements of PostgreSQL cost: the slowest by their sum, and their plans as they were run (auto_explain).
import { readFileSync } from 'node:fs'
import pg from 'pg'

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export type Statement = { calls: number; total: number; mean: number; longest: number; query: string }

/** Forgets what was counted of statements so far. */
export const forgetStatements = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    await client.query('create extension if not exists pg_stat_statements')
    await client.query('select pg_stat_statements_reset()')
  })

/** The dearest statements since then, in milliseconds. */
export const dearestStatements = (url: string, limit = 12): Promise<Statement[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<Statement>(
      `select calls::int, total_exec_time as total, mean_exec_time as mean, max_exec_time as longest, query
        from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = current_database()
        order by total_exec_time desc limit $1`,
      [limit],
    )
    return rows.map((row) => ({ ...row, query: row.query.replace(/\s+/g, ' ').trim() }))
  })

export type Size = { name: string; megabytes: number; rows: number }

/** Tables with their TOAST, and indexes, largest first. */
export const sizesOf = (url: string, limit = 16): Promise<Size[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<Size>(
      `select relname as name, reltuples::float8 as rows,
          case relkind when 'i' then pg_relation_size(oid) else pg_table_size(oid) end / 1e6::float8 as megabytes
        from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')
        order by 3 desc limit $1`,
      [limit],
    )
    return rows
  })

/** Settings of a server that writes the plan of each statement that takes longer than this into its log. */
export const explaining = (milliseconds: number): string[] => [
  'shared_preload_libraries=pg_stat_statements,auto_explain',
  `auto_explain.log_min_duration=${milliseconds}`,
  'auto_explain.log_analyze=on',
  'auto_explain.log_buffers=on',
  'auto_explain.log_timing=off',
]

/** The longest run of each statement in a log, longest first. */
export function plansIn(log: string, from: number): { ms: number; plan: string }[] {
  const longest = new Map<string, { ms: number; plan: string }>()
  for (const entry of readFileSync(log, 'utf8')
    .slice(from)
    .split(/^(?=\d{4}-\d\d-\d\d )/m)) {
    const ms = Number(/LOG: {2}duration: ([\d.]+) ms {2}plan:/.exec(entry)?.[1] ?? Number.NaN)
    if (Number.isNaN(ms)) continue
    const plan = entry.split('\n').slice(1).join('\n')
    // the same statement whatever its values
    const key = plan.slice(0, plan.indexOf('  (cost=')).replace(/\s+/g, ' ').slice(0, 160)
    if ((longest.get(key)?.ms ?? 0) < ms) longest.set(key, { ms, plan })
  }
  return [...longest.values()].sort((a, b) => b.ms - a.ms)
}
