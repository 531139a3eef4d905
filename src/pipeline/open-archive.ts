// The archive of an installation: a folder, or a bucket of an S3-compatible store, whose client is loaded for those who have one.
import { join, resolve } from 'node:path'
import { isS3, type S3Access, s3Place } from '../domain/s3-place.ts'
import { type Archive, ArchiveError, createArchive } from './archive.ts'
import { namesIn } from './unfinished.ts'

/** What the settings say of the archive. */
type OfArchive = { dataFolder: string; archive: string | null; s3: S3Access }

/** The folder that holds the archive where no bucket is set, and what is unfinished on this machine in any case. */
export const archiveFolder = ({ dataFolder }: Pick<OfArchive, 'dataFolder'>): string => join(dataFolder, 'archive')

/** The archive at a place that somebody names: `s3://bucket/prefix`, or the folder of an archive. */
export async function archiveAt(place: string, settings: Pick<OfArchive, 'dataFolder' | 's3'>): Promise<Archive> {
  if (!isS3(place)) return createArchive(resolve(place))
  const { createS3Archive } = await import('./s3/archive.ts')
  return createS3Archive(s3Place(place, settings.s3), archiveFolder(settings))
}

/** The archive of these settings. */
export const openArchive = (settings: OfArchive): Promise<Archive> =>
  archiveAt(settings.archive ?? archiveFolder(settings), settings)

/** The last body in the order of their names, without reading all of them. */
async function lastIn(folder: string): Promise<string | null> {
  for (const first of (await namesIn(folder, /^[0-9a-f]{2}$/)).reverse())
    for (const second of (await namesIn(join(folder, first), /^[0-9a-f]{2}$/)).reverse()) {
      const last = (await namesIn(join(folder, first, second), /^[0-9a-f]{64}$/)).at(-1)
      if (last !== undefined) return last
    }
  return null
}

/**
 * Throws where a bucket is set, and the folder of before holds files that are not in it: they would count as lost. Files are
 * copied in the order of their names, so the last one tells.
 */
export async function assertMoved(settings: OfArchive, archive: Archive): Promise<void> {
  if (settings.archive === null) return
  const folder = archiveFolder(settings)
  const last = await lastIn(folder)
  if (last === null) return
  const isThere = await archive.has(last).catch((error: unknown) => {
    // a store that is away is told by whatever needs it
    if (error instanceof ArchiveError) return true
    throw error
  })
  if (isThere) return
  throw new Error(
    `${folder} holds archived files that are not in ${settings.archive}: copy them with \`mechanism-watch db copy --archive ${settings.archive}\` while MECHANISM_WATCH_ARCHIVE is not set, or move the folder away`,
  )
}
