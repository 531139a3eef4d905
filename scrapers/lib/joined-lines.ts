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
    'all so under over on by to out up one two three four five'
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
  if (words.has(before + behind) || isOneWord(before, behind)) return false
  if (tens.test(before) || ownHyphen.test(`${before}-${behind}`)) return true
  // "long-term"; "ill-ness" and "fact-ory" are words of the table
  const isApart = words.has(behind) || before === 'non' || before.length > 3
  return behind.length > 3 && whollyApart.has(before) && isApart
}

const ownHyphen = compile(brokenWords.rows, 'own hyphen', { flags: 'iu' })
const oneWord = compile(brokenWords.rows, 'one word', { flags: 'iu' })
const isOneWord = (left: string, right: string): boolean => oneWord.test(`${left}-${right}`)

/** What a word ends with after its stem. */
const ending =
  /^(?:ment[es]?|[ct]iones|n?ing|n?ers?|e[ds]|(?:ing|ful|ous|al|less)?ly|able|less|[ai]?[ts]ions?|ness|ities|[ae]nces?|at(?:ive|ory)|[ai][tz]e[ds]?)$/

/** Words of a document, for deciding whether a hyphen at a line end was printed by the author. */
export type WordList = {
  has(word: string): boolean
  /** the print breaks words at line ends; where it does not, every hyphen is its author's */
  breaks?: boolean | undefined
  /** does the word stand within a line, where no break of a word can have made it? */
  within?(word: string): boolean
  /** words put together, as they were printed, of which the file does not tell whether their hyphen is the author's */
  unsure?: Set<string>
}

/** Words and hyphenated words that stand whole within a line. */
export const wordsOf = (lines: Iterable<string>): WordList => {
  const words = new Set<string>()
  const inner = new Set<string>()
  const halves: [left: string, right: string][] = []
  let broken = false
  let count = 0
  let marks = 0
  for (const line of lines) {
    count++
    const found = line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
    // the halves of a broken word stand at the end of one line and at the start of the next
    const first = broken ? 1 : 0
    if (halves.at(-1)?.[1] === '') halves.at(-1)![1] = /^\p{Ll}+/u.exec(line)?.[0] ?? '-'
    broken = /\p{L}[-‐‑\u00ad]\s*$/u.test(line)
    const cut = broken ? found.length - 1 : found.length
    if (broken && line.endsWith('\u00ad')) marks++
    else if (broken) halves.push([/(\p{L}+)[-‐‑]\s*$/u.exec(line)![1]!.toLowerCase(), ''])
    for (const word of found.slice(1, -1)) inner.add(word)
    for (let i = first; i < cut; i++) {
      const word = found[i]!
      words.add(word)
      if (word.includes('-')) for (const half of word.split('-')) words.add(half)
    }
  }
  const authors = halves.filter(
    ([left, right]) => words.has(`${left}-${right}`) || (whollyApart.has(left) && !words.has(left + right)),
  ).length
  const printers = halves.filter(([left, right]) => words.has(left + right) && !words.has(`${left}-${right}`)).length
  const breaks = breaksWords({ authors, printers, ends: halves.length, marks, count })
  return { has: (word) => words.has(word), within: (word) => inner.has(word), breaks, unsure: new Set() }
}

/** Hyphens at line ends, by what the words of the file say of them; `marks` are signs that stand for breaks alone. */
type LineEnds = { authors: number; printers: number; ends: number; marks: number; count: number }

/**
 * Whether a print breaks words. One that does breaks them at a fifth of its line ends; of 119 real documents that do not,
 * none has the hyphen of an author at more than a fiftieth.
 */
function breaksWords({ authors, printers, ends, marks, count }: LineEnds): boolean | undefined {
  if (printers > authors) return true
  if (count >= 30 && ends <= Math.max(1, 0.04 * count)) return false
  return printers === 0 && (marks > 0 || (ends >= 5 && authors > 0)) ? false : undefined
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

/** Whether a word stands elsewhere, in the one number or in the other: "examinations" beside "examination". */
const holds = (words: WordList, word: string): boolean =>
  words.has(word) ||
  (word.length > 6 &&
    [`${word}s`, word.replace(/e?s$/, ''), word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some((other) =>
      words.has(other),
    ))

/** Whose a hyphen at a line end is, and whether that is known: two halves that are words may be one word all the same. */
function judgeHyphen(
  before: string,
  left: string,
  right: string,
  words: WordList,
): { isOwn: boolean; isSure: boolean } {
  const pair = `${left}-${right}`
  if (holds(words, pair)) return { isOwn: true, isSure: true }
  if (isOneWord(left, right)) return { isOwn: false, isSure: true }
  if (ownHyphen.test(pair) || tens.test(left)) return { isOwn: true, isSure: true }
  // "well-¶being" in a print that breaks no word, and "wellbeing" elsewhere
  const isWhole = holds(words, left + right) && !(words.breaks === false && isCompound(left, right, words))
  if (isWhole) return { isOwn: false, isSure: true }
  if (words.breaks === false) return { isOwn: true, isSure: true }
  // "hard-of-¶hearing", but "non-derog-¶able"
  if (words.has(left) && /\p{L}[-‐‑]\p{L}+[-‐‑]$/u.test(before)) return { isOwn: true, isSure: true }
  const [isWord, isEnd] = [words.has(left), ending.test(right)]
  // "net-¶works", "re-¶covery", but "re-¶establish"
  const isCut = left.length < 4 && (prefixes.has(left) ? /^[rd]e-[^eé]/.test(pair) && !words.has(right) : !isWord)
  const isOwn = !isEnd && !isCut && left !== 'in' && isCompound(left, right, words)
  if (isOwn) return { isOwn, isSure: whollyApart.has(left) || (firmPrefix.test(left) && words.has(right)) }
  const isOpen = words.breaks !== true || (isCut ? prefixes.has(left) : left.length > 3 && (isWord || words.has(right)))
  return { isOwn, isSure: isEnd || right.length < 4 || left === 'in' || !isOpen }
}

/** What goes on behind a hyphen that hangs: "pre- and post-natal"; "de 48- à 72 heures" behind a number. */
const hangs = /^(?:and|or|to|et|ou|y|o)(?![\p{L}-])/u
/** "pri-¶or" of "prior", "sex-¶to" of "sexto": no hyphen hangs behind half a word. */
const isHalf = (left: string, right: string, words: WordList): boolean =>
  words.has(left + right) || (words.breaks === true && !words.has(left) && !prefixes.has(left) && left.length > 2)
const hangsBehindNumber = /^(?:and|or|to|et|ou|à|y|o|a)(?![\p{L}-])/u

/** Prefixes that begin few words without a hyphen. */
const firmPrefix = /^(?:anti|counter|post|semi|multi|full|part|low|mid|law|age|half|ex)$/

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
    if (hangs.test(after) && !isHalf(left, right, words)) return `${before} ${after}`
    if (right === '' || /^\p{Lu}/u.test(right)) return before + after
    const { isOwn, isSure } = judgeHyphen(before, left, right, words)
    if (!isSure) words.unsure?.add(`${left}-${right}`)
    return (isOwn ? before : before.slice(0, -1)) + after
  }
  // "2011-¶2015", "72-¶hour", but "48-¶and 72-hour"
  if (/\d[-‐‑]$/.test(before.slice(-2)) && /^[\p{L}\d]/u.test(after) && !hangsBehindNumber.test(after))
    return before + after
  // "2010–¶2015", "and/¶or", an address broken after its slash
  if ('–—/'.includes(last) && /[^\s].$/.test(before)) return before + after
  return `${before} ${after}`
}

/** What is doubted of the words that were put together with such a list. */
export function hyphenDoubts({ unsure }: WordList): string[] {
  const words = [...(unsure ?? [])].slice(0, 3).map((word) => JSON.stringify(word))
  return words.length === 0
    ? []
    : [
        `hyphens at line ends that may be those of the words or the printer's: ${words.join(', ')}; compare with the print`,
      ]
}
