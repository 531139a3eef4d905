// Paragraphs that only tell of the report and of the talk with the delegation: the second report of an annual part begins so.

import { compile } from '../../../src/domain/patterns.ts'
import type { UnitType } from '../../../src/domain/units.ts'
import type { Block } from '../numbered/types.ts'
import { dialogueTable } from './dialogue-table.ts'
import type { ReadLanguage } from './segment.ts'
import { sentencesOf } from './sentences.ts'
import { classOfSentence } from './words.ts'

const considersReport = compile(dialogueTable.rows, 'considers the report')
const aboutDialogue = compile(dialogueTable.rows, 'is about the dialogue')

/**
 * Returns `procedural` for "The Committee considered the fourth periodic report", `introduction` for "thanks the
 * delegation": under every heading, where no sentence does anything else. Null for all other paragraphs.
 */
export function dialogueType(blocks: readonly Block[], language: ReadLanguage): UnitType | null {
  if (blocks.some(({ path }) => path.length > 0)) return null
  const sentences = blocks.flatMap(({ text }) => sentencesOf(text))
  const kinds = sentences.map((sentence) => {
    if (classOfSentence(sentence, language) !== 'neutral') return null
    if (considersReport.test(sentence)) return 'procedural'
    return aboutDialogue.test(sentence) ? 'introduction' : null
  })
  if (kinds.length === 0 || kinds.includes(null)) return null
  return kinds.includes('procedural') ? 'procedural' : 'introduction'
}
