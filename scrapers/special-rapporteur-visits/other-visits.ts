// Leaves the days of another visit out of a sentence: of a predecessor, of another body, or of the visit that this one followed.
import { compile } from '../../src/domain/patterns.ts'
import { otherVisitsTable } from './other-visits-table.ts'

const ofOthers = compile(otherVisitsTable.rows, 'of others', { flags: 'giu' })
/** "his predecessor, Mr. Paul Orrin,": the dot ends no clause. */
const titles = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Sra?|Dra)\.\s(?=\p{Lu})/gu
const visitBefore = compile(otherVisitsTable.rows, 'visit before', { flags: 'giu' })

/**
 * The sentence without days that belong to somebody else's visit: "His predecessor visited Valdoria from 1 to 9 May 2086".
 * "after the visit of 3 to 14 June 2093" is left out where other days stay: alone it may name the visit of the report.
 */
export function withoutOtherVisits(sentence: string, hasDays: (text: string) => boolean): string {
  const rest = sentence.replace(titles, '').replace(ofOthers, ' ')
  const main = rest.replace(visitBefore, ' ')
  return main !== rest && hasDays(main) ? main : rest
}
