// Verdicts that stand alone: "Supported.", "Response: not accepted", "Recommendations noted by Valdoria" over a list.
import { compile } from '../../src/domain/patterns.ts'
import { isOfOthers } from './brackets.ts'
import { subjectGapRows, verdictAloneRows } from './clause-words.ts'
import { withoutMeans } from './decided.ts'
import { foreignHeading } from './foreign-headings.ts'
import { withOwnName } from './own-name.ts'
import { type Answer, isImplemented, readAnswer } from './positions.ts'
import { combined, isBare, isGivenHere, meaningOf, verbsIn, withTakenBack } from './verbs.ts'

const before = compile(verdictAloneRows, 'before', { flags: 'i' })
const behind = compile(verdictAloneRows, 'behind', { flags: 'i' })
const place = compile(subjectGapRows, 'where and whose', { flags: 'gi' })
const third = compile(verdictAloneRows, 'both', { flags: 'i' })

const answer = (value: Answer['value'], text: string): Answer => ({
  value,
  alreadyImplemented: value === 'supported' && isImplemented(text),
})

/** "by the Church", "of Valdoria": whose answer it is. */
const agentIn = (behind: string): string => /^ ?(?:of|by) [^.;:,]*/.exec(behind)?.[0] ?? ''

/** "Valdoria’s position: Support." */
const labelled =
  /\b(?:position|response|answer|reply|decision|status)\b[^:.;]{0,40}:\s*(?:partially|partly|fully)?\s*$/i

/** "Explanatory note", "Note of Valdoria: …": words on an item, and no answer to it. */
const noteOfKind = /\b(?:explanatory|editorial|additional|general|further|an?|the|this)\s*$/i
const noteOfOne = /^\s(?:of|by|from|on)\b[^.;:]{1,80}:/i

/** "Yes", "No, in part": nobody says to which question. */
export const isYesOrNo = (text: string): boolean =>
  /^(?:yes|no|oui|non|s[ií])(?:,? (?:in part|partly|partially|fully))?[\s.;]*$/i.test(text)

/** "accepts this recommendation in so far as it concerns prisons": how much of it is accepted is not plain. */
const limited =
  /^[\s,]*(?:(?:this|the|these|it|them)\b\s?)?(?:recommendations?\b)?[\s,]*(?:but |only )*(?:in ?so ?far as|to the extent|provided that)\b/i

/** "Accepted, but only as regards children" */
const onlySo = /^[\s,]*(?:but )?only (?:as|for|in|with|where|to)\b/i

/** "Partial support", "Full acceptance", "Acceptance" as the head of a column, or alone in a cell. */
const nouns = /^(?:(full|partial) (?:support|acceptance)|acceptance)$/i

/**
 * A sentence or cell that is a verdict and nothing else but its reasons; null for any other. In a cell for positions a bare
 * "Support" or "Accept" is one too; elsewhere it may open the words of a recommendation.
 */
export const readVerdict = (text: string, state: string | null, where: 'text' | 'cell' = 'text'): Answer | null => {
  const bare = withOwnName(withoutMeans(text.trim()), state)
    .replace(/^(?:\(([^()]*)\)|\[([^[\]]*)\])[.;]?$/, '$1$2')
    .replace(nouns, (_, how = 'full') => `${/^p/i.test(how) ? 'partially' : 'fully'} supported`)
  if (isYesOrNo(bare)) return answer('unclear', bare)
  if (third.test(bare)) return answer('partially_supported', bare)
  const [verb, second] = verbsIn(bare)
  if (verb === undefined) return null
  const [head, tail] = [bare.slice(0, verb.start), bare.slice(verb.end)]
  if (!before.test(head) || !behind.test(tail)) return null
  if (/^notes?$/i.test(bare.slice(verb.start, verb.end)) && (noteOfKind.test(head) || noteOfOne.test(tail))) return null
  if (isBare(verb) && where === 'text' && !/\b(?:not|cannot|we|unable)\b/i.test(head) && !labelled.test(head))
    return null
  if (isOfOthers(head, state) || isOfOthers(/^[^.;:,(]*/.exec(tail)![0], state)) return null
  if (!isGivenHere(bare, verb)) return null
  const value = withTakenBack(meaningOf(verb, head, tail), /^[^.]*/.exec(tail)![0])
  if (value === 'supported' && [limited, onlySo].some((form) => form.test(tail))) return answer('unclear', bare)
  // "not accepted, noted" is one answer, "accepted and noted" is none
  const isJoined =
    second !== undefined && /^[\s,/(&-]*(?:and |but |therefore |thus |or )*$/i.test(bare.slice(verb.end, second.start))
  return answer(isJoined ? combined([value, meaningOf(second, '', bare.slice(second.end))]) : value, bare)
}

/** "Accept." or "Support in part" behind a number is its answer, "Accept refugees" opens the words of a recommendation. */
export const behindNumber = (text: string): 'text' | 'cell' =>
  /^\W*(?:(?:partially|partly|fully) )?\w+(?: in (?:part|principle|full))?(?: to follow[ -]?up(?: on)?)?\W*$/i.test(
    text,
  )
    ? 'cell'
    : 'text'

/** The verdict of a line of its own, where a bare "Note" or "Support in part" is one too; null for any other. */
export const readLine = (text: string, state: string | null): Answer | null =>
  readVerdict(text, state, behindNumber(text))

/** "Recommendations supported, and those noted": a second answer, to others. */
const isMixed = (text: string): boolean => {
  const [first, second, third] = text.split(/\b(?:and|or) (?=(?:those|others|the ones|recommendations)\b)/i)
  return second !== undefined && third === undefined && verbsIn(first!).length > 0 && verbsIn(second).length > 0
}

/** "the following 30 of the 32 recommendations:", "9 of the 12 recommendations:": those that are listed. */
const counted =
  /\b(the following )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the|its) [\p{L}\d]{1,12} (?=recommendations\b)/iu

/** "(S = supported; N = noted)": what the signs of a list mean. */
const legend = /(?:^|[\s(“"])[A-Z]{1,3}[”"]? ?(?:=|stands? for|means) ?\p{L}/u

/** The answer that a heading or a lead-in gives to what stands under it; null for none, and for several at once. */
export const readHeading = (text: string, state: string | null): Answer | null => {
  if (legend.test(text)) return null
  const foreign = foreignHeading(text)
  if (foreign !== null) return foreign
  const found = headingOf(withOwnName(text, state).replace(counted, '$1'), state)
  // two readers of the same words: where they do not agree, what refuses or divides is believed
  const other = found === null ? null : readAnswer(text.replace(/\bnot only\b/gi, ''), 'addendum')
  if (found === null || other === null || found.value === other.value || found.value !== 'supported') return found
  return other.value === 'noted' || other.value === 'partially_supported' ? other : null
}

/** "A. ", "(a) ", "(ii) "; "Group B: ", "Category 2 – ", "List A (supported)" */
const sectionMark = /^(?:\((?:[a-z\d]|[ivx]+)\)|(?:[a-z]|[ivx]+|\d+)[.)])\s+/i
const sectionName =
  /^(?:group|part|category|list|section|cluster|class|annex|table|set) (?:[a-z]|[ivx]+|\d+)(?:\s?[:.–—-]|(?=\s\())\s+/i

/** A heading without the mark before it. */
export const withoutMark = (text: string): string => text.replace(sectionMark, '').replace(sectionName, '')

const headingOf = (text: string, state: string | null): Answer | null => {
  const words = withoutMark(text).replace(/[:.]\s*$/, '')
  const alone = readLine(words, state)
  if (alone !== null) return alone.value === 'unclear' || isMixed(text) ? null : alone
  if (!/\brecommendations?\b|\bfollowing\b|\bbelow\b|\bthose\b/i.test(text)) return null
  const verbs = verbsIn(text)
  const values = verbs.map((verb, at) =>
    meaningOf(verb, text.slice(verbs[at - 1]?.end ?? 0, verb.start).replace(place, ' '), text.slice(verb.end)),
  )
  if (verbs.some((verb) => isOfOthers(agentIn(text.slice(verb.end)), state) || !isGivenHere(text, verb))) return null
  if (values.length === 0 || new Set(values).size > 1 || values[0] === 'unclear') return null
  return answer(values[0]!, text)
}

const undecided =
  /^(?:[A-Z\d]{1,4}[.)]\s)?(?:to be (?:decided|determined|answered|clarified)|no (?:position|decision|answer|response)|undecided|withdrawn)\b/i
const remarks =
  /^(?:[A-Z\d]{1,4}[.)]\s)?(?:(?:general|other|further|additional|final) )?(?:clarifications?|comments?|remarks?|observations?)[.:]?$/i
const unfit = /^(?:[A-Z\d]{1,4}[.)]\s)?(?:out(?:side)?|beyond) (?:of )?(?:the )?(?:scope|mandate|competence)\b/i

/** "Notées", "Recomendaciones rechazadas": an answer in a language that is not read here. */
const inFrench =
  /^(?:[A-Z\d]{1,4}[.)]\s)?(?:recommandations\b.*|(?:non )?(?:accept|not|rejet|refus|appuy)ée?s?[.:]?)$/iu
const inSpanish = /^(?:[A-Z\d]{1,4}[.)]\s)?(?:recomendaciones\b.*|(?:no )?(?:acept|rechaz|apoy|anot)ad[ao]s?[.:]?)$/iu

/** "To be decided", "General remarks": a heading that ends what the one before it answers, and answers nothing itself. */
export const answersNothing = (text: string): boolean =>
  text.length < 90 && [undecided, remarks, unfit, inFrench, inSpanish].some((form) => form.test(text))
