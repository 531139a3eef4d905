// Blocks that quote an earlier text: what is asked in them was asked before.
import type { Block } from '../numbered/types.ts'

const opens = /^[“„«"]/u
const closes = /[”»"][.;,]?(?:\s*\([^)]{0,80}\))?[.;,]?$/u

/** Blocks that stand between quotation marks after words that end with a colon, whole blocks only. */
export function quotedBlocks(blocks: Block[]): Set<Block> {
  const quoted = new Set<Block>()
  let open = false
  for (const [at, block] of blocks.entries()) {
    if (!open && !(opens.test(block.text) && /:\s*$/.test(blocks[at - 1]?.text ?? ''))) continue
    // a quotation that is never closed quotes nothing: the marks are lost
    if (!open && !blocks.slice(at).some(({ text }) => closes.test(text))) continue
    quoted.add(block)
    open = !closes.test(block.text)
  }
  return quoted
}
