// Where the public finds a document: the permanent address of the United Nations, or the page that it was fetched from.
import { importedFile } from './imported.ts'
import { type Language, quotableVersions, type VersionKind } from './mechanisms.ts'
import { officialAddress } from './official-address.ts'
import { parseSymbol, SymbolError } from './symbols/symbols.ts'

/** File numbers of the treaty-body database ("INT/CAT/NGO/TGO/13032") are no documents of docs.un.org. */
function hasPermanentAddress(symbol: string): boolean {
  try {
    return parseSymbol(symbol).class !== 'internal'
  } catch (error) {
    if (error instanceof SymbolError) return false
    throw error
  }
}

/** Returns the address that a capture was fetched from; null for a file that a person imported: its name is theirs. */
export const fetchedFrom = (capture: { route: string | null; address: string } | null): string | null =>
  capture === null || importedFile(capture) !== null ? null : capture.address

const hasFinalText = (version: VersionKind): boolean => quotableVersions.includes(version) || version === 'index_copy'

type Addressed = {
  symbol: string
  language: Language
  version: VersionKind
  invented: boolean
}

/**
 * Returns the address that goes into citations, exports and mails. The permanent address leads to the final text: it is
 * not given for another one, nor for a fictional document; for words of an index it leads to where they are checked. Null
 * where no public address is known.
 */
export const publicAddress = (
  document: Addressed,
  capture: { route: string | null; address: string } | null,
): string | null =>
  !document.invented && hasFinalText(document.version) && hasPermanentAddress(document.symbol)
    ? officialAddress(document.symbol, document.language)
    : fetchedFrom(capture)
