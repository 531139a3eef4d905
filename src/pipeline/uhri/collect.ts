// collect: the export of the index from the first address that gives it → the tables of the index.
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import type { Bases } from '../../../scrapers/lib/http/bases.ts'
import type { RecordIndex, Route, StreamingHttp } from '../../../scrapers/source.ts'
import { FetchError } from '../../domain/errors.ts'
import type { PipelineContext } from '../context.ts'
import { type RunNotes, type RunReport, recordRun, toFault } from '../run.ts'
import { download } from './download.ts'
import { type HeldFile, heldFile } from './held-file.ts'
import { readingOf, takeExport, type UhriOptions } from './import.ts'
import { sayAgain, sayHeldBack, saySize } from './said.ts'

export type CollectUhri = UhriOptions & {
  http: StreamingHttp
  bases: Bases
  /** where the file is until it was taken in */
  folder: string
  /** asks without a condition, also where nothing has changed */
  full?: boolean
}

/** The version that was taken last from the web. */
const takenSchema = z.object({
  address: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  reading: z.string(),
})
type Taken = z.output<typeof takenSchema>

const takenKey = 'uhri_export'

async function readTaken({ store }: PipelineContext): Promise<Taken | null> {
  const value = await store.meta.get(takenKey)
  return value === null ? null : takenSchema.parse(JSON.parse(value))
}

/** Bytes that are read at a time. */
export const chunkBytes = 256 * 1024

/** What no second look at the same bytes mends. */
const damaged: readonly FetchError['fault'][] = ['truncated', 'unexpected_shape', 'too_large', 'wrong_type']

/** A person decides about these: another address is not asked for the same file. */
const lost: readonly FetchError['fault'][] = ['suspicious_empty', 'outdated']

async function takeFile(
  ctx: PipelineContext,
  run: RunNotes,
  index: RecordIndex,
  { route, file, options }: { route: Route; file: HeldFile; options: CollectUhri },
): Promise<void> {
  const { scope, acceptFewer = false, older = false } = options
  const { bytes } = (await file.read())!
  const open = () => createReadStream(file.path, { highWaterMark: chunkBytes })
  try {
    await takeExport(ctx, run, index, { address: route.address, bytes, open }, { scope, acceptFewer, older })
  } catch (error) {
    // what is only too short for us may be right: a person may say so without another download
    if (error instanceof FetchError && damaged.includes(error.fault)) await file.remove()
    throw error
  }
  const { address, etag, lastModified } = (await file.read())!
  const taken: Taken = { address, etag, lastModified, reading: readingOf(index, options) }
  await ctx.store.meta.set(takenKey, JSON.stringify(taken))
}

async function collectRoute(
  ctx: PipelineContext,
  run: RunNotes,
  index: RecordIndex,
  { route, options }: { route: Route; options: CollectUhri },
): Promise<void> {
  const taken = await readTaken(ctx)
  const file = heldFile(options.folder, route.id)
  const isKnown = taken?.address === route.address && taken.reading === readingOf(index, options) && !options.full
  const known = { version: isKnown ? taken : null, notBefore: taken?.lastModified ?? null }
  const given = { http: options.http, progress: ctx.progress, label: `download ${index.id}` }
  const came = await download(given, route, file, known)
  run.routes[route.id] = (run.routes[route.id] ?? 0) + 1
  if (came === 'not_modified') {
    run.count('not_modified')
    const last = await ctx.store.uhri.lastImport()
    if (last !== null) {
      sayAgain(run, last)
      saySize(run, index, last, route.address)
    }
    return sayHeldBack(ctx, run, route.address)
  }
  run.count('downloaded_mb', Math.round(((await file.read())?.bytes ?? 0) / 1024 / 1024))
  await takeFile(ctx, run, index, { route, file, options })
  for (const { id } of index.files(options.bases)) await heldFile(options.folder, id).remove()
}

/**
 * One run over the addresses of the index, until one gives a file that can be taken. What came of a file stays until then:
 * the next run goes on with it, and a run that was killed while it took one in takes it without asking for it again.
 */
export async function collectUhri(ctx: PipelineContext, index: RecordIndex, options: CollectUhri): Promise<RunReport> {
  return recordRun(ctx, index.id, 'collect', async (run) => {
    const routes = index.files(options.bases)
    for (const [at, route] of routes.entries()) {
      try {
        return await collectRoute(ctx, run, index, { route, options })
      } catch (error) {
        // a file that has lost records is looked at by a person, and not passed over for another
        const isLast = at === routes.length - 1
        if (!(error instanceof FetchError) || isLast || lost.includes(error.fault)) throw error
        run.yellow(await toFault(ctx, error, route.address))
      }
    }
  })
}
