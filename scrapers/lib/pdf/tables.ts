// Rows of tables on the pages of a PDF, told by the blanks between their cells; the cells themselves are not read.
import { readLabel } from '../paragraphs.ts'
import type { Line, Page } from './page.ts'

/** Two lines of three cells, or four of two: less may be chance. */
const isRun = (run: Line[]): boolean => run.length >= (run.every((line) => line.gaps >= 2) ? 2 : 4)

/** A justified line of a scan, whose words a machine set apart: it goes on with the sentence before it, between the same margins. */
const isJustified = (line: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  /^\p{Ll}/u.test(line.text) &&
  !/[.;:!?]$/.test(before.text) &&
  Math.abs(line.x - before.x) < 0.5 * line.size &&
  Math.abs(line.right - before.right) < 0.5 * line.size

/** The lines that are rows of a table. The masthead of the first page, which has columns too, is left out. */
export const tableRows = (pages: Page[]): Set<Line> => {
  const rows = new Set<Line>()
  for (const page of pages) {
    const from =
      page.number > 1
        ? 0
        : page.lines.findIndex((line) => ['number', 'outline'].includes(readLabel(line.text)?.kind ?? ''))
    if (from === -1) continue
    let run: Line[] = []
    const close = (): void => {
      if (isRun(run)) for (const line of run) rows.add(line)
      run = []
    }
    for (const [at, line] of page.lines.slice(from).entries()) {
      const isText = page.machineRead && isJustified(line, page.lines[from + at - 1])
      if (isText || line.gaps === 0 || /\.{5,}|…{2,}/.test(line.text)) close()
      else run.push(line)
    }
    close()
  }
  return rows
}
