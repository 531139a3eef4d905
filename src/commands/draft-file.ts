// A draft from a file: plain text, Markdown, or Word with its footnotes and endnotes.
import { readWordDraft } from '../../scrapers/lib/docx/draft.ts'
import { sniff } from '../../scrapers/lib/sniff.ts'
import { type DraftPart, partsOfText } from '../domain/citing/drafts.ts'
import { UsageError } from '../domain/errors.ts'
import { readRegular } from '../pipeline/regular-file.ts'

const longestFile = 50_000_000

/** Reads a draft. Throws UsageError for a file that is neither text nor Word. */
export async function readDraftFile(path: string): Promise<DraftPart[]> {
  const bytes = await readRegular(path, longestFile).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`)
  })
  const kind = sniff(bytes)
  if (kind === 'docx') return (await readWordDraft(bytes, Number.POSITIVE_INFINITY))!
  if (kind === 'pdf' || kind === 'doc')
    throw new UsageError(
      `${path} is a ${kind.toUpperCase()} file. Save the draft as Word (.docx) or as text, then check that.`,
    )
  return partsOfText(decoded(bytes, path).replace(/\r\n?/g, '\n'))
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${path} is no UTF-8 text. Save it as text in UTF-8, or as Word (.docx).`)
  }
}
