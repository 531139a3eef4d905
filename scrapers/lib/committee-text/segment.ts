// A piece of a numbered paragraph that is one thing: a concern, a recommendation.
import type { UnitType } from '../../../src/domain/units.ts'
import type { Block } from '../numbered/types.ts'

/** A language whose sentences are told apart. */
export type ReadLanguage = 'en' | 'fr' | 'es'

/** Consecutive blocks of one paragraph that are of one type. */
export type Segment = { unitType: UnitType; blocks: Block[]; doubt?: string }
