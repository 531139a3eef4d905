// Takes out of the runs what they say of a file that is forgotten: faults quote the file and name it.
import { eq } from 'drizzle-orm'
import { importedName } from '../../src/domain/imported.ts'
import type { Fault } from '../rows.ts'
import type { Tx } from './db.ts'
import { runs } from './schema.ts'

/** How faults may name a file. `sha256`: whole, or its first figures, eight or more. */
export type NamesOfFile = { sha256: readonly string[]; files: readonly string[]; symbols: readonly string[] }

/** "CAT/C/XVD/CO/2" is named in "CAT/C/XVD/CO/2, para. 3", and not in "CAT/C/XVD/CO/21". */
const names = (text: string, symbol: string): boolean =>
  text
    .split(symbol)
    .slice(1)
    .some((rest) => !/^\w/.test(rest))

const isAbout = ({ where, message, file, sha256 }: Fault, forgotten: NamesOfFile): boolean =>
  forgotten.sha256.some((one) => sha256?.startsWith(one) || where.startsWith(importedName(one))) ||
  (file !== undefined && forgotten.files.includes(file)) ||
  forgotten.symbols.some((symbol) => names(where, symbol) || names(message, symbol))

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
