// Pages that stand in a file twice: scanned, printed or merged again. They are read once, and told.
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
