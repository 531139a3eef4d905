// Folders that nobody means to import: the root of a disk, what belongs to the system, and a person's whole home.
import { homedir } from 'node:os'
import { dirname, parse, resolve } from 'node:path'
import { UsageError } from '../domain/errors.ts'

const system = [
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/home',
  '/lib',
  '/opt',
  '/proc',
  '/root',
  '/run',
  '/sbin',
  '/srv',
  '/sys',
  '/tmp',
  '/usr',
  '/var',
  '/Users',
  '/Library',
  '/System',
  '/Volumes',
]

/** Documents of one import that need no second word: a source has some hundreds. */
const mostUnasked = 500

/** Throws UsageError for a path that is a whole disk, a folder of the system or a whole home. */
export function assertNoWholeDisk(paths: readonly string[]): void {
  for (const path of paths) {
    const folder = resolve(path)
    const isWhole = folder === parse(folder).root || folder === homedir() || folder === dirname(homedir())
    if (isWhole || system.includes(folder))
      throw new UsageError(
        `${path} is a whole disk, a home or a folder of the system: nothing was imported. Put the documents into a folder of their own, and name it; with --yes it is imported all the same`,
      )
  }
}

/** Throws UsageError for more documents than a person is likely to mean. */
export function assertFew(files: number): void {
  if (files <= mostUnasked) return
  throw new UsageError(
    `${files} documents lie there, so nothing was imported: name the folder of the documents alone, or say --yes if you mean all of them. An import is taken back by \`db forget\`, one file at a time`,
  )
}
