// Of several servers on one database, the one whose schedule starts the work.
import type { Store, Turn } from '../../db/store.ts'

export type Leader = {
  /** whether this server leads now: the first that asks does, until it stops or dies, and then the next that asks */
  leads(): Promise<boolean>
  stop(): Promise<void>
}

/** Where the database serves one machine, its server leads. */
export function createLeader({ turns }: Pick<Store, 'turns'>): Leader {
  let held: Turn | null = null
  return {
    leads: async () => {
      if (turns === null || held !== null) return true
      const turn = await turns.take('schedule')
      held = turn
      void turn?.lost.then(() => {
        if (held === turn) held = null
      })
      return turn !== null
    },
    stop: async () => {
      await held?.release()
      held = null
    },
  }
}
