// SQLite and PostgreSQL under the same rows and requests, in one run: `npm run bench -- engines --keep=FOLDER [--rows=N] [--work-rows=N] [--times=N] [--seconds=N] [--only=copy,reads,work,growth]`.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from '../scripts/compile.js'
import { readSettings } from '../src/env.ts'
import { type Cluster, startCluster } from './engines/cluster.ts'
import { copyTo } from './engines/copy.ts'
import { grow, stateOf } from './engines/grow.ts'
import { dearestStatements, explaining, forgetStatements, plansIn, sizesOf } from './engines/plans.ts'
import { type Memory, type Row, readBoth, type Side } from './engines/reads.ts'
import { type Work, workOn } from './engines/work.ts'
import { fill } from './scale/fill.ts'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '270000' },
    /** how many are stored, classified and indexed anew by one worker and by two */
    'work-rows': { type: 'string', default: '27000' },
    times: { type: 'string', default: '10' },
    /** for each row of reads: 54 of them with growth, and as many half seconds before */
    seconds: { type: 'string', default: '6' },
    /** a folder that an earlier run made, or where to make and leave it */
    keep: { type: 'string' },
    only: { type: 'string', default: 'copy,reads,work,growth' },
  },
})
const only = new Set(values.only.split(','))
const seconds = Number(values.seconds)
const times = Number(values.times)

const cell = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'string' ? value : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
const line = (...cells: (string | number | null)[]) => console.log(`| ${cells.map(cell).join(' | ')} |`)
const heading = (...cells: string[]) => {
  console.log(`\n${new Date().toISOString().slice(0, 16)}, load ${loadavg()[0]!.toFixed(1)}`)
  line(...cells)
  line(...cells.map(() => '---'))
}

const rowOf = (row: Row) =>
  line(
    row.kind,
    row.side,
    String(row.processes),
    String(row.connections),
    row.perSecond,
    row.p50,
    row.p99,
    String(row.failed),
    row.serverCpu,
    row.engineCpu,
    loadavg()[0]!,
  )
const readHeads = [
  'asked',
  'engine',
  'servers',
  'connections',
  'answers a second',
  'p50, ms',
  'p99, ms',
  'failed',
  'CPU of the servers an answer, ms',
  'of the engine, ms',
  'load',
]

const sqlite = (folder: string): Side => ({ name: 'SQLite', folder, settings: {}, engine: null })
const postgres = (folder: string, url: string, cluster: Cluster): Side => ({
  name: 'PostgreSQL',
  folder,
  settings: { MECHANISM_WATCH_DATABASE: url },
  engine: cluster,
})

async function reads(sides: Side[]) {
  const memories: Memory[] = []
  heading(...readHeads)
  await readBoth(sides, seconds, { row: rowOf, memory: (one) => void memories.push(one) })
  heading('engine', 'servers', 'each server at its peak, MB', 'the engine at the end, MB')
  for (const one of memories) line(one.side, String(one.processes), one.servers.join(' and '), one.engine)
}

async function work(root: string, cluster: Cluster) {
  heading('work', 'engine', 'workers', 'units', 'by the clock, s', 'CPU of the workers, s', 'of the engine, s', 'load')
  const tell = (one: Work) =>
    line(
      one.what,
      one.side,
      String(one.workers),
      String(one.units),
      one.seconds,
      one.workerCpu,
      one.engineCpu,
      loadavg()[0]!,
    )
  const rows = Number(values['work-rows'])
  for (const workers of [1, 2]) {
    const folder = mkdtempSync(join(root, 'work-'))
    const name = `work_${process.pid}_${workers}`
    try {
      await workOn(sqlite(folder), workers, rows, tell)
      await workOn(postgres(folder, await cluster.database(name), cluster), workers, rows, tell)
    } finally {
      rmSync(folder, { recursive: true, force: true })
      await cluster.drop(name)
    }
  }
}

/** What docs/scale.md advises for a million rows and more. */
const forMany = [`shared_buffers=${Math.floor(totalmem() / 4 / 2 ** 20)}MB`, 'work_mem=64MB']

/** The database of `times` times the rows: one that an earlier run left whole, or a new one. */
async function grown(cluster: Cluster): Promise<string> {
  const [first, name] = [`rows_${values.rows}`, `rows_${values.rows}_${times}`]
  const firstUrl = await cluster.database(first)
  let url = await cluster.database(name, first)
  const state = await stateOf(url, firstUrl)
  if (state === 'grown') return url
  if (state === 'half') {
    await cluster.drop(name)
    url = await cluster.database(name, first)
  }
  heading('growth', 'rows', 's')
  await grow(url, times, ({ table, rows, seconds: took }) => line(table, String(rows), took))
  return url
}

async function growth(root: string, folder: string) {
  const begin = async (more: string[]) => (await startCluster(join(root, 'pg'), [...forMany, ...more]))!
  let cluster = await begin([])
  try {
    const url = await grown(cluster)
    heading('table or index', 'MB', 'rows')
    for (const size of await sizesOf(url)) line(size.name, size.megabytes, size.rows)
    await forgetStatements(url)
    await reads([postgres(folder, url, cluster)])
    heading('statement', 'calls', 'all, ms', 'mean, ms', 'longest, ms')
    for (const one of await dearestStatements(url))
      line(one.query.replaceAll('|', '/').slice(0, 160), String(one.calls), one.total, one.mean, one.longest)
    cluster.stop()
    // again for their plans: what writes them is no part of the figures
    cluster = await begin(explaining(50))
    const log = join(root, 'pg', 'log')
    const from = statSync(log).size
    const silent = { row: () => {}, memory: () => {} }
    await readBoth([postgres(folder, url, cluster)], 1, silent, [{ processes: 1, connections: [1] }])
    console.log(`\nplans of statements of 50 ms and more, the longest run of each`)
    for (const { ms, plan } of plansIn(log, from).slice(0, 8)) console.log(`\n${ms} ms\n${plan.slice(0, 3000)}`)
  } finally {
    cluster.stop()
  }
}

/** One part, with what it took by the clock. Where it fails it says so, and the parts after it are still measured. */
async function part(name: string, work: () => Promise<void>) {
  if (!only.has(name)) return
  const begun = performance.now()
  try {
    await work()
  } catch (error) {
    process.exitCode = 1
    console.log(`\n${name} FAILED: ${error instanceof Error ? error.stack : error}`)
  }
  console.log(`\n${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s by the clock`)
}

// servers and the engine end with it, also where somebody stops it
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
await compile()
const root = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-engines-'))
// PostgreSQL runs as another user, who has to pass through
if (values.keep === undefined) chmodSync(root, 0o711)
const folder = join(root, `d${values.rows}`)
try {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'mechanism-watch.sqlite')))
    await fill(readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'error' }), Number(values.rows))
  const cluster = await startCluster(join(root, 'pg'))
  if (cluster === null) throw new Error('no PostgreSQL on this machine: apt-get install postgresql')
  try {
    const name = `rows_${values.rows}`
    await part('copy', async () => {
      await cluster.drop(name)
      const done = await copyTo(folder, await cluster.database(name), cluster)
      heading('db copy to', 's', 'CPU of the command, s', 'of the engine, s', 'peak of the command, MB')
      line('PostgreSQL', done.seconds, done.cpu, done.engineCpu, done.peak)
    })
    await part('reads', async () => reads([sqlite(folder), postgres(folder, await cluster.database(name), cluster)]))
    await part('work', () => work(root, cluster))
  } finally {
    cluster.stop()
  }
  await part('growth', () => growth(root, folder))
} finally {
  if (values.keep === undefined) rmSync(root, { recursive: true, force: true })
}
