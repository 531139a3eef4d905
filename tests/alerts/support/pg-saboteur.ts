// Kills a program on PostgreSQL at a chosen point: before or after the nth question, also within a transaction, or the nth send.
import type { Db, Queries, Tx } from '../../../db/postgres/db.ts'
import { Killed } from './saboteur.ts'

export type PgSaboteur = {
  db: Db
  /** a send, with its points before and after */
  send<T>(work: () => T): Promise<T>
  points(): number
  isKilled(): boolean
}

/** After the kill every question and every send of this program fails, and what its transactions had begun is rolled back. */
export function createPgSaboteur(db: Db, killAt: number): PgSaboteur {
  let points = 0
  let isDead = false
  const alive = () => {
    if (isDead) throw new Killed()
  }
  const point = () => {
    alive()
    if (++points !== killAt) return
    isDead = true
    throw new Killed()
  }
  const between = async <T>(work: () => Promise<T>): Promise<T> => {
    point()
    const made = await work()
    point()
    return made
  }
  const sabotaged = (queries: Queries): Queries => ({
    all: (text, values) => between(() => queries.all(text, values)),
    get: (text, values) => between(() => queries.get(text, values)),
    run: (text, values) => between(() => queries.run(text, values)),
  })
  const within = (tx: Tx): Tx => ({ ...sabotaged(tx), script: (text) => between(() => tx.script(text)) })
  return {
    db: {
      ...sabotaged(db),
      transaction: (work) => between(() => db.transaction((tx) => work(within(tx)))),
      view: (work) => between(() => db.view((tx) => work(within(tx)))),
      close: () => db.close(),
    },
    send: async (work) => {
      point()
      const made = work()
      await Promise.resolve()
      point()
      return made
    },
    points: () => points,
    isKilled: () => isDead,
  }
}
