// How an answer leaves recommendations out, by their numbers or by who made them, each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const exceptionRows: readonly PatternRow[] = [
  en(
    'except numbers',
    String.raw`,?\s*\b(?:{{except}})\s+(?:{{those}}\s*)?(?:{{said of it}})?(?:{{place}}\s+)?(?:{{sign}}\s*)?(?<list>{{list}})`,
    'with the exception of recommendations 3.1 and 3.4',
  ),
  // "except the following, which it notes: 3.1 and 3.4"
  en('said of it', String.raw`,? (?:which|that) (?<said>[^.:;\d]{1,60}):\s+`, ', which it notes: '),
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
    String.raw`[,(]\s*(?:{{those}}\s+)?(?:{{sign}}\s*)?(?<list>{{list}}),?\s+(?:being )?(?:excepted|excluded|aside)`,
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
  en('except', 'barring|omitting|minus|leaving (?:out|aside)|not counting|but(?= the following\\b)', 'barring'),
  en(
    'except',
    String.raw`(?:(?<=\b(?:all|the) (?:the )?recommendations )but|but)(?: not)?(?= (?:for )?(?:recommendations? )?\d)`,
    'but 3.4',
  ),
  en('except', 'with the exclusion of|to the exclusion of|exclusive of|excl\\.', 'with the exclusion of'),
  en('those', '(?:for )?the following:?', 'the following:'),
]

/** A sentence of its own that takes numbers out of the answer before it. */
export const takenOutRows: readonly PatternRow[] = [
  en(
    'taken out',
    String.raw`\b(?:only |sole )?exceptions? (?:is|are|to this|being)\b`,
    'The exceptions are 3.4 and 3.5',
  ),
  en('taken out', String.raw`\b(?:is|are) (?:an |the (?:only )?)?exceptions?\b`, 'Recommendation 3.4 is an exception'),
  en(
    'taken out',
    String.raw`\b(?:{{the answer}}) (?:(?:does|do|shall|will) not (?:apply|extend|hold)|is not (?:true|so|the case))\b`,
    'This does not apply to 3.4',
  ),
  en('the answer', 'this|that|the same|(?:its|the|this|that) (?:support|acceptance|answer|position|approval)', 'this'),
  en(
    'taken out',
    String.raw`\b(?:is|are) (?:not (?:included|covered)|excluded|excepted|left out|exempt)`,
    '3.4 is excluded',
  ),
  en(
    'taken out',
    String.raw`\b(?:is|are|was|were|ha(?:s|ve) been) (?:since |subsequently )?(?:withdrawn|deleted|merged|reworded|replaced)\b`,
    '3.4 has been withdrawn by the recommending State',
  ),
]

/** A reserve that is tied to one number of an answer, whatever the others of that answer are. */
export const reserveRows: readonly PatternRow[] = [
  en(
    'behind it',
    String.raw`,?\s*\(?\b(?:{{without}})\s+(?:{{its}})\s+{{a bit}}[^;:]{0,160}?\s(?:{{of}})\s+(?:(?:{{named}})\s*)*({{numbers}})\)?`,
    ', with the exception of the reference to the Rome Statute in 3.4',
  ),
  en(
    'before it',
    String.raw`(?:[,;]|\s+and)\s+(?:(?:and|but)\s+)?(?:(?:{{as to}})\s+)?(?:(?:{{named}})\s*)*({{number}}),?\s+(?:(?:but|however),?\s+)?(?:{{reserve}})`,
    ', 3.4 with the exception of the reference to article 22',
  ),
  en(
    'in a bracket',
    String.raw`({{number}})\s*\(\s*(?:but\s+)?(?:(?:{{without}})\b|only\b|not\s+(?:{{its}})\b)[^()\d]{0,60}(?:[^().]{0,100})\)`,
    '3.4 (excluding the reference to article 22)',
  ),
  en(
    'limit in a bracket',
    String.raw`({{number}})\s*\(\s*(?:{{as far as}})\b[^()]{1,100}\)`,
    '3.4 (with regard to women)',
  ),
  en(
    'as far as',
    'with (?:regard|respect) to|as regards|in respect of|as far as|in so far as|insofar as|limited to|for',
    'as regards',
  ),
  en(
    'condition before it',
    String.raw`,\s+(?:(?:{{named}})\s*)*({{number}}),?\s+(?:(?:but|however),?\s+)?(?:subject to|provided|on condition)\b[^,;:]{0,120}`,
    ', 3.4 subject to its Constitution',
  ),
  en(
    'piece in a bracket',
    String.raw`\s*\(\s*(?:{{as to}})\s+(?:(?:{{named}})\s*)*({{number}}),?\s+[^()]{0,80}\bonly\)`,
    '(for 3.4, first sentence only)',
  ),
  en(
    'remark on it',
    String.raw`,?\s*\b(?:{{understood}})\b[^;]{0,160}?(?<![\d.])({{numbers}})[^;]*`,
    ', it being understood that 3.4 does not extend to military courts',
  ),
  en(
    'understood',
    'it being understood|on the (?:clear )?understanding|provided|on (?:the )?condition|as long as|noting|bearing in mind',
    'it being understood',
  ),
  en(
    'understood',
    'with (?:the|one|a) (?:following |sole )?(?:understanding|remark|comment|reservation|clarification|proviso|caveat|condition)s?',
    'with the following remark',
  ),
  en(
    'reserve',
    String.raw`(?:{{without}})\s+(?:{{its}})\s+{{a bit}}[^,;:]{0,160}|only\s+(?:{{partly}})\b[^,;:]{0,120}`,
    'except for the time frame',
  ),
  en(
    'reserve',
    String.raw`not\s+(?:as (?:to|regards) )?(?:{{its}})\s+{{a bit}}[^,;:]{0,120}|in part\b[^,;:]{0,60}|(?:partially|partly)(?=\s*(?:[.,;]|$))`,
    'not its second sentence',
  ),
  en(
    'without',
    'except(?:ing)?(?: for)?|save(?: for)?|with the (?:sole )?exceptions? of|excluding|apart from',
    'except',
  ),
  en('without', 'other than|aside from|but for|but not|without|minus|not including|less', 'without'),
  en('its', 'the|its|their|any|that|this|an?|all|one|such', 'the'),
  en('a bit', String.raw`(?!(?:\w+ )?(?:recommendations?|items?|ones?|following)\b)`, ''),
  en('of', '(?:contained |made |found |appearing )?(?:in|of|under|from|within|for)', 'in'),
  en(
    'named',
    String.raw`recommendations?|(?:sub-?)?paragraphs?|paras?\.?|nos?\.?|numbers?|items?|points?`,
    'recommendation',
  ),
  en('as to', 'as (?:to|for|regards)|for|in(?: the case of)?|with (?:regard|respect) to|regarding|concerning', 'as to'),
  en('partly', 'its|the|in|as|with|for|partially|partly|one|part|half|to|insofar|so far', 'its'),
  en(
    'number',
    String.raw`\d{1,3}\s?\.\s?\d{1,3}(?![\d.]*\d)|(?<=\brecommendations? (?:no\. ?)?)\d{1,3}(?![\d.]*\d)`,
    '3.4',
  ),
  en('numbers', String.raw`(?:{{number}})(?:(?:,| and|, and)\s(?:{{number}}))*`, '3.4 and 3.5'),
]
