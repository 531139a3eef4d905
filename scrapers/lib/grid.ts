// A Telerik grid: rows by class, columns by the words of the header, the counter, the page it stands at.
import { FetchError } from '../../src/domain/errors.ts'
import { readUrl } from '../../src/domain/read-url.ts'
import { lacking, type Page, unexpected, wordsOf } from './forms.ts'

/** Words of a column's header, and its place where a grid has no header at all. */
export type ColumnRule = { header: RegExp; index: number; required: boolean }

export type GridRow<Column extends string> = {
  cells: Record<Column, string>
  /** links in the row, absolute, with their own text */
  links: { href: string; text: string }[]
  /** all of it, to tell rows and pages apart */
  text: string
  /** why its cells stand under no headers: then they are empty */
  misfit: string | null
}

export type Grid<Column extends string> = {
  rows: GridRow<Column>[]
  /** from `NN items in MM pages` */
  counter: { items: number; pages: number }
  /** number of the page, where the pager tells it */
  current: number | null
}

export const rowSelector = 'tr.rgRow, tr.rgAltRow'

/**
 * Reads the grid of a page. Faults: `suspicious_empty` for a grid that says that it is empty, `unexpected_shape` for a
 * page without a grid, a missing or double column, no counter, rows that the counter denies. A row of another width than
 * the header is a misfit, and has no cells.
 */
export function readGrid<Column extends string>(page: Page, columns: Record<Column, ColumnRule>): Grid<Column> {
  const { $ } = page
  const rows = $(rowSelector)
  const counter = readCounter(page)
  if (rows.length === 0) {
    if (counter && counter.items > 0)
      throw unexpected(page, `the counter says ${counter.items} items, and no row is known`)
    if (
      $('.rgNoRecords').length > 0 ||
      counter ||
      /no (records|results|documents) (to display|found)/i.test(wordsOf($('body')))
    )
      throw new FetchError('suspicious_empty', page.address, 'the grid says that it is empty, where rows are expected')
    throw lacking(page, 'the page has no grid')
  }
  if (!counter) throw unexpected(page, 'the grid has no counter "NN items in MM pages"')
  if (rows.length > counter.items)
    throw unexpected(page, `${rows.length} rows on one page, and the counter says ${counter.items} items`)
  const places = placesOf(page, columns)
  const read = rows.toArray().map((element) => {
    const cells = $(element).children('td').toArray()
    const fits = places.width === null || cells.length === places.width
    const misfit = fits ? null : `the row has ${cells.length} cells under ${places.width} headers`
    const texts = cells.map((cell) => wordsOf($(cell)))
    const links = $(element)
      .find('a[href]')
      .toArray()
      .map((link) => ({ href: resolved($(link).attr('href')!, page.address), text: wordsOf($(link)) }))
    const entries = Object.entries<number>(places.byColumn).map(([column, index]) => [
      column,
      fits ? (texts[index] ?? '') : '',
    ])
    return { cells: Object.fromEntries(entries) as Record<Column, string>, links, text: texts.join(' | '), misfit }
  })
  return { rows: read, counter, current: readCurrent(page) }
}

const resolved = (href: string, base: string): string => readUrl(href, base)?.href ?? href

function placesOf<Column extends string>(page: Page, columns: Record<Column, ColumnRule>) {
  const { $ } = page
  const table = $(rowSelector).first().closest('table')
  const headers = table
    .find('th')
    .toArray()
    .filter((element) => $(element).closest('table').is(table))
    .map((element) => wordsOf($(element)))
  const rules = Object.entries<ColumnRule>(columns)
  if (headers.every((text) => text === ''))
    return {
      width: null,
      byColumn: Object.fromEntries(rules.map(([name, { index }]) => [name, index])) as Record<Column, number>,
    }
  const byColumn: Record<string, number> = {}
  for (const [name, { header, required }] of rules) {
    const found = headers.flatMap((text, index) => (header.test(text) ? [index] : []))
    if (found.length > 1) throw unexpected(page, `${found.length} columns are headed ${header}: ${headers.join(' | ')}`)
    if (found.length === 0 && required) throw unexpected(page, `no column is headed ${header}: ${headers.join(' | ')}`)
    if (found.length === 1) byColumn[name] = found[0]!
  }
  return { width: headers.length, byColumn: byColumn as Record<Column, number> }
}

// "24", "1,024", "1 024"
const figure = "(\\d{1,3}(?:[ .,'’]\\d{3})+|\\d+)"
// "Page 1 of 7, items 1 to 10 of 64." is Telerik's other form
const counterForms = [
  { pattern: new RegExp(`${figure} ?items? in ${figure} ?pages?`, 'i'), items: 1, pages: 2 },
  {
    pattern: new RegExp(`page ${figure} of ${figure},? items? ${figure} to ${figure} of ${figure}`, 'i'),
    items: 5,
    pages: 2,
  },
]

function readCounter(page: Page): { items: number; pages: number } | null {
  const whole = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''))
  // the counter has a part of its own; where that is renamed it stands behind the numbered links of its cell
  const own = page.$('.rgInfoPart')
  const texts = (own.length > 0 ? own : page.$('.rgPagerCell, .rgPager'))
    .toArray()
    .map((element) => wordsOf(page.$(element)))
  const found = texts.flatMap((text) =>
    counterForms.flatMap(({ pattern, items, pages }) => {
      const match = pattern.exec(text)
      return match ? [{ items: whole(match[items]), pages: whole(match[pages]) }] : []
    }),
  )
  const first = found[0]
  if (!first) return null
  if (found.some(({ items, pages }) => items !== first.items || pages !== first.pages))
    throw unexpected(page, 'the pagers above and below the grid do not agree')
  return first
}

function readCurrent(page: Page): number | null {
  const text = wordsOf(page.$('.rgCurrentPage').first())
  return /^\d+$/.test(text) ? Number(text) : null
}
