// The State under which a recommendation stands in an annex.
import type { RecommendationRow } from '../../../db/store.ts'

/** Its code; empty where the document names none. */
export const firstState = ({ document }: RecommendationRow): string => document.states[0] ?? ''
