// Sentences that announce recommendations and are none themselves.
import type { NumberedParagraph } from '../lib/numbered/types.ts'

// "makes the following recommendations:", "formule les recommandations suivantes :"
const announces = [
  /\bfollowing (?:\w+ )?recommendations\b|\brecommends the following\b/i,
  /\brecommandations (?:ci-après|suivantes)/i,
  /\bsiguientes recomendaciones\b|\brecomendaciones siguientes\b/i,
]
export const isAnnounced = (text: string): boolean => announces.some((pattern) => pattern.test(text))

/** "The Special Rapporteur recommends the following." */
const announcesOnly =
  /^[^.;:]{0,160}(?:recommends?|recommande(?:nt)?|recomiendan?)\s(?:as follows|the following(?: \w+)?|ce qui suit|lo siguiente)\s?[.:]?$/iu
/** "The Special Rapporteur makes the following recommendations:" before numbered paragraphs. */
const announcesMore = [
  /^[^.;:]{0,160}following (?:\w+ )?recommendations\s?[.:]$/iu,
  /^[^.;:]{0,160}recommandations (?:ci-après|suivantes)\s?[.:]$/iu,
  /^[^.;:]{0,160}(?:siguientes recomendaciones|recomendaciones siguientes)\s?[.:]$/iu,
]

/** Is a paragraph no more than a sentence that announces what the next ones ask? */
export const isAnnouncement = ({ blocks }: NumberedParagraph): boolean =>
  blocks.length === 1 && [announcesOnly, ...announcesMore].some((pattern) => pattern.test(blocks[0]!.text))
