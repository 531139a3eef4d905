// Units in the making: what every kind of unit of a report shares.
import type { Numbered } from './frame.ts'
import type { Answer } from './positions.ts'
import type { NumberStatus, Position, UnitInput } from './types.ts'

/** `warnings` are told of the document too; `remarks` join them in the unit alone. */
export type Draft = Omit<UnitInput, 'ordinal'> & { remarks?: string[] }

/** A printed entry of the conclusions. */
type Printed = {
  number: string
  path: string
  status: NumberStatus
  heading: string[]
  text: string
  page: number | null
  warnings: string[]
  remarks: string[]
}

export const draft = (rest: Partial<Draft> & Pick<Draft, 'text' | 'unitType'>): Draft => ({
  number: null,
  path: null,
  numberStatus: 'absent',
  heading: [],
  page: null,
  ...rest,
})

export const ofEntry = (entry: Printed, unitType: UnitInput['unitType']): Draft =>
  draft({
    number: entry.number || null,
    path: entry.path || null,
    numberStatus: entry.status,
    heading: entry.heading,
    text: entry.text,
    unitType,
    page: entry.page,
    warnings: [...entry.warnings],
    remarks: [...entry.remarks],
  })

export const ofNumbered = (one: Numbered, unitType: UnitInput['unitType']): Draft =>
  draft({
    number: String(one.number),
    path: String(one.number),
    numberStatus: 'printed',
    heading: one.heading,
    text: one.text,
    page: one.page,
    unitType,
  })

export const positionOf = (answer: Answer | null, words: string, symbol: string, paragraph: string): Position => ({
  value: answer?.value ?? 'unclear',
  words,
  rule: null,
  alreadyImplemented: answer?.alreadyImplemented ?? false,
  sourceSymbol: symbol,
  sourceParagraph: paragraph,
  appliesTo: null,
})

/** A number that is printed twice keeps both: as parts of it, with the warning that the walk gave. */
export const uniqueParts = (drafts: Draft[]): Draft[] => {
  const seen = new Set<string>()
  return drafts.map((unit) => {
    let part = unit.part ?? 0
    while (unit.path !== null && seen.has(`${unit.path} ${part}`)) part++
    seen.add(`${unit.path} ${part}`)
    return part === (unit.part ?? 0) ? unit : { ...unit, part }
  })
}
