// What may stand between a symbol and its paragraph: days, versions, sessions, links and pages belong to the citation.
import { compile } from '../patterns.ts'
import { gapRows } from './words-table.ts'

const pieces = compile(gapRows, 'piece', { flags: 'giu' })
const bracket = /\([^()]{0,120}\)|\[[^[\]]{0,120}\]/gu
const longest = 300

/** True where nothing in the gap can name another thing that has paragraphs. */
export function belongsTogether(gap: string): boolean {
  if (gap.length > longest) return false
  return /^[\s,.:;|()*_،/\]–—-]*$/u.test(gap.replace(bracket, ' ').replace(bracket, ' ').replace(pieces, ' '))
}

const ofOther =
  /^\s+(?:(?:of|du|de|del|des)\s|de l[’'])(?!\s|its\b|the (?:concl|report|doc|same|present|said)|observ|rapport|inform)/iu

/** "paragraph 9 of the Act": it is said whose paragraph it is, and it is not that of the document. */
export const isOfOther = (behind: string): boolean => ofOther.test(behind)
