// The page of a session as it is laid out: one block per State, under it the types of documents, under each its documents.
import type { AnyNode, Element } from 'domhandler'
import { findSymbols } from '../../src/domain/symbols/symbols.ts'
import { type Page, textOf, wordsOf } from '../lib/forms.ts'
import type { SessionBlock, SessionDocument } from './listed-session.ts'
import { sectionOf } from './lookups.ts'

export type SessionLayout = {
  /** documents of the whole session: agenda, programme of work, how to register */
  general: SessionDocument[]
  blocks: SessionBlock[]
  /** headers of the tables with documents */
  headers: string[]
  /** rows of documents under no State: their column of States is not known */
  strays: number
}

type Role = 'state' | 'general' | 'type' | 'document' | null

const isState = (header: string): boolean => /^(countr(y|ies)|states?( part(y|ies))?)$/i.test(header)
const isType = (header: string): boolean => /^document types?$/i.test(header)

/** What the rows of a table are, by its own headers. */
function roleOf(headers: readonly string[]): Role {
  if (headers.some(isState)) return 'state'
  const hasSymbol = headers.some((header) => /symbol/i.test(header))
  if (headers.some(isType)) return hasSymbol ? 'general' : 'type'
  return hasSymbol ? 'document' : null
}

/** Words of the grid itself, which are no content: buttons, flags, numbers of the database. */
const isOfGrid = (cell: string): boolean =>
  cell === '' || /^(expand|collapse|view document|true|false|\d+|command item|\|)$/i.test(cell)

const rowsLeftOut = '.rgPager, .rgNoRecords, .rgFilterRow, .rgGroupHeader, .rgCommandRow'

/** Rows of every table of the page, in the order in which a person reads them, whatever the depth of nesting. */
export function layOut(page: Page): SessionLayout {
  const { $ } = page
  const layout: SessionLayout = { general: [], blocks: [], headers: [], strays: 0 }
  let section: SessionBlock['section'] = null

  /** The texts of a row's own cells, without those of tables inside them. */
  const cellsOf = (row: Element): string[] =>
    $(row)
      .children('td')
      .toArray()
      .map((cell) => wordsOf($(cell).clone().find('table').remove().end()))

  function addDocument(row: Element, role: Role, cells: string[]): void {
    const block = layout.blocks.at(-1)
    const links = $(row)
      .find('a[href]')
      .toArray()
      .flatMap((link) => ($(link).closest('tr').is(row) ? [$(link).attr('href')!] : []))
    const content = cells.filter((cell) => !isOfGrid(cell))
    const text = content.join(' | ')
    const symbols = findSymbols(text)
    if (role === 'general') layout.general.push({ type: cells[0] ?? '', symbols, links, text })
    else if (block) block.documents.push({ type: block.types.at(-1) ?? '', symbols, links, text })
    else layout.strays += 1
  }

  function readRow(row: Element, role: Role): void {
    if ($(row).is(rowsLeftOut)) return
    const cells = cellsOf(row)
    const content = cells.filter((cell) => !isOfGrid(cell))
    if (content.length === 0) return
    if (role === 'general' || role === 'document') addDocument(row, role, cells)
    else if (role === 'state') {
      // the row of the treaty under that of its State
      if (content.length === 1 && /^[A-Z]{3,5}$/.test(content[0]!) && content[0] === cells.find((cell) => cell !== ''))
        return
      layout.blocks.push({ section, cells: content, types: [], documents: [] })
    } else if (role === 'type') layout.blocks.at(-1)?.types.push(content[0]!)
  }

  function walk(nodes: readonly AnyNode[], role: Role): void {
    for (const node of nodes) {
      if (node.type === 'text' && role === null) section = sectionOf(textOf(node.data)) ?? section
      if (node.type !== 'tag') continue
      let inner = role
      if (node.name === 'table') {
        const own = $(node)
          .find('th')
          .toArray()
          .filter((cell) => $(cell).closest('table').is(node))
        const headers = own.map((cell) => wordsOf($(cell)))
        inner = roleOf(headers)
        if (inner !== null) layout.headers.push(...headers.filter((header) => header !== ''))
      }
      if (node.name === 'tr' && role !== null) readRow(node, role)
      walk(node.children, inner)
    }
  }
  walk($('body').toArray(), null)
  return layout
}
