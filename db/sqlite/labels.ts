// Labels: what the classifier said of each unit, replaced as a whole when its version changes.
import { and, asc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { Store, UnitToClassify } from '../store.ts'
import type { Db } from './open.ts'
import { documents, labels, units } from './schema.ts'
import { indexUnit } from './search.ts'

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
    replace: async (rows, version) =>
      db.transaction((tx) => {
        for (const { unitId, labels: found } of rows) {
          const row = tx
            .select()
            .from(units)
            .innerJoin(documents, eq(units.documentId, documents.id))
            .where(eq(units.id, unitId))
            .get()
          if (!row) continue
          tx.delete(labels).where(eq(labels.unitRow, row.units.row)).run()
          for (const label of found)
            tx.insert(labels)
              .values({ unitRow: row.units.row, ...label })
              .run()
          tx.update(units).set({ classifiedVersion: version }).where(eq(units.row, row.units.row)).run()
          indexUnit(tx as unknown as Db, row.units, row.documents)
        }
      }),
  }
}
