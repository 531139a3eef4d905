// What a reader says of a file that holds its text and nothing else.
import type { FileStatus } from '../../src/domain/paragraphs.ts'

export const plainFile: FileStatus = { outside: [], machineRead: false, openRevisions: 0 }
