// Errors of the child processes that read documents, and errors that come out of one.
import { ParseError, UnknownNameError } from '../../../src/domain/errors.ts'
import { ReadError } from '../pdf/errors.ts'

/** No child could be started, or none loaded its module: this machine is at fault, and no document. */
export class ChildStartError extends Error {
  override name = 'ChildStartError'
}

/** Returns the error that a child threw: classes do not cross processes, and are rebuilt from their fields. */
export const rebuildError = (fields: Record<string, unknown>, printed: string): Error => {
  const classes: Record<string, { prototype: object }> = { ParseError, ReadError, UnknownNameError }
  const known = classes[String(fields['name'])]
  const error = known === undefined ? new Error(printed) : (Object.create(known.prototype) as Error)
  for (const [key, value] of Object.entries({ message: printed, ...fields }))
    Object.defineProperty(error, key, {
      value,
      writable: true,
      configurable: true,
      enumerable: key !== 'message' && key !== 'stack',
    })
  return error
}
