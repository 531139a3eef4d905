// Finds document symbols in running text, blanks inside them repaired, and the second symbols that inherit a prefix.
import { rules } from './symbols-grammar.ts'
import type { ParsedSymbol } from './symbols-parse.ts'
import { parseSymbol, SymbolError } from './symbols-parse.ts'

export type FoundSymbol = ParsedSymbol & {
  /** UTF-16 offsets in the text */
  start: number
  end: number
  /** symbol whose beginning it shares: "CAT/C/SR.1472 and 1475", "A/HRC/19/10 and Add.1" */
  inheritedFrom: string | null
}

/** The pattern of a rule as it stands in print: blanks beside slashes and after full stops, any dash, links' escapes. */
function loosened(pattern: string): string {
  return pattern
    .replace(/\(\?<\w+>/g, '(?:')
    .replace(/\(\?:CAT\|CCPR\|CEDAW/, '(?:C\\s?AT|C\\s?CPR|C\\s?EDAW')
    .replace(/\(\?:CAT\)/, 'C\\s?AT')
    .replace(/^CAT/, 'C\\s?AT')
    .replace(/\//g, '(?:\\s{0,2}(?:/|%2F)\\s{0,2})')
    .replace(/(ADD|CORR|REV|CRP|AMEND|SR|CONCL|R|L)(\)?)\\\./g, '$1$2\\.\\s?')
    .replace(/\\d\+\(\?:-\\d\+\)\?/g, '\\d+(?:[-\u2010-\u2013]\\d+)?')
}

// "INT/CCPR/…" holds no "CCPR/…", but the path of a link may stand before: "/en/A/HRC/59/15"
// letters of other scripts end a symbol: Arabic text stands glued to it in many files
const insideWord = /(?:[\p{Script=Latin}\d]|[\p{Lu}\d.]\/)$/u
// not in the middle of a number or of a longer path
const after = '(?![\\p{Script=Latin}\\d])(?!/[A-Z0-9])'
const patterns = rules.map((rule) => {
  // A/… is written without blanks: "A / 5 / 6" is prose
  const loose = rule.class === 'ga_supp' ? rule.pattern.replace(/\(\?<\w+>/g, '(?:') : loosened(rule.pattern)
  return new RegExp(loose + after, 'giu')
})

/** Every symbol in the text, in order; overlaps go to the longer. Never throws. */
export function findSymbols(text: string): FoundSymbol[] {
  const found: FoundSymbol[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (insideWord.test(text.slice(Math.max(0, match.index - 3), match.index))) continue
      const symbol = read(match[0])
      if (symbol !== null)
        found.push({ ...symbol, start: match.index, end: match.index + match[0].length, inheritedFrom: null })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: FoundSymbol[] = []
  for (const symbol of found) {
    if (symbol.start < (kept.at(-1)?.end ?? 0)) continue
    kept.push(symbol, ...inherited(text, symbol))
  }
  return kept
}

// " and 1475", ", 1475", " and SR.1475", " and Add.1", ", Corr.1": only forms that can be no page or year
const nextMeeting = /(?:,| and| et| y|, and) (?:SR\.)?(\d{3,4})(?![\p{L}\p{N}/-]|\.\d)/uy
const nextPart = /(?:,| and| et| y| &|, and) ((?:Add|Corr|Rev)\.\s?\d+)(?![\p{L}\p{N}/])/uy

function inherited(text: string, first: FoundSymbol): FoundSymbol[] {
  const rest: FoundSymbol[] = []
  let end = first.end
  for (;;) {
    const pattern = first.class === 'tb_sr' ? nextMeeting : nextPart
    pattern.lastIndex = end
    const match = pattern.exec(text)
    if (match === null) return rest
    const base = first.class === 'tb_sr' ? first.canonical.replace(/\d+$/, '') : `${stem(first)}/`
    const symbol = read(base + match[1]!)
    if (symbol === null) return rest
    const start = end + match[0].length - match[1]!.length
    end += match[0].length
    rest.push({ ...symbol, printed: match[1]!, start, end, inheritedFrom: first.canonical })
  }
}

/** The symbol without its suffix: "A/HRC/19/10/Add.1 and Add.2" shares A/HRC/19/10. */
const stem = (symbol: ParsedSymbol): string =>
  symbol.suffix === null ? symbol.canonical : symbol.canonical.slice(0, -symbol.suffix.length)

function read(printed: string): ParsedSymbol | null {
  try {
    return parseSymbol(printed)
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}
