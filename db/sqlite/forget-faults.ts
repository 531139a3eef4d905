// Takes out of the runs what they say of a file that is forgotten: faults quote the file and name it.

import { eq } from 'drizzle-orm'
import type { Fault } from '../rows.ts'
import { isAbout, type NamesOfFile } from '../shared/forgotten.ts'
import type { Tx } from './db.ts'
import { runs } from './schema.ts'

/** Returns how many faults were taken out. Results and counts of the runs stay: they hold no word of a file. */
export function forgetFaults(tx: Tx, forgotten: NamesOfFile): number {
  let taken = 0
  for (const run of tx.select({ id: runs.id, faults: runs.faults }).from(runs).all()) {
    const faults = run.faults as Fault[]
    const kept = faults.filter((fault) => !isAbout(fault, forgotten))
    if (kept.length === faults.length) continue
    taken += faults.length - kept.length
    tx.update(runs).set({ faults: kept }).where(eq(runs.id, run.id)).run()
  }
  return taken
}
