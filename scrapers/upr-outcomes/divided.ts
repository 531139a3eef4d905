// Headings that divide recommendations by their answers, in words that need not be known.
import { verbsIn } from './verbs.ts'

/** "Recommendations on women", "from Norland": what they are about, under any answer. */
const ofTheme =
  /\brecommendations (?:(?:that|which) )?(?:concern|relat|pertain|regard|deal|address|refer|focus|aim|made|received|(?:on|of|from|by|to(?! be))\b)/i
/** "Recommendations requiring further study", "still under examination": an answer, in words that are not known. */
const ofClass =
  /\brecommendations (?:that|which|whose|for|under|already|not|still|partly|partially|out|outside|beyond|subject|to be|in|\w+ed|\w+ing)\b/i
/** "Other recommendations", "Deferred recommendations" */
const ofRest =
  /^(?:the |all )?(?:rest|others)[.:]?$|\b(?:other|remaining|further|additional|outstanding|(?!relat)\w+ed) recommendations[.:]?$/i
const ofCommitments = /\b(?:commitments|pledges)[.:]?$/i
/** "Noted in part", "Noted (yellow)", and not "Support for victims" */
const closing = /^(?: in (?:part|principle)| by [A-Z]\w+)?[^\p{L}\d]*(?:\([^()]{1,40}\)|[:–—-] ?[^.;]{1,30})?\W*$/u
/** Words of a sentence, or the label of an answer to one recommendation. */
const ofSentence =
  /\b(?:response|position|comment|answer|reply|status|view|expla|remark|note[ds]? (?:that|with)|we|it|this|the|government|state)\w*\b/i

/** "Bucket 2 – noted", "Recommendations accepted in part or noted": a heading that divides recommendations. */
export const divides = (text: string): boolean => {
  if (/[.;]$/.test(text)) return false
  const verbs = verbsIn(text)
  const speaksOfAnswer = verbs.length > 0
  if (/\brecommendations\b/i.test(text) && (speaksOfAnswer || (ofClass.test(text) && !ofTheme.test(text)))) return true
  const behind = text.slice(verbs.at(-1)?.end ?? 0)
  return (
    text.length < 60 &&
    (ofRest.test(text) ||
      ofCommitments.test(text) ||
      (speaksOfAnswer && closing.test(behind) && !ofSentence.test(text)))
  )
}
