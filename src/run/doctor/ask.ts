// doctor --live: asks each question of the sources once, host beside host, and notes what came. Stores nothing.
import type { Answer } from '../../../scrapers/lib/http/answers.ts'
import type { Http, OpenQuestion, Probe } from '../../../scrapers/source.ts'
import { FetchError, type FetchFault } from '../../domain/errors.ts'

export type ProbeGroup = { group: string; kind: 'documents' | 'dates' | 'other'; probes: Probe[] }

/**
 * `as_expected`: the readers read it; `changed`: it answers, and not in the shape that they know; `closed`: it refuses
 * us; `unreachable`: no answer; `not_asked`: its host gave no answer before.
 */
export type LineState = 'as_expected' | 'changed' | 'closed' | 'unreachable' | 'not_asked'

export type Line = {
  group: string
  kind: ProbeGroup['kind']
  route: string
  what: string
  address: string
  /** where it ended, if elsewhere */
  movedTo: string | null
  state: LineState
  fault: FetchFault | null
  status: number | null
  mediaType: string | null
  bytes: number | null
  seconds: number
  expected: string
  found: string
  unknownLabels: string[]
  unknownColumns: string[]
  languages: string[]
  leftOut: string[]
  question: OpenQuestion | null
  /** the open question is answered */
  settled: boolean
}

const closed: readonly FetchFault[] = ['challenged', 'robots', 'refused', 'slow_down', 'server_error']
const stateOf = (fault: FetchFault): LineState =>
  fault === 'network' || fault === 'timeout' ? 'unreachable' : closed.includes(fault) ? 'closed' : 'changed'

/** The last answers as they came, before they were judged. */
export type Observed = { answer(address: string): Answer | undefined }

type Asking = {
  http: Http
  observed: Observed
  now(): Date
  onLine(line: Line): void
  onNoAnswer(address: string, error: FetchError): void
}

type Queued = { group: ProbeGroup; probe: Probe }

const blank = ({ group, probe }: Queued): Line => ({
  group: group.group,
  kind: group.kind,
  route: probe.route,
  what: probe.what,
  address: probe.address,
  movedTo: null,
  state: 'not_asked',
  fault: null,
  status: null,
  mediaType: null,
  bytes: null,
  seconds: 0,
  expected: probe.expects,
  found: '',
  unknownLabels: [],
  unknownColumns: [],
  languages: [],
  leftOut: [],
  question: probe.settles ?? null,
  settled: false,
})

async function askOne(queued: Queued, asking: Asking): Promise<{ line: Line; further: Probe[] }> {
  const { probe } = queued
  const began = asking.now().getTime()
  const came = (): Partial<Line> => {
    const answer = asking.observed.answer(probe.address)
    const seconds = Math.round((asking.now().getTime() - began) / 100) / 10
    if (!answer) return { seconds }
    const movedTo = answer.address === probe.address ? null : answer.address
    const mediaType = answer.headers['content-type'] ?? null
    return { seconds, movedTo, status: answer.status, mediaType, bytes: answer.bytes.length }
  }
  try {
    const fetched = await probe.ask(asking.http)
    const seen = probe.look(fetched)
    const line: Line = {
      ...blank(queued),
      ...came(),
      ...(seen.fault === undefined
        ? { state: 'as_expected' as const }
        : { state: stateOf(seen.fault.fault), fault: seen.fault.fault }),
      found: seen.found,
      unknownLabels: seen.unknown?.labels ?? [],
      unknownColumns: seen.unknown?.columns ?? [],
      languages: seen.languages ?? [],
      leftOut: seen.leftOut ?? [],
      settled: seen.settles ?? true,
    }
    return { line, further: seen.further ?? [] }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const noted = came()
    if (noted.status === undefined) asking.onNoAnswer(probe.address, error)
    const { fault, reason: found } = error
    return { line: { ...blank(queued), ...noted, state: stateOf(fault), fault, found }, further: [] }
  }
}

/** One host after its own order; the others go on beside it. */
async function askHost(queue: Queued[], asking: Asking): Promise<Line[]> {
  const lines: Line[] = []
  let silence: string | null = null
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (silence !== null) {
      const line = { ...blank(next), found: `not asked: its host gave no answer (${silence})` }
      lines.push(line)
      asking.onLine(line)
      continue
    }
    const { line, further } = await askOne(next, asking)
    lines.push(line)
    asking.onLine(line)
    if (line.state === 'unreachable') silence = line.found
    const { group, probe } = next
    const added = further.map((one) => ({ group, probe: one }))
    // before what must be last
    const at = probe.last ? 0 : queue.findIndex((one) => one.probe.last)
    queue.splice(at < 0 ? queue.length : at, 0, ...added)
  }
  return lines
}

/** Asks every question once, in the order of the groups; a question that another leads to comes after it. */
export async function askAll(groups: readonly ProbeGroup[], asking: Asking): Promise<Line[]> {
  const all = groups.flatMap((group) => group.probes.map((probe): Queued => ({ group, probe })))
  const ordered = [...all.filter(({ probe }) => !probe.last), ...all.filter(({ probe }) => probe.last)]
  const hosts = new Map<string, Queued[]>()
  for (const queued of ordered) {
    const { host } = new URL(queued.probe.address)
    hosts.set(host, [...(hosts.get(host) ?? []), queued])
  }
  const lines = await Promise.all([...hosts.values()].map((queue) => askHost(queue, asking)))
  const order = new Map(groups.map(({ group }, index) => [group, index]))
  return lines.flat().sort((a, b) => order.get(a.group)! - order.get(b.group)!)
}
