// A notice of status in any order of its words: terms of status, the thing they stand with, and what usually stands around.
import type { VersionKind } from '../../src/domain/mechanisms.ts'
import { compile } from '../../src/domain/patterns.ts'
import { closeSpaced, withoutMarks } from './paragraphs.ts'
import { grammarTable, wordsBetween } from './status-grammar-table.ts'

/** A term in the line: what it says, and whether it says so by itself. */
const terms: readonly { version: VersionKind; weak: boolean; words: RegExp }[] = (
  [
    ['restricted', 'restricted', false],
    ['unedited', 'advance_unedited', false],
    ['early', 'advance_unedited', true],
    ['unfinished', 'provisional', false],
    ['before final', 'provisional', true],
  ] as const
).map(([means, version, weak]) => ({ version, weak, words: wordsThat(means) }))

const things = wordsThat('thing')
const opening = compile(grammarTable.rows, 'opening', { flags: 'gu' })
const beside = wordsThat('beside')
const unclear = compile(grammarTable.rows, 'unclear', { flags: 'u' })

function wordsThat(means: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${compile(grammarTable.rows, means).source}(?![\p{L}\p{N}])`, 'gu')
}

/** "CAT/C/XVD/CO/3**" stands beside a notice and says nothing of it. */
const symbol = /(?<![\p{L}\p{N}])[A-Z]{1,6}\/[\w./()-]*\d[\w./()-]*\**/gu

/** Longer lines are text that speaks of a version. */
const longest = 160

/** Small letters without accents: capitals are often printed without them. */
const plain = (line: string): string =>
  closeSpaced(withoutMarks(line))
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

/**
 * Returns what a line says of the version where each of its words belongs to such a notice: "Version: advance, unedited",
 * "VERSION AVANCEE NON EDITEE (français seulement)". A line with any other word is text, and gives null.
 */
export function grammarNotice(line: string): VersionKind | null {
  if (line.length > longest) return null
  let rest = plain(line).replace(opening, ' ')
  const found: { version: VersionKind; weak: boolean }[] = []
  for (const { version, weak, words } of terms) {
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

/** Does a line of the front say something of the status that may mean a text that is not final, or nothing? */
export const isUnclearStatus = (line: string): boolean => line.length <= longest && unclear.test(plain(line))
