// Temporary files of an archive: named after the body that they become, and removed where a killed run left them.
import { randomUUID } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../domain/error-code.ts'

/** A temporary file older than this belongs to a run that was killed. */
const abandonedAfterMs = 3600 * 1000

/** Names in a folder that match, in order; none where there is no such folder. */
export async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error): Dirent[] => {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  })
  const names = entries.map((entry) => entry.name)
  return names.filter((name) => pattern.test(name)).sort()
}

/** The temporary files of the archive in `folder`. */
export const unfinishedIn = (folder: string) => ({
  /** Returns a name that no other file has. */
  nameFor: (sha256: string): string => join(folder, 'tmp', `${sha256.slice(0, 16)}-${randomUUID()}`),

  /** Removes those of bodies whose hash begins with these characters; returns their number. */
  async remove(figures: string): Promise<number> {
    const names = await namesIn(join(folder, 'tmp'), /./)
    const left = names.filter((name) => name.startsWith(figures.slice(0, 16)))
    for (const name of left) await rm(join(folder, 'tmp', name), { force: true })
    return left.length
  },

  /** Removes those that are older than an hour at `now`; returns their number. */
  async sweep(now: Date): Promise<number> {
    let removed = 0
    for (const name of await namesIn(join(folder, 'tmp'), /./)) {
      const file = join(folder, 'tmp', name)
      const { mtimeMs } = await stat(file)
      if (now.getTime() - mtimeMs < abandonedAfterMs) continue
      await rm(file, { force: true })
      removed += 1
    }
    return removed
  },
})
