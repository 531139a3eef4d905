// Holds the quotations beside a citation against the texts of its document.
import type { Citation } from '../../domain/citing/citation.ts'
import { isNameOfLaw, plainLanguage } from '../../domain/citing/language.ts'
import { findPlaces } from '../../domain/citing/places.ts'
import { checkQuotation, type QuotationCheck, quotationResults } from '../../domain/citing/quotation.ts'
import { isTitleBefore } from '../../domain/citing/quotes.ts'
import type { Pinpoint } from '../../domain/pinpoints/pinpoints.ts'
import type { Text } from './texts.ts'

/** Words that may be from elsewhere are no difference where the document has nothing like them; a title is none. */
export function quotationsOf(
  { quotes, nearQuotes, shortQuotes, before }: Citation,
  texts: readonly Text[],
  pinpoints: readonly Pinpoint[],
): QuotationCheck[] {
  const near = [...new Set(nearQuotes)].filter(
    (quotation) => !quotes.includes(quotation) && !isTitleBefore(before, quotation),
  )
  return [
    ...quotes.map((quotation) => quotationIn(quotation, texts, pinpoints)),
    ...near.map((quotation): QuotationCheck => {
      const check = quotationIn(quotation, texts, pinpoints)
      return check.result === 'not_found' || check.result === 'not_checked'
        ? { ...check, result: 'not_compared' }
        : check
    }),
    // a term of the paragraph needs no word; what it does not have may be another's
    ...shortQuotes
      .map((quotation) => quotationIn(quotation, texts, pinpoints))
      .filter(({ result }) => !['exact', 'typography_only', 'spelling_only', 'omission_marked'].includes(result))
      .map((check): QuotationCheck => ({ ...check, result: 'not_compared', path: null, diff: [] })),
  ]
}

function quotationIn(quotation: string, texts: readonly Text[], pinpoints: readonly Pinpoint[]): QuotationCheck {
  const checks = texts.map((text) =>
    checkQuotation(
      quotation,
      findPlaces(text, pinpoints).flatMap(({ units }) => units),
      text.units,
    ),
  )
  const best = quotationResults.flatMap((result) => checks.find((check) => check.result === result) ?? [])[0]
  if (best?.result !== 'not_found') return best ?? { quotation, result: 'not_checked', path: null, diff: [] }
  const language = plainLanguage(quotation)
  if (language !== null && texts.every((text) => text.language !== language))
    return { ...best, result: 'other_language' }
  return isNameOfLaw(quotation) ? { ...best, result: 'not_compared' } : best
}
