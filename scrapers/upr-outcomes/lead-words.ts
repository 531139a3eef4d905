// Wordings of the conclusions that are no recommendation: lead-ins, pointers and comments of the State, each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const leadRows: readonly PatternRow[] = [
  en(
    'lead',
    String.raw`\b(?:recommendations?|responses?)\b(?:[^.]|\.(?=\s?(?:\d|para))){0,140}\b(?:enjoy|support|examin|noted|reject|accept|respon|{{listing}})`,
    'The recommendations formulated during the dialogue enjoy the support of Valdoria:',
  ),
  en('lead', String.raw`\bit was recommended that\b`, 'In the course of the dialogue it was recommended that'),
  en('lead', String.raw`\bfollowing (?:recommendations|voluntary)`, 'made the following voluntary pledges'),
  en('lead', String.raw`\boffers? the following`, 'Valdoria offers the following'),
  en('lead', String.raw`\b(?:offered|made) the following`, 'Valdoria made the following'),
  en('listing', 'made to|listed|below|following|formulated|included in', 'listed'),
]

/** What is asked of a lead-in before its answer is believed. */
export const leadCheckRows: readonly PatternRow[] = [
  // what stands behind says why, and answers nothing
  en(
    'reasons',
    String.raw`\b(?:because|for the following reasons?|on the grounds?|given that|in view of|(?<!\b(?:has|have) )since|as (?:it|they))\b`,
    'because they contain a term',
  ),
  en(
    'reasons',
    String.raw`\b(?:which|and|it) (?:\w+ly )?(?:consider(?:s|ed|ing)?|hold(?:s|ing)?|believe[sd]?|find(?:s|ing)?) (?:that|them|these|those)\b`,
    'which considers that they are already implemented',
  ),
  en(
    'condition',
    String.raw`\b(?:unless|if|{{provided}}|as long as|insofar|in so far|to the extent|subject to|depending on|conditional)\b`,
    'unless otherwise indicated',
  ),
  en(
    'condition',
    String.raw`\bad referendum\b|\b(?:provisional|tentative|preliminar(?:y|i)|interim)(?:ly)?\b`,
    'accepted ad referendum',
  ),
  en('condition', String.raw`\bthose (?:that|which|of them)\b|\bwhere (?:indicated|stated|they)\b`, 'those that'),
  en(
    'condition',
    String.raw`\b(?:all|everything) (?:recommendations )?(?:{{but}})(?: for)? (?:the following|those|these)\b`,
    'accepted all but the following recommendations',
  ),
  en(
    'condition',
    String.raw`\brecommendations (?:{{but}})(?: for)? (?:the following|those|these)\b`,
    'supports the recommendations except the following',
  ),
  // which of them is left out stands nowhere in the words
  en(
    'condition',
    String.raw`\b(?:{{but}})(?: for)? (?:\d{1,2}|one|two|three|four|five|six|a few|some|several)\b(?! (?:of|\d))`,
    'All the following recommendations but one',
  ),
  en(
    'condition',
    String.raw`\bparts? (?:that (?:is|are) )?(?:underlined|marked|highlighted|struck|shown|printed|in (?:bold|italics?|(?:square )?brackets))\b`,
    'the parts underlined do not',
  ),
  en('but', 'but|except|save|apart from|other than|with the exception of|excluding', 'but'),
  en('but', 'bar|barring|minus|omitting|leaving (?:out|aside)|not counting|with the exclusion of|all but', 'bar'),
  en(
    'condition',
    String.raw`\bwith (?!no\b)(?:\w+ ){0,3}exceptions?\b(?! of\b)`,
    'The following recommendations, with one exception, enjoy the support of Valdoria',
  ),
  en(
    'condition',
    String.raw`\b(?:{{nearly}}) (?:all|every|each)\b`,
    'Practically all the following recommendations enjoy the support of Valdoria',
  ),
  en('nearly', 'almost|nearly|practically|virtually|just about|not quite|well[ -]nigh|close to', 'practically'),
  en(
    'condition',
    String.raw`\bto (?:an?|some|any) (?:\w+ ){0,2}(?:extent|degree)\b|\b(?:{{on the whole}})\b`,
    'enjoy the support of Valdoria to a large extent',
  ),
  en(
    'on the whole',
    'on the whole|by and large|for the (?:most|greater) part|in the main|in (?:large|good) part|as a rule|broadly',
    'by and large',
  ),
  // "did not enjoy the support of Valdoria, of which 28 (Nos. 2 and 3) it considers inconsistent with the resolution:"
  en(
    'some judged',
    String.raw`,? (?:\w+ )?of (?:which|them)\b(?![^:;]*\b(?:{{holds open}}))[^:;]{0,200}\b(?:{{judges}})\b[^:;]*`,
    ', of which 28 it considers to be inconsistent with its Constitution',
  ),
  en(
    'holds open',
    'accept|support|agree|examin|review|reconsider|revisit|implement|partly|partially|in part',
    'accept',
  ),
  en('judges', 'considers?|considered|(?<!as )regards?|regarded|deems?|deemed|finds?|found|views?|viewed', 'considers'),
  // "noted in the report" says where it is printed
  en('place', '^ (?:in|at|during|below|above|under)\\b', ' in the report'),
]

export const firstLeadRows: readonly PatternRow[] = [
  en(
    'first lead',
    String.raw`^(?:The |All )?(?:following )?recommendations (?:formulated|made|listed|below|put forward)\b`,
    'The recommendations formulated during the interactive dialogue',
  ),
  en(
    'first lead',
    '^In the course of the discussions?,? (?:the following recommendations|it was recommended)',
    'In the course of the discussion, the following recommendations were made',
  ),
  en('first lead', String.raw`^The following recommendations\b`, 'The following recommendations will be examined'),
]

export const commentRows: readonly PatternRow[] = [
  en(
    'comment',
    String.raw`^(?:{{about}}) (?:\w+ ){0,2}recommendations?\b`,
    'Regarding the recommendation in paragraph 103.1',
  ),
  en('about', 'With (?:regards?|respect|reference) to|Regarding|Concerning|As (?:for|to|regards)', 'With regard to'),
  en('about', 'In (?:relation|respect|reference|response) to|On|Reference is made to', 'In relation to'),
]

export const restatedRows: readonly PatternRow[] = [
  en(
    'restated',
    String.raw`^(?:{{about}}) the recommendations? (?:to|that) (.+?\)),? (?:included|contained|made) in paragraphs?\b(.+)$`,
    'Regarding the recommendation to enact a law (Norland), included in paragraph 51 (e), Valdoria stated that it would',
  ),
  en('about', 'Regarding|Concerning|As regards|With (?:regards?|respect|reference) to', 'As regards'),
]

/** "The recommendation (made by Norland) to ratify the Protocol (Kestria) did not enjoy the support of Valdoria." */
export const inlineRows: readonly PatternRow[] = [
  en(
    'inside',
    String.raw`^(?:The|One|A(?: single)?) recommendations?,? (?:(?:{{put forward}} )?(?:by|of|from) (.+?) )?(?:to|that) (.+?),? (?:{{verdict}})\b`,
    'The recommendation made by Norland to ratify the Protocol did not enjoy the support of Valdoria',
  ),
  en(
    'inside, whose',
    String.raw`^(?:The )?([A-Z][^.,:;]{2,60}?)[’'] ?s? recommendation (?:to|that) (.+?),? (?:{{verdict}})\b`,
    'Norland’s recommendation to close the camps was rejected',
  ),
  en(
    'inside, made by',
    String.raw`^The recommendation (?:to|that) (.+?),? (?:made|put forward|formulated) by (.+?),? (?:{{verdict}})\b`,
    'The recommendation that Valdoria close the camps, made by Norland, was rejected',
  ),
  // "The following recommendations, put forward by Norland and Kestria, do not enjoy the support of Valdoria: …"
  en(
    'announced by',
    String.raw`^[^:]*?\brecommendations?,? (?:(?:that|which) (?:was|were) )?(?:{{put forward}}) by ([^:;]{3,160}?),? (?:{{is then}}) `,
    'The following recommendation, made by Norland, enjoys the support of Valdoria: train judges.',
  ),
  en('put forward', 'made|put forward|proposed|formulated|presented|submitted', 'proposed'),
  en('is then', '(?:do|does|did) not enjoy|enjoys?|is|are|was|were|has been|have been|will be|cannot be', 'enjoys'),
  en(
    'object',
    String.raw`\b(?:{{taking}}) the recommendation (?:(?:made |put forward |formulated )?(?:of|by|from) (.+?) )?(?:to|that) ([^.]+)\.?$`,
    'Valdoria does not support the recommendation of Kestria to close the camps.',
  ),
  // 'did not accept the recommendation "Abolish flogging" (Kestria)'
  en(
    'quoted',
    String.raw`[“"«]\s*([^”"»]{8,600}?)[,.;\s]*[”"»],?\s*\(((?:[^()]|\([^()]*\))+)\)`,
    'did not accept the recommendation “Abolish flogging” (Kestria)',
  ),
  en(
    'taking',
    'supports?|accepts?|endorses?|rejects?|rejected|notes?|noted|accepted|supported|agrees? (?:to|with)',
    'support',
  ),
  en(
    'verdict',
    '(?:did|does|do) not enjoy|enjoys?|(?:is|are|was|were|ha(?:s|ve) been) (?:noted|rejected|accepted|supported)',
    'did not enjoy',
  ),
  en(
    'verdict',
    '(?:is|are|was|were) not (?:accepted|supported)|cannot be (?:accepted|supported)|will be (?:further )?examined',
    'is not accepted',
  ),
]

/** Words by which a State takes back or limits an answer that it gives to a number. */
export const reservedRows: readonly PatternRow[] = [
  en(
    'reserved',
    String.raw`\bdissent\w*|\bdisagree(?:s|d)?\b|\bobject(?:s|ed) to\b`,
    'has a dissenting view on recommendation 4.2',
  ),
  en(
    'reserved',
    String.raw`\b(?:support|acceptance|agreement)\b(?:[^.;]|\.\d){0,80}\b(?:{{limits}})\b`,
    'the support of Valdoria does not extend to the Optional Protocol',
  ),
  en(
    'limits',
    'subject to|conditional|depend(?:s|ent)|(?:does|do|did) not (?:extend|cover|reach|include)',
    'does not extend',
  ),
  // "supports all the recommendations in the report, except those in paragraphs 4 and 6"
  en(
    'all but places',
    String.raw`\ball (?:of )?(?:the |these |those )?(?:other )?recommendations\b[^.:;]{0,80}\b(?:{{all but}})\b[^.:;]{0,40}\bpara(?:graph)?s?\b`,
    'supports all the recommendations in the report, except those in paragraphs 4 and 6',
  ),
  en('all but', 'except|excluding|save|but|other than|apart from|with the exception of', 'except'),
]

/** Sentences of the dialogue that recommend in other words. */
export const softerAskRows: readonly PatternRow[] = [
  en(
    'softer ask',
    String.raw`\b(?:urge[ds]?|encouraged|call(?:ed|s)? (?:on|upon|for)|invited|suggested|proposed)\b`,
    'Norland urged Valdoria to',
  ),
  en(
    'softer ask',
    String.raw`\basked (?:the )?(?:[\w’'-]+ ){1,5}to (?!know|explain|clarify|elaborate|comment|provide (?:more |further )?information)\w+`,
    'Norland asked Valdoria to consider a moratorium',
  ),
  en(
    'softer ask',
    String.raw`\brequested (?!information|clarification|further|additional|more)\w+ (?:\w+ )?to\b`,
    'Norland requested Valdoria to',
  ),
  en(
    'wish',
    String.raw`\b(?:should|hoped|hopes|wished (?:that|to see)|would (?:like|appreciate)|appealed|advised)\b`,
    'Kestria hoped that the courts would be opened',
  ),
  en(
    'wish',
    String.raw`\b(?:expressed|reiterated) (?:the|its|a) (?:hope|wish|desire)\b`,
    'expressed the hope that it would act',
  ),
  en(
    'wish',
    String.raw`\b(?:stressed|emphasi[sz]ed|underlined|highlighted|noted) (?:the|a) (?:need|importance|necessity)\b`,
    'stressed the need for reforms',
  ),
  en(
    'wish',
    String.raw`\b(?:needs?|needed|important|necessary|essential) (?:to|that)\b`,
    'considered it important to act',
  ),
]

/** Sentences of the dialogue that recommend nothing: answers of the delegation, questions, pledges. */
export const otherSpeechRows: readonly PatternRow[] = [
  en(
    'answer',
    String.raw`^(?:In (?:response|reply)|Answering|Responding|Replying|With regard to questions|On (?:the )?questions?)\b`,
    'Answering questions, the delegation said that a law was being drafted',
  ),
  en(
    'answer',
    String.raw`^(?:The|Its) (?:delegation|Government|head of (?:the )?delegation|Minister|Ambassador)\b(?! of [A-Z])`,
    'The Government has issued a decree',
  ),
  en(
    'no ask',
    String.raw`^[^.,]{0,80}\b(?:asked|inquired|enquired|wondered) (?:about|whether|how|what|why|when|which|if)\b`,
    'Norland asked about the camps',
  ),
  en(
    'no ask',
    String.raw`^[^.,]{0,80}\b(?:posed|raised|put) (?:\w+ )?questions?\b`,
    'Norland raised questions on prisons',
  ),
  en(
    'no ask',
    String.raw`^[^.,]{0,80}\brequested (?:more |further |additional )?(?:information|clarification)`,
    'Norland requested information',
  ),
  en(
    'no ask',
    String.raw`^[^.,]{0,80}\b(?:pledged|committed (?:itself )?to|undertook to)\b`,
    'Norland pledged to close the camps',
  ),
]

/** "no later than the fifty-ninth session of the Human Rights Council" */
export const councilRows: readonly PatternRow[] = [
  en(
    'council session',
    String.raw`(?:no later than|by|at|before) (?:the|its) ([\w\s-]{2,30}?)\s*(?:regular )?session(?: of the (?:Human Rights )?Council)?`,
    'no later than the fifty-ninth session of the Human Rights Council',
  ),
  en('council session', String.raw`Council at its ([\w\s-]{2,30}?) session`, 'the Council at its 59th session'),
]

/** What a clause without a plain answer says of the place that it points at. */
export const ownWordsRows: readonly PatternRow[] = [
  en(
    'says of its place',
    String.raw`\b(?:is|are|was|were|has|have|had|can|cannot|could|will|would|shall|should|may|might|must|does|do|did)\b`,
    'is one on which no position can be taken',
  ),
  en(
    'says of its place',
    String.raw`\b(?:needs?|requires?|remains?|falls?|lies?|belongs?|concerns?|relates?|raises?|calls?|deserves?|merits?|depends?|goes|go)\b`,
    'raises a question of competence',
  ),
  en('goes with another', String.raw`\b(?:{{aux}})(?: been)?(?: so)? (?:{{same}})\b`, 'does too'),
  en('goes with another', String.raw`\b(?:too|as well|likewise)\s*[.;,]*\s*$`, 'and that in paragraph 5 likewise.'),
  en('aux', 'do(?:es)?|did|is|are|was|were|has|have', 'does'),
  en(
    'same',
    'too|as well|also|likewise|made|formulated|examined|considered|discussed|studied|presented|addressed|put forward',
    'also',
  ),
  en('same', '(?:already |being )?implemented', 'already implemented'),
]
