// Files that a person saved and imported: the route of their captures, and the address that keeps the name of the file.

import { faultWords } from './fault-words.ts'
import { printableName, withoutPaths } from './printable.ts'

/** Route of the captures of imported files. */
export const importRoute = 'import'

const scheme = 'file:'

/** Returns the address of an imported file: its name without the folder, which could name a person. */
export const importedAddress = (fileName: string): string => `${scheme}${fileName}`

/** Returns the name of the imported file of a capture, fit to be printed; null where the capture was fetched. */
export const importedFile = ({ route, address }: { route: string | null; address: string }): string | null =>
  route === importRoute ? printableName(address.slice(address.startsWith(scheme) ? scheme.length : 0)) : null

/** Whether the bytes of a document are an imported file: nothing shows that they are those of the official address. */
export const isByHand = ({ sha256, capturedFrom }: { sha256: string | null; capturedFrom: string | null }): boolean =>
  sha256 !== null && capturedFrom === null

/** How an imported file is named in public: whoever holds a copy could find it by its hash, or by the beginning of one. */
export const anImportedFile = 'an imported file'

/** Returns how an imported file is named to its operator: by its bytes, which `db forget` takes. */
export const importedName = (sha256: string): string => `imported file ${sha256.slice(0, 12)}`

type Failure = { route: string | null; address: string; parseError: string | null; parseFault: string | null }

/** Returns the kind of fault of an imported file in words for everybody: neither its name nor a word that stands in it. */
export const importedFailure = (fault: string | null): string =>
  `imported file: ${faultWords(fault ?? 'import_not_parsed').what}`

/** Returns why a capture could not be read, in words for everybody. */
export const failureWords = (capture: Failure): string =>
  importedFile(capture) === null ? withoutPaths(capture.parseError ?? '') : importedFailure(capture.parseFault)

/** Returns why a capture could not be read, in words for the operator: they may quote an imported file. */
export const ownFailureWords = (capture: Failure): string =>
  withoutPaths(`${importedFile(capture) === null ? '' : 'imported file: '}${capture.parseError ?? ''}`)
