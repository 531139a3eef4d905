// Keeps the full-text row of a unit in step with its words, labels and position.
import { eq } from 'drizzle-orm'
import { recommendationTypes } from '../../src/domain/units.ts'
import { facetPrefixes as f, facet } from './facets.ts'
import type { Db } from './open.ts'
import { documentStates, type documents, labels, search, unitStates, units } from './schema.ts'

type UnitTable = typeof units.$inferSelect
type DocumentTable = typeof documents.$inferSelect

/** Writes or removes the search row of one unit. A unit without text is found by its facets alone. */
export function indexUnit(db: Db, unit: UnitTable, document: DocumentTable): void {
  if (unit.withdrawnAt !== null || document.withdrawnAt !== null) {
    db.delete(search).where(eq(search.row, unit.row)).run()
    return
  }
  const codes = [
    facet(f.mechanism, document.mechanism),
    facet(f.language, document.language),
    facet(f.unitType, unit.unitType),
    ...(recommendationTypes.includes(unit.unitType as never) ? [facet(f.unitType, 'recommends')] : []),
    ...(document.cycle === null ? [] : [facet(f.cycle, document.cycle)]),
    ...(unit.position === null ? [] : [facet(f.position, unit.position)]),
    ...db
      .select({ state: documentStates.state })
      .from(documentStates)
      .where(eq(documentStates.documentId, document.id))
      .all()
      .map((row) => facet(f.state, row.state)),
    ...db
      .select({ state: unitStates.state })
      .from(unitStates)
      .where(eq(unitStates.unitRow, unit.row))
      .all()
      .map((row) => facet(f.recommendingState, row.state)),
    ...db
      .select({ scheme: labels.scheme, label: labels.label })
      .from(labels)
      .where(eq(labels.unitRow, unit.row))
      .all()
      .map((row) => facet(row.scheme === 'criminalisation' ? f.subtag : f.topic, row.label)),
  ]
  const words = [unit.heading.join(' '), unit.stem ?? '', unit.text ?? ''].filter(Boolean).join('\n')
  const row = { row: unit.row, text: words, facets: codes.join(' ') }
  const known = db.select().from(search).where(eq(search.row, unit.row)).get()
  if (!known) db.insert(search).values(row).run()
  else if (known.text !== row.text || known.facets !== row.facets)
    db.update(search).set(row).where(eq(search.row, unit.row)).run()
}

/** The same for all units of a document, after its own fields changed. */
export function indexDocument(db: Db, document: DocumentTable): void {
  for (const unit of db.select().from(units).where(eq(units.documentId, document.id)).all())
    indexUnit(db, unit, document)
}
