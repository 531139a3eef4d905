// Holds the whole database to what was written in it, before files of everything are made that others keep.
import type { Store } from '../../db/store.ts'
import { refuseDamaged } from '../pipeline/damage.ts'

/** Throws DamageError where a disk changed anything at all. Reads every row. */
export async function assertWhole({ check }: Pick<Store, 'check'>): Promise<void> {
  const [first] = await check()
  if (first !== undefined) refuseDamaged(first.message)
}

/**
 * Returns what `write` makes of a whole database, held to what was written in it when all is made: what a disk changed
 * meanwhile counts too. Where `write` fails, damage is the reason that is named.
 */
export async function ofWhole<T>(store: Pick<Store, 'check'>, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } finally {
    await assertWhole(store)
  }
}
