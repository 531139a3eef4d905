// Wordings of who speaks, of answers of the State under review, and of places that are pointed at, each with a sample.
import type { PatternRow } from '../../src/domain/patterns.ts'

const en = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'en', means, pattern, sample })

/** What stands before it is who speaks. */
export const speakingRows: readonly PatternRow[] = [
  en(
    'speaks',
    String.raw`\s(?:(?:also|further|then|therefore|\w+ly|again|finally)\s+)*(?:{{verb}})\b`,
    'Norland further recommended',
  ),
  en('verb', 'recommended|recommends|urge[ds]|encouraged|called|suggested|proposed|requested|asked|invited', 'urged'),
]

/** How an answer of the State under review begins. */
export const openingRows: readonly PatternRow[] = [
  en('opens', String.raw`^(?:The|Its|His) (?:{{body}})\b(?! of){{no ask}}`, 'The Government explained'),
  en(
    'opens',
    String.raw`^It (?:does|did|is|was|has|had|will|would|considers?|notes?|explained|stated|cannot)\b`,
    'It does not plan to ratify',
  ),
  en(
    'opens',
    String.raw`^(?:This|The|That|These|Those) recommendations?\b`,
    'This recommendation is already implemented',
  ),
  en(
    'opens',
    String.raw`^(?:See|Cf\.?) (?:also )?(?:para|recommendation|above|below|the (?:reply|response|answer)|A\/)`,
    'See paragraph 14 above.',
  ),
  en('opens', String.raw`^In (?:the|its) (?:view|opinion)\b`, 'In the view of Valdoria'),
  en('opens', String.raw`^(?:{{label}})s?\s*[:–-]`, 'Response: the law is in force'),
  en(
    'opens',
    String.raw`^(?:Already|Partly|Partially|Fully|Not) (?:been )?(?:implemented|accepted|supported|in place|done)\b`,
    'Already implemented.',
  ),
  en('opens', String.raw`^(?:Accepted|Rejected|Noted|Supported|Implemented|Done)\s*(?:[.;:,–-]|$)`, 'Accepted.'),
  en('body', 'Government|State(?: party)?|delegation|authorities|Kingdom|Republic|country', 'Government'),
  en('label', 'Response|Reply|Comments?|Answer|Explanation|Clarification|Reason|Justification|Position', 'Reply'),
  // "Valdoria should", "is encouraged to": a sentence about the State that asks
  en('no ask', String.raw`(?! (?:should|must|shall|ought|needs? to|has to|(?:is|was|be) (?:\w+ )?(?:{{asked}})))`, ''),
  en('asked', 'encouraged|urged|recommended|invited|called|asked|requested|advised', 'urged'),
]

/** What the State under review does when it comments. */
export const reportRows: readonly PatternRow[] = [
  en(
    'reports',
    String.raw`\b(?:states?d?|indicate[sd]?|explain(?:s|ed)|considers?|considered|notes?d?|clarif(?:ies|ied))\b`,
    'stated',
  ),
  en(
    'reports',
    String.raw`\b(?:recall(?:s|ed)|wishe[sd]|held|holds|is of the view|does not|did not|cannot|reiterate[sd]?)\b`,
    'recalled',
  ),
]

/** The parts of a list of places, read one after the other: "28 (b), (c) and (d); 56, last sentence". */
export const placeRows: readonly PatternRow[] = [
  en('part', String.raw`\s*(?:{{number}}|{{letter}}|{{sentence}}|{{range}}|{{joint}}|{{note}}|{{aside}})`, '28'),
  en('number', String.raw`(?<number>\d{1,3})(?![\d/]|\.\d)`, '28'),
  en('letter', String.raw`\(?(?<letter>[a-z]{1,4})\)`, '(b)'),
  en('letter', String.raw`\((?<figure>\d{1,2})\)`, '(2)'),
  en('sentence', '(?<which>first|last) sentence', 'last sentence'),
  en('range', String.raw`(?<to>[-‐‑–—]|to\b|through\b)`, 'to'),
  en('joint', String.raw`(?<joint>[,;:]|(?:and|or|in|of|the|as well as|sub|nos?\.?)\b)`, 'and'),
  en('note', String.raw`(?<note>(?:foot|end)notes?\b)`, 'footnote'),
  en('aside', String.raw`(?<aside>\([^()\d]{5,60}\))`, '(Norland)'),
]
