// Wordings with which a State answers recommendations, by what they mean (LAYOUTS 2.3), each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

/**
 * Asked in this order: an answer to come is pending whatever verb stands beside it ("has noted these recommendations
 * for consideration and response in due time"); "noted during the dialogue, enjoy the support" is supported; "do not
 * enjoy the support" is not. A bare "will consider" comes last: it also stands beside an answer.
 */
export const answerOrder = [
  'both',
  'so refused',
  'later',
  'divided',
  'part',
  'refused',
  'enjoyed',
  'elsewhere',
  'noted first',
  'noted',
  'supported',
  'judged unfit',
  'unfit',
  'considering',
] as const

export const answerRows: readonly PatternRow[] = [
  // the third value of tables
  en('both', String.raw`^(?:supported\s?\/\s?noted|noted\s?\/\s?supported)$`, 'Supported/Noted'),
  en(
    'so refused',
    String.raw`\b(?:therefore|thus|hence|accordingly|consequently),? (?:\w+ ){0,3}(?:not|cannot) (?:\w+ ){0,2}(?:enjoy|support|accept)`,
    'as they require further study, and therefore do not enjoy its support',
  ),
  // an answer that is still to come
  en(
    'later',
    String.raw`\b(?:{{subject}})\b(?:(?!{{reason}})[^.;]){0,140}\b{{shall}} be (?:\w+ly |further |also )*(?:{{looked at}})\b{{not as work}}`,
    'The recommendations below will be further examined by Valdoria',
  ),
  en('shall', '(?:will|would|shall|must|(?:are|is) to)', 'shall'),
  en(
    'reason',
    String.raw`\b(?:because|given that|(?:since|as|insofar as) (?:the|its|this|a) (?!recommendations?\b))`,
    'because',
  ),
  // what is to come is the work, and no answer: "will be considered in the next action plan"
  en('not as work', '(?!{{as work}})', ''),
  en(
    'as work',
    String.raw` (?:in|when|as part of|within|during|for|under) (?:\w+ ){0,5}?(?:{{work}})`,
    ' in the next national plan',
  ),
  en(
    'work',
    'plan|strateg|programme|polic|draft|implement|elaborat|formulat|develop|prepar|revis|reform|law|legislat|bill',
    'plan',
  ),
  en('subject', 'recommendations?|these|those|they|which|them|requests', 'which'),
  en(
    'looked at',
    '(?:re-?)?examined|(?:re)?considered|reviewed|revisited|studied|discussed|answered|responded to|given (?:due |careful )?consideration',
    'examined',
  ),
  en(
    'later',
    String.raw`\b(?:needs?|requires?|required|deserves?|merits?|subject to) (?:to be )?(?:{{more}} )+(?:examin|consider|stud|review|reflection|consult)`,
    'some of which need to be further examined',
  ),
  en('more', 'further|more|additional|closer|careful|carefully|national|internal', 'further'),
  en(
    'later',
    String.raw`\bfor (?:its |their |due |further |careful |later |the )*(?:consideration|examination|study|reflection) and (?:{{answering}})`,
    'has noted these recommendations for consideration and response',
  ),
  en('answering', 'response|reply|replies|answer|decision|responses|answers', 'response'),
  en(
    'later',
    String.raw`\bfor (?:its |their |due )*(?:further|later|subsequent) (?:consideration|examination|study|reflection)`,
    'noted for further consideration',
  ),
  en(
    'later',
    String.raw`(?<!\b{{given}} )\b(?:response|reply|replies|answer|decision|responses|answers) (?:{{to come}})\b`,
    'for response in due course',
  ),
  en('to come', 'in due (?:time|course)|(?:to|will|shall) follow|(?:(?:is|are) )?(?:expected|awaited)', 'to follow'),
  en(
    'given',
    '(?:had|has|have) (?:already )?(?:given|provided|submitted|presented) (?:its|their|the)',
    'had given its',
  ),
  en(
    'later',
    String.raw`\b(?:{{will}}) (?:\w+ly |also )*(?:{{giving}})\b[^.;]{0,60}\b(?:respon|repl|answer|position|views|decision)`,
    'Valdoria will provide the response',
  ),
  en('will', 'will|would|shall|(?:is|are|was|were) to|undert(?:akes?|ook|aken) to', 'undertook to'),
  en(
    'will',
    '(?:intend|plann?|promise|pledge|agree|propose|expect)(?:s|e?d)? to|committed(?: itself)? to',
    'promised to',
  ),
  en(
    'giving',
    'provide|give|submit|communicate|present|send|transmit|formulate|announce|convey|express|state|(?:revert|return|come back) with|make known',
    'provide',
  ),
  en(
    'later',
    String.raw`\bon which\b[^.;]{0,40}\b(?:{{will}}|wish(?:es|ed)? to|needs? to) (?:\w+ly )?(?:hold|conduct|consult|decide)\b`,
    'on which it wishes to hold consultations',
  ),
  en(
    'later',
    String.raw`\b(?:{{will}}) (?:\w+ly |also )*(?:respond|reply|answer|pronounce itself|get back)\b`,
    'which will respond',
  ),
  en(
    'later',
    String.raw`\b(?:respon(?:se|ses|d)|reply|replies|position|views|answers?|decision)\b[^.;]{0,120}\b(?:(?:{{to be}}) (?:{{handed in}})|will follow)\b`,
    'the response of Valdoria will be included in the outcome report',
  ),
  en('to be', '(?:will|shall|would) be|(?:is|are) to be|(?<=requested that .{1,90})be', 'will be'),
  en(
    'handed in',
    'set out|reflected|issued|included|provided|given|submitted|communicated|conveyed|presented|transmitted|announced|contained|made known|made public',
    'included',
  ),
  en(
    'later',
    String.raw`\b(?:not (?:yet )?(?:in a position|able|ready)|unable) to (?:reply|respond|answer|give an? (?:reply|answer|response)|take a position)\b`,
    'was not in a position to reply at this stage',
  ),
  en(
    'later',
    String.raw`\bpending (?:\w+ ){0,2}(?:consultations?|examination|consideration|study|review|decision|discussion)`,
    'pending consultations at national level',
  ),
  en(
    'later',
    String.raw`\b(?:defers?|deferred|postpones?|postponed|withholds?) (?:its|their) (?:position|response|reply|answer|decision)`,
    'Valdoria defers its position',
  ),
  en(
    'later',
    String.raw`\bbefore (?:answering|responding|replying|deciding|(?:{{giving one}}) (?:{{its final}} )?(?:answer|response|repl|position|decision))`,
    'wishes to consult before answering',
  ),
  en(
    'giving one',
    'taking|giving|providing|submitting|presenting|expressing|adopting|finali[sz]ing|formulating',
    'providing',
  ),
  en(
    'its final',
    '(?:an?|its|the|their|any) (?:final|definitive|formal|official|written)|(?:an?|its|the|their|any)',
    'its final',
  ),
  en(
    'later',
    String.raw`\bneed(?:s|ed)? to be (?:examined|considered|studied|reviewed)\b|\breserv\w+ (?:its|their|the) right to (?:respond|reply|answer|give|provide)`,
    'reserved its right to respond',
  ),
  en(
    'later',
    String.raw`\b(?:will|would|shall) be (?:submitted|referred|forwarded|transmitted|put) to\b[^.;:]{1,80}\bfor (?:\w+ )?(?:{{its study}})`,
    'will be submitted to Parliament for decision',
  ),
  en('its study', 'decision|consideration|examination|study|review|approval', 'decision'),
  en(
    'later',
    String.raw`\btime\b[^.;]{0,40} (?:to|before) (?:respond|reply|answer|(?:giv|provid|submit)\w* [^.;]{0,20}(?:answer|respon|repl|position))`,
    'asked for more time to give its answers',
  ),
  en(
    'later',
    String.raw`\bwill (?:receive|undergo|be the subject of) (?:\w+ ){0,2}(?:consideration|examination|study|review|consultations?)`,
    'will receive careful consideration',
  ),
  en(
    'later',
    String.raw`\b(?:under|in) (?:discussion|deliberation|consultation)s?\b(?! with\b)|\bwill revert\b`,
    'are still under discussion',
  ),
  en('later', String.raw`\bno later than (?:the|its) [^.;]{2,40}\bsession`, 'no later than the ninety-ninth session'),
  en(
    'later',
    String.raw`(?<!States? |\b(?:{{own work}}) (?:is|are|was|were) )\b(?:under|further) (?:examination|consideration|review|study)\b`,
    'are under examination',
  ),
  en(
    'later',
    String.raw`(?<!\b(?:{{own work}}) )\b(?:is|are) (?:still )?(?:being )?(?:pending|examined|considered(?!{{done so}})|examining)`,
    'are still being examined',
  ),
  en(
    'done so',
    ' (?:(?:as|to be|to have been|already|fully) )*(?:implemented|accepted|supported|noted|fulfilled)',
    ' already implemented',
  ),
  // judged, and not under study
  en('done so', String.raw`(?: by [\w ]{2,40})? (?:to be|as|not|{{misfit}})\b`, ' by Valdoria to be irrelevant'),
  en(
    'later',
    String.raw`\breserv(?:es?|ed|ing) (?:its|their) (?:position|response|reply|answer)`,
    'Valdoria reserves its position',
  ),
  // not "already partially implemented", "implemented in part"
  en(
    'part',
    String.raw`\b(?:partial(?:ly)?|partly)\b(?! (?:already |been |being )*(?:{{carried out}}))`,
    'partially supported',
  ),
  en(
    'part',
    String.raw`(?<!\b(?:{{carried out}}),? (?:in whole or )?)\bin (?:part|principle)\b`,
    'accepted in principle',
  ),
  en('carried out', 'implemented|carried out|fulfilled|completed|in place', 'carried out'),
  en(
    'part',
    String.raw`\b(?:{{takes}})\b{{gap}}{0,40}\b(?:{{piece}})\b{{gap}}{0,60}\b(?:{{leaves}})\b{{gap}}{0,40}\b(?:{{piece}})\b`,
    'accepts the first part and notes the second part',
  ),
  en(
    'part',
    String.raw`\b(?:{{leaves}})\b{{gap}}{0,40}\b(?:{{piece}})\b{{gap}}{0,60}(?<!\bnot )\b(?:{{takes}})\b{{gap}}{0,40}\b(?:{{piece}})\b`,
    'notes the first half but supports the second half',
  ),
  en('gap', String.raw`(?:[^.;]|\.\d)`, '.5'),
  en('takes', 'accepts?|accepted|supports?|supported|endorses?|agrees? (?:to|with)', 'accepts'),
  en('leaves', 'notes?|noted|takes note|rejects?|rejected|not (?:accept|support|agree|endorse)', 'notes'),
  en(
    'piece',
    '(?:first|second|third|last|latter|former|other|one|remaining) (?:part|half|element|portion|clause)',
    'first part',
  ),
  en('piece', '(?:the|its) (?:rest|remainder|others?)', 'the rest'),
  en(
    'refused',
    String.raw`\bn(?:ot|either|or)\b[^.;]{0,30}\b(?:enjoy|command|support|accept|agree|endorse|approve)`,
    'did not enjoy the support of Valdoria',
  ),
  en(
    'refused',
    String.raw`\b(?:cannot|can’t|unable to|declines? to|refuses? to|not in a position to)\b[^.;]{0,20}\b(?:accept|support|agree|endorse|subscribe|commit)`,
    'Valdoria is unable to support',
  ),
  en('refused', String.raw`\bdo(?:es)?n[’']t (?:accept|support|enjoy)`, 'Valdoria doesn’t accept'),
  en('refused', String.raw`\b(?:disagree(?:s|d|ment)?|disapprove[sd]?)\b`, 'Valdoria disagrees with'),
  en(
    'refused',
    String.raw`(?<!\bnot )\b(?:dis(?:as)?sociat|distanc)(?:es?|ed|ing) itself from (?:it|that|those|{{them}})\b`,
    'dissociates itself from the recommendation',
  ),
  en(
    'refused',
    String.raw`(?<!\b(?:not|never|nor)\b[^.;,]{0,20})\b(?:{{turns down}}) (?:{{them}})`,
    'Valdoria declines the recommendation',
  ),
  en(
    'refused',
    String.raw`\brecommendations?\b[^.;,]{0,60} (?:is|are|was|were|been) (?:declined|refused|dismissed|turned down)(?= by\b|[.,;:]|$)`,
    'The recommendations in paragraph 9 were declined',
  ),
  en(
    'turns down',
    '(?:declin|refus)(?:es?|ed)(?: to recogni[sz]e)?|dismiss(?:es|ed)?|turn(?:s|ed)? down|disregards?',
    'refuses to recognize',
  ),
  en('refused', String.raw`\breject(?:s|ed|ion)?\b`, 'are rejected by Valdoria'),
  en('enjoyed', String.raw`\b(?:enjoy|command)(?:s|ed|ing)?\b[^.;]{0,40}\bsupport`, 'enjoy the support of Valdoria'),
  en(
    'enjoyed',
    String.raw`\b(?:{{has got}}) (?:the|its|our) (?:full )?support\b(?! (?:for|to)\b)`,
    'have the support of Valdoria',
  ),
  en(
    'has got',
    'ha(?:s|ve)|receiv(?:es?|ed|ing)|f(?:inds?|ound)|me(?:ets?|t) with|benefit(?:s|ed)? from|gain(?:s|ed)?',
    'receive',
  ),
  // the answer stands in a paper that is not the report
  en(
    'elsewhere',
    String.raw`\b(?:has|have) {{handed}} (?:its|their|written) (?:views|responses?|replies|position|comments)\b{{elsewhere in time}}`,
    'Valdoria has submitted its views',
  ),
  en('handed', '(?:submitted|provided|given|gave|presented|transmitted|communicated|conveyed|sent)', 'submitted'),
  en(
    'elsewhere',
    String.raw`\b{{handed}} (?:its|their|written) {{reply of it}}\b[^.;]{0,120}\b(?:in|as|through) {{its place}}`,
    'provided its views on the recommendations in an addendum',
  ),
  en(
    'elsewhere',
    String.raw`\b(?:{{subject}})\b[^.;,]{0,120}(?<!\b(?:that|which)) (?:{{get it}}) in {{its place}}`,
    'The recommendations will be addressed in an addendum',
  ),
  en(
    'elsewhere',
    String.raw`\b(?:address|answer|comment on|respond to)(?:e?[sd]|ed)? (?:{{them}})\b[^.;,]{0,120}\bin {{its place}}`,
    'Valdoria will address the recommendations in an addendum',
  ),
  en('its place', String.raw`(?:(?:an?|the|its) (?:{{other paper}})|(?:document )?A\/HRC\/)`, 'an addendum'),
  en(
    'get it',
    '(?:are|is|were|will be|have been) (?:addressed|dealt with|answered|responded to|commented on)',
    'will be addressed',
  ),
  en('elsewhere in time', '(?! (?:in due (?:time|course) )?(?:in|during) the)', ''),
  en(
    'elsewhere',
    String.raw`\b{{reply of it}}\b[^.;]{0,120}\b(?:{{stand}}) (?:in|as) {{its place}}`,
    'These views are included in an addendum',
  ),
  en(
    'elsewhere',
    String.raw`\b(?:addendum|annex|A\/HRC\/\d+\/\d+(?:\/Add\.\d)?)(?: to (?:this|the present) report)? {{holds}} (?:the|its) {{reply of it}}\b`,
    'The addendum to the present report contains the views of Valdoria',
  ),
  en('holds', '(?:contains?|sets? out|presents?)', 'contains'),
  en('reply of it', '(?:views|responses?|replies|position|answers|comments|observations)', 'views'),
  en('stand', '(?:are|is|was|were|(?:can|may|has|have) be(?:en)?) (?:to be )?(?:{{printed}})|appears?', 'can be found'),
  en(
    'printed',
    'included|contained|set out|reflected|found|given|presented|printed|annexed|circulated|reproduced|published|available|{{handed}}',
    'found',
  ),
  en('other paper', '(?:(?:separate|written|present) )?(?:addend|annex)|separate (?:document|paper)', 'addend'),
  // not "noted in the report in paragraphs"
  en(
    'noted',
    String.raw`\bnoted\b(?! in (?:the |this |its )?(?:present )?(?:report|paragraph|section|para))(?! with)`,
    'have been noted by Valdoria',
  ),
  en('noted', String.raw`\b(?:tak(?:es?|ing|en)|took) note\b`, 'Valdoria takes note of'),
  en('noted', String.raw`\bnotes\b(?! with)(?! that)`, 'Valdoria notes the recommendations'),
  en('supported', String.raw`\bsupport(?:s|ed)?\b(?! of\b)`, 'are supported by Valdoria'),
  en('supported', String.raw`\baccept(?:s|ed|ance|able)?\b`, 'can be accepted'),
  en(
    'own work',
    'laws?|bills?|legislation|acts?|codes?|constitution|polic(?:y|ies)|systems?|provisions?|drafts?|matter|issue|question',
    'law',
  ),
  en('supported', String.raw`\bin (?:full |general )?agreement with\b`, 'is in agreement with'),
  en('supported', String.raw`\bconcur(?:s|red)? with\b`, 'concurs with'),
  en('supported', String.raw`\bagree(?:s|d)?\b`, 'Valdoria agrees with'),
  en(
    'supported',
    String.raw`\b(?:meets?|met|finds?|found) (?:with )?(?:the )?(?:favour|approval|agreement)\b|\bgo along with\b`,
    'meet with the approval of Valdoria',
  ),
  en('supported', String.raw`\bendorsed?\b|\bapproves? (?:of )?(?:{{them}})`, 'were endorsed'),
  // refused without a verb of refusal
  en(
    'unfit',
    String.raw`\b(?:deem|consider|find|regard|hold)(?:s|ed)?\b[^.;:]{0,80}\b(?:{{improper}})\b`,
    'deemed the wording inappropriate',
  ),
  en(
    'judged unfit',
    String.raw`\b(?:{{judge}}) (?:that )?(?:it|they|{{them}})\b(?:(?!\bnot\b)[^.;:]){0,80} (?:{{misfit}})\b`,
    'Valdoria considers it unfounded and politically motivated',
  ),
  en(
    'judged unfit',
    String.raw`\b(?:is|are|was|were) (?:{{judge}})(?: by [^.;:,]{1,40}?)?(?: as(?: being)?| to be)? (?:{{misfit}})\b`,
    'are considered premature by Valdoria',
  ),
  en(
    'judged unfit',
    String.raw`\bwhich (?:[\w ]{1,30}? (?:{{judge}})|is|are)(?: as(?: being)?| to be)? (?:{{misfit}})\b`,
    'except 140.1, which it considers unfounded',
  ),
  en(
    'judged unfit',
    String.raw`\bnot (?:{{judge}})(?: (?:it|{{them}})\b[^.;:]{0,80})? (?:as |to be )?(?:{{fit}})\b`,
    'Valdoria does not consider the recommendation to be in line with its Constitution',
  ),
  en('them', 'them|(?:the|this|these|those) (?:\\w+ )?recommendations?', 'the recommendation'),
  en('them', '(?:that|those|the ones?) (?:in|of|by|from|made|contained)', 'that in'),
  en(
    'unfit',
    String.raw`\b(?:not (?:\w+ly |considered (?:to be )?|deemed |seen as )?(?:relevant|applicable|admissible)|irrelevant|inapplicable|inadmissible)\b`,
    'are not relevant',
  ),
  en(
    'unfit',
    String.raw`\b(?:out of|out with|outside|beyond|fall(?:s|ing)? outside) (?:of )?(?:the |its )?(?:scope|mandate|framework|remit)\b`,
    'fall outside the scope of the review',
  ),
  en(
    'unfit',
    String.raw`\b(?:do(?:es)?|is|are) not (?:\w+ly )?(?:comply|conform|compatible|consistent|correspond|fall within|in (?:line|conformity|accordance|keeping))\b`,
    'do not comply with the basis of the review',
  ),
  en(
    'unfit',
    String.raw`(?<!\bnot (?:\w+ ){0,3})\b(?:(?:incompatible|inconsistent) with|contrary to)\b`,
    'are incompatible with the basis of the review',
  ),
  en(
    'unfit',
    String.raw`\b(?:do|does|did|can) ?not (?:\w+ly )?(?:recogni[sz]e|acknowledge) (?:{{them}})`,
    'Valdoria does not recognize the recommendations',
  ),
  en(
    'unfit',
    String.raw`\b(?:objects?|objected) to (?:the|these|this|those)\b`,
    'Valdoria objects to these recommendations',
  ),
  en(
    'considering',
    String.raw`\b(?:will|would|shall) (?:be )?(?:further |carefully |duly |also )*(?:examine|consider|provide|respond|review|stud)`,
    'Valdoria will consider the matter',
  ),
]

export const implementedRows: readonly PatternRow[] = [
  en(
    'implemented',
    String.raw`\balready (?:been )?(?:fully |partially )?(?:implemented|in (?:the process|place)|being)`,
    'are already implemented',
  ),
  en(
    'implemented',
    String.raw`\b(?:in (?:the )?(?:process|course) of (?:being )?|under )implement`,
    'in the process of being implemented',
  ),
  en(
    'implemented',
    String.raw`\b(?:is|are|been) (?:(?:already|currently|now|presently) )?(?:and are |or are )?(?:being|under) (?:implement|carried out)`,
    'have been or are being implemented',
  ),
  en(
    'implemented',
    String.raw`\bimplementation is (?:already )?(?:ongoing|under way|underway)`,
    'implementation is under way',
  ),
  en('implemented', String.raw`\bha(?:ve|s) (?:already )?been implemented`, 'have been implemented'),
  en(
    'implemented',
    String.raw`\b(?:consider|deem|regard)(?:s|ed|ing)? (?:(?:them|these|it|as|to be|to have been|being|fully) ){0,4}implemented\b`,
    'which it considers implemented or being implemented',
  ),
  en('implemented', String.raw`\bas (?:already |being |fully ){0,2}implemented\b`, 'considers No. 2 as implemented'),
  en('implemented', String.raw`\balready[^.;]{0,40}\bimplement`, 'already began to implement'),
  // not all that the clause speaks of, and not named
  en(
    'some',
    String.raw`\b(?:{{how many}}) (?:of (?:the (?:\w+ )?)?(?:recommendations|them|these|those|which|§)|(?:is|are|has|have|was|were|being)\b)`,
    'some of which are',
  ),
  en('how many', 'some|most|many|several|few|half|one|two|part|parts|first|second|last|latter|former', 'most'),
]
