// What a record of the index says of the units that have its words.
import { type Paragraph, wordsOf } from '../../src/domain/keeping/reconcile.ts'
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

/** Of the units of a record the one that has its words (`said`), or the first; null for none. */
export function unitWithWords(
  linked: readonly { id: string; text: string | null; said: string | null }[],
): string | null {
  // all records of a number hang on each of its parts: the part that has the words is the one
  const same = linked.find(({ text, said }) => text !== null && wordsOf(text) === wordsOf(said ?? ''))
  return (same ?? linked[0])?.id ?? null
}

/** What came of comparing a document, as it is kept. */
export function toComparison(paragraphs: readonly Paragraph[]) {
  const count = (agreement: Paragraph['agreement']) => paragraphs.filter((one) => one.agreement === agreement).length
  return {
    same: count('same'),
    differs: count('differs'),
    onlyIndex: count('only_index'),
    onlyOurs: count('only_ours'),
    disagreements: paragraphs
      .filter(({ agreement }) => agreement !== 'same')
      .map(({ agreement, paragraph }) => ({ agreement, paragraph })),
  }
}
