// Lists of the conclusions that hold no recommendations: commitments, conclusions and remarks of the State.
import { compile } from '../../src/domain/patterns.ts'
import { asideRows } from './aside-words.ts'
import { beginsAsk } from './asks.ts'
import { endsInStates } from './brackets.ts'
import { commentRows } from './lead-words.ts'
import { isStateSpeech } from './state-speech.ts'

const flags = { flags: 'i' }
const remarks = compile(asideRows, 'remarks', flags)
const remarksAlone = compile(asideRows, 'remarks alone', flags)
const commits = compile(asideRows, 'commits', flags)
const undertakes = compile(asideRows, 'undertakes', flags)
const mixed = compile(asideRows, 'mixed list', flags)
const argues = compile(asideRows, 'argues', flags)
const concludes = compile(asideRows, 'concludes', flags)
const listsRecommendations = compile(asideRows, 'lists recommendations', flags)

const recommends = /\brecommend/i
const otherAsk = /\b(?:suggest|propos|urge|called|invite|advise|request)/i

/** Lead-ins of remarks: "Valdoria offered the following comments:", "Additional information on the recommendations:" */
export const isCommentLead = (text: string): boolean =>
  remarksAlone.test(text) || (announcesRemarks(text) && !listsRecommendations.test(text))

/** "…, which offered the following comments:": they may stand among the items. */
export const announcesRemarks = (text: string): boolean => remarks.test(text)

/** Lead-ins of the State's own commitments: "Valdoria undertakes to:" */
export const isPledgeLead = (text: string): boolean =>
  (commits.test(text) && !recommends.test(text)) || undertakes.test(text)

/** A list may hold commitments beside recommendations; those without a recommending State are commitments. */
export const mentionsPledges = (text: string): boolean => mixed.test(text)

/** "The Working Group agreed on the following conclusions:" */
const isConclusionLead = (text: string): boolean => concludes.test(text) && !recommends.test(text)

/** `doubt`: no words say what the list is. */
export type Aside = { unitType: 'upr_voluntary_pledge' | 'conclusion' | 'upr_position_statement'; doubt: string | null }

const sure = (unitType: Aside['unitType']): Aside => ({ unitType, doubt: null })

/** What a list is made of that holds no recommendations, by its lead-in or its heading; null for one that may hold some. */
export const asideOf = (
  list: { lead: string; heading: string[]; answered: boolean; items: string[] },
  underReview: string | null,
): Aside | null => {
  const { items } = list
  if (isPledgeLead(list.lead)) return sure('upr_voluntary_pledge')
  if (isConclusionLead(list.lead)) return sure('conclusion')
  // "Views of Valdoria on the recommendations:" over recommendations with their States
  if (isCommentLead(list.lead) && !items.every((item) => endsInStates(item) && beginsAsk(item)))
    return sure('upr_position_statement')
  if (items.some(endsInStates)) return null
  if (argues.test(list.lead) && !items.some(beginsAsk)) return sure('upr_position_statement')
  if (recommends.test(list.lead)) return null
  // no State recommends, no answer is given, and nobody speaks of a recommendation
  if (list.heading.some(isPledgeLead)) return sure('upr_voluntary_pledge')
  if (list.heading.some(isCommentLead)) return sure('upr_position_statement')
  if (list.answered || otherAsk.test(list.lead)) return null
  if (isStateSpeech(list.lead, underReview)) return sure('upr_position_statement')
  return {
    unitType: 'upr_position_statement',
    doubt: 'no State recommends it and no answer is given: read as a remark',
  }
}

/** "Regarding the recommendation in paragraph 103.1 above, Valdoria stated …": an answer, not a recommendation. */
const comment = compile(commentRows, 'comment', { flags: 'i' })
export const isComment = (text: string) => comment.test(text)
