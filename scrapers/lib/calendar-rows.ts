// Rows of a calendar page's table: columns by the words of their headers; a row that does not read is left out with its reason.
import { FetchError, UnknownNameError } from '../../src/domain/errors.ts'
import { readUrl } from '../../src/domain/read-url.ts'
import { findState } from '../../src/domain/states/states.ts'
import type { UnreadRow } from '../source.ts'
import { lacking, type Page, unexpected, wordsOf } from './forms.ts'
import { leaveOut, RowError } from './row-error.ts'

export type Row<Column extends string> = {
  cells: Record<Column, string>
  links: string[]
  /** the whole row as printed, cells parted by " | " */
  text: string
}

export type Rows<Column extends string> = {
  rows: Row<Column>[]
  unread: UnreadRow[]
  /** headers of the tables that were read, and those of them that are no column of ours */
  headers: string[]
  otherHeaders: string[]
}

/** In words: what a row of this page is worth until somebody has held it against the live page. */
export const confidence = 'read by a collector that was never verified live'

const counterOf = (page: Page): number | null => {
  const texts = page.$('.rgInfoPart').toArray()
  const found = texts.flatMap(
    (part) => /(?<![\d.,])([\d.,]+)\s{0,9}items?\s{1,9}in/i.exec(wordsOf(page.$(part)))?.[1] ?? [],
  )
  return found[0] === undefined ? null : Number(found[0].replace(/\D/g, ''))
}

/**
 * Throws `unexpected_shape` where more than half of the rows do not read: then a column has moved or the page has
 * changed, and no row of it is believed. A page that goes on elsewhere is none of that.
 */
export function assertMostRead(
  page: { address: string },
  all: number,
  unread: readonly { kind: string; reason: string; row: string }[],
): void {
  const lost = unread.filter(({ kind }) => kind !== 'further_pages')
  if (lost.length * 2 <= all) return
  const { reason, row } = lost[0]!
  const message = `${lost.length} of ${all} rows do not read; the first: ${reason} (row: ${row})`
  throw new FetchError('unexpected_shape', page.address, message)
}

/**
 * Rows of every table whose headers have all columns of `required`; none where the grid says that it has none. Columns
 * may stand in any order, and unknown ones are passed over. A row of another width is left out, and so is what stands
 * on further pages of the grid. Throws `unexpected_shape` for a page without such a table, a header that comes twice,
 * and a counter below the rows.
 */
export function readRows<Column extends string>(
  page: Page,
  columns: Record<Column, RegExp>,
  required: readonly NoInfer<Column>[] = Object.keys(columns) as Column[],
): Rows<Column> {
  const { $ } = page
  let grids = 0
  const read: Rows<Column> = { rows: [], unread: [], headers: [], otherHeaders: [] }
  for (const table of $('table').toArray()) {
    const own = (selector: string) =>
      $(table)
        .find(selector)
        .toArray()
        .filter((element) => $(element).closest('table').is(table))
    const headers = own('th').map((cell) => wordsOf($(cell)))
    const places = Object.entries<RegExp>(columns).map(([name, pattern]) => {
      const found = headers.flatMap((text, index) => (pattern.test(text) ? [index] : []))
      if (found.length > 1 && required.every((column) => headers.some((text) => columns[column].test(text))))
        throw unexpected(page, `two columns are headed ${pattern}: ${headers.join(' | ')}`)
      return [name as Column, found[0]] as const
    })
    if (places.some(([name, index]) => index === undefined && required.includes(name))) continue
    grids += 1
    const known = new Set(places.map(([, index]) => index))
    read.headers.push(...headers)
    read.otherHeaders.push(...headers.filter((text, index) => text !== '' && !known.has(index)))
    for (const row of own('tr')) {
      if ($(row).is('.rgPager, .rgNoRecords, .rgFilterRow, .rgGroupHeader, .rgCommandRow')) continue
      if ($(row).closest('tfoot').length > 0 || $(row).children('td').length === 0) continue
      const cells = $(row)
        .children('td')
        .toArray()
        .map((cell) => wordsOf($(cell)))
      const text = cells.join(' | ')
      if (cells.length !== headers.length) {
        const reason = `the row has ${cells.length} cells under ${headers.length} headers`
        read.unread.push(leaveOut(new RowError('width', reason), { text }))
        continue
      }
      const links = $(row)
        .find('a[href]')
        .toArray()
        .flatMap((link) => {
          const href = $(link).attr('href')!
          return readUrl(href, page.address)?.href ?? []
        })
      const byColumn = Object.fromEntries(places.map(([name, index]) => [name, cells[index ?? -1] ?? '']))
      read.rows.push({ cells: byColumn as Record<Column, string>, links, text })
    }
  }
  if (grids === 0 && $('.rgNoRecords').length === 0)
    throw lacking(page, `no table has columns headed ${required.map((column) => columns[column]).join(', ')}`)
  const [counter, shown] = [counterOf(page), read.rows.length + read.unread.length]
  if (counter !== null && counter < shown)
    throw unexpected(page, `${shown} rows are on the page, and the counter says ${counter}`)
  if (counter !== null && counter > shown) {
    const reason = `the counter says ${counter} rows, and ${shown} are on this page`
    read.unread.push(leaveOut(new RowError('further_pages', reason), { text: 'further pages of the table' }))
  }
  return read
}

/** ISO3 of a State as printed; a RowError for a name that no table of ours has. */
export function stateIn(printed: string): string {
  try {
    return findState(printed).iso3
  } catch (error) {
    if (!(error instanceof UnknownNameError)) throw error
    throw new RowError('state', `no table of ours has the State ${JSON.stringify(printed)}`, printed)
  }
}

export const empty = (page: Page, message: string): FetchError =>
  new FetchError('suspicious_empty', page.address, message)
