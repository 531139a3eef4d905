// What several collectors on one database or data folder share of each host: one asks at a time, with the pause, the budget and the closures of all.
import { setTimeout as sleep } from 'node:timers/promises'
import { hostKey } from '../../db/shared/meta-keys.ts'
import type { Store, Turn, Turns } from '../../db/store.ts'
import {
  type Closure,
  type HttpState,
  type HttpStateStore,
  hostNote,
  readHostNote,
} from '../../scrapers/lib/http/index.ts'

/** What is noted of each host, for all programs that collect. */
export type HostNotes = {
  read(host: string): Promise<string | null>
  write(host: string, note: string): Promise<void>
}

/** Notes in a database. */
export const notesOf = (meta: Store['meta']): HostNotes => ({
  read: (host) => meta.get(hostKey(host)),
  write: (host, note) => meta.set(hostKey(host), note),
})

/** How often a host that another program asks is tried. */
const tryMs = 50

/**
 * Keeps the state of the hosts in notes that all collectors share, as they share the turns. A turn is given back when its
 * pause is over, not when its answer came: the next program then needs no clock of this one.
 */
export function sharedHosts({ turns, notes }: { turns: Turns; notes: HostNotes }): HttpStateStore {
  let state: HttpState = { closures: [], spent: {} }
  /** pauses of this program that are not over */
  const resting = new Map<string, { timer: NodeJS.Timeout; over: Promise<void> }>()
  /** writes that were begun outside of a turn: closures */
  let writing: Promise<unknown> = Promise.resolve()

  const load = async (host: string): Promise<void> => {
    await writing
    const { closures, spent } = readHostNote(host, await notes.read(host))
    const { [host]: _, ...others } = state.spent
    state = {
      closures: [...state.closures.filter((one) => one.host !== host), ...closures],
      spent: spent === null ? others : { ...others, [host]: spent },
    }
  }
  /** Paths that another program closed meanwhile stay closed: it may note that after its turn. */
  const save = async (host: string): Promise<void> => {
    const there = readHostNote(host, await notes.read(host)).closures
    const isNew = (one: Closure) =>
      !state.closures.some(({ host, prefix }) => host === one.host && prefix === one.prefix)
    state = { ...state, closures: [...state.closures, ...there.filter(isNew)] }
    await notes.write(host, hostNote(host, state))
  }

  async function take(host: string): Promise<Turn> {
    for (;;) {
      const rest = resting.get(host)
      // a pause keeps no program alive that has nothing more to ask, but one that waits for it
      rest?.timer.ref()
      await rest?.over
      const turn = await turns.take(`host ${host}`)
      if (turn !== null) return turn
      // not all at the same moment
      await sleep(tryMs * (1 + Math.random()))
    }
  }
  return {
    read: () => state,
    write: (next) => {
      const closed = next.closures.filter((one) => !state.closures.includes(one)).map(({ host }) => host)
      state = next
      // a request is saved in its turn
      for (const host of new Set(closed)) writing = Promise.allSettled([writing, save(host)])
    },
    join: async (host, pauseMs) => {
      const turn = await take(host)
      let begun: number | null = null
      try {
        await load(host)
      } catch (error) {
        await turn.release()
        throw error
      }
      return {
        save: async () => {
          await save(host)
          begun = performance.now()
        },
        release: () => {
          // nothing was asked of it: nobody has to wait
          const left = begun === null ? 0 : begun + pauseMs - performance.now()
          let end = () => {}
          const timer = setTimeout(() => end(), Math.max(0, left)).unref()
          const rest = new Promise<void>((resolve) => (end = resolve))
          const over = rest.then(() => turn.release()).finally(() => resting.delete(host))
          resting.set(host, { timer, over })
        },
      }
    },
  }
}
