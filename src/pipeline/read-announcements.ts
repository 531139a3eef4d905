// Announcements from a CSV file, or from the words of a command → checked rows; a fault names file, line and column.
import type { z } from 'zod'
import type { AnnouncementFact } from '../domain/facts.ts'
import { readSource } from '../domain/source-note.ts'
import { kinds } from '../domain/windows/rules.ts'
import { checkRecord, FactsError, type Placed, readRecords } from './facts-csv.ts'
import { announcementRow } from './facts-schema.ts'

/** Where a row is from: a file and its line, or the options of a command. */
export type Place = { file: string; line: number | null }

/** Only what was read in the announcement itself is official: `sure`, or the doubt in words (db/facts/README.md). */
const isSure = (confidence: string): boolean => /^sure\b/.test(confidence)

function toAnnouncement(row: z.output<typeof announcementRow>, { file, line }: Place): AnnouncementFact {
  const fault = (column: string, message: string) => new FactsError(file, line, column, message)
  const known = [...kinds].filter((kind) => kind.startsWith(`${row.mechanism}:`)).map((kind) => kind.slice(4))
  if (row.kind !== 'session' && !known.includes(row.kind))
    throw fault(
      'kind',
      `${JSON.stringify(row.kind)} is no kind of ${row.mechanism}. Write session, or one of ${known.join(', ')}`,
    )
  if (row.state === null && row.session === null && row.mechanism !== 'SRT')
    throw fault('state', 'a State or a session must be named. Write one of them, or both')
  if (row.opens_on !== null && row.due_on !== null && row.due_on < row.opens_on)
    throw fault('due_on', `${row.due_on} is before ${row.opens_on}. Look at both days again`)
  const { opens_on, due_on, read_on, from_session, opens_certainty, due_certainty, source, ...rest } = row
  for (const [column, certainty] of [
    ['opens_certainty', opens_certainty],
    ['due_certainty', due_certainty],
  ] as const)
    if (certainty === 'official' && !isSure(row.confidence))
      throw fault(
        column,
        `a day is official only where confidence is "sure": ${JSON.stringify(row.confidence)} is a doubt`,
      )
  return {
    ...rest,
    ...readSource(source),
    evidence: isSure(row.confidence) ? 'official' : 'estimate',
    ...(opens_certainty ? { opensEvidence: opens_certainty } : {}),
    ...(due_certainty ? { dueEvidence: due_certainty } : {}),
    opensOn: opens_on,
    dueOn: due_on,
    readOn: read_on,
    fromSession: from_session,
  }
}

/** One announcement from fields named as the columns of a file. @throws FactsError with the column */
export const readAnnouncement = (fields: Record<string, string>, place: Place): AnnouncementFact =>
  toAnnouncement(checkRecord(fields, announcementRow, place), place)

/**
 * Reads a file to its end: the rows that can be taken, and a fault for each of the others.
 * @throws FactsError where the file as a whole cannot be read
 */
export async function readEachAnnouncement(
  path: string,
): Promise<{ rows: Placed<AnnouncementFact>[]; faults: FactsError[] }> {
  const faults: FactsError[] = []
  const read = await readRecords(path, announcementRow, (record, place) => {
    try {
      return { row: readAnnouncement(record, place), line: place.line }
    } catch (error) {
      if (!(error instanceof FactsError)) throw error
      faults.push(error)
      return null
    }
  })
  return { rows: read.filter((row) => row !== null), faults }
}

/** @throws FactsError for the first row that cannot be taken */
export async function readAnnouncements(path: string): Promise<AnnouncementFact[]> {
  const { rows, faults } = await readEachAnnouncement(path)
  if (faults[0]) throw faults[0]
  return rows.map(({ row }) => row)
}
