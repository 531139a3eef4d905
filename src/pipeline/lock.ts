// One collect at a time in a data folder: the second one is told so and touches nothing.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'

/** Raised when another run holds the folder. */
export class BusyError extends Error {
  override name = 'BusyError'
}

/**
 * Runs `work` while no other run of the same `name` works in `folder`. A lock left by a killed run is taken over after
 * ten seconds. Throws BusyError when a living run holds it.
 */
export async function exclusively<T>(folder: string, name: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true })
  let release: () => Promise<void>
  try {
    release = await lock(folder, {
      lockfilePath: join(folder, `${name}.lock`),
      stale: 10_000,
      update: 2_000,
      realpath: false,
    })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ELOCKED') throw error
    throw new BusyError(
      `another run is busy with ${name} in ${folder}: wait for it to end (a killed one is let go of after ten seconds)`,
    )
  }
  try {
    return await work()
  } finally {
    await release().catch(() => {})
  }
}
