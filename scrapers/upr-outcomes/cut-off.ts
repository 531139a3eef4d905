// Doubts about papers whose last pages are missing: the end that reports have, and the last words.
import type { Entry } from './entry.ts'
import type { Parts } from './frame.ts'

/** "… and to the political": no answer in a table is as long. */
const breaksOff = /^.{120,}[\p{Ll},–-]$/su

/** The last words of a paper, where they break off. */
export const openEnd = (last: string | undefined): string[] =>
  last !== undefined && breaksOff.test(last)
    ? [`the last paragraph does not end: ${JSON.stringify(last.slice(-40))}`]
    : []

/** Behind the recommendations every report says whose positions they are, and behind that or the pledges it lists the delegation. */
export const openConclusions = (entries: readonly Entry[], parts: Parts): string[] =>
  parts.annex.length > 0 || (parts.pledges.length === 0 && entries.some(({ kind }) => kind === 'disclaimer'))
    ? []
    : ['no closing paragraph, or no annex, stands behind the recommendations or pledges: the text may be cut']
