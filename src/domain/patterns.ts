// Tables of patterns: one short row per wording, with a sample that it meets; the rows of one meaning make one expression.

export type PatternRow = {
  language: 'en' | 'fr' | 'es' | 'any'
  /** what a hit says: rows of one meaning are alternatives, tried in their order */
  means: string
  /** source of an expression, at most 150 characters; `{{ask}}` stands for the rows of the meaning `ask` */
  pattern: string
  /** a text that the row meets, and no row of another meaning does */
  sample: string
  /** a text close to the sample that the row does not meet */
  counter?: string
}

export type Rows = readonly PatternRow[]

/** Returns a row of a table; a row without a counter has no such field. */
export const patternRow = (
  language: PatternRow['language'],
  means: string,
  pattern: string,
  sample: string,
  counter?: string,
): PatternRow => ({ language, means, pattern, sample, ...(counter === undefined ? {} : { counter }) })

/** Returns a row of an English table. */
export const englishRow = (means: string, pattern: string, sample: string): PatternRow =>
  patternRow('en', means, pattern, sample)

/** Returns a row of a French table. */
export const frenchRow = (means: string, pattern: string, sample: string): PatternRow =>
  patternRow('fr', means, pattern, sample)

/** Returns a row of a Spanish table. */
export const spanishRow = (means: string, pattern: string, sample: string): PatternRow =>
  patternRow('es', means, pattern, sample)

/** Returns a row that serves every language. */
export const rowOfAny = (means: string, pattern: string, sample: string, counter?: string): PatternRow =>
  patternRow('any', means, pattern, sample, counter)

const part = /\{\{([\w ]+)\}\}/g
/** A row without a language of its own serves each of them. */
const speaks = (row: PatternRow, language?: string): boolean =>
  language === undefined || row.language === 'any' || row.language === language

/**
 * Returns the source of a meaning: its rows joined as alternatives, parts filled in. With a language, rows of other
 * languages are left out. Throws for a meaning without a row and for a part that contains itself.
 */
export function sourceOf(rows: Rows, means: string, language?: string, above: readonly string[] = []): string {
  if (above.includes(means)) throw new Error(`pattern ${means} contains itself: ${above.join(' → ')}`)
  const own = rows.filter((row) => row.means === means && speaks(row, language))
  if (own.length === 0) throw new Error(`no row means ${JSON.stringify(means)}${language ? ` in ${language}` : ''}`)
  const sources = own.map((row) => filled(rows, row, language, [...above, means]))
  return `(?:${sources.join('|')})`
}

/** A part is read in the language of the row that names it. */
const filled = (rows: Rows, row: PatternRow, language: string | undefined, above: readonly string[]): string =>
  withBareCapitals(row).replace(part, (_, name: string) =>
    sourceOf(rows, name, row.language === 'any' ? language : row.language, above),
  )

/** Compiles the rows of one meaning, in one language or in all; `\b` knows accented characters when the `u` flag is set. */
export function compile(rows: Rows, means: string, options: { language?: string; flags?: string } = {}): RegExp {
  const { language, flags = 'iu' } = options
  return expression(sourceOf(rows, means, language), flags)
}

/** The same in each of the three languages that are read. */
export const compileEach = (
  rows: Rows,
  means: string,
  options: { flags?: string } = {},
): Record<'en' | 'fr' | 'es', RegExp> => ({
  en: compile(rows, means, { ...options, language: 'en' }),
  fr: compile(rows, means, { ...options, language: 'fr' }),
  es: compile(rows, means, { ...options, language: 'es' }),
})

const expression = (source: string, flags: string): RegExp =>
  new RegExp(flags.includes('u') ? withBoundaries(source) : source, flags)

const capitals = /\[(?:\\.|[^\]\\])*\]|\\.|[ÉÀ]/gsu
const bare: Readonly<Record<string, string>> = { É: '[ÉE]', À: '[ÀA]' }

/** "L’Etat partie", "Etant donné", "A cette fin": older French prints have no accent on a capital. */
const withBareCapitals = ({ language, pattern }: PatternRow): string =>
  language === 'en' || language === 'es' ? pattern : pattern.replace(capitals, (found) => bare[found] ?? found)

/** A table whose rows are walked by `tests/patterns.test.ts`. `flags` are those that its rows are compiled with. */
export type PatternTable = {
  rows: Rows
  flags?: string
  /** meanings in the order in which the reader asks for them: the first that hits wins, later ones may hit as well */
  precedence?: readonly string[]
}

// Word boundaries that know accented letters. Where a letter must stand on one side, only the other side is looked at.

const word = String.raw`[\p{L}\p{N}]`
/** Each class of Unicode is dear to compile: a boundary of which nothing is known has four, any other has one. */
const anyBoundary = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
const beforeWord = `(?<!${word})`
const behindWord = `(?!${word})`

type Group = { kind: 'group'; ways: Node[][]; isLook: boolean; canBeLeftOut: boolean; canRepeat: boolean }
/** `word`: always a letter or a digit; `any`: another sign, or one of which that is not known; `none` takes no sign at all. */
type Node = { kind: 'word' | 'any' | 'none' } | { kind: 'boundary'; at: number } | Group
type Side = 'word' | 'any'

const isLetter = /^[\p{L}\p{N}]$/u
/** A class of single letters and digits, and of whole parts of a-z, A-Z and 0-9. */
const wordClass = /^\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z\d]|\\d|\\p\{(?:L[ul]?|Nd?)\})+\]$/
const wordEscape = /^\\(?:d|p\{(?:L[ul]?|Nd?)\})$/
const escaped = /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|\d+|.)/isy
const opening = /\((?:\?(?:<?[=!]|:|<\w+>))?/y
const bracketed = /\[(?:\\.|[^\]\\])*\]/sy
const letters = /[a-z]+(?![a-z*+?{])/iy
const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y

/** Reads the source of an expression as far as its boundaries need it: its alternatives, each a list of nodes. */
function read(source: string): Node[][] {
  let at = 0
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0] ?? ''
    at += found.length
    return found
  }
  const readNode = (): Node => {
    const start = at
    const first = source[at]!
    if (first === '(') {
      const isLook = /[=!]$/.test(take(opening))
      const ways = readWays()
      at++
      return { kind: 'group', ways, isLook, canBeLeftOut: false, canRepeat: false }
    }
    if (first === '[') return { kind: wordClass.test(take(bracketed)) ? 'word' : 'any' }
    if (first === '\\') {
      const text = take(escaped)
      if (text === '\\b') return { kind: 'boundary', at: start }
      return { kind: text === '\\B' ? 'none' : wordEscape.test(text) ? 'word' : 'any' }
    }
    if (take(letters) !== '') return { kind: 'word' }
    const character = String.fromCodePoint(source.codePointAt(at)!)
    at += character.length
    if (character === '^' || character === '$') return { kind: 'none' }
    return { kind: isLetter.test(character) ? 'word' : 'any' }
  }
  const readQuantified = (): Node => {
    const node = readNode()
    const times = '*+?{'.includes(source[at] ?? '|') ? take(quantifier) : ''
    if (times === '') return node
    const group = node.kind === 'group' ? node : { kind: 'group' as const, ways: [[node]], isLook: false }
    const canBeLeftOut = /^(?:[*?]|\{0)/.test(times)
    return { ...group, canBeLeftOut, canRepeat: !/^(?:\?|\{[01]\}|\{0,1\})/.test(times) }
  }
  const readWays = (): Node[][] => {
    const ways: Node[][] = [[]]
    for (; at < source.length && source[at] !== ')'; )
      if (source[at] !== '|') ways.at(-1)!.push(readQuantified())
      else {
        at++
        ways.push([])
      }
    return ways
  }
  return readWays()
}

const allWord = (sides: readonly Side[]): Side => (sides.every((side) => side === 'word') ? 'word' : 'any')

/** What one comes to first, from the node at `from` in the direction of `step`; `beyond` stands behind the last. */
function sideOf(nodes: readonly Node[], from: number, step: 1 | -1, beyond: Side): Side {
  for (let at = from; nodes[at] !== undefined; at += step) {
    const node = nodes[at]!
    if (node.kind === 'word' || node.kind === 'any') return node.kind
    if (node.kind !== 'group' || node.isLook) continue
    const far = sideOf(nodes, at + step, step, beyond)
    return node.canBeLeftOut && far === 'any' ? 'any' : allWord(sidesOf(node.ways, step, far))
  }
  return beyond
}

const sidesOf = (ways: readonly Node[][], step: 1 | -1, beyond: Side): Side[] =>
  ways.map((way) => sideOf(way, step === 1 ? 0 : way.length - 1, step, beyond))

/** Notes, for each boundary in these alternatives, how it is written. `before` and `behind` stand around them. */
function note(ways: readonly Node[][], before: Side, behind: Side, found: Map<number, string>): void {
  for (const way of ways)
    way.forEach((node, at) => {
      if (node.kind !== 'boundary' && node.kind !== 'group') return
      const [left, right] = [sideOf(way, at - 1, -1, before), sideOf(way, at + 1, 1, behind)]
      if (node.kind === 'boundary')
        found.set(node.at, right === 'word' ? beforeWord : left === 'word' ? behindWord : anyBoundary)
      // what an assertion looks at goes on where it ends
      else if (node.isLook) note(node.ways, 'any', 'any', found)
      else if (!node.canRepeat) note(node.ways, left, right, found)
      else {
        const again = (side: Side, step: 1 | -1) => allWord([side, ...sidesOf(node.ways, step, side)])
        note(node.ways, again(left, -1), again(right, 1), found)
      }
    })
}

/** Returns the source with a boundary that knows accented letters for each `\b`: JavaScript's own takes the é of "adopté" for a space. */
export function withBoundaries(source: string): string {
  if (!source.includes('\\b')) return source
  const found = new Map<number, string>()
  note(read(source), 'any', 'any', found)
  let written = ''
  let from = 0
  for (const [at, boundary] of [...found].sort(([one], [other]) => one - other)) {
    written += source.slice(from, at) + boundary
    from = at + 2
  }
  return written + source.slice(from)
}
