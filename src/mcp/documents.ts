// The document that a call names, and its paragraphs: with refusals that say what to do.
import type { DocumentDetail, RecommendationRow, Store } from '../../db/store.ts'
import { type CitedParagraphs, citedParagraphs } from '../cite/of-paragraphs.ts'
import { officialAddress } from '../domain/official-address.ts'
import { canonicalSymbol } from '../domain/symbols/symbols.ts'
import { ToolError, UnreadableError } from './tool.ts'

type Named = { symbol: string; paragraph?: string | undefined; language?: string | undefined }
export type Cited = CitedParagraphs & { document: DocumentDetail }

/** Throws ToolError where the document is not held, or has no such paragraph; QueryError for what is no paragraph. */
export async function readCited(store: Store, { symbol: written, paragraph, language }: Named): Promise<Cited> {
  const symbol = canonicalSymbol(written) ?? written
  const document = await store.documents.get(symbol, language)
  if (document === null) {
    const official = canonicalSymbol(written) === null ? null : officialAddress(symbol)
    if (official === null)
      throw new UnreadableError(
        `${written} is no document symbol that can be read. Write it as the document prints it, such as CAT/C/XVD/CO/2, or search for its words.`,
      )
    throw new ToolError(
      `The document ${symbol} is not held here${language === undefined ? '' : ` in ${language}`}; it may exist. Look at ${official}, and cite nothing from it that you have not read there.`,
    )
  }
  const cited = await citedParagraphs(store, document, paragraph)
  if (cited.lost.length > 0)
    throw new ToolError(
      `${symbol} as held has no paragraph ${cited.lost.join(', ')}. Check the number in the document.`,
    )
  return { ...cited, document }
}

/** Throws ToolError where no paragraph has the id. */
export async function readById(store: Store, id: string): Promise<RecommendationRow> {
  const row = await store.recommendations.get(id)
  if (row === null)
    throw new ToolError(
      `No paragraph has the id ${id}. Take an id from find_recommendations, or give symbol and paragraph.`,
    )
  return row
}
