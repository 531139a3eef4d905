// Lead-ins whose number is forgotten: lines without one that open a list of their own.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
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
