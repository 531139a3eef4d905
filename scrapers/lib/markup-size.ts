// Whether markup is of a size and depth that a document can have: asked before a parser builds a tree of it.
import type { AnyNode } from 'domhandler'
import { ParseError } from '../../src/domain/errors.ts'

type MarkupLimits = { tags: number; depth: number; attributes: number; isPage: boolean }

/** The largest part among the Word files of the corpus, a matrix, holds 33,000 elements. */
export const xmlLimits: MarkupLimits = { tags: 100_000, depth: 200, attributes: 500, isPage: false }
/** Tags of a page may be left open, so that their count alone overstates its depth: the tree is measured again. */
export const htmlLimits: MarkupLimits = { tags: 100_000, depth: 2000, attributes: 500, isPage: true }
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

const isBlank = (code: number): boolean => code <= 0x20
const [slash, equals, ends, quotes] = [0x2f, 0x3d, 0x3e, [0x22, 0x27]]

/**
 * The place of the sign that ends the tag whose name begins at `from`, and how many attributes it has; both at most as far as
 * the limit. Signs are read as a browser reads them (HTML, 13.2.5): a quotation mark is one behind `=` alone.
 */
function readTag(text: string, from: number, most: number): { end: number; attributes: number } {
  let state: 'between' | 'name' | 'behind name' | 'value' | 'bare' = 'name'
  let attributes = 0
  let at = from
  for (; at < text.length && attributes <= most; at++) {
    const code = text.charCodeAt(at)
    if (code === ends) break
    if (state === 'value' && quotes.includes(code)) {
      const close = text.indexOf(text[at]!, at + 1)
      if (close === -1) return { end: text.length, attributes }
      at = close
      state = 'between'
    } else if (state === 'value') state = isBlank(code) ? 'value' : 'bare'
    else if (state === 'bare') state = isBlank(code) ? 'between' : 'bare'
    else if (code === slash) state = 'between'
    else if (isBlank(code)) state = state === 'between' ? 'between' : 'behind name'
    else if (code === equals && state !== 'between' && attributes > 0) state = 'value'
    else if (state !== 'name') {
      attributes++
      state = 'name'
    }
  }
  return { end: at, attributes }
}

const letter = /[a-z]/i
/** What stands in these of a page is text up to their end. */
const rawText = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']
const closeOf = new Map(rawText.map((name) => [name, new RegExp(`</${name}(?![a-z0-9])`, 'gi')]))
const commentEnd = /--!?>/g

/** The place behind what begins with `<` at `at` and is no element; null where it is one. */
function passOver(text: string, at: number, isPage: boolean): number | null {
  const [second, third] = [text[at + 1] ?? '', text[at + 2] ?? '']
  if (text.startsWith('<!--', at)) {
    // "<!-->" is a whole comment
    commentEnd.lastIndex = at + 2
    return commentEnd.exec(text) === null ? text.length : commentEnd.lastIndex
  }
  if (second === '!' || second === '?' || (isPage && second === '/' && !letter.test(third))) {
    const end = text.indexOf('>', at)
    return end === -1 ? text.length : end
  }
  return !isPage || letter.test(second === '/' ? third : second) ? null : at + 1
}

/** Throws ParseError of kind `too_large_unpacked` for markup beyond the limits. Takes time in proportion to the text. */
export function assertModest(text: string, where: string, limits: MarkupLimits): void {
  let tags = 0
  let depth = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const passed = passOver(text, at, limits.isPage)
    if (passed !== null) {
      at = passed
      continue
    }
    const isEnd = text.charCodeAt(at + 1) === slash
    const { end, attributes } = readTag(text, at + (isEnd ? 2 : 1), limits.attributes)
    if (attributes > limits.attributes) throw tooLarge(where, `more than ${limits.attributes} attributes in one tag`)
    const name = /^\/?([a-z][\w:]*)/i.exec(text.slice(at + 1, at + 30))?.[1]?.toLowerCase() ?? ''
    const isOpen = text.charCodeAt(end - 1) !== slash
    if (!unclosed.has(name)) {
      if (isEnd) depth = Math.max(0, depth - 1)
      else if (isOpen) depth++
    }
    if (!isEnd) tags++
    if (tags > limits.tags) throw tooLarge(where, `more than ${limits.tags} elements`)
    if (depth > limits.depth) throw tooLarge(where, `elements more than ${limits.depth} deep in each other`)
    at = end
    if (limits.isPage && !isEnd && closeOf.has(name)) {
      const close = closeOf.get(name)!
      close.lastIndex = end
      const found = close.exec(text)
      if (found === null) return
      at = found.index
    }
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
