// Plain tables and lists of a page: rows with their cells by header words, for pages without a Telerik grid.

import { readUrl } from '../../src/domain/read-url.ts'
import { type Page, unexpected, wordsOf } from './forms.ts'

export type TableRow<Column extends string> = {
  cells: Record<Column, string>
  /** absolute addresses of the links in the row */
  links: string[]
  /** the words of each of them */
  linkWords: string[]
  text: string
  /** why its cells stand under no headers: then they are empty */
  misfit: string | null
}

/**
 * Rows of every table whose header has all the columns; tables without them are passed over. A row that is not as wide
 * as its header is a misfit, and has no cells. Throws `unexpected_shape` when a header names a column twice.
 */
export function readTables<Column extends string>(page: Page, columns: Record<Column, RegExp>): TableRow<Column>[] {
  const { $ } = page
  const rules = Object.entries<RegExp>(columns)
  return $('table')
    .toArray()
    .flatMap((table) => {
      const headers = $(table)
        .find('th')
        .toArray()
        .map((cell) => wordsOf($(cell)))
      const places = rules.map(([name, pattern]) => {
        const found = headers.flatMap((text, index) => (pattern.test(text) ? [index] : []))
        if (found.length > 1) throw unexpected(page, `two columns are headed ${pattern}: ${headers.join(' | ')}`)
        return [name, found[0]] as const
      })
      if (places.some(([, index]) => index === undefined)) return []
      return $(table)
        .find('tr')
        .toArray()
        .filter((row) => $(row).children('td').length > 0)
        .map((row) => {
          const cells = $(row)
            .children('td')
            .toArray()
            .map((cell) => wordsOf($(cell)))
          const fits = cells.length === headers.length
          const misfit = fits ? null : `the row has ${cells.length} cells under ${headers.length} headers`
          const anchors = $(row)
            .find('a[href]')
            .toArray()
            .flatMap((link) => {
              const href = readUrl($(link).attr('href')!, page.address)?.href
              return href === undefined ? [] : [{ href, words: wordsOf($(link)) }]
            })
          const links = anchors.map(({ href }) => href)
          const linkWords = anchors.map(({ words }) => words)
          const byColumn = Object.fromEntries(places.map(([name, index]) => [name, fits ? cells[index!]! : '']))
          return { cells: byColumn as Record<Column, string>, links, linkWords, text: cells.join(' | '), misfit }
        })
    })
}
