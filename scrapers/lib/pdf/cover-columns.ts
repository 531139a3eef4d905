// The masthead of a print, column by column: a day that its cell breaks over two lines stands together there.
import type { Page } from './page.ts'

const linesOfCover = 30

/** Returns what stands beside each other in the first lines, the left column first; a line alone goes with the side it is on. */
export function coverColumnsOf(page: Pick<Page, 'lines' | 'width'> | undefined): string[] {
  const lines = (page?.lines ?? []).slice(0, linesOfCover)
  const widest = Math.max(0, ...lines.map(({ columns }) => columns?.length ?? 0))
  if (page === undefined || widest < 2) return lines.flatMap(({ columns }) => columns ?? [])
  const last = widest - 1
  return Array.from({ length: widest }, (_, at) => at).flatMap((at) =>
    lines.flatMap(({ columns, text, x }) => {
      if (columns !== undefined) return columns[at] ?? []
      return text !== '' && at === (x > page.width / 2 ? last : 0) ? [text] : []
    }),
  )
}
