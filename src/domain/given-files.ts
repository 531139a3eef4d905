// Which stored files are given to everybody: those of public documents that were fetched, never what a person imported.
import { importedFile } from './imported.ts'
import type { VersionKind } from './mechanisms.ts'

/** A capture of the file, and the versions of documents that were read from it. */
export type FileUse = {
  route: string | null
  address: string
  parseFault: string | null
  versions: readonly VersionKind[]
}

const isPublic = ({ address, parseFault, versions, ...capture }: FileUse): boolean =>
  importedFile({ ...capture, address }) === null &&
  /^https?:\/\//.test(address) &&
  // of what nobody could read it is not known whether it is restricted; a corrigendum is kept to be read by people
  (versions.length > 0 || parseFault === 'corrigendum')

/**
 * Returns whether the bytes may be given. One capture that was fetched from a public address is enough, whoever imported
 * the same bytes too; one reading as a restricted draft is enough to keep them.
 */
export const isGiven = (uses: readonly FileUse[]): boolean =>
  uses.some(isPublic) && !uses.some(({ versions }) => versions.includes('restricted'))

/** Returns whether a capture is named in public: what a person imported is, once it is a document that is shown. */
export const isNamed = (use: FileUse): boolean => importedFile(use) === null || use.versions.length > 0
