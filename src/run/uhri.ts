// The index of recommendations as files and the web give it: taken in, then every later stage.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { indexes } from '../../scrapers/index.ts'
import type { RecordIndex, StreamingHttp } from '../../scrapers/source.ts'
import type { AppContext } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import { anImportedFile } from '../domain/imported.ts'
import type { UhriScope } from '../domain/uhri/scope.ts'
import { exclusively } from '../pipeline/lock.ts'
import { toUnreadable, UnreadableFileError } from '../pipeline/regular-file.ts'
import type { RunReport } from '../pipeline/run.ts'
import { chunkBytes, collectUhri } from '../pipeline/uhri/collect.ts'
import { importUhri } from '../pipeline/uhri/import.ts'
import { basesOf, derive, underClock } from './stages.ts'

/** The index of this id; undefined where a source or nothing has it. */
export const indexById = (id: string): RecordIndex | undefined => indexes.find((one) => one.id === id)

/** Two exports at once would wait in the same table. */
const alone = (ctx: AppContext, index: RecordIndex, work: () => Promise<RunReport>): Promise<RunReport> =>
  exclusively({ folder: ctx.settings.dataFolder, store: ctx.store }, index.id, work)

/** The addresses of the export, in the order to try. */
export const indexAddresses = (ctx: AppContext, index: RecordIndex): string[] =>
  index.files(basesOf(ctx)).map(({ address }) => address)

/** Downloads the exports of these indexes and takes them in; later stages are for the caller. */
export const collectIndexes = (
  ctx: AppContext,
  chosen: readonly RecordIndex[],
  http: StreamingHttp,
  options: { full?: boolean; acceptFewer?: boolean; older?: boolean } = {},
): Promise<RunReport[]> =>
  underClock(ctx, async () => {
    const reports: RunReport[] = []
    const given = {
      ...options,
      http,
      bases: basesOf(ctx),
      scope: ctx.settings.uhriScope,
      folder: join(ctx.settings.dataFolder, 'downloads'),
    }
    for (const index of chosen) reports.push(await alone(ctx, index, () => collectUhri(ctx, index, given)))
    return reports
  })

/** Returns the bytes of a regular file. */
async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new UnreadableFileError('not_regular')
    return found.size
  } catch (error) {
    throw new UsageError(
      `${path} cannot be read: ${toUnreadable(error).message}. Check the path, and name the file of the export.`,
    )
  }
}

/** Imports the file of an export, and runs every later stage where it was taken. Throws UsageError for what is no file. */
export async function importExport(
  ctx: AppContext,
  index: RecordIndex,
  paths: readonly string[],
  options: { scope?: UhriScope | undefined; acceptFewer?: boolean | undefined; older?: boolean | undefined },
): Promise<RunReport[]> {
  const [path] = paths
  if (path === undefined || paths.length > 1)
    throw new UsageError(`${index.id} is one file: name it alone, such as export-full-en.json`)
  const bytes = await sizeOf(path)
  const file = { address: anImportedFile, bytes, open: () => createReadStream(path, { highWaterMark: chunkBytes }) }
  return underClock(ctx, async () => {
    const { scope = ctx.settings.uhriScope, acceptFewer = false, older = false } = options
    const imported = await alone(ctx, index, () => importUhri(ctx, index, file, { scope, acceptFewer, older }))
    return imported.result === 'red' ? [imported] : [imported, ...(await derive(ctx, []))]
  })
}
