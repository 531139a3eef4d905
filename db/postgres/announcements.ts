// Announcements as they were entered: corrected and withdrawn, never changed.
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import type { Entered, Maker, Standing } from '../../src/domain/keeping/entered.ts'
import type { Store } from '../store.ts'
import type { Kept } from '../tables.ts'
import { type Db, holdAlone, type Queries } from './db.ts'
import { insertRow } from './write.ts'

const toEntered = ({ body, enteredBy, standing, ...row }: Kept<'announcements'>): Entered => ({
  ...row,
  row: body as AnnouncementFact,
  by: enteredBy as Maker,
  standing: standing as Standing,
})

/** Those that count, in the order in which they were entered. */
export const standingAnnouncements = async (db: Queries): Promise<Entered[]> =>
  (await db.all<Kept<'announcements'>>(`select * from announcements where standing = 'stands' order by id`)).map(
    toEntered,
  )

export function createAnnouncements(db: Db): Store['announcements'] {
  return {
    all: async () => (await db.all<Kept<'announcements'>>('select * from announcements order by id')).map(toEntered),
    enter: (entries, at) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, ['announcements'])
        const ids: number[] = []
        for (const { row, by, file, corrects, heldBackBy } of entries) {
          const id = await insertRow<'announcements', number>(
            tx,
            'announcements',
            {
              body: row,
              enteredBy: by,
              file,
              standing: heldBackBy === null ? 'stands' : 'held_back',
              other: heldBackBy,
              enteredAt: at,
            },
            'id',
          )
          ids.push(id)
          if (corrects === null) continue
          await tx.run(`update announcements set standing = 'corrected', other = $1, ended_at = $2 where id = $3`, [
            id,
            at,
            corrects,
          ])
          // what the slip held back, its correction holds back
          await tx.run(`update announcements set other = $1 where standing = 'held_back' and other = $2`, [
            id,
            corrects,
          ])
        }
        return ids
      }),
    withdraw: (ids, at) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, ['announcements'])
        await tx.run(
          `update announcements set standing = 'withdrawn', ended_at = $1
            where id = any($2) and standing in ('stands', 'held_back')`,
          [at, ids],
        )
        await tx.run(
          `update announcements set standing = 'stands', other = null where standing = 'held_back' and other = any($1)`,
          [ids],
        )
      }),
  }
}
