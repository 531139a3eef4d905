// Decides whether a document that was read becomes the current text of its symbol, and what changes then.
import type { ParsedDocument } from '../documents.ts'
import { quotableVersions, type VersionKind } from '../mechanisms.ts'
import { baseSymbol } from './base-symbol.ts'
import { documentId } from './ids.ts'
import { isSame } from './same.ts'
import { type DocumentToIndex, isFoundAlike } from './search-row.ts'
import { type HeldUnit, type Noted, planUnits, type UnitChange } from './units.ts'

export type HeldDocument = {
  version: VersionKind
  /** with the asterisks of a reissue */
  symbolAsPrinted: string | null
  /** null: a row of the register stands in for a text that is not collected yet */
  captureId: number | null
  /** instant at which the current capture was last announced; null where there is none */
  lastSeenAt: string | null
  withdrawnAt: string | null
  /** what its units are found by */
  toIndex: DocumentToIndex
  /** everything that was parsed, without the units */
  head: unknown
}

export type ReadCapture = { id: number; lastSeenAt: string }

export type DocumentPlan =
  | { outcome: 'kept_current' }
  | {
      outcome: 'created' | 'updated' | 'unchanged'
      units: UnitChange[]
      changedUnits: number
      /** a field of the document that its units are found by is another: all their search rows are out of date */
      refind: boolean
      noted: Noted[]
    }

type Issued = Pick<ParsedDocument, 'version' | 'symbolAsPrinted'>

/** A draft's asterisk may be a note on its state; that of an issued text, or of its scan, is a reissue. */
const issuedKinds: readonly VersionKind[] = [...quotableVersions, 'machine_read']

/** Returns how often the text was issued anew under its symbol: "CO/3" 0, "CO/3*" 1, "CO/3**" 2; 1 where only a note says so. */
function reissues({ version, symbolAsPrinted }: Issued): number {
  if (!issuedKinds.includes(version)) return 0
  const stars = /[*\u2217]{0,5}$/.exec(symbolAsPrinted?.trim() ?? '')?.[0].length ?? 0
  return Math.max(stars, version === 'reissued' ? 1 : 0)
}

/** Returns true where `held` was issued anew, and `read` is an issue before it: it displaces nothing. */
export const isEarlierIssue = (read: Issued, held: Issued): boolean => reissues(held) > reissues(read)

/** Returns true when the capture that was read must not become the current text of the document. */
function staysCurrent(
  held: Pick<HeldDocument, 'captureId' | 'lastSeenAt' | 'withdrawnAt'> & Issued,
  read: Issued & { capture: ReadCapture },
): boolean {
  if (held.captureId === null || held.captureId === read.capture.id || held.withdrawnAt !== null) return false
  // a text that may be quoted is never displaced by one that may not (DATA-MODEL, 4.5)
  const [before, after] = [quotableVersions.includes(held.version), quotableVersions.includes(read.version)]
  if (before !== after) return before
  // a reissue puts right the text that it follows, whichever of the two comes to us first
  if (isEarlierIssue(read, held)) return true
  if (isEarlierIssue(held, read)) return false
  return held.lastSeenAt !== null && held.lastSeenAt > read.capture.lastSeenAt
}

/** The report that a UPR document belongs to, whatever its revision: itself, or the one that it answers. */
export const reviewSymbol = (parsed: Pick<ParsedDocument, 'review' | 'type' | 'symbol'>): string | null =>
  parsed.review === null
    ? null
    : parsed.type === 'report_of_the_working_group'
      ? baseSymbol(parsed.symbol)
      : parsed.review.reportSymbol && baseSymbol(parsed.review.reportSymbol)

/** `held` is null for a document of which nothing is kept, not even a row of the register. */
export function planDocument(
  held: HeldDocument | null,
  units: readonly HeldUnit[],
  parsed: ParsedDocument,
  capture: ReadCapture,
): DocumentPlan {
  if (held && staysCurrent(held, { ...parsed, capture })) return { outcome: 'kept_current' }
  const { units: _, ...head } = parsed
  const plan = planUnits(units, parsed, { standsIn: held !== null && held.captureId === null })
  const changed =
    held === null ||
    held.captureId !== capture.id ||
    held.withdrawnAt !== null ||
    plan.changed > 0 ||
    !isSame(held.head, head)
  const refind = held !== null && (held.withdrawnAt !== null || !isFoundAlike(held.toIndex, parsed))
  const note: Noted = {
    kind: held && held.captureId !== null ? 'updated' : 'created',
    subject: 'document',
    subjectId: documentId(parsed.symbol, parsed.language),
    before: held ? { version: held.version, captureId: held.captureId } : null,
    after: { version: parsed.version, captureId: capture.id, changedUnits: plan.changed },
  }
  return {
    outcome: held === null ? 'created' : changed ? 'updated' : 'unchanged',
    units: plan.changes,
    changedUnits: plan.changed,
    refind,
    noted: changed ? [...plan.noted, note] : plan.noted,
  }
}
