// The citation record of a document, or of paragraphs of it as a person writes them.
import type { DocumentDetail, Store, UnitRow } from '../../db/store.ts'
import { findPlaces, isPartOfReport } from '../domain/citing/places.ts'
import { type Pinpoint, PinpointError, parsePinpoints } from '../domain/pinpoints/pinpoints.ts'
import { citationQuery, QueryError } from '../domain/queries.ts'
import type { Citable } from './citable.ts'
import { citableOfDocument } from './of-row.ts'

export type CitedParagraphs = {
  record: Citable
  /** what stands under the paragraphs */
  units: UnitRow[]
  /** paragraphs that the document as held does not have */
  lost: string[]
}

/** Throws QueryError where the paragraphs cannot be read. */
const pinpointsOf = (paragraph: string | undefined): Pinpoint[] => {
  if (paragraph === undefined) return []
  try {
    return parsePinpoints(paragraph)
  } catch (error) {
    if (!(error instanceof PinpointError)) throw error
    const message = 'write paragraphs as a footnote prints them: 7-8, or 41 (d)'
    throw new QueryError([{ parameter: 'paragraph', message }], Object.keys(citationQuery.shape))
  }
}

/** Reads the paragraphs and looks for them in the document; the whole document where none are given. */
export async function citedParagraphs(
  store: Store,
  document: DocumentDetail,
  paragraph: string | undefined,
): Promise<CitedParagraphs> {
  const pinpoints = pinpointsOf(paragraph)
  if (pinpoints.length === 0) return { record: citableOfDocument(document, []), units: [], lost: [] }
  const [units, skipped] = await Promise.all([store.documents.units(document.id), store.documents.skipped(document.id)])
  const unread = skipped.map(({ where }) => where)
  const places = findPlaces({ units, unread, partial: isPartOfReport(document.symbol) }, pinpoints)
  const lost = places.filter(({ status }) => status === 'not_found' || status === 'not_indexed')
  const inferred = places.some(({ status }) => status === 'number_inferred')
  return {
    record: citableOfDocument(document, pinpoints, inferred ? 'inferred' : 'printed'),
    units: places.flatMap((place) => place.units),
    lost: lost.map(({ path }) => path),
  }
}
