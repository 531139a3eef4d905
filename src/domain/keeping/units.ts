// Decides which units of a document change when it is read again, and what is recorded about each change.
import type { ParsedDocument } from '../documents.ts'
import type { PositionValue, Unit } from '../units.ts'
import { unitId } from './ids.ts'
import { paragraphOf } from './paragraph-of.ts'
import { isSame } from './same.ts'

/** What counts as the same unit: everything printed, but not its place in the document. */
export type Printed = Pick<
  Unit,
  | 'heading'
  | 'stem'
  | 'unitType'
  | 'numberStatus'
  | 'addressee'
  | 'articles'
  | 'references'
  | 'concern'
  | 'footnotes'
  | 'joinedText'
  | 'recommendingStates'
  | 'warnings'
  | 'positions'
> & {
  /** null: known from the register, text not collected yet */
  text: string | null
  /** left out where it is that of the document */
  language?: Unit['language']
}

export type HeldUnit = {
  id: string
  path: string | null
  ordinal: number
  page: number | null
  /** distribution day of the document, or the empty text */
  day: string
  withdrawnAt: string | null
  printed: Printed
}

export type UnitChange =
  | { kind: 'create' | 'update'; id: string; unit: Unit }
  /** the same unit at another place: nothing that was derived from it is lost */
  | { kind: 'move'; id: string; ordinal: number; page: number | null; day: string }
  /** `replacedBy`: the unit that has its words, where the document itself took the place of what stood in for it */
  | { kind: 'withdraw'; id: string; replacedBy: string | null }

/** A row of the changes, without what the store adds: instant, State, mechanism, symbol. */
export type Noted = {
  kind: 'created' | 'updated' | 'withdrawn' | 'superseded' | 'restored'
  subject: 'document' | 'unit' | 'index_record'
  subjectId: string
  before: unknown
  after: unknown
}

/** The parts of a unit by which two readings are compared. */
const printedOf = (unit: Unit): Printed => ({
  text: unit.text,
  language: unit.language,
  heading: unit.heading,
  stem: unit.stem,
  unitType: unit.unitType,
  numberStatus: unit.numberStatus,
  addressee: unit.addressee,
  articles: unit.articles,
  references: unit.references,
  concern: unit.concern,
  footnotes: unit.footnotes,
  joinedText: unit.joinedText,
  recommendingStates: unit.recommendingStates,
  warnings: unit.warnings,
  positions: unit.positions,
})

/** The State's answer as this document alone prints it: the last one. */
export const printedPosition = (unit: Pick<Unit, 'positions'>): PositionValue | null =>
  unit.positions.at(-1)?.value ?? null

/** Returns the codes of the States that recommend, each once; groups without a code are skipped. */
export const recommendingCodes = (unit: Pick<Unit, 'recommendingStates'>): string[] => [
  ...new Set(unit.recommendingStates.flatMap(({ iso3 }) => (iso3 ? [iso3] : []))),
]

type Options = {
  /** of a unit; by symbol, language and path where it is left out */
  idOf?: (unit: Unit) => string
  /** what is held only stood in for this document: a unit that is cut in another way now leads to the one in its place */
  standsIn?: boolean
  /** the unit that has the words of one that is gone, where somebody knows it; null for none */
  successorOf?: (gone: HeldUnit) => string | null
}

type Placed = { id: string; path: string | null; unitType: Unit['unitType'] }

/** The unit that has the words of one that is gone: of the same paragraph, and of its kind where there is one. */
export function replacementOf(
  gone: Pick<HeldUnit, 'path'> & { printed: Pick<HeldUnit['printed'], 'unitType'> },
  units: readonly Placed[],
): string | null {
  if (gone.path === null) return null
  const own = paragraphOf(gone.path)
  const near = units.filter(({ path }) => path !== null && paragraphOf(path) === own)
  return (near.find(({ unitType }) => unitType === gone.printed.unitType) ?? near[0])?.id ?? null
}

/** Units in the order of the document; then those that it no longer has. Withdrawn units are never deleted. */
export function planUnits(
  held: readonly HeldUnit[],
  parsed: Pick<ParsedDocument, 'symbol' | 'language' | 'distributionDate' | 'units'>,
  {
    idOf = (unit) => unitId(parsed.symbol, parsed.language, unit),
    standsIn = false,
    successorOf = () => null,
  }: Options = {},
): { changes: UnitChange[]; noted: Noted[]; changed: number } {
  const left = new Map(held.map((unit) => [unit.id, unit]))
  const changes: UnitChange[] = []
  const noted: Noted[] = []
  const note = (kind: Noted['kind'], subjectId: string, before: unknown, after: unknown) =>
    noted.push({ kind, subject: 'unit', subjectId, before, after })
  const day = parsed.distributionDate ?? ''
  const placed = () => parsed.units.map((unit) => ({ id: idOf(unit), path: unit.path, unitType: unit.unitType }))
  for (const unit of parsed.units) {
    const id = idOf(unit)
    const before = left.get(id)
    left.delete(id)
    if (before && before.withdrawnAt === null && isSame(before.printed, printedOf(unit))) {
      const { ordinal, page } = unit
      if (!isSame({ ordinal, page, day }, { ordinal: before.ordinal, page: before.page, day: before.day }))
        changes.push({ kind: 'move', id, ordinal, page, day })
      continue
    }
    changes.push({ kind: before ? 'update' : 'create', id, unit })
    if (before)
      note(
        'updated',
        id,
        { text: before.printed.text, unitType: before.printed.unitType },
        { text: unit.text, unitType: unit.unitType },
      )
    else note('created', id, null, { path: unit.path, unitType: unit.unitType })
  }
  for (const gone of left.values()) {
    if (gone.withdrawnAt !== null) continue
    const replacedBy = successorOf(gone) ?? (standsIn ? replacementOf(gone, placed()) : null)
    changes.push({ kind: 'withdraw', id: gone.id, replacedBy })
    const before = { path: gone.path, text: gone.printed.text }
    if (replacedBy === null) note('withdrawn', gone.id, before, null)
    else note('superseded', gone.id, before, { replacedBy })
  }
  return { changes, noted, changed: noted.length }
}
