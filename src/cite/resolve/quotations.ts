// Holds the quotations beside a citation against the texts of its document.
import type { Citation } from '../../domain/citing/citation.ts'
import { isNameOfLaw, plainLanguage } from '../../domain/citing/language.ts'
import { findPlaces } from '../../domain/citing/places.ts'
import {
  checkQuotation,
  type QuotationCheck,
  type QuotedTexts,
  quotationResults,
  quotedTexts,
} from '../../domain/citing/quotation.ts'
import { isTitleBefore } from '../../domain/citing/quotes.ts'
import { inPieces } from '../../domain/citing/steps.ts'
import { heldInPart, isDocumentInPart } from '../../domain/doubts/held-in-part.ts'
import type { Pinpoint } from '../../domain/pinpoints/pinpoints.ts'
import type { Text } from './texts.ts'

/** Quotations of one citation that are compared; a note that is called for thousands of times has as many. */
const mostCompared = 200

/** Words that may be from elsewhere are no difference where the document has nothing like them; a title is none. */
export async function quotationsOf(
  { quotes, nearQuotes, shortQuotes, cellTexts, before }: Citation,
  texts: readonly Text[],
  pinpoints: readonly Pinpoint[],
  turn?: () => Promise<void>,
): Promise<QuotationCheck[]> {
  const own = new Set(quotes)
  const near = [...new Set(nearQuotes)].filter((quotation) => !own.has(quotation) && !isTitleBefore(before, quotation))
  const held = texts.map((text) => ({
    language: text.language,
    ...quotedTexts(
      findPlaces(text, pinpoints).flatMap(({ units }) => units),
      text.units,
      {
        isInPart: isDocumentInPart(text.doubts),
        isCut: (unit) => heldInPart(unit, text.doubts) === 'paragraph',
      },
    ),
  }))
  const checks: QuotationCheck[] = []
  const checkAll = async (quotations: readonly string[], said: (check: QuotationCheck) => QuotationCheck | null) => {
    for (const quotation of quotations) {
      if (checks.at(-1)?.result === 'too_many') return
      const check = said(await quotationIn(quotation, held, turn))
      if (check === null) continue
      // that some are left is said once
      checks.push(checks.length < mostCompared ? check : { quotation, result: 'too_many', path: null, diff: [] })
    }
  }
  await checkAll(quotes, (check) => check)
  await checkAll(near, (check) =>
    isNowhere(check) || check.result === 'not_checked' ? { ...check, result: 'not_compared' } : check,
  )
  // a term of the paragraph needs no word; what it does not have may be another's
  await checkAll(shortQuotes, (check) =>
    ['exact', 'typography_only', 'spelling_only', 'omission_marked'].includes(check.result)
      ? null
      : { ...check, result: 'not_compared', path: null, diff: [] },
  )
  // words of the author's own claim nothing; those that are nearly the document's were meant to be
  await checkAll(cellTexts, (check) => (isOwnWords(check) ? null : check))
  return checks
}

const isNowhere = ({ result }: QuotationCheck): boolean => result === 'not_found' || result === 'not_in_part_held'

const nearly = 0.7
const isOwnWords = (check: QuotationCheck): boolean => {
  const { result, diff } = check
  if (result !== 'differs' && result !== 'nearly_elsewhere')
    return isNowhere(check) || ['not_checked', 'other_language', 'not_compared'].includes(result)
  const count = (kinds: readonly string[]): number =>
    diff.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { words }) => sum + words.split(/\s+/).length, 0)
  return count(['same']) < nearly * count(['same', 'only_in_quotation'])
}

type HeldTexts = QuotedTexts & Pick<Text, 'language'>

async function quotationIn(
  quotation: string,
  texts: readonly HeldTexts[],
  turn?: () => Promise<void>,
): Promise<QuotationCheck> {
  const checks: QuotationCheck[] = []
  for (const text of texts) checks.push(await inPieces(checkQuotation(quotation, text), turn))
  const best = quotationResults.flatMap((result) => checks.find((check) => check.result === result) ?? [])[0]
  if (best === undefined || !isNowhere(best)) return best ?? { quotation, result: 'not_checked', path: null, diff: [] }
  const language = plainLanguage(quotation)
  if (language !== null && texts.every((text) => text.language !== language))
    return { ...best, result: 'other_language' }
  return isNameOfLaw(quotation) ? { ...best, result: 'not_compared' } : best
}
