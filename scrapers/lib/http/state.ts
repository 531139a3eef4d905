// What the http must remember between requests and, where a file is given, between runs.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { FetchError } from '../../../src/domain/errors.ts'

const stateSchema = z.strictObject({
  /** paths that are left alone until an instant: a challenge (a day), or a Retry-After (whole host) */
  closures: z.array(
    z.strictObject({
      host: z.string(),
      prefix: z.string(),
      until: z.iso.datetime(),
      fault: z.enum(['challenged', 'slow_down']),
      reason: z.string(),
    }),
  ),
  /** requests of a UTC day, by host */
  spent: z.record(z.string(), z.strictObject({ day: z.iso.date(), requests: z.number().int().nonnegative() })),
})
export type HttpState = z.infer<typeof stateSchema>
export type Closure = HttpState['closures'][number]

/** The turn to ask a host, which one of several programs has. `save`: what was noted of the host is kept before it is asked. */
export type HostTurn = { save(): Promise<void>; release(): void }
export type HttpStateStore = {
  read(): HttpState
  write(state: HttpState): void
  /**
   * Waits until no other program asks this host, and reads what the others noted of it. The turn lasts `pauseMs` or more,
   * so that the next one keeps the pause too. Left out where one program collects.
   */
  join?(host: string, pauseMs: number): Promise<HostTurn>
}

/** State that ends with the process. */
export function memoryState(state: HttpState = { closures: [], spent: {} }): HttpStateStore {
  let held = state
  return {
    read: () => held,
    write: (next) => {
      held = next
    },
  }
}

/** What is kept of one host, where each has a note of its own. */
export type HostState = { closures: Closure[]; spent: HttpState['spent'][string] | null }

/** Reads the note of a host; throws where it is none: a closure must not be forgotten silently. */
export function readHostNote(host: string, note: string | null): HostState {
  if (note === null) return { closures: [], spent: null }
  const { closures, spent } = stateSchema.parse(JSON.parse(note))
  return { closures, spent: spent[host] ?? null }
}

/** The note of a host. */
export const hostNote = (host: string, { closures, spent }: HttpState): string =>
  JSON.stringify({
    closures: closures.filter((one) => one.host === host),
    spent: spent[host] === undefined ? {} : { [host]: spent[host] },
  })

/** The state that the notes of all hosts make together. */
export function stateFrom(notes: readonly string[]): HttpState {
  const read = notes.map((note) => stateSchema.parse(JSON.parse(note)))
  return {
    closures: read.flatMap(({ closures }) => closures),
    spent: Object.assign({}, ...read.map(({ spent }) => spent)) as HttpState['spent'],
  }
}

/** Reads the state in a JSON file. Throws when the file is there and is not such a state: a closure must not be forgotten silently. */
export function readHttpState(file: string): HttpState {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { closures: [], spent: {} }
    throw error
  }
  try {
    return stateSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new Error(`${file} is not the state of the http; move it away to start afresh`, { cause: error })
  }
}

/**
 * The folder of a challenged page, or the page itself where it stands at the root:
 * `/en/hr-bodies/upr/ke-index` closes `/en/hr-bodies/upr/`, `/search` closes only `/search` (challenges are
 * path-specific, SOURCES 5).
 */
export function closedPrefix(pathname: string): string {
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1)
  return folder === '/' ? pathname : folder
}

/** Leaves a path alone until an instant. */
export function close(store: HttpStateStore, closure: Closure, now: Date): void {
  const { closures, spent } = store.read()
  const open = closures.filter(
    (one) => Date.parse(one.until) > now.getTime() && !(one.host === closure.host && one.prefix === closure.prefix),
  )
  store.write({ closures: [...open, closure], spent })
}

/** Throws the fault of the closure that an address falls under, if there is one. */
export function assertOpen(store: HttpStateStore, address: URL, now: Date): void {
  const closure = store
    .read()
    .closures.find(
      (one) =>
        one.host === address.host && address.pathname.startsWith(one.prefix) && Date.parse(one.until) > now.getTime(),
    )
  if (!closure) return
  const retryAfter = Math.ceil((Date.parse(closure.until) - now.getTime()) / 1000)
  throw new FetchError(
    closure.fault,
    address.href,
    `${closure.host}${closure.prefix} is left alone until ${closure.until}: ${closure.reason}`,
    retryAfter,
  )
}

/** Counts one request against the day's budget of a host; throws `refused` when it is spent. */
export function spend(store: HttpStateStore, address: URL, budget: number, now: Date): void {
  const { closures, spent } = store.read()
  const day = now.toISOString().slice(0, 10)
  const before = spent[address.host]
  const requests = before?.day === day ? before.requests : 0
  if (requests >= budget)
    throw new FetchError(
      'refused',
      address.href,
      `the budget of ${budget} requests to ${address.host} on ${day} is spent`,
    )
  store.write({ closures, spent: { ...spent, [address.host]: { day, requests: requests + 1 } } })
}
