// The rows that the store hands out and takes, and the filters that it understands.
import type { ParsedDocument } from '../src/domain/documents.ts'
import type { FacetFilter, FacetName } from '../src/domain/keeping/search-row.ts'
import type { Standing } from '../src/domain/keeping/standing.ts'
import type { DocumentType, Language, Mechanism, VersionKind } from '../src/domain/mechanisms.ts'
import type { LinkAgreement } from '../src/domain/uhri/agreement.ts'
import type { Position, PositionValue, Reference, Unit, UnitType } from '../src/domain/units.ts'

/** A cursor page. `total` is exact; `next` is null on the last page. */
export type Page<T> = { rows: T[]; total: number; next: string | null }
export type PageRequest = { after?: string | null; limit: number }
/** `relevance` needs words; without them, and where nothing is said, the newest document comes first. What has no day is last. */
export type Order = 'relevance' | 'newest' | 'oldest'
/** value → rows that the other filters leave, for each facet that was asked for */
export type FacetCounts = Partial<Record<FacetName, { value: string; count: number }[]>>

export type CaptureRow = {
  id: number
  sourceId: string
  /** listing key, or the file name of an import */
  key: string
  address: string
  route: string | null
  symbol: string | null
  mediaType: string
  sha256: string
  size: number
  etag: string | null
  lastModified: string | null
  headers: Record<string, string>
  listing: unknown
  retrievedAt: string
  lastSeenAt: string
  invented: boolean
  parsedVersion: number | null
  parseError: string | null
  /** kind of the fault that `parseError` tells in words; null also for a failure of an older version */
  parseFault: string | null
  /** readings that were begun and never ended: the process died */
  attempts: number
  withdrawnAt: string | null
  /** instant at which a person took it though it has fewer recommendations than the version that it displaces */
  acceptedAt: string | null
  /** id of the run of `import` that brought it; null where it was collected, or imported by an older version */
  importRun: number | null
}
export type NewCapture = Omit<
  CaptureRow,
  | 'id'
  | 'parsedVersion'
  | 'parseError'
  | 'parseFault'
  | 'attempts'
  | 'withdrawnAt'
  | 'lastSeenAt'
  | 'acceptedAt'
  | 'importRun'
> & { importRun?: number }
/** Why a capture could not be read; `symbol` where the failed parse knew it. */
export type ParseFailure = { fault: string; message: string; symbol?: string | null }

export type SavedDocument = {
  id: string
  outcome: 'created' | 'updated' | 'unchanged' | 'kept_current'
  changedUnits: number
}

/** Another version of the same work. */
export type WorkLink = { id: string; symbol: string; language: Language }

export type DocumentRow = {
  id: string
  symbol: string
  symbolAsPrinted: string | null
  sourceId: string
  mechanism: Mechanism
  body: string
  type: DocumentType
  title: string
  states: string[]
  stateAsPrinted: string | null
  /** of a report on a visit, as printed */
  mandateHolder: string | null
  language: Language
  originalLanguage: Language | null
  version: VersionKind
  /** versions of one work share it */
  work: string
  standing: Standing
  /** the version that was issued in its place, where one is held */
  replacedBy: WorkLink | null
  /** symbols of the corrigenda to it that are kept */
  corrigenda: string[]
  distributionDate: string | null
  adoptionDates: string[]
  /** of the treaty body */
  session: number | null
  workingGroupSession: number | null
  /** of the Human Rights Council, for which the document was issued */
  councilSession: number | null
  cycle: number | null
  recommendationCount: number
  unitCount: number
  skippedCount: number
  /** null: known from the register of facts, text not collected yet */
  sha256: string | null
  /** where the public finds it: permanent where there is one; never the name of an imported file */
  address: string | null
  /** where the bytes came from; null for an imported file */
  capturedFrom: string | null
  retrievedAt: string | null
  mediaType: string | null
  /** what the reader doubted of the document as a whole, in English; empty for a restricted draft */
  doubts: string[]
  invented: boolean
  withdrawnAt: string | null
  updatedAt: string
}

/** Recommendations of the documents of one source that have text and ask for something at all. */
export type RecommendationCounts = { sourceId: string; recommendations: number; lowest: number; highest: number }

export type DocumentDetail = DocumentRow & {
  /** everything that was parsed but the units */
  parsed: Omit<ParsedDocument, 'units'> | null
  /** the versions that it was issued in place of */
  replaces: WorkLink[]
  /** captures that are kept and not read: of the same symbol (other languages, files that no reader takes), and corrigenda to it */
  /** `sha256`: null for a file that the operator imported, like its address */
  /** `fault`: kind of what `message` tells; null for a failure of an older version */
  unread: {
    address: string | null
    sha256: string | null
    retrievedAt: string
    fault: string | null
    message: string
  }[]
  versions: {
    version: VersionKind
    sha256: string
    address: string | null
    retrievedAt: string
    parsedAt: string
    current: boolean
  }[]
}

export type Label = {
  scheme: 'criminalisation' | 'topic' | 'uhri'
  label: string
  /** offsets into the verbatim text, UTF-16 code units */
  evidence: { start: number; end: number; text: string; rule?: string }[]
  rules: string[]
  vetoes: string[]
  doubtful: boolean
  method: string
}

export type UnitRow = {
  id: string
  documentId: string
  ordinal: number
  number: string | null
  path: string | null
  part: number
  numberStatus: Unit['numberStatus']
  heading: string[]
  stem: string | null
  /** null: known from the register, text not collected yet */
  text: string | null
  /** of the text; null: that of the document */
  language: Language | null
  textHash: string | null
  /** the rules have been over the text, whatever they found */
  isClassified: boolean
  unitType: UnitType
  page: number | null
  addressee: Unit['addressee']
  articles: string[]
  references: Reference[]
  concern: string | null
  footnotes: string[]
  recommendingStates: Unit['recommendingStates']
  position: PositionValue | null
  positions: Position[]
  joinedText: string | null
  official: Unit['official']
  warnings: string[]
  withdrawnAt: string | null
  /** id of the unit that took the place of one that only stood in for it */
  replacedBy: string | null
  createdAt: string
  updatedAt: string
}

/** What the index says of a unit. */
export type UhriLink = {
  annotationId: string
  documentId: string | null
  agreement: LinkAgreement
  themes: string[]
  persons: string[]
  sdgs: string[]
}

/** A unit with the document that it stands in: what a citation and a page need. */
export type RecommendationRow = UnitRow & {
  document: DocumentRow
  labels: Label[]
  /** what the Universal Human Rights Index says of it */
  uhri: UhriLink[]
}

/** Facets of the search rows (naming a fictional State among `states` is what lets invented rows in), and the rest. */
export type RecommendationFilter = FacetFilter & {
  ids?: string[]
  /** distribution day, inclusive */
  from?: string
  to?: string
  /** canonical symbol */
  symbol?: string
  q?: string
}

export type ChangeRow = {
  id: number
  /** instant of arrival */
  at: string
  kind:
    | 'created'
    | 'updated'
    | 'withdrawn'
    | 'moved'
    | 'cancelled'
    | 'confirmed'
    | 'superseded'
    | 'restored'
    | 'in_doubt'
  /** `index_record`: a record of the index whose document is read here, so that no unit of ours changed with it */
  subject: 'document' | 'unit' | 'window' | 'index_record'
  subjectId: string
  state: string | null
  mechanism: string | null
  symbol: string | null
  before: unknown
  after: unknown
  invented: boolean
}
export type NewChange = Omit<ChangeRow, 'id'>

export type Fault = {
  fault: string
  where: string
  message: string
  /** name of an imported file: for the operator's own command line, never for a page, feed or answer */
  file?: string
  /** hash of the file that it speaks of: `db forget` finds it by this */
  sha256?: string
}
export type RunResult = 'green' | 'yellow' | 'red'
export type RunRow = {
  id: number
  sourceId: string
  stage: string
  startedAt: string
  /** null for a run that goes on, and, with a result, for one whose process is gone */
  finishedAt: string | null
  result: RunResult | null
  counts: Record<string, number>
  faults: Fault[]
  /** route id → how often it answered */
  routes: Record<string, number>
}

export type StateCounts = {
  state: string
  mechanism: string
  documents: number
  recommendations: number
  criminalisation: number
}

export type DocumentFilter = {
  states?: string[]
  mechanisms?: string[]
  types?: string[]
  cycles?: number[]
  from?: string
  to?: string
  languages?: string[]
  /** every version of a work; else the one that leads, or with `languages` the present one in each of them */
  allVersions?: boolean
  /** only those whose text was collected, not what stands in for them */
  held?: boolean
}

export type WindowFilter = {
  states?: string[]
  mechanisms?: string[]
  kinds?: string[]
  certainties?: string[]
  /** due on or after / on or before this day; rows without a day match neither */
  dueFrom?: string
  dueTo?: string
  /** also those of fictional States */
  invented?: boolean
}

export type UnitToClassify = {
  id: string
  mechanism: Mechanism
  text: string
  unitType: UnitType
  language: Language
  heading: string[]
  stem: string | null
  addressee: Unit['addressee']
  symbol: string
  path: string | null
}

export type ReviewJoin = {
  /** symbol of the report of the Working Group */
  report: string
  /** `adopted` where the Council has adopted the outcome, or the papers that wait for the final report; empty for neither */
  standing: string
  units: {
    unitId: string
    position: PositionValue | null
    positions: Position[]
    official: Unit['official']
    warnings: string[]
  }[]
  totals: Record<string, number>
  warnings: string[]
}
export type ReviewJoinRow = {
  report: string
  totals: Record<string, number>
  warnings: string[]
  joinedAt: string
  documents: string[]
}
