// The title of a part of an annual report, which has none of its own for a State.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { stateNamed } from '../../../src/domain/states/states.ts'
import { plainTitleTable } from './plain-title-table.ts'

const mastheadLine = compile(plainTitleTable.rows, 'masthead line')

/** "Valdoria", "C. Valdoria": the heading of the part. */
const isState = (line: string): boolean => stateNamed(line.replace(/^(?:[A-Z]|\d{1,3})\s?[.)]\s+/, ''), {}) !== null

/** Returns what stands before the text, the masthead and the State left out: "Report of the Committee against Torture". */
export const plainTitle = (before: readonly Paragraph[]): string => {
  const lines = before
    .map((paragraph) => paragraph.text.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !mastheadLine.test(line))
  const titles = lines.filter((line) => !isState(line))
  return (titles.length > 0 ? titles : lines).join(' ').slice(0, 200)
}
