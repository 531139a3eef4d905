// Reads from a replica while it can be read, and from the primary else: question by question, each of one of the two.
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '../../src/domain/error-code.ts'
import type { NoteReads, Shown, Store } from '../store.ts'
import { createDb, type Db } from './db.ts'
import { createLook, refuseSlip, type Same } from './replica-look.ts'

/** How often both servers are looked at, how long an answer may take, and how far behind a replica is still read. */
export type Pace = { everyMs: number; patienceMs: number; behindMs: number }
export const usualPace: Pace = { everyMs: 5000, patienceMs: 3000, behindMs: 60_000 }

const [firstTries, firstMs] = [20, 50]

type Held = { db: Db; probe: Db; store: Store; waiting: Set<(error: Error) => void> }

/** Connection failed, stopped, crashed, starting, no connection left, damaged pages. */
const leaves = new Set(['08006', '57P01', '57P02', '57P03', '53300', 'XX001', 'XX002'])
/** A question that the replay of the log ended (https://www.postgresql.org/docs/15/hot-standby.html): the primary answers it. */
const conflicts = new Set(['40001', '40P01'])

type Call = (...given: unknown[]) => unknown

const at = (store: object, path: readonly string[]): Call =>
  path.reduce((one, name) => (one as Record<string, object>)[name]!, store) as Call

/** The same nouns and verbs as `shape`, each given to `call` by its path. */
const sameVerbs = (shape: object, call: (path: string[]) => Call, path: string[] = []): object =>
  Object.fromEntries(
    Object.entries(shape).map(([name, value]) => {
      const here = [...path, name]
      if (typeof value === 'function') return [name, call(here)]
      return [name, typeof value === 'object' && value !== null ? sameVerbs(value, call, here) : value]
    }),
  )

const isStream = (made: unknown): made is AsyncIterable<unknown> =>
  typeof made === 'object' && made !== null && Symbol.asyncIterator in made

/** Throws DatabaseError in words where `url` could never be read. */
export async function readFromReplica(given: {
  url: string
  primary: Store
  /** of the primary, for the watch alone */
  primaryDb: Db
  open(db: Db): Store
  same: Same
  note: NoteReads
  pace: Pace
}): Promise<Shown> {
  const { url, primary, primaryDb, note, pace } = given
  const watch = createLook({ primary: primaryDb, same: given.same, patienceMs: pace.patienceMs })
  const connect = (): Held => {
    const db = createDb(url, { patience: pace.patienceMs })
    return {
      db,
      probe: createDb(url, { one: true, patience: pace.patienceMs }),
      store: given.open(db),
      waiting: new Set(),
    }
  }
  let held = connect()
  let reads: ReturnType<Shown['reads']> = { from: 'primary', behindMs: null }
  let isTold = false
  const tell = (from: 'replica' | 'primary', why: Parameters<NoteReads>[1], behindMs: number | null): void => {
    if (reads.from !== from || !isTold) note(from, why)
    isTold = true
    reads = { from, behindMs }
  }
  const closeHeld = ({ db, probe }: Held): void => {
    // connections that were cut would be waited for
    void Promise.allSettled([db.close(), probe.close()])
  }
  /** Another begins anew, with nothing that is kept of this one; who waits for it is answered by the primary. */
  const leave = (one: Held): void => {
    if (one !== held) return
    tell('primary', 'away', null)
    held = connect()
    for (const end of one.waiting) end(Object.assign(new Error('the replica is away'), { code: '08006' }))
    closeHeld(one)
  }
  /** `isFirst`: a replica that has not read what was written a moment ago is given that moment. */
  const look = async (isFirst = false): Promise<void> => {
    const one = held
    let seen = await watch.look(one.probe)
    for (let tries = 0; isFirst && tries < firstTries && seen.isThere && seen.behindMs > pace.behindMs; tries++) {
      await sleep(firstMs)
      seen = await watch.look(one.probe)
    }
    if (one !== held) return
    if (!seen.isThere) {
      leave(one)
      return refuseSlip(seen.error, url)
    }
    if (seen.isLater) return tell('primary', 'other_version', null)
    const isNear = seen.behindMs <= pace.behindMs
    tell(isNear ? 'replica' : 'primary', isNear ? 'there' : 'behind', seen.behindMs)
  }
  const whileThere = <T>(one: Held, made: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      one.waiting.add(reject)
      made.then(resolve, reject).finally(() => one.waiting.delete(reject))
    })
  const call =
    (path: string[]): Call =>
    (...words) => {
      if (reads.from === 'primary') return at(primary, path)(...words)
      const one = held
      const made = at(one.store, path)(...words)
      // one that breaks off has given rows already: who reads it begins anew
      if (isStream(made)) return made
      return whileThere(one, made as Promise<unknown>).catch((error: unknown) => {
        const code = errorCode(error)
        if (leaves.has(code)) leave(one)
        else if (!conflicts.has(code)) throw error
        return at(primary, path)(...words)
      })
    }
  await look(true).catch(async (error: unknown) => {
    await Promise.allSettled([held.db.close(), held.probe.close(), primaryDb.close()])
    throw error
  })
  let isBusy = false
  const timer = setInterval(() => {
    if (isBusy) return
    isBusy = true
    look()
      // a slip that shows itself later is a replica that is away
      .catch(() => {})
      .finally(() => {
        isBusy = false
      })
  }, pace.everyMs)
  timer.unref()
  const store = sameVerbs(primary, call) as Store
  return {
    store: {
      ...store,
      turns: null,
      runs: {
        ...store.runs,
        // who is at work is known to the primary alone
        latest: async () => {
          if (!watch.isPrimaryThere()) return store.runs.latest()
          return primary.runs.latest().catch(() => store.runs.latest())
        },
      },
    },
    reads: () => reads,
    close: async () => {
      clearInterval(timer)
      await Promise.all([held.db.close(), held.probe.close(), primaryDb.close()])
    },
  }
}
