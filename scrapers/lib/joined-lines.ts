// Lines of a paragraph put together: whether a hyphen between two halves of a word is its author's or the printer's.
import { compile } from '../../src/domain/patterns.ts'
import { brokenWords } from './broken-words-table.ts'

/** Words that stand before a hyphen of their own, and seldom begin a word that has none. */
const apart =
  'non self well ill follow socio long short high gender child asylum human state fact torture evidence rights community ' +
  'decision policy peace capacity awareness vice sous demi quasi après'
/** Halves that stand before a hyphen of their own, or begin a word: a break after them proves nothing. */
const prefixes = new Set(
  (
    `${apart} anti co post pre multi semi sub inter intra extra counter ex half full part low mid cross re de law age ` +
    'all so under over in on by to out up one two three four five'
  ).split(' '),
)
const whollyApart = new Set(apart.split(' '))

/** "forty-ninth", "quarante-neuvième". */
const tens = /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|vingt|trente|quarante|cinquante|soixante)$/
/** Whether the author wrote a hyphen between two halves of which a file says no more than that a word may break there. */
export const hasOwnHyphen = (left: string, right: string, words: WordList): boolean => {
  // "États-Unis"
  if (/\p{Ll}$/u.test(left) && /^\p{Lu}/u.test(right)) return true
  const [before, behind] = [left.toLowerCase(), right.toLowerCase()]
  if (words.has(`${before}-${behind}`)) return true
  if (words.has(before + behind)) return false
  if (tens.test(before) || ownHyphen.test(`${before}-${behind}`)) return true
  // "long-term"; "ill-ness" and "fact-ory" are told by what follows
  const isApart = words.has(behind) || before === 'non' || (before.length > 3 && !isOneWord(before, behind))
  return behind.length > 3 && whollyApart.has(before) && isApart
}

const ownHyphen = compile(brokenWords.rows, 'own hyphen', { flags: 'iu' })
const oneWord = compile(brokenWords.rows, 'one word', { flags: 'iu' })
const isOneWord = (left: string, right: string): boolean => prefixes.has(left) && oneWord.test(`${left}-${right}`)

/** What a word ends with after its stem. */
const ending =
  /^(?:ments?|tions?|sions?|ations?|itions?|ingly|fully|ously|ally|ness|lessly|ities|ances?|ences?|ative|atory|ership)$/

/** Words of a document, for deciding whether a hyphen at a line end was printed by the author. */
export type WordList = {
  has(word: string): boolean
  /** the print breaks words at line ends; where it does not, every hyphen is its author's */
  breaks?: boolean | undefined
  /** does the word stand within a line, where no break of a word can have made it? */
  within?(word: string): boolean
}

/** Words and hyphenated words that stand whole within a line. */
export const wordsOf = (lines: Iterable<string>): WordList => {
  const words = new Set<string>()
  const inner = new Set<string>()
  const halves: [left: string, right: string][] = []
  let broken = false
  let count = 0
  for (const line of lines) {
    count++
    const found = line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
    // the halves of a broken word stand at the end of one line and at the start of the next
    const first = broken ? 1 : 0
    if (halves.at(-1)?.[1] === '') halves.at(-1)![1] = /^\p{Ll}+/u.exec(line)?.[0] ?? '-'
    broken = /\p{L}[-‐‑\u00ad]\s*$/u.test(line)
    const cut = broken ? found.length - 1 : found.length
    if (broken && !line.endsWith('\u00ad')) halves.push([/(\p{L}+)[-‐‑]\s*$/u.exec(line)![1]!.toLowerCase(), ''])
    for (const word of found.slice(1, -1)) inner.add(word)
    for (let i = first; i < cut; i++) {
      const word = found[i]!
      words.add(word)
      if (word.includes('-')) for (const half of word.split('-')) words.add(half)
    }
  }
  // a few hyphens prove nothing on one page; in a text of several a machine that breaks words would have made more
  const breaks =
    halves.length < 5 && count < 150
      ? undefined
      : halves.some(([left, right]) => words.has(left + right) && !words.has(`${left}-${right}`))
  return { has: (word) => words.has(word), within: (word) => inner.has(word), breaks }
}

/** "income-generating" is two words, while "employ-¶ment" is one. */
export const isCompound = (left: string, right: string, words: WordList): boolean =>
  !isOneWord(left, right) &&
  (prefixes.has(left) ||
    words.has(right) ||
    (left.length > 4 && words.has(left) && right.length > 4 && !ending.test(right)))

/** "the ob" + "servations of": a print that shows no sign where it breaks a word, which stands whole elsewhere, and its halves nowhere. */
function isBrokenUnmarked(before: string, after: string, { within }: WordList): boolean {
  if (within === undefined || !/^\p{Ll}{2}/u.test(after) || !/\p{Ll}$/u.test(before)) return false
  const left = /(?<!\p{L})\p{L}{2,}$/u.exec(before.slice(-40))?.[0].toLowerCase()
  const right = /^\p{Ll}+/u.exec(after)![0]
  if (left === undefined || left.length + right.length < 6 || !within(left + right)) return false
  return !within(left) || !within(right)
}

/**
 * Joins two lines of one paragraph. A hyphen at the line end stays where the author printed it (`OP-CAT`, trap T16)
 * and goes where only the line break made it (`recom-` + `mendation`).
 */
export const joinLines = (before: string, after: string, words: WordList): string => {
  if (before === '') return after
  if (before.endsWith('\u00ad')) {
    const [left = '', right = ''] = [/\p{L}+(?=\u00ad$)/u.exec(before)?.[0], /^\p{L}+/u.exec(after)?.[0]]
    return before.slice(0, -1) + (hasOwnHyphen(left, right, words) ? '-' : '') + after
  }
  if (isBrokenUnmarked(before, after, words)) return before + after
  const last = before.at(-1)!
  // asked first: the pattern looks at every letter of a paragraph that grows line by line
  const broken = '-‐‑'.includes(last) ? /(\p{L}+)[-‐‑]$/u.exec(before) : null
  if (broken) {
    const left = broken[1]!.toLowerCase()
    const right = /^\p{L}+/u.exec(after)?.[0] ?? ''
    // "pre- and post-natal": the hyphen hangs
    if (/^(?:and|or|to|et|ou|y|o)$/.test(right) && after[right.length] !== '-') return `${before} ${after}`
    if (right === '' || /^\p{Lu}/u.test(right)) return before + after
    if (words.has(`${left}-${right}`) || ownHyphen.test(`${left}-${right}`)) return before + after
    if (words.has(left + right) || isOneWord(left, right)) return before.slice(0, -1) + after
    if (isCompound(left, right, words) || words.breaks === false) return before + after
    // "hard-of-¶hearing", but "non-derog-¶able"
    if (words.has(left) && /\p{L}[-‐‑]\p{L}+[-‐‑]$/u.test(before)) return before + after
    return before.slice(0, -1) + after
  }
  // "2010–¶2015", "and/¶or", an address broken after its slash
  if ('–—/'.includes(last) && /[^\s].$/.test(before)) return before + after
  return `${before} ${after}`
}
