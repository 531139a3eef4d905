// extract: one file → one document as JSON, without a database; papers of one UPR review are joined.

import type { Source } from '../../scrapers/source.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../domain/documents.ts'
import { ParseError } from '../domain/errors.ts'
import { baseSymbol } from '../domain/keeping/base-symbol.ts'
import { joinReview } from '../domain/upr-review.ts'

/** The fields that the scorers of the test corpus read, and the whole document beside them. */
export type Extracted = { file: string; document: ParsedDocument } & Record<string, unknown>

const shaped = (source: Source, document: ParsedDocument, file: string): Extracted => ({
  ...source.scorerFormat?.(document, file),
  file,
  document,
})

/**
 * Reads one file as a source reads its captures. A committee's source reads the documents of every committee here: only
 * the stage of parsing holds it to the body that it covers. `address` is the path of the file: a matrix may take its State from it.
 * Throws ParseError, with the symbol, place and reason, for what the source cannot read.
 */
export const extractFile = async (bytes: Uint8Array, address: string, source: Source): Promise<Extracted> => {
  const input = await source.parse({
    bytes: new Uint8Array(bytes),
    sha256: '',
    address,
    symbol: null,
    retrievedAt: '',
    listing: null,
  })
  const checked = parsedDocumentSchema.safeParse(input)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    throw new ParseError(
      input.symbol,
      String(issue?.path.join('.')),
      `the parser gave an unusable value: ${issue?.message}`,
    )
  }
  return shaped(source, checked.data, address.split(/[\\/]/).slice(-2).join('/'))
}

/**
 * Puts the answers of addenda and matrices into the reports that they belong to; other documents pass through.
 * The warnings of the join stand in the report's `joined`.
 */
export const joinExtracted = (extracted: Extracted[], source: Source): Extracted[] => {
  const papers = extracted.map(({ document }) => document)
  return extracted.map((one) => {
    if (one.document.type !== 'report_of_the_working_group') return one
    const own = papers.filter(
      (paper) =>
        paper === one.document || baseSymbol(paper.review?.reportSymbol ?? '') === baseSymbol(one.document.symbol),
    )
    if (own.length === 1) return one
    const { units, totals, warnings } = joinReview(own, { outcomeAdopted: false })
    const answers = new Map(units.map(({ unit, positions, official }) => [unit, { positions, official }]))
    const document = { ...one.document, units: one.document.units.map((unit) => ({ ...unit, ...answers.get(unit) })) }
    return { ...shaped(source, document, one.file), joined: { totals, warnings } }
  })
}
