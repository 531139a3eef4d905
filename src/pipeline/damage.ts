// Looks, before others are told of anything, whether a disk changed what it is told from.
import type { Store } from '../../db/store.ts'
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

/** Raised in place of a file or answer that everybody would take from a damaged database. */
export class DamageError extends Error {
  override name = 'DamageError'
}

/** Throws DamageError, which says what to do. */
export function refuseDamaged(what: string): never {
  throw new DamageError(
    `the database is damaged (${what}), so nothing was made of it. See \`mechanism-watch db check\`, and restore a sound backup with \`mechanism-watch db restore FILE\``,
  )
}

/** Throws DamageError where a disk changed something that dates for everybody are made from. */
export async function assertUndamaged({ damage }: Pick<Store, 'damage'>): Promise<void> {
  const [first] = await damage('world')
  if (first !== undefined) refuseDamaged(`${first.table}: ${first.row}`)
}
