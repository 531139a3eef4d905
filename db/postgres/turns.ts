// What one program does at a time, among all on this database: advisory locks of one connection, which end with it.
import pg from 'pg'
import type { Turn, Turns } from '../store.ts'
import { inWords } from './in-words.ts'

/** A machine that is cut off is let go of after some 25 seconds; the server ignores it where the connection is a socket file. */
const noticed = 'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3'

/** The number that stands for a name. */
const keyOf = "hashtextextended('mechanism-watch turn ' || $1, 0)"

/** Whether a program whose mark is in the column `process` is there: each holds its mark while it is connected. */
export const isThere = `exists (select 1 from pg_locks where locktype = 'advisory' and granted and objsubid = 1
  and "database" = (select oid from pg_database where datname = current_database())
  and ((classid::bigint << 32) | objid::bigint) = hashtextextended('mechanism-watch turn ' || process, 0))`

const comeBackMs = 1000

type Session = { client: pg.Client; held: Map<string, () => void>; lose(): void }

/** Returns the turns of this program, which is known by `mark`; `isHere` connects, for others to see that it lives. */
export function createTurns(url: string, mark: string): Turns & { isHere(): Promise<void>; close(): Promise<void> } {
  let open: Promise<Session> | null = null
  /** others are to see that this program lives, whatever becomes of a connection */
  let isShown = false
  let again: NodeJS.Timeout | undefined
  const connect = async (): Promise<Session> => {
    const client = new pg.Client({ connectionString: url, application_name: 'mechanism-watch turns', keepAlive: true })
    let isLost = false
    const lose = (): void => {
      // another connection may have taken its place since
      if (isLost) return
      isLost = true
      open = null
      for (const lost of session.held.values()) lost()
      session.held.clear()
      if (isShown) comeBack()
    }
    const session: Session = { client, held: new Map(), lose }
    client.on('error', lose)
    client.on('end', lose)
    try {
      await client.connect()
      await client.query(noticed)
      // by all connections of this program together
      await client.query(`select pg_advisory_lock_shared(${keyOf})`, [mark])
    } catch (error) {
      lose()
      await client.end().catch(() => {})
      throw inWords(error, url)
    }
    return session
  }
  const session = (): Promise<Session> => {
    open ??= connect()
    return open
  }
  const comeBack = (): void => {
    clearTimeout(again)
    again = setTimeout(() => void session().catch(() => {}), comeBackMs).unref()
  }
  /** Whether the lock was free; a connection that broke since it was used last is found out here, and another taken. */
  const lock = async (name: string, lost: () => void, isAgain = false): Promise<Session | null> => {
    const now = await session()
    const { client, held, lose } = now
    // the server gives a lock twice to one connection
    if (held.has(name)) return null
    held.set(name, lost)
    try {
      const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${keyOf}) as taken`, [name])
      if (rows[0]!.taken) return now
      held.delete(name)
      return null
    } catch (error) {
      held.delete(name)
      lose()
      void client.end().catch(() => {})
      if (isAgain) throw inWords(error, url)
      return lock(name, lost, true)
    }
  }
  return {
    isHere: async () => {
      isShown = true
      await session()
    },
    take: async (name): Promise<Turn | null> => {
      let tell = () => {}
      const lost = new Promise<void>((resolve) => {
        tell = resolve
      })
      const held = await lock(name, tell)
      if (held === null) return null
      return {
        lost,
        release: async () => {
          // a turn that was lost is nobody's to give back
          if (held.held.get(name) !== tell) return
          await held.client.query(`select pg_advisory_unlock(${keyOf})`, [name]).catch(() => {})
          held.held.delete(name)
        },
      }
    },
    close: async () => {
      isShown = false
      clearTimeout(again)
      const last = await open?.catch(() => null)
      await last?.client.end().catch(() => {})
    },
  }
}
