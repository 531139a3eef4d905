// The export of the index → staged records, read to its end before anything of it counts; then written document by document.
import { createHash, type Hash } from 'node:crypto'
import type { KnownRecord, NewRecord, UhriImport } from '../../../db/store.ts'
import type { RecordIndex, RecordReader } from '../../../scrapers/source.ts'
import { instant } from '../../domain/clock.ts'
import { FetchError } from '../../domain/errors.ts'
import type { Language } from '../../domain/mechanisms.ts'
import { isFictional } from '../../domain/states/states.ts'
import type { LeftKind, ReadRecord } from '../../domain/uhri/record.ts'
import type { UhriScope } from '../../domain/uhri/scope.ts'
import type { PipelineContext } from '../context.ts'
import { type RunNotes, type RunReport, recordRun } from '../run.ts'
import { createLeft } from './left.ts'
import { countsOfReading, sayAgain, sayHeldBack, saySize } from './said.ts'
import { createSeen, type Seen } from './seen.ts'

/** An export that can be read twice: its hash tells whether there is anything to do. */
export type ExportFile = {
  /** where it came from, without a path of this machine */
  address: string
  /** bytes of it, for the progress; left out where nobody knows */
  bytes?: number
  open(): AsyncIterable<Buffer>
}

export type UhriOptions = {
  scope: UhriScope
  acceptFewer?: boolean
  /** takes an export that is older than the one taken last */
  older?: boolean
}

const batchSize = 1000
/** A share of the records of the last export that a new one must have. */
const leastShare = 0.9
/** Records that vanish at once are a fault of the export above this share (SOURCES 4). */
const mostGone = 0.01
/** Records of another shape: above this share the format of the export has changed. */
const mostShapeless = 0.001
/** No export has so many by far: a file that goes on and on fills the disk. */
const mostRecords = 3_000_000

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

/** How a person finds a record that is at fault. */
const nameOf = (raw: unknown): string => {
  const symbol = typeof raw === 'object' && raw !== null && 'Symbol' in raw ? raw.Symbol : null
  const id = idOf(raw).slice(0, 100)
  const named = id === '' ? 'a record without an id' : `record ${id}`
  return typeof symbol === 'string' && symbol.trim() !== '' ? `${named} of ${symbol.trim().slice(0, 60)}` : named
}

const digestOf = (raw: unknown): string =>
  createHash('sha256').update(JSON.stringify(raw)).digest('base64url').slice(0, 22)

type Staging = {
  total: number
  /** when the newest record was put on the index; empty for none */
  newest: string
  left: ReturnType<typeof createLeft>
  seen: Seen
}

/** What is left out for these no longer says anything: a record that was held is withdrawn. For others it stands as it was. */
const ended: readonly LeftKind[] = ['empty', 'body_differs']

/** Reads one batch and stages what is new or another. */
async function stageBatch(
  ctx: PipelineContext,
  run: RunNotes,
  batch: readonly unknown[],
  given: { readRecord: RecordReader; scope: UhriScope; isSameReading: boolean; staging: Staging },
): Promise<void> {
  const { readRecord, scope, isSameReading, staging } = given
  const known = new Map<string, KnownRecord>()
  for (const one of await ctx.store.uhri.known(batch.map(idOf).filter((id) => id !== ''))) known.set(one.id, one)
  const isKept = (id: string) => known.has(id)
  const fresh: NewRecord[] = []
  const ids = new Set<string>()
  /** records whose id came before in this export */
  const again: { id: string; digest: string; raw: unknown }[] = []
  for (const raw of batch) {
    const held = known.get(idOf(raw))
    const digest = held === undefined ? null : digestOf(raw)
    if (held && !staging.seen.add(held.row)) {
      again.push({ id: held.id, digest: digest!, raw })
      continue
    }
    if (held && isSameReading && !held.withdrawn && held.digest === digest) {
      run.count('unchanged')
      continue
    }
    const read: ReadRecord = readRecord(raw, scope, isKept)
    for (const quirk of read.quirks) run.count(quirk)
    if (read.kind === 'left') {
      staging.left.note(read.why, read.printed, nameOf(raw))
      if (held && ended.includes(read.why)) staging.seen.remove(held.row)
      continue
    }
    for (const words of read.odd) staging.left.noteOdd(words, nameOf(raw))
    const { annotationId: id, symbol } = read.record
    const record = { id, symbol, digest: digest ?? digestOf(raw), body: JSON.stringify(read.record) }
    if (ids.has(id)) again.push({ ...record, raw })
    else fresh.push(record)
    ids.add(id)
  }
  const before = new Set(fresh.length === 0 ? [] : await ctx.store.uhri.stage(fresh))
  const rawOf = before.size === 0 ? null : new Map(batch.map((raw) => [idOf(raw), raw]))
  for (const { id, digest } of fresh) if (before.has(id)) again.push({ id, digest, raw: rawOf!.get(id) })
  if (again.length === 0) return
  const first = await ctx.store.uhri.stagedDigests(again.map(({ id }) => id))
  for (const { id, digest, raw } of again) {
    const isSame = (first.get(id) ?? known.get(id)?.digest ?? digest) === digest
    staging.left.note(isSame ? 'twice' : 'twice_differs', id, nameOf(raw))
  }
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

/** Throws where more records of another shape were read than the share of `total` that is let pass. */
function assertShaped({ total: read, left }: Staging, total: number, address: string): void {
  const shapeless = left.counts.unexpected_shape ?? 0
  if (shapeless > total * mostShapeless)
    throw new FetchError(
      'unexpected_shape',
      address,
      `${shapeless} of ${read} records have another shape: nothing was taken`,
    )
}

type Belief = Omit<UhriOptions, 'scope'> & { address: string; last: UhriImport | null }

/** Throws where the export, read to its end, is not to be believed. */
async function assertBelieved(
  ctx: PipelineContext,
  staging: Staging,
  { address, last, acceptFewer = false, older = false }: Belief,
): Promise<void> {
  const { total, newest, seen } = staging
  if (total === 0)
    throw new FetchError(
      'suspicious_empty',
      address,
      'the export has no record: nothing was taken. Save the file again from the site',
    )
  assertShaped(staging, total, address)
  if (last === null) return
  if (!older && newest !== '' && newest < (last.newest ?? ''))
    throw new FetchError(
      'outdated',
      address,
      `the newest record of this export was put on the index on ${newest.slice(0, 10)}, that of the last one on ${last.newest!.slice(0, 10)}: nothing was taken. If the older export is right, import it with --older`,
    )
  if (acceptFewer) return
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
  const { scope, sha256, reading, last } = options
  await ctx.store.uhri.clearStaged()
  const { highest } = await ctx.store.uhri.extent()
  const staging: Staging = { total: 0, newest: '', left: createLeft(), seen: createSeen(highest) }
  // a day to come is a slip of the index, and would make every later export an older one
  const now = instant(ctx.clock)
  const given = { readRecord: await index.reader(), scope, isSameReading: last?.reading === reading, staging }
  const hash = createHash('sha256')
  ctx.progress.begin(`read ${index.id}`, file.bytes ?? null, { unit: 'bytes' })
  let batch: unknown[] = []
  let isFirst = true
  const stageNext = async () => {
    if (isFirst) assertEnglish(index, batch, file.address)
    isFirst = false
    await stageBatch(ctx, run, batch, given)
    // whatever comes, it would be too many
    assertShaped(staging, mostRecords, file.address)
  }
  for await (const raw of index.records(hashed(file.open(), hash, ctx.progress.tick), file.address)) {
    staging.total += 1
    if (staging.total > mostRecords)
      throw new FetchError('too_large', file.address, `the export has more than ${mostRecords} records`)
    const listed = index.listedAt(raw)
    if (listed !== null && listed > staging.newest && listed < now) staging.newest = listed
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
  await assertBelieved(ctx, staging, { ...options, address: file.address })
  const faults = staging.left.faults(file.address)
  for (const fault of faults) run.yellow(fault)
  await ctx.store.uhri.accept(
    {
      ...{ sha256, reading, total: staging.total, at: instant(ctx.clock), applied: false },
      ...{ counts: countsOfReading(run.counts), faults, newest: staging.newest === '' ? null : staging.newest },
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
    saySize(run, index, last, file.address)
    return sayHeldBack(ctx, run, file.address)
  }
  try {
    await stageExport(ctx, run, index, file, { ...options, sha256, reading, last })
  } catch (error) {
    await ctx.store.uhri.clearStaged()
    throw error
  }
  await applyAccepted(ctx, run)
  saySize(run, index, (await ctx.store.uhri.lastImport())!, file.address)
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
