// The index of recommendations as files and the web give it: taken in, then every later stage.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { indexes } from '../../scrapers/index.ts'
import type { RecordIndex } from '../../scrapers/source.ts'
import type { AppContext } from '../context.ts'
import { UsageError } from '../domain/errors.ts'
import { anImportedFile } from '../domain/imported.ts'
import type { UhriScope } from '../domain/uhri/scope.ts'
import { toUnreadable, UnreadableFileError } from '../pipeline/regular-file.ts'
import type { RunReport } from '../pipeline/run.ts'
import { importUhri } from '../pipeline/uhri/import.ts'
import { derive, underClock } from './stages.ts'

/** Bytes that are read at a time. */
const chunkBytes = 256 * 1024

/** The index of this id; undefined where a source or nothing has it. */
export const indexById = (id: string): RecordIndex | undefined => indexes.find((one) => one.id === id)

async function assertRegular(path: string): Promise<void> {
  try {
    if (!(await stat(path)).isFile()) throw new UnreadableFileError('not_regular')
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
  options: { scope?: UhriScope | undefined; acceptFewer?: boolean | undefined },
): Promise<RunReport[]> {
  const [path] = paths
  if (path === undefined || paths.length > 1)
    throw new UsageError(`${index.id} is one file: name it alone, such as export-full-en.json`)
  await assertRegular(path)
  const file = { address: anImportedFile, open: () => createReadStream(path, { highWaterMark: chunkBytes }) }
  return underClock(ctx, async () => {
    const { scope = ctx.settings.uhriScope, acceptFewer = false } = options
    const imported = await importUhri(ctx, index, file, { scope, acceptFewer })
    return imported.result === 'red' ? [imported] : [imported, ...(await derive(ctx, []))]
  })
}
