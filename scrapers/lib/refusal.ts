// The door out of every reader and parser: what was thrown becomes the refusal of one document, with symbol, place and kind.
import { ParseError, type ParseFault, UnknownNameError } from '../../src/domain/errors.ts'
import { ReadError, type ReadFault } from './pdf/errors.ts'

/** Faults of a file that another download may not have; all others are the file's own. */
const kinds: Partial<Record<ReadFault, ParseFault>> = {
  damaged: 'damaged',
  truncated: 'damaged',
  too_large: 'too_large_unpacked',
}

/** The reader's process ended: the caller sets the capture aside, and says so. */
const ended: ReadonlySet<ReadFault> = new Set(['crashed', 'timeout', 'memory'])

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Returns the error of a reader as the refusal of this file. An error that no reader means to throw is an error of ours. */
function refusalOf(error: unknown, symbol: string | null): Error {
  if (error instanceof ParseError) {
    if (error.symbol !== null || symbol === null) return error
    return new ParseError(symbol, error.where, error.reason, { cause: error, kind: error.kind })
  }
  if (error instanceof UnknownNameError) return error
  if (error instanceof ReadError) {
    if (ended.has(error.fault)) return error
    return new ParseError(symbol, 'file', error.message, { cause: error, kind: kinds[error.fault] ?? 'not_parsed' })
  }
  const name = error instanceof Error ? error.name : 'error'
  const reason = `this program failed at the document (${name}: ${messageOf(error)}): report it with the file, and use another file of the document meanwhile`
  return new ParseError(symbol, 'whole document', reason, { cause: error, kind: 'failed' })
}

/**
 * Runs a reader or parser of one document. Passes on its ParseError with the symbol put in where it is known, UnknownNameError,
 * and the end of its process; any other error becomes a ParseError of kind `failed`: an error of this program, shown as such.
 */
export async function atDoor<T>(symbol: string | null, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw refusalOf(error, symbol)
  }
}

/**
 * Runs a package on the bytes of a file. Whatever it throws is damage of the file, of kind `damaged`: packages throw errors of
 * every class at bytes that they did not expect. `what` begins the message, and `advice` ends it.
 */
export async function inPackage<T>(
  where: string,
  what: string,
  advice: string,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ParseError) throw error
    throw new ParseError(null, where, `${what} (${messageOf(error)}): ${advice}`, { cause: error, kind: 'damaged' })
  }
}
