// Lines of an addendum beside each other, and the blocks inside one: where the next item or the next list opens.
import type { Line } from './answer-lines.ts'
import { isList, sentencesOf } from './answer-texts.ts'
import { headedBy } from './headed.ts'
import { readLine } from './verdict.ts'

/** Sentences of a line in blocks: each begins where a sentence opens with the number of a recommendation. */
export const blocksOf = (text: string): string[] => {
  const blocks: string[][] = [[]]
  for (const sentence of sentencesOf(text)) {
    if (headedBy(sentence) !== null && blocks.at(-1)!.length > 0) blocks.push([])
    blocks.at(-1)!.push(sentence)
  }
  return blocks.map((block) => block.join(' '))
}

const isListLine = (line: Line | undefined): boolean =>
  line?.kind === 'text' && isList(line.text) && /\d/.test(line.text)
const isVerdictLine = (line: Line | undefined, state: string | null): boolean =>
  line?.kind === 'text' && readLine(line.text, state) !== null

/** Is the line behind this one a list of numbers that no verdict follows? A verdict over it is its heading. */
export const opensList = (lines: readonly Line[], at: number, state: string | null): boolean =>
  isListLine(lines[at + 1]) && !isVerdictLine(lines[at + 2], state)
