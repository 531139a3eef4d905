// A record of the Universal Human Rights Index (UHRI): one paragraph of a document, as the index cut and labelled it.
import { z } from 'zod'
import type { DocumentType, Language, Mechanism } from '../mechanisms.ts'
import type { NumberStatus, PositionValue, RecommendingState, UnitType } from '../units.ts'

const list = z
  .array(z.string().max(2000))
  .nullable()
  .default([])
  .transform((values) => values ?? [])
const line = z.string().max(500).nullable().default(null)

/** One record as the export prints it (SOURCES 4). Other keys are left alone: whoever reads counts them. */
export const rawRecordSchema = z.object({
  AffectedPersons: list,
  AnnotationId: z.string().min(1).max(100),
  AnnotationType: line,
  Body: line,
  Countries: list,
  DocumentId: line,
  PublicationDate: line,
  PublicationDateOnUhri: line,
  Regions: list,
  Sdgs: list,
  Symbol: line,
  Text: z.string().max(500_000).nullable().default(null),
  Themes: list,
  UprCycle: line,
  UprPositions: list,
  UprRecommendingCountry: list,
  UprRecommendingRegions: list,
  UprSession: list,
})
export type RawRecord = z.output<typeof rawRecordSchema>
export const recordKeys: ReadonlySet<string> = new Set(Object.keys(rawRecordSchema.shape))

/** What a record becomes here. Its text is cleaned for reading and search; it is never quoted without the document. */
export type UhriRecord = {
  annotationId: string
  /** of the index, shared by the records of a document */
  documentId: string | null
  /** canonical symbol */
  symbol: string
  mechanism: Mechanism
  /** issuing body in words */
  body: string
  documentType: DocumentType
  /** ISO3; more than one where the index prints two names in one value */
  states: string[]
  date: string | null
  /** how the index types it; `unitType` is how we do */
  kind: 'recommendation' | 'concern' | null
  unitType: UnitType
  number: string | null
  path: string | null
  numberStatus: NumberStatus
  heading: string[]
  text: string
  /** of the text; null where its words do not tell */
  language: Language | null
  recommendingStates: RecommendingState[]
  position: { value: PositionValue; words: string } | null
  cycle: number | null
  workingGroupSession: number | null
  /** the labels of the index, as printed */
  themes: string[]
  persons: string[]
  sdgs: string[]
}

/** The language that the export is asked for in. */
export const exportLanguage: Language = 'en'

/** Returns the language that a record is taken to be in: where its words do not tell, that of the export. */
export const languageOfRecord = ({ language }: Pick<UhriRecord, 'language'>): Language => language ?? exportLanguage

/** What a record is typed by. */
export type UntypedRecord = Pick<UhriRecord, 'mechanism' | 'kind' | 'heading' | 'text' | 'number' | 'language'> & {
  isResponse: boolean
}

/** Oddities of the export that are put right where a record is read; each is counted. */
export const quirks = [
  'no_dash',
  'long_body',
  'html',
  'entities',
  'glued_heading',
  'split_word',
  'other_language',
  'two_letter_state',
  'starred_state',
  'double_state',
  'several_in_one_value',
  'response_row',
  'supported_noted',
  'no_number',
  'typed_otherwise',
  'unknown_recommender',
  'unknown_position',
  'unlikely_day',
  'unread_day',
  'unknown_key',
] as const
export type Quirk = (typeof quirks)[number]

/** Why a record gives nothing. `out_of_scope` and `empty` are no faults; the others name what nobody has read yet. */
export const leftKinds = [
  'out_of_scope',
  'empty',
  'no_symbol',
  'unread_symbol',
  'unknown_body',
  'body_differs',
  'unknown_type',
  'unknown_state',
  'no_state',
  'unexpected_shape',
  'twice',
  'twice_differs',
] as const
export type LeftKind = (typeof leftKinds)[number]

/** Words of a record that is taken all the same, which nobody has read yet: each is named in the report of the run. */
export type OddWords = { kind: Extract<Quirk, 'unknown_position' | 'unlikely_day' | 'unread_day'>; printed: string }

export type ReadRecord =
  | { kind: 'record'; record: UhriRecord; quirks: Quirk[]; odd: OddWords[] }
  /** `printed`: the words that are unknown */
  | { kind: 'left'; why: LeftKind; printed: string; quirks: Quirk[] }
