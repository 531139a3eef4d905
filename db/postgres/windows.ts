// Review windows: computed anew as a whole, compared with what was there, and kept with how often they changed.
import { planWindows } from '../../src/domain/keeping/windows.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { Cursors } from '../shared/cursor.ts'
import { asksForInvented } from '../shared/invented.ts'
import { columnsOf, contradictingColumns, isAskedFor, windowPage } from '../shared/windows.ts'
import type { Store, WindowFilter } from '../store.ts'
import type { Kept } from '../tables.ts'
import { noteChanges } from './changes.ts'
import { type Db, holdAlone } from './db.ts'
import { conditions } from './where.ts'
import { insertRows, updateRows } from './write.ts'

function matching(filter: WindowFilter) {
  const where = conditions()
  if (!filter.invented && !asksForInvented(filter.states)) where.add('invented = false')
  where.anyOf('state', filter.states).anyOf('mechanism', filter.mechanisms)
  where.anyOf('kind', filter.kinds).anyOf('certainty', filter.certainties)
  // a month is due on its last day
  if (filter.dueFrom)
    where.add(`(due_on >= ${where.bind(filter.dueFrom)} or due_on = ${where.bind(filter.dueFrom.slice(0, 7))})`)
  if (filter.dueTo) where.add('due_on <= ?', filter.dueTo)
  return where
}

/** rows with no day come last */
const day = "coalesce(due_on, opens_on, '9999')"

const toWindow = ({ body }: { body: unknown }): ReviewWindow => body as ReviewWindow

export const contradicting = `select key from review_windows where ${contradictingColumns
  .map(([column, field]) => `${column} is distinct from (body ->> '${field}')`)
  .join(' or ')}`

export function createWindows(db: Db, cursors: Cursors): Store['windows'] {
  const list = async (filter: WindowFilter, after: (string | number)[] | null, limit: number | null) => {
    const where = matching(filter)
    if (after) where.add(`(${day}, key) > (${where.bind(after[0])}, ${where.bind(after[1])})`)
    const rows = await db.all<{ body: unknown }>(
      `select body from review_windows where ${where.text()} order by ${day}, key limit ${where.bind(limit)}`,
      where.values,
    )
    return rows.map(toWindow)
  }
  return {
    all: (filter = {}) => list(filter, null, null),
    contradicting: async () => (await db.all<{ key: string }>(contradicting)).map(({ key }) => key),
    find: async (filter, page) => {
      const where = matching(filter)
      const { n: total } = (await db.get<{ n: number }>(
        `select count(*) as n from review_windows where ${where.text()}`,
        where.values,
      ))!
      const rows = await list(filter, cursors.read(page.after, ['windows', filter]), page.limit + 1)
      return windowPage(rows, total, page.limit, (place) => cursors.write(place, ['windows', filter]))
    },
    replace: (windows, noted, at) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, ['windows'])
        const held = await tx.all<Kept<'reviewWindows'>>('select * from review_windows order by key')
        const plan = planWindows(
          {
            windows: held.map((row) => ({ window: toWindow(row), sequence: row.sequence })),
            tombstones: await tx.all<Kept<'withdrawnWindows'>>('select * from withdrawn_windows order by key'),
          },
          windows,
          new Set(
            noted
              .filter((change) => change.kind === 'cancelled' && change.after === null)
              .map((change) => change.subjectId),
          ),
          at,
        )
        await tx.run('delete from withdrawn_windows where key = any($1)', [[...plan.revive]])
        await insertRows(
          tx,
          'reviewWindows',
          plan.create.map(({ window, sequence }) => ({ ...columnsOf(window, at), sequence, changedAt: at })),
        )
        for (const { window, sequence, moved } of plan.update) {
          const values = { ...columnsOf(window, at), sequence, ...(moved ? { changedAt: at } : {}) }
          await updateRows(tx, 'reviewWindows', values, ['key', window.key])
        }
        await tx.run('delete from review_windows where key = any($1)', [[...plan.remove]])
        await insertRows(
          tx,
          'withdrawnWindows',
          plan.bury.map(({ window, sequence }) => ({
            key: window.key,
            body: window,
            invented: window.invented,
            sequence,
            withdrawnAt: at,
          })),
        )
        await tx.run('delete from withdrawn_windows where withdrawn_at < $1', [plan.forgetBefore])
        await noteChanges(tx, noted)
      }),
    calledOff: async () =>
      (
        await db.all<{ body: unknown }>(
          `select before as body from changes
            where id in (select max(id) from changes where subject = 'window' group by subject_id)
              and after is null and before is not null and kind in ('cancelled', 'superseded') order by id`,
        )
      ).map(toWindow),
    calendar: async (filter) => {
      const where = matching(filter)
      const rows = await db.all<Kept<'reviewWindows'>>(
        `select * from review_windows where ${where.text()} order by key`,
        where.values,
      )
      const gone = await db.all<Kept<'withdrawnWindows'>>('select * from withdrawn_windows order by key')
      return [
        ...rows.map((row) => ({ ...row, changedAt: row.changedAt, withdrawn: false })),
        ...gone
          .filter((row) => isAskedFor(toWindow(row), filter))
          .map((row) => ({ ...row, changedAt: row.withdrawnAt, withdrawn: true })),
      ].map(({ body, sequence, changedAt, withdrawn }) => ({
        window: toWindow({ body }),
        sequence,
        changedAt,
        withdrawn,
      }))
    },
  }
}
