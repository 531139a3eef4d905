// Lists whose items are marked by dashes and no letters: "– train …; – amend …", in lines of their own or in one line.
import type { Block } from './types.ts'

const sign = /^[-‒–—−]\s+(?=[\p{L}«“"‘¿¡])/u
// "; – amend", ": – train", "; et – modifier": a dash behind the end of an item, or of the words that open the list
const between = /(?<=[;:]\s?|;\s?(?:and|or|et|ou|y|o)\s)[-‒–—−]\s+(?=[\p{L}«“"‘¿¡])/u
const ended = /(?:;|;\s?(?:and|or|et|ou|y|o))\s*$/u

/** The items that one line prints behind each other; the block alone where it holds no such list. */
function itemsInLine(block: Block): Block[] {
  const [first = '', ...rest] = block.text.split(between)
  const opens = /:\s?$/.test(first)
  const items = opens ? rest : [first.replace(sign, ''), ...rest]
  const isList = (opens || sign.test(first)) && items.length > 1 && items.slice(0, -1).every((item) => ended.test(item))
  if (!isList) return [block]
  const texts = [...(opens ? [first] : []), ...items].map((text) => text.trim())
  return texts.map((text, at) => ({
    ...block,
    text,
    notes: at === texts.length - 1 ? block.notes : [],
    ...(opens && at === 0 ? {} : { bullet: true as const }),
  }))
}

/** Cuts the lists of a paragraph, and takes the sign off the first item where the ones after it are known by theirs. */
export const withDashItems = (blocks: readonly Block[]): Block[] =>
  blocks
    .flatMap((block) => (block.path.length === 0 ? itemsInLine(block) : [block]))
    .map((block, at, all) => {
      const isFirst = block.path.length === 0 && !block.bullet && sign.test(block.text) && all[at + 1]?.bullet === true
      return isFirst ? { ...block, text: block.text.replace(sign, ''), bullet: true } : block
    })
