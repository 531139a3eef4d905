// The title of a part of an annual report, which has none of its own for a State.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { plainTitleTable } from './plain-title-table.ts'

const mastheadLine = compile(plainTitleTable.rows, 'masthead line')

/** Returns what stands before the text, the masthead left out: "Report of the Committee against Torture Valdoria". */
export const plainTitle = (before: readonly Paragraph[]): string =>
  before
    .map((paragraph) => paragraph.text.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !mastheadLine.test(line))
    .join(' ')
    .slice(0, 200)
