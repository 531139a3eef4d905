// Quotation marks that a file names as other signs: Ghostscript writes "<tasers=" and "Committee9s" where the print has “tasers” and “Committee’s”.
import type { Page } from './page.ts'
import { rewrite } from './rewrite.ts'

const opening = /(?<![\p{L}\d<=])<(?=[\p{L}\d])/gu
const closing = /(?<=[\p{L}\d.,;?!)’9])=(?![\p{L}\d<=])/gu
const genitive = /\p{Ll}9s(?![\p{L}\d])/gu
/** A word with such a mark beside it or in it. */
const marked = /(?:(?<![\p{L}\d])[<8])?\p{L}+(?:[=9](?![\p{L}\d])|9\p{Ll}+)|(?<![\p{L}\d])[<8]\p{L}+/gu

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0

/** Puts the marks back, in place, where the file has each in its pair and no other use for the signs; gives words as it names them. */
export function settleQuotes(pages: readonly Page[]): string[] {
  const text = pages.flatMap((page) => page.lines.map((line) => line.text)).join('\n')
  if (text.includes('“')) return []
  const pairs = count(text, opening)
  const isPaired = pairs > 0 && pairs === count(text, closing) && count(text, /[<=]/g) === 2 * pairs
  const isGenitive = count(text, genitive) > 0
  if (!isPaired && !isGenitive) return []
  const words = text.match(marked) ?? []
  rewrite(pages, (line) =>
    (isPaired ? line.replace(opening, '“').replace(closing, '”') : line)
      .replace(/(?<=\p{L})9(?=\p{Ll}|[^\p{L}\d]|$)/gu, '’')
      .replace(/(?<![\p{L}\d])8(?=\p{L})/gu, '‘'),
  )
  return [...new Set(words)]
}
