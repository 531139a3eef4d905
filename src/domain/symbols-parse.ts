// One document symbol: normalised, read by the grammar, printed back.
import { checkCountry } from './symbols-country.ts'
import type { SymbolClass } from './symbols-grammar.ts'
import { rules } from './symbols-grammar.ts'

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

const strict = rules.map((rule) => ({ class: rule.class, pattern: new RegExp(`^${rule.pattern}$`) }))

/**
 * Reads one symbol (DATA-MODEL 4.1, 4.2). Blanks inside, kinds of dash, percent and HTML escapes, case and footnote
 * calls in superscript are normalised; a code that no State has is kept with a warning and a proposed `repair`.
 * @throws SymbolError when it follows no rule of the grammar
 */
export function parseSymbol(printed: string): ParsedSymbol {
  const plain = normaliseSymbol(printed)
  if (plain === '') throw new SymbolError(printed, 'it is empty')
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

/** Canonical form; asterisks are left out unless asked for. */
export function formatSymbol(symbol: ParsedSymbol, options: { reissue?: boolean } = {}): string {
  return symbol.canonical + (options.reissue ? (symbol.reissue ?? '') : '')
}

/** Steps 1 to 6 of DATA-MODEL 4.1: capitals, no blanks, plain hyphens; asterisks stay. */
export function normaliseSymbol(printed: string): string {
  return decoded(printed)
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2215\u2044\uFF0F]/g, '/')
    .replace(/(\d)\s+to\s+(\d)/i, '$1-$2')
    .replace(/[\u00B9\u00B2\u00B3\u2070-\u2079]+$/g, '')
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
  const canonical = spell(plain.replace(/\*+$/, ''))
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
