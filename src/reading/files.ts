// Which documents, versions and captures a file is, by the SHA-256 of its bytes.
import type { CaptureRow, DocumentDetail } from '../../db/store.ts'
import { fetchedFrom } from '../domain/addresses.ts'
import { isGiven, isNamed } from '../domain/given-files.ts'
import type { Language, VersionKind } from '../domain/mechanisms.ts'
import type { ReadingContext } from './context.ts'

/** Returns a SHA-256 that somebody wrote, in small letters; null for anything else. */
export const hashIn = (text: string): string | null =>
  /^[0-9a-f]{64}$/i.test(text.trim()) ? text.trim().toLowerCase() : null

/** One capture of the bytes, with the document that was read from it; `document` is null where none was. */
export type FileCapture = {
  capture: CaptureRow
  document: DocumentDetail | null
  symbol: string | null
  title: string | null
  language: Language | null
  version: VersionKind | null
  /** it is the text that is shown */
  current: boolean
  retrievedAt: string
  /** null for a file that a person imported */
  capturedFrom: string | null
  withdrawnAt: string | null
}

/** `given`: everybody may have the bytes, and an archive is at hand */
export type KnownFile = { captures: FileCapture[]; given: boolean }

/**
 * Returns the captures of a hash, oldest first. For everybody but the operator (`own`) a private file that no document was
 * read from is as unknown as one that was never seen.
 */
export async function findFile(
  { store, storedFile }: Pick<ReadingContext, 'store' | 'storedFile'>,
  sha256: string,
  { own = false } = {},
): Promise<KnownFile> {
  const [rows, read] = await Promise.all([store.captures.named(sha256), store.documents.readFrom(sha256)])
  const uses = rows.map((capture) => ({
    capture,
    read: read.filter(({ captureId }) => captureId === capture.id),
  }))
  const facts = uses.map(({ capture, read: from }) => ({ ...capture, versions: from.map(({ version }) => version) }))
  const shown = uses.filter((_, at) => own || isNamed(facts[at]!))
  const found = await Promise.all(
    shown.flatMap(({ capture, read: from }) =>
      from.length === 0
        ? [Promise.resolve(describeCapture(capture, null, null))]
        : from.map(async ({ documentId, version }) =>
            describeCapture(capture, await store.documents.get(documentId), version),
          ),
    ),
  )
  return { captures: found, given: storedFile !== undefined && isGiven(facts) }
}

const describeCapture = (
  capture: CaptureRow,
  document: DocumentDetail | null,
  version: VersionKind | null,
): FileCapture => ({
  capture,
  document,
  symbol: document?.symbol ?? capture.symbol,
  title: document?.title ?? null,
  language: document?.language ?? null,
  version,
  current: document !== null && document.sha256 === capture.sha256,
  retrievedAt: capture.retrievedAt,
  capturedFrom: fetchedFrom(capture),
  withdrawnAt: capture.withdrawnAt ?? document?.withdrawnAt ?? null,
})
