// The same requests to each engine in turn: answers a second, CPU of the servers and of the engine, p99 and memory.
import { codes } from '../scale/documents.ts'
import { fixedQuery, variedQuery } from '../scale/queries.ts'
import { crowd, type Served, serve, untilQuiet } from '../scale/serve.ts'

/** What is asked: `cpuMs` and `megabytes` of an engine that is no process of its own are null. */
export type Side = {
  name: string
  folder: string
  settings: Record<string, string>
  engine: { cpuMs(): number; megabytes(): number } | null
}

const stateAt = (n: number): string => codes[n % codes.length]!
const dayAt = (n: number): string => `20${10 + (n % 15)}-${10 + (n % 3)}-${10 + (n % 18)}`
const languages = ['en', 'fr', 'es']

type Kind = { name: string; address(n: number): string }
const search: Kind = {
  name: 'search, other words each time',
  address: (n) => `/api/v1/recommendations?${variedQuery(n)}`,
}
const seven: Kind = { name: 'search, seven queries', address: (n) => `/api/v1/recommendations?${fixedQuery(n)}` }
const list: Kind = {
  name: 'list of a State from a day',
  address: (n) => `/api/v1/recommendations?state=${stateAt(n)}&from=${dayAt(n)}`,
}
const facets: Kind = {
  name: 'list with counts of facets',
  address: (n) => `/api/v1/recommendations?state=${stateAt(n)}&from=${dayAt(n)}&facets=topic,year&limit=10`,
}
const page: Kind = {
  name: 'State page',
  address: (n) => `/states/${stateAt(n)}?lang=${languages[Math.floor(n / codes.length) % languages.length]}`,
}
const parts = [seven, search, list, page]
const mix: Kind = {
  name: 'mix of all but facets',
  address: (n) => parts[n % parts.length]!.address(Math.floor(n / parts.length)),
}
export const kinds = [seven, search, list, facets, page, mix]

export type Row = {
  kind: string
  side: string
  processes: number
  connections: number
  perSecond: number
  p50: number
  p99: number
  failed: number
  /** milliseconds of CPU an answer */
  serverCpu: number
  engineCpu: number | null
}
export type Memory = { side: string; processes: number; servers: number[]; engine: number | null }

/** No kind has more forms than these: a slow machine answers each once. */
const eachForm = 14

type Up = { side: Side; served: Served[] }

async function measure(
  { side, served }: Up,
  { name, address }: Kind,
  connections: number,
  seconds: number,
): Promise<Row> {
  const cpu = (): number => served.reduce((sum, one) => sum + one.cpuMs(), 0)
  const url = (n: number): string => served[n % served.length]!.origin + address(n)
  const [servers, engine] = [cpu(), side.engine?.cpuMs() ?? null]
  const found = await crowd('', url, connections, seconds, eachForm)
  const each = (ms: number): number => ms / found.answers
  return {
    kind: name,
    side: side.name,
    processes: served.length,
    connections,
    perSecond: found.perSecond,
    p50: found.p50,
    p99: found.p99,
    failed: found.failed,
    serverCpu: each(cpu() - servers),
    engineCpu: engine === null ? null : each(side.engine!.cpuMs() - engine),
  }
}

/** How many servers, and with how many clients each number of them is asked. */
export type Crowd = { processes: number; connections: readonly number[] }
const everyCrowd: Crowd[] = [
  { processes: 1, connections: [1, 50] },
  { processes: 2, connections: [50] },
]

/** Every kind of request, the engines in turn, with one client and with fifty, by one server and by two. */
export async function readBoth(
  sides: Side[],
  seconds: number,
  tell: { row(row: Row): void; memory(memory: Memory): void },
  crowds: readonly Crowd[] = everyCrowd,
): Promise<void> {
  for (const { processes, connections } of crowds) {
    const up: Up[] = []
    try {
      for (const side of sides) {
        const served: Served[] = []
        up.push({ side, served })
        for (let n = 0; n < processes; n++) served.push(await serve(side.folder, side.settings))
      }
      for (const { served } of up) for (const one of served) await untilQuiet(one)
      // the first asking of each kind makes what is kept of the whole index
      for (const one of up) for (const kind of kinds) await measure(one, kind, processes, 0.5)
      for (const clients of connections)
        for (const kind of kinds) for (const one of up) tell.row(await measure(one, kind, clients, seconds))
      for (const { side, served } of up)
        tell.memory({
          side: side.name,
          processes,
          servers: served.map((one) => one.peakMegabytes()),
          engine: side.engine?.megabytes() ?? null,
        })
    } finally {
      for (const { served } of up) for (const one of served) await one.stop()
    }
  }
}
