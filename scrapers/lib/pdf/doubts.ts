// What of a PDF could not be read for sure, in the words in which it is told: each names its pages and shows some words.
import { noticeOutside } from '../status-words.ts'
import type { Page } from './page.ts'

/** A watermark or a stamp in the margin is no longer than this; a table that is turned is. */
export const longestMark = 150

/** A watermark of which no rule knows what it says. */
const isUnknownMark = (words: string): boolean =>
  words.length <= longestMark && (words.match(/\p{L}/gu)?.length ?? 0) > 3 && noticeOutside([words]) === null

const numbers = (pages: Page[]): string => pages.map((page) => page.number).join(', ')

const sample = (words: string): string => JSON.stringify(words.replace(/\s+/g, ' ').slice(0, 60))

const longest = (words: string[]): string => words.reduce((one, other) => (other.length > one.length ? other : one))

/** A doubt about the pages on which there are such words; `say` is given the pages and a sample. */
const about = (pages: Page[], wordsOf: (page: Page) => string[], say: (where: string) => string): string[] => {
  const found = pages.filter((page) => wordsOf(page).length > 0)
  return found.length === 0 ? [] : [say(`on pages: ${numbers(found)} (${sample(longest(wordsOf(found[0]!)))})`)]
}

/** Doubts about pages as they were drawn, before furniture is taken out. */
export function doubtsOf(pages: Page[]): string[] {
  const empty = pages.filter((page) => page.lines.length === 0 && page.lostLetters <= longestMark)
  const turned = pages.filter((page) => page.turnedLetters > longestMark)
  const lost = pages.filter((page) => page.lostLetters > longestMark)
  return [
    ...(empty.length > 0 ? [`pages without text: ${numbers(empty)}`] : []),
    ...(lost.length > 0
      ? [
          `turned text that reaches over the edge of the page and could not be read, on pages: ${numbers(lost)}; compare with the print`,
        ]
      : []),
    ...about(
      pages,
      ({ overEdge }) => overEdge,
      (where) => `words that run over the edge of the page and are not read whole, ${where}; compare with the print`,
    ),
    ...about(
      pages,
      ({ slanted, outside }) => (noticeOutside(outside) === null ? slanted.filter(isUnknownMark) : []),
      (where) => `words across the page, which are not read, ${where}; look at the print`,
    ),
    ...about(
      pages,
      ({ unseen }) => unseen,
      (where) =>
        `words that nobody can see (white, tiny, covered, cut off or without ink), which are not read, ${where}`,
    ),
    ...about(
      pages,
      ({ unplaced }) => (unplaced.length > 2 ? [unplaced] : []),
      (where) =>
        `words that nobody can see (white, covered, cut off or without ink) are among the text ${where}; compare with the print`,
    ),
    ...about(
      pages,
      ({ unparted }) => unparted,
      (where) => `letters that are set apart, so that the words cannot be told, ${where}; compare with the print`,
    ),
    ...about(
      pages,
      ({ overprinted }) => overprinted.filter((words) => noticeOutside([words]) === null),
      (where) =>
        `words laid on the print, over others or in another type, which are read, ${where}; compare with the print`,
    ),
    ...about(
      pages,
      ({ overlaid }) => overlaid,
      (where) =>
        `a picture, a shape or a mask lies over words, which are read all the same, ${where}; compare with the print`,
    ),
    ...about(
      pages,
      ({ struck }) => struck,
      (where) => `words that are struck out or marked for a change, which are read, ${where}; compare with the print`,
    ),
    ...about(
      pages,
      ({ added }) => added,
      (where) =>
        `words that were laid on the page as a note or stamp, which are not read, ${where}; compare with the print`,
    ),
    ...about(
      pages,
      ({ fields }) => fields,
      (where) => `words in fields of a form, which are not read, ${where}; print the file to a new PDF and use that`,
    ),
    ...(turned.length > 0
      ? [`turned or slanted text, which is not read, on pages: ${numbers(turned)}; compare with the print`]
      : []),
  ]
}
