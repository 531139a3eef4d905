// Short names for shapes of the domain that the parts of this parser share.
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import type { numberStatuses, UnitInput } from '../../src/domain/units.ts'

export type { Skipped } from '../../src/domain/documents.ts'
export type { Position } from '../../src/domain/units.ts'
export type Review = NonNullable<ParsedDocumentInput['review']>
export type { ParsedDocumentInput, UnitInput }
export type NumberStatus = (typeof numberStatuses)[number]
/** What a parser writes: `onBehalfOf` may be left out. */
export type RecommendingState = NonNullable<UnitInput['recommendingStates']>[number]
/** A number in a list: `140.12`, or `12` where the lead-in number is left out. */
export type FoundNumber = { path: string; start: number; end: number }
