// A second document behind the first in one file: by its masthead, its title, its symbol, or numbers that begin anew.
import { ParseError } from '../../src/domain/errors.ts'
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import type { Paragraph, ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { canonicalSymbol } from '../../src/domain/symbols/symbols.ts'
import { annexHeading } from './numbered/shape.ts'
import { secondDocumentTable } from './second-document-table.ts'

const meaning = (means: string): RegExp => compile(secondDocumentTable.rows, means)
const masthead = meaning('masthead')
const distribution = meaning('distribution')
const title = meaning('title')
const letter = meaning('letter')
const salutation = meaning('salutation')

/** A line with which a document begins: no sentence, no numbered paragraph, no note. */
const isLine = ({ label, kind, text }: Paragraph): boolean =>
  label === null && kind !== 'footnote' && text.length < 300 && !/[;:]$|[^.]\.$/.test(text)

const isBeginning = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.labelKind === 'number' && paragraph.label === '1' && /\.$/.test(paragraph.text)

const otherSymbol = (text: string, own: string): string | null => {
  const bare = text.replace(/\*+$/, '').trim()
  const found = bare.length < 40 && bare.includes('/') ? canonicalSymbol(bare) : null
  return found === null || baseSymbol(found) === baseSymbol(own) ? null : found
}

/** The first line of a second document, with the number of the paragraph before it. */
type Second = { line: string; after: string; sure: boolean }

/** Finds where a second document begins; null where the file holds one. */
function findSecond({ paragraphs }: ReadDocument, own: string): Second | null {
  const first = paragraphs.findIndex(
    ({ labelKind, label, text }) => labelKind === 'number' && label === '1' && /[.:;]$/.test(text),
  )
  if (first === -1) return null
  let after = '1'
  let inAnnex = false
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at <= first) continue
    if (paragraph.labelKind === 'number') after = paragraph.label!
    if (!isLine(paragraph)) continue
    const { text } = paragraph
    inAnnex ||= annexHeading(text, paragraph)
    const next = paragraphs.slice(at + 1, at + 12)
    const found = { line: text, after }
    if (masthead.test(text) && next.some((one) => distribution.test(one.text))) return { ...found, sure: true }
    if (distribution.test(text) || title.test(text)) return { ...found, sure: true }
    if (paragraph.kind !== 'table_cell' && otherSymbol(text, own) && next.some(isBeginning))
      return { ...found, sure: true }
    if (!inAnnex && (letter.test(text) || salutation.test(text)))
      return {
        ...found,
        sure: salutation.test(text) || next.some((one) => isBeginning(one) || salutation.test(one.text)),
      }
  }
  return null
}

/**
 * Throws ParseError where the file holds a second document: nothing of it may stand under the first. What only looks like
 * one is returned as a doubt.
 */
export function assertOneDocument(read: ReadDocument, symbol: string): string[] {
  const second = findSecond(read, symbol)
  if (second === null) return []
  const line = JSON.stringify(second.line.slice(0, 100))
  if (!second.sure) return [`a second document may begin after paragraph ${second.after}: ${line}`]
  throw new ParseError(
    symbol,
    'text',
    `the file holds a second document, which begins after paragraph ${second.after} with ${line}. Save each document as a file of its own and import that.`,
  )
}
