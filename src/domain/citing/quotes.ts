// Quotations that stand in the words of a citation, or so near that a reader may take them for its own.

// four words or more: "ill-treatment" in quotation marks is a term
// of »…« the first stands before a word and behind a blank; ``…'' is of LaTeX
const quotation =
  /“([^“”]{16,4000})”|"([^"\n]{16,4000})"|«\s?([^«»]{16,4000}?)\s?»|(?<![^\s(])»(?=\S)([^«»]{16,4000})(?<=\S)«|``([^`]{16,4000}?)''/gu
const words = (text: string): number => text.trim().split(/\s+/).length

export type Quote = { text: string; start: number; end: number }

const allQuotes = (text: string): Quote[] =>
  [...text.matchAll(quotation)]
    .map((match) => ({
      text: match.slice(1).find((inside) => inside !== undefined)!,
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

// „…“, ‘…’ and '…': an apostrophe within a word closes nothing, and one behind an "s" only before a sign
const others = /„([^„“”]{16,4000})[“”]|(?<![\p{L}])[‘‚]([^‘]{16,1000}?(?:(?<!s)[’‘]|s[’‘](?=[.,;:)(]|\s\()))(?!\p{L})/gu
const straight = /(?<![\p{L}\d])'([^'\n]{16,1000})'(?!\p{L})/gu

/** Returns the quotations of a part in all marks, in order; no titles. */
export function everyQuote(text: string): Quote[] {
  const rest = [others, straight].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      text: match[1] ?? match[2]!.slice(0, -1),
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const found = [...allQuotes(text), ...rest.filter((quote) => words(quote.text) > 3)].sort((a, b) => a.start - b.start)
  let end = 0
  return found.filter((quote) => {
    if (quote.start < end || opensAsTitle(quote.text)) return false
    end = quote.end
    return true
  })
}

const brief = /“([^“”]{5,60})”|"([^"\n]{5,60})"|«\s?([^«»]{5,60}?)\s?»|‘([^‘’]{5,60})’/gu

/** Two or three words in quotation marks beside a symbol: a term, or a quotation too short to be called one. */
export const shortQuotes = (before: string, after: string): string[] =>
  [...before.matchAll(brief), ...after.matchAll(brief)]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4]!).trim())
    .filter((text) => words(text) > 1 && words(text) < 4 && !opensAsTitle(text))

/** The same text with its quotations blanked: what they say is not said of the document. Titles stay; `from` is where the text begins. */
export function withoutQuotes(text: string, quotes: readonly Quote[] = everyQuote(text), from = 0): string {
  let plain = text
  for (const quote of quotes) {
    const [start, end] = [quote.start - from, quote.end - from]
    if (start >= 0 && end <= text.length) plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end)
  }
  return plain
}

const sentence = /[.!?;]\s+\p{Lu}/u
const short = /\b(?:Docs?|Nos?|Comm|Rep|U\.N|cf|e\.g)\./giu
const far = 200

/** Returns those in the sentence of a citation, and right before it, that `taken` has not. */
export function nearQuotes(
  text: string,
  quotes: readonly Quote[],
  place: { start: number; end: number; last: number; next: number },
  taken: readonly string[],
): string[] {
  const isNear = (gap: string): boolean => !sentence.test(gap.replace(/^[\s.,;:]+/u, '').replace(short, ''))
  return quotes.flatMap((quote) => {
    if (taken.includes(quote.text)) return []
    const isBefore = quote.end <= place.start && quote.start >= place.last && place.start - quote.end <= far
    const isBehind = quote.start >= place.end && quote.end <= place.next && quote.start - place.end <= far
    if (isBefore) return isNear(text.slice(quote.end, place.start)) ? [quote.text] : []
    return isBehind && isNear(text.slice(place.end, quote.start)) ? [quote.text] : []
  })
}

/** Whether the words are the title right before a symbol: ‘Title’ (30 May 2099) UN Doc X. */
export const isTitleBefore = (before: string, quotation: string): boolean =>
  /^[’'],?\s*(?:\([^()]{4,40}\))?\s*(?:U\.?N\.?\s*Doc\.?\s*)?$/u.test(
    before.slice(before.lastIndexOf(quotation) + quotation.length),
  ) && before.includes(quotation)
