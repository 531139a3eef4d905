// Which lines of a cover are the title of the report: notes, numbers of print and the masthead may stand before it.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { titleLinesTable } from './title-table.ts'
import { kindsTable, mandateTable } from './visits-table.ts'

export const mandate = compile(mandateTable.rows, 'mandate')
const reportLine = compile(titleLinesTable.rows, 'report line')
const mission = compile(kindsTable.rows, 'mission', { flags: 'iu' })
const parting = compile(kindsTable.rows, 'after the title')
const noteAbove = compile(titleLinesTable.rows, 'note above the title', { flags: 'u' })
const mastheadBefore = compile(titleLinesTable.rows, 'masthead before', { flags: 'u' })
const inNote = compile(titleLinesTable.rows, 'report in a note')
const endOfReport = compile(titleLinesTable.rows, 'end of the report')

/** A line that names the report: the mandate or a mission, and no sentence. */
const namesReport = (line: string): boolean =>
  reportLine.test(line) ||
  ((mandate.test(line) || (line.length < 120 && mission.exec(line)?.index === 0)) && !/[.;:]$/.test(line))

/**
 * Returns the lines of the title: those between two notes (the summary, the note that transmits the report, numbers of
 * print) that name a report; the first ones where none does.
 */
export function titleLines(before: readonly Paragraph[]): string[] {
  const parts: string[][] = [[]]
  for (const paragraph of before) {
    const line = paragraph.text.replace(/\s+/g, ' ').trim().replace(noteAbove, '').replace(mastheadBefore, '')
    if (parting.test(line)) parts.push([])
    else parts.at(-1)!.push(line)
  }
  return parts.find((part) => part.some(namesReport)) ?? parts[0]!
}

/** Returns the place of the first line that names the mandate or a report, -1 for none. */
export const lineOfReport = (lines: readonly string[]): number =>
  lines.findIndex((line) => mandate.test(line) || reportLine.test(line))

/** Returns the report as the note that transmits it names it, for a cover that prints no title: "Report of the …". */
export function reportInNote(texts: readonly string[]): string | null {
  for (const text of texts) {
    const named = inNote.exec(text.replace(/\s+/g, ' '))?.slice(1).find(Boolean)
    const whole = named?.replace(endOfReport, '').trim()
    if (whole) return whole.charAt(0).toUpperCase() + whole.slice(1)
  }
  return null
}
