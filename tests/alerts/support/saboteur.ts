// Kills the alert stages at a chosen point: before or after the nth write to the database or the nth send.
import type Database from 'better-sqlite3'
import type { Raw } from '../../../db/sqlite/alerts.ts'

export class Killed extends Error {
  override name = 'Killed'
}

export type Saboteur = {
  raw: Raw
  /** a send, with its points before and after */
  send<T>(work: () => T): Promise<T>
  points(): number
}

/** What the processes of one database prepared: hundreds of them live and die in a test, and each would prepare all anew. */
const statements = new WeakMap<Database.Database, Map<string, Database.Statement<unknown[]>>>()

function preparedOf(raw: Database.Database, sql: string): Database.Statement<unknown[]> {
  const known = statements.get(raw) ?? new Map<string, Database.Statement<unknown[]>>()
  statements.set(raw, known)
  const found = known.get(sql) ?? raw.prepare<unknown[]>(sql)
  known.set(sql, found)
  return found
}

/** After the kill every statement and every send of this process fails: it is dead, and only what is on disk remains. */
export function createSaboteur(raw: Database.Database, killAt: number): Saboteur {
  let points = 0
  let dead = false
  const alive = () => {
    if (dead) throw new Killed()
  }
  const point = () => {
    alive()
    points++
    if (points === killAt) {
      dead = true
      throw new Killed()
    }
  }
  const prepare = (sql: string) => {
    const statement = preparedOf(raw, sql)
    return {
      run: (...values: unknown[]) => {
        point()
        const result = statement.run(...values)
        point()
        return result
      },
      get: (...values: unknown[]) => {
        alive()
        return statement.get(...values)
      },
      all: (...values: unknown[]) => {
        alive()
        return statement.all(...values)
      },
    }
  }
  const transaction = (work: () => unknown) => {
    const whole = raw.transaction(work)
    return {
      immediate: () => {
        point()
        const result = whole.immediate()
        point()
        return result
      },
    }
  }
  return {
    raw: { prepare, transaction } as unknown as Raw,
    send: async (work) => {
      point()
      const result = work()
      // other workers of the same process go on meanwhile
      await Promise.resolve()
      point()
      return result
    },
    points: () => points,
  }
}
