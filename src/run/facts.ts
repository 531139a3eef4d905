// Loads the facts that the project carries, and those of the operator.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import type { Facts } from '../domain/facts.ts'
import { projectFolder } from '../env.ts'
import { readFacts } from '../pipeline/read-facts.ts'
import { readRegister } from '../pipeline/read-register.ts'
import { type RunReport, recordRun } from '../pipeline/run.ts'

const hashOf = (rows: unknown): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex')

const folder = join(projectFolder, 'db', 'facts')

/** Reads the files of the project and the operator's own; stores nothing. Throws FactsError. */
export const factsOfFiles = ({ settings }: Pick<AppContext, 'settings'>): Promise<Facts> =>
  readFacts(folder, { announcements: settings.announcements })

export async function loadFacts(ctx: AppContext): Promise<RunReport> {
  return recordRun(ctx, 'facts', 'facts', async (run) => {
    const facts = await factsOfFiles(ctx)
    const hash = hashOf(facts)
    run.count(
      'rows',
      Object.values(facts).reduce((n, rows) => n + rows.length, 0),
    )
    if (await ctx.store.facts.load(facts, hash)) run.count('loaded')
    // thousands of rows: read only when the file is another than last time
    const file = createHash('sha256')
      .update(await readFile(join(folder, 'upr-register.csv')))
      .digest('hex')
    if ((await ctx.store.meta.get('register')) === file) return
    const register = await readRegister(folder)
    run.count('register', register.length)
    run.count('written', await ctx.store.register.load(register, file, instant(ctx.clock)))
  })
}
