// Units as the index takes them: with their document and all that they are found by. Each table is read once a batch.
import type { UnitToIndex } from '../../src/domain/keeping/search-row.ts'
import type { Standing } from '../../src/domain/keeping/standing.ts'
import { toIndexed } from '../shared/save.ts'
import { grouped, type UnitRead } from '../shared/search-values.ts'
import type { Kept } from '../tables.ts'
import type { Queries } from './db.ts'

type Row = Pick<Kept<'documents'>, 'mechanism' | 'type' | 'language' | 'cycle' | 'work' | 'version'> &
  Pick<Kept<'units'>, 'row' | 'documentId' | 'ordinal' | 'part' | 'path' | 'heading' | 'stem' | 'text'> &
  Pick<Kept<'units'>, 'position' | 'day' | 'invented'> & {
    unitType: UnitToIndex['unitType']
    withdrawn: boolean
    isClassified: boolean
    standing: Standing
  }

/** Without what was parsed of the document, which is large. */
const unitsWithDocuments = `select u."row", u.document_id, u.ordinal, u.part, u.path, u.unit_type, u.heading, u.stem,
    u."text", u.position, u.day, u.invented, u.withdrawn_at is not null or d.withdrawn_at is not null as withdrawn,
    u.classified_version is not null as is_classified,
    d.mechanism, d.type, coalesce(u.rest ->> 'language', d.language) as language, d.cycle, d.version, d.standing, d.work
  from units u join documents d on d.id = u.document_id where u."row" = any($1) order by u."row"`

/** Works of these documents that are held in several languages. */
const worksInLanguages = `select distinct work from documents where standing = 'other_language' and withdrawn_at is null
  and work in (select work from documents where id = any($1))`

export async function readUnits(db: Queries, numbers: readonly number[]): Promise<UnitRead[]> {
  const rows = await db.all<Row>(unitsWithDocuments, [numbers])
  const documentIds = [...new Set(rows.map(({ documentId }) => documentId))]
  const states = grouped(
    (
      await db.all<Kept<'documentStates'>>('select * from document_states where document_id = any($1) order by state', [
        documentIds,
      ])
    ).map(({ documentId, state }) => [documentId, state]),
  )
  const works = new Set((await db.all<{ work: string }>(worksInLanguages, [documentIds])).map(({ work }) => work))
  const recommending = grouped(
    (
      await db.all<Kept<'unitStates'>>('select * from unit_states where unit_row = any($1) order by state', [numbers])
    ).map(({ unitRow, state }) => [unitRow, state]),
  )
  const labels = grouped(
    (
      await db.all<Pick<Kept<'labels'>, 'unitRow' | 'scheme' | 'label' | 'doubtful'>>(
        'select unit_row, scheme, label, doubtful from labels where unit_row = any($1) order by scheme, label',
        [numbers],
      )
    ).map(({ unitRow, ...label }) => [unitRow, label]),
  )
  return rows.map(({ row, documentId, ordinal, part, path, work, ...unit }) => {
    const inLanguages = works.has(work)
    const { unitType, heading, stem, text, position, withdrawn, isClassified, day, invented, standing } = unit
    return {
      row,
      documentId,
      ordinal,
      part,
      path,
      work,
      inLanguages,
      unit: {
        ...{ unitType, heading, stem, text, position, withdrawn, isClassified, day, invented, standing, inLanguages },
        recommendingStates: recommending.get(row) ?? [],
        labels: labels.get(row) ?? [],
        document: toIndexed(unit, states.get(documentId) ?? []),
      },
    }
  })
}
