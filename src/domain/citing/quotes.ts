// Quotations that a citation supports: in its own sentence, or in the sentence that calls its note.

import type { Citation } from './citation.ts'
import type { DraftPart } from './drafts.ts'

// four words or more: "ill-treatment" in quotation marks is a term
const quotation = /“([^“”]{16,4000})”|"([^"\n]{16,4000})"|«\s?([^«»]{16,4000}?)\s?»/gu
const words = (text: string): number => text.trim().split(/\s+/).length

const allQuotes = (text: string): { text: string; start: number; end: number }[] =>
  [...text.matchAll(quotation)]
    .map((match) => ({
      text: match[1] ?? match[2] ?? match[3]!,
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((quote) => words(quote.text) > 3)

// “Title,” CAT/C/…: Chicago quotes the title, which opens as titles do
const title =
  /^(?:Concluding|Conclusions|Report|List of|Observations finales|Observaciones finales|Rapport|Informe|Replies|Information|Follow-up|Good practices)\b/i

/** Whether words in quotation marks open as the title of a document does; all others are a quotation of its text. */
export const opensAsTitle = (words: string): boolean => title.test(words)

/** The quotations of one segment that are no titles. */
export const quotesOf = (before: string, after: string, isNote: boolean): string[] =>
  allQuotes(isNote ? `${before} ${after}` : before)
    .map((quote) => quote.text)
    .filter((quote) => !opensAsTitle(quote))

/** Gives each quotation in running text that a note is called for to the citation of that note, where it has exactly one. */
export function quotesOfCalls(parts: readonly DraftPart[], citations: readonly Citation[]): void {
  const ofNote = new Map<string, Citation[] | null>()
  const byPart = new Map<number, Citation[]>()
  for (const one of citations) byPart.set(one.part, [...(byPart.get(one.part) ?? []), one])
  parts.forEach((part, at) => {
    if (part.note === null) return
    // a number that two notes bear leads nowhere
    const key = `${part.where} ${part.note}`
    ofNote.set(key, ofNote.has(key) ? null : (byPart.get(at) ?? []))
  })
  for (const part of parts) {
    if (part.calls.length === 0) continue
    const quotes = allQuotes(part.text)
    let from = 0
    for (const { at, note, where } of part.calls) {
      const quote = quotes.findLast(({ start, end }) => start >= from && end <= at && at - end < 160)
      const [citation, ...others] = ofNote.get(`${where} ${note}`) ?? []
      if (quote !== undefined && citation !== undefined && others.length === 0) citation.quotes.push(quote.text)
      from = at
    }
  }
}
