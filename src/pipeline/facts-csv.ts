// One CSV file of facts → checked rows; every fault names file, line and column.
import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { withoutUsers } from '../domain/link-fault.ts'
import { printableName } from '../domain/printable.ts'
import { readRegular, toUnreadable } from './regular-file.ts'

/** A facts file does not say what it should; nothing of it is taken over. */
export class FactsError extends Error {
  override name = 'FactsError'
  file: string
  /** 1-based, the heading is line 1; null where the whole file is meant */
  line: number | null
  column: string | null
  /** the message without its place */
  what: string
  constructor(file: string, line: number | null, column: string | null, message: string, options?: ErrorOptions) {
    const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`]
    super(`${place.filter((part) => part !== null).join(', ')}: ${message}`, options)
    this.file = file
    this.line = line
    this.column = column
    this.what = message
  }
}

/** A row of a file with the line where it stands, for errors that show only when rows are compared. */
export type Placed<T> = { row: T; line: number }

/** A record of one file against a schema. @throws FactsError with the column and what stands there */
export function checkRecord<S extends z.ZodObject>(
  record: Record<string, string>,
  schema: S,
  place: { file: string; line: number | null },
): z.output<S> {
  const result = schema.safeParse(record)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const column = issue.path[0] === undefined ? null : String(issue.path[0])
  const value = column === null ? '' : ` (${JSON.stringify(withoutUsers(record[column] ?? ''))})`
  throw new FactsError(place.file, place.line, column, `${issue.message}${value}`)
}

/** What is no UTF-8 is refused: letters of a quotation would be lost without a word. */
function decode(bytes: Uint8Array, file: string): string {
  const isTwoBytes = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  try {
    if (!isTwoBytes) return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {}
  throw new FactsError(file, null, null, 'is not UTF-8. Save it as “CSV UTF-8”, and see that its letters are right')
}

async function readText(path: string, file: string): Promise<string> {
  try {
    return decode(await readRegular(path, 50_000_000), file)
  } catch (cause) {
    if (cause instanceof FactsError) throw cause
    throw new FactsError(
      file,
      null,
      null,
      `cannot be read: ${toUnreadable(cause).message}. Put it back, or name another`,
      { cause },
    )
  }
}

const isOptional = (column: z.ZodType): boolean => column.safeParse(undefined).success

/**
 * Reads a CSV file record by record, by a schema whose keys are its columns; `take` may throw a FactsError. A column that
 * is missing or unknown is an error; one that the schema calls optional may be missing.
 * @throws FactsError
 */
export async function readRecords<S extends z.ZodObject, T>(
  path: string,
  schema: S,
  take: (record: Record<string, string>, place: { file: string; line: number }) => T,
): Promise<T[]> {
  const file = printableName(basename(path))
  const text = await readText(path, file)
  const columns = Object.entries(schema.shape) as [string, z.ZodType][]
  const printed = (parse(text, { to_line: 1, bom: true, trim: true }) as string[][])[0] ?? []
  for (const [column, shape] of columns)
    if (!printed.includes(column) && !isOptional(shape)) throw new FactsError(file, 1, column, 'this column is missing')
  for (const [at, column] of printed.entries()) {
    if (!Object.hasOwn(schema.shape, column)) throw new FactsError(file, 1, column, 'this column is not known')
    // a reader of CSV takes the last one without a word
    if (printed.indexOf(column) !== at) throw new FactsError(file, 1, column, 'this column stands twice. Keep one')
  }
  const check = (record: Record<string, string>, { lines }: { lines: number }): T => take(record, { file, line: lines })
  try {
    // checked as they are read: the register as raw records would be several times its size
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true, on_record: check as never })
  } catch (cause) {
    if (cause instanceof FactsError) throw cause
    throw new FactsError(file, (cause as { lines?: number }).lines ?? null, null, (cause as Error).message, { cause })
  }
}

/**
 * Rows of a CSV file by a schema whose keys are its columns.
 * @throws FactsError
 */
export const readRows = <S extends z.ZodObject>(path: string, schema: S): Promise<Placed<z.output<S>>[]> =>
  readRecords(path, schema, (record, place) => ({ row: checkRecord(record, schema, place), line: place.line }))
