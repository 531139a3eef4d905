// Reads the starter register: facts about real UPR recommendations, without their texts.
import { join } from 'node:path'
import { type RegisterRow, registerRowSchema } from '../domain/register.ts'
import { readRows } from './facts-csv.ts'

/** Rows of `upr-register.csv` in `folder`. Throws FactsError naming file, row and column. */
export async function readRegister(folder: string): Promise<RegisterRow[]> {
  return (await readRows(join(folder, 'upr-register.csv'), registerRowSchema)).map(({ row }) => row)
}
