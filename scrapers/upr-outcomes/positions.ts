// Words with which a State answers, and what they mean: supported, noted, pending, partly, or unclear.
import type { PositionValue } from '../../src/domain/units.ts'

export type Answer = { value: PositionValue; alreadyImplemented: boolean }

/** Tested in this order (LAYOUTS 2.3); "examined" stands in supported and pending lead-ins alike: pending comes last. */
const forms: [pattern: RegExp, value: PositionValue][] = [
  // the third value of tables
  [/^(?:supported\s?\/\s?noted|noted\s?\/\s?supported)$/i, 'partially_supported'],
  // "supports in part", "partially accepts", "accepted in principle"
  [/\b(?:partial(?:ly)?|partly)\b|\bin (?:part|principle)\b/i, 'partially_supported'],
  // "did not enjoy the support", "do not enjoy its support", "are not supported", "cannot accept", "is unable to support"
  [
    /\bn(?:ot|either|or)\b[^.;]{0,30}\b(?:enjoy|support|accept|agree|endorse|approve)|\b(?:cannot|can’t|unable to|declines? to|refuses? to|not in a position to)\b[^.;]{0,20}\b(?:accept|support|agree|endorse)|\bdo(?:es)?n[’']t (?:accept|support|enjoy)/i,
    'noted',
  ],
  // "rejected by", "are rejected", "rejects"
  [/\breject(?:s|ed|ion)?\b/i, 'noted'],
  // "noted during the dialogue, enjoy the support": the support counts
  [/\benjoy(?:s|ed|ing)?\b[^.;]{0,40}\bsupport/i, 'supported'],
  // "were noted by", "would thus be noted", "takes note of the recommendations"; not "noted in the report in paragraphs"
  [
    /\bnoted\b(?! in (?:the |this |its )?(?:present )?(?:report|paragraph|section|para))(?! with)|\btak(?:es?|ing|en) note\b|\bnotes\b(?! with)(?! that)/i,
    'noted',
  ],
  // "enjoy the support", "enjoy its support", "supported by", "accepts", "can be accepted", "agrees with"
  [
    /\benjoy(?:s|ed|ing)?\b[^.;]{0,40}\bsupport|\bsupport(?:s|ed)?\b(?! of\b)|\baccept(?:s|ed|ance|able)?\b|\bagree(?:s|d)?\b|\bendorsed?\b/i,
    'supported',
  ],
  // "will be examined", "will provide responses", "response … will be included", "are still being examined"
  [
    /\b(?:will|would|shall) (?:be )?(?:further |carefully |duly |also )*(?:examine|consider|provide|respond|review|stud)|\brespon(?:se|ses|d)\b[^.;]{0,120}\bwill be (?:included|provided|given|submitted)|\b(?:under|further) (?:examination|consideration)|\b(?:is|are) (?:still )?(?:being )?(?:pending|examined|considered|examining)/i,
    'pending',
  ],
]

/** "already implemented", "in the process of being implemented", "implementation is under way" */
const implemented =
  /\balready (?:been )?(?:fully |partially )?(?:implemented|in (?:the process|place)|being)|\bin (?:the )?process of (?:being )?implement|\bimplementation is (?:already )?(?:ongoing|under way|underway)|\bhave (?:already )?been implemented|\balready[^.;]{0,40}\bimplement/i

/** Both a supporting and a refusing clause, without a division that says which is which. */
const opposed = (text: string) =>
  /\b(?:accepted|supported)\b[^.]{0,60}\b(?:rejected|not accepted|not supported)\b/i.test(text)

/** The answer that a lead-in or sentence gives; null when it gives none. The words themselves are kept by the caller. */
export const readAnswer = (text: string): Answer | null => {
  const alreadyImplemented = implemented.test(text)
  if (opposed(text)) return { value: 'unclear', alreadyImplemented }
  for (const [pattern, value] of forms)
    if (pattern.test(text)) return { value, alreadyImplemented: alreadyImplemented && value === 'supported' }
  return alreadyImplemented && /\brecommendations?\b/i.test(text)
    ? { value: 'supported', alreadyImplemented: true }
    : null
}
