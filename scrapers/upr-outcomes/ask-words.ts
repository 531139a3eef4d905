// Words that a recommendation may begin with before its verb, each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const askRows: readonly PatternRow[] = [
  en(
    'adjunct',
    String.raw`^(?:in (?!{{back}}\b)|with(?:in|out)? (?!{{back}}\b)|as |while |when |due to|given )`,
    'in line with its plan, open the prisons',
  ),
  en(
    'adjunct',
    '^(?:considering|bearing|taking|noting|recogni[sz]ing|commending|appreciating|welcoming|regarding|concerning|pursuant to) ',
    'Noting the new law, open the prisons',
  ),
  en(
    'adjunct',
    '^(?:having \\w+|building (?:up)?on|encouraged by|together with|alongside|instead of|rather than|apart from|besides) ',
    'Building on the plan, open the prisons',
  ),
  en(
    'adjunct',
    '^(?:once|after|before|until|upon|pending|since|because|if|despite|notwithstanding|for) (?!{{back}}\\b|example\\b|instance\\b)',
    'Once the law is adopted, open the prisons',
  ),
  en(
    'adjunct',
    '^(?:during|through|from|on|by the end of|whilst|recalling|consistent with) (?!{{back}}\\b)',
    'During the year, open the prisons',
  ),
  en('back', 'this|that|addition(?! to\\b)|particular|special|due|so|the (?:basis|contrary|other)', 'this'),
  // "This should include those in the north" goes on with what stands before it
  en(
    'needed',
    String.raw`^(?!(?:{{said before}})\b)(?:[\p{L}’'-]+ ){1,9}?(?:{{should}})\b`,
    'Steps be taken to open the prisons',
  ),
  en('said before', 'this|these|those|that|its?|they|their|such|which|he|where|if', 'this'),
  en('should', String.raw`should|must|ought to|be (?:\p{L}+ )?\p{L}+(?:ed|en|id|de|ne|pt|ght|ut|nt)`, 'be taken'),
]
