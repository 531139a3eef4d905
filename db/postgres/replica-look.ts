// Looks at a replica: whether it answers, holds this installation, and how long it has been behind the primary.
import { DatabaseError } from '../database-error.ts'
import { epochKey } from '../shared/meta-keys.ts'
import type { Db } from './db.ts'
import { inWords, placeOf } from './in-words.ts'

/** What a replica must hold to be read: the marks and the migrations of the primary. */
export type Same = { epoch: string; steps: number }

/** `isLater`: the tables of this version have not come yet */
export type Seen = { isThere: true; behindMs: number; isLater: boolean } | { isThere: false; error: unknown }

type Row = { reached: boolean; epoch: string | null; steps: number }

/** Up to where a server has read the log; one that was promoted writes it. */
const place = 'case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end'
const question = `select coalesce(${place} >= $1::pg_lsn, false) as reached,
  (select value from meta where key = '${epochKey}') as epoch, (select count(*) from schema_steps) as steps`

/** Resolves with what `made` gives, or rejects after so many milliseconds: a connection that was cut says nothing. */
export async function within<T>(ms: number, made: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer in time'), { code: '08006' })), ms)
  })
  // who comes too late is heard by nobody
  made.catch(() => {})
  return Promise.race([made, over]).finally(() => clearTimeout(timer))
}

/**
 * Returns a watch over one replica. A place in the log of the primary is noted, and the replica is behind since then until it
 * has read it: clocks of other machines are not asked. Before it has reached the first one it is behind without end, but
 * not where the primary is gone: then there is nothing better.
 */
export function createLook(given: { primary: Db; same: Same; patienceMs: number }) {
  const { primary, same, patienceMs } = given
  let noted: { at: string; since: number } | null = null
  let hasReached = false
  let isPrimaryThere = true
  const mark = async (): Promise<string | null> => {
    try {
      const row = await within(patienceMs, primary.get<{ at: string }>('select pg_current_wal_lsn()::text as at'))
      return row!.at
    } catch {
      return null
    }
  }
  return {
    isPrimaryThere: () => isPrimaryThere,
    look: async (replica: Db): Promise<Seen> => {
      const at = await mark()
      isPrimaryThere = at !== null
      if (noted === null && at !== null) noted = { at, since: Date.now() }
      try {
        const row = (await within(patienceMs, replica.get<Row>(question, [noted?.at ?? '0/0'])))!
        if (row.reached) {
          hasReached = true
          noted = at === null || at === noted?.at ? null : { at, since: Date.now() }
        }
        const behindMs = hasReached ? Date.now() - (noted?.since ?? Date.now()) : Number.POSITIVE_INFINITY
        // an earlier epoch is one that the replica has not read yet
        const isLater = row.epoch === null || row.steps < same.steps
        if (!isLater && row.epoch !== same.epoch) throw new DatabaseError('holds another installation')
        return { isThere: true, behindMs: isPrimaryThere ? behindMs : 0, isLater }
      } catch (error) {
        hasReached = false
        return { isThere: false, error }
      }
    },
  }
}

/** Of a setting that could never be read: the password, the user, the name of the database, rights, another installation. */
const slips = new Set(['28P01', '28000', '3D000', '42501'])

/** Throws in words where the address is a slip; what may be there in a minute is waited for. */
export function refuseSlip(error: unknown, url: string): void {
  const setting = 'MECHANISM_WATCH_DATABASE_READ'
  if (error instanceof DatabaseError)
    throw new DatabaseError(
      `the PostgreSQL database ${placeOf(url)} is no replica of MECHANISM_WATCH_DATABASE, it ${error.message}: correct ${setting}`,
    )
  if (typeof error === 'object' && error !== null && 'code' in error && slips.has(String(error.code)))
    throw inWords(error, url, setting)
}
