// Copies archived files from one place to another, each checked against its hash on the way and read again where it arrived.
import { resolve } from 'node:path'
import { UsageError } from '../domain/errors.ts'
import { isS3 } from '../domain/s3-place.ts'
import type { Settings } from '../env.ts'
import { type Archive, ArchiveError } from '../pipeline/archive.ts'
import type { Progress } from '../pipeline/context.ts'
import { archiveAt, archiveFolder, openArchive } from '../pipeline/open-archive.ts'

/** Where the archive of these settings is: a folder, or a bucket and the store that has it. */
export const placeOf = (settings: Settings): string =>
  settings.archive === null
    ? archiveFolder(settings)
    : `${settings.s3.endpoint} ${settings.archive.replace(/\/+$/, '')}`

/** Copies one body; returns whether it was not there before. Throws ArchiveError where it is not whole here, or there. */
async function copyBody(source: Archive, target: Archive, sha256: string): Promise<boolean> {
  const { created } = await target.put(await source.get(sha256))
  if (created) await target.get(sha256)
  return created
}

/** Copies the archived files that captures name, in the order of their names. Returns how many were not there before. */
export async function copyNamed(source: Archive, target: Archive, hashes: readonly string[]): Promise<number> {
  let created = 0
  for (const sha256 of [...hashes].sort()) if (await copyBody(source, target, sha256)) created += 1
  return created
}

export type CopiedArchive = { files: number; created: number; faults: string[] }

/**
 * Copies the whole archive of the settings to `to`, in the order of the names of its files; what is damaged here is reported
 * and skipped. Run again after a kill, it continues. Throws UsageError where `to` is the archive itself.
 */
export async function copyArchive(settings: Settings, to: string, progress: Progress): Promise<CopiedArchive> {
  if (to.trim() === '') throw new UsageError('--archive is empty: name a bucket (s3://bucket/prefix) or a folder')
  const place = isS3(to) ? placeOf({ ...settings, archive: to }) : resolve(to)
  if (place === placeOf(settings))
    throw new UsageError('--archive names the archive that is copied: name another place')
  const [source, target] = [await openArchive(settings), await archiveAt(to, settings)]
  const hashes: string[] = []
  for await (const sha256 of source.list()) hashes.push(sha256)
  const done: CopiedArchive = { files: 0, created: 0, faults: [] }
  progress.begin('copy archived files', hashes.length)
  for (const sha256 of hashes) {
    try {
      done.created += Number(await copyBody(source, target, sha256))
      done.files += 1
    } catch (error) {
      if (!(error instanceof ArchiveError) || !['missing', 'damaged'].includes(error.kind)) throw error
      done.faults.push(error.message)
    }
    progress.tick()
  }
  progress.end()
  return done
}
