// The ledger of one State: what the mechanisms asked on the criminalisation of torture, when, and how often. It says
// what they said; it never states whether a State has the offence, and it ranks nobody.
import { elements, elementsOf } from './elements.ts'
import { flagOf } from './readings.ts'
import { findRepeats, type Repeat, type Repeatable } from './repeats.ts'
import type { LabelLike } from './unit-words.ts'
import type { NumberStatus, RecommendingState } from './units.ts'

export type LedgerUnit = Repeatable & {
  numberStatus: NumberStatus
  labels: LabelLike[]
  recommendingStates: RecommendingState[]
  document: Repeatable['document'] & { mechanism: string; cycle: number | null }
}

export type LedgerEntry<U extends LedgerUnit> = { unit: U; elements: string[]; doubtful: boolean; repeats: Repeat[] }

export type Asked = {
  times: number
  /** distribution days; null where no document has one */
  first: string | null
  last: string | null
  documents: number
  mechanisms: string[]
  /** codes of recommending States, alphabetical */
  recommendingStates: string[]
}

export type Column = { symbol: string; date: string | null; mechanism: string }
export type MatrixRow = Asked & {
  element: string
  group: string
  article: string
  /** by symbol: the units that ask for the element there */
  cells: Record<string, { id: string; path: string | null; numberStatus: NumberStatus; doubtful: boolean }[]>
}
export type YearCount = { year: string; mechanism: string; count: number; ids: string[] }

export type Ledger<U extends LedgerUnit> = {
  entries: LedgerEntry<U>[]
  summary: Asked & { doubtful: number }
  columns: Column[]
  matrix: MatrixRow[]
  years: YearCount[]
}

const unique = <T>(values: T[]): T[] => [...new Set(values)].sort()

/** Units without a day come first, as the oldest: nothing is known of their time. */
const byTime = (a: LedgerUnit, b: LedgerUnit): number =>
  (a.document.distributionDate ?? '').localeCompare(b.document.distributionDate ?? '') ||
  a.document.symbol.localeCompare(b.document.symbol)

const asked = (units: LedgerUnit[]): Asked => {
  const days = units.flatMap((unit) => unit.document.distributionDate ?? []).sort()
  return {
    times: units.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    documents: unique(units.map((unit) => unit.document.symbol)).length,
    mechanisms: unique(units.map((unit) => unit.document.mechanism)),
    recommendingStates: unique(units.flatMap((u) => u.recommendingStates.flatMap((state) => state.iso3 ?? []))),
  }
}

const matrixRow = (element: (typeof elements)[number], entries: LedgerEntry<LedgerUnit>[]): MatrixRow => {
  const own = entries.filter((entry) => entry.elements.includes(element.tag))
  const cells: MatrixRow['cells'] = {}
  for (const { unit, doubtful } of own) {
    const { symbol } = unit.document
    cells[symbol] = [
      ...(cells[symbol] ?? []),
      { id: unit.id, path: unit.path, numberStatus: unit.numberStatus, doubtful },
    ]
  }
  const { tag, ...rest } = element
  return { element: tag, ...rest, ...asked(own.map((entry) => entry.unit)), cells }
}

const countYears = (units: LedgerUnit[]): YearCount[] => {
  const rows = new Map<string, YearCount>()
  for (const unit of units) {
    const year = unit.document.distributionDate?.slice(0, 4) ?? 'no date'
    const key = `${year} ${unit.document.mechanism}`
    const row = rows.get(key) ?? { year, mechanism: unit.document.mechanism, count: 0, ids: [] }
    row.count++
    row.ids.push(unit.id)
    rows.set(key, row)
  }
  return [...rows].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, row]) => row)
}

/**
 * The ledger of the units that carry the flag (sure or doubtful), each of the leading version of its work: others would
 * count twice.
 */
export const ledgerOf = <U extends LedgerUnit>(units: U[]): Ledger<U> => {
  const ordered = [...units].sort(byTime)
  const repeats = findRepeats(ordered)
  const entries = ordered.map((unit) => ({
    unit,
    elements: elementsOf(unit.labels),
    doubtful: flagOf(unit.labels) === 'doubtful',
    repeats: repeats.get(unit.id) ?? [],
  }))
  const columns = new Map<string, Column>()
  for (const { document } of ordered)
    columns.set(document.symbol, {
      symbol: document.symbol,
      date: document.distributionDate,
      mechanism: document.mechanism,
    })
  return {
    entries,
    summary: { ...asked(ordered), doubtful: entries.filter((entry) => entry.doubtful).length },
    columns: [...columns.values()],
    matrix: elements.map((element) => matrixRow(element, entries)),
    years: countYears(ordered),
  }
}

/** What the ledger is, said wherever it is shown (TAXONOMY, 10; SAFETY, N1, N2, N8). */
export const ledgerWords =
  'What the mechanisms said, found by a finding aid that can be wrong. It does not say whether a State has the offence, and it ranks nobody. An empty cell means that no document held here was found to ask for it.'
