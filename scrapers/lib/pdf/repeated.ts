// Pages, and parts of pages, that stand in a file twice: scanned, printed or merged again. Whole pages are read once; both are told.
import { readLabel } from '../paragraphs.ts'
import type { Page } from './page.ts'

/** A page with fewer letters is a cover, an empty form, or the end of a list: two may be alike by right. */
const fewestLetters = 300

const wordsOn = (page: Page): string => page.lines.map(({ text }) => text.replace(/\s+/g, '')).join('\n')

/** Takes pages out that repeat an earlier one word for word, furniture apart; returns [page, earlier page] of each. */
export function dropRepeated(pages: Page[]): [page: number, earlier: number][] {
  const seen = new Map<string, number>()
  const repeated: [number, number][] = []
  for (const page of pages) {
    const words = wordsOn(page)
    if (words.length < fewestLetters) continue
    const earlier = seen.get(words)
    if (earlier === undefined) {
      seen.set(words, page.number)
      continue
    }
    repeated.push([page.number, earlier])
    page.lines = []
  }
  return repeated
}

/** Fewer lines than these, or with fewer letters, may be alike by right: a sentence that is quoted again. */
const fewestLines = 5

/** An author may say a paragraph again under another number: fewer lines than these count only with the same number. */
const manyLines = 12

type Repeat = { page: number; earlier: number; words: string }

/** Stretches of lines that stand word for word on an earlier page, or earlier on theirs; nothing is taken out. */
export function repeatedLines(pages: readonly Page[]): Repeat[] {
  const lines = pages.flatMap((page) =>
    page.lines.map(({ text }) => ({ page: page.number, text, words: text.replace(/\s+/g, '') })),
  )
  const first = new Map<string, number>()
  const found: Repeat[] = []
  for (let at = 0; at < lines.length; at++) {
    const { words, page, text } = lines[at]!
    const earlier = first.get(words)
    if (earlier === undefined) {
      first.set(words, at)
      continue
    }
    let length = 0
    while (
      earlier + length < at &&
      at + length < lines.length &&
      lines[earlier + length]!.words === lines[at + length]!.words
    )
      length++
    const letters = lines.slice(at, at + length).reduce((sum, line) => sum + line.words.length, 0)
    const isNumbered = lines.slice(at, at + length).some((line) => readLabel(line.text) !== null)
    if (length < fewestLines || letters < fewestLetters || !(isNumbered || length >= manyLines)) continue
    found.push({ page, earlier: lines[earlier]!.page, words: text })
    at += length - 1
  }
  return found
}
