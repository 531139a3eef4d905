// What is read of documents beside their rows: dates, coverage, versions, and what is kept and not read.
import { fetchedFrom } from '../../src/domain/addresses.ts'
import type { HeldDocument } from '../../src/domain/coverage.ts'
import { failureWords, importedFile } from '../../src/domain/imported.ts'
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import type { Standing } from '../../src/domain/keeping/standing.ts'
import { uhriSource } from '../../src/domain/keeping/uhri.ts'
import { quotableVersions, type VersionKind } from '../../src/domain/mechanisms.ts'
import type { DocumentDates } from '../../src/domain/windows.ts'
import type { DocumentDetail, NewChange } from '../rows.ts'
import type { Kept } from '../tables.ts'
import type { ParsedHead } from './mapping.ts'

/** A work is counted once: by its leading version, or where languages are named by the present text in each. */
export const standingsFor = (languages: readonly string[] | undefined): Standing[] =>
  languages?.length ? ['leading', 'other_language'] : ['leading']

export const toDates = (row: Kept<'documents'>, readOn: string): DocumentDates => {
  const parsed = row.parsed as ParsedHead
  // a day that was computed from "within one year" is not a printed one: the window rule counts for itself
  const duty = (d: ParsedHead['followUp']) =>
    d ? { paragraph: d.paragraph, due: d.dueRule ? null : d.due, quote: d.quote } : null
  return {
    symbol: row.symbol,
    mechanism: row.mechanism,
    type: row.type,
    states: parsed.states,
    distributionDate: row.distributionDate,
    session: row.session,
    sessionOpens: parsed.sessionOpens,
    sessionCloses: parsed.sessionCloses,
    // absent in texts that an earlier reader read
    consideredOn: parsed.consideredOn ?? [],
    adoptionDates: parsed.review?.adoptionDate ? [parsed.review.adoptionDate] : parsed.adoptionDates,
    workingGroupSession: row.workingGroupSession,
    workingGroupSessionOpens: parsed.review?.workingGroupSessionOpens ?? null,
    workingGroupSessionCloses: parsed.review?.workingGroupSessionCloses ?? null,
    reviewDates: parsed.review?.reviewDates ?? [],
    followUp: duty(parsed.followUp),
    nextReport: duty(parsed.nextReport),
    cycle: row.cycle,
    councilSession: parsed.review?.councilSession ?? null,
    visitFrom: parsed.visit?.from ?? null,
    visitTo: parsed.visit?.to ?? null,
    receivedDate: parsed.receivedDate,
    readOn,
    invented: row.invented,
  }
}

/** A document for coverage: without its text. */
export const toInventory = (
  row: Pick<
    Kept<'documents'>,
    | 'symbol'
    | 'mechanism'
    | 'type'
    | 'session'
    | 'cycle'
    | 'parsed'
    | 'captureId'
    | 'sourceId'
    | 'version'
    | 'withdrawnAt'
  >,
): HeldDocument => ({
  symbol: row.symbol,
  mechanism: row.mechanism,
  type: row.type,
  session: row.session,
  cycle: row.cycle,
  states: (row.parsed as ParsedHead).states,
  date: (row.parsed as ParsedHead).distributionDate,
  // a text that is off the official list is still here, and speaks for nothing any more
  held: row.captureId !== null && row.withdrawnAt === null,
  isDraft: row.captureId !== null && !quotableVersions.includes(row.version as VersionKind),
  copied: row.captureId === null && row.sourceId === uhriSource,
  withdrawn: row.withdrawnAt !== null,
})

/** Captures of a symbol, and corrigenda to it, that no reader took; `…/3/Add.1/Corr.1` corrects another work. */
export const unreadOf = (symbol: string, captures: readonly Kept<'captures'>[]): DocumentDetail['unread'] =>
  captures
    .filter((one) => one.symbol === symbol || baseSymbol(one.symbol ?? '') === baseSymbol(symbol))
    .map((capture) => ({
      address: fetchedFrom(capture),
      sha256: importedFile(capture) === null ? capture.sha256 : null,
      retrievedAt: capture.retrievedAt,
      fault: capture.parseFault,
      message: failureWords(capture),
    }))

export const toVersionRow = (
  version: Pick<Kept<'documentVersions'>, 'version' | 'parsedAt'>,
  capture: Kept<'captures'>,
  current: number | null,
): DocumentDetail['versions'][number] => ({
  version: version.version as DocumentDetail['version'],
  sha256: capture.sha256,
  address: fetchedFrom(capture),
  retrievedAt: capture.retrievedAt,
  parsedAt: version.parsedAt,
  current: capture.id === current,
})

/** Says that units of a document are fewer than were stored with it; null where they are all there. */
export function missingUnits(
  rows: readonly { withdrawnAt: string | null }[],
  { symbol, withdrawnAt, count }: { symbol: string; withdrawnAt: string | null; count: number },
): string | null {
  // what stood for a document that is withdrawn is withdrawn with it
  const present = withdrawnAt === null ? rows.filter((row) => row.withdrawnAt === null).length : rows.length
  return present >= count ? null : `${symbol} has ${count} paragraphs, and ${present} were found`
}

/** The change of a document that is off the lists of its source. */
export const withdrawalOf = (document: Kept<'documents'>, at: string): NewChange => ({
  at,
  kind: 'withdrawn',
  subject: 'document',
  subjectId: document.id,
  state: document.state,
  mechanism: document.mechanism,
  symbol: document.symbol,
  before: null,
  after: null,
  invented: document.invented,
})
