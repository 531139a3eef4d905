// Wordings with which a State answers recommendations, by what they mean (LAYOUTS 2.3), each with a sample.
import type { PatternRow } from '../../src/domain/patterns.ts'

const en = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'en', means, pattern, sample })

/** Asked in this order: "noted during the dialogue, enjoy the support" is supported, "do not enjoy the support" is not. */
export const answerOrder = ['both', 'part', 'refused', 'enjoyed', 'noted', 'supported', 'later'] as const

export const answerRows: readonly PatternRow[] = [
  // the third value of tables
  en('both', String.raw`^(?:supported\s?\/\s?noted|noted\s?\/\s?supported)$`, 'Supported/Noted'),
  en('part', String.raw`\b(?:partial(?:ly)?|partly)\b`, 'partially supported'),
  en('part', String.raw`\bin (?:part|principle)\b`, 'accepted in principle'),
  en(
    'refused',
    String.raw`\bn(?:ot|either|or)\b[^.;]{0,30}\b(?:enjoy|support|accept|agree|endorse|approve)`,
    'did not enjoy the support of Valdoria',
  ),
  en(
    'refused',
    String.raw`\b(?:cannot|can’t|unable to|declines? to|refuses? to|not in a position to)\b[^.;]{0,20}\b(?:accept|support|agree|endorse)`,
    'Valdoria is unable to support',
  ),
  en('refused', String.raw`\bdo(?:es)?n[’']t (?:accept|support|enjoy)`, 'Valdoria doesn’t accept'),
  en('refused', String.raw`\breject(?:s|ed|ion)?\b`, 'are rejected by Valdoria'),
  en('enjoyed', String.raw`\benjoy(?:s|ed|ing)?\b[^.;]{0,40}\bsupport`, 'enjoy the support of Valdoria'),
  // not "noted in the report in paragraphs"
  en(
    'noted',
    String.raw`\bnoted\b(?! in (?:the |this |its )?(?:present )?(?:report|paragraph|section|para))(?! with)`,
    'have been noted by Valdoria',
  ),
  en('noted', String.raw`\btak(?:es?|ing|en) note\b`, 'Valdoria takes note of'),
  en('noted', String.raw`\bnotes\b(?! with)(?! that)`, 'Valdoria notes the recommendations'),
  en('supported', String.raw`\bsupport(?:s|ed)?\b(?! of\b)`, 'are supported by Valdoria'),
  en('supported', String.raw`\baccept(?:s|ed|ance|able)?\b`, 'can be accepted'),
  en('supported', String.raw`\bagree(?:s|d)?\b`, 'Valdoria agrees with'),
  en('supported', String.raw`\bendorsed?\b`, 'were endorsed'),
  en(
    'later',
    String.raw`\b(?:will|would|shall) (?:be )?(?:further |carefully |duly |also )*(?:examine|consider|provide|respond|review|stud)`,
    'will be examined by Valdoria',
  ),
  en(
    'later',
    String.raw`\brespon(?:se|ses|d)\b[^.;]{0,120}\bwill be (?:included|provided|given|submitted)`,
    'the response of Valdoria will be included in the outcome report',
  ),
  en('later', String.raw`\b(?:under|further) (?:examination|consideration)`, 'are under examination'),
  en(
    'later',
    String.raw`\b(?:is|are) (?:still )?(?:being )?(?:pending|examined|considered|examining)`,
    'are still being examined',
  ),
]

export const implementedRows: readonly PatternRow[] = [
  en(
    'implemented',
    String.raw`\balready (?:been )?(?:fully |partially )?(?:implemented|in (?:the process|place)|being)`,
    'are already implemented',
  ),
  en('implemented', String.raw`\bin (?:the )?process of (?:being )?implement`, 'in the process of being implemented'),
  en(
    'implemented',
    String.raw`\bimplementation is (?:already )?(?:ongoing|under way|underway)`,
    'implementation is under way',
  ),
  en('implemented', String.raw`\bhave (?:already )?been implemented`, 'have been implemented'),
  en('implemented', String.raw`\balready[^.;]{0,40}\bimplement`, 'already began to implement'),
]
