// What the rest may ask of the database: async interfaces by noun. No SQL and no engine detail leaves db/.
import type { HeldDocument } from '../src/domain/coverage.ts'
import type { ParsedDocument } from '../src/domain/documents.ts'
import type { AnnouncementFact, Facts } from '../src/domain/facts.ts'
import type { Entered, Entry } from '../src/domain/keeping/entered.ts'
import type { FacetName, SearchRow, UnitToIndex } from '../src/domain/keeping/search-row.ts'
import type { VersionKind } from '../src/domain/mechanisms.ts'
import type { UnreadCounts } from '../src/domain/not-classified.ts'
import type { RegisterRow } from '../src/domain/register.ts'
import type { DocumentDates, ReviewWindow } from '../src/domain/windows.ts'
import type { AlertsStore } from './alerts-store.ts'
import type {
  CaptureRow,
  ChangeRow,
  DocumentDetail,
  DocumentFilter,
  DocumentRow,
  FacetCounts,
  Label,
  NewCapture,
  NewChange,
  Order,
  Page,
  PageRequest,
  ParseFailure,
  RecommendationCounts,
  RecommendationFilter,
  RecommendationRow,
  ReviewJoin,
  ReviewJoinRow,
  RunRow,
  SavedDocument,
  StateCounts,
  UnitRow,
  UnitToClassify,
  WindowFilter,
} from './rows.ts'
import type { UhriStore } from './uhri-store.ts'

export type * from './rows.ts'
export type * from './uhri-store.ts'

/** Stages after which others are told something; `world`: the files that everybody takes. */
export type ToldStage = 'windows' | 'world' | 'alerts' | 'subscribers' | 'deliveries'

/** `pages`: those of a table or its indexes; `row`: not as it was written; `set`: rows are missing, or are earlier ones. */
/** What a check of the whole database found; `table` is null where no table is named. */
export type StoredFault = { message: string; table: string | null }

/** Tells whether a fault is of the search index alone, which is made from the rest: `search.anew` mends it. */
export const isOfIndex = ({ table }: StoredFault): boolean =>
  table !== null && (table === 'search' || /^search_(index|vocabulary)/.test(table))

export type Damage = { kind: 'pages' | 'row' | 'set'; table: string; row: string }

/** The right to do what a name says, alone among all programs on the database. */
export type Turn = {
  /** resolves when another may have it though it was not given back: the connection broke */
  lost: Promise<void>
  release(): Promise<void>
}
export type Turns = {
  /** null where another has it; that of a program that died is free at once */
  take(name: string): Promise<Turn | null>
}

/** Why reads went over to the replica (`there`) or to the primary. */
export type WhyReads = 'there' | 'away' | 'behind' | 'other_version'
export type NoteReads = (from: 'replica' | 'primary', why: WhyReads) => void

/** What a server shows: lists and pages may lag behind what was written. Nothing is written through it. */
export type Shown = {
  store: Store
  /** where it reads now; `behindMs`: how long what it reads may have been overtaken, null for the primary */
  reads(): { from: 'replica' | 'primary'; behindMs: number | null }
  close(): Promise<void>
}

export type Store = {
  /** null: the engine serves one machine, where a file in the data folder is the lock */
  turns: Turns | null
  /** subscriptions, outbox and deliveries */
  alerts: AlertsStore
  runs: {
    start(sourceId: string, stage: string, at: string): Promise<number>
    finish(id: number, outcome: Omit<RunRow, 'id' | 'sourceId' | 'stage' | 'startedAt'>): Promise<void>
    /** newest run of each source and stage, and the newest that was not red */
    latest(): Promise<{ last: RunRow; lastSuccess: string | null }[]>
    /** how many there were, those of one source left out */
    count(except: string): Promise<number>
    /** newest run that was not red, for comparing counts */
    previous(sourceId: string, stage: string): Promise<RunRow | null>
    get(id: number): Promise<RunRow | null>
  }
  captures: {
    /** newest capture of a listing key */
    find(sourceId: string, key: string): Promise<CaptureRow | null>
    /** adds, or when the same bytes are known under the key, notes that they were seen again */
    add(capture: NewCapture): Promise<{ id: number; created: boolean }>
    /** it was announced again unchanged; `listing` where what is said of it changed, or it is back: it is then parsed again */
    seen(id: number, at: string, listing?: unknown): Promise<void>
    get(id: number): Promise<CaptureRow | null>
    /** captures without a parse at this version, oldest first */
    unparsed(sourceId: string, parserVersion: number): Promise<CaptureRow[]>
    /** Records that reading begins. Until it is saved, failed or released, the process is taken to have died of it. */
    attempt(id: number): Promise<void>
    /** Records that reading ended without a result, and for a reason that is not in the capture. */
    release(id: number): Promise<void>
    failed(id: number, parserVersion: number, failure: ParseFailure): Promise<void>
    /** a person takes them though they have fewer recommendations than the versions held: they are parsed again */
    accept(ids: readonly number[], at: string): Promise<void>
    /** its document is about a fictional State: it counts nowhere */
    markInvented(id: number): Promise<void>
    /** captures whose last parse failed */
    failures(sourceId?: string): Promise<CaptureRow[]>
    /** what the lists of the source announced last, by key; that of the examples and of the web apart */
    live(sourceId: string, invented?: boolean): Promise<{ key: string; listing: unknown }[]>
    /** marks as withdrawn every live key of the source that is not among `keys`; those of the examples and of the web apart */
    withdrawMissing(sourceId: string, keys: Set<string>, at: string, invented?: boolean): Promise<string[]>
    /** those of a document symbol, or whose sha256 begins with these eight figures or more; oldest first */
    named(symbolOrSha256: string): Promise<CaptureRow[]>
    /** those that this run of `import` brought, oldest first */
    ofImport(run: number): Promise<CaptureRow[]>
    /** the newest run of `import` of which a capture is held; without those over the invented examples */
    lastImport(): Promise<number | null>
    /** without those of the invented examples */
    count(sourceId: string): Promise<number>
    all(): AsyncIterable<CaptureRow>
    /** sha256 of every body that a capture names, each once */
    hashes(): Promise<string[]>
  }
  documents: {
    /** one transaction: document, units, skipped, changes. Keeps unit ids stable by (symbol, language, path, part). */
    save(parsed: ParsedDocument, capture: CaptureRow, parserVersion: number, at: string): Promise<SavedDocument>
    get(idOrSymbol: string, language?: string): Promise<DocumentDetail | null>
    /** which documents were read from the bytes of this sha256, by which capture, and as which version */
    readFrom(sha256: string): Promise<{ documentId: string; captureId: number; version: VersionKind }[]>
    units(documentId: string, options?: { withdrawn?: boolean }): Promise<(UnitRow & { labels: Label[] })[]>
    find(filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentRow>>
    skipped(documentId: string): Promise<{ where: string; text: string; reason: string }[]>
    /** dates and duties of every live document, for the windows */
    dates(): Promise<DocumentDates[]>
    /** every live document without its text, for coverage; fictional States left out */
    inventory(): Promise<HeldDocument[]>
    /** per source, summed up by the store: documents with text and at least one recommendation; fictional States left out */
    recommendationCounts(): Promise<RecommendationCounts[]>
    /** all versions of a symbol in other languages, and documents that name it as parent */
    related(symbol: string): Promise<DocumentRow[]>
  }
  reviews: {
    /** reports of the Working Group of whose review a document was parsed, or which stand otherwise, since the last join */
    unjoined(standing: ReadonlyMap<string, string>): Promise<string[]>
    documents(report: string): Promise<{ detail: DocumentDetail; units: UnitRow[] }[]>
    /** writes resolved positions and official labels, and notes the join; returns how many units changed */
    saveJoin(join: ReviewJoin, at: string): Promise<number>
    /** recommendations of which the index says another answer than the papers, in all reviews as they were joined last */
    countIndexDiffers(): Promise<number>
    get(report: string): Promise<ReviewJoinRow | null>
  }
  recommendations: {
    find(filter: RecommendationFilter, page: PageRequest & { order?: Order }): Promise<Page<RecommendationRow>>
    /** each facet counts what the filters of the others leave; most rows first, values without one left out */
    facets(filter: RecommendationFilter, names: readonly FacetName[]): Promise<FacetCounts>
    get(id: string): Promise<RecommendationRow | null>
    /** the rows that came or were revised last, newest first, without the `skip` newest: for news */
    newest(filter: RecommendationFilter, limit: number, skip?: number): Promise<RecommendationRow[]>
    /** every matching row, in the order of `find`, in constant memory */
    stream(filter: RecommendationFilter): AsyncIterable<RecommendationRow>
  }
  labels: {
    /** units without labels at this version, in batches */
    unclassified(version: string, limit: number): Promise<UnitToClassify[]>
    countUnclassified(version: string): Promise<number>
    /** units with a text that no version of the rules has read: `waiting` for it, or set aside, by kind */
    countUnread(): Promise<UnreadCounts>
    /**
     * At most `limit` of the units without labels at this version get those that `read` gives, in their order; an empty
     * list: none is left. Of several programs each is given others, and waits for the last of them: one that died leaves
     * them as they were.
     */
    label(
      version: string,
      limit: number,
      read: (units: readonly UnitToClassify[]) => Promise<Label[][]>,
    ): Promise<{ unit: UnitToClassify; labels: Label[] }[]>
    /** replaces the labels of each unit; one transaction */
    replace(rows: { unitId: string; labels: Label[] }[], version: string): Promise<void>
  }
  search: {
    /** units whose search row is of another version, or older than what it is made from */
    countUnindexed(version: number): Promise<number>
    /** one transaction: at most `limit` of them get the row that `rowOf` makes, or lose theirs where it is null */
    index(
      version: number,
      limit: number,
      rowOf: (unit: UnitToIndex) => SearchRow | null,
    ): Promise<{ units: number; written: number }>
    /**
     * One transaction: whatever is in the index goes, damaged or not, and every row is made anew from what is held; `told`
     * hears how many units each batch had. Others find by the index of before until it ends, or wait for it
     */
    anew(
      version: number,
      batch: number,
      rowOf: (unit: UnitToIndex) => SearchRow | null,
      told: (units: number) => void,
    ): Promise<{ units: number; written: number }>
    /** false where the index is not as it was written: a disk changed a byte of it. Reads all of it */
    isSound(): Promise<boolean>
    /** notes the index as it is now, for `isSound` and `check`; where it was not written to since, does nothing */
    noteWritten(): Promise<void>
    /** the words, as printed and folded, that begin so, with how many texts say each */
    wordsBeginning(beginning: string): Promise<{ word: string; texts: number }[]>
  }
  windows: {
    all(filter?: WindowFilter): Promise<ReviewWindow[]>
    /** keys of windows that contradict themselves: a disk changed a byte of them */
    contradicting(): Promise<string[]>
    find(filter: WindowFilter, page: PageRequest): Promise<Page<ReviewWindow>>
    /** replaces all, with the change rows of the difference; one transaction */
    replace(windows: ReviewWindow[], changes: NewChange[], at: string): Promise<void>
    /** windows that are gone, and whose end is the last change that was noted about them */
    calledOff(): Promise<ReviewWindow[]>
    /** windows with how often they changed (SEQUENCE) and when; those gone in the last 180 days come as withdrawn */
    calendar(
      filter: WindowFilter,
    ): Promise<{ window: ReviewWindow; sequence: number; changedAt: string; withdrawn: boolean }[]>
  }
  facts: {
    /** replaces all; true when something differs from what was there */
    load(facts: Facts, hash: string): Promise<boolean>
    /** whether those of this hash were loaded last, and are as they were written */
    holds(hash: string): Promise<boolean>
    /**
     * With the announcements that were entered after those loaded, and the collected ones last; `files` stand in for all
     * that was loaded or entered.
     */
    read(files?: Facts): Promise<Facts>
    /** replaces what is kept of one calendar page (`source:page`); a load leaves it alone */
    collected(pageId: string, rows: readonly AnnouncementFact[]): Promise<void>
    readCollected(pageId: string): Promise<AnnouncementFact[]>
    /** what all calendar pages announce, as collected */
    readPages(): Promise<AnnouncementFact[]>
  }
  /** announcements as a person or a release entered them */
  announcements: {
    /** every row with what became of it, in the order of entering */
    all(): Promise<Entered[]>
    /** one transaction: adds the rows, and ends those that they correct; returns the new ids in order */
    enter(entries: readonly Entry[], at: string): Promise<number[]>
    /** one transaction: takes rows out as entered by mistake; what they held back counts again */
    withdraw(ids: readonly number[], at: string): Promise<void>
  }
  register: {
    /** rows whose document is not collected yet stand in for it; returns how many were written, 0 when the hash is known */
    load(rows: RegisterRow[], hash: string, at: string): Promise<number>
  }
  /** records of the Universal Human Rights Index */
  uhri: UhriStore
  changes: {
    /** how many stand after the cursor */
    count(cursor: number, options?: { invented?: boolean }): Promise<number>
    since(cursor: number, limit: number, options?: { invented?: boolean }): Promise<ChangeRow[]>
    newest(filter: {
      states?: string[]
      mechanisms?: string[]
      subject?: ChangeRow['subject']
      /** kinds of the windows that changed */
      windowKinds?: string[] | undefined
      /** changes with smaller numbers alone */
      before?: number | undefined
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
    /** the UTC instant last trusted; before the first one, the newest of all runs and changes; null where there is none */
    newestInstant(): Promise<string | null>
    trustInstant(at: string): Promise<void>
    /** whether the disk has room for writes */
    hasRoom(): Promise<boolean>
    /** whether the file is where it was opened: what is written to one that was moved or replaced is lost */
    isInPlace(): Promise<boolean>
    schemaVersion(): Promise<number>
    /** names the count of `changes`: another database, or a restored one, has another */
    epoch(): Promise<string>
    /** begins another epoch, for the next opening */
    beginEpoch(): Promise<void>
    /** differs after every write, by this process or another; costs no look at any table */
    revision(): Promise<string>
    counts(): Promise<Record<string, number>>
  }
  /** every row that came from the invented examples, without a trace; returns the sha256 no longer used */
  removeExamples(): Promise<{ documents: number; captures: number; records: number; unusedSha256: string[] }>
  /** takes captures out, with the documents whose text came from them, and what runs and alerts say of them; other captures of their symbols are parsed again */
  forget(captureIds: readonly number[]): Promise<{ documents: number; captures: number; unusedSha256: string[] }>
  /** takes out the records of the index of a canonical symbol, and what stands for them; returns the records */
  forgetIndexed(symbol: string): Promise<number>
  /** takes out what the runs say of files that were refused, by the first figures of their sha256; returns how many faults */
  forgetRefused(sha256: string): Promise<number>
  /** what a disk changed in what a stage reads: asked before anything is derived or told from it */
  damage(stage: ToldStage): Promise<Damage[]>
  /** a checked copy in a new file, mode 600; throws, and leaves nothing behind, where the database is damaged */
  backup(path: string): Promise<void>
  /** alerts that start with what is there and write to nothing that stays; for one command that then ends */
  rehearseAlerts(): Promise<AlertsStore>
  /** integrity of the database itself, and of what its rows hold; an empty list is sound. Reads every row */
  check(): Promise<StoredFault[]>
  close(): Promise<void>
}
