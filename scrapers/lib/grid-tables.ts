// Plain tables and lists of a page: rows with their cells by header words, for pages without a Telerik grid.
import { type Page, unexpected, wordsOf } from './forms.ts'

export type TableRow<Column extends string> = {
  cells: Record<Column, string>
  /** absolute addresses of the links in the row */
  links: string[]
  /** the words of each of them */
  linkWords: string[]
  text: string
}

/**
 * Rows of every table whose header has all the columns; tables without them are passed over. Throws
 * `unexpected_shape` when a header names a column twice or a row is not as wide as its header.
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
          if (cells.length !== headers.length)
            throw unexpected(
              page,
              `a row has ${cells.length} cells under ${headers.length} headers: ${cells.join(' | ')}`,
            )
          const anchors = $(row)
            .find('a[href]')
            .toArray()
            .flatMap((link) =>
              resolve($(link).attr('href')!, page.address).map((href) => ({ href, words: wordsOf($(link)) })),
            )
          const links = anchors.map(({ href }) => href)
          const linkWords = anchors.map(({ words }) => words)
          const byColumn = Object.fromEntries(places.map(([name, index]) => [name, cells[index!]!]))
          return { cells: byColumn as Record<Column, string>, links, linkWords, text: cells.join(' | ') }
        })
    })
}

const resolve = (href: string, base: string): string[] => (URL.canParse(href, base) ? [new URL(href, base).href] : [])

/** Throws when two rows of a page are about the same thing. */
export function assertOnce(page: Page, keys: string[]): void {
  const double = keys.find((key, index) => keys.indexOf(key) !== index)
  if (double) throw unexpected(page, `${double} is listed twice`)
}
