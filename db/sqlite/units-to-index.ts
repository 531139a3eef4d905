// Reads units with all that they are found by: a batch asks each table once.

import type { DocumentToIndex, UnitToIndex } from '../../src/domain/keeping/search-row.ts'
import type { Standing } from '../../src/domain/keeping/standing.ts'
import { toIndexed } from '../shared/save.ts'
import { grouped, type UnitRead } from '../shared/search-values.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

type DocumentColumns = Pick<DocumentToIndex, 'mechanism' | 'type' | 'language' | 'cycle'>

type Row = DocumentColumns & {
  row: number
  documentId: string
  ordinal: number
  part: number
  path: string | null
  unitType: UnitToIndex['unitType']
  heading: string
  stem: string | null
  text: string | null
  position: string | null
  day: string
  invented: number
  withdrawn: number
  isClassified: number
  standing: Standing
  work: string
}

/** Without what was parsed of the document, which is large. */
const unitsWithDocuments = `select u."row", u.document_id as documentId, u.ordinal, u.part, u.path,
    u.unit_type as unitType, u.heading, u.stem, u.text, u.position, u.day, u.invented,
    u.withdrawn_at is not null or d.withdrawn_at is not null as withdrawn, u.classified_version is not null as isClassified,
    d.mechanism, d.type, coalesce(json_extract(u.rest, '$.language'), d.language) as language, d.cycle, d.standing, d.work
  from units u join documents d on d.id = u.document_id
  where u."row" in (select value from json_each(?)) order by u."row"`

export function readUnits(db: Db, numbers: readonly number[]): UnitRead[] {
  const given = JSON.stringify(numbers)
  const rows = prepared<Row>(db, unitsWithDocuments).all(given)
  const documentIds = JSON.stringify([...new Set(rows.map(({ documentId }) => documentId))])
  const read = <V>(text: string, of: string): V[] => prepared<V>(db, text).all(of)
  const states = grouped(
    read<{ id: string; state: string }>(
      'select document_id as id, state from document_states where document_id in (select value from json_each(?)) order by state',
      documentIds,
    ).map(({ id, state }) => [id, state]),
  )
  const works = new Set(
    read<{ work: string }>(
      `select distinct work from documents where standing = 'other_language' and withdrawn_at is null
        and work in (select work from documents where id in (select value from json_each(?)))`,
      documentIds,
    ).map(({ work }) => work),
  )
  const recommending = grouped(
    read<{ row: number; state: string }>(
      'select unit_row as "row", state from unit_states where unit_row in (select value from json_each(?)) order by state',
      given,
    ).map(({ row, state }) => [row, state]),
  )
  const labels = grouped(
    read<{ row: number; scheme: string; label: string; doubtful: number }>(
      'select unit_row as "row", scheme, label, doubtful from labels where unit_row in (select value from json_each(?)) order by scheme, label',
      given,
    ).map(({ row, doubtful, ...label }) => [row, { ...label, doubtful: doubtful === 1 }]),
  )
  return rows.map((one) => {
    const { row, documentId, ordinal, part, path, work, unitType, stem, text, position, day, standing } = one
    const inLanguages = works.has(work)
    return {
      row,
      documentId,
      ordinal,
      part,
      path,
      work,
      inLanguages,
      unit: {
        unitType,
        heading: JSON.parse(one.heading) as string[],
        stem,
        text,
        position,
        recommendingStates: recommending.get(row) ?? [],
        labels: labels.get(row) ?? [],
        withdrawn: one.withdrawn === 1,
        isClassified: one.isClassified === 1,
        day,
        invented: one.invented === 1,
        standing,
        inLanguages,
        document: toIndexed(one, states.get(documentId) ?? []),
      },
    }
  })
}
