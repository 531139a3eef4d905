// What a run says of the export that is held: the counts and faults of its reading, and the records that are held back.
import type { UhriImport } from '../../../db/store.ts'
import type { RecordIndex } from '../../../scrapers/source.ts'
import { leftKinds, quirks } from '../../domain/uhri/record.ts'
import type { PipelineContext } from '../context.ts'
import type { RunNotes } from '../run.ts'

const kept: ReadonlySet<string> = new Set(['listings', ...quirks, ...leftKinds])
/** Symbols that are named one by one; the count has all. */
const mostNamed = 20

/** Returns the counts of a reading that stay true until another export is read. */
export const countsOfReading = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => kept.has(name)))

/** Says again what the reading of this export said: a second look that reads nothing mends nothing. */
export function sayAgain(run: RunNotes, { total, counts = {}, faults = [] }: UhriImport): void {
  for (const [name, n] of Object.entries({ listings: total, ...counts })) run.count(name, n)
  for (const fault of faults) run.yellow(fault)
}

/** Says that an export has fewer or more records than the index has: what was taken of it is right, and may not be all. */
export function saySize(run: RunNotes, { expects }: RecordIndex, { total }: UhriImport, address: string): void {
  const [min, max] = expects.listings
  if (total >= min && total <= max) return
  run.yellow({
    fault: 'unusual_size',
    where: address,
    message: `the export has ${total} records, where ${min} to ${max} are expected: what it has was taken`,
  })
}

/** Counts and names the records that stand nowhere, since they name other States than their document. */
export async function sayHeldBack(ctx: PipelineContext, run: RunNotes, address: string): Promise<void> {
  const { records, symbols } = await ctx.store.uhri.heldBack(mostNamed)
  if (records === 0) return
  run.count('state_differs', records)
  for (const { symbol, records: n, example, states } of symbols)
    run.yellow({
      fault: 'state_differs',
      where: address,
      message: `${symbol}: ${n} ${n === 1 ? 'record names' : 'records name'} another State than the document, such as ${example} (${states.join(', ')}): held back, and shown under no State`,
    })
}
