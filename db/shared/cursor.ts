// Opaque page cursors: the sort key of the last row, so that paging is stable while rows arrive; signed, and bound to their list.
import { createHmac } from 'node:crypto'
import { RequestRefusedError } from '../../src/domain/errors.ts'

type Part = string | number

/** What a cursor goes on with: the list, its filter and its order. */
type Scope = readonly [list: string, filter: object, order?: string | undefined]

export type Cursors = {
  write(parts: Part[], scope: Scope): string
  /** null for no cursor; throws RequestRefusedError for one that was changed, or was given out for another list or filter */
  read(cursor: string | null | undefined, scope: Scope): Part[] | null
}

const sorted = (filter: object): string =>
  JSON.stringify(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )

/** `key` is a secret of the database: a cursor of another one is refused, as its rows may have other places. */
export function createCursors(key: Buffer): Cursors {
  const seal = (body: string, [list, filter, order = '']: Scope): string =>
    createHmac('sha256', key)
      .update(JSON.stringify([body, list, order, sorted(filter)]))
      .digest('base64url')
      .slice(0, 22)
  return {
    write(parts, scope) {
      const body = Buffer.from(JSON.stringify(parts)).toString('base64url')
      return `${body}.${seal(body, scope)}`
    },
    read(cursor, scope) {
      if (cursor === null || cursor === undefined || cursor === '') return null
      const [body = '', mac] = cursor.split('.')
      if (cursor !== `${body}.${mac}` || seal(body, scope) !== mac)
        throw new RequestRefusedError(
          'after',
          'the page cursor is not one that this service gave out for this list and these filters: begin with the first page',
        )
      return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Part[]
    },
  }
}
