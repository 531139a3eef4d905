// The texts that are held of a document, and where the paragraphs of a citation lead in them.
import type { DocumentDetail, UnitRow } from '../../../db/store.ts'
import { nearNumbers } from '../../domain/citing/near-numbers.ts'
import { findPlaces, type HeldText, isPartOfReport, type Place } from '../../domain/citing/places.ts'
import { missingNumbers } from '../../domain/doubts/held-in-part.ts'
import type { Language } from '../../domain/mechanisms.ts'
import { type Pinpoint, parsePath } from '../../domain/pinpoints/pinpoints.ts'
import { recommendationTypes, type UnitType } from '../../domain/units.ts'
import type { PinpointAnswer, UnitWarning } from './answer.ts'
import type { Knowledge, Known } from './known.ts'

export type Text = Required<HeldText<UnitRow>> & { language: Language; units: UnitRow[]; doubts: readonly string[] }

/** The text of each language version, the one that leads first: a quotation in French is held against the French text. */
export async function textsOf(document: DocumentDetail, { versions }: Known, knowledge: Knowledge): Promise<Text[]> {
  const others = versions.filter(
    (row) => row.symbol === document.symbol && row.id !== document.id && row.sha256 !== null,
  )
  const partial = isPartOfReport(document.symbol)
  const texts: Text[] = []
  for (const { id, language, doubts } of [document, ...others]) {
    const [units, unread] = [await knowledge.units(id), await knowledge.unread(id)]
    texts.push({ language, units, unread, partial, doubts, lacks: missingNumbers(units, doubts) })
  }
  return texts
}

/** A paragraph that any language version has is there. */
export function placesIn(texts: readonly Text[], pinpoints: readonly Pinpoint[]): Place<UnitRow>[] {
  const [first, ...others] = texts.map((text) => findPlaces(text, pinpoints))
  return (first ?? []).map((place, at) =>
    place.status === 'exists'
      ? place
      : (others.map((rows) => rows[at]!).find(({ status }) => status === 'exists') ?? place),
  )
}

const warningOf: Partial<Record<UnitType, UnitWarning>> = {
  positive_aspect: 'positive_aspect',
  concern: 'concern',
  loi_question: 'question',
  state_reply: 'state_statement',
  state_report: 'state_statement',
  upr_position_statement: 'state_statement',
  upr_discussion: 'discussion',
}

export const pinpointAnswer = (
  { path, status, units }: Place<UnitRow>,
  numbers: ReadonlySet<string>,
): PinpointAnswer => ({
  path,
  status,
  units: units.map(({ id, unitType }) => ({ id, type: unitType })),
  warning: warningFor(units),
  near: status === 'not_found' ? nearNumbers(parsePath(path).number, numbers) : [],
})

/** A number that holds a concern and a recommendation needs no warning: the recommendation is there. */
function warningFor(units: readonly UnitRow[]): UnitWarning | null {
  const asks = units.filter(({ unitType }) => recommendationTypes.includes(unitType))
  if (asks.length > 0) return asks.every(({ position }) => position === 'pending') ? 'pending_item' : null
  return units.flatMap(({ unitType }) => warningOf[unitType] ?? [])[0] ?? null
}
