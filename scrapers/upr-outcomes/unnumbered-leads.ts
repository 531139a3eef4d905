// Lines without a number that open a list of their own: lead-ins whose number is forgotten, commitments and comments.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { isCommentLead, isPledgeLead } from './asides.ts'
import { beginsAsk } from './asks.ts'
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

/** "Valdoria undertakes to:" opens a list that is no part of the one before it. */
export const isAsideLead = (text: string): boolean =>
  /^[^•·▪◦‣–—-].*:$/su.test(text) && !beginsAsk(text) && (isPledgeLead(text) || isCommentLead(text))
