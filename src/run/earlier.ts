// Databases that a restore put aside, or was killed over: they hold what was erased or forgotten since, until a person removes them.
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const beside = ['.before-', '.restoring']

/** Returns the paths of the databases that restores kept beside this one, without their logs. */
export async function earlierDatabases(databaseFile: string): Promise<string[]> {
  const folder = dirname(databaseFile)
  const names = await readdir(folder).catch(() => [])
  const kept = names.filter(
    (name) => beside.some((end) => name.startsWith(basename(databaseFile) + end)) && !/-(wal|shm|journal)$/.test(name),
  )
  return kept.toSorted().map((name) => join(folder, name))
}

/** Returns what a person is told of them; null where there is none. */
export const earlierWords = (paths: readonly string[]): string | null =>
  paths.length === 0
    ? null
    : `kept by a restore, with what was erased or forgotten since: ${paths.join(', ')}. Remove ${paths.length === 1 ? 'it' : 'them'}, with ${paths.length === 1 ? 'its' : 'their'} -wal and -shm files, once you do not need ${paths.length === 1 ? 'it' : 'them'}`
