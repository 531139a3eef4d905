// The texts of the pages of a PDF, changed one by one in place: those of its lines, and those that stand beside them.
import type { Line, Page } from './page.ts'

export const beside = ['outside', 'slanted', 'balloons', 'unseen', 'unparted'] as const
export type Texts = Pick<Page, (typeof beside)[number]> & { lines: Pick<Line, 'text' | 'columns'>[] }

/** Changes every text of the pages. */
export function rewrite(pages: readonly Texts[], write: (text: string) => string, writeBeside = write): void {
  for (const page of pages) {
    for (const line of page.lines) {
      line.text = write(line.text)
      if (line.columns) line.columns = line.columns.map(write)
    }
    for (const name of beside) page[name] = page[name].map(writeBeside)
  }
}
