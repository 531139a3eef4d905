// The blocks of a numbered paragraph: running text, list items, and what stands glued to the text before.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { splitAtNumber, splitBeforeList, splitInlineList } from './inline.ts'
import type { Letters } from './letters.ts'
import type { Block, Numbered, NumberedParagraph } from './types.ts'

// "• Amend section 55", and the signs that symbol fonts leave of a bullet
const bullet = /^[•●▪■◦‣∙\uf0a7\uf0b7]\s*(?=\S)/u

const blockOf = (paragraph: Paragraph, text: string, path: string[], list: number): Block => ({
  path,
  text: text.replace(bullet, ''),
  page: paragraph.page,
  bold: paragraph.bold,
  notes: [...(paragraph.notes ?? [])],
  status: 'printed',
  suspect: false,
  list,
  topic: null,
  ...(bullet.test(text) ? { bullet: true } : {}),
})

/** A list item; a list that its last sentence opens is one of the paragraph. */
export function addItem(
  open: NumberedParagraph,
  paragraph: Paragraph,
  path: string[],
  list: number,
  flags: Pick<Block, 'suspect' | 'topic'>,
  letters: Letters,
): void {
  const parted = path.length === 1 ? splitBeforeList(paragraph.text) : null
  open.blocks.push({ ...blockOf(paragraph, parted?.[0] ?? paragraph.text, path, list), ...flags })
  if (parted !== null) addText(open, { ...paragraph, notes: [] }, parted[1], letters, flags.topic)
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
      open.blocks.push({ ...blockOf(paragraph, piece.text, [], followsList ? list + 1 : list), topic })
      if (followsList) letters.reset()
    } else {
      const place = letters.place(piece.label, last?.text ?? ':', piece.text)
      if (place?.suspect) open.warnings.push(`order_suspect: (${piece.label}) does not follow the letter before it`)
      open.blocks.push({
        ...blockOf(paragraph, piece.text, place?.path ?? [piece.label], list + (place?.restarts ? 1 : 0)),
        suspect: place?.suspect ?? false,
        topic,
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

/** T04: items without letters after a colon: bulleted, or each ending with a semicolon, the last with a full stop. */
export function inferLetters(paragraph: NumberedParagraph): void {
  const { blocks } = paragraph
  if (blocks.some((block) => block.path.length > 0)) return
  const lead = blocks.findIndex((block) => /:$/.test(block.text))
  if (lead === -1) return
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
