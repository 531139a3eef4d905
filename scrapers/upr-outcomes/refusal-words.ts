// Wordings that refuse without "not", that divide a list, or that put an answer off: each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const refusalRows: readonly PatternRow[] = [
  en(
    'refused',
    String.raw`\b(?:none|neither|not (?:one|a single)) (?:of|was|were|is|are|has|have)\b[^.;:]{0,140}\b(?:{{taken}})\b`,
    'None of the following recommendations enjoys the support of Valdoria',
  ),
  en(
    'refused',
    String.raw`\bno (?:such )?recommendations?\b[^.;:]{0,140}\b(?:{{taken}})\b`,
    'No recommendation below enjoys the support of Valdoria',
  ),
  en(
    'taken',
    'enjoys?|enjoyed|support|supported|accepted|acceptable|accepts?|supports|endorsed|approved|agreed',
    'accepted',
  ),
  en(
    'refused',
    String.raw`\b(?:enjoy|meet|find|receiv|command)(?:s|e|es|ed|ing)? (?:no|little|none of the) (?:\w+ )?support`,
    'enjoy no support from Valdoria',
  ),
  en(
    'refused',
    String.raw`\b(?:(?:has|have|had|found|met with|received|gave|gives) no|lack(?:s|ed|ing)?|without) (?:the |its |any )?support`,
    'remain without the support of Valdoria',
  ),
  en(
    'refused',
    String.raw`\b(?:{{declining}})\b[^.;:,]{0,40}\b(?:support|accept|enjoy|endorse|agree|approv)`,
    'Valdoria declined to support',
  ),
  en(
    'declining',
    'declin(?:es?|ed|ing)|refus(?:es?|ed|ing|al)|fail(?:s|ed|ing)?|withh(?:olds?|eld)|den(?:y|ies|ied)',
    'failed',
  ),
  en('declining', '(?:refrain|abstain|desist)(?:s|ed|ing)?', 'refrains'),
  en(
    'refused',
    String.raw`\bsupport (?:is|was|were|has been|had been) (?:withheld|withdrawn|denied|refused|declined|not)\b`,
    'Recommendations for which support is withheld',
  ),
  // two denials, and refusals that are taken back: what is meant is for a reader
  en(
    'divided',
    String.raw`\b(?:not|no|never|cannot|without)\b[^.;:]{0,24}\bobject(?:s|ed|ing|ions?)?\b`,
    'Valdoria does not object to the following recommendations',
  ),
  en(
    'divided',
    String.raw`\bnot (?:\w+ )?(?:consider|deem|regard|find|found|see|hold|held)\w*\b[^.;:]{0,100}\b(?:{{improper}}|{{baseless}}|unacceptable|irrelevant)\b`,
    'Valdoria does not consider the following recommendations inappropriate',
  ),
  en('divided', String.raw`\b(?:cannot|can not|could not) but\b`, 'Valdoria cannot but support the following'),
  en(
    'divided',
    String.raw`\bnot (?:true|correct|right|the case)\b|\b(?:untrue|incorrect|wrong) (?:that|to say)\b`,
    'It is not true that Valdoria does not support the following',
  ),
  en(
    'divided',
    String.raw`\b(?:unable|not|cannot)\b(?:[^.;:]|\.\d){0,160}\b(?:and|but) (?:{{taken}})\b[^.;:]{0,24}\bnow\b`,
    'was unable to support the following recommendations at the review, and supports them now',
  ),
  en(
    'divided',
    String.raw`\b(?:unable|not|cannot)\b(?:[^.;:]|\.\d){0,160}\bnow (?:{{taken}})\b`,
    'could not support the following recommendations, which it now accepts',
  ),
  en(
    'divided',
    String.raw`\bthe (?:{{place}})(?: (?:one|two|three|four|of (?:them|these|which)))* (?:is |are |was |were )?(?:{{taken}}|noted|rejected)\b`,
    'Of the following recommendations, the first enjoys the support of Valdoria',
  ),
  en('place', 'first|second|third|fourth|fifth|last|latter|former', 'first'),
  en(
    'divided',
    String.raw`\b(?:{{taken}})\b(?:[^.;:]|\.\d){0,80}\b(?:with|subject to) (?:an? |the |its |some )?(?:\w+ )?reservations?\b`,
    'enjoy the support of Valdoria, with a reservation on the words',
  ),
  en('declining', 'withdr(?:aws?|ew|awn)|no longer|los(?:e|es|t)|unwilling|unable|hesitat(?:es?|ed)', 'withdrew'),
  en(
    'refused',
    String.raw`\b(?:not|never) (?:consider|deem|find|regard|hold|see)\w*\b[^.;:]{0,120}\b(?:accept|support)`,
    'Valdoria does not consider the following recommendations acceptable',
  ),
  en(
    'refused',
    String.raw`\b(?:not|never|no) (?:find|meet with|win|receive|get) (?:any |the )?(?:favour|approval|agreement|consent)\b`,
    'did not find favour with Valdoria',
  ),
  en('refused', String.raw`\b(?:unacceptable|unsupported)\b`, 'are unacceptable to Valdoria'),
  en(
    'refused',
    String.raw`\benjoy(?:s|ed)? the support of\b[^.;:]{1,60}\bbut not (?:of|that of|from)\b`,
    'enjoy the support of Norland, but not of Valdoria',
  ),
  en(
    'unfit',
    String.raw`\b(?:(?:is|are|was|were|remains?) opposed to|opposes?|opposed by)\b`,
    'Valdoria is opposed to the following recommendations',
  ),
  // no answer at all: "neither supported nor noted"
  en(
    'divided',
    String.raw`\bneither (?:supports?|supported|accepts?|accepted)[^.;:]{0,20}\bnor (?:notes?|noted|rejects?|rejected|refused)\b`,
    'is neither supported nor noted',
  ),
  en(
    'divided',
    String.raw`\bneither (?:notes?|noted|rejects?|rejected|refused)[^.;:]{0,20}\bnor (?:supports?|supported|accepts?|accepted)\b`,
    'are neither rejected nor accepted',
  ),
  en(
    'divided',
    String.raw`(?<!\bnot )\b(?:{{some}}) of (?:the|these|those|them|its)\b[^.;:]{0,140}\b(?:{{taken}}|noted|rejected)\b`,
    'Some of the following recommendations enjoy the support of Valdoria',
  ),
  en('some', 'some|few|most|many|several|half|part|the majority|a majority|(?:a )?number|one|two|three', 'some'),
  // "does not support some of the recommendations": which of them is not said
  en(
    'divided',
    String.raw`\b(?:{{taken}}|notes?|noted|rejects?|rejected)\b (?:only )?(?:{{a part}}) (?:of )?(?:the|these|those|them)\b`,
    'Valdoria does not support some of the recommendations listed below',
  ),
  en('a part', 'some|few|most|many|several|not all|half|(?:a|the) majority|a number|one|two|three|four|five', 'some'),
  en(
    'divided',
    String.raw`\b(?:marked|indicated|followed|preceded) (?:with|by) (?:an? |one |two |\w+ )?(?:asterisks?|stars?|daggers?|\*)`,
    'Those marked with an asterisk did not enjoy its support; all others did',
  ),
  en(
    'divided',
    String.raw`\b(?:in|printed in) (?:bold|italics?|italic type|square brackets)\b`,
    'Those printed in bold are supported',
  ),
  en(
    'divided',
    String.raw`\b(?:some|few|most|many|several|others?) of which\b[^.;:]{0,60}\b(?:{{taken}}|notes?|noted|rejected|rejects)\b`,
    'some of which Valdoria supports and others of which it notes',
  ),
  en(
    'divided',
    String.raw`\b(?:{{taken}}|noted|rejected)\b(?:[^.;:]|\.\d){0,80}\b(?:{{except}})\b`,
    'were supported by Valdoria, except 3.1',
  ),
  en(
    'divided',
    String.raw`\brecommendations?\b(?:[^.;:]|\.\d){0,80}\b(?:{{except}})\b(?:[^.;:]|\.\d){0,80}\b(?:{{taken}}|noted|rejected)\b`,
    'The following recommendations, with the exception of 3.1, enjoy the support of Valdoria',
  ),
  en(
    'divided',
    String.raw`\ball but\b(?:[^.;:]|\.\d){0,140}\b(?:{{taken}}|noted|rejected)\b`,
    'All but four of the following recommendations are accepted',
  ),
  en('except', 'except(?:ing)?|save for|with the exceptions? of|excluding|apart from|other than|but for', 'except'),
  // whatever stands so beside "support" is no plain yes
  en(
    'negated',
    String.raw`\b(?:none|neither|nor|not(?! only\b)|no(?!s?\.? ?\d)|never|nothing|hardly|scarcely|barely|without)\b`,
    'hardly any',
  ),
  en(
    'negated',
    String.raw`\b(?:would|could|might) (?:\w+ly )?(?:enjoy|be (?:supported|accepted|acceptable)|find|meet)\b`,
    'would enjoy',
  ),
  en('negated', String.raw`n[’']t\b|\b(?:cannot|{{declining}}|{{except}}|far from|short of|little|few)\b`, 'far from'),
]

export const delayRows: readonly PatternRow[] = [
  // "left pending on 28 January, have now been examined and enjoy its support" is answered
  en(
    'later',
    String.raw`\b(?:{{is}}) (?:left|kept|held) pending\b(?![^.;:]{0,200}\b(?:now|since|{{taken}}|noted|rejected)\b)`,
    'The following recommendations have been left pending by Valdoria',
  ),
  en('is', '(?:have|has|had) been|are|is|were|was|remain|be', 'have been'),
  en(
    'later',
    String.raw`\b(?:agree[sd]?|accept(?:s|ed)?|undertakes?|undertook|promise[sd]?) to (?:\w+ly )?(?:examine|consider|study|review|analyse|discuss|look (?:at|into))\b`,
    'Valdoria agreed to examine the following recommendations',
  ),
  en(
    'later',
    String.raw`\b(?:consultations?|examination|consideration|study|review|reflection)\b[^.;]{0,80}\bbefore (?:an?|the|its|any) (?:\w+ )?(?:{{reply}})\b`,
    'on which consultations were needed before an answer could be given',
  ),
  en('reply', 'answer|response|reply|decision|position', 'answer'),
  en(
    'later',
    String.raw`\b(?:(?:are|were|is|was|been) (?:deferred|postponed|put off)|will be the subject of an? (?:\w+ )?(?:{{reply}}))\b`,
    'The following recommendations have been deferred by Valdoria',
  ),
  en(
    'later',
    String.raw`\breferred (?:back )?to\b[^.;]{0,60}\bfor (?:an? |its |their |further )?(?:decision|consideration|examination|study|consultations?|reply)\b`,
    'have been referred to the capital for a decision',
  ),
  en(
    'later',
    String.raw`\b(?:respon(?:ses?)|reply|replies|position|answers?|decision)\b[^.;]{0,60}\b(?:will|shall) (?:appear|figure|feature|be found|be reflected)\b`,
    'whose response will appear in the addendum',
  ),
  en(
    'later',
    String.raw`\bundertakes? to (?:\w+ly )?(?:communicate|announce|convey|present|transmit|give|make known)\b[^.;]{0,40}\bdecision`,
    'undertakes to communicate its decision',
  ),
  // "undertakes to revert to the Council with its position before its next session"
  en(
    'later',
    String.raw`\b(?:will|shall) (?:\w+ly )?reflect (?:further |carefully )?(?:up)?on\b`,
    'will reflect further on',
  ),
  en(
    'later',
    String.raw`\b(?:{{is to}}) (?:\w+ly )?(?:{{revert}})\b[^.;]{0,60}\bwith (?:its|an?|the)\b[^.;]{0,20}\b(?:{{reply}})\b`,
    'undertakes to revert to the Council with its position',
  ),
  en('is to', 'will|would|shall|(?:intends?|undertakes?|undertook|promise[sd]?|pledge[sd]?) to', 'undertakes to'),
  en('revert', 'revert|come back|return|report back', 'revert'),
  en(
    'considering',
    String.raw`\b(?:wishes|needs|would like|intends|asks for time) to (?:further |carefully )?(?:study|examine|consider|review|consult|reflect)\b`,
    'Valdoria wishes to study the following recommendations',
  ),
  en(
    'later',
    String.raw`\b(?:asks?|asked|request(?:s|ed)?|needs?|needed|requires?) (?:for )?(?:\w+ )?time (?:to|for|before)\b`,
    'Valdoria requested additional time to consider the recommendations below',
  ),
  en(
    'later',
    String.raw`\b(?:will|shall|is to|are to) (?:\w+ly |also )*(?:take|reach|make|adopt) (?:an? |its |the )?(?:\w+ )?(?:decision|position)\b`,
    'on which it will take a decision after consultations',
  ),
  en(
    'later',
    String.raw`\b(?:will|shall) (?:\w+ly |also )*(?:decide|determine its|get back|come back|report back|return) (?:on|to|its|whether|in)\b`,
    'will get back to the Working Group',
  ),
  en(
    'later',
    String.raw`\b(?:is|are) (?:\w+ly |still |now )?considering (?:them|(?:the|these|those) (?:\w+ )?recommendations?)\b`,
    'is considering the following recommendations',
  ),
  en(
    'noted first',
    String.raw`\bnoted?s?\b[^;:]{0,200}\b(?:will|shall|intends? to)\b (?:\w+ly |also |further )*(?:continue to |go on to )?(?:{{weighing}}) (?:{{its object}})`,
    'were noted by Valdoria, which will examine them',
  ),
  en('weighing', 'examine|consider|study|review|analyse|discuss|reflect on|consult on|come back to|return to', 'study'),
  en('its object', String.raw`(?:them|these|those|each)\b|(?:the|such|all) (?:\w+ )*?recommendations?\b`, 'them'),
  en(
    'later',
    String.raw`\b(?:will|shall) (?:\w+ly |also )*(?:inform|notify|advise)\b[^.;]{0,60}\b(?:decision|answer|repl|respon|position|views|outcome|results?\b)`,
    'will inform the Council of its decision',
  ),
  en(
    'later',
    String.raw`\b(?:reply|replies|responses?|answers?|decision|position)\b[^.;]{0,40}\b(?:will|shall|is to|are to) follow\b`,
    'A reply will follow',
  ),
]
