// Lead-ins without a number: lines that open a list of their own, sentences that answer the list above them, and items that sound like either.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { opensAsk } from './asks.ts'
import { endsInStates } from './brackets.ts'
import type { Entry } from './entry.ts'
import { readAnswer } from './positions.ts'

/** "The following recommendations did not enjoy the support of Valdoria:", its number forgotten. */
export const isUnnumberedLead = ({ text }: Paragraph) =>
  /^(?:The |These )?(?:following )?recommendations?\b[^.]{0,200}(?:enjoy|support|examin|noted|reject|accept|respon)[^.]*:?$/i.test(
    text,
  ) ||
  // "The following were noted:"
  (/^(?:The following|Those below)(?: ones)? (?:(?:is|are|was|were|have|has|will|do|did|can|could)\b|enjoy)[^.:]{0,120}:$/i.test(
    text,
  ) &&
    readAnswer(text) !== null)

/** "The recommendations listed above enjoy the support of Valdoria.": an answer to the list that ends here. */
export const answersAbove = ({ text }: Pick<Paragraph, 'text'>): boolean =>
  /^(?:All (?:of )?)?(?:the |these |those )?(?:\w+ )?recommendations?\b[^.:\d]{0,160}\.$/i.test(text) &&
  /\babove\b|^(?:All (?:of )?)?(?:these|those)\b/i.test(text) &&
  readAnswer(text) !== null

/** Such sentences that items follow, or whose list is answered already: which of the items they answer nobody can tell. */
export const answerNothing = (entries: readonly Entry[]): Entry[] =>
  entries.filter((entry, at) => {
    if (entry.kind !== 'lead' || entry.number !== '' || !answersAbove(entry)) return false
    const lead = entries.slice(0, at).findLast(({ kind }) => kind === 'lead')
    return entries[at + 1]?.kind === 'item' || (lead !== undefined && readAnswer(lead.text) !== null)
  })

/** "Give effect to the recommendations accepted in 2090 (Norland);": asks, whatever words of a lead-in stand in it. */
export const isPlainItem = (text: string): boolean =>
  endsInStates(text) && !/:\s/.test(text) && (opensAsk(text) || readAnswer(text) === null)
