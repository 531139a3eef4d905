// The explicit list of sources.
import { catConcludingObservations } from './cat-concluding-observations/index.ts'
import type { Source } from './source.ts'
import { specialRapporteurVisits } from './special-rapporteur-visits/index.ts'
import { uprOutcomes } from './upr-outcomes/index.ts'

export const sources: readonly Source[] = [catConcludingObservations, uprOutcomes, specialRapporteurVisits]

/** The source of an id, or undefined. */
export const sourceById = (id: string): Source | undefined => sources.find((source) => source.id === id)
