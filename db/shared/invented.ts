// Who asks for invented rows.
import { isFictional } from '../../src/domain/states/states.ts'

/** Rows of a fictional State come in only where such a State is named. */
export const asksForInvented = (states: readonly string[] | undefined): boolean => (states ?? []).some(isFictional)
