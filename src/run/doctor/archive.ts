// doctor: whether the archive answers, and whether it is the one that the database of several machines means.
import { s3Place } from '../../domain/s3-place.ts'
import type { Settings } from '../../env.ts'
import { archiveFolder, openArchive } from '../../pipeline/open-archive.ts'
import type { Check } from './report.ts'
import { lookAt } from './server.ts'

const check = 'archive'
const toCheck = 'To check every file: “mechanism-watch db check”.'

/** A bucket is listed; nothing is written to it. */
async function checkBucket(bucket: string, settings: Settings): Promise<Check> {
  const { createS3Client } = await import('../../pipeline/s3/client.ts')
  const { lookAtBucket } = await import('../../pipeline/s3/listing.ts')
  const place = s3Place(bucket, settings.s3)
  const { keepsVersions } = await lookAtBucket(createS3Client(place), place)
  return keepsVersions
    ? {
        check,
        result: 'look',
        says: 'The bucket answers, and keeps earlier versions of what is removed: what is forgotten stays in it. Turn versioning off, or let versions expire after some days.',
      }
    : { check, result: 'good', says: `The bucket answers. ${toCheck}` }
}

/** What an archive lacks that another machine wrote: the file that came last tells. */
async function checkShared(settings: Settings): Promise<Check | null> {
  if (settings.database === null) return null
  // what the server says of itself stands under its own name
  const newest = await lookAt(settings.database).then(
    ({ newestFile }) => newestFile,
    () => null,
  )
  if (newest === null || (await (await openArchive(settings)).has(newest))) return null
  return {
    check,
    result: 'bad',
    says: `The file that came last is not in ${settings.archive ?? archiveFolder(settings)}: another machine keeps the archive elsewhere, or it is lost. Let all machines share one folder or one bucket (MECHANISM_WATCH_ARCHIVE).`,
  }
}

/** A folder of SQLite is looked at with the data folder. */
export async function checkArchive(settings: Settings): Promise<Check[]> {
  if (settings.archive === null && settings.database === null) return []
  try {
    const answers = settings.archive === null ? null : await checkBucket(settings.archive, settings)
    const lacks = await checkShared(settings)
    const here = `It is in the data folder of this machine, which other machines on this database must share. ${toCheck}`
    return [lacks ?? answers ?? { check, result: 'good', says: here }]
  } catch (error) {
    return [{ check, result: 'bad', says: `${error instanceof Error ? error.message : error}.` }]
  }
}
