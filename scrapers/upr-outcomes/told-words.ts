// What a State only tells behind an answer, and the piece of a recommendation that an answer names by its subject.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const toldRows: readonly PatternRow[] = [
  // a clause of its own behind the answer: what it says of extents, years and shares is no limit of the answer
  en('told', String.raw`,? and (?:also |already |always )*(?:{{tells}})\b`, ' and notes that one of its laws'),
  en('tells', '(?:{{speaks}})|(?:would like|wish(?:es)?|wants?) to (?:{{speak}})', 'would like to underline'),
  en('speaks', 'notes|recalls|refers|stresses|underlines|emphasi[sz]es|points out|adds|informs|explains', 'refers'),
  en('speak', 'note|recall|refer|stress|underline|emphasi[sz]e|point out|add|inform|explain', 'stress'),
  en(
    'tells',
    '(?:will|shall) (?:continue|strive|pursue|keep|make|take|work|implement|promote|submit (?!it|them|th)|introduce|adopt|amend|draft|ratify|seek|ensure)',
    'will continue',
  ),
  en('tells', '(?:has|have) (?:also |already |always )*(?:{{did}})|acts', 'has already implemented'),
  en('did', 'implemented|acted|taken|designed|adopted|started|begun|introduced|established|made', 'acted'),
  en(
    'told',
    String.raw`,? (?:which|that|as it) (?:has|have|had|is|are) (?:\w+ ){0,2}(?:being )?(?:{{done}})\b`,
    ', which has been implemented',
  ),
  en(
    'told',
    String.raw` in the sense that (?:it|they|this) (?:has|have|is|are) (?:already |been |being )*(?:{{done}})\b`,
    ' in the sense that it is implemented',
  ),
  en(
    'done',
    'implemented|carried out|realized|realised|achieved|reflected|covered|enshrined|introduced',
    'implemented',
  ),
  en(
    'told',
    String.raw`,? (?:(?<!\b(?:far|long|soon|much) )as|because|since|given that) (?!(?:it|they|to|for|far|long|soon)\b)[^,;.§]{2,60}? (?:is|are|has|have)\b`,
    ' as freedom of religion is',
  ),
  // words that may limit the answer from there as well
  en(
    'limits it',
    String.raw`\b(?:if|unless|until|provided|subject to|to the extent|in ?so ?far|as long as|once|when(?:ever)?)\b`,
    'provided',
  ),
  en(
    'limits it',
    String.raw`\b(?:condition\w*|reserv\w+|understanding|except\w*|apart from|but|however|(?:al)?though|only)\b`,
    'on condition',
  ),
  en(
    'limits it',
    String.raw`\b(?:cannot|unable|no longer|part(?:s|ly|ial\w*)?|elements?|first|second|third|last|remaining|the (?:latter|former))\b`,
    'part',
  ),
  en(
    'limits it',
    String.raw`\bnot (?:\w+ )?(?:accept|support|agree|endors|implement|in a position|possible)`,
    'not support',
  ),
  en('limits it', String.raw`\b(?:consider|examin|stud[iy]|review|decid|pending|reject|refus|declin)`, 'examine'),
  en(
    'limits it',
    String.raw`\b(?:in future|in the future|later|hop(?:e|es|ing)|might|may|could|should|in principle|in the spirit)\b`,
    'in principle',
  ),
  // "accepts the recommendation on courts": what it is about
  en('about', String.raw`(\brecommendations?) (?:{{on}})\s[^.;§]{1,400}`, 'recommendation on family courts'),
  en(
    'on',
    'on(?! (?:the )?(?:understanding|condition|basis|grounds?)\\b)|regarding|concerning|about|relating to|related to',
    'on',
  ),
  en(
    'on',
    String.raw`to(?= (?!(?:the|its|an?)\b)\p{Ll}+ )|for(?= (?:the )?(?:adoption|ratification|creation|establishment)\b)`,
    'to',
  ),
]

/** Words behind an answer, and behind all of its numbers, that take some of it back. */
export const takenBackRows: readonly PatternRow[] = [
  en('takes back', String.raw`\bbut (?:without|neither|not (?:{{of it}}))\b`, 'but not the moratorium'),
  en('of it', 'its|the|their|any|those|that|this|as|in|for|with|to|by|every', 'the'),
  en(
    'takes back',
    String.raw`(?:{{yet}}),? [^.;:]{0,80}\b(?:{{no}}),?(?: however,)? (?:\w+ ){0,2}(?:{{go along}})\b(?! (?:{{grounds}})\b)`,
    ', although Valdoria does not accept the moratorium',
  ),
  en('takes back', String.raw`\bbut [^.;:]{1,80}\b(?:is|are|does|do) not\s*[.;]?$`, 'but the moratorium is not.'),
  en(
    'takes back',
    String.raw`;? the (?:\w+ ){1,5}(?:is|are) (?:only )?(?:noted|rejected)\b`,
    '; the moratorium is noted',
  ),
  en('yet', '[,;]? but|[,;] (?:however|while|whereas|(?:al)?though|yet)', ', but'),
  en('no', 'not|cannot|never|unable to', 'cannot'),
  en('go along', '(?:accept|support|endorse)(?:ed)?|agree(?:d)?(?: (?:to|with))?', 'accept'),
  en(
    'grounds',
    String.raw`(?:\w+ ){0,3}(?:premises?|assumptions?|assertions?|allegations?|implications?|claims?|suggestions?|views?)`,
    'the premise',
  ),
]
