// How an answer leaves recommendations out, by their numbers or by who made them, each with a sample.
import type { PatternRow } from '../../src/domain/patterns.ts'

const en = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'en', means, pattern, sample })

export const exceptionRows: readonly PatternRow[] = [
  en(
    'except numbers',
    String.raw`,?\s*\b(?:{{except}})\s+(?:{{those}}\s+)?(?:{{place}}\s+)?(?:{{sign}}\s*)?({{list}})`,
    'with the exception of recommendations 3.1 and 3.4',
  ),
  en(
    'except letters',
    String.raw`,?\s*\b(?:{{except}})\s+(?:{{those}}\s+)?(?:{{place}}\s+)?({{letters}})`,
    'except recommendations (b) and (d)',
  ),
  en(
    'letters',
    String.raw`(?:\d{1,3}\s?)?\([a-z]\)(?:[\s,&–—-]*(?:\b(?:and|to|or)\s+)?(?:\d{1,3}\s?)?\([a-z]\))*`,
    '(b) and (d)',
  ),
  en('those', '(?:for )?(?:the |those )?(?:following )?(?:recommendations?|those|items?)', 'recommendations'),
  en('place', '(?:contained |listed |made |given )?(?:in|under|at)(?: (?:sub)?paragraphs?| points?)?', 'in paragraphs'),
  en('sign', String.raw`nos?\.?|numbers?|numbered|paragraphs?|\(`, 'Nos.'),
  en('list', String.raw`\d[\d\s.,&–—-]*(?:\b(?:and|to|or)\s+(?:nos?\.\s*)?\d[\d\s.,&–—-]*)*(?<=\d)\)?`, '3.1 and 3.4'),
  en(
    'numbers excepted',
    String.raw`[,(]\s*(?:{{those}}\s+)?(?:{{sign}}\s*)?({{list}}),?\s+(?:being )?(?:excepted|excluded|aside)`,
    ', 3.1 and 3.4 excepted',
  ),
  en(
    'except those of',
    String.raw`,?\s*\b(?:{{except}})\s+{{those}} (?:(?:made|put forward|formulated|presented) )?(?:by|of|from) ([^,;:]+?)(?=[,;:]|$| which\b)`,
    'except the recommendation made by Norland',
  ),
  en(
    'except',
    'except(?:ing|ed)?(?: for)?|save(?: for)?|with the (?:sole )?exceptions? of|excluding|apart from',
    'except',
  ),
  en('except', '(?:all )?but for|all but|other than|not including|aside from|bar|but not', 'all but'),
]
