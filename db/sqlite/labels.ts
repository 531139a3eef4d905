// Labels: what the classifier said of each unit, replaced as a whole when its version changes.

import { and, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { hasSameLabels } from '../../src/domain/keeping/labels.ts'
import type { NotClassified } from '../../src/domain/not-classified.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import type { Store, UnitToClassify } from '../store.ts'
import { insertRows } from './bulk.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'
import { labelsByUnit } from './rows.ts'
import { labels, units } from './schema.ts'

/** Walks of an index of texts by version: those without labels, of an older version, of a newer. */
const walks = ['is null', '< ?', '> ?'].map(
  (condition) => `from units where withdrawn_at is null and text is not null and classified_version ${condition}`,
)
const boundTo = (version: string): string[][] => [[], [version], [version]]

const toClassify = `select u.id, d.mechanism, u.text, u.unit_type as unitType, coalesce(json_extract(u.rest, '$.language'), d.language) as language, u.heading, u.stem,
    json_extract(u.rest, '$.addressee') as addressee, d.symbol, u.path
  from units u join documents d on d.id = u.document_id
  where u."row" in (select value from json_each(?)) order by u."row"`

export function createLabels(db: Db): Store['labels'] {
  const waiting = (version: string, limit: number): number[] => {
    const rows: number[] = []
    for (const [at, walk] of walks.entries()) {
      if (rows.length >= limit) break
      const next = prepared<{ row: number }>(db, `select "row" ${walk} limit ?`)
      for (const { row } of next.all(...boundTo(version)[at]!, limit - rows.length)) rows.push(row)
    }
    return rows
  }
  const unclassified: Store['labels']['unclassified'] = async (version, limit) =>
    prepared<UnitToClassify & { heading: unknown }>(db, toClassify)
      .all(JSON.stringify(waiting(version, limit)))
      .map((unit) => ({ ...unit, heading: JSON.parse(String(unit.heading)) as string[] }))
  const replace: Store['labels']['replace'] = async (rows, version) =>
    db.transaction(() => {
      const known = prepared<{ id: string; row: number; isFirst: number }>(
        db,
        'select id, "row", classified_version is null as isFirst from units where id in (select value from json_each(?))',
      ).all(JSON.stringify(rows.map(({ unitId }) => unitId)))
      const rowOf = new Map(known.map(({ id, row }) => [id, row]))
      const held = labelsByUnit(db, [...rowOf.values()])
      // a text that was read for the first time is found by what was found out, also where that is nothing
      const changed = new Set(known.flatMap(({ row, isFirst }) => (isFirst === 1 ? [row] : [])))
      const fresh: (typeof labels.$inferInsert)[] = []
      for (const { unitId, labels: found } of rows) {
        const row = rowOf.get(unitId)
        if (row === undefined || hasSameLabels(held.get(row) ?? [], found)) continue
        changed.add(row)
        prepared(db, 'delete from labels where unit_row = ?').run(row)
        fresh.push(...found.map((label) => ({ unitRow: row, ...label })))
      }
      insertRows(db, labels, fresh)
      const set = (columns: string, to: number[], ...values: (string | number)[]) => {
        const text = `update units set ${columns} where "row" in (select value from json_each(?))`
        if (to.length > 0) prepared(db, text).run(...values, JSON.stringify(to))
      }
      set('classified_version = ?, indexed_version = ?', [...changed], version, outOfDate.indexedVersion)
      const same = known.flatMap(({ row }) => (changed.has(row) ? [] : [row]))
      set('classified_version = ?', same, version)
    })
  return {
    unclassified,
    countUnclassified: async (version) => {
      const counted = walks.map((walk, at) =>
        prepared<{ n: number }>(db, `select count(*) as n ${walk}`).get(...boundTo(version)[at]!),
      )
      return counted.reduce((sum, one) => sum + one!.n, 0)
    },
    countUnread: async () => {
      const count = (where: SQL | undefined) =>
        db
          .select({ n: sql<number>`count(*)` })
          .from(units)
          .where(and(isNull(units.withdrawnAt), isNotNull(units.text), where))
          .get()!.n
      const setAside = (kind: NotClassified) =>
        count(
          sql`${units.row} in (select ${labels.unitRow} from ${labels}
            where ${labels.scheme} = 'criminalisation' and ${labels.label} = ${kind})`,
        )
      return {
        waiting: count(isNull(units.classifiedVersion)),
        too_long: setAside('too_long'),
        timed_out: setAside('timed_out'),
      }
    },
    label: async (version, limit, read) => {
      const units = await unclassified(version, limit)
      const found = await read(units)
      await replace(
        units.map(({ id }, at) => ({ unitId: id, labels: found[at]! })),
        version,
      )
      return units.map((unit, at) => ({ unit, labels: found[at]! }))
    },
    replace,
  }
}
