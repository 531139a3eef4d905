// Short names for shapes of the domain that the parts of this parser share.
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import type { numberStatuses, PositionValue, UnitInput } from '../../src/domain/units.ts'

export type { Skipped } from '../../src/domain/documents.ts'
export type { Position } from '../../src/domain/units.ts'
export type Review = NonNullable<ParsedDocumentInput['review']>
export type { ParsedDocumentInput, UnitInput }
export type NumberStatus = (typeof numberStatuses)[number]
/** What a parser writes: `onBehalfOf` may be left out. */
export type RecommendingState = NonNullable<UnitInput['recommendingStates']>[number]
/** A number in a list: `140.12`, or `12` where the lead-in number is left out. `isAlone`: it goes with none before it. */
export type FoundNumber = { path: string; start: number; end: number; isAlone?: boolean }
/** One number of a run; `part` where the sentence speaks of a part of it; `done` where a bracket calls it implemented. */
export type Named = { path: string; part: string | null; done?: true }
/** Numbers that stand together: "140.1, 140.3 (a) and 140.5". */
export type Run = { items: Named[]; start: number; end: number }
/** Where a run stands in a masked text; a mention answers nothing. */
export type Sign = { run: Run | null; start: number; end: number; isMention: boolean }
/** What is answered to one number. */
export type Claim = { item: Named; value: PositionValue }
