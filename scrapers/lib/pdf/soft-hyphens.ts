// Soft hyphens within the lines of a PDF: places where a word may break, or the sign that a font has for every hyphen.
import { hasOwnHyphen, isCompound, type WordList, wordsOf } from '../joined-lines.ts'
import { beside, rewrite, type Texts } from './rewrite.ts'

const marked = /\p{L}+(?:\u00ad+\p{L}+)+/gu
/** A word with such a sign, of which no half is a word by itself; at the end of a line the next one is its other half. */
const broken = /\p{L}*\u00ad[\p{L}\u00ad]*/gu

/**
 * What the file itself shows of its soft hyphens: those that stand for a hyphen (between figures, "follow-up", a word that is
 * written with one elsewhere) against those inside a word that is written whole elsewhere.
 */
function standForHyphens(lines: readonly string[], words: WordList): boolean {
  let [hyphens, breaks, within, ends, others] = [0, 0, 0, 0, 0]
  for (const line of lines) {
    others += line.match(/[-\u2010\u2011]/g)?.length ?? 0
    if (!line.includes('\u00ad')) continue
    if (line.endsWith('\u00ad')) ends++
    hyphens += line.match(/[\d/]\u00ad(?=\d)/g)?.length ?? 0
    for (const [word] of line.matchAll(marked)) {
      const halves = word.split(/\u00ad+/)
      within++
      if (words.has(halves.join('').toLowerCase())) breaks++
      else if (halves.some((half, at) => at > 0 && hasOwnHyphen(halves[at - 1]!, half, words))) hyphens++
    }
  }
  if (hyphens + breaks > 0) return hyphens > breaks
  // a font that has no other hyphen means this one, and then it stands within lines as often as at their ends
  return others === 0 && within >= ends
}

/** A word of which each mark is a hyphen or nothing. */
function settledWord(word: string, words: WordList, isHyphen: boolean): string {
  const halves = word.split(/\u00ad+/)
  if (words.has(halves.join('').toLowerCase())) return halves.join('')
  return halves.reduce((before, behind) => {
    const left = /\p{L}+$/u.exec(before)![0]
    const right = behind.toLowerCase()
    const isEnding = right.length < 4 && !words.has(right)
    const isApart = isHyphen && !isEnding && isCompound(left.toLowerCase(), right, words)
    return before + (isApart || hasOwnHyphen(left, behind, words) ? '-' : '') + behind
  })
}

/** Gives a line as it is meant. At its end the mark stays where it may be a break: the next line tells. */
function settled(line: string, words: WordList, isHyphen: boolean): string {
  if (!line.includes('\u00ad')) return line
  const written = line
    // "ill-" with the mark behind its hyphen
    .replace(/(?<=-)\u00ad+/g, '')
    .replace(marked, (word) => settledWord(word, words, isHyphen))
    // between blanks it is a dash, of which pdfjs leaves one blank
    .replace(/(?<=\S\s)\u00ad(?=\p{L})/gu, '- ')
    .replace(/\u00ad(?=.)/g, '-')
  return isHyphen ? written.replace(/\u00ad$/, '-') : written
}

const linesOf = (pages: readonly Texts[]): string[] => pages.flatMap((page) => page.lines.map(({ text }) => text))

/**
 * One sign for every hyphen. A browser breaks words with U+2010 and leaves the hyphens of the text as they were typed: where
 * U+2010 stands at the ends of lines alone, and another hyphen within them, it is a soft one.
 */
function settleSigns(pages: readonly Texts[]): void {
  const lines = linesOf(pages)
  if (!lines.some((line) => line.includes('\u2010'))) return
  const isBreak = !lines.some((line) => /\u2010./.test(line)) && lines.some((line) => /\p{L}-\p{L}/u.test(line))
  rewrite(pages, (text) => (isBreak ? text.replace(/\u2010$/, '\u00ad') : text).replaceAll('\u2010', '-'))
}

/** Writes the soft hyphens of all pages as the whole file shows what they are. */
export function settleSoftHyphens(pages: readonly Texts[]): void {
  settleSigns(pages)
  const lines = linesOf(pages)
  const all = [...lines, ...pages.flatMap((page) => beside.flatMap((name) => page[name]))]
  if (!all.some((text) => text.includes('\u00ad'))) return
  const whole = lines.map((line, at) => {
    const text = line.replace(broken, '#')
    return lines[at - 1]?.endsWith('\u00ad') ? text.replace(/^\p{L}+/u, '#') : text
  })
  const words = wordsOf(whole)
  const isHyphen = standForHyphens(lines, words)
  const settle = (text: string): string => settled(text, words, isHyphen)
  rewrite(pages, settle, (text) => settle(text).replace(/\u00ad/g, ''))
}
