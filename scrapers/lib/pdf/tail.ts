// What a site printed behind the end of a text, in lines of their own: taken off the last pages of a PDF.
import { readLabel } from '../paragraphs.ts'
import { tailAt, withoutAddress } from '../site-notes.ts'
import type { Page } from './page.ts'

/** A line of a site begins with a capital or a sign; one that goes on a sentence is text. */
const begins = /^[^\p{Ll}(]/u

/** Takes the lines off, in place; their words stay outside the text. */
export function dropTail(pages: readonly Page[]): void {
  const lines = pages.flatMap((page) => page.lines)
  const at = tailAt(lines.map(({ text }) => ({ text, isText: readLabel(text) !== null || !begins.test(text) })))
  if (at === lines.length || !/[.!?»”"’)\]]$/.test(lines[at - 1]!.text)) return
  const gone = new Set(lines.slice(at))
  for (const page of pages) {
    page.outside.push(...page.lines.filter((line) => gone.has(line)).map(({ text }) => withoutAddress(text)))
    page.lines = page.lines.filter((line) => !gone.has(line))
  }
}
