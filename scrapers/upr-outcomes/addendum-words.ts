// Wordings of addenda: lists of numbers, answers in part, and the State's own totals, each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

/** Bare numbers are read only right after the word. */
export const bareListRows: readonly PatternRow[] = [
  en(
    'bare list',
    String.raw`\b(?:{{word}})\s*(?:nos?\.?|numbers?|numbered|:|{{under}})?\s*((?:{{number}}[\s,;.&–—-]*(?:\b(?:and|to)\b\s*{{in part}})?)+)`,
    'the recommendations 1–5, 14–16',
  ),
  // "paragraph 157, subparagraphs (183) to (185)"
  en(
    'bare list',
    String.raw`(?<=\bparagraph \d{1,3}[,:]? \(?)(?:sub-?paragraphs?|items?|points?|numbered) ((?:\(?\d{1,3}\)?[\s,;&–—-]*(?:\b(?:and|to)\b\s*)?)+)`,
    'paragraph 157, subparagraphs 180 and 181',
  ),
  en(
    'bare list',
    String.raw`(?<=\brecommendations? [a-z ]{0,20}\bparagraph \d{1,3} )((?:\(\d{1,3}\)[\s,;&–—-]*(?:\b(?:and|to)\b\s*)?)+)`,
    'recommendations in paragraph 157 (18) and (19)',
  ),
  // "The following enjoy our support: 96, 152 and 179": a list behind its lead-in, to the end of the sentence
  en(
    'announced list',
    String.raw`\b(?:recommendations?|following|those)\b[^.:;\d]{1,99}(?:{{in para}}[^.:;\d]{0,60})?:\s{0,2}((?:{{number}}[\s,;.&–—-]*(?:\b(?:and|to)\b\s*)?)+)$`,
    'The following enjoy our support: 96, 152 and 179.',
  ),
  en('in para', String.raw`(?:(?<=\bparas?)\.)? \d{1,3}`, '. 3'),
  // what the letter of an item stands behind
  en('letter', String.raw`\b(?:{{lettered}})(?: (?:{{within}}))*\s*$`, 'those listed in subparagraphs '),
  en(
    'lettered',
    String.raw`recommendations?|recs?\.?|sub-?paragraphs?|items?|points?|letters?|those|that|ones?|nos?\.`,
    'item',
  ),
  en('within', 'in|at|under|listed|marked|lettered|of|numbered|sub-?paragraphs?|letters?|items?', 'in'),
  // all that stands under a lead-in
  en(
    'whole list',
    String.raw`\b(?:recommendations|those) (?:(?:{{stands}}) )?(?:in|under) (?:the )?paragraphs? (\d{1,3})(?:(?:,| and) (\d{1,3}))?{{no item}}(?: above| below)?`,
    'the recommendations in paragraph 6 above',
  ),
  en('stands', 'contained|listed|made|set out|noted|printed|appearing', 'listed'),
  en('no item', String.raw`(?![.\d]\d|\d|\s?\(\w{1,3}\))`, ''),
  // some of them, which no number tells
  en(
    'some of a list',
    String.raw`\bparagraphs? \d{1,3}(?: above| below)? (?:(?:that|which) (?:{{asks}})|(?:concern|relat|regard|pertain|referr)ing|on (?!the basis))`,
    'in paragraph 6 that concern',
  ),
  en('asks', 'concern|relate|refer|deal|call|ask|aim|seek|touch|address', 'concern'),
  en('in part', String.raw`(?:,?\s?in (?:principle|part),?\s)?`, ', in principle, '),
  en('under', '(?:listed |contained |made )?in sub-?paragraphs?', 'in subparagraphs'),
  en('word', String.raw`recommendations?|{{no law}}nos?\.|numbers?|rec\.`, 'recommendation No. 12'),
  // "the Convention on dams (No. 174)" is no recommendation
  en('no law', String.raw`(?<!\b(?:{{law}})\b(?:(?!recommend)[^.;:]){0,70})`, ''),
  en('law', 'Conventions?|Protocols?|Acts?|Laws?|Decrees?|Orders?|Regulations?|Directives?|Resolutions?|Bills?', 'Act'),
  en('number', String.raw`(?:#\s?)?\d{1,3}(?!\d)(?![.\d]*\s*(?:recommendations|per cent|%))(?:\s?\(\d{1,2}\))?`, '12'),
]

/** Bare numbers right beside an answer: behind its verb, before it, or behind a verdict with a colon. */
export const answeredListRows: readonly PatternRow[] = [
  en('list', String.raw`\b(?:{{verb}})(?: {{extent}})?,? ({{numbers}})(?={{end}})`, 'supports 67, 94 and 98 in part'),
  en('list', '{{opens}}({{numbers}})(?= {{answered}})', '134 and 135 do not enjoy our support'),
  en(
    'list',
    String.raw`(?:^|[.;] )(?:{{verdict}})(?: {{extent}})?\s?:\s{0,2}({{numbers}})`,
    'Support in part: 141, 142',
  ),
  en(
    'single',
    String.raw`\b(?:{{verb}})(?: {{extent}})? (\d{1,3})(?={{reason}})`,
    'support 337, with the understanding',
  ),
  en('single', '^(?:{{about}}) ({{numbers}}),', 'With respect to 71 and 72,'),
  en('single', String.raw`{{opens}}((?!1\b)\d{1,3})(?= {{answered alone}})`, '136 does not enjoy our support'),
  en('verb', '(?:support|accept|reject|note|endorse)(?:s|ed)?|agree(?:s|d)? (?:with|to)|takes? note of', 'support'),
  en(
    'verdict',
    '(?:(?:do(?:es)? |can)?not |partially |partly |fully )?(?:support|accept|reject|note|endorse)(?:s|d|ed)?',
    'Support',
  ),
  en('extent', '(?:both|also|fully|in full|in part|in principle|partially|partly|only)', 'in part'),
  en('numbers', String.raw`\d{1,3}(?![\d%])(?:{{joint}}\d{1,3}(?![\d%]))*`, '119-133, 139'),
  en('joint', String.raw`(?:\s{0,320}(?:[,;&–—-]|\bto\b|(?:,\s?)?\b(?:and|or)\b)\s?)`, ', and '),
  en('end', String.raw`\s{0,320}(?:$|[.;:,](?!\d)|\b(?:{{goes on}})\b)`, ' in part'),
  en(
    'goes on',
    'in part|in principle|with|as|but|because|since|in ?so ?far|to the extent|on the|without|while|subject|and (?:{{verb}}|do|does|cannot)',
    'as',
  ),
  en(
    'reason',
    String.raw`,? (?:(?:with|on) the understanding|in ?so ?far|because|since|as (?:it|we|this)|which (?:asks|calls))\b`,
    ', which asks',
  ),
  en('opens', String.raw`(?:^|(?<![\d)])[.;:,] |(?<!\d,? )\b(?:and|but|while|whereas|that) )`, ', '),
  en(
    'answered',
    String.raw`(?:(?:do not )?enjoy|(?:are|were|cannot be|have been) (?:{{how}} ){0,2}(?:{{done}}))\b`,
    'enjoy',
  ),
  en(
    'answered alone',
    String.raw`(?:does not enjoy|enjoys|(?:is|was|has been) (?:{{how}} ){0,2}(?:{{done}}))\b`,
    'enjoys',
  ),
  en('about', 'with (?:regard|respect|reference) to|as (?:for|to|regards)|regarding|concerning', 'as for'),
  en('how', 'not|also|fully|partially|partly|therefore|only', 'not'),
  en('done', 'accepted|supported|rejected|noted|endorsed', 'accepted'),
]

/** The paragraph over a list whose numbers stand alone. */
export const namedListRows: readonly PatternRow[] = [
  en(
    'list before',
    String.raw`\b(?:recommendations?|those) (?:(?:{{stands}}) )?(?:in|under) (?:the )?paragraph (\d{1,3}){{no letter}}(?:[,:]| \(?(?=(?:nos?\.|numbers?|\d+\))))`,
    'Of the recommendations under paragraph 8, numbers 1 to 4',
  ),
  en(
    'list before',
    String.raw`\bparagraph (\d{1,3})(?![.\d]|\s?\(\w\))[,:]? \(?(?=(?:recommendations?|sub-?paragraphs?|items?|points?|numbered)\b)`,
    'Paragraph 8, recommendations 1 to 4',
  ),
  en('no letter', String.raw`(?![.\d]|\s?\([a-z]\))`, ''),
  en(
    'list behind',
    String.raw`^[\s,]{0,3}(?:(?:{{stands}}) )?(?:in|under|of) (?:the )?paragraph (\d{1,3})(?!\.?\d|\s?\(\w\))`,
    ' under paragraph 8',
  ),
  en('stands', 'contained|listed|made|set out|noted|printed|appearing', 'listed'),
]

/** A count, and the list that it counts. */
export const countRows: readonly PatternRow[] = [
  en(
    'of them',
    String.raw`\b({{count}}) of (?:(?:them|these|those|which)(?! recommendations)|(?:the|these|those|its)(?: {{number}})? recommendations)\b`,
    '7 of the 12 recommendations',
  ),
  en('count', String.raw`\d{1,3}|{{word}}`, 'seven'),
  en('number', String.raw`(?:\d{1,3}|{{word}})`, '12'),
  en('word', 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve', 'seven'),
  en('word', '(?:thir|four|fif|six|seven|eigh|nine)teen|twenty', 'fifteen'),
  en(
    'list',
    String.raw`^(?: (?:that )?(?:(?:are|is|were) )?(?:\p{L}+ed|received))?{{opens}}(?:{{item}})+`,
    ': 4.1 to 4.7',
  ),
  en('opens', String.raw`\s?(?:[:,(–—]|\bnamely\b|\bi\.e\.|\brecommendations?\b|\bnos?\.|\s)+`, ', namely '),
  en('item', String.raw`[\d.,\s–-]|\b(?:and|to|through)\b|\([^()]{2,80}\)`, '4.1'),
]

export const divisionRows: readonly PatternRow[] = [
  en('part', String.raw`\bas (?:to|regards) (?:its|the) (?:{{which}}) part\b`, 'as to its second part, 140.2'),
  en('part', String.raw`\((?:only )?(?:in part|partially|partly)(?: only)?\)`, '140.2 (in part)'),
  en(
    'part',
    String.raw`\((?:only )?(?:the )?(?:{{which}}) (?:part|half|sentence|element)(?: only)?\)`,
    '140.2 (first part)',
  ),
  en(
    'part',
    String.raw`(?<!\bas (?:an? )?)\b(?:the |an? )?(?:(?:{{which}}) )?(?:{{piece}})s? of(?: the)?(?: {{named}})?(?=\s*(?:\d|$))`,
    'the first part of recommendation 140.2',
  ),
  // "140.1 and 140.2, and 140.3 in part": said of the last one alone
  en(
    'part',
    String.raw`(?<=(?:\band|\bto|{{takes}}(?: recommendations?)?) [\d.]{3,8}, and (?:recommendation )?[\d.]{3,8}) (?:in part|partially|partly)\b`,
    'and 140.2, and 140.3 in part',
  ),
  en('takes', '(?:accepts?|supports?)', 'accepts'),
  en('piece', 'part|half|sentence|element|portion|clause|component', 'part'),
  en('named', String.raw`recommendations?(?: nos?\.?)?`, 'recommendation'),
  en('part', String.raw`,\s*(?:the )?(?:{{which}}) (?:part|half|sentence)(?!\s+of\b)`, '140.2, second part, and 140.3'),
  en('which', 'first|second|third|last|latter|former|main|major', 'second'),
]

/** An answer to every recommendation, or to every other one, without their numbers. */
export const collectiveRows: readonly PatternRow[] = [
  en(
    'collective',
    String.raw`\b(?:{{every}})\s+(?:of\s+)?(?:(?:the|these|those|its)\s+)?(?:(?:other|remaining|pending|said)\s+)?recommendations?\b`,
    'Valdoria accepts all recommendations except 140.3',
  ),
  en(
    'every',
    String.raw`all|every|each|any|(?:the\s+)?(?:rest|remainder|others?|remaining)`,
    'the remaining recommendations',
  ),
  en('collective', String.raw`\b(?:no|none of the|neither of the) recommendations?\b`, 'No recommendation is accepted'),
  en(
    'collective',
    String.raw`\b(?:the|those|these) recommendations? (?:(?:{{printed}}) )?(?:in|under|of) (?:the )?paragraphs? \d{1,3}(?!\.\d|\d|\s?\(\w\))`,
    'The recommendations in paragraph 9 do not enjoy its support',
  ),
  en('printed', 'contained|listed|made|set out|printed|appearing|given|numbered', 'contained'),
  en('collective', String.raw`\ball (?:but|except|save)(?: for)? the following\b`, 'supports all but the following'),
  en(
    'collective',
    String.raw`\brecommendations? (?:are|were|have been|is) all\b`,
    'The recommendations are all accepted',
  ),
  en(
    'collective',
    String.raw`\b(?:all|the) others\b|\bthe (?:rest|remainder)\b(?= (?:is|are|were|enjoys?))`,
    'All others are accepted',
  ),
  en(
    'collective',
    String.raw`\b(?:accepts?|supports?|notes?|notes? of|rejects?|accept|support) (?:all )?(?:of )?the (?:rest|remainder|others)\b(?=\s*(?:[.;,]|$))`,
    'rejects the rest.',
  ),
  en(
    'collective',
    String.raw`\bthe recommendations\b(?=[^.]{0,80}\b(?:except|exception|but|save|other than|apart)\b)`,
    'accepts the recommendations made to it, with the exception of 140.3',
  ),
]

/** Own totals of a State; asked in this order, since "12 partially supported" is not "supported". */
export const totalRows: readonly PatternRow[] = [
  en(
    'total',
    String.raw`\b(?:received|contains?|(?<!\bnote )of|were made|made|all)(?: the)?\s+({{number}})\s+recommendations{{of all}}`,
    'Valdoria received 254 recommendations',
  ),
  en(
    'total',
    String.raw`\b({{number}})\s+recommendations (?:(?:were|had been|have been) )?(?:made|received|formulated|addressed|put forward){{of all}}`,
    'the 254 recommendations received',
  ),
  // not "of the 3 recommendations on prisons", "the 8 recommendations in paragraph 140"
  en(
    'of all',
    String.raw`(?! (?:{{made so}} )?(?:on|concerning|regarding|about|relat\w+|by|from|of|that|in para\w*|under)\b)`,
    '',
  ),
  en('made so', 'made|contained|listed|set out', 'made'),
  en(
    'partially supported',
    String.raw`\b({{number}})\s+(?:recommendations\s+)?(?:are |were |have been )?(?:partially|partly)`,
    '12 recommendations are partially supported',
  ),
  en(
    'partially supported',
    String.raw`(?:partially|partly) (?:accept|support)s?(?:ed)?\s+({{number}})(?=\s+recommendations)`,
    'partially accepts 12 recommendations',
  ),
  en(
    'supported',
    String.raw`\b({{number}})\s+(?:recommendations\s+)?(?:are |were |have been |which )?(?:fully )?(?:enjoy|supported|accepted)`,
    '217 recommendations enjoy the support of Valdoria',
  ),
  en(
    'supported',
    String.raw`\b(?:accept|support)s?(?:ed)?\s+({{number}})(?=\s+recommendations)`,
    'Valdoria accepts 217 recommendations',
  ),
  en(
    'noted',
    String.raw`\b({{number}})\s+(?:recommendations\s+)?(?:are |were |have been )?noted`,
    '37 recommendations were noted',
  ),
  en('noted', String.raw`\bnote[sd]?\s+({{number}})(?=\s+recommendations)`, 'Valdoria notes 37 recommendations'),
  en('noted', String.raw`\btakes note of\s+({{number}})(?=\s+recommendations)`, 'takes note of 37 recommendations'),
  // beside a total, in its sentence or the next, a count needs no "recommendations"
  en(
    'supported beside it',
    String.raw`(?<!\bnot )\b(?:accept|support)(?:s|ed|ing)? ({{number}}){{its end}}`,
    'accepts 15 and notes 5',
  ),
  en(
    'noted beside it',
    String.raw`\b(?:{{leaves}}) (?:the (?:remaining|other) )?({{number}}){{its end}}`,
    'notes the remaining 5.',
  ),
  en(
    'leaves',
    'not(?:e|es|ed|ing)|tak(?:e|es|en|ing) note of|took note of|rejects?|rejected|not (?:accept|support)(?:ed)?',
    'notes',
  ),
  en('noted beside it', String.raw`\b({{number}}) (?:recommendations )?(?:do|did|are|were) not\b`, '37 do not'),
  en('its end', String.raw`(?=\s*(?:[.;,)]|$)|\s(?:of|out of|and|while|whereas|recommendations)\b(?!\s?\d))`, '.'),
  // "5.6 Accepted." counts nothing
  // nor do "26, 27 and 29 are noted" and "numbered 21 to 24"
  en('number', String.raw`(?<![\d.]\s?)(?<!{{list}}\s)\d{1,3}(?!\.\d)|one hundred and [\w-]+`, '254'),
  en(
    'list',
    String.raw`\d\s?(?:,|,? ?and|to|[–-])|\b(?:recommendations?|nos?\.|numbered|numbers?|paragraphs?|paras?\.?)`,
    '26,',
  ),
]
