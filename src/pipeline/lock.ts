// One collect at a time in an installation: the second one is told so and touches nothing.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lock } from 'proper-lockfile'
import type { Store, Turn } from '../../db/store.ts'
import { errorCode } from '../domain/error-code.ts'

/** Raised when another run holds the name. */
export class BusyError extends Error {
  override name = 'BusyError'
}

/** Between two looks at what another program works on. */
const pauseMs = 200

type Release = () => Promise<void>

/**
 * Takes the lock of a name in a folder; null where a living program has it. One left by a killed program is taken over after
 * ten seconds. `onLost` is called where it was taken over all the same; without it that ends the program.
 */
export async function lockIn(folder: string, name: string, onLost?: () => void): Promise<Release | null> {
  await mkdir(folder, { recursive: true })
  try {
    const given = { stale: 10_000, update: 2_000, realpath: false }
    return await lock(join(folder, name), onLost === undefined ? given : { ...given, onCompromised: onLost })
  } catch (error) {
    if (errorCode(error) !== 'ELOCKED') throw error
    return null
  }
}

/** Does `work`, and rejects as soon as another program could have its turn. */
async function whileHeld<T>(turn: Turn, name: string, work: () => Promise<T>): Promise<T> {
  const lost = turn.lost.then(() => {
    throw new Error(
      `the connection to PostgreSQL that kept ${name} for this run broke: run it again. Completed work is saved`,
    )
  })
  try {
    return await Promise.race([work(), lost])
  } finally {
    await turn.release()
  }
}

/** Runs `work` when no other program on the database is busy with `name`, after those that are. */
export async function afterOthers<T>(
  { turns }: Pick<Store, 'turns'>,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  if (turns === null) return work()
  for (;;) {
    const turn = await turns.take(name)
    if (turn !== null) return whileHeld(turn, name, work)
    await sleep(pauseMs)
  }
}

/**
 * Runs `work` while no other run of the same `name` works in `folder`; where several machines share a database, on none of
 * them. Throws BusyError when a living run has the name.
 */
export async function exclusively<T>(
  { folder, store }: { folder: string; store?: Pick<Store, 'turns'> },
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  if (store?.turns) {
    const turn = await store.turns.take(name)
    if (turn !== null) return whileHeld(turn, name, work)
    throw new BusyError(
      `another run, here or on another machine, is busy with ${name} on this database: wait for it to end (one whose machine is cut off is let go of after half a minute)`,
    )
  }
  const release = await lockIn(folder, name)
  if (release === null)
    throw new BusyError(
      `another run is busy with ${name} in ${folder}: wait for it to end (a killed one is let go of after ten seconds)`,
    )
  try {
    return await work()
  } finally {
    await release().catch(() => {})
  }
}
