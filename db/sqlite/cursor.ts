// Opaque page cursors: the sort key of the last row, so that paging is stable while rows arrive.
import { RequestRefusedError } from '../../src/domain/errors.ts'

type Part = string | number

export const writeCursor = (parts: Part[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

/** null for no cursor; throws RequestRefusedError for one that cannot be read, was changed, or has another number of parts. */
export function readCursor(cursor: string | null | undefined, length: number): Part[] | null {
  if (cursor === null || cursor === undefined || cursor === '') return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(parts) &&
      parts.length === length &&
      parts.every((p) => typeof p === 'string' || typeof p === 'number') &&
      // decoding skips what is no base64url: only what writes the same again was given out
      writeCursor(parts) === cursor
    )
      return parts
  } catch {
    // falls through to the one message
  }
  throw new RequestRefusedError('after', 'the page cursor is not one that this service gave out')
}
