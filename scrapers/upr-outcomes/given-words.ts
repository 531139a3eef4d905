// Words by which an answer is not given here and now by the State: another speaks, an earlier review is told, or it is weighed.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

/** The word of a condition: a part of rows of two tables. */
export const providedRows: readonly PatternRow[] = [
  // not "will be provided", "which provided the following explanations", "the reasons provided below"
  en(
    'provided',
    String.raw`(?<!\b(?:be|been|is|are|was|were|ha[sd]|have|as|{{giver}}) )provided|provided(?= that\b)`,
    'provided',
  ),
  en(
    'giver',
    'which|who|reasons?|explanations?|comments?|clarifications?|information|grounds|justifications?',
    'which',
  ),
]

export const givenRows: readonly PatternRow[] = [
  // who answers: the first noun of the clause
  en(
    'other subject',
    String.raw`(?:^|,\s)\W{0,4}(?:(?:{{opener}}),?\s+){0,3}(?:(?!(?:{{not of it}})\b)[\w’'-]+\s+){0,6}?(?:{{body}}|{{person}})\b`,
    'The Ministry of Justice accepted',
  ),
  en('opener', 'and|also|however|moreover|furthermore|that|yet|but|then', 'however'),
  en(
    'not of it',
    'government|delegation|we|state|authorities|of|by|with|to|from|in|on|for|after|following|and|before|under|through|as|ha(?:s|ve|d)',
    'of',
  ),
  en('body', 'parliament|senate|(?:national|general|constituent) assembly|legislature|ministr(?:y|ies)', 'Parliament'),
  en(
    'body',
    'commission(?:er)?s?|committees?|courts?|ombuds\\w+|working group|institutions?|rapporteurs?|experts?|task force',
    'Commission',
  ),
  en(
    'body',
    'civil society|(?:\\w+ )?organi[sz]ations?|ngos?|associations?|(?:trade )?unions?|stakeholders?|participants?',
    'civil society',
  ),
  en(
    'body',
    'public(?! authorit)(?: opinion)?|press|media|(?:\\w+ )?leaders|communit(?:y|ies)|church(?:es)?|opposition|(?:political |opposition )part(?:y|ies)',
    'the public',
  ),
  en('body', 'judges|prosecutors?|lawyers|academics|scholars|society|experts|provinces|municipalities', 'judges'),
  en('body', 'drafts?|proposals?|bills?|(?:action )?plans?|strateg(?:y|ies)|studies|study|surveys?', 'draft'),
  en(
    'body',
    '(?:upper |lower )?(?:house|chamber)|deputies|groups?|members|law|party|parties|union|citizens|voters|companies',
    'the Upper House',
  ),
  en(
    'other agent',
    String.raw`^ ?(?:of|by|from) (?:(?!(?:{{not of it}})\b)[\w’'-]+\s+){0,4}?(?:{{body}}|{{person}})\b`,
    ' of the ministries',
  ),
  en(
    'body',
    '(?<!federal |executive )councils?(?! of ministers)|petitions?|regions?|cantons?|campaigns?|critics',
    'the Council of Elders',
  ),
  en(
    'person',
    '(?:{{of a part}}) (?:authorit(?:y|ies)|administrations?|governments?|powers?|forces)',
    'the local authorities',
  ),
  en(
    'of a part',
    'local|regional|provincial|municipal|cantonal|traditional|customary|religious|tribal|indigenous',
    'local',
  ),
  en(
    'of a part',
    'judicial|legislative|prison|penitentiary|police|military|armed|competent|relevant|concerned',
    'prison',
  ),
  en(
    'person',
    "people(?![’']s (?:\\w+ )?Republic)|population|nationals|majority|police|army|judiciary|chiefs",
    'the people',
  ),
  en('person', String.raw`(?:{{in office}})(?! (?:of .{0,60})?on behalf\b)`, 'the Minister of Justice'),
  en(
    'in office',
    '(?:prime |deputy )?ministers?|attorney[ -]general|(?:vice-)?president|king|queen|governors?',
    'President',
  ),
  // a name that is none of the State's own, nor of a State: "UNICEF supports", "The World Bank supports", "Women support"
  en(
    'stranger',
    String.raw`^\W{0,4}(?:(?:{{Opener}}),?\s)?(?:[Tt]he\s)?({{Name}}(?:\s(?:(?:of|for|and)\s(?:the\s)?)?{{Name}}){0,5})\s(?:(?:{{aux}})\s)*$`,
    'The World Bank ',
  ),
  en('Name', String.raw`(?!(?:{{no name}})\b)\p{Lu}[\p{L}’'-]{2,}(?<!ly|ing)(?!\p{L})`, 'Bank'),
  en(
    'own name',
    String.raw`\b(?:{{own}}|kingdom|republic|principality|duchy|sultanate|emirates?|commonwealth|federation|confederation|union|crown|nation)\b`,
    'Kingdom',
  ),
  en('own name', String.raw`\b(?:islands?|holy see|presidency|mission|side|council|ministry)\b`, 'Holy See'),
  en('Opener', '[Hh]owever|[Ii]n addition|[Mm]oreover|[Tt]herefore|[Aa]lso', 'However'),
  en('aux', 'has|have|had|does|do|did|not|also|now|cannot|can|will|since|fully|welcomed|and', 'does'),
  en(
    'no name',
    'Recommendations?|Nos?|All|Both|Those|These|This|That|They|None|Neither|Each|Every|Others?|Any|Some',
    'All',
  ),
  en('no name', 'Do|Does|Did|Is|Are|Was|Were|Has|Have|Cannot|Can|Will|Enjoy', 'Does'),
  en('no name', 'Not|But|And|Yet|Thus|Hence|While|As|Although|After|With|For|From|Part|Our|Its|His|Her|Having', 'Not'),
  // a common noun that is none of the State's own names
  en(
    'unnamed subject',
    String.raw`^\W{0,4}(?:{{some}})\s+(?:(?!(?:{{own}})\b)[a-z’'-]+\s+){0,4}(?!(?:{{own}})\b)[a-z’'-]+\s*$`,
    'Some regions ',
  ),
  en(
    'some',
    '[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Mm]any|[Cc]ertain|[Vv]arious|[Mm]ost|[Ll]ocal|[Rr]egional|[Tt]wo|[Tt]hree',
    'Some',
  ),
  en(
    'own',
    'government|delegation|state|country|authorities|administration|cabinet|executive|recommendations?',
    'state',
  ),
  en('own', 'following|latter|former|others?|rest|remainder|above|below|present|same|position|response|reply', 'same'),
  en(
    'own',
    'answer|lists?|items?|numbers?|parts?|sentence|half|decision|table|annex|paragraphs?|time|hereby|of',
    'list',
  ),
  en(
    'unnamed thing',
    String.raw`^\W{0,4}(?:[Aa]n?|[Ss]ome|[Ss]everal)\s+(?:(?!(?:{{own}})\b)[a-z’'-]+\s+){1,6}$`,
    'A petition against ',
  ),
  // what another one said of it: "recommended that §0§ be accepted"
  en('told of', String.raw`\b(?:{{body}})\b[^.;:§]{0,80}\b(?:{{said}})\b`, 'Parliament has recommended that'),
  en(
    'told of',
    String.raw`\bit (?:was|is|has been|had been) (?:\w+ly |also )?(?:{{said}}|feared|rumoured|hoped|urged)\b`,
    'it was suggested that',
  ),
  en(
    'said',
    'recommended|proposed|suggested|advised|advocated|demanded|stated|said|argued|reported|held|believed?|maintained',
    'proposed',
  ),
  en(
    'said',
    '(?:recommend|propose|suggest|advise|advocate|demand|argue)s?|of the (?:view|opinion)|in favour',
    'of the view',
  ),
  en('told of', String.raw`\b(?:trusts?|hopes?|expects?|assumes?|anticipates?|is confident) that\b`, 'trusts that'),
  en('asked only', String.raw`^\s*(?:also |not )?be\s*$`, ' be '),
  en('decided', String.raw`\b(?:decided|decides|resolved|determined|agreed)\b`, 'decided that'),
  // when: a review before this one
  en(
    'earlier',
    String.raw`\b(?:{{of then}}) (?:{{ordinal}}) (?:{{between}} ){0,3}(?:{{review}})\b`,
    'in the second cycle',
  ),
  en('of then', '(?:in|during|at|under|of|from|since|after) (?:its|the|their|our)', 'during its'),
  en('ordinal', 'first|second|third|fourth|fifth|previous|last|earlier|preceding|prior|past|mid-?term', 'previous'),
  en('between', 'universal|periodic|upr|reporting|review|national|two|three', 'periodic'),
  en('review', '(?:periodic )?reviews?|cycles?|rounds?|examination|reports?|addend(?:um|a)', 'cycle'),
  en('earlier', String.raw`\bin (?:19|20|21)\d\d(?=\s*(?:[,.;)]|$))`, 'in 2094,'),
  en(
    'earlier',
    String.raw`\bin its (?:(?:19|20|21)\d\d|mid-?term) (?:report|addendum|review|reply)\b`,
    'In its 2094 report',
  ),
  en(
    'earlier',
    String.raw`\b(?:\d{1,2}|some|several|a few|two|three|four|five|six|eight|ten|many) years (?:ago|earlier|before)\b`,
    'four years ago',
  ),
  en(
    'earlier',
    String.raw`\bunder (?:the|an|its) (?:earlier|previous|former|last) (?:government|administration)\b`,
    'Under the earlier Government',
  ),
  en(
    'earlier',
    String.raw`\b(?:in|at|during) (?:the|its|our) (?:19|20|21)\d\d (?:{{review}}|dialogue|session)\b`,
    'at the 2094 review',
  ),
  en('told as past', String.raw`\b(?:was|were|had|did)(?: \w+ly| not| also| then| been){0,3}\s*$`, 'was not'),
  en(
    'told as present',
    String.raw`\b(?:is|are|been|being|be|has|have|can|will|now|hereby)(?: \w+ly| not| also| thus)*\s*$`,
    'is',
  ),
  // weighed: "is open to accepting"
  en('gerund', String.raw`^(?:(?:accept|support|endors|approv|reject|declin|refus|not)ing|taking note)\b`, 'accepting'),
  en(
    'does so',
    String.raw`(?:^\W{0,4}(?:(?:while|by|in|when|and|hereby|also|thus)(?:\s+|$))?|,\s*(?:(?:while|thus)(?: |$))?)$`,
    'while ',
  ),
  en('does so', String.raw`\b(?:is|are)(?: now| hereby| also| therefore| thus| not| \w+ly)*\s*$`, 'is hereby '),
  en('does so', String.raw`\b(?:refrain|abstain|desist)(?:s|ed)? from\s*$`, 'refrains from '),
  en(
    'declares',
    String.raw`^\W{0,4}$|\b(?:reaffirm|confirm|reiterat|announc|declar|express|state|indicat|signal|maintain|communicat|convey)\w*\b`,
    'reaffirms its ',
  ),
]
