// The citation record of a recommendation as the store holds it, and the two styles that stand beside every one.
import type { DocumentDetail, RecommendationRow } from '../../db/store.ts'
import type { Pinpoint } from '../domain/pinpoints/pinpoints.ts'
import type { Citable } from './citable.ts'
import { type CitationStyle, cite } from './cite.ts'
import { citableOf } from './record.ts'

/** Where and when a text was read, and what was issued after it. */
const readOf = (document: RecommendationRow['document']) => ({
  address: document.address,
  accessed: document.retrievedAt?.slice(0, 10) ?? null,
  correctedBy: document.corrigenda,
  replacedBy: document.replacedBy?.symbol ?? null,
})

/**
 * Null fields of the row stay gaps. A position is cited with the document that gave it (SAFETY, Q5).
 */
export const citableOfRow = (row: RecommendationRow): Citable => ({
  ...citableOf(row.document, row, readOf(row.document)),
  invented: row.document.invented,
})

/** A document, or paragraphs of it. What stands under a number that is not printed is cited by no number. */
export const citableOfDocument = (
  document: DocumentDetail,
  pinpoints: readonly Pinpoint[],
  numberStatus: Citable['numberStatus'] = 'printed',
): Citable => ({
  ...citableOf(document, null, readOf(document)),
  pinpoints,
  numberStatus,
  invented: document.invented,
})

/** The citation of a recommendation in one style, as plain text. */
export const citeRow = (row: RecommendationRow, style: CitationStyle): string => cite(citableOfRow(row), style).text

/** The two that go with every recommendation: United Nations and OMCT. */
export const citationsOfRow = (row: RecommendationRow): { un: string; omct: string } => ({
  un: citeRow(row, 'un'),
  omct: citeRow(row, 'omct'),
})
