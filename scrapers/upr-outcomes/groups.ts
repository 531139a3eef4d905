// Lead-ins with their items and answers, and what tells recommendations from comments and pledges.
import { compile } from '../../src/domain/patterns.ts'
import type { Entry } from './chapter.ts'
import { commentRows, namedRows, restatedRows } from './lead-words.ts'
import { findBareNumbers, findDottedNumbers, readPointers } from './numbers.ts'
import { type Answer, readAnswer } from './positions.ts'

/** A lead-in, its items, and the answer to them with its words and the paragraph that gave it. */
export type Group = { lead: Entry; items: Entry[]; answer: Answer | null; words: string; from: string }

/** "Regarding the recommendation in paragraph 103.1 above, Valdoria stated …": an answer, not a recommendation. */
const comment = compile(commentRows, 'comment', { flags: 'i' })
export const isComment = (text: string) => comment.test(text)

/** Lead-ins of lists that hold no recommendations: "Valdoria offered the following comments:" */
const commentLead = compile(commentRows, 'comment lead', { flags: 'i' })
export const isCommentLead = (text: string) =>
  commentLead.test(text) && !/\brecommendations (?:listed )?(?:below|above)|\bfollowing recommendations/i.test(text)

export const isPledgeLead = (text: string) =>
  /\bvoluntary\b[^.:]{0,40}\b(?:pledges?|commitments?)\b/i.test(text) && !/\brecommendation/i.test(text)

/** Lead-ins in their order; a list without an answer takes that of the sentence after it. */
export const groupsOf = (entries: Entry[]): Group[] => {
  const groups: Group[] = []
  for (const entry of entries) {
    if (entry.kind === 'lead')
      groups.push({ lead: entry, items: [], answer: readAnswer(entry.text), words: entry.text, from: entry.number })
    else if (entry.kind === 'item') groups.at(-1)?.items.push(entry)
  }
  for (const [at, group] of groups.entries()) {
    // "These recommendations will be examined by …", "The response of … will be included in the outcome report"
    const after = groups[at + 1]
    if (group.answer !== null || group.items.length === 0 || after === undefined || after.items.length > 0) continue
    if (after.answer === null || readPointers(after.lead.text).length > 0 || namedItems(after.lead.text).length > 0)
      continue
    Object.assign(group, { answer: after.answer, words: after.lead.text, from: after.lead.number })
  }
  return groups
}

const named = compile(namedRows, 'named items', { flags: 'i' })

/** "recommendations Nos. 7, 8 and 9-12 above", "recommendations 100.3 and 100.5": items that a sentence names. */
export const namedItems = (text: string): string[] => {
  const list = named.exec(text)?.[1]
  if (list === undefined) return []
  const dotted = findDottedNumbers(list)
  return (dotted.length > 0 ? dotted : findBareNumbers(list)).map((found) => found.path)
}

/** Does the sentence point at paragraphs of the dialogue, rather than at items of this chapter? */
export const pointsAtDialogue = (text: string): boolean =>
  !isComment(text) &&
  !/\bNos?\.\s*\d/.test(text) &&
  /\bnoted\b|\b(?:in|at) paragraphs?\b|\bcontained in para/i.test(text) &&
  !/\bparagraphs?\s+\d+\.\d/i.test(text)

/** "Regarding the recommendation to enact X (Norland), included in paragraph 51 (e), Valdoria stated that …" */
const restated = compile(restatedRows, 'restated', { flags: 'is' })

export const isRestated = (text: string): boolean => restated.test(text)

/** The recommendation inside such an answer, for the item's own text. */
export const withoutReason = (item: Entry): Entry => {
  const match = restated.exec(item.text)
  if (match === null) return item
  return { ...item, text: match[1]!, warnings: [...item.warnings, 'printed within the answer of the State'] }
}
