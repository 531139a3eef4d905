// What a record of the index says of the units that have its words.
import type { UhriRecord } from '../../src/domain/uhri/record.ts'
import { indexPosition, type Position } from '../../src/domain/units.ts'
import type { UhriLink } from '../rows.ts'

export const toLink = (record: UhriRecord, agreement: UhriLink['agreement']): UhriLink => {
  const { annotationId, documentId, themes, persons, sdgs } = record
  return { annotationId, documentId, agreement, themes, persons, sdgs }
}

export type SaidByIndex = { unitRow: number; position: UhriRecord['position'] }

/** Units with the State's answer by the index, where its records of the paragraph (`said`, by id) say one thing; no earlier word of it stays. */
export function withPositions<U extends { positions: Position[] }>(
  rows: readonly { row: number; unit: U }[],
  said: readonly SaidByIndex[],
): U[] {
  const one = new Map<number, Position | null>()
  for (const { unitRow, position } of said) {
    if (position === null) continue
    const before = one.get(unitRow)
    const isOne = before === undefined || before?.value === position.value
    one.set(unitRow, isOne ? indexPosition(position.value, position.words) : null)
  }
  return rows.map(({ row, unit }) => {
    const own = unit.positions.filter(({ sourceKind }) => sourceKind !== 'index')
    const position = one.get(row)
    return { ...unit, positions: position ? [...own, position] : own }
  })
}
