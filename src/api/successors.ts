// Where a paragraph went, as an answer tells it.
import type { z } from 'zod'
import type { RecommendationRow, Store } from '../../db/store.ts'
import { recommendationTypes } from '../domain/units.ts'
import type { ReadingContext } from '../reading/context.ts'
import { findSuccessors } from '../reading/successors.ts'
import type { successorShape } from './citation-shapes.ts'
import { documentLinks } from './rows.ts'

/** Empty for a paragraph that stands. */
export async function shapeSuccessors(
  store: Store,
  row: RecommendationRow,
  baseUrl: ReadingContext['baseUrl'],
): Promise<z.output<typeof successorShape>[]> {
  const found = await findSuccessors(store, row)
  if (found === null) return []
  return found.units.map(({ unit, how }) => ({
    id: unit.id,
    symbol: found.document.symbol,
    paragraph: unit.path,
    how,
    links: {
      ...(recommendationTypes.includes(unit.unitType) ? { self: `${baseUrl}/api/v1/recommendations/${unit.id}` } : {}),
      proof: `${baseUrl}/api/v1/recommendations/${unit.id}/proof`,
      document: documentLinks(found.document, baseUrl).self,
    },
  }))
}
