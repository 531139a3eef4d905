// JSON that names a field twice is refused: every reader of JSON takes the last one silently, and nobody knows which is meant.
import type { IncomingMessage } from 'node:http'
import { ProblemError } from './problem.ts'

/** A text of JSON or one of its signs. Each character is looked at once. */
const piece = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs

/** Returns the first name that stands twice in one object; null where none does, or the text is no JSON. */
export function nameTwice(json: string): string | null {
  const open: (Set<string> | null)[] = []
  let last = ''
  for (const [found] of json.matchAll(piece)) {
    if (found === '{' || found === '[') open.push(found === '{' ? new Set() : null)
    else if (found === '}' || found === ']') open.pop()
    else if (found !== ':') last = found
    else {
      let name: string
      try {
        // "\u0061" is "a"
        name = JSON.parse(last)
      } catch {
        return null
      }
      const names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return null
}

/**
 * For `verify` of a reader of JSON, which is UTF-8 (RFC 8259): the bytes of another encoding are read in several ways. Throws
 * ProblemError.
 */
export function refuseNameTwice(_req: IncomingMessage, _res: unknown, body: Buffer, charset: string): void {
  if (!/^utf-?8$/i.test(charset || 'utf-8')) throw new ProblemError('not-supported', 'Send JSON as UTF-8.')
  const parameter = nameTwice(new TextDecoder().decode(body))
  if (parameter === null) return
  const message = 'give it once'
  throw new ProblemError('bad-parameter', `${parameter}: ${message}`, { errors: [{ parameter, message }] })
}
