// Words of the State under review inside the conclusions: comments that are no recommendation.
import { namesOf, stateByCode } from '../../src/domain/states/states.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "Valdoria should", "is encouraged to": a sentence about the State that asks. */
const asking = String.raw`(?! (?:should|must|shall|ought|needs? to|has to|(?:is|was|be) (?:\w+ )?(?:encouraged|urged|recommended|invited|called|asked|requested|advised)))`

/** Openings of an answer: "The Government explained", "It does not plan", "This recommendation is …", "Response:". */
const openings = String.raw`(?:The|Its|His) (?:Government|State(?: party)?|delegation|authorities|Kingdom|Republic|country)\b(?! of)`
const answers = new RegExp(
  `^(?:${openings}${asking}|It (?:does|did|is|was|has|had|will|would|considers?|notes?|explained|stated|cannot)\\b|` +
    String.raw`(?:This|The|That|These|Those) recommendations?\b|In (?:the|its) (?:view|opinion)\b|` +
    String.raw`(?:Response|Reply|Comments?|Answer|Explanation|Clarification|Reason|Justification|Position)s?\s*[:–-]|` +
    String.raw`(?:Already|Partly|Partially|Fully|Not) (?:been )?(?:implemented|accepted|supported|in place|done)\b|` +
    String.raw`(?:Accepted|Rejected|Noted|Supported|Implemented|Done)\s*(?:[.;:,–-]|$))`,
  'i',
)

const byState = new Map<string, RegExp>()

const subjectOf = (iso3: string): RegExp => {
  const known = byState.get(iso3)
  if (known !== undefined) return known
  const state = stateByCode(iso3)
  const names = state === undefined ? [iso3] : namesOf(state, 'en')
  const made = new RegExp(`^(?:The )?(?:${names.map(escaped).join('|')})(?:[’']s)?(?![\\p{L}’'])${asking}`, 'iu')
  byState.set(iso3, made)
  return made
}

/** True for a text that begins with the State under review as its subject, or as an answer does. */
export const isStateSpeech = (text: string, underReview: string | null): boolean => {
  const bare = text.replace(/^[\s.,;:)”"’–-]+/u, '')
  return answers.test(bare) || (underReview !== null && subjectOf(underReview).test(bare))
}

const reports =
  /\b(?:states?d?|indicate[sd]?|explain(?:s|ed)|considers?|considered|notes?d?|clarif(?:ies|ied)|recall(?:s|ed)|wishe[sd]|held|holds|is of the view|does not|did not|cannot|reiterate[sd]?)\b/i

/** True where the State under review reports something anywhere in the text: "…, Valdoria stated that …". */
export const stateReports = (text: string, underReview: string | null): boolean => {
  if (underReview === null) return false
  const state = stateByCode(underReview)
  if (state === undefined) return false
  const named = namesOf(state, 'en').map(escaped).join('|')
  const said = new RegExp(
    `(?:^|[\\s,])(?:the )?(?:${named}|Government|State|delegation) (?:\\w+ )?${reports.source}`,
    'i',
  )
  return said.test(text)
}
