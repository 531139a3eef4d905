// Opens a list as data by its filter: how many rows are to come, and the rows one by one.
import type { Page } from '../../../db/store.ts'
import { instant } from '../../domain/clock.ts'
import { dayOfInstant } from '../../domain/days/days.ts'
import { statesAsked, toDocumentFilter, toRecommendationFilter, toWindowFilter } from '../../domain/filters.ts'
import { compareNames, nameOrCode } from '../../domain/states/states.ts'
import type { TableFilter } from '../../domain/tables/queries.ts'
import type { TableName } from '../../domain/tables/tables.ts'
import type { ReadingContext } from '../../reading/context.ts'
import { shapeDocument, shapeRecommendation } from '../rows.ts'
import { listStates } from '../state-rows.ts'
import { shapeWindow } from '../window-row.ts'
import { documentCells } from './documents.ts'
import { ledgerCells, linesOf } from './ledger.ts'
import { recommendationCells } from './recommendations.ts'
import { stateCells } from './states.ts'
import { type Line, liner, type Opened } from './table.ts'
import { windowCells } from './windows.ts'

/** Rows that are read at one go where a list comes in pages. */
const pageRows = 200

async function* paged<T>(find: (page: { after: string | null; limit: number }) => Promise<Page<T>>): AsyncIterable<T> {
  let after: string | null = null
  do {
    const page: Page<T> = await find({ after, limit: pageRows })
    yield* page.rows
    after = page.next
  } while (after !== null)
}

async function* mapped<T>(rows: AsyncIterable<T> | Iterable<T>, line: (row: T) => Line): AsyncIterable<Line> {
  for await (const row of rows) yield line(row)
}

type Open<T extends TableName> = (filter: TableFilter<T>, dataVersion: string) => Promise<Opened>

/** Openers of all tables over one store. */
export function createTables(context: Pick<ReadingContext, 'store' | 'reading' | 'clock' | 'baseUrl'>): {
  [T in TableName]: Open<T>
} {
  const { store, reading, clock, baseUrl } = context
  return {
    recommendations: async (query, dataVersion) => {
      const filter = toRecommendationFilter(query)
      const { total } = await store.recommendations.find(filter, { limit: 1 })
      const shape = (row: Parameters<typeof shapeRecommendation>[0]) => shapeRecommendation(row, baseUrl)
      const line = liner('recommendations', recommendationCells, dataVersion, (row) => row)
      return { total, lines: mapped(store.recommendations.stream(filter), (row) => line(shape(row))) }
    },
    documents: async (query, dataVersion) => {
      const filter = toDocumentFilter(query)
      const { total } = await store.documents.find(filter, { limit: 1 })
      const line = liner('documents', documentCells, dataVersion, (row) => row)
      const rows = paged((page) => store.documents.find(filter, page))
      return { total, lines: mapped(rows, (row) => line(shapeDocument(row, baseUrl))) }
    },
    windows: async (query, dataVersion) => {
      const filter = toWindowFilter(query)
      const { total } = await store.windows.find(filter, { limit: 1 })
      const today = dayOfInstant(instant(clock))
      const line = liner('windows', windowCells, dataVersion, (row) => row)
      const rows = paged((page) => store.windows.find(filter, page))
      return { total, lines: mapped(rows, (row) => line(shapeWindow(row, today, query.language))) }
    },
    states: async (_query, dataVersion) => {
      const rows = await listStates(context)
      return {
        total: rows.length,
        lines: mapped(
          rows,
          liner('states', stateCells, dataVersion, (row) => row),
        ),
      }
    },
    criminalisation: async (query, dataVersion) => {
      const byName = compareNames('en')
      const codes = statesAsked(query).sort((a, b) => byName(nameOrCode(a, 'en'), nameOrCode(b, 'en')))
      const line = liner('criminalisation', ledgerCells, dataVersion)
      async function* lines(): AsyncIterable<Line> {
        for (const code of codes) yield* mapped(linesOf(await reading.ledger(code)), line)
      }
      return { total: null, lines: lines() }
    },
  }
}
