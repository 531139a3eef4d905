// What stands in for a document that was not read: its head and its units, empty but for what the register or the index says.
import type { ParsedDocument } from '../documents.ts'
import type { Unit } from '../units.ts'

export type StandInHead = Omit<ParsedDocument, 'units'>

type KnownOfHead = Pick<
  StandInHead,
  | 'symbol'
  | 'mechanism'
  | 'body'
  | 'type'
  | 'title'
  | 'states'
  | 'language'
  | 'originalLanguage'
  | 'version'
  | 'distributionDate'
  | 'layout'
>

/** Returns the head of a document of which only this is known. */
export const standInHead = (known: KnownOfHead): StandInHead => ({
  symbol: known.symbol,
  symbolAsPrinted: null,
  mechanism: known.mechanism,
  body: known.body,
  type: known.type,
  title: known.title,
  states: known.states,
  stateAsPrinted: null,
  language: known.language,
  originalLanguage: known.originalLanguage,
  version: known.version,
  distributionDate: known.distributionDate,
  adoptionDates: [],
  receivedDate: null,
  session: null,
  sessionOpens: null,
  sessionCloses: null,
  councilSession: null,
  councilSessionOpens: null,
  councilSessionCloses: null,
  meetings: [],
  consideredOn: [],
  followUp: null,
  nextReport: null,
  invitations: [],
  layout: known.layout,
  skipped: [],
  warnings: [],
  review: null,
  visit: null,
})

type KnownOfUnit<Text extends string | null> = Pick<
  Unit,
  'ordinal' | 'number' | 'path' | 'part' | 'numberStatus' | 'heading' | 'unitType' | 'addressee' | 'recommendingStates'
> & {
  text: Text
  language?: Unit['language']
  /** what is said of the State's answer, by the index or by a document that was not read here; null for nothing */
  position: Unit['positions'][number] | null
}

/** Returns a unit of which only this is known. */
export const standInUnit = <Text extends string | null>(
  known: KnownOfUnit<Text>,
): Omit<Unit, 'text'> & { text: Text } => ({
  ordinal: known.ordinal,
  number: known.number,
  path: known.path,
  part: known.part,
  numberStatus: known.numberStatus,
  heading: known.heading,
  stem: null,
  text: known.text,
  language: known.language,
  unitType: known.unitType,
  page: null,
  articles: [],
  references: [],
  concern: null,
  addressee: known.addressee,
  footnotes: [],
  recommendingStates: known.recommendingStates,
  positions: known.position === null ? [] : [known.position],
  joinedText: null,
  official: null,
  warnings: [],
})
