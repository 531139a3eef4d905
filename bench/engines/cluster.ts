// A PostgreSQL server with its own folder, which is kept: started for a bench, stopped behind it, its CPU and memory as the system counts them.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { cpuOf } from '../lib/cpu.ts'
import { treeBytes } from '../lib/memory.ts'

/** PostgreSQL does not run as root: another user owns its folder then. */
const nobody = 65534

export type Cluster = {
  /** address of a database, which is made where it is missing: empty, or as `template` is */
  database(name: string, template?: string): Promise<string>
  /** removes a database where there is one */
  drop(name: string): Promise<void>
  cpuMs(): number
  megabytes(): number
  stop(): void
}

function binFolder(): string | null {
  const versions = '/usr/lib/postgresql'
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  return newest.map((version) => join(versions, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

/** Settings beside PostgreSQL's own: what an installation of some gigabytes of memory would set, and what tells of slow statements. */
const settings = [
  'shared_buffers=512MB',
  'effective_cache_size=4GB',
  'maintenance_work_mem=512MB',
  'max_wal_size=4GB',
  'max_connections=60',
  'shared_preload_libraries=pg_stat_statements',
  'pg_stat_statements.track=top',
]

/** Starts the server whose data are in `folder`, which is made where it is missing. Null where PostgreSQL is not installed. */
export async function startCluster(folder: string, more: string[] = []): Promise<Cluster | null> {
  const bin = binFolder()
  if (bin === null) return null
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: nobody, gid: nobody } : {}
  const run = (command: string, ...words: string[]): void => {
    const done = spawnSync(join(bin, command), words, { ...user, cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    if (done.status !== 0) throw new Error(`${command}: ${done.stderr || done.error?.message}`)
  }
  const data = join(folder, 'data')
  if (!existsSync(data)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (isRoot) chownSync(folder, nobody, nobody)
    run('initdb', '-D', data, '-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--locale=C', '--data-checksums')
  }
  const options = ['listen_addresses=', `unix_socket_directories=${folder}`, ...settings, ...more]
  const words = options.map((one) => `-c ${one}`).join(' ')
  run('pg_ctl', '-D', data, '-w', '-t', '300', '-l', join(folder, 'log'), '-o', words, 'start')
  const stop = (): void =>
    void spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop'], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    })
  // also where the bench ends early
  process.once('exit', stop)
  const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
  const urlOf = (name: string): string => `postgres://bench@localhost/${name}?host=${folder}`
  const ask = async (text: string, values: string[] = []): Promise<number> => {
    const client = new pg.Client({ connectionString: urlOf('postgres') })
    await client.connect()
    try {
      return (await client.query(text, values)).rowCount ?? 0
    } finally {
      await client.end()
    }
  }
  return {
    database: async (name, template = 'template1') => {
      if ((await ask('select 1 from pg_database where datname = $1', [name])) === 0)
        await ask(`create database "${name}" template "${template}" strategy file_copy`)
      return urlOf(name)
    },
    drop: async (name) => void (await ask(`drop database if exists "${name}" with (force)`)),
    cpuMs: () => {
      const { own, ended } = cpuOf(pid)
      return childrenOf(pid).reduce((sum, child) => sum + cpuOf(child).own, own + ended)
    },
    megabytes: () => treeBytes(pid) / 1e6,
    stop: () => {
      process.off('exit', stop)
      stop()
    },
  }
}
