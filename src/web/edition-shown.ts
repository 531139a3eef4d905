// The edition that a page names at its foot, and whether the database that it came from is damaged.
import { isOfDamage } from '../http/problem.ts'
import type { Edition } from '../reading/edition.ts'

export type ShownEdition = {
  /** null: there is none, or it cannot be read */ edition: Edition | null
  damaged: boolean
}

/** Reads the edition for the frame of a page; one that cannot be read because of damage is known damage. */
export const readShown = (read: () => Promise<Edition | null>): Promise<ShownEdition> =>
  read().then(
    (edition) => ({ edition, damaged: edition?.damaged ?? false }),
    (error: unknown) => ({ edition: null, damaged: isOfDamage(error) }),
  )
