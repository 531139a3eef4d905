// Labels: what the classifier said of each unit, replaced as a whole when its version changes.
import { hasSameLabels } from '../../src/domain/keeping/labels.ts'
import type { NotClassified } from '../../src/domain/not-classified.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import type { Store, UnitToClassify } from '../store.ts'
import type { Db } from './db.ts'
import { labelsByUnit } from './rows.ts'
import { insertRows } from './write.ts'

/** Walks of an index of texts by version: those without labels, of an older version, of a newer. */
const walks = ['is null', '< $1', '> $1'].map(
  (condition) => `from units where withdrawn_at is null and "text" is not null and classified_version ${condition}`,
)
const boundTo = (walk: string, version: string): string[] => (walk.endsWith('$1') ? [version] : [])

const counts = `select count(*) filter (where classified_version is null) as waiting,
    count(*) filter (where classified_version is not null and exists (select 1 from labels l where l.unit_row = "row"
      and l.scheme = 'criminalisation' and l.label = $1)) as too_long,
    count(*) filter (where classified_version is not null and exists (select 1 from labels l where l.unit_row = "row"
      and l.scheme = 'criminalisation' and l.label = $2)) as timed_out
  from units where withdrawn_at is null and "text" is not null`

export function createLabels(db: Db): Store['labels'] {
  const waiting = async (version: string, limit: number): Promise<number[]> => {
    const rows: number[] = []
    for (const walk of walks) {
      if (rows.length >= limit) break
      const values = boundTo(walk, version)
      const next = await db.all<{ row: number }>(
        `select "row" ${walk} order by classified_version, "row" limit $${values.length + 1}`,
        [...values, limit - rows.length],
      )
      for (const { row } of next) rows.push(row)
    }
    return rows
  }
  return {
    unclassified: async (version, limit) =>
      db.all<UnitToClassify>(
        `select u.id, d.mechanism, u."text", u.unit_type, d.language, u.heading, u.stem, u.rest ->> 'addressee' as addressee,
            d.symbol, u.path
          from units u join documents d on d.id = u.document_id where u."row" = any($1) order by u."row"`,
        [await waiting(version, limit)],
      ),
    countUnclassified: async (version) => {
      let sum = 0
      for (const walk of walks)
        sum += (await db.get<{ n: number }>(`select count(*) as n ${walk}`, boundTo(walk, version)))!.n
      return sum
    },
    countUnread: async () => {
      const kinds: NotClassified[] = ['too_long', 'timed_out']
      const {
        waiting: left,
        tooLong,
        timedOut,
      } = (await db.get<Record<'waiting' | 'tooLong' | 'timedOut', number>>(counts, kinds))!
      return { waiting: left, too_long: tooLong, timed_out: timedOut }
    },
    replace: (rows, version) =>
      db.transaction(async (tx) => {
        // in one order, so that two workers wait for each other and never both
        const known = await tx.all<{ id: string; row: number }>(
          'select id, "row" from units where id = any($1) order by "row" for update',
          [rows.map(({ unitId }) => unitId)],
        )
        const rowOf = new Map(known.map(({ id, row }) => [id, row]))
        const held = await labelsByUnit(tx, [...rowOf.values()])
        const given = new Map(
          rows.flatMap(({ unitId, labels }) => (rowOf.has(unitId) ? [[rowOf.get(unitId)!, labels]] : [])),
        )
        const changed = [...given].filter(([row, labels]) => !hasSameLabels(held.get(row) ?? [], labels))
        const numbers = changed.map(([row]) => row)
        await tx.run('delete from labels where unit_row = any($1)', [numbers])
        await insertRows(
          tx,
          'labels',
          changed.flatMap(([unitRow, labels]) => labels.map((label) => ({ unitRow, ...label }))),
        )
        await tx.run('update units set classified_version = $1, indexed_version = $2 where "row" = any($3)', [
          version,
          outOfDate.indexedVersion,
          numbers,
        ])
        const isChanged = new Set(numbers)
        await tx.run('update units set classified_version = $1 where "row" = any($2)', [
          version,
          known.flatMap(({ row }) => (isChanged.has(row) ? [] : [row])),
        ])
      }),
  }
}
