// What a unit is found by: its words, and facets such as State, mechanism and topic. A new filter begins here.
import type { ParsedDocument } from '../documents.ts'
import { documentTypes, type Language, languages, mechanisms, type VersionKind } from '../mechanisms.ts'
import { readingIn, readings } from '../readings.ts'
import { type WordColumns, wordColumns } from '../search/columns.ts'
import { regionNames, regionOf } from '../states/regions.ts'
import { allStates } from '../states/states.ts'
import { textStatuses, textStatusOf } from '../text-status.ts'
import { adjacentNames, markNames, subtagNames, topicNames } from '../topic-names.ts'
import { positionValues, recommendationTypes, type UnitType } from '../units.ts'
import { isSame } from './same.ts'
import type { Standing } from './standing.ts'

/** Raise it with every change of `searchRow`: the next run of the stages then writes every row anew. */
export const searchVersion = 8

/** `code` stands before the value in the index: another code is a change of every row. `filter` is the field that asks for it. */
export const facetTable = {
  state: { code: 's', filter: 'states' },
  mechanism: { code: 'm', filter: 'mechanisms' },
  topic: { code: 't', filter: 'topics' },
  subtag: { code: 'g', filter: 'subtags' },
  criminalisation: { code: 'f', filter: 'readings' },
  position: { code: 'p', filter: 'positions' },
  recommendingState: { code: 'r', filter: 'recommendingStates' },
  cycle: { code: 'c', filter: 'cycles' },
  language: { code: 'l', filter: 'languages' },
  unitType: { code: 'u', filter: 'unitTypes' },
  type: { code: 'k', filter: 'types' },
  year: { code: 'y', filter: 'years' },
  region: { code: 'e', filter: 'regions' },
  textStatus: { code: 'h', filter: 'textStatuses' },
  mark: { code: 'z', filter: 'marks' },
} as const satisfies Record<string, { code: string; filter: string }>
export type FacetName = keyof typeof facetTable

/**
 * What no person asks for by name. `real`: of no fictional State; `leading`, `other_language`, `replaced`: the standing of
 * its document; `shown`: a real recommendation of a leading document, which is what every list holds; `elsewhere`: one of a
 * document in another language; `in_languages`: its work is held in several; `twin`: a real recommendation of such a work.
 */
export type Mark = 'real' | Standing | 'shown' | 'elsewhere' | 'in_languages' | 'twin'

/** The values of a facet that has a list of them; years and cycles are numbers, and other facets are asked for by nobody. */
export const facetValues: Partial<Record<FacetName, readonly string[]>> = {
  state: allStates().map(({ iso3 }) => iso3),
  mechanism: mechanisms,
  topic: Object.keys(topicNames),
  subtag: Object.keys({ ...subtagNames, ...adjacentNames, ...markNames }),
  criminalisation: readings,
  position: positionValues,
  recommendingState: allStates().map(({ iso3 }) => iso3),
  language: languages,
  unitType: recommendationTypes,
  type: documentTypes,
  region: regionNames,
  textStatus: textStatuses,
}

type FilterValue<F> = F extends 'cycles' | 'years'
  ? number
  : F extends 'unitTypes'
    ? UnitType
    : F extends 'marks'
      ? Mark
      : string
/** What a request may filter by through the search rows; any of the values of one field, and all of the fields. */
export type FacetFilter = {
  [F in (typeof facetTable)[FacetName]['filter']]?: FilterValue<F>[]
}
export type Facet = { name: FacetName; value: string }
export type SearchRow = WordColumns & { facets: Facet[] }

/** `method` is asked of nobody here. */
type LabelToIndex = { scheme: string; label: string; doubtful: boolean }

export type UnitToIndex = {
  unitType: UnitType
  heading: string[]
  stem: string | null
  /** null: known from the register, text not collected yet */
  text: string | null
  position: string | null
  recommendingStates: string[]
  labels: LabelToIndex[]
  /** the rules have been over the text */
  isClassified: boolean
  /** the unit or its document is withdrawn */
  withdrawn: boolean
  /** distribution day of the document, or the empty text */
  day: string
  invented: boolean
  standing: Standing
  /** the work of the document is held in several languages */
  inLanguages: boolean
  document: DocumentToIndex
}

/** What the units of a document are found by beside their own fields. */
export type DocumentToIndex = {
  mechanism: string
  type: string
  language: string
  cycle: number | null
  version: VersionKind
  states: string[]
}

/** The same fields, taken from a document that was just read. */
const toIndex = (parsed: ParsedDocument): DocumentToIndex => ({
  mechanism: parsed.mechanism,
  type: parsed.type,
  language: parsed.language,
  cycle: parsed.review?.cycle ?? null,
  version: parsed.version,
  states: parsed.states,
})

/** Returns true when the units of a document would be found by the same fields after it was read again. */
export function isFoundAlike(held: DocumentToIndex, parsed: ParsedDocument): boolean {
  const comparable = (one: DocumentToIndex) => ({ ...one, states: [...new Set(one.states)].sort() })
  return isSame(comparable(held), comparable(toIndex(parsed)))
}

const addMark = (facets: Facet[], value: Mark): void => void facets.push({ name: 'mark', value })

function addMarks(facets: Facet[], { unitType, invented, standing, inLanguages }: UnitToIndex): void {
  const isListed = recommendationTypes.includes(unitType) && !invented
  addMark(facets, standing)
  if (!invented) addMark(facets, 'real')
  if (isListed && standing === 'leading') addMark(facets, 'shown')
  if (isListed && standing === 'other_language') addMark(facets, 'elsewhere')
  if (inLanguages) addMark(facets, 'in_languages')
  if (isListed && inLanguages) addMark(facets, 'twin')
}

const regionsOf = ({ states }: DocumentToIndex): string[] => [
  ...new Set(states.flatMap((state) => regionOf(state) ?? [])),
]

function addOne(facets: Facet[], name: FacetName, value: string | null): void {
  if (value !== null) facets.push({ name, value })
}

function addAll(facets: Facet[], name: FacetName, values: readonly string[]): void {
  for (const value of values) facets.push({ name, value })
}

/** In a fixed order: the index asks it of every unit, so nothing is built that is not kept. */
function facetsOf(unit: UnitToIndex): Facet[] {
  const { document, text, isClassified } = unit
  const facets: Facet[] = []
  addMarks(facets, unit)
  addOne(facets, 'mechanism', document.mechanism)
  addOne(facets, 'type', document.type)
  addOne(facets, 'year', unit.day === '' ? null : unit.day.slice(0, 4))
  addAll(facets, 'region', regionsOf(document))
  addOne(facets, 'language', document.language)
  addOne(facets, 'unitType', unit.unitType)
  addOne(facets, 'unitType', recommendationTypes.includes(unit.unitType) ? 'recommends' : null)
  addOne(facets, 'cycle', document.cycle === null ? null : String(document.cycle))
  const read = { text, isClassified, language: document.language as Language }
  addOne(facets, 'criminalisation', readingIn(unit.labels, read))
  addOne(facets, 'position', unit.position)
  addOne(facets, 'textStatus', textStatusOf(text, document.version))
  addAll(facets, 'state', document.states)
  addAll(facets, 'recommendingState', unit.recommendingStates)
  for (const { scheme, label } of unit.labels) addOne(facets, scheme === 'criminalisation' ? 'subtag' : 'topic', label)
  return facets
}

/** Returns null for a unit that must not be found. A unit without text is found by its facets alone. */
export function searchRow(unit: UnitToIndex): SearchRow | null {
  if (unit.withdrawn) return null
  const { language } = unit.document
  const words = wordColumns(
    language as Language,
    unit.heading,
    [unit.stem, unit.text].flatMap((text) => text ?? []),
  )
  return { ...words, facets: facetsOf(unit) }
}
