// `/metrics` in the text format of Prometheus, for the operator: how the sources are doing. No visitor, no subscriber, no word of a search.
import { type Request, Router } from 'express'
import type { ReadingContext } from '../reading/context.ts'
import { notFound } from './problem.ts'

type Sample = { labels?: Record<string, string>; value: number }
type Metric = { name: string; help: string; samples: Sample[] }

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const sampleLine = (name: string, { labels = {}, value }: Sample): string => {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
}

/** The metrics as text; all are gauges. */
const asText = (metrics: readonly Metric[]): string =>
  metrics
    .flatMap(({ name, help, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      ...samples.map((sample) => sampleLine(name, sample)),
    ])
    .join('\n')
    .concat('\n')

const secondsOf = (at: string): number => Date.parse(at) / 1000

/** How the server reads of its replica; nothing where none is set. */
function readsMetrics(reads: ReturnType<NonNullable<ReadingContext['reads']>> | null): Metric[] {
  if (reads === null) return []
  const { from, behindMs } = reads
  return [
    {
      name: 'mechanism_watch_reads_from_replica',
      help: '1 where lists and pages are read from the replica, 0 where it is away or far behind and the primary answers.',
      samples: [{ value: Number(from === 'replica') }],
    },
    {
      name: 'mechanism_watch_replica_behind_seconds',
      help: 'How long the replica may have been behind the primary when it was looked at last.',
      samples: behindMs === null || !Number.isFinite(behindMs) ? [] : [{ value: behindMs / 1000 }],
    },
  ]
}

async function readMetrics({ reading, store, clock, reads, sources = [], version }: ReadingContext): Promise<Metric[]> {
  const [runs, held, counts] = await Promise.all([
    reading.sources(sources, clock.now()),
    reading.heldBack(clock),
    store.meta.counts(),
  ])
  const bySource = (value: (row: (typeof runs)[number]) => number | null): Sample[] =>
    runs.flatMap((row) => {
      const read = value(row)
      return read === null ? [] : [{ labels: { source: row.id }, value: read }]
    })
  return [
    { name: 'mechanism_watch_info', help: 'Version of the program.', samples: [{ labels: { version }, value: 1 }] },
    {
      name: 'mechanism_watch_source_healthy',
      help: '1 where the last run of the source was not red; 0 also where it never ran or missed its schedule.',
      samples: bySource(({ result }) => Number(result === 'green' || result === 'yellow' || result === 'running')),
    },
    {
      name: 'mechanism_watch_source_last_run_timestamp_seconds',
      help: 'Start of the last run of the source.',
      samples: bySource(({ lastRun }) => (lastRun === null ? null : secondsOf(lastRun))),
    },
    {
      name: 'mechanism_watch_source_last_success_timestamp_seconds',
      help: 'Last run of the source that was not red.',
      samples: bySource(({ lastSuccess }) => (lastSuccess === null ? null : secondsOf(lastSuccess))),
    },
    {
      name: 'mechanism_watch_source_unread',
      help: 'Files of the source that could not be read.',
      samples: bySource(({ unread }) => unread.length),
    },
    {
      name: 'mechanism_watch_held_back',
      help: 'What is held back until a person acts, by kind of fault.',
      samples: held.map(({ fault }) => ({ labels: { fault }, value: 1 })),
    },
    {
      name: 'mechanism_watch_documents',
      help: 'Documents held.',
      samples: [{ value: counts['documents'] ?? 0 }],
    },
    ...readsMetrics(reads?.() ?? null),
    {
      name: 'process_resident_memory_bytes',
      help: 'Resident memory of the server.',
      samples: [{ value: process.memoryUsage.rss() }],
    },
    {
      name: 'process_start_time_seconds',
      help: 'Start of the server.',
      samples: [{ value: Math.round(clock.now().getTime() / 1000 - process.uptime()) }],
    },
  ]
}

/** Names, and beginnings of names, of headers that proxies add. One that adds none has to close the address itself: `docs/deploy.md`. */
const addedByProxies = ['forwarded', 'via', 'cdn-loop', 'true-client-ip']
const ofProxies = ['x-forwarded', 'x-real', 'x-client', 'x-cluster', 'cf-', 'fly-', 'fastly-']

/** Whether a request names one who passed it on. */
const isPassedOn = (req: Request): boolean =>
  Object.keys(req.headers).some(
    (name) => addedByProxies.includes(name) || ofProxies.some((beginning) => name.startsWith(beginning)),
  )

/** For the machine of the server alone: what came through a proxy finds nothing here. */
export function metricsRouter(context: ReadingContext): Router {
  // a proxy closes this one address: another spelling of it is none
  const router = Router({ strict: true, caseSensitive: true })
  router.get('/metrics', async (req, res) => {
    if (isPassedOn(req)) throw notFound('there is nothing at this address')
    const body = asText(await readMetrics(context))
    res.set('Cache-Control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(body)
  })
  return router
}
