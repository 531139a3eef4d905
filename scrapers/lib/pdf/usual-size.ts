// Pages that are printed small, or hold a picture at a point for each of its dots, are brought to the usual size of type, for which distances are measured.
import type { Page } from './page.ts'

/** Prints of the United Nations have types of eight to twelve points; a smaller one was made so by a printer. */
const smallest = 7
/** No text is set so large; a scan may be, each of whose dots is a point of its page. */
const largest = 24
const usual = 10

/** Type size of most letters of the pages, unrounded figures kept together. */
const sizeOfMost = (pages: readonly Page[]): number => {
  const letters = new Map<number, number>()
  for (const { lines } of pages)
    for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? usual
}

/** What is recognised in a picture has a size for each line, by the letters that reach up and down in it. */
const tremble = 0.13

/** Gives the lines of recognised pages that are nearly of the usual size that size, in place. */
function steady(pages: readonly Page[]): void {
  const recognised = pages.filter(({ machineRead }) => machineRead)
  const size = sizeOfMost(recognised)
  for (const line of recognised.flatMap(({ lines }) => lines))
    if (Math.abs(line.size / size - 1) < tremble) line.size = size
}

/** Scales pages in place, where most letters of those of one format are smaller or larger than any publisher sets them. */
export function bringToUsualSize(pages: readonly Page[]): void {
  const formats = new Map<string, Page[]>()
  for (const page of pages) {
    const format = `${Math.round(page.width)} ${Math.round(page.height)}`
    formats.set(format, [...(formats.get(format) ?? []), page])
  }
  for (const alike of formats.values()) {
    const size = sizeOfMost(alike)
    if (size > 0 && (size < smallest || size > largest)) scale(alike, usual / size)
    steady(alike)
  }
}

function scale(pages: readonly Page[], by: number): void {
  for (const page of pages) {
    page.width *= by
    page.height *= by
    if (page.rules) page.rules = page.rules.map((box) => box.map((at) => at * by) as typeof box)
    for (const line of page.lines) {
      line.x *= by
      line.right *= by
      line.y *= by
      for (const place of line.places ?? []) {
        place.x *= by
        place.right *= by
        place.y *= by
      }
      // sizes are told in halves of a point
      line.size = Math.round(line.size * by * 2) / 2
    }
  }
}
