// The State that a person names on the command line: its code, or its name in three languages.
import { UnknownNameError, UsageError } from '../domain/errors.ts'
import { findState, type State, stateByCode } from '../domain/states/states.ts'

/** The State of a code or a name; the code of a former State gives the one of today. Throws UsageError. */
export function stateAsked(text: string): State {
  const known = stateByCode(text.toUpperCase())
  if (known !== undefined) return known
  try {
    return findState(text)
  } catch (error) {
    if (error instanceof UnknownNameError)
      throw new UsageError(`there is no State ${text}: use its name, or its ISO 3166 alpha-3 code, such as KEN`)
    throw error
  }
}
