// What a run says of the export that is held: the counts and faults of its reading, and the records that are held back.
import type { UhriImport } from '../../../db/store.ts'
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
