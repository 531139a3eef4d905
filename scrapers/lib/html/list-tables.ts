// Lists of a text that are set in a table: "(a)" in one cell and its words in the next, and over them the words that open the list.
import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element, Text } from 'domhandler'
import { withoutMarks } from '../paragraphs.ts'

/** What the reader of Word files puts before the text of a paragraph: its number and style. */
const wordMark = /\s*\ue000[^\ue002]*\ue002\s*/g
const textOf = ($: CheerioAPI, node: AnyNode): string => withoutMarks($(node).text()).replace(wordMark, ' ').trim()

const mark = /^(?:\(?[a-zñ]{1,4}\)|[-–—•]|\d{1,3}\.)$/u
const first = /^\(?a\)/
const item = /^\(?[a-zñ]{1,4}\)\s*\S/u

/** The cells of a row that hold words. */
const cellsOf = ($: CheerioAPI, row: Element): Element[] =>
  ($(row).children('td, th').toArray() as Element[]).filter((cell) => textOf($, cell) !== '')

const letterMark = /^\(?[a-zñ]{1,4}\)$/u

/** Each row holds an item, or one cell of words; a table of answers has more columns, or no (a). */
function isList($: CheerioAPI, rows: readonly Element[][]): boolean {
  const texts = rows.map((row) => row.map((cell) => textOf($, cell)))
  const isItem = ([opening = '', words]: string[]): boolean =>
    words === undefined ? item.test(opening) : mark.test(opening)
  // each item in a table of its own
  const [only = []] = texts
  if (texts.length === 1 && only.length === 2) return letterMark.test(only[0]!)
  return (
    texts.every((row) => row.length < 2 || (row.length === 2 && isItem(row))) &&
    texts.filter(isItem).length > 1 &&
    texts.some((row) => row.some((text) => first.test(text)))
  )
}

const firstText = (node: AnyNode): Text | null => {
  if (node.type === 'text') return node.data.trim() === '' ? null : node
  for (const child of 'children' in node ? node.children : []) {
    const found = firstText(child)
    if (found !== null) return found
  }
  return null
}

/** Turns such tables into paragraphs, each sign before its words. */
export function unfoldLists($: CheerioAPI): void {
  for (const table of $('table').toArray() as Element[]) {
    if ($(table).find('table').length > 0) continue
    const rows = ($(table).find('tr').toArray() as Element[]).map((row) => cellsOf($, row))
    if (!isList($, rows)) continue
    const parts = rows.flatMap(([opening, words]) => {
      if (opening === undefined) return []
      const text = words === undefined ? null : firstText(words)
      if (text !== null)
        text.data = text.data.replace(
          /^(?:\s*\ue000[^\ue002]*\ue002)?\s*/,
          (before) => `${before}${textOf($, opening)} `,
        )
      return [$('<div></div>').append($((words ?? opening).children))]
    })
    $(table).replaceWith(parts.map((part) => part[0]!))
  }
}
