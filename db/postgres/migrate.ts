// Brings the tables to this version, step by step. Several programs may start at once: one does it, and the others wait.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseError } from '../database-error.ts'
import { type Db, holdAlone, type Queries } from './db.ts'

const folder = new URL('./migrations/', import.meta.url)

type Step = { name: string; sql: string; hash: string }

/** The steps in their order; each is a file of its own. */
function readSteps(): Step[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const sql = readFileSync(new URL(name, folder), 'utf8')
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

type Done = { name: string; hash: string }

async function stepsDone(db: Queries): Promise<Done[]> {
  const table = await db.get<{ there: string | null }>(`select to_regclass('schema_steps')::text as there`)
  return table?.there ? db.all<Done>('select name, hash from schema_steps order by name') : []
}

/** duplicate_table, duplicate_object, duplicate_function */
const isThere = new Set(['42P07', '42710', '42723'])

/** Returns the number of steps that the database has had. Throws DatabaseError for one that a newer version wrote, and for one with tables of others. */
export async function migrate(db: Db): Promise<number> {
  const steps = readSteps()
  const todo = (done: readonly Done[]): Step[] => {
    const known = new Map(steps.map(({ name, hash }) => [name, hash]))
    if (done.some(({ name, hash }) => known.get(name) !== hash))
      throw new DatabaseError(
        `the PostgreSQL database was written by another version (step ${done.at(-1)?.name}, this version knows ${steps.at(-1)?.name}): update Mechanism Watch, or name another database in MECHANISM_WATCH_DATABASE`,
      )
    return steps.slice(done.length)
  }
  // who may not make tables can still use those that are there
  if (todo(await stepsDone(db)).length === 0) return steps.length
  try {
    await db.transaction(async (tx) => {
      await holdAlone(tx, ['schema'])
      await tx.run(
        'create table if not exists schema_steps (name text primary key, hash text not null, at timestamptz not null default now())',
      )
      for (const { name, sql, hash } of todo(await stepsDone(tx))) {
        await tx.script(sql)
        await tx.run('insert into schema_steps (name, hash) values ($1, $2)', [name, hash])
      }
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && isThere.has(String(error.code)))
      throw new DatabaseError(
        `the PostgreSQL database holds tables that are not of Mechanism Watch (${error.message}): name an empty database in MECHANISM_WATCH_DATABASE`,
        { cause: error },
      )
    throw error
  }
  return steps.length
}
