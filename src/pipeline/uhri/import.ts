// The export of the index → staged records, read to its end before anything of it counts; then written document by document.
import { createHash, type Hash } from 'node:crypto'
import type { KnownRecord, NewRecord, UhriImport } from '../../../db/store.ts'
import type { RecordIndex } from '../../../scrapers/source.ts'
import { instant } from '../../domain/clock.ts'
import { FetchError } from '../../domain/errors.ts'
import type { Language } from '../../domain/mechanisms.ts'
import { isFictional } from '../../domain/states/states.ts'
import type { ReadRecord } from '../../domain/uhri/record.ts'
import type { UhriScope } from '../../domain/uhri/scope.ts'
import type { PipelineContext } from '../context.ts'
import { type RunNotes, type RunReport, recordRun } from '../run.ts'
import { createLeft } from './left.ts'
import { countsOfReading, sayAgain, sayHeldBack } from './said.ts'
import { createSeen } from './seen.ts'

/** An export that can be read twice: its hash tells whether there is anything to do. */
export type ExportFile = {
  /** where it came from, without a path of this machine */
  address: string
  /** bytes of it, for the progress; left out where nobody knows */
  bytes?: number
  open(): AsyncIterable<Buffer>
}

export type UhriOptions = { scope: UhriScope; acceptFewer?: boolean }

const batchSize = 1000
/** A share of the records of the last export that a new one must have. */
const leastShare = 0.9
/** Records that vanish at once are a fault of the export above this share (SOURCES 4). */
const mostGone = 0.01
/** Records of another shape: above this share the format of the export has changed. */
const mostShapeless = 0.001

async function* hashed(
  stream: AsyncIterable<Buffer>,
  hash: Hash,
  onBytes: (bytes: number) => void,
): AsyncIterable<Buffer> {
  for await (const chunk of stream) {
    hash.update(chunk)
    onBytes(chunk.length)
    yield chunk
  }
}

async function hashOf(file: ExportFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of file.open()) hash.update(chunk)
  return hash.digest('hex')
}

const idOf = (raw: unknown): string => {
  const id = typeof raw === 'object' && raw !== null && 'AnnotationId' in raw ? raw.AnnotationId : null
  return typeof id === 'string' ? id : ''
}

const digestOf = (raw: unknown): string =>
  createHash('sha256').update(JSON.stringify(raw)).digest('base64url').slice(0, 22)

type Staging = {
  total: number
  staged: number
  left: ReturnType<typeof createLeft>
  seen: ReturnType<typeof createSeen>
}

/** Reads one batch and stages what is new or another. */
async function stageBatch(
  ctx: PipelineContext,
  run: RunNotes,
  index: RecordIndex,
  batch: readonly unknown[],
  given: { scope: UhriScope; isSameReading: boolean; staging: Staging },
): Promise<void> {
  const { scope, isSameReading, staging } = given
  const known = new Map<string, KnownRecord>()
  for (const one of await ctx.store.uhri.known(batch.map(idOf).filter((id) => id !== ''))) known.set(one.id, one)
  const isKept = (id: string) => known.has(id)
  const fresh: NewRecord[] = []
  const ids = new Set<string>()
  for (const raw of batch) {
    const held = known.get(idOf(raw))
    const digest = held === undefined ? null : digestOf(raw)
    if (held && !staging.seen.add(held.row)) {
      staging.left.note({ kind: 'left', why: 'twice', printed: held.id, quirks: [] })
      continue
    }
    if (held && isSameReading && !held.withdrawn && held.digest === digest) {
      run.count('unchanged')
      continue
    }
    const read: ReadRecord = index.read(raw, scope, isKept)
    for (const quirk of read.quirks) run.count(quirk)
    if (read.kind === 'left') {
      staging.left.note(read)
      continue
    }
    const { annotationId: id, symbol } = read.record
    if (ids.has(id)) {
      staging.left.note({ kind: 'left', why: 'twice', printed: id, quirks: [] })
      continue
    }
    ids.add(id)
    fresh.push({ id, symbol, digest: digest ?? digestOf(raw), body: JSON.stringify(read.record) })
  }
  if (fresh.length === 0) return
  const staged = await ctx.store.uhri.stage(fresh)
  staging.staged += staged
  if (staged < fresh.length) run.count('twice', fresh.length - staged)
}

/** So many texts tell in which language an export is. */
const leastTexts = 5

/** Throws where most texts are in another language than the rules read. Single ones are counted where they are read. */
function assertEnglish(index: RecordIndex, batch: readonly unknown[], address: string): void {
  const counts = new Map<Language, number>()
  for (const raw of batch) {
    const language = index.languageOf(raw)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
  if (all < leastTexts || (counts.get('en') ?? 0) * 2 >= all) return
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  throw new FetchError(
    'wrong_type',
    address,
    `the texts of this export are in another language (${most![0]}), whose words no rule here types: take the English one, export-full-en.json`,
  )
}

/** Throws where the export, read to its end, is not to be believed. */
async function assertBelieved(
  ctx: PipelineContext,
  { total, left, seen }: Staging,
  { address, last, acceptFewer }: { address: string; last: UhriImport | null; acceptFewer: boolean },
): Promise<void> {
  const shapeless = left.counts.unexpected_shape ?? 0
  if (total === 0) throw new FetchError('suspicious_empty', address, 'the export has no record')
  if (shapeless > total * mostShapeless)
    throw new FetchError(
      'unexpected_shape',
      address,
      `${shapeless} of ${total} records have another shape: nothing was taken`,
    )
  if (last === null || acceptFewer) return
  if (total < last.total * leastShare)
    throw new FetchError(
      'suspicious_empty',
      address,
      `the export has ${total} records, the last one had ${last.total}: nothing was taken. If that is right, take it with --accept-fewer`,
    )
  const { live } = await ctx.store.uhri.extent()
  const gone = await ctx.store.uhri.countUnseen(seen.has)
  if (gone > live * mostGone)
    throw new FetchError(
      'suspicious_empty',
      address,
      `${gone} of ${live} records that are held are not in the export: nothing was taken. If that is right, take it with --accept-fewer`,
    )
}

/** Tells whether what is on a State is invented here. */
export const isInventedIn =
  ({ fictionalIsReal }: PipelineContext) =>
  (state: string): boolean =>
    fictionalIsReal !== true && isFictional(state)

/** Writes what was staged and accepted; what a killed run left is written the same. */
export async function applyAccepted(ctx: PipelineContext, run: RunNotes): Promise<void> {
  const accepted = await ctx.store.uhri.lastImport()
  if (accepted === null || accepted.applied) return
  const isInvented = isInventedIn(ctx)
  ctx.progress.begin('write records', await ctx.store.uhri.countStaged())
  for (;;) {
    const done = await ctx.store.uhri.apply(accepted.at, isInvented)
    if (done === null) return
    run.count('documents', done.documents)
    run.count('written', done.records)
    ctx.progress.tick(done.records)
    // lets a server that runs the schedule answer between two batches
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function stageExport(
  ctx: PipelineContext,
  run: RunNotes,
  index: RecordIndex,
  file: ExportFile,
  options: UhriOptions & { sha256: string; reading: string; last: UhriImport | null },
): Promise<void> {
  const { scope, sha256, reading, last, acceptFewer = false } = options
  await ctx.store.uhri.clearStaged()
  const { highest } = await ctx.store.uhri.extent()
  const staging: Staging = { total: 0, staged: 0, left: createLeft(), seen: createSeen(highest) }
  const given = { scope, isSameReading: last?.reading === reading, staging }
  const hash = createHash('sha256')
  ctx.progress.begin(`read ${index.id}`, file.bytes ?? null, { unit: 'bytes' })
  let batch: unknown[] = []
  let isFirst = true
  const stageNext = async () => {
    if (isFirst) assertEnglish(index, batch, file.address)
    isFirst = false
    await stageBatch(ctx, run, index, batch, given)
  }
  for await (const raw of index.records(hashed(file.open(), hash, ctx.progress.tick), file.address)) {
    staging.total += 1
    batch.push(raw)
    if (batch.length < batchSize) continue
    await stageNext()
    batch = []
    await new Promise((resolve) => setImmediate(resolve))
  }
  await stageNext()
  if (hash.digest('hex') !== sha256)
    throw new FetchError(
      'truncated',
      file.address,
      'the file of the export changed while it was read: nothing was taken',
    )
  run.count('listings', staging.total)
  for (const [why, n] of Object.entries(staging.left.counts)) run.count(why, n)
  await assertBelieved(ctx, staging, { address: file.address, last, acceptFewer })
  const faults = staging.left.faults(file.address)
  for (const fault of faults) run.yellow(fault)
  await ctx.store.uhri.accept(
    {
      ...{ sha256, reading, total: staging.total, at: instant(ctx.clock), applied: false },
      ...{ counts: countsOfReading(run.counts), faults },
    },
    staging.seen.has,
  )
}

/** Names how an export is read: by which version, and how much of it. */
export const readingOf = (index: RecordIndex, { scope }: Pick<UhriOptions, 'scope'>): string =>
  `${index.readerVersion} ${scope}`

/**
 * Takes an export into the database. A file that breaks off or that is not to be believed leaves the last good state; one
 * that is held already writes nothing. A run that was killed is gone on with by the next one.
 */
export async function takeExport(
  ctx: PipelineContext,
  run: RunNotes,
  index: RecordIndex,
  file: ExportFile,
  options: UhriOptions,
): Promise<void> {
  await applyAccepted(ctx, run)
  const reading = readingOf(index, options)
  const sha256 = await hashOf(file)
  const last = await ctx.store.uhri.lastImport()
  if (last !== null && last.sha256 === sha256 && last.reading === reading) {
    sayAgain(run, last)
    run.count('known')
    return sayHeldBack(ctx, run, file.address)
  }
  try {
    await stageExport(ctx, run, index, file, { ...options, sha256, reading, last })
  } catch (error) {
    await ctx.store.uhri.clearStaged()
    throw error
  }
  await applyAccepted(ctx, run)
  await sayHeldBack(ctx, run, file.address)
}

/** Takes the export that a person brings. */
export const importUhri = (
  ctx: PipelineContext,
  index: RecordIndex,
  file: ExportFile,
  options: UhriOptions,
): Promise<RunReport> =>
  recordRun(ctx, index.id, 'import', async (run) => {
    await takeExport(ctx, run, index, file, options)
    run.count('files')
  })
