// Reports that are asked for another body, or are not the State's: none is the next report to the committee that speaks.
import type { Mechanism } from '../../../src/domain/mechanisms.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { committeesTable, elsewhereTable } from './elsewhere-table.ts'
import type { Segment } from './segment.ts'
import { sentencesOf } from './sentences.ts'

const { rows } = elsewhereTable
const report = compile(rows, 'report')
const toOthers = compile(rows, 'to others', { flags: 'giu' })
const underOthers = compile(rows, 'under others', { flags: 'giu' })
const ofOthers = compile(rows, 'of others')
const named: Partial<Record<Mechanism, RegExp>> = Object.fromEntries(
  (['CAT', 'CCPR', 'CESCR', 'CERD', 'CEDAW', 'CRC', 'CRPD', 'CED', 'CMW'] as const).map((body) => [
    body,
    compile(committeesTable.rows, body),
  ]),
)

/** Does a sentence ask for a report to another body, under another treaty, or of somebody other than the State? */
function isElsewhere(sentence: string, own: Mechanism): boolean {
  if (ofOthers.test(sentence)) return true
  const bodies = [...sentence.matchAll(toOthers), ...sentence.matchAll(underOthers)]
  return bodies.length > 0 && bodies.every(([body]) => named[own]?.test(body) !== true)
}

/** Is every report that a text speaks of for another body: "its overdue report to the Human Rights Committee"? */
export function reportsElsewhere(text: string, own: Mechanism): boolean {
  const about = sentencesOf(text).filter((sentence) => report.test(sentence))
  return about.length > 0 && about.every((sentence) => isElsewhere(sentence, own))
}

/** Segments read as the request for the next report, which ask for a report to others, ask like any other. */
export const withoutOthersReports =
  (own: Mechanism) =>
  (segment: Segment): Segment => {
    const text = segment.blocks.map((block) => block.text).join(' ')
    return segment.unitType === 'next_report' && reportsElsewhere(text, own)
      ? { ...segment, unitType: 'recommendation' }
      : segment
  }
