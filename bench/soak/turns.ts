// Watches the turns of the event loop: how much CPU the longest took, and which answers and functions the long ones were spent on.
import { subscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { type Profile, type Span, startProfile } from './profile.ts'

/** A turn that took long: ms by the clock and of CPU, the addresses whose answers ended in it, and its functions with their ms. */
export type Turn = { seconds: number; ms: number; cpuMs: number; answers: Record<string, number> } & Partial<Profile>

const longMs = 50
const lookEveryMs = 10

/** CPU of this thread so far, ms; https://docs.kernel.org/scheduler/sched-stats.html */
const threadCpuMs = (): number => Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6

const counted = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** Starts watching this thread, with a sampled profile of it if asked for: that costs some CPU and memory of its own. */
export async function watchTurns(options: { profile: boolean }) {
  const profile = options.profile ? await startProfile() : null
  const begun = nowMs()
  let spans: (Span & { cpuMs: number })[] = []
  let ended: { path: string; at: number }[] = []
  subscribe('http.server.response.finish', (message) => {
    const { request } = message as { request: IncomingMessage }
    // a router cuts its own part off `url`
    const { originalUrl = request.url } = request as { originalUrl?: string }
    ended.push({ path: originalUrl ?? '', at: nowMs() })
  })
  /** the longest since the last look, however short: its cause is told too */
  let top: (Span & { cpuMs: number }) | null = null
  let isReading = false
  let before = { cpu: threadCpuMs(), at: nowMs() }
  // between two looks: no less than the CPU of a longer turn
  setInterval(() => {
    const present = { cpu: threadCpuMs(), at: nowMs() }
    const cpuMs = present.cpu - before.cpu
    // reading the profile is work of this bench
    if (!isReading) {
      const span = { from: before.at, until: present.at, cpuMs }
      if (top === null || cpuMs > top.cpuMs) top = span
      if (cpuMs > longMs) spans.push(span)
    }
    before = present
  }, lookEveryMs).unref()
  return {
    /** Returns the longest turn since the last time, and each long one. */
    async look(): Promise<{ longest: Turn | null; turns: Turn[] }> {
      const seen = { spans: top === null || spans.includes(top) ? spans : [...spans, top], ended }
      top = null
      spans = []
      ended = []
      isReading = profile !== null
      const profiles = profile ? await profile.read(seen.spans) : []
      if (isReading) setTimeout(() => (isReading = false), 3 * lookEveryMs)
      const turns = seen.spans.map(({ from, until, cpuMs }, index) => ({
        seconds: Math.round((from - begun) / 100) / 10,
        ms: Math.round(until - from),
        cpuMs: Math.round(cpuMs),
        answers: counted(
          seen.ended.filter(({ at }) => at >= from && at <= until + lookEveryMs).map(({ path }) => path),
        ),
        ...profiles[index],
      }))
      const [longest = null] = turns.toSorted((a, b) => b.cpuMs - a.cpuMs)
      return { longest, turns: turns.filter(({ cpuMs }) => cpuMs > longMs) }
    },
  }
}
