// Search and stages at the size of all that the mechanisms ever asked: `npm run bench -- scale [--rows N] [--growth]`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import MiniSearch from 'minisearch'
import { readSettings } from '../src/env.ts'
import { openBare, timed } from './scale/bare.ts'
import { fill } from './scale/fill.ts'
import { openPostgres } from './scale/postgres.ts'
import { fixedQuery, queries, variedQuery } from './scale/queries.ts'
import { alone, crowd, type Served, serve, untilQuiet } from './scale/serve.ts'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '270000' },
    /** a folder that an earlier run made, or where to make and leave it */
    keep: { type: 'string' },
    skip: { type: 'string', default: '' },
  },
})
const rows = Number(values.rows)
const skipped = values.skip.split(',')
/** What the API finds by default, as a token of the index. */
const standing = ['zshown']

const line = (...cells: (string | number)[]) =>
  console.log(
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : cell < 100 ? 1 : 0) : cell)).join(' | ')} |`,
  )
const heading = (...cells: string[]) => {
  console.log('')
  line(...cells)
  line(...cells.map(() => '---'))
}

async function fillAt(folder: string, count: number) {
  const found = await fill(readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'error' }), count)
  heading('work, CPU in s', `${count} recommendations (${found.units} units, ${found.documents} documents)`)
  line('store', found.store)
  line('index', found.index)
  line('store and index', found.store + found.index)
  line('classify', found.classify)
  line('of which the rules alone, from a sample', found.rules)
  line('classify with another version, same labels', found.sameLabels)
  line('classify and index again with nothing to do', found.nothingToClassify + found.nothingToIndex)
  return found
}

type Asked = Map<string, { ms: number }>

async function searchAt(folder: string, served: Served): Promise<Asked> {
  await untilQuiet(served)
  const bare = openBare(join(folder, 'mechanism-watch.sqlite'))
  const asked: Asked = new Map()
  heading(
    'query',
    'found',
    'bare FTS5, ms (CPU)',
    'HTTP, ms (CPU of the server)',
    'another limit each time, ms (CPU)',
    'HTTP over bare: same address',
    'another limit',
    'CPU over CPU, same address',
  )
  const both = ({ ms, cpu }: { ms: number; cpu: number }) => `${ms.toFixed(2)} (${cpu.toFixed(2)})`
  for (const query of queries) {
    const match = bare.expression(query.api)
    const own = timed(() => bare.ask(match))
    // another limit each time: no answer is a kept one
    const other = await alone(served, (n) =>
      `/api/v1/recommendations?${query.api}&limit=${50 - (n % 45)}`.replace('?&', '?'),
    )
    const same = await alone(served, () => `/api/v1/recommendations?${query.api}`)
    asked.set(query.name, same)
    const [over, overOther, overCpu] = [same.ms / own.ms, other.ms / own.ms, same.cpu / own.cpu]
    line(query.name, bare.ask(match), both(own), both(same), both(other), over, overOther, overCpu)
  }
  bare.close()
  return asked
}

/** Filters whose rows are counted by State, topic and year; a part of the range each time, so that no count is a kept one. */
const counted = ['q=detention&state=KEN', 'q=torture', 'q=rights', 'state=KEN', 'mechanism=CAT']

async function facetsAt(served: Served) {
  heading('facets=state,topic,year', 'median by the clock, ms', 'longest, ms', 'CPU, ms')
  for (const api of counted) {
    const day = (n: number) => `2008-0${1 + (n % 9)}-${10 + (n % 19)}`
    const found = await alone(
      served,
      (n) => `/api/v1/recommendations?${api}&facets=state,topic,year&limit=5&from=${day(n)}`,
      20,
    )
    line(api, found.ms, found.longest, found.cpu)
  }
}

const pages = [
  '/',
  '/states',
  '/states/KEN',
  '/api/v1/states',
  '/world.json',
  '/feeds/calendar.ics',
  '/feeds/recommendations.atom',
  '/sources',
]

async function pagesAt(served: Served) {
  await untilQuiet(served)
  heading('address', 'first, ms', 'warm, median, ms', 'warm, CPU, ms')
  for (const page of pages) {
    const begun = performance.now()
    const first = served.cpuMs()
    await fetch(served.origin + page).then((answer) => answer.arrayBuffer())
    const [took, cpu] = [performance.now() - begun, served.cpuMs() - first]
    const warm = await alone(served, () => page, 20)
    line(page, `${took.toFixed(0)} (CPU ${cpu})`, warm.ms, warm.cpu)
  }
}

const crowdSeconds = 10
const fixed = (n: number) => `/api/v1/recommendations?${fixedQuery(n)}`
const varied = (n: number) => `/api/v1/recommendations?${variedQuery(n)}`

async function crowdsAt(served: Served) {
  heading(
    '50 connections',
    'answers a second',
    'a second of CPU',
    'median',
    'p99, ms',
    'failed',
    'peak of the server, MB',
  )
  const show = async (name: string, address: (n: number) => string) => {
    const begun = served.cpuMs()
    const found = await crowd(served.origin, address, 50, crowdSeconds)
    const perCpu = (found.perSecond * crowdSeconds * 1000) / (served.cpuMs() - begun)
    line(name, found.perSecond, perCpu, found.p50, found.p99, String(found.failed), served.peakMegabytes())
  }
  await show('mix of the seven queries', fixed)
  await show('seven forms, other words each time', varied)
}

async function others(folder: string, sample: string) {
  const bare = openBare(join(folder, 'mechanism-watch.sqlite'))
  const small = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  const begun = performance.now()
  for (const { row, text } of bare.texts()) small.add({ id: row, text })
  console.log(
    `\nminisearch: ${((performance.now() - begun) / 1000).toFixed(0)} s to index, ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB of heap`,
  )
  heading('query', 'minisearch, words alone, ms')
  for (const { name, words } of queries)
    if (words !== null) line(name, timed(() => small.search(words, { combineWith: 'AND' }).slice(0, 50)).ms)
  small.removeAll()
  const queryAt = (path: string) => queries[Number(path.slice(1)) % queries.length]!
  const postgres = await openPostgres({ rows: bare.texts, body: sample, standing, queryAt })
  bare.close()
  if (postgres === null) return console.log('PostgreSQL: skipped, initdb and pg_ctl are not at hand')
  heading('query', 'PostgreSQL, by the clock, ms', 'found')
  for (const query of queries) {
    await postgres.ask(query)
    const times: number[] = []
    for (let i = 0; i < 15; i++) {
      const started = performance.now()
      await postgres.ask(query)
      times.push(performance.now() - started)
    }
    line(query.name, times.sort((a, b) => a - b)[7]!, String(await postgres.ask(query)))
  }
  const found = await crowd(postgres.origin, (n) => `/${n % queries.length}`, 50, 10)
  line(`mix, 50 connections: ${found.perSecond.toFixed(0)} a second`, found.p99, `failed ${found.failed}`)
  await postgres.close()
}

// what is measured is what an installation runs
spawnSync(process.execPath, [fileURLToPath(new URL('../scripts/compile.js', import.meta.url))], { stdio: 'inherit' })
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-scale-'))
try {
  const made = skipped.includes('fill') ? null : await fillAt(folder, rows)
  const served = await serve(folder)
  let sample = ''
  let asked: Asked
  try {
    if (!skipped.includes('pages')) await pagesAt(served)
    asked = await searchAt(folder, served)
    await facetsAt(served)
    await crowdsAt(served)
    const page = (await (await fetch(`${served.origin}/api/v1/recommendations?q=rights`)).json()) as { data: unknown[] }
    sample = JSON.stringify(page.data[0])
  } finally {
    await served.stop()
  }
  if (!skipped.includes('others')) await others(folder, sample)
  if (!skipped.includes('growth')) {
    const tenth = mkdtempSync(join(tmpdir(), 'bench-scale-tenth-'))
    try {
      const small = await fillAt(tenth, Math.round(rows / 10))
      const other = await serve(tenth)
      try {
        const before = await searchAt(tenth, other)
        heading('growth, ten times the rows', 'times')
        if (made) line('index', made.index / small.index)
        for (const [name, { ms }] of asked) line(`${name}, HTTP`, ms / before.get(name)!.ms)
      } finally {
        await other.stop()
      }
    } finally {
      rmSync(tenth, { recursive: true, force: true })
    }
  }
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
}
