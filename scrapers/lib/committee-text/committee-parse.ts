// The parser of a source of concluding observations: the committees' common reader, with the exceptions of that source.
import type { ParsedDocumentInput } from '../../../src/domain/documents.ts'
import type { Capture } from '../../source.ts'
import { callInChild } from '../child/pool.ts'
import type { DocumentException } from './identity.ts'

/**
 * Makes `parse` of a source. It reads the documents of every treaty body; which of them the source covers, its card
 * says. Runs in a child process: neither a long document nor a hostile one stops the server.
 */
export const committeeParse =
  ({ exceptions = [] }: { exceptions?: readonly DocumentException[] } = {}) =>
  (capture: Capture): Promise<ParsedDocumentInput> =>
    callInChild(new URL('./parse.ts', import.meta.url), 'parse', [capture, exceptions])
