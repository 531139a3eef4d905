// A notice of status in any order of its words: terms of status, the thing they stand with, and what usually stands around.
import type { VersionKind } from '../../src/domain/mechanisms.ts'
import { compile, type Rows } from '../../src/domain/patterns.ts'

/** Words that stand between those of a notice, or before them, and say nothing of the status. */
const wordsBetween: ReadonlySet<string> = new Set(
  (
    'of the a an and or as at on in from by date dated but note nb status still only final clean revised updated first ' +
    'second third latest strictly edited full before until after hours hrs gmt yet ' +
    'de du des la le les l d au aux en et ou un une statut mais encore finale revise revisee premiere deuxieme derniere ' +
    'strictement uniquement seulement complete avant jusqu heures heure ' +
    'del el los las al y o una con fecha nota estado pero aun previo previa revisado revisada primer primera segundo ' +
    'segunda ultimo ultima estrictamente solo unicamente completo completa antes hasta horas hora'
  ).split(' '),
)

/** A term in a line: what it says, and whether it says so by itself. */
const terms = [
  ['restricted', 'restricted', false],
  ['unedited', 'advance_unedited', false],
  ['early', 'advance_unedited', true],
  ['unfinished', 'provisional', false],
  ['before final', 'provisional', true],
  // what is still to come stands last: "draft, subject to editing" is a draft
  ['to be edited', 'advance_unedited', false],
] as const

/** "CAT/C/XVD/CO/3**" stands beside a notice and says nothing of it. */
const symbol = /(?<![\p{L}\p{N}])[A-Z]{1,6}\/[\w./()-]*\d[\w./()-]*\**/gu

/** Longer lines are text that speaks of a version. */
const longest = 160

/** "for consideration.", "confidential.": the last line of a sentence, which may stand alone on a page. */
export const endsSentence = (line: string): boolean => /^\p{Ll}.*[.;,:]$/u.test(line)

/** Small letters without accents: capitals are often printed without them. Marks and letters set apart are the caller's. */
const plain = (line: string): string =>
  line
    .replace(symbol, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Takes the words out of a line; tells whether there were any. */
const without = (line: string, words: RegExp): [rest: string, found: boolean] => {
  const rest = line.replace(words, ' ')
  return [rest, rest !== line]
}

export type Grammar = {
  /**
   * Returns what a line says of the version where each of its words belongs to such a notice: "Version: advance, unedited",
   * "VERSION AVANCEE NON EDITEE (français seulement)". A line with any other word is text, and gives null.
   */
  notice(line: string): VersionKind | null
  /** Does a line of the front say something of the status that may mean a text that is not final, or nothing? */
  isUnclear(line: string): boolean
}

/** Reads notices by the words of a table. */
export function createGrammar(rows: Rows): Grammar {
  const wordsThat = (means: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${compile(rows, means).source}(?![\p{L}\p{N}])`, 'gu')
  const known = terms.map(([means, version, weak]) => ({ version, weak, words: wordsThat(means) }))
  const things = wordsThat('thing')
  const opening = compile(rows, 'opening', { flags: 'gu' })
  const beside = wordsThat('beside')
  const unclear = compile(rows, 'unclear', { flags: 'u' })
  const notice = (line: string): VersionKind | null => {
    if (line.length > longest || endsSentence(line)) return null
    let rest = plain(line).replace(opening, ' ')
    const found: { version: VersionKind; weak: boolean }[] = []
    for (const { version, weak, words } of known) {
      const [left, isThere] = without(rest, words)
      rest = left
      if (isThere) found.push({ version, weak })
    }
    const [first] = found
    if (!first) return null
    const [left, hasThing] = without(without(rest, beside)[0], things)
    if (found.length === 1 && first.weak && !hasThing) return null
    const others = left.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !/^\d{1,3}$/.test(word))
    return others.every((word) => wordsBetween.has(word)) ? first.version : null
  }
  return { notice, isUnclear: (line) => line.length <= longest && unclear.test(plain(line)) }
}
