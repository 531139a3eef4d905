// The visual paragraphs of an HTML tree, in reading order, with bold, centring, table cells and footnote calls.
import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { load } from '../cheerio.ts'
import { joinLines, wordsOf } from '../joined-lines.ts'
import { letter, roman } from '../list-numbers.ts'
import { isOrdinalEnding, powerOf, readNoteCall } from '../note-call.ts'
import { closeSpaced, withoutMarks } from '../paragraphs.ts'
import { cellsInGrid, type Span } from './cells.ts'

export type Block = {
  text: string
  /** its lines, where the page breaks it into several */
  lines?: string[]
  boldLetters: number
  italicLetters: number
  letters: number
  /** of them, those that are links */
  linkLetters: number
  tag: string
  className: string
  centred: boolean
  /** CSS left margin in points; null if none is given */
  indent: number | null
  /** `[table, row, column]` of the innermost table that is not a mere frame */
  cell: [number, number, number] | null
  /** what that cell covers of the table */
  span: Span
  /** number that the browser would print for a list item */
  listLabel: string | null
  notes: string[]
  /** mark of the footnote that this block belongs to */
  footnote: string | null
}

type Context = {
  bold: boolean
  italic: boolean
  linked: boolean
  centred: boolean
  indent: number | null
  cell: [number, number, number] | null
  span: Span
  listLabel: string | null
  footnote: string | null
  tag: string
  className: string
}

const blockTags = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const silentTags = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'iframe',
  'nav',
  'button',
  'select',
  'textarea',
  'title',
  // what a drawing is, for programs that read a page aloud
  'desc',
])
/** Fonts that draw the name of a sign as the sign: "content_copy". */
const signFont = /(?:^|\s)material-(?:icons|symbols)/
const footnoteId = /^_?(?:ftn|edn|footnote-?|endnote-?|fn:?)(\d+|\*+)$/i
const footnoteCall = /^#_?(?:ftn|edn|footnote-?|endnote-?|fn:?)(\d+|\*+)$/i
const noteMark = /^\[?(\d{1,3}|[*†‡]{1,3}|[a-z])\]?$/

/**
 * The printed marks of notes by their addresses, `ftn2` "[1]" behind `ftn1` "*": where each note prints one of its own, which
 * leads back to its call.
 */
function printedMarks($: CheerioAPI): ReadonlyMap<string, string> {
  const notes = ($('[id], [name]').toArray() as Element[]).flatMap(({ name, attribs }, at, all) => {
    const id = blockTags.has(name) ? footnoteId.exec(attribs['id'] ?? attribs['name'] ?? '')?.[1] : undefined
    return id === undefined ? [] : [[id, all[at]!] as const]
  })
  const marks = new Map<string, string>()
  for (const [id, note] of notes) {
    const back = $(note).find('a[href]').first().text().trim()
    const mark = noteMark.exec(back)?.[1]
    if (mark !== undefined && $(note).text().trimStart().startsWith(back)) marks.set(id, mark)
  }
  return new Set(marks.values()).size === notes.length ? marks : new Map()
}

/** The mark of a style alone, which the reader of Word files puts before a text: what is raised behind it opens a note. */
const onlyMark = /^\s*\ue000\ue001[^\ue002]*\ue002\s*$/

/** Raised by a style, as some programs write it in place of `sup`. */
const raisedStyle = /vertical-align\s*:\s*super/i

const points = (style: string): number | null => {
  const found = /(?:margin|padding)-left\s*:\s*(-?[\d.]+)\s*(pt|px|cm|in|mm)/i.exec(style)
  if (!found) return null
  const size = Number(found[1])
  const unit = found[2]!.toLowerCase()
  return size * (unit === 'pt' ? 1 : unit === 'px' ? 0.75 : unit === 'cm' ? 28.35 : unit === 'mm' ? 2.835 : 72)
}

/** `<ol start="3">`, `<li value="5">`; what is no number, or beyond any list, counts as if it were not there. */
const numberIn = (value: string | undefined): number | null =>
  /^\s*-?\d{1,5}\s*$/.test(value ?? '') ? Number(value) : null

const listStyle = /list-style(?:-type)?\s*:[^;]{0,60}?\b(none|decimal|(?:lower|upper)-(?:alpha|latin|roman))\b/i
const ofStyle: Record<string, string> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: '',
}

/** What a browser prints before an item; null where it prints nothing. */
function listLabelOf({ type = '1', style = '' }: Record<string, string>, ordinal: number): string | null {
  const own = listStyle.exec(style)?.[1]?.toLowerCase()
  const kind = own === undefined ? type : (ofStyle[own] ?? '1')
  if (kind === '') return null
  if (ordinal > 0 && /^[aAiI]$/.test(kind)) {
    const sign = (/[aA]/.test(kind) ? letter : roman)(ordinal)
    return /[ai]/.test(kind) ? `(${sign})` : `${sign.toUpperCase()}.`
  }
  return `${ordinal}.`
}

/** A table that only sets the page: one cell, one that holds most of the page's words, or a numbered paragraph. */
const isFrame = ($: CheerioAPI, table: Element, pageLength: number): boolean => {
  const cells = $(table).find('td, th')
  if (cells.length <= 1) return true
  // the number of a paragraph and its text, side by side in a table of their own
  const number = cells.length === 2 && $(table).find('tr').length === 1 ? $(cells[0]).text().trim() : ''
  if (/^\d{1,3}\.$/.test(number)) return true
  return cells.toArray().some((cell) => $(cell).text().length > Math.max(2000, pageLength * 0.5))
}

/** Reads blocks below `root`; text between tags keeps single blanks only. */
export function blocksOf($: CheerioAPI, root: AnyNode): Block[] {
  const blocks: Block[] = []
  const words = $(root).text()
  const pageLength = words.length
  const ordinals = `${/ción(?!\p{L})/u.test(words) ? 'ao' : ''}${/\s(?:les|aux|des)\s/.test(words) ? 'e' : ''}`
  const printed = printedMarks($)
  let open: Block | null = null
  let tables = 0

  const close = () => {
    if (open) {
      open.text = closeSpaced(withoutMarks(open.text))
        .replace(/[ \t\r\n\v\f\u00a0\u1680\u2000-\u200a\u2029\u202f\u205f\u3000]+/g, ' ')
        .replace(/ ?\u2028 ?/g, lineEnd)
        .replace(/^[ \u2028]+|[ \u2028]+$/g, '')
      if (open.text !== '') blocks.push(open)
    }
    open = null
  }
  const write = (text: string, context: Context) => {
    open ??= { text: '', boldLetters: 0, italicLetters: 0, letters: 0, linkLetters: 0, notes: [], ...context }
    open.text += text
    const count = text.replace(/[^\p{L}\p{N}]/gu, '').length
    open.letters += count
    if (context.bold) open.boldLetters += count
    if (context.italic) open.italicLetters += count
    if (context.linked) open.linkLetters += count
  }

  const visit = (node: AnyNode, context: Context): void => {
    if (node.type === 'text') {
      const text = (node as unknown as { data: string }).data
      if (open || text.trim() !== '') write(text, context)
      return
    }
    if (node.type !== 'tag' && node.type !== 'root') return
    const element = node as Element
    const tag = element.name?.toLowerCase() ?? 'root'
    if (silentTags.has(tag)) return
    const attributes = element.attribs ?? {}
    const style = attributes['style'] ?? ''
    if (/display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(style)) return
    if ('hidden' in attributes && attributes['hidden'] !== 'until-found') return
    if ((tag === 'dialog' && !('open' in attributes)) || signFont.test(attributes['class'] ?? '')) return
    if (tag === 'br') {
      // a line that begins with a label is a paragraph of its own; other breaks are blanks
      const following = element.next ? withoutMarks($(element.next).text()).trimStart() || nextText(element) : ''
      if (element.next && isTag(element.next, 'br')) close()
      else if (/^(\d{1,3}\s?\.(?!\s?[ºª°])\s*\D|\([a-z]{1,3}\)|[A-Z]\.\s?[A-Z])/.test(following)) close()
      else if (open) write(lineEnd, context)
      return
    }
    const own = $(element).text()
    const isRaised = tag === 'sup' || (tag === 'span' && raisedStyle.test(style))
    // the comma of two calls: raised as they are
    if (tag === 'sup' && own.trim() === ',' && isBeside(element, 'prev') && isBeside(element, 'next')) return
    const before = isRaised && open && !onlyMark.test((open as Block).text) ? (open as Block).text : null
    const isCall = before !== null && footnoteCall.test($(element).find('a[href]').attr('href') ?? '')
    const power = before === null || isCall ? null : powerOf(own.trim(), before)
    if (power !== null) {
      write(power, context)
      return
    }
    if (before !== null && !isCall && isOrdinalEnding(own.trim(), before)) {
      const ending = own.trim()
      const sign = /(?:\d\.?|[nN]\.|[IVXLC])$/.test(before) ? { a: 'ª', o: 'º', e: 'e' }[ending] : undefined
      // "in 2090a" calls a note in a text that has no such ordinals
      if (sign === undefined || ordinals.includes(ending)) {
        write(sign ?? ending, context)
        return
      }
    }
    const call = before === null ? null : readNoteCall(own, before)
    if (call !== null && open) {
      // the address names the note where the call is a link: Word's notes need not be stored in the order of their calls
      const linked = footnoteCall.exec($(element).find('a[href]').attr('href') ?? '')?.[1]
      ;(open as Block).notes.push(linked === undefined ? call.mark : (printed.get(linked) ?? linked))
      if (call.rest !== '') write(call.rest, context)
      return
    }
    if (tag === 'a' && footnoteCall.test(attributes['href'] ?? '') && !context.footnote) {
      const linked = footnoteCall.exec(attributes['href']!)![1]!
      const mark = printed.get(linked) ?? noteMark.exec(own.trim())?.[1] ?? linked
      if (open) (open as Block).notes.push(mark)
      return
    }
    // the arrow that leads back from a note to its call
    if (tag === 'a' && context.footnote && /ref\d*$/i.test(attributes['href'] ?? '')) return

    const inner: Context = { ...context }
    const isBlock = blockTags.has(tag)
    if (/^(b|strong|h[1-6]|th)$/.test(tag) || /font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) inner.bold = true
    else if (/font-weight\s*:\s*(normal|[1-4]00)/i.test(style)) inner.bold = false
    if (/^(i|em)$/.test(tag) || /font-style\s*:\s*(italic|oblique)/i.test(style)) inner.italic = true
    else if (/font-style\s*:\s*normal/i.test(style)) inner.italic = false
    if (tag === 'a' && 'href' in attributes) inner.linked = true
    if (tag === 'center' || /^center$/i.test(attributes['align'] ?? '') || /text-align\s*:\s*center/i.test(style))
      inner.centred = true
    if (isBlock) {
      inner.tag = tag
      inner.className = attributes['class'] ?? (tag === 'div' || tag === 'td' ? '' : context.className)
      inner.indent = points(style) ?? context.indent
      const id = footnoteId.exec(attributes['id'] ?? attributes['name'] ?? '')
      if (id) inner.footnote = printed.get(id[1]!) ?? id[1]!
      else if (/footnote ?text|endnote ?text/i.test(inner.className)) inner.footnote ??= ''
      close()
    }
    if (tag === 'table' && !isFrame($, element, pageLength)) {
      const table = tables++
      for (const [row, cells] of cellsInGrid($, element).entries())
        for (const { element: td, column, span } of cells)
          visit(td, { ...inner, cell: [table, row, column], span, centred: false })
      close()
      return
    }
    if (tag === 'ol') {
      let ordinal = numberIn(attributes['start']) ?? 1
      for (const child of element.children) {
        const isItem = isTag(child, 'li')
        if (isItem) ordinal = numberIn((child as Element).attribs['value']) ?? ordinal
        const listLabel = isItem && !inner.footnote ? listLabelOf(attributes, ordinal) : null
        visit(child, { ...inner, listLabel })
        if (isItem) ordinal++
      }
      close()
      return
    }
    // the marks of a quotation are the browser's
    if (tag === 'q') write('“', inner)
    for (const child of element.children ?? []) {
      visit(child, inner)
      // only the first block of a list item bears its number
      if (!open && blocks.length > 0 && inner.listLabel && blocks.at(-1)!.listLabel === inner.listLabel)
        inner.listLabel = null
    }
    if (tag === 'q') write('”', inner)
    if (isBlock) close()
  }

  visit(root, {
    bold: false,
    italic: false,
    linked: false,
    centred: false,
    indent: null,
    cell: null,
    span: [1, 1],
    listLabel: null,
    footnote: null,
    tag: 'body',
    className: '',
  })
  close()
  joinBroken(blocks)
  return blocks
}

/** A break of the line inside a block: U+2028 says nothing else. */
const lineEnd = '\u2028'
const brokenWord = /\p{L}[-‐‑]\u2028/u

/** Joins the lines of each block; a hyphen before a break stays where it is the author's: "tor-<br>ture", "self-<br>harm". */
const joinBroken = (blocks: Block[]): void => {
  const isBroken = blocks.some(({ text }) => brokenWord.test(text))
  const words = isBroken ? wordsOf(blocks.flatMap(({ text }) => text.split(lineEnd))) : null
  for (const block of blocks) {
    if (!block.text.includes(lineEnd)) continue
    const lines = block.text.split(lineEnd)
    block.lines = lines.map((line) => line.trim())
    block.text =
      words === null || !brokenWord.test(block.text)
        ? lines.join(' ')
        : lines.reduce((before, line) =>
            /\p{L}[-‐‑]$/u.test(before) ? joinLines(before, line, words) : `${before} ${line}`,
          )
  }
}

/** What stands before or behind, blanks left out. */
function besideBlanks(node: AnyNode, side: 'prev' | 'next'): AnyNode | null {
  let beside = node[side]
  while (beside?.type === 'text' && beside.data.trim() === '') beside = beside[side]
  return beside
}
const isTag = (node: AnyNode, name: string): boolean => node.type === 'tag' && (node as Element).name === name
/** Stands another raised text beside it? */
const isBeside = (element: Element, side: 'prev' | 'next'): boolean => {
  const other = besideBlanks(element, side)
  return other !== null && isTag(other, 'sup')
}

const nextText = (element: Element): string => {
  const next = element.next
  return next?.type === 'text' ? withoutMarks((next as unknown as { data: string }).data).trimStart() : ''
}

export const loadHtml = (html: string): CheerioAPI => load(html)
