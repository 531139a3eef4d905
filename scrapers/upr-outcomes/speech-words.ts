// Wordings of who speaks, of answers of the State under review, and of places that are pointed at, each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

/** What stands before it is who speaks. */
export const speakingRows: readonly PatternRow[] = [
  en(
    'speaks',
    String.raw`\s(?:(?:also|further|then|therefore|[a-z]+ly|again)\s+)*(?:{{verb}})\b`,
    'Norland further recommended',
  ),
  en('verb', 'recommended|recommends|urge[ds]|encouraged|called|suggested|proposed|requested|asked|invited', 'urged'),
  // who says something before it recommends: "Turning to prisons, Norland expressed concern. It recommended …"
  en('voices', String.raw`\s(?:(?:also|further|then|again)\s+)?(?:{{said}})\b`, ' also expressed'),
  en(
    'said',
    'expressed|welcomed|noted|commended|thanked|praised|congratulated|acknowledged|appreciated|recognized|regretted',
    'expressed',
  ),
  en('said', 'stated|said|observed|highlighted|raised|voiced|recalled|stressed|underlined|emphasized|hoped', 'voiced'),
  en(
    'said',
    'inquired|enquired|wondered|referred|applauded|(?:was|were|remained) (?:\\w+ )?concerned',
    'was concerned',
  ),
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
    String.raw`^(?:See|Cf\.?) (?:also )?(?:the )?(?:para|recommendation|above|below|repl|response|answer|comment|expla|A\/)`,
    'See paragraph 14 above.',
  ),
  en('opens', String.raw`^In (?:the|its) (?:view|opinion)\b`, 'In the view of Valdoria'),
  en(
    'opens',
    String.raw`^It (?:should|must|may|is to) be (?:noted|recalled|stressed|pointed out|emphasi[sz]ed|mentioned)\b`,
    'It should be noted that a moratorium is in place',
  ),
  // what stands before the State: "With regard to this recommendation, Valdoria notes"
  en(
    'topic',
    String.raw`^(?:{{about}}) (?:the|this|that|these|those) (?:\w+ ){0,2}(?:{{matter}})(?: (?:of|by|from|in) [^,.;:]{1,60})?,\s*`,
    'With regard to this recommendation, ',
  ),
  en('about', 'With (?:regard|respect|reference) to|Regarding|Concerning|As (?:for|to|regards)|On|In', 'As for'),
  en('matter', 'recommendations?|matter|issue|regard|connection|respect|point|context', 'regard'),
  en(
    'labelled',
    String.raw`^(?:{{label}})s?(?: (?:of|by|from) [^:.;]{2,40})?\s*[:–-]`,
    'Response of Valdoria: the law is in force',
  ),
  en(
    'opens',
    String.raw`^(?:Already|Partly|Partially|Fully|Not) (?:been )?(?:implemented|accepted|supported|in place|done)\b`,
    'Already implemented.',
  ),
  en('opens', String.raw`^(?:Accepted|Rejected|Noted|Supported|Implemented|Done)\s*(?:[.;:,–-]|$)`, 'Accepted.'),
  en('body', 'Government|State(?: party)?|delegation|authorities|Kingdom|Republic|country', 'Government'),
  en('label', 'Response|Reply|Comments?|Answer|Explanation|Clarification|Reason|Justification|Position', 'Reply'),
  // "Valdoria should", "is encouraged to": a sentence about the State that asks
  en(
    'no ask',
    String.raw`(?!(?:{{between}})? (?:to|should(?! like)|must|shall|ought|needs? to|has to|(?:is|was|be) (?:\w+ )?(?:{{asked}})))`,
    '',
  ),
  // "Valdoria, in line with its plan, is encouraged to", "Valdoria is commended for its courts and is encouraged to"
  en(
    'between',
    String.raw`,[^.;:]{3,200},| (?:is|was) (?:{{praised}})\b[^.;:]{3,200}(?:,|\band)`,
    ', in line with its plan,',
  ),
  en('praised', 'commended|congratulated|thanked|praised|applauded|welcomed', 'commended'),
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
    String.raw`\b(?:recall(?:s|ed)|wishe[sd]|held|holds|is of the view|does not|did not|is (?:not|unable)|cannot|reiterate[sd]?)\b`,
    'recalled',
  ),
]

/** The parts of a list of places, read one after the other: "28 (b), (c) and (d); 56, last sentence". */
export const placeRows: readonly PatternRow[] = [
  en(
    'part',
    String.raw`\s*(?:{{sentence}}|{{one ask}}|{{other part}}|{{number}}|{{letter}}|{{range}}|{{where}}|{{joint}}|{{note}}|{{aside}})`,
    '28',
  ),
  en('number', String.raw`(?<number>\d{1,3})(?![\d/]|\.\d)`, '28'),
  // "(b)", and each of "(a, b and d)", "[a/b]", "((a) and (b))"
  en(
    'letter',
    String.raw`[([]{0,2}(?<letter>[a-z]{1,4})(?:[)\]]{1,2}|(?=(?:{{between}}[a-z]{1,4}){1,12}[)\]]))`,
    '(b)',
  ),
  en('between', String.raw`\s{0,2}(?:[,;&/–-]|,? (?:and|or)\b|to\b)\s{0,2}`, ', '),
  en('letter', String.raw`\((?<figure>\d{1,2})\)`, '(2)'),
  en('letter', String.raw`(?:\.\s?|(?<=\d))(?<dotted>[a-z])(?![\p{L}.])`, '.a'),
  // not "paragraph 3 and the last sentence of paragraph 4"
  en(
    'sentence',
    String.raw`\(?(?:{{its}} )?(?<which>{{ordinals}}) sentences?\b\)?(?! (?:of|in|from) (?:the )?(?:sub)?para)`,
    'last sentence',
  ),
  en(
    'other part',
    String.raw`\(?(?:{{its}} )?(?<portion>{{ordinals}} {{portion}})\b\)?(?! (?:of|in|from) (?:the )?(?:sub)?para)`,
    'first part',
  ),
  // "3 (first recommendation)", "3 in fine": one of those that the paragraph holds
  en(
    'one ask',
    String.raw`\(?(?:{{its}} )?(?<asks>{{ordinals}} recommendations?|in fine|at (?:the|its) end)\b\)?(?! (?:of|in|from) (?:the )?(?:sub)?para)`,
    'second recommendation',
  ),
  en(
    'other part',
    String.raw`\(?(?<limited>(?:in part|partially|partly|to some extent)\b|(?:{{leaving out}}) [^,;.()]{3,60}(?=[,;.)]|$))\)?`,
    'in part',
  ),
  en('leaving out', 'except(?: for)?|excluding|save(?: for)?|without|other than|with the exception of', 'except'),
  en('where', '(?<where>above|below|supra|of (?:the|this)(?: present)? report)(?={{on}})', 'above, 4'),
  en('on', String.raw`\s*(?:[,;]|\band\b)\s*(?:and )?(?:in )?(?:para(?:graph)?s? )?\d`, ', 4'),
  en('its', 'in the|in its|the|its|and the|and its|in', 'the'),
  en(
    'ordinals',
    '(?:{{ordinal}})(?:,? (?:and |to |or )?(?:the )?(?:{{ordinal}})){0,5}(?: (?:two|three|four))?',
    'second and third',
  ),
  en('ordinal', 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth', 'second'),
  en('ordinal', String.raw`last|final|penultimate|\d{1,2}(?:st|nd|rd|th)`, '2nd'),
  en('portion', '(?:part|half|portion|line|indent|bullet|clause|section|phrase|point|item)s?', 'part'),
  en('range', String.raw`(?<to>[-‐‑–—]|to\b|through\b)`, 'to'),
  en('joint', String.raw`(?<joint>[,;:/]|(?:and|or|in|of|the|as well as|sub|nos?\.?)\b)`, 'and'),
  en('note', String.raw`(?<note>(?:foot|end)notes?\b)`, 'footnote'),
  en('aside', String.raw`\((?=[^()]*\p{L}{3})(?![^()]*\bpara)(?<aside>[^()]{5,140})\)`, '(Norland)'),
  // "the second sentence of paragraph 3"
  en('before', String.raw`\b(?<which>{{ordinals}}) sentences? (?:of|in|from) (?:the )?$`, 'the second sentence of '),
  en(
    'ask before',
    String.raw`\b(?<asks>{{ordinals}} recommendations?) (?:(?:made|noted|contained|set out) )?(?:of|in|from) (?:the )?$`,
    'the first recommendation in ',
  ),
  en(
    'portion before',
    String.raw`\b(?<portion>{{ordinals}} {{portion}}) (?:of|in|from) (?:the )?$`,
    'the first part of ',
  ),
]

/** What stands before a place that is only referred to: no recommendation of that place is answered. */
export const referenceRows: readonly PatternRow[] = [
  // beside places of recommendations, others are only told of: "in paragraph 4, which concerns what paragraph 5 says"
  en('governed', String.raw`\b(?:{{asked}})\b[^.;]{0,160}$`, ' whereas the one in '),
  en(
    'governed',
    String.raw`^\s*,?\s*(?:and )?(?:that |those |the ones? )?(?:made )?(?:by|of|from) (?:the )?\p{Lu}[^.;:,\d]{2,60} in (?:the )?$`,
    ', by Lurania in ',
  ),
  // behind a list that ended with "and the"
  en('governed', String.raw`^\s*(?:ones?|others?|latter|second|last)\b[^.;]{0,160}$`, 'one made by Kestria in '),
  en(
    'asked',
    'recommend\\w*|those|that (?:of|in|by|made|from|contained)|the (?:ones?|others?)|sentences?|following',
    'those',
  ),
  en('asked', '(?:first|second|third|last) (?:part|half|portion)', 'first part'),
  en('governed', String.raw`\b(?:{{answers}})(?: of)?(?: (?:also|the))*\s*$`, ' and rejects '),
  en('answers', '(?:accept|support|endors|not|reject|enjoy)\\w{0,3}|tak(?:es?|ing) note', 'rejects'),
  en('governed', String.raw`[,;:]\s(?:(?:and|but|while|whereas)\s)?(?:the )?$`, ', while '),
  en(
    'goes on',
    String.raw`^[\s,;()]*(?:(?:and|or|as well as|(?:together|along) with|also|in|under|of|the|from|at|both)\b[\s,]*)*$`,
    ' and in ',
  ),
  en('of another paper', String.raw`^\s*(?:\w+ )?(?:{{paper}})`, ' resolution 5/1'),
  en(
    'paper',
    'resolution|decision|annex|addendum|observations|declaration|convention|covenant|protocol|general comment',
    'resolution',
  ),
  en(
    'paper',
    String.raw`(?:national|mid-term|previous) report|constitution|(?:\w+ )?(?:code|law|act|statute|decree|ordinance|bill)\b`,
    'national report',
  ),
  en('number of another paper', String.raw`\b(?:{{paper}}),? nos?\.\s*\d`, 'decree No. 8'),
  en('see', String.raw`\b(?:see|cf|compare|vide)\b\.?,?(?: \w+){0,8}\s*$`, 'see also '),
  en(
    'only referred to',
    String.raw`(?<!\brecommendations?, )\b(?:as|which) (?:\w+ ){0,2}(?:{{told}}){{by}} (?:{{in}}) (?:the )?$`,
    'as stated in ',
  ),
  en(
    'told',
    'stated|explained|indicated|described|mentioned|noted|outlined|reported|set out|said|pointed out',
    'stated',
  ),
  en(
    'only referred to',
    String.raw`\b(?:explained|justified|elaborated(?: on)?|clarified|detailed){{by}} (?:{{in}}) (?:the )?$`,
    'was explained in ',
  ),
  en('only referred to', String.raw`\b(?:refers? to|referring to|{{with}}) (?:the )?$`, 'Valdoria refers to '),
  en(
    'with',
    '(?:in (?:conjunction|accordance|connection) with|pursuant to|contrary to|according to|on the basis of)',
    'pursuant to',
  ),
  en('by', '(?: (?:above|below|earlier|by [^.;:,]{1,40}?))?', ' by the delegation'),
  en('in', 'in|under|at|of|by', 'in'),
  en('only referred to', String.raw`\b(?:{{of a law}}) \d+\w*(?: ?\(\w+\))?,? (?:and )?$`, 'article 10, '),
  en(
    'only referred to',
    String.raw`\b(?:resolution|decision|general (?:comment|recommendation)) (?:nos?\. )?\d[\d/]*,? $`,
    'resolution 60/251, ',
  ),
  en('of a law', 'articles?|arts?\\.|sections?|sects?\\.|rules?|principles?|chapters?', 'article'),
  en(
    'only referred to',
    String.raw`\b(?:{{remark}})(?: (?!recommend|those\b|that\b)[\w’']+){0,5} (?:{{in}}) (?:the )?$`,
    'for the reasons given in ',
  ),
  en(
    'remark',
    'reasons?|grounds|comments?|explanations?|remarks?|observations?|considerations?|clarifications?',
    'reasons',
  ),
  en('remark', 'information|arguments?|views|repl(?:y|ies)|responses?|answers?|details', 'information'),
  en(
    'only referred to',
    String.raw`\b(?:(?:similar|identical|comparable|equivalent|related|equal|correspond(?:s|ing)?) to|in (?:the )?light of|in line with)\b[^.;:,()]{0,60}$`,
    'similar to that in ',
  ),
  en(
    'only referred to',
    String.raw`\b(?:instead of|rather than|as opposed to|unlike|same as)\b[^.;:,()]{0,60}$`,
    'unlike that in ',
  ),
]
