// Types every paragraph of a document: first the habits of the document (bold asks, one number for both), then each in turn.

import type { DocumentType } from '../../../src/domain/mechanisms.ts'
import { compile } from '../../../src/domain/patterns.ts'
import type { UnitType } from '../../../src/domain/units.ts'
import type { NumberedParagraph } from '../numbered/types.ts'
import { withTails } from './list-tails.ts'
import { sectionOf } from './sections.ts'
import type { ReadLanguage, Segment } from './segment.ts'
import { sentencesOf } from './sentences.ts'
import { typingTable } from './text-table.ts'
import { segmentsOf, type TypingContext } from './typing.ts'
import { classOfSentence, hasWorry } from './words.ts'

export type Habits = Pick<TypingContext, 'boldAsks' | 'mixes'>

/**
 * Concern and recommendation under one number as a rule (E3, E4), though closing requests stand alone there too; a document
 * of two consecutive numbers (E5) does it now and then.
 */
export const mixesAsAHabit = (mixed: number, asks: number): boolean => mixed >= 2 && mixed >= asks * 0.25

/** What a document does as a rule, from its paragraphs of concern and recommendation. */
export function habitsOf(paragraphs: NumberedParagraph[], language: ReadLanguage): Habits {
  let asks = 0
  let bold = 0
  let mixed = 0
  for (const paragraph of paragraphs) {
    const section = sectionOf(paragraph.heading)
    if (section === 'positive' || section === 'introduction') continue
    const lead = paragraph.blocks.filter((block) => block.path.length === 0)
    const sentences = lead.flatMap((block) => sentencesOf(block.text))
    const first = sentences.findIndex((sentence) => classOfSentence(sentence, language) === 'ask')
    if (first === -1) continue
    if (sentences.slice(0, first).some((sentence) => hasWorry(sentence, language))) mixed++
    else {
      asks++
      if (lead.every((block) => (block.bold ?? 0) > 0.85)) bold++
    }
  }
  return { boldAsks: asks >= 5 && bold > asks * 0.6, mixes: mixesAsAHabit(mixed, asks) }
}

/** Documents that ask, answer or repeat: every paragraph of one is of one type (rule 7), assessments of follow-up excepted. */
const typeOfOthers: Partial<Record<DocumentType, UnitType>> = {
  list_of_issues: 'loi_question',
  list_of_issues_prior_to_reporting: 'loi_question',
  replies_to_list_of_issues: 'state_reply',
  follow_up_reply: 'state_reply',
  state_report: 'state_report',
}

// "the recommendations in paragraphs 11 (a) and 20 have been partially implemented"
const assesses = compile(typingTable.rows, 'assesses')

/** The one type of every paragraph of a document that asks, answers or reports; undefined for concluding observations. */
const typeOfDocument = (type: DocumentType, first: boolean, text: string): UnitType | undefined => {
  const fixed = typeOfOthers[type]
  return fixed === 'loi_question' && first && assesses.test(text) ? 'follow_up_assessment' : fixed
}

/** Segments of every paragraph. */
export function typeAll(
  given: NumberedParagraph[],
  language: ReadLanguage,
  type: DocumentType,
): { paragraph: NumberedParagraph; segments: Segment[] }[] {
  const paragraphs = given.map((paragraph) => withTails(paragraph, language))
  const habits = habitsOf(paragraphs, language)
  const firstSection = paragraphs.findIndex((paragraph) => sectionOf(paragraph.heading) !== null)
  const asksElsewhere = paragraphs.some((paragraph) => sectionOf(paragraph.heading) === 'recommendations_only')
  // an annual report tells the discussion before it concludes
  const told = Number(paragraphs[0]?.number ?? 1) > 9 ? firstSection : -1
  return paragraphs.map((paragraph, index) => {
    const text = paragraph.blocks.map((block) => block.text).join(' ')
    const fixed = typeOfDocument(type, index === 0, text)
    if (fixed) return { paragraph, segments: [{ unitType: fixed, blocks: paragraph.blocks }] }
    if (index > 0 && index < told)
      return { paragraph, segments: [{ unitType: 'introduction' as const, blocks: paragraph.blocks }] }
    const context = {
      ...habits,
      language,
      isFirst: index === 0,
      position: index / Math.max(1, paragraphs.length - 1),
      after: paragraphs.length - 1 - index,
      asksElsewhere,
    }
    return { paragraph, segments: segmentsOf(paragraph, context) }
  })
}
