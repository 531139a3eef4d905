// The State that a person names on the command line: its code, or its name in three languages.
import { UsageError } from '../domain/errors.ts'
import { noSuchState } from '../domain/near-states.ts'
import { type State, stateCalled } from '../domain/states/states.ts'

/** The State of a code of three or two letters or of a name; the code of a former State gives the one of today. Throws UsageError. */
export function stateAsked(text: string): State {
  const state = stateCalled(text)
  if (state === null) throw new UsageError(noSuchState(text))
  return state
}

/** The States that an option names, separated by commas. */
export const statesAsked = (text: string): State[] => text.split(',').map((name) => stateAsked(name.trim()))
