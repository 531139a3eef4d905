// Labels: what the classifier said of each unit, replaced as a whole when its version changes.
import { and, asc, eq, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { hasSameLabels } from '../../src/domain/keeping/labels.ts'
import type { NotClassified } from '../../src/domain/not-classified.ts'
import type { Store, UnitToClassify } from '../store.ts'
import type { Db } from './open.ts'
import { documents, labels, units } from './schema.ts'
import { outOfDate } from './search.ts'

export function createLabels(db: Db): Store['labels'] {
  const waiting = (version: string) =>
    and(
      isNull(units.withdrawnAt),
      isNotNull(units.text),
      or(isNull(units.classifiedVersion), ne(units.classifiedVersion, version)),
    )
  return {
    unclassified: async (version, limit) =>
      db
        .select()
        .from(units)
        .innerJoin(documents, eq(units.documentId, documents.id))
        .where(waiting(version))
        .orderBy(asc(units.row))
        .limit(limit)
        .all()
        .map(
          ({ units: unit, documents: document }): UnitToClassify => ({
            id: unit.id,
            mechanism: document.mechanism as UnitToClassify['mechanism'],
            text: unit.text!,
            unitType: unit.unitType as UnitToClassify['unitType'],
            language: document.language as UnitToClassify['language'],
            heading: unit.heading,
            stem: unit.stem,
            addressee: unit.rest.addressee as UnitToClassify['addressee'],
            symbol: document.symbol,
            path: unit.path,
          }),
        ),
    countUnclassified: async (version) =>
      db.select({ n: sql<number>`count(*)` }).from(units).where(waiting(version)).get()?.n ?? 0,
    countUnread: async () => {
      const count = (where: SQL | undefined) =>
        db
          .select({ n: sql<number>`count(*)` })
          .from(units)
          .where(and(isNull(units.withdrawnAt), isNotNull(units.text), where))
          .get()!.n
      const setAside = (kind: NotClassified) =>
        count(
          sql`exists (select 1 from ${labels} where ${labels.unitRow} = ${units.row}
            and ${labels.scheme} = 'criminalisation' and ${labels.label} = ${kind})`,
        )
      return {
        waiting: count(isNull(units.classifiedVersion)),
        too_long: setAside('too_long'),
        timed_out: setAside('timed_out'),
      }
    },
    replace: async (rows, version) =>
      db.transaction((tx) => {
        for (const { unitId, labels: found } of rows) {
          const unit = tx.select({ row: units.row }).from(units).where(eq(units.id, unitId)).get()
          if (!unit) continue
          const held = tx.select().from(labels).where(eq(labels.unitRow, unit.row)).all()
          const same = hasSameLabels(
            held.map(({ unitRow: _, ...label }) => label),
            found,
          )
          if (!same) {
            tx.delete(labels).where(eq(labels.unitRow, unit.row)).run()
            for (const label of found)
              tx.insert(labels)
                .values({ unitRow: unit.row, ...label })
                .run()
          }
          tx.update(units)
            .set({ classifiedVersion: version, ...(same ? {} : outOfDate) })
            .where(eq(units.row, unit.row))
            .run()
        }
      }),
  }
}
