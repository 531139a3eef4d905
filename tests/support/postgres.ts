// One PostgreSQL for the tests of a file: Debian's, in a folder of its own, on a socket that nobody else reaches.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openStore } from '../../db/postgres/store.ts'
import type { Store } from '../../db/store.ts'

/** Debian's folders of versions; else where the shell finds it. */
function binFolder(): string | null {
  const versions = '/usr/lib/postgresql'
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  const found = newest.map((version) => join(versions, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (found !== undefined) return found
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  return asked.status === 0 && existsSync(join(asked.stdout.trim(), 'initdb')) ? asked.stdout.trim() : null
}

const bin = binFolder()

/** Whether tests on PostgreSQL can run here. */
export const hasPostgres = bin !== null
if (!hasPostgres)
  process.stderr.write(
    '\nSKIPPED: no PostgreSQL on this machine, so nothing of db/postgres is tested. To get one: apt-get install postgresql (Debian, Ubuntu), then run the tests again.\n\n',
  )

/** PostgreSQL does not run as root: another user owns its folder then. */
const nobody = 65534

/** Folders of memory, for nothing of it is to stay; that of the run is closed to other users. */
function baseFolder(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return process.getuid?.() === 0 ? '/tmp' : tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 1e9 ? memory : '/tmp'
}

const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: nobody, gid: nobody } : {}

/** Runs a program of PostgreSQL as the user who owns the server; throws what it says where it fails. */
export function runOfServer(folder: string, command: string, ...words: string[]): void {
  const done = spawnSync(join(bin!, command), words, { ...user, cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr || done.error?.message}`)
}

/** Makes a folder that the user of the servers owns. */
export function makeServerFolder(): string {
  const folder = mkdtempSync(join(baseFolder(), 'mw-tests-pg-'))
  if (isRoot) chownSync(folder, nobody, nobody)
  return folder
}

/** How every server of the tests is started. */
export const serverOptions = (folder: string, settings: string): string =>
  `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c dynamic_shared_memory_type=mmap -c shared_buffers=32MB -c max_connections=60 -c jit=off -c autovacuum=off ${settings}`

/** Stops a server and removes its folder when this process ends, however it ends; returns what does it now. */
export function endWithUs(folder: string, data: string): () => void {
  const end = (): void => {
    spawnSync(join(bin!, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...user, cwd: folder, stdio: 'ignore' })
    // one that was killed leaves its mark in the memory of the system (line 7: key and number)
    const [, mark] = existsSync(join(data, 'postmaster.pid'))
      ? (readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[6] ?? '').trim().split(/\s+/)
      : []
    if (mark !== undefined) spawnSync('ipcrm', ['-m', mark], { ...user, stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', end)
  // a worker of vitest may be killed: whoever is left behind then stops the server, and removes its folder
  const watch = `while kill -0 ${process.pid} 2>/dev/null && [ -d ${folder} ]; do sleep 1; done
    [ -f ${data}/postmaster.pid ] && kill -QUIT "$(head -n 1 ${data}/postmaster.pid)" && sleep 1; rm -rf ${folder}`
  spawn('sh', ['-c', watch], { detached: true, stdio: 'ignore' }).unref()
  return () => {
    process.off('exit', end)
    end()
  }
}

export type TestPostgres = {
  folder: string
  data: string
  /** address of an empty database with the tables in it */
  createDatabase(): Promise<string>
  /** a store over an empty database, which another test gets when the store is closed */
  openStore(): Promise<Store>
  /** stops the server, does something to its data folder, and starts it again */
  restart(between: (data: string) => void): Promise<void>
  stop(): Promise<void>
}

/** Empties what was written to: to make a database anew takes ten times as long. */
const empty = `do $$ declare one name; is_written boolean; begin
  for one in select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_steps' loop
    execute format('select exists (select 1 from %I)', one) into is_written;
    if is_written then execute format('truncate %I restart identity cascade', one); end if;
  end loop; end $$`

/** Starts a server; `settings` are lines of its configuration, `-c name=value`. */
export async function startPostgres(settings = ''): Promise<TestPostgres> {
  const folder = makeServerFolder()
  const data = join(folder, 'data')
  const run = (command: string, ...words: string[]): void => runOfServer(folder, command, ...words)
  run('initdb', '-D', data, '-A', 'trust', '-U', 'tests', '-E', 'UTF8', '--locale=C', '--data-checksums', '--no-sync')
  // a server of somebody else writes days in another order and lives in another time zone: no day of ours may move by it
  const elsewhere = '-c datestyle=SQL,DMY -c intervalstyle=sql_standard -c timezone=Pacific/Kiritimati'
  const options = serverOptions(folder, `${elsewhere} ${settings}`)
  // the log goes to a file: a pipe would be held open by the server
  const start = (): void => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  start()
  const end = endWithUs(folder, data)
  const urlOf = (name: string): string => `postgres://tests@localhost/${name}?host=${folder}`
  const ask = async (name: string, text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: urlOf(name) })
    await client.connect()
    await client.query(text).finally(() => client.end())
  }
  await ask('postgres', 'create database model')
  await (await openStore({ url: urlOf('model') })).close()
  // each database has marks of its own
  await ask('model', 'delete from meta')
  let last = 0
  const free: string[] = []
  const create = async (): Promise<string> => {
    const name = `t${++last}`
    await ask('postgres', `create database ${name} template model strategy file_copy`)
    return name
  }
  return {
    folder,
    data,
    createDatabase: async () => urlOf(await create()),
    openStore: async () => {
      const name = free.pop() ?? (await create())
      const store = await openStore({ url: urlOf(name) })
      return {
        ...store,
        close: async () => {
          await store.close()
          await ask(name, empty)
          free.push(name)
        },
      }
    },
    restart: async (between) => {
      run('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop')
      between(data)
      start()
    },
    stop: async () => end(),
  }
}

let shared: Promise<TestPostgres> | null = null

/** One server for all tests of this process, which ends with it. */
export const sharedPostgres = (): Promise<TestPostgres> => {
  shared ??= startPostgres()
  return shared
}
