// Rows of a calendar page's grid: columns by the words of their headers, counted against the grid's own counter.
import { FetchError, UnknownNameError } from '../../src/domain/errors.ts'
import { findState } from '../../src/domain/states/states.ts'
import { lacking, type Page, textOf, unexpected } from '../lib/forms.ts'

export type Row<Column extends string> = {
  cells: Record<Column, string>
  links: string[]
  /** the whole row as printed, cells parted by " | " */
  text: string
}

/** In words: what a row of this page is worth until somebody has held it against the live page. */
export const confidence = 'read by a collector that was never verified live'

const counterOf = (page: Page): number | null => {
  const texts = page.$('.rgInfoPart').toArray()
  const found = texts.flatMap(
    (part) => /(?<![\d.,])([\d.,]+)\s{0,9}items?\s{1,9}in/i.exec(textOf(page.$(part).text()))?.[1] ?? [],
  )
  return found[0] === undefined ? null : Number(found[0].replace(/\D/g, ''))
}

/**
 * Rows of every table whose headers have all columns of `required`; [] where the grid says that it has none. Columns
 * may stand in any order. Throws `unexpected_shape` for a page without such a table, a header that comes twice, a row
 * of another width, a counter that says otherwise (a second page, or rows of a class that is not known).
 */
export function readRows<Column extends string>(
  page: Page,
  columns: Record<Column, RegExp>,
  required: readonly NoInfer<Column>[] = Object.keys(columns) as Column[],
): Row<Column>[] {
  const { $ } = page
  let grids = 0
  const rows = $('table')
    .toArray()
    .flatMap((table): Row<Column>[] => {
      const own = (selector: string) =>
        $(table)
          .find(selector)
          .toArray()
          .filter((element) => $(element).closest('table').is(table))
      const headers = own('th').map((cell) => textOf($(cell).text()))
      const places = Object.entries<RegExp>(columns).map(([name, pattern]) => {
        const found = headers.flatMap((text, index) => (pattern.test(text) ? [index] : []))
        if (found.length > 1 && required.every((column) => headers.some((text) => columns[column].test(text))))
          throw unexpected(page, `two columns are headed ${pattern}: ${headers.join(' | ')}`)
        return [name as Column, found[0]] as const
      })
      if (places.some(([name, index]) => index === undefined && required.includes(name))) return []
      grids += 1
      const known = own('tr').filter((row) => {
        const inner =
          $(row).is('.rgPager, .rgNoRecords, .rgFilterRow, .rgGroupHeader') || $(row).closest('tfoot').length
        return !inner && $(row).children('td').length > 0
      })
      return known.map((row) => {
        const cells = $(row)
          .children('td')
          .toArray()
          .map((cell) => textOf($(cell).text()))
        const text = cells.join(' | ')
        if (cells.length !== headers.length)
          throw unexpected(page, `a row has ${cells.length} cells under ${headers.length} headers: ${text}`)
        const links = $(row)
          .find('a[href]')
          .toArray()
          .flatMap((link) => {
            const href = $(link).attr('href')!
            return URL.canParse(href, page.address) ? [new URL(href, page.address).href] : []
          })
        const byColumn = Object.fromEntries(places.map(([name, index]) => [name, cells[index ?? -1] ?? '']))
        return { cells: byColumn as Record<Column, string>, links, text }
      })
    })
  if (grids === 0 && $('.rgNoRecords').length === 0)
    throw lacking(page, `no table has columns headed ${required.map((column) => columns[column]).join(', ')}`)
  const counter = counterOf(page)
  if (counter !== null && counter !== rows.length)
    throw unexpected(page, `${rows.length} rows were read, and the counter says ${counter}`)
  return rows
}

/** ISO3 of a State as printed; `unexpected_shape` for a name that no table of ours has. */
export function stateIn(page: Page, row: Row<string>, printed: string): string {
  try {
    return findState(printed).iso3
  } catch (error) {
    if (!(error instanceof UnknownNameError)) throw error
    throw inRow(page, row, `no table of ours has the State ${JSON.stringify(printed)}`)
  }
}

export const inRow = (page: Page, row: Row<string>, message: string): FetchError =>
  unexpected(page, `${message} (row: ${row.text.slice(0, 160)})`)

export const empty = (page: Page, message: string): FetchError =>
  new FetchError('suspicious_empty', page.address, message)
