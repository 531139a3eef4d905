// A sampled CPU profile of this thread, cut at spans of time: which functions of ours stood on the stack, and which were running.
import { type Profiler, Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'

/** Milliseconds of the monotonic clock, as `process.hrtime` tells. */
export type Span = { from: number; until: number }
/** Name → ms. */
export type Profile = { ours: Record<string, number>; running: Record<string, number> }

type Frame = Profiler.ProfileNode['callFrame']

const root = fileURLToPath(new URL('../../', import.meta.url))
const isOurs = ({ url }: Frame): boolean =>
  url.includes(root) && !url.includes('/node_modules/') && !url.includes('/bench/')
const nameOf = ({ url, functionName, lineNumber, columnNumber }: Frame): string =>
  `${url.slice(url.lastIndexOf(root) < 0 ? 0 : url.lastIndexOf(root) + root.length)} ${functionName || `${lineNumber + 1}:${columnNumber + 1}`}`.trim()

/** The `count` greatest, in whole ms. */
const greatest = (found: ReadonlyMap<string, number>, count: number): Record<string, number> =>
  Object.fromEntries(
    [...found]
      .sort(([, a], [, b]) => b - a)
      .slice(0, count)
      .map(([name, ms]) => [name, Math.round(ms)]),
  )

function cut(profile: Profiler.Profile, spans: readonly Span[]): Profile[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(
    profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)),
  )
  const found = spans.map((span) => ({ ...span, ours: new Map<string, number>(), running: new Map<string, number>() }))
  const add = (to: Map<string, number>, name: string, ms: number) => to.set(name, (to.get(name) ?? 0) + ms)
  const deltas = profile.timeDeltas ?? []
  let time = profile.startTime
  for (const [index, id] of (profile.samples ?? []).entries()) {
    time += deltas[index] ?? 0
    const one = found.find(({ from, until }) => time / 1000 >= from && time / 1000 <= until)
    if (!one) continue
    const ms = (deltas[index + 1] ?? 0) / 1000
    add(one.running, nameOf(nodes.get(id)!.callFrame), ms)
    const names = new Set<string>()
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = nodes.get(at)!.callFrame
      if (isOurs(frame)) names.add(nameOf(frame))
    }
    for (const name of names) add(one.ours, name, ms)
  }
  return found.map(({ ours, running }) => ({ ours: greatest(ours, 8), running: greatest(running, 5) }))
}

/** Starts the profile; `read` tells of spans that began since the last reading, and begins it anew. */
export async function startProfile() {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 1000 })
  await session.post('Profiler.start')
  return {
    async read(spans: readonly Span[]): Promise<Profile[]> {
      const { profile } = await session.post('Profiler.stop')
      await session.post('Profiler.start')
      return spans.length === 0 ? [] : cut(profile, spans)
    },
  }
}
