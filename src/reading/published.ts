// The status of a source as everybody may see it: faults of files that the operator imported are named, and not quoted.
import { anImportedFile, importedFailure } from '../domain/imported.ts'
import type { SourceStatus } from './status.ts'

type StatusFault = SourceStatus['faults'][number]

/** Faults of an older version do not say of which file they speak: it may be an imported one. Of its own run a source speaks itself. */
const mayQuoteImport = ({ stage, where, file, sha256 }: StatusFault, sourceId: string): boolean =>
  file !== undefined || (stage === 'parse' && sha256 === undefined && where !== sourceId)

const forOwner = 'its operator sees more with “mechanism-watch status”'

function toPublishedFault(whole: StatusFault, sourceId: string): StatusFault {
  const { file: _, sha256: __, ...fault } = whole
  return mayQuoteImport(whole, sourceId) ? { ...fault, where: anImportedFile, message: forOwner } : fault
}

/** Returns a source without names, hashes and quotations of imported files. */
export const toPublished = (row: SourceStatus): SourceStatus => ({
  ...row,
  faults: row.faults.map((fault) => toPublishedFault(fault, row.id)),
  unread: row.unread.map(({ file, ...one }) =>
    file === null
      ? { ...one, file }
      : { ...one, symbol: null, sha256: null, message: importedFailure(one.fault), file: null },
  ),
})
