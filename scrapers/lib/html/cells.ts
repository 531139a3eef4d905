// Cells of an HTML table at their places in its grid, where a cell may span several rows or columns.
import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'

/** `[rows, columns]` that a cell covers. */
export type Span = [rows: number, columns: number]
type Placed = { element: Element; column: number; span: Span }

/** `colspan="2"`; "0" covers what is left, and what is no number covers one. */
const countOf = (printed: string | undefined, left: number): number => {
  const count = /^\s*\d{1,4}\s*$/.test(printed ?? '') ? Number(printed) : 1
  return Math.min(count === 0 ? left : count, Math.max(left, 1))
}

const mostColumns = 200

/** The cells of each row of a table, each with the column that it stands in: a cell of a row above may hold the first ones. */
export const cellsInGrid = ($: CheerioAPI, table: Element): Placed[][] => {
  const rows = ($(table).find('tr').toArray() as Element[]).filter((row) => $(row).closest('table').is(table))
  // by column, how many rows its last cell still covers, the row that is read among them
  const covered: number[] = []
  return rows.map((row, at) => {
    const placed: Placed[] = []
    let column = 0
    for (const element of $(row).children('td, th').toArray() as Element[]) {
      while ((covered[column] ?? 0) > 0) column++
      const span: Span = [
        countOf(element.attribs['rowspan'], rows.length - at),
        countOf(element.attribs['colspan'], mostColumns),
      ]
      placed.push({ element, column, span })
      for (let end = column + span[1]; column < end; column++) covered[column] = span[0]
    }
    for (const [index, left] of covered.entries()) covered[index] = Math.max(0, (left ?? 0) - 1)
    return placed
  })
}
