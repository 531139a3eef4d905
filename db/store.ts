// What the rest may ask of the database: async interfaces by noun. No SQL and no engine detail leaves db/.
import type { ParsedDocument } from '../src/domain/documents.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { DocumentType, Language, Mechanism, VersionKind } from '../src/domain/mechanisms.ts'
import type { RegisterRow } from '../src/domain/register.ts'
import type { Position, PositionValue, Reference, Unit, UnitType } from '../src/domain/units.ts'
import type { DocumentDates, ReviewWindow } from '../src/domain/windows.ts'

/** A cursor page. `total` is exact; `next` is null on the last page. */
export type Page<T> = { rows: T[]; total: number; next: string | null }
export type PageRequest = { after?: string | null; limit: number }

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
  withdrawnAt: string | null
}
export type NewCapture = Omit<CaptureRow, 'id' | 'parsedVersion' | 'parseError' | 'withdrawnAt' | 'lastSeenAt'>

export type SavedDocument = {
  id: string
  outcome: 'created' | 'updated' | 'unchanged' | 'kept_current'
  changedUnits: number
}

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
  language: Language
  originalLanguage: Language | null
  version: VersionKind
  distributionDate: string | null
  adoptionDates: string[]
  session: number | null
  cycle: number | null
  recommendationCount: number
  unitCount: number
  skippedCount: number
  /** null: known from the register of facts, text not collected yet */
  sha256: string | null
  address: string | null
  retrievedAt: string | null
  mediaType: string | null
  invented: boolean
  withdrawnAt: string | null
  updatedAt: string
}

export type DocumentDetail = DocumentRow & {
  /** everything that was parsed but the units */
  parsed: Omit<ParsedDocument, 'units'> | null
  versions: {
    version: VersionKind
    sha256: string
    address: string
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
  textHash: string | null
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
  createdAt: string
  updatedAt: string
}

/** A unit with the document that it stands in: what a citation and a page need. */
export type RecommendationRow = UnitRow & { document: DocumentRow; labels: Label[] }

export type RecommendationFilter = {
  ids?: string[]
  /** ISO3; naming a fictional State is what lets invented rows in */
  states?: string[]
  mechanisms?: string[]
  /** topic labels; `criminalisation` is the flag */
  topics?: string[]
  subtags?: string[]
  positions?: string[]
  recommendingStates?: string[]
  cycles?: number[]
  /** distribution day, inclusive */
  from?: string
  to?: string
  /** canonical symbol */
  symbol?: string
  languages?: string[]
  unitTypes?: UnitType[]
  q?: string
}

export type ChangeRow = {
  id: number
  /** instant of arrival */
  at: string
  kind: 'created' | 'updated' | 'withdrawn' | 'moved' | 'cancelled' | 'confirmed' | 'superseded'
  subject: 'document' | 'unit' | 'window'
  subjectId: string
  state: string | null
  mechanism: string | null
  symbol: string | null
  before: unknown
  after: unknown
  invented: boolean
}
export type NewChange = Omit<ChangeRow, 'id'>

export type Fault = { fault: string; where: string; message: string }
export type RunResult = 'green' | 'yellow' | 'red'
export type RunRow = {
  id: number
  sourceId: string
  stage: string
  startedAt: string
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

export type Store = {
  runs: {
    start(sourceId: string, stage: string, at: string): Promise<number>
    finish(id: number, outcome: Omit<RunRow, 'id' | 'sourceId' | 'stage' | 'startedAt'>): Promise<void>
    /** newest run of each source and stage, and the newest that was not red */
    latest(): Promise<{ last: RunRow; lastSuccess: string | null }[]>
    /** newest run that was not red, for comparing counts */
    previous(sourceId: string, stage: string): Promise<RunRow | null>
  }
  captures: {
    /** newest capture of a listing key */
    find(sourceId: string, key: string): Promise<CaptureRow | null>
    /** adds, or when the same bytes are known under the key, notes that they were seen again */
    add(capture: NewCapture): Promise<{ id: number; created: boolean }>
    /** it was announced again unchanged; `listing` where what is said of it changed */
    seen(id: number, at: string, listing?: unknown): Promise<void>
    get(id: number): Promise<CaptureRow | null>
    /** captures without a parse at this version, oldest first */
    unparsed(sourceId: string, parserVersion: number): Promise<CaptureRow[]>
    failed(id: number, parserVersion: number, message: string): Promise<void>
    /** captures whose last parse failed */
    failures(sourceId?: string): Promise<CaptureRow[]>
    /** marks as withdrawn every live key of the source that is not among `keys` */
    withdrawMissing(sourceId: string, keys: Set<string>, at: string): Promise<string[]>
    count(sourceId: string): Promise<number>
    all(): AsyncIterable<CaptureRow>
  }
  documents: {
    /** one transaction: document, units, skipped, changes. Keeps unit ids stable by (symbol, language, path, part). */
    save(parsed: ParsedDocument, capture: CaptureRow, parserVersion: number, at: string): Promise<SavedDocument>
    get(idOrSymbol: string, language?: string): Promise<DocumentDetail | null>
    units(documentId: string, options?: { withdrawn?: boolean }): Promise<(UnitRow & { labels: Label[] })[]>
    find(filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentRow>>
    skipped(documentId: string): Promise<{ where: string; text: string; reason: string }[]>
    /** dates and duties of every live document, for the windows */
    dates(): Promise<DocumentDates[]>
    /** all versions of a symbol in other languages, and documents that name it as parent */
    related(symbol: string): Promise<DocumentRow[]>
  }
  reviews: {
    /** reports of the Working Group of whose review a document was parsed, or an answer fell due, after the last join */
    unjoined(adopted: ReadonlySet<string>): Promise<string[]>
    documents(report: string): Promise<{ detail: DocumentDetail; units: UnitRow[] }[]>
    /** writes resolved positions and official labels, and notes the join; returns how many units changed */
    saveJoin(join: ReviewJoin, at: string): Promise<number>
    get(report: string): Promise<ReviewJoinRow | null>
  }
  recommendations: {
    find(filter: RecommendationFilter, page: PageRequest): Promise<Page<RecommendationRow>>
    get(id: string): Promise<RecommendationRow | null>
    /** every matching row, in the order of `find`, in constant memory */
    stream(filter: RecommendationFilter): AsyncIterable<RecommendationRow>
  }
  labels: {
    /** units without labels at this version, in batches */
    unclassified(version: string, limit: number): Promise<UnitToClassify[]>
    countUnclassified(version: string): Promise<number>
    /** replaces the labels of each unit; one transaction */
    replace(rows: { unitId: string; labels: Label[] }[], version: string): Promise<void>
  }
  windows: {
    all(filter?: WindowFilter): Promise<ReviewWindow[]>
    find(filter: WindowFilter, page: PageRequest): Promise<Page<ReviewWindow>>
    /** replaces all, with the change rows of the difference; one transaction */
    replace(windows: ReviewWindow[], changes: NewChange[], at: string): Promise<void>
    /** how often the window changed: SEQUENCE of its calendar entry */
    sequences(): Promise<Map<string, number>>
  }
  facts: {
    /** replaces all; true when something differs from what was there */
    load(facts: Facts, hash: string): Promise<boolean>
    read(): Promise<Facts>
  }
  register: {
    /** rows whose document is not collected yet stand in for it; returns how many were written, 0 when the hash is known */
    load(rows: RegisterRow[], hash: string, at: string): Promise<number>
  }
  changes: {
    since(cursor: number, limit: number, options?: { invented?: boolean }): Promise<ChangeRow[]>
    newest(filter: {
      state?: string
      subject?: ChangeRow['subject']
      limit: number
      invented?: boolean
    }): Promise<ChangeRow[]>
    add(rows: NewChange[]): Promise<void>
  }
  states: {
    counts(): Promise<StateCounts[]>
  }
  meta: {
    get(key: string): Promise<string | null>
    set(key: string, value: string): Promise<void>
    schemaVersion(): Promise<number>
    counts(): Promise<Record<string, number>>
  }
  /** every row that came from the invented examples, without a trace; returns the sha256 no longer used */
  removeExamples(): Promise<{ documents: number; captures: number; unusedSha256: string[] }>
  backup(path: string): Promise<void>
  /** integrity of the database itself; an empty list is sound */
  check(): Promise<string[]>
  close(): Promise<void>
}

export type DocumentFilter = {
  states?: string[]
  mechanisms?: string[]
  types?: string[]
  cycles?: number[]
  from?: string
  to?: string
  languages?: string[]
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
  text: string
  unitType: UnitType
  language: Language
  heading: string[]
  stem: string | null
  symbol: string
  path: string | null
}

export type ReviewJoin = {
  /** symbol of the report of the Working Group */
  report: string
  /** the Council has adopted the outcome: silence is noted, by rule */
  adopted: boolean
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
