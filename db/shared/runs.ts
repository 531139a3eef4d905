// Runs as the store hands them out.
import type { Fault, RunRow } from '../rows.ts'
import type { Kept } from '../tables.ts'
import { isGone } from './process-mark.ts'

/**
 * A run whose process is gone ended without a word: it is red, and when it ended nobody knows. `isLeft`: a database that
 * several machines share knows that nobody works on it.
 */
export function toRun({ process: mark, ...row }: Kept<'runs'>, isLeft = false): RunRow {
  if (row.finishedAt !== null || !(isLeft || isGone(mark))) return row as RunRow
  const message = `the run that began at ${row.startedAt} ended without a word: its process is gone`
  return { ...(row as RunRow), result: 'red', faults: [{ fault: 'interrupted', where: row.sourceId, message }] }
}

/** Said of a run of the same stage that never ended: it was killed. */
export const killedBefore = (sourceId: string): Fault => ({
  fault: 'interrupted',
  where: sourceId,
  message: 'the run before was killed; this one goes on',
})
