// Tells a sentence in which the Committee adds something of its own to what stands before it.
import { compileEach } from '../../../src/domain/patterns.ts'
import { listTailsTable } from './list-tails-table.ts'
import type { ReadLanguage } from './segment.ts'

const goesBeyond = compileEach(listTailsTable.rows, 'goes beyond')

/** "The Committee is also concerned", "En outre, il recommande". */
export const addsToIt = (text: string, language: ReadLanguage): boolean => goesBeyond[language].test(text)
