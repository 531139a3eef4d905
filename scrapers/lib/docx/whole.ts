// Whether a part of a Word file is whole XML: a lenient reader would take the half of a text for the whole.
import { ParseError } from '../../../src/domain/errors.ts'

/** The place after a tag that begins at `from`; quoted values may hold its end. The length of the text where it has none. */
function endOfTag(text: string, from: number): number {
  let quote = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at
  }
  return text.length
}

/** Parts of XML that are no elements, with the signs that end each. */
const asides: readonly [begins: string, ends: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

const skipAside = (text: string, at: number): number | null => {
  const aside = asides.find(([begins]) => text.startsWith(begins, at))
  if (aside === undefined) return null
  const end = text.indexOf(aside[1], at + aside[0].length)
  return end === -1 ? text.length : end + aside[1].length
}

const name = /^[^\s/>]+/

/** Tells whether every element that is opened is closed, in its order, and the text ends with the last. */
function isWholeXml(text: string): boolean {
  const open: string[] = []
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const aside = skipAside(text, at)
    if (aside !== null) {
      at = aside
      continue
    }
    const end = endOfTag(text, at + 1)
    if (end === text.length) return false
    const isEnd = text.charCodeAt(at + 1) === 0x2f
    const tag = name.exec(text.slice(at + (isEnd ? 2 : 1), end))?.[0]
    if (tag === undefined) return false
    if (isEnd) {
      if (open.pop() !== tag) return false
    } else if (text.charCodeAt(end - 1) !== 0x2f) open.push(tag)
    at = end + 1
  }
  return open.length === 0
}

/** Throws ParseError of kind `damaged` for a part that is not whole; Word itself refuses such a file. */
export function assertWholeXml(text: string, part: string): void {
  if (isWholeXml(text)) return
  throw new ParseError(null, 'file', `the Word file is damaged: ${part} is not whole; download it again`, {
    kind: 'damaged',
  })
}
