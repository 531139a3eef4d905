// Symbols that lost the blank beside them: "seeCAT/C/XVD/CO/3", "CAT/C/XVD/CO/3para. 6".
import { type FoundSymbol, findSymbols } from '../symbols/symbols.ts'

export type GluedSymbol = FoundSymbol & { glued?: boolean }

// a symbol in capitals behind a small letter, or with small letters right behind its last figure
const behindWord =
  /(?<=\p{Ll})(?:CAT\/C|CCPR\/C|CERD\/C|CEDAW\/C|CRC\/C|CRPD\/C|CED\/C|CMW\/C|A\/HRC|E\/CN\.4)\/[A-Z0-9]/gu
const beforeWord = /(?:CAT|CCPR|CERD|CEDAW|CRC|CRPD|CED|CMW|HRC)\/[A-Z0-9/.-]{1,40}\d(?=\p{Ll})/gu

/** Adds the glued ones to those that were found, in order. */
export function findGlued(text: string, found: readonly FoundSymbol[]): GluedSymbol[] {
  if (!text.includes('/')) return [...found]
  const breaks = [
    ...[...text.matchAll(behindWord)].map(({ index }) => index),
    ...[...text.matchAll(beforeWord)].map((match) => match.index + match[0].length),
  ]
  if (breaks.length === 0) return [...found]
  const added: GluedSymbol[] = []
  for (const at of new Set(breaks)) {
    // the words on the two sides of the break are read apart; a symbol lies within 60 characters of it
    for (const [from, to] of [
      [at, Math.min(text.length, at + 60)],
      [Math.max(0, at - 60), at],
    ] as const)
      for (const symbol of findSymbols(text.slice(from, to))) {
        const moved = { ...symbol, start: symbol.start + from, end: symbol.end + from, glued: true }
        if ((moved.start === at || moved.end === at) && ![...found, ...added].some((one) => overlaps(one, moved)))
          added.push(moved)
      }
  }
  return [...found, ...added].sort((a, b) => a.start - b.start)
}

const overlaps = (a: FoundSymbol, b: FoundSymbol): boolean => a.start < b.end && b.start < a.end
