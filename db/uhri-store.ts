// What the rest may ask of the records of the Universal Human Rights Index.
import type { OurUnit, Paragraph, Reconciled, TheirRecord } from '../src/domain/keeping/reconcile.ts'
import type { Language } from '../src/domain/mechanisms.ts'
import type { Agreement } from '../src/domain/uhri/agreement.ts'
import type { Fault } from './rows.ts'

/** A record as an import brings it; `body` is JSON of UhriRecord. */
export type NewRecord = { id: string; symbol: string; digest: string; body: string }
export type KnownRecord = { id: string; row: number; digest: string; withdrawn: boolean }

/** An export that was read to its end: what was staged of it may be written. */
export type UhriImport = {
  sha256: string
  /** name of the reading: version of the reader, and scope */
  reading: string
  /** records of the file, of whatever scope */
  total: number
  at: string
  /** what was counted and said of its records when it was read; missing in imports of earlier releases */
  counts?: Record<string, number>
  faults?: Fault[]
  /** when the newest of its records was put on the index; missing in imports of earlier releases, null where none says */
  newest?: string | null
  /** every document of it is written */
  applied: boolean
}

export type AgreementCounts = {
  /** source of our reading; null: the document was not read, its records stand alone */
  sourceId: string | null
  documents: number
  records: number
} & Record<Agreement, number>

export type Disagreement = { symbol: string; sourceId: string } & Pick<Paragraph, 'agreement' | 'paragraph'>

/** Records of one symbol that are held back; `states` are those of the example, by the id of the index. */
export type HeldBack = { symbol: string; records: number; example: string; states: string[] }

export type UhriStore = {
  /** the last export that was taken whole; null before the first */
  lastImport(): Promise<UhriImport | null>
  /** takes out what an import left that did not get to its end */
  clearStaged(): Promise<void>
  known(ids: readonly string[]): Promise<KnownRecord[]>
  /** the highest row number of a record, 0 for none; and how many are not withdrawn */
  extent(): Promise<{ highest: number; live: number }>
  /** one transaction; returns the ids that were staged before, whose records stay as they are */
  stage(records: readonly NewRecord[]): Promise<string[]>
  /** digests of those that are staged, by id */
  stagedDigests(ids: readonly string[]): Promise<Map<string, string>>
  /** counts the live records whose row is not `seen` */
  countUnseen(seen: (row: number) => boolean): Promise<number>
  /** one transaction: stages the end of the live records that are not `seen`, and says that the export was read whole */
  accept(read: UhriImport, seen: (row: number) => boolean): Promise<void>
  /** one transaction over some documents of what was staged; null where nothing is left, and the import is done */
  apply(at: string, isInvented: (state: string) => boolean): Promise<{ documents: number; records: number } | null>
  countStaged(): Promise<number>
  /** one transaction: lets records stand again whose document was taken out; returns the documents, 0 where none is left */
  standAgain(at: string, isInvented: (state: string) => boolean): Promise<number>
  /** live records of a canonical symbol */
  countOf(symbol: string): Promise<number>
  /** one transaction: compares some documents that were read here, and were not compared by this version; 0 where none is left */
  compare(
    version: number,
    limit: number,
    rule: (units: readonly OurUnit[], records: readonly TheirRecord[], language: Language) => Reconciled,
  ): Promise<number>
  agreement(): Promise<AgreementCounts[]>
  /** paragraphs that do not agree, by symbol */
  disagreements(limit: number): Promise<Disagreement[]>
  /** live records that stand nowhere, since they name other States than their document: all, and the first symbols */
  heldBack(limit: number): Promise<{ records: number; symbols: HeldBack[] }>
  /** the unit that has the words of a record, or stands in its place; null for an unknown id */
  unitOf(annotationId: string): Promise<string | null>
}
