// Shares a list among the programs that work on one database: each item is given to one of them.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '../../db/store.ts'

/** Between two looks at what another program works on. */
const pauseMs = 200

type Claims<T> = {
  nameOf(item: T): string
  /** the item as it is now that it is ours; null where nothing is left to do */
  again(item: T): Promise<T | null>
}

/**
 * Gives each item that no other program works on, one at a time. Those of another come last, when it has done them or
 * died. Where the database serves one machine, all are given.
 */
export async function* eachAlone<T>(
  { turns }: Pick<Store, 'turns'>,
  items: readonly T[],
  { nameOf, again }: Claims<T>,
): AsyncGenerator<T> {
  if (turns === null) {
    yield* items
    return
  }
  for (let left = items; left.length > 0; ) {
    const busy: T[] = []
    for (const item of left) {
      const turn = await turns.take(nameOf(item))
      if (turn === null) {
        busy.push(item)
        continue
      }
      try {
        const now = await again(item)
        if (now !== null) yield now
      } finally {
        await turn.release()
      }
    }
    left = busy
    if (busy.length > 0) await sleep(pauseMs)
  }
}
