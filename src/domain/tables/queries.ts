// What the lists as data take: the filters of the lists, without what shapes a page.
import type { z } from 'zod'
import {
  criminalisationQuery,
  documentQuery,
  exportQuery,
  nothingQuery,
  pageLanguageQuery,
  windowQuery,
} from '../queries.ts'
import type { TableFormat, TableName } from './tables.ts'

const filters = {
  recommendations: exportQuery,
  documents: documentQuery.omit({ limit: true, after: true }),
  windows: windowQuery.omit({ limit: true, after: true }),
  states: nothingQuery,
  criminalisation: criminalisationQuery,
} as const satisfies Record<TableName, z.ZodObject>

export type TableFilter<T extends TableName> = z.output<(typeof filters)[T]>

/** Parameters of a table in a format: a workbook explains itself in a language of ours. */
export const tableQuery = (table: TableName, format: TableFormat): z.ZodObject =>
  format === 'xlsx' ? filters[table].extend(pageLanguageQuery.shape) : filters[table]
