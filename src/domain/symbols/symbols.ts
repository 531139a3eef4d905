// UN document symbols: one symbol normalised, read by the grammar and printed back; symbols found in running text.
// A symbol that parses is not a document that exists.
import { compile } from '../patterns.ts'
import { anchorRows } from './anchors-table.ts'
import { checkCountry } from './country.ts'
import { rules, type SymbolClass } from './grammar.ts'

export { type SymbolClass, symbolClasses } from './grammar.ts'

/** Fields not in a symbol are null. `number` keeps combined reports together: `5-6`. */
export type ParsedSymbol = {
  /** as given */
  printed: string
  /** without blanks and asterisks, in the usual capitals: `CAT/C/KEN/CO/2/Add.1`; the form that is compared */
  canonical: string
  class: SymbolClass
  /** prefix of a treaty body (`CAT`, `CESCR` for E/C.12); null for the Council, the Assembly and the Subcommittee */
  body: string | null
  /** as printed: `KEN`, `CHN-HKG`, `EU`; see `warnings` for codes that no State has */
  country: string | null
  /** `CO`, `Q`, `QPR`, `RQ`, `FCO` …; null for a State report */
  type: string | null
  restricted: 'R.' | null
  number: string | null
  /** serial of the year in which old State reports were due: 55 of CAT/C/55/Add.11 */
  due: number | null
  add: number | null
  /** as printed: `19`, `S-17`, `XXV` */
  session: string | null
  year: number | null
  kind: string | null
  /** `/Add.1`, `/Rev.2/Corr.1` */
  suffix: string | null
  /** asterisks of a reissue */
  reissue: string | null
  /** what is odd, in words; the symbol stays as printed */
  warnings: string[]
  /** canonical symbol that was probably meant; for a person to accept, never applied */
  repair: string | null
}

/** The string is not a UN document symbol. */
export class SymbolError extends Error {
  override name = 'SymbolError'
  printed: string
  constructor(printed: string, message: string) {
    super(`${JSON.stringify(printed)} is not a document symbol: ${message}`)
    this.printed = printed
  }
}

/** Characters of a symbol at most: the longest that the UN gave have some 40. */
export const longestSymbol = 120
/** The same with blanks, escapes and what a link has behind it. */
const longestPrinted = 1000

const strict = rules.map((rule) => ({ class: rule.class, pattern: new RegExp(`^${rule.pattern}$`) }))

/**
 * Reads one symbol (DATA-MODEL 4.1, 4.2). Blanks inside, kinds of dash, percent and HTML escapes, case and footnote
 * calls in superscript are normalised; a code that no State has is kept with a warning and a proposed `repair`.
 * @throws SymbolError when it follows no rule of the grammar
 */
export function parseSymbol(printed: string): ParsedSymbol {
  if (printed.length > longestPrinted) throw new SymbolError(printed.slice(0, longestSymbol), 'it is too long')
  const plain = normaliseSymbol(printed)
  if (plain === '') throw new SymbolError(printed, 'it is empty')
  if (plain.length > longestSymbol) throw new SymbolError(plain.slice(0, longestSymbol), 'it is too long')
  for (const rule of strict) {
    const groups = rule.pattern.exec(plain)?.groups
    if (groups !== undefined) return fromGroups(rule.class, printed, groups, plain)
  }
  throw new SymbolError(printed, 'it follows no rule of the grammar')
}

/** The canonical symbol, or null where there is none: for filters and outside input. */
export function canonicalSymbol(printed: string): string | null {
  try {
    return parseSymbol(printed).canonical
  } catch (error) {
    if (error instanceof SymbolError) return null
    throw error
  }
}

/** The symbol that an address names in its parts (`CAT`, `C`, `XVD`, `CO`, `3`); a slash at the end is none of it. */
export function symbolInAddress(parts: readonly string[]): string {
  const written = parts.join('/').replace(/\/+$/, '')
  return canonicalSymbol(written) ?? written
}

/** Steps 1 to 6 of DATA-MODEL 4.1: capitals, no blanks, plain hyphens; asterisks stay. */
export function normaliseSymbol(printed: string): string {
  return decoded(printed)
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2215\u2044\uFF0F]/g, '/')
    .replace(/(\d)\s+to\s+(\d)/i, '$1-$2')
    .replace(/(?<![\u00B9\u00B2\u00B3\u2070-\u2079])[\u00B9\u00B2\u00B3\u2070-\u2079]+$/g, '')
    .replace(/\s+/g, '')
    .toUpperCase()
}

/** "CAT%2fC%2fKEN%2fCO%2f2&amp;Lang=en" of a link: escapes undone, further parameters cut off. */
function decoded(text: string): string {
  const plain = text
    .replace(/%2f/gi, '/')
    .replace(/%2a/gi, '*')
    .replace(/%20|\+(?=\/)/g, ' ')
  return plain
    .replace(/&#0*47;|&sol;/g, '/')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&(?:amp;)?\w+=.*$/, '')
}

const spelling: Readonly<Record<string, string>> = {
  ADD: 'Add',
  CORR: 'Corr',
  REV: 'Rev',
  AMEND: 'Amend',
  CONCL: 'Concl',
}
const spell = (text: string): string => text.replace(/\b(?:ADD|CORR|REV|AMEND|CONCL)(?=\.)/g, (word) => spelling[word]!)

type Groups = Record<string, string | undefined>

function fromGroups(kind: SymbolClass, printed: string, groups: Groups, plain: string): ParsedSymbol {
  const whole = (text: string | undefined): number | null => (text ? Number(text) : null)
  const canonical = spell(plain.replace(/(?<!\*)\*+$/, ''))
  const country = groups['country'] ?? null
  const { warnings, repair } = country === null ? { warnings: [], repair: null } : checkCountry(country, canonical)
  return {
    printed,
    canonical,
    class: kind,
    body: groups['body'] ?? (groups['body2'] || groups['body3'] ? 'CESCR' : null),
    country,
    type: groups['type'] ?? null,
    restricted: groups['restricted'] ? 'R.' : null,
    number: groups['number'] ?? null,
    due: whole(groups['due']),
    add: whole(groups['add']),
    session: groups['session'] ?? null,
    year: whole(groups['year']),
    kind: groups['kind']?.replace(/\.$/, '') ?? groups['kind2']?.replace(/\.$/, '') ?? null,
    suffix: groups['suffix'] ? spell(groups['suffix']) : null,
    reissue: groups['reissue'] || null,
    warnings: [...warnings, ...checkNumbers(kind, groups['number'])],
    repair,
  }
}

function checkNumbers(kind: SymbolClass, number: string | undefined): string[] {
  if (kind !== 'tb_country' || number === undefined) return []
  const [first, last = first] = number.split('-').map(Number)
  if (first! > last!) return [`the combined numbers ${number} run backwards`]
  // the highest report numbers are CERD's, in the twenties; a footnote call glued on makes "CO/712"
  return last! > 40 ? [`no State has ${last} reports: a footnote call may be glued on`] : []
}

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
// not in the middle of a number or of a longer path; "CAT/C/XVD/CO/3/para.8" is a symbol with its paragraph
const after = '(?![\\p{Script=Latin}\\d])(?!/(?!P[AÁ]RR?[AS.\\s])[A-Z0-9])'
const patterns = rules.map((rule) => {
  // A/… is written without blanks: "A / 5 / 6" is prose
  const loose = rule.class === 'ga_supp' ? rule.pattern.replace(/\(\?<\w+>/g, '(?:') : loosened(rule.pattern)
  return new RegExp(loose + after, 'iuy')
})

/** Where a symbol may begin: rules are tried there and nowhere else, so that a long draft is read once and not once a rule. */
const anchors = compile(anchorRows, 'anchor', { flags: 'giu' })

/** Every symbol holds a slash: most texts hold none, and are not searched. */
const slash = /\/|%2F/i

/** Every symbol in the text, in order; overlaps go to the longer. Never throws. */
export function findSymbols(text: string): FoundSymbol[] {
  if (!slash.test(text)) return []
  const kept: FoundSymbol[] = []
  for (const { index } of text.matchAll(anchors)) {
    if (index < (kept.at(-1)?.end ?? 0) || insideWord.test(text.slice(Math.max(0, index - 3), index))) continue
    const symbol = symbolAt(text, index)
    if (symbol !== null) kept.push(symbol, ...inherited(text, symbol))
  }
  return kept
}

/** Characters behind a symbol that tell whether it ends there. */
const lookedBehind = 8

/** The longest symbol that begins here. */
function symbolAt(text: string, start: number): FoundSymbol | null {
  let longest: FoundSymbol | null = null
  // a rule reads no further than a symbol can go: a thousand digits are not read once a rule and once an anchor
  const near = text.slice(start, start + longestSymbol + lookedBehind)
  for (const pattern of patterns) {
    pattern.lastIndex = 0
    const match = pattern.exec(near)
    if (match === null || match[0].length > longestSymbol) continue
    if (start + match[0].length <= (longest?.end ?? start)) continue
    const symbol = read(match[0])
    if (symbol !== null) longest = { ...symbol, start, end: start + match[0].length, inheritedFrom: null }
  }
  return longest
}

// " and 1475", ", 1475", " and SR.1475", " and Add.1", ", Corr.1": only forms that can be no page or year
const nextMeeting = /(?:,| and| et| y|, and) (?:SR\.)?(\d{3,4})(?![\p{L}\p{N}/-]|\.\d)/uy
const nextPart = compile(anchorRows, 'next part', { flags: 'uy' })

function inherited(text: string, first: FoundSymbol): FoundSymbol[] {
  const rest: FoundSymbol[] = []
  let end = first.end
  for (;;) {
    const pattern = first.class === 'tb_sr' ? nextMeeting : nextPart
    pattern.lastIndex = end
    const match = pattern.exec(text)
    if (match === null) return rest
    const base =
      first.class === 'tb_sr'
        ? first.canonical.slice(0, first.canonical.lastIndexOf('.') + 1)
        : match[1]!.startsWith('CO')
          ? first.canonical.replace(/CO\/.*$/u, '')
          : `${stem(first)}/`
    if (match[1]!.startsWith('CO') && base === first.canonical) return rest
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
