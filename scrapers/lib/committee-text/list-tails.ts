// A sentence without a letter behind a list in running text: "(a) …; (b) Train judges. ¦ The Committee further recommends …".

import type { Block, NumberedParagraph } from '../numbered/types.ts'
import { addsToIt } from './adds-to-it.ts'
import type { ReadLanguage } from './segment.ts'
import { sentencesOf } from './sentences.ts'
import { classOfSentence } from './words.ts'

/** Cuts the words of the Committee off the last item of a list that its paragraph holds whole; an item in a paragraph of its own keeps its sentences. */
export function withTails(paragraph: NumberedParagraph, language: ReadLanguage): NumberedParagraph {
  const blocks = paragraph.blocks.flatMap((block, at, all): Block[] => {
    if (!block.inline || (all[at + 1]?.path.length ?? 0) > 0) return [block]
    const sentences = sentencesOf(block.text)
    const from = sentences.findIndex(
      (text, index) => index > 0 && addsToIt(text, language) && classOfSentence(text, language) !== 'neutral',
    )
    if (from === -1) return [block]
    const { inline, ...own } = block
    return [
      { ...block, text: sentences.slice(0, from).join(' ') },
      { ...own, path: [], suspect: false, text: sentences.slice(from).join(' ') },
    ]
  })
  return blocks.length === paragraph.blocks.length ? paragraph : { ...paragraph, blocks }
}
