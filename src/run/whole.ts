// Holds the whole database to what was written in it, before files of everything are made that others keep.
import type { Store } from '../../db/store.ts'
import { refuseDamaged } from '../pipeline/damage.ts'

/** Throws DamageError where a disk changed anything at all. Reads every row. */
export async function assertWhole({ check }: Pick<Store, 'check'>): Promise<void> {
  const [first] = await check()
  if (first !== undefined) refuseDamaged(first)
}
