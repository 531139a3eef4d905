// Reads units with all that they are found by: a batch asks each table once.

import type { UnitToIndex } from '../../src/domain/keeping/search-row.ts'
import type { Standing } from '../../src/domain/keeping/standing.ts'
import { toIndexed } from '../shared/save.ts'
import { grouped, type UnitRead } from '../shared/search-values.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/** A row as an array: objects with so many keys cost more than the rest of the reading. */
type Row = [
  row: number,
  documentId: string,
  ordinal: number,
  part: number,
  path: string | null,
  unitType: UnitToIndex['unitType'],
  heading: string,
  stem: string | null,
  text: string | null,
  position: string | null,
  day: string,
  invented: number,
  withdrawn: number,
  isClassified: number,
  mechanism: string,
  type: string,
  language: string,
  cycle: number | null,
  version: string,
  standing: Standing,
  work: string,
]

/** Without what was parsed of the document, which is large. Few units say their language, and JSON is dear to read. */
const unitsWithDocuments = `select u."row", u.document_id, u.ordinal, u.part, u.path, u.unit_type, u.heading, u.stem, u.text,
    u.position, u.day, u.invented, u.withdrawn_at is not null or d.withdrawn_at is not null, u.classified_version is not null,
    d.mechanism, d.type,
    coalesce(case when instr(u.rest, '"language"') > 0 then json_extract(u.rest, '$.language') end, d.language), d.cycle, d.version,
    d.standing, d.work
  from units u join documents d on d.id = u.document_id
  where u."row" in (select value from json_each(?)) order by u."row"`

const noLabels: UnitToIndex['labels'] = []
const nobody: string[] = []
const readHeading = (heading: string): string[] => (heading === '[]' ? [] : (JSON.parse(heading) as string[]))

export function readUnits(db: Db, numbers: readonly number[]): UnitRead[] {
  const given = JSON.stringify(numbers)
  const rows = prepared<Row>(db, unitsWithDocuments).raw().all(given)
  const documentIds = JSON.stringify([...new Set(rows.map(([, documentId]) => documentId))])
  const read = <V extends unknown[]>(text: string, of: string): V[] => prepared<V>(db, text).raw().all(of)
  const states = grouped(
    read<[id: string, state: string]>(
      'select document_id, state from document_states where document_id in (select value from json_each(?)) order by state',
      documentIds,
    ),
  )
  const works = new Set(
    read<[work: string]>(
      `select distinct work from documents where standing = 'other_language' and withdrawn_at is null
        and work in (select work from documents where id in (select value from json_each(?)))`,
      documentIds,
    ).map(([work]) => work),
  )
  const recommending = grouped(
    read<[row: number, state: string]>(
      'select unit_row, state from unit_states where unit_row in (select value from json_each(?)) order by unit_row, state',
      given,
    ),
  )
  const labels = grouped(
    read<[row: number, scheme: string, label: string, doubtful: number]>(
      'select unit_row, scheme, label, doubtful from labels where unit_row in (select value from json_each(?)) order by unit_row, scheme, label',
      given,
    ).map(([row, scheme, label, doubtful]) => [row, { scheme, label, doubtful: doubtful === 1 }]),
  )
  return rows.map((one) => {
    const [row, documentId, ordinal, part, path, unitType, heading, stem, text, position, day, ...more] = one
    const [invented, withdrawn, isClassified, mechanism, type, language, cycle, version, standing, work] = more
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
        heading: readHeading(heading),
        stem,
        text,
        position,
        recommendingStates: recommending.get(row) ?? nobody,
        labels: labels.get(row) ?? noLabels,
        withdrawn: withdrawn === 1,
        isClassified: isClassified === 1,
        day,
        invented: invented === 1,
        standing,
        inLanguages,
        document: toIndexed({ mechanism, type, language, cycle, version }, states.get(documentId) ?? nobody),
      },
    }
  })
}
