// Loads the facts that the project carries, and those of the operator.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { AppContext } from '../context.ts'
import { projectFolder } from '../env.ts'
import { readFacts } from '../pipeline/read-facts.ts'
import { type RunReport, recordRun } from '../pipeline/run.ts'

export async function loadFacts(ctx: AppContext): Promise<RunReport> {
  return recordRun(ctx, 'facts', 'facts', async (run) => {
    const facts = await readFacts(join(projectFolder, 'db', 'facts'), { announcements: ctx.settings.announcements })
    const hash = createHash('sha256').update(JSON.stringify(facts)).digest('hex')
    run.count(
      'rows',
      Object.values(facts).reduce((n, rows) => n + rows.length, 0),
    )
    if (await ctx.store.facts.load(facts, hash)) run.count('loaded')
  })
}
