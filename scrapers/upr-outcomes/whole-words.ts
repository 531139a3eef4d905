// Words that stand for recommendations without their numbers: all of them, those of a list, or the rest; each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const wholeRows: readonly PatternRow[] = [
  en('whole', String.raw`\b(?:{{rest}}|{{each}} {{named}}|{{printed list}})(?:{{place}})*`, 'all the recommendations'),
  en(
    'whole',
    String.raw`(?<=\brecommendations\b[^.;:\d]{1,120})\b(?:all of them|them all)\b`,
    'has examined the recommendations and accepts all of them',
  ),
  en(
    'named',
    String.raw`(?:(?:the|these|those|its) )?(?:{{count}} )?(?:pending )?(?:recommendations?|those|ones)\b`,
    'recommendations',
  ),
  en('each', String.raw`\b(?:all|each|every|any)\b(?: of\b)?`, 'all of'),
  en('count', String.raw`\d{1,3}(?![.\d]*\d)|{{cardinal}}`, '12'),
  en(
    'cardinal',
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty',
    'six',
  ),
  // "all other recommendations", "the remaining 12 recommendations", "the rest of the recommendations"
  en(
    'rest',
    String.raw`\b(?:{{each}} )?(?:(?:the|its) )?(?:{{count}} )?(?:other|remaining) (?:{{count}} )?(?:recommendations?|ones)\b`,
    'the remaining recommendations',
  ),
  en(
    'rest',
    String.raw`\b(?:all (?:of )?)?the (?:others|rest|remainder)\b(?: of (?:the|these|its) recommendations\b)?`,
    'the rest',
  ),
  en('rest', String.raw`\ball others\b|\bthe (?:other|remaining) {{count}}\b(?! \w*ecomm)`, 'the remaining 12'),
  en(
    'rest',
    String.raw`\b(?:{{each}} )?{{named}}(?:{{place}})? {{not}}(?:{{stands}}) (?:{{here}})`,
    'the recommendations not listed above',
  ),
  en(
    'rest',
    String.raw`\b(?:{{each}} )?{{named}} other than (?:those|the ones) (?:(?:{{stands}}) )?(?:{{here}})`,
    'all recommendations other than those listed above',
  ),
  en('not', String.raw`(?:(?:that|which) (?:are|is|were|was|have been|has been) )?not (?:\w+ly )?`, 'which are not '),
  en(
    'here',
    String.raw`(?:here|above|below|in (?:this|the present) (?:addendum|document|paper|annex|list|response|reply))\b`,
    'above',
  ),
  en(
    'rest',
    String.raw`\b(?:{{each}} )?{{named}}(?:{{place}})? (?:that|which) (?:do|does|did) not (?:appear|figure|feature) (?:{{here}})`,
    'the recommendations that do not appear above',
  ),
  // a list by the paragraph over it, without "all"
  en(
    'printed list',
    String.raw`\b(?:the|those|these) (?:{{count}} )?(?:recommendations|ones)(?=(?: (?:{{stands}}))? (?:in|under|of) (?:the )?para)`,
    'the recommendations in paragraph 9',
  ),
  en(
    'printed list',
    String.raw`(?<=\bnone of )(?:the|these|those|its) (?:pending )?recommendations\b`,
    'none of the recommendations',
  ),
  // "The eight pending recommendations": with their count, all that are open
  en(
    'printed list',
    String.raw`\bthe {{count}} (?:pending|outstanding) recommendations\b`,
    'the 8 pending recommendations',
  ),
  en(
    'stands',
    'contained|listed|made|set out|printed|appearing|given|included|received|addressed|put forward|formulated',
    'contained',
  ),
  en(
    'stands',
    'mentioned|named|enumerated|referred to|indicated|presented|issued|directed|specified|quoted',
    'mentioned',
  ),
  // where they are printed or made, which narrows nothing but to a list
  en(
    'place',
    `(?: (?:{{stands}}))? (?:in|under|of) (?:the )?paragraphs? {{lists}}(?: (?:above|below))?`,
    ' contained in paragraph 140',
  ),
  en(
    'lists',
    String.raw`\d{1,3}(?![.\d]*\d|\s?\(\w\))(?:(?:, and|,| and) \d{1,3}(?![.\d]*\d|\s?\(\w\)))*`,
    '140 and 141',
  ),
  en(
    'place',
    String.raw`(?: (?:{{stands}}))? (?:of|in) (?:the |its )?(?:(?:present|outcome|draft|final) )?report\b(?:{{of it}})?`,
    ' of the report',
  ),
  en(
    'of it',
    String.raw`(?: of the Working Group\b(?: on [^.;:,§()]{3,60})?)?(?: \(A\/[^()§]{3,40}\))?`,
    ' of the Working Group',
  ),
  en('place', ' (?:{{stands}}) (?:to|by) (?:it|the (?:State|Government|delegations)|{{name}})\\b', ' made to it'),
  en(
    'place',
    String.raw`(?: (?:{{stands}}))? (?:during|in|at) (?:the|its) [^.;:,§()\d]{0,60}?(?:review|dialogue|cycle|session)\b`,
    ' received during the review',
  ),
  en('place', String.raw` (?:of|in) (?:document )?A\/HRC\/[\w./]*\w`, ' of document A/HRC/99/8'),
  en(
    'place',
    ' (?:that|which) (?:are|were|had been|remained) (?:still |left )?(?:pending|outstanding)\\b',
    ' that were pending',
  ),
  en('name', '[A-Z][a-z]+', 'Valdoria'),
  en('behind', String.raw`^(?:\s*(?:[.;,)]|$|:\s(?=\D{1,60}$))|\s(?:{{goes on}})\b)`, ' are noted'),
  en('goes on', 'is|are|was|were|be|been|do|does|do|did|enjoy|enjoys|enjoyed|have|has|cannot|can|will|would', 'are'),
  en(
    'goes on',
    'and|but|or|as|because|since|for the (?:reasons|time being)|at this|in (?:full|part|principle)|fully|partially|not',
    'and',
  ),
  // what judges them is read by the reader of sentences
  en(
    'goes on',
    'to be|unfounded|baseless|irrelevant|inadmissible|inapplicable|premature|inappropriate|unacceptable|contrary',
    'unfounded',
  ),
  // "with the exception of the following:" over a list
  en(
    'all but a list',
    String.raw`,?\s(?:{{except}})(?: for)? (?:(?:the|those) )?(?:following|below)(?: recommendations?| ones)?(?:,? (?:which|that) (?<said>[^.:;\d]{1,60}))?\s*:?$`,
    ' with the exception of the following:',
  ),
  en('except', 'except(?:ing)?|save|with the exceptions? of|excluding|apart from|other than|(?:all )?but', 'except'),
  // "almost all", "most of the remaining"
  en(
    'nearly',
    String.raw`\b(?:almost|nearly|practically|virtually|not|{{amount}} of)(?: the)?\s*$|^\s*of\s*$`,
    'almost ',
  ),
  en('amount', 'some|most|many|several|part|half|majority|\\d+|one|two|three|few|number', 'most'),
  en(
    'some of them',
    String.raw`\b(?:{{amount}}|the|those|certain|all) (?:\w+ )?recommendations (?:{{narrowed}})\b[^.;:,§()\d]{0,120}?(?=[.;,]|$|\s(?:{{goes on}})\b)`,
    'the recommendations on torture',
  ),
  en(
    'some of them',
    String.raw`\b(?:all|the) (?:(?:of )?(?:the|its) )?(?:deferred|postponed|outstanding|open|above-mentioned|aforementioned) recommendations\b`,
    'all the deferred recommendations',
  ),
  en(
    'some of them',
    String.raw`\b(?:unless|except where|if not) (?:otherwise )?\w+[^.;:,()§\d]{0,40}, (?:they )?all(?: of them)?(?= (?:are|were)\b)`,
    'Unless otherwise indicated below, all are accepted',
  ),
  en(
    'narrowed',
    'on|concerning|regarding|about|relat(?:ed|ing) to|made by|from|of|by|that|which|calling|aim(?:ed|ing)|with',
    'on',
  ),
]
