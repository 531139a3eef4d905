// The blocks of a numbered paragraph: running text, list items, and what stands glued to the text before.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { withDashItems } from './dash-lists.ts'
import { splitAtNumber, splitBeforeList, splitInlineList, splitItem } from './inline.ts'
import type { Letters, Place } from './letters.ts'
import type { Block, Numbered, NumberedParagraph } from './types.ts'

// "• Amend section 55", and the signs that symbol fonts leave of a bullet
const bullet = /^[•●▪■◦‣∙\uf0a7\uf0b7]\s*(?=\S)/u

/** "- Amend section 55", "– Modifier": a dash that stands for a bullet, and not in a sentence that goes on. */
const dash = /^[-‒–—−]\s+(?=[\p{L}«“"‘¿¡])/u
const mayEndItem = /(?:[.:;,]|[;,]\s?(?:and|or|et|ou|y|o))[»”"’)\]]?$/

/** The sign that a text is listed with; empty for none. */
const signOf = (text: string, before: string): string =>
  bullet.exec(text)?.[0] ?? (mayEndItem.test(before) ? (dash.exec(text)?.[0] ?? '') : '')

const blockOf = (paragraph: Paragraph, text: string, path: string[], list: number): Block => ({
  path,
  text,
  page: paragraph.page,
  bold: paragraph.bold,
  notes: [...(paragraph.notes ?? [])],
  status: 'printed',
  suspect: false,
  list,
  topic: null,
})

/** "(a) (i) Adopt a law;": an item that begins with a list of its own, and has no words before it. */
const innerList = /^\(?(i|1)\)\s*(?=[\p{Lu}«“"‘¿¡])/u

/** A list item, and those that one paragraph prints behind it; a list that its last sentence opens is one of the paragraph. */
export function addItem(
  open: NumberedParagraph,
  paragraph: Paragraph,
  place: Place,
  topic: string | null,
  letters: Letters,
  next: Paragraph | undefined,
): void {
  const inner = place.path.length === 1 ? innerList.exec(paragraph.text) : null
  const innerPlace = inner === null ? null : letters.place(inner[1]!, ':', paragraph.text)
  if (inner !== null && innerPlace?.path.length === 2) {
    const rest = { ...paragraph, label: inner[1]!, text: paragraph.text.slice(inner[0].length) }
    const { suspect, restarts } = place
    addItem(open, rest, { ...innerPlace, suspect, restarts }, topic, letters, next)
    return
  }
  const parted = place.path.length === 1 ? splitBeforeList(paragraph.text) : null
  const [own, ...further] = splitItem(paragraph.label!, parted?.[0] ?? paragraph.text, next?.label ?? null)
  addPlaced(open, blockOf(paragraph, own!.text, place.path, 0), place, topic)
  for (const piece of further) {
    const found = letters.place(piece.label!, lastText(open), piece.text)
    if (found !== null)
      addPlaced(open, { ...blockOf(paragraph, piece.text, found.path, 0), inline: true }, found, topic)
    else open.blocks.at(-1)!.text += ` (${piece.label}) ${piece.text}`
  }
  if (parted !== null) addText(open, { ...paragraph, notes: [] }, parted[1], letters, topic)
}

const lastText = (open: NumberedParagraph): string => open.blocks.at(-1)?.text ?? ''

/** Puts an item behind the last block; one that does not follow the letter before it is told. */
function addPlaced(open: NumberedParagraph, block: Block, { path, suspect, restarts }: Place, topic: string | null) {
  if (suspect) open.warnings.push(`order_suspect: (${path.join(')(')}) does not follow the letter before it`)
  const list = (open.blocks.at(-1)?.list ?? 0) + (restarts ? 1 : 0)
  open.blocks.push({ ...block, list, suspect, topic })
}

/** Running text under a label ("Recommendation:") or none; a list inside it is cut into its items. */
export function addText(
  open: NumberedParagraph,
  paragraph: Paragraph,
  text: string,
  letters: Letters,
  topic: string | null,
): void {
  for (const piece of splitInlineList(text)) {
    const last = open.blocks.at(-1)
    const list = last?.list ?? 0
    if (piece.label === null) {
      const followsList = (last?.path.length ?? 0) > 0
      const sign = signOf(piece.text, last?.text ?? '')
      const block = blockOf(paragraph, piece.text.slice(sign.length), [], followsList ? list + 1 : list)
      open.blocks.push({ ...block, topic, ...(sign === '' ? {} : { bullet: true }) })
      if (followsList) letters.reset()
    } else {
      const place = letters.place(piece.label, last?.text ?? ':', piece.text)
      if (place?.suspect) open.warnings.push(`order_suspect: (${piece.label}) does not follow the letter before it`)
      open.blocks.push({
        ...blockOf(paragraph, piece.text, place?.path ?? [piece.label], list + (place?.restarts ? 1 : 0)),
        suspect: place?.suspect ?? false,
        topic,
        inline: true,
      })
    }
  }
}

/** A number that was not found as a label may stand glued to the end of the sentence before it. */
export function fillGap(result: Numbered, number: number, letters: Letters): void {
  const last = result.paragraphs.at(-1)
  const block = last?.blocks.findLast((candidate) => splitAtNumber(candidate.text, number) !== null)
  const split = block && splitAtNumber(block.text, number)
  if (!last || !block || !split) {
    result.skipped.push({
      where: String(number),
      text: '',
      reason: `the number ${number} is not in the text; its words may stand under the number before`,
    })
    result.warnings.push(`number ${number} is missing`)
    return
  }
  block.text = split[0]
  const rest = last.blocks.splice(last.blocks.indexOf(block) + 1)
  const paragraph: NumberedParagraph = {
    ...last,
    number: String(number),
    blocks: [],
    page: block.page,
    warnings: ['number glued to the text before'],
  }
  letters.reset()
  paragraph.blocks.push({ ...block, text: split[1], path: [], list: 0, notes: [] }, ...rest)
  result.paragraphs.push(paragraph)
}

const ownMark = /^(?:\(?\d{1,3}(?:\.\d{1,2})?[).°º]|\(?[A-Z][).]|[a-z]{1,4}[).])\s/

/**
 * T04: items without letters after a colon, bulleted, or each ending with a semicolon, the last with a full stop; and a list
 * that its bullets alone mark.
 */
export function inferLetters(paragraph: NumberedParagraph): void {
  const blocks = withDashItems(paragraph.blocks)
  paragraph.blocks = blocks
  if (blocks.some((block) => block.path.length > 0)) return
  const opener = blocks.findIndex((block) => /:$/.test(block.text))
  const lead = opener === -1 ? blocks.findIndex(({ bullet }) => bullet === true) - 1 : opener
  if (lead === -2) return
  const items: Block[] = []
  const bulleted = blocks[lead + 1]?.bullet === true
  for (const block of blocks.slice(lead + 1)) {
    if (bulleted) {
      if (!block.bullet) break
      items.push(block)
      continue
    }
    items.push(block)
    if (/\.$/.test(block.text)) break
    if (!/;$|;\s*(?:and|or|et|y|o|ou)$/.test(block.text)) return
  }
  // "(1) Adopt a plan;": the print has marks of its own, which no letter may replace
  if (items.length < 2 || items.some(({ text }) => ownMark.test(text))) return
  for (const [index, block] of items.entries()) {
    block.path = [String.fromCharCode(97 + index)]
    block.status = 'inferred'
  }
}
