// Whether markup is of a size and depth that a document can have: asked before a parser builds a tree of it.
import type { AnyNode } from 'domhandler'
import { ParseError } from '../../src/domain/errors.ts'

type MarkupLimits = { tags: number; depth: number; attributes: number }

/** The largest part among the Word files of the corpus, a matrix, holds 33,000 elements. */
export const xmlLimits: MarkupLimits = { tags: 100_000, depth: 200, attributes: 500 }
/** Tags of a page may be left open, so that their count alone overstates its depth: the tree is measured again. */
export const htmlLimits: MarkupLimits = { tags: 100_000, depth: 2000, attributes: 500 }
/** A tree that is deeper is refused: readers go down it step by step. */
const deepestTree = 400

/** Tags of a page whose end may be left out, or that have none. */
const unclosed = new Set(
  'p li dt dd tr td th thead tbody tfoot option colgroup col br hr img input meta link area base wbr source param embed'.split(
    ' ',
  ),
)

const tooLarge = (where: string, what: string): ParseError =>
  new ParseError(null, where, `it holds ${what}, which no document needs: refused, use another file`, {
    kind: 'too_large_unpacked',
  })

/** The place after the tag that begins at `from`, and how many attributes it has; both at most as far as the limit. */
function readTag(text: string, from: number, most: number): { end: number; attributes: number } {
  let quote = 0
  let attributes = 0
  let at = from
  for (; at < text.length && attributes <= most; at++) {
    const code = text.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 0x3e) break
    else if (code === 0x22 || code === 0x27) quote = code
    else if (code > 0x20 && text.charCodeAt(at - 1) <= 0x20 && code !== 0x2f) attributes++
  }
  return { end: at, attributes }
}

/** Throws ParseError of kind `too_large_unpacked` for markup beyond the limits. Takes time in proportion to the text. */
export function assertModest(text: string, where: string, limits: MarkupLimits): void {
  let tags = 0
  let depth = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const second = text.charCodeAt(at + 1)
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end === -1) return
      at = end
      continue
    }
    const { end, attributes } = readTag(text, at + 1, limits.attributes)
    if (attributes > limits.attributes) throw tooLarge(where, `more than ${limits.attributes} attributes in one tag`)
    const name = /^\/?([a-z][\w:]*)/i.exec(text.slice(at + 1, at + 30))?.[1]?.toLowerCase() ?? ''
    const isOpen = text.charCodeAt(end - 1) !== 0x2f
    if (name !== '' && !unclosed.has(name)) {
      if (second === 0x2f) depth = Math.max(0, depth - 1)
      else if (isOpen) depth++
    }
    if (name !== '' && second !== 0x2f) tags++
    if (tags > limits.tags) throw tooLarge(where, `more than ${limits.tags} elements`)
    if (depth > limits.depth) throw tooLarge(where, `elements more than ${limits.depth} deep in each other`)
    at = end
  }
}

/** Throws ParseError of kind `too_large_unpacked` for a tree that is deeper than readers can go. */
export function assertShallow(root: AnyNode, where: string): void {
  let level: AnyNode[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestTree) throw tooLarge(where, `elements more than ${deepestTree} deep in each other`)
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
}
