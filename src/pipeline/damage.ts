// Looks, before others are told of anything, whether a disk changed what it is told from.
import type { PipelineContext } from './context.ts'
import type { RunNotes } from './run.ts'

/** Returns whether something that the stage reads is not as it was written; the run is red then, and must do nothing. */
export async function findDamage(
  { store }: Pick<PipelineContext, 'store'>,
  run: Pick<RunNotes, 'red'>,
  stage: 'windows' | 'alerts' | 'deliveries',
): Promise<boolean> {
  const damaged = await store.damage(stage)
  if (damaged.length === 0) return false
  const rows = damaged.slice(0, 3).map(({ table, row }) => `${table} ${row}`)
  run.red({
    fault: 'database_damaged',
    where: stage,
    message: `the database is damaged: what is in ${damaged.length} places or more is not what was written (${rows.join(', ')}). No date was changed, and nobody was told`,
  })
  return true
}
