// A stage's run as a row: when, how much, which faults, and whether it was green, yellow or red.
import type { Fault, RunResult } from '../../db/store.ts'
import { ChildStartError } from '../../scrapers/lib/child/errors.ts'
import { ReadError, type ReadFault } from '../../scrapers/lib/pdf/errors.ts'
import { instant } from '../domain/clock.ts'
import { FetchError, ParseError, type ParseFault, UnknownNameError, unknownNames } from '../domain/errors.ts'
import { anImportedFile } from '../domain/imported.ts'
import { machineFault } from '../domain/machine-fault.ts'
import { printableName, withoutPaths } from '../domain/printable.ts'
import { ClockError, type ClockVerdict } from '../domain/trusted-clock.ts'
import type { PipelineContext } from './context.ts'
import { afterOthers } from './lock.ts'
import { readClock } from './trusted-clock.ts'

export type RunNotes = {
  /** of its row */
  id: number
  counts: Record<string, number>
  routes: Record<string, number>
  count(name: string, by?: number): void
  /** whether the clock of this run can be believed; a stage that depends on today's date asserts it */
  clock: ClockVerdict
  /** the instant that was judged: what the run decides by, however the clock of the machine jumps meanwhile */
  at: Date
  /** a fault that leaves the rest standing */
  yellow(fault: Fault): void
  /** a fault that makes the run worthless */
  red(fault: Fault): void
}

export type RunReport = {
  sourceId: string
  stage: string
  result: RunResult
  counts: Record<string, number>
  faults: Fault[]
}

/** A version in a language that no parser reads is known for what it is, and kept. */
const parseFaults: Record<ParseFault, string> = {
  not_parsed: 'not_parsed',
  unread_version: 'other_language',
  other_document: 'other_document',
  corrigendum: 'corrigendum',
  not_covered: 'not_covered',
  damaged: 'damaged',
  too_large_unpacked: 'too_large_unpacked',
  fewer_than_held: 'fewer_than_held',
  dates_not_as_held: 'dates_not_as_held',
  failed: 'failed',
}

/** The document ended the process that read it. */
const endedReader = new Set<ReadFault>(['crashed', 'timeout', 'memory'])

/** Names an error as a fault: its kind, and the message that says what to do, without a path of this machine. */
export async function toFault(
  { store }: Pick<PipelineContext, 'store'>,
  error: unknown,
  where: string,
): Promise<Fault> {
  const message = withoutPaths(error instanceof Error ? error.message : String(error))
  // fault and address stand beside it
  if (error instanceof FetchError)
    return { fault: error.fault, where: error.address, message: withoutPaths(error.reason) }
  if (error instanceof ParseError) return { fault: parseFaults[error.kind], where, message }
  if (error instanceof UnknownNameError) return { fault: unknownNames[error.kind], where, message }
  if (error instanceof ReadError && endedReader.has(error.fault)) return { fault: 'set_aside', where, message }
  if (error instanceof ChildStartError) return { fault: 'reader_not_started', where, message }
  if (error instanceof ClockError) return { fault: `clock_${error.kind}`, where, message }
  return { fault: machineFault(error, await store.meta.hasRoom()) ?? 'failed', where, message }
}

/** A fault of an imported file for the log, which others may read: its kind. */
const withoutWords = ({ fault }: Fault) => ({ fault, where: anImportedFile })

/** A fault as it is stored. The name of a file whose bytes nobody knows is not: no `db forget` would find it again. */
function toStored({ file, ...fault }: Fault): Fault {
  return file === undefined || fault.sha256 === undefined ? fault : { ...fault, file }
}

/** Runs `work` and leaves one row. An error that escapes makes the run red; it is not thrown on, so that other sources go on. */
export async function recordRun(
  ctx: PipelineContext,
  sourceId: string,
  stage: string,
  work: (notes: RunNotes) => Promise<void>,
): Promise<RunReport> {
  const at = ctx.clock.now()
  const clock = await readClock({ store: ctx.store, clock: { now: () => at } })
  const id = await ctx.store.runs.start(sourceId, stage, at.toISOString())
  const counts: Record<string, number> = {}
  const routes: Record<string, number> = {}
  const faults: Fault[] = []
  let result: RunResult = 'green'
  const note = (given: Fault, as: RunResult) => {
    const fault = {
      ...given,
      where: withoutPaths(given.where),
      message: withoutPaths(given.message),
      ...(given.file === undefined ? {} : { file: printableName(given.file) }),
    }
    if (result !== 'red') result = as
    counts['faults'] = (counts['faults'] ?? 0) + 1
    faults.push(fault)
    ctx.log.warn({ source: sourceId, stage, ...(fault.file === undefined ? fault : withoutWords(fault)) }, as)
  }
  const notes: RunNotes = {
    id,
    counts,
    routes,
    clock,
    at,
    count: (name, by = 1) => {
      counts[name] = (counts[name] ?? 0) + by
    },
    yellow: (fault) => note(fault, 'yellow'),
    red: (fault) => note(fault, 'red'),
  }
  try {
    await work(notes)
  } catch (error) {
    notes.red(await toFault(ctx, error, sourceId))
  }
  ctx.progress.end()
  const stored = faults.map(toStored)
  await ctx.store.runs.finish(id, { finishedAt: instant(ctx.clock), result, counts, faults: stored, routes })
  ctx.log.info({ source: sourceId, stage, result, ...counts }, 'run')
  return { sourceId, stage, result, counts, faults }
}

/**
 * The same, after those of other programs on the database: for what compares all that is with all that was, of which two
 * at once would both tell the difference.
 */
export const recordAlone: typeof recordRun = (ctx, sourceId, stage, work) =>
  afterOthers(ctx.store, `stage ${stage}`, () => recordRun(ctx, sourceId, stage, work))
