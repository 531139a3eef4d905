// Words of an answer inside a sentence: verbs, what refuses or doubts them, what only mentions a number; each with a sample.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

/** Verbs that answer, by what they say before any "not"; asked in this order at each place. */
export const verbOrder = ['enjoys', 'considers', 'hesitates', 'takes note', 'rejects', 'accepts'] as const

export const verbRows: readonly PatternRow[] = [
  en('enjoys', String.raw`\b(?:enjoy|command)(?:s|ed|ing)?\b[^§.;:]{0,40}?\bsupport\b`, 'enjoy its full support'),
  en(
    'enjoys',
    String.raw`\b(?:{{has got}}) (?:the|our|its) (?:full |unreserved )?support\b(?= of)`,
    'has the full support of',
  ),
  en(
    'has got',
    'ha(?:s|ve)|receiv(?:es?|ed|ing)|f(?:inds?|ound)|me(?:ets?|t) with|benefit(?:s|ed)? from|gain(?:s|ed)?',
    'receives',
  ),
  en('enjoys', String.raw`\bmeets? (?:with )?(?:the )?(?:approval|agreement|favour)\b`, 'meet with the approval'),
  en(
    'considers',
    String.raw`\b(?:will|shall|would)\b(?: be)?[\w ]{0,24}? (?:{{weigh}})\b(?: further)?`,
    'will further consider',
  ),
  en('weigh', 'considered|consider|examined?|study|studied|reviewed?|reflect on|analy[sz]ed?', 'examine'),
  en(
    'considers',
    String.raw`\b(?:agree[sd]?|accept(?:s|ed)?|undertakes?|undertook|promise[sd]?|wish(?:es)?|intends?) to (?:\w+ly )?(?:{{weigh}})\b(?: further)?`,
    'accepts to consider',
  ),
  en(
    'considers',
    String.raw`\b(?:to be|being|still) (?:further )?(?:{{weigh}}|considering|examining)\b`,
    'to be examined',
  ),
  en(
    'considers',
    String.raw`(?<!\bState |\b(?:{{own work}}) (?:is|are|was|were) )\bunder (?:\w+ )?(?:consideration|examination|review|study|discussion)\b`,
    'under consideration',
  ),
  // what a State has under review at home is no answer
  en(
    'own work',
    'laws?|bills?|legislation|acts?|codes?|constitution|polic(?:y|ies)|systems?|provisions?|drafts?|matter|issue|question',
    'law',
  ),
  en(
    'considers',
    String.raw`\b(?:(?:deferred|pending|postponed)(?! recommendations?\b)|reserves? (?:its|our|the) position(?: on)?)\b`,
    'deferred',
  ),
  en(
    'considers',
    String.raw`\b(?:will|agree[sd]? to) (?:give|provide|submit|communicate|convey)\b[^§.;:]{0,30}\b(?:answer|response|reply|replie|position)s?\b`,
    'will give its answer',
  ),
  en(
    'considers',
    String.raw`\b(?:is|are) (?:\w+ly |still )?(?:considering|examining|studying|reviewing|analy[sz]ing)\b`,
    'is still considering',
  ),
  en(
    'hesitates',
    String.raw`\breservations?\b (?:on|about|to|as (?:to|regards)|concerning|regarding|with (?:regard|respect) to)`,
    'expressed its reservation on',
  ),
  en(
    'hesitates',
    String.raw`\b(?:cannot|not(?: yet)?(?: in a position)? to)\b(?:, [^,.;:]{1,40},)? (?:make|give|take) an? (?:definitive|final|firm) (?:{{word}})`,
    'cannot make a definitive statement',
  ),
  en('word', 'statement|commitment|answer|reply|response|position|decision', 'statement'),
  en('takes note', String.raw`\b(?:tak(?:e|es|ing|en)|took) (?:\w+ )?note(?: of)?\b`, 'takes note of'),
  en('takes note', String.raw`\bnot(?:e|es|ed|ing)\b(?! with\b|,? that\b)`, 'noted'),
  en('rejects', String.raw`\b(?:reject(?:s|ed|ing)?|declin(?:es?|ed|ing)|refus(?:es?|ed|ing))\b(?! to\b)`, 'rejects'),
  en('rejects', String.raw`\b(?:disagree(?:s|d)?|disapproves?)\b(?: with| of)?`, 'disagrees with'),
  en(
    'rejects',
    String.raw`\b(?:dismiss(?:es|ed)|(?:dis(?:as)?sociat|distanc)es? itself from|rul(?:es|ed) out)\b`,
    'dissociates itself from',
  ),
  en('rejects', String.raw`\bnon-?(?:acceptance|support|endorsement)\b(?: of| for)?`, 'non-acceptance of'),
  en('rejects', String.raw`\b(?:unacceptable|unsupported|object(?:s|ed)? to|oppos(?:e|es|ed))\b`, 'unacceptable'),
  en('accepts', String.raw`\baccept(?:s|ed|ing|able|ance of)?\b(?! that\b)`, 'accepts'),
  en('accepts', String.raw`\bsupport(?:s|ed|ing)?\b`, 'supports'),
  en('accepts', String.raw`\bin (?:full |general )?agreement with\b`, 'is in agreement with'),
  en('accepts', String.raw`\bconcur(?:s|red)?\b(?: with)?`, 'concurs with'),
  en('accepts', String.raw`\bendors(?:es?|ed|ing)\b`, 'endorses'),
  en('accepts', String.raw`\bsubscrib(?:es?|ed|ing) to\b`, 'subscribes to'),
  en('accepts', String.raw`\bapprov(?:es?|ed|ing)\b(?: of)?`, 'approves'),
  en('accepts', String.raw`\bagree(?:s|d)?\b(?! that\b)(?: with| to)?`, 'agrees with'),
]

export const scopeRows: readonly PatternRow[] = [
  // a new subject: what stands before it says nothing of the verb behind it
  en(
    'new clause',
    String.raw`[;:]|,?\s(?<!\b(?:can ?|could )not )\bbut\b|\b(?:while|whereas|although|though)\b(?=.{0,300},)`,
    ';',
  ),
  en(
    'new clause',
    String.raw`,\s*(?:and |yet |so |however,? |therefore,? )?(?=(?:{{subject}})\b)|\b(?:that|and) (?=(?:{{subject}})\b)`,
    'As this is no priority, it',
  ),
  en(
    'new clause',
    String.raw`\b[Ii]t (?:is|was|(?:should|must|may) be) (?:understood|recalled|stressed|noted|clarified|emphasi[sz]ed|pointed out) that\b`,
    'It should be understood that',
  ),
  en(
    'new clause',
    String.raw`\b(?:wish(?:es)?|would like|(?:is|are) (?:pleased|happy|glad)|has the honou?r) to (?:{{tell}})\b[^.;:§]{0,80}\bthat\b`,
    'wishes to inform the Council that',
  ),
  en('tell', 'inform|announce|state|confirm|declare|recall|reiterate|reaffirm|communicate|advise|report', 'inform'),
  en('subject', 'we|it|they|the (?:Government|State|delegation|Republic|Kingdom|country|authorities)|{{name}}', 'we'),
  en('name', String.raw`(?!(?:Recommendations?|Nos?)\b)[A-Z][a-z]+`, 'Valdoria'),
  en('not', String.raw`\b(?:not(?! only\b)|never|neither|nor|cannot|unable|no longer|without|none)\b|n[’']t\b`, 'not'),
  en('not', String.raw`\bnon[- ]$`, 'non-'),
  en('not', String.raw`\bno(?= recommendations?\b)|\b(?:declin|refus|fail)(?:es?|s|ed|ing) to\b`, 'declines to'),
  en('not', String.raw`\b(?:refrain|abstain|desist)(?:s|ed|ing)? from\b|\bno\s*$`, 'refrains from'),
  en('doubts', String.raw`\bthe (?:{{place}})(?: (?:one|two|three))?\s*$`, 'the first'),
  en('unsettled', String.raw`\b(?:can ?|could )not but\b`, 'cannot but'),
  en('place', 'first|second|third|fourth|fifth|last', 'first'),
  en('doubts', String.raw`\b(?:{{taking back}})\w*\s+(?:its|the|their|our)(?:\s+\w+)?\s*$`, 'withdraws its'),
  en('taking back', 'withdr[ae]w|revok|rescind|retract|lift|suspend|reconsider|regret|revers', 'withdraw'),
  // what makes a whole sentence no plain answer, wherever it stands in it
  en(
    'unsettled',
    String.raw`\bnot (?:true|correct|right|the case) that\b|\b(?:untrue|incorrect|wrong) (?:that|to say)\b`,
    'It is not true that',
  ),
  en(
    'unsettled',
    String.raw`\bas (?:orally )?(?:amended|revised|reworded|modified)\b`,
    'as amended: the word is deleted',
  ),
  en(
    'unsettled',
    String.raw`\b(?:unable|not|cannot)\b.{0,120}\b(?:and|but|which|it)\b.{0,30}\bnow\b`,
    'unable then, and supports it now',
  ),
  en(
    'unsettled',
    String.raw`\b(?:{{once}})\b.{0,30}\b(?:{{once said}})\b.{0,120}\b(?:{{by now}})\b`,
    'was rejected at the review; Valdoria now accepts it',
  ),
  en(
    'unsettled',
    String.raw`\b(?:{{by now}})\b.{0,120}\b(?:{{once}})\b.{0,30}\b(?:{{once said}})\b`,
    'now accepts what it had rejected',
  ),
  en(
    'unsettled',
    String.raw`\bwith (?:only )?(?:one|a single|two|three|some|a few) exceptions?\b`,
    'with one exception',
  ),
  en(
    'unsettled',
    String.raw`^\s*(?:having|after having|despite having) (?:\w+ )?(?:{{once said}})\b[^,;]*§`,
    'Having noted §0§, it accepts them',
  ),
  en(
    'unsettled',
    String.raw`\b(?:cannot be (?:said|taken to mean|inferred)|not (?:mean|imply|suggest|to say)) that\b|\bfar from\b`,
    'It cannot be said that it accepts',
  ),
  en('unsettled', String.raw`^\s*(?:{{condition}})\b`, 'Subject to the approval of Parliament, it accepts'),
  en(
    'condition',
    'subject to|provided|if|unless|once|should|pending|on condition|depending on|in so far as|insofar as',
    'if',
  ),
  en('condition', 'to the extent|conditional on|assuming|as soon as|when(?:ever)?', 'as soon as'),
  en('doubts', String.raw`\b(?:earlier|previous|initial|original|former|past)\s*$`, 'its earlier'),
  en('once', 'was|were|been|had|did|initially|originally|previously|earlier|formerly', 'was'),
  en(
    'once said',
    'reject(?:ed)?|noted|refused|declined|not (?:accept|support|enjoy)(?:ed)?|accepted|supported',
    'rejected',
  ),
  en('by now', 'now|has since|have since|since then|subsequently|no longer|today|changed|reconsidered', 'now'),
  en(
    'left out',
    String.raw`\b(?:{{except}}) (?:for )?(?:the|its|their|any|that) (?:\w+ ){0,2}(?:{{which}} )?(?:{{bit}})\b`,
    'save for the reference to',
  ),
  en('no', 'not|cannot|unable to', 'cannot'),
  en('aside', '(?:,? however,?)?', ', however,'),
  en(
    'left out',
    String.raw`\b(?:{{no}}){{aside}} (?:\w+ly )?(?:accept|support|endorse|agree (?:to|with)){{aside}} (?:the|its|their|any) (?:\w+ ){0,2}(?:{{bit}})\b`,
    'which does not accept any new deadline',
  ),
  en('except', 'save|except(?:ing)?|apart from|excluding|minus|without|with the exception of|but not', 'save'),
  en(
    'bit',
    'references?|words?|phrase|wording|mention|sentence|part|half|clause|elements?|terms?|requests?|calls?|proposals?|time ?frame|deadline',
    'reference',
  ),
  en(
    'a bit',
    String.raw`^\s*(?:(?:but|however|yet|though),? )?(?:the|its) (?:\w+ )?(?:{{bit}})\b[^.;]{0,60}`,
    'The reference to the law',
  ),
  en(
    'a bit',
    String.raw`^.{0,60}\b(?:{{no}}){{aside}} (?:\w+ly )?(?:support|accept|endorse|agree (?:to|with)){{aside}} (?:the|its) (?:\w+ )?(?:{{bit}})\b`,
    'However, it does not support the proposed time frame',
  ),
  en(
    'doubts',
    String.raw`\b(?:premature|either|hop(?:e|es|ed|ing|eful)|would|might|may|unless|whether|if|had|until|should)\b`,
    'premature',
  ),
  en(
    'doubts',
    String.raw`\bcould\b(?! not)|\bif\b|\bin (?:the )?(?:near )?future\b|\blater\b|\bonce\b|\bwere\b.{0,60}\bavailable\b`,
    'in the future',
  ),
  en(
    'doubts',
    String.raw`\b(?:in|since|until|of) (?:\w+ )?(?:19|20|21)\d\d\b|\b(?:previously|earlier|formerly|already)\b(?= {{past}})`,
    'in 2095',
  ),
  en('past', 'accept|support|not|reject', 'accept'),
  en('doubts', String.raw`\b(?:previous|first|second|third|last|earlier) (?:review|cycle)\b`, 'in its previous review'),
  en(
    'doubts',
    String.raw`(?<!\b{{with care}} )\bconsider(?:s|ed|ing)?\b(?! (?:and|by|in|when|{{with care}})\b)`,
    'considered accepting',
  ),
  en('with care', '(?:carefully|duly|thoroughly)', 'carefully'),
  en(
    'doubts',
    String.raw`\b(?:intend(?:s|ed)?|plan(?:s|ned)?(?= to| on)|wish(?:es|ed)?|aims?|tends?)\b(?! and\b)`,
    'intended accepting',
  ),
  en(
    'doubts',
    String.raw`\b(?:ready|prepared|willing|inclined|expects?|expected|almost|nearly|largely|mostly|generally|provisionally|tentatively)\b`,
    'is ready to',
  ),
  en(
    'doubts',
    String.raw`\b(?:practically|virtually|by and large|on the whole|for the most part|to an? (?:\w+ ){0,2}(?:extent|degree))\b`,
    'to a large extent',
  ),
  en(
    'doubts',
    String.raw`\b(?:some|most|many|several|half|all but|{{a piece}}|few|not all|\d+|{{count}}|majority) of\b`,
    '4 of',
  ),
  // which part it is, is said in "the first part of"
  en('a piece', String.raw`(?<!\b(?:{{which}}) )(?:parts?|elements?)`, 'parts'),
  en('count', 'one|two|three|four|five|six|seven|eight|nine|ten|number', 'two'),
  en(
    'doubts',
    String.raw`\b(?:{{provided}}|conditions?|conditional(?:ly)?|subject to|to the extent|insofar|as long as|reservations?)\b`,
    'conditionally',
  ),
  en(
    'doubts',
    String.raw`\b(?:understanding|proviso|spirit|aims?|aim|principle of|objectives?|intention|only)\b`,
    'in the spirit',
  ),
  en(
    'doubts',
    String.raw`\b(?:hardly|barely|scarcely|all but(?=\s*$)|virtually|as good as|with (?:\w+ )?difficulty)\b`,
    'is hardly acceptable',
  ),
  en('doubts', String.raw`\bfor (?:\w+ )?(?:consideration|examination|study|reflection)\b`, 'for consideration'),
  // how far an answer goes: "enjoys the support of Valdoria as regards children"
  en(
    'limits',
    String.raw`\b(?:with (?:regard|respect) to|as regards|in respect of|as far as|in so far as) (?!(?:the |this |these )?(?:recommendation|§))`,
    'as regards children',
  ),
  en(
    'limits',
    String.raw`\b(?:in|as to|for|regarding|concerning) (?:the|its) (?:{{which}}) (?:{{bit}})\b`,
    'as to its first part',
  ),
  en(
    'doubts',
    String.raw`\bwith (?:the following |some |certain |minor |slight |a )?(?:modif|chang|amendm|adjustm|qualific)\w+`,
    'with modifications',
  ),
  en('doubts', String.raw`\b(?:an?|the following) (?:\w+ed )?(?:form|wording|version)\b`, 'in a modified form'),
  en('in part', String.raw`\b(?:partial(?:ly)?|partly|in part|in principle|to some extent)\b`, 'partially'),
  en(
    'piece',
    String.raw`\b(?:{{which}}) (?:part|half|element|portion|clause|sentence|component)s?(?: of)?\b`,
    'first part of',
  ),
  en('which', 'first|second|third|last|latter|former|other|one|remaining|initial', 'first'),
  en(
    'able to',
    String.raw`\b(?:un)?able\b|\b(?:continu\w+|position|pleased|decided|happy|glad|delighted|proud|declin\w+|refus\w+|fail\w*|agreed)\b`,
    'able',
  ),
  en(
    'doubts',
    String.raw`\byet\b|\b(?:the )?(?:latter|former(?! Yugoslav Rep))\b|\bwith the (?:sole )?exception\b|\bexcept\b|\bapart from\b`,
    'yet',
  ),
]

/** Words at the edges of a clause that go with the answer before them, or with the number before it. */
export const edgeRows: readonly PatternRow[] = [
  // "140.1, which is supported, and 140.2"
  en(
    'of relative',
    String.raw`§,? (?:which|that) (?:is|are|was|were)(?: (?:not|only|also|{{partly}}))?\s$`,
    '§0§, which is ',
  ),
  en('in part of', String.raw`(?<=\band),? (?:in (?:part|principle)|partially|partly),?\s`, 'and, in principle, '),
  // "140.1 is supported in part, and 140.2 is noted": words that go with the verb before
  en(
    'of verb before',
    String.raw`^(?:[^,;:§]{0,60}§\d+§| (?:of|by) [^,;:§]{1,60}?)? (?:in (?:part|principle|full)|{{partly}})(?=,| (?:{{joins}})\b)`,
    ' in part, and ',
  ),
  en('partly', '(?:partially|partly|fully)', 'partly'),
  en('joins', 'and|but|while|whereas', 'and'),
]

/** What stands between a verb and the numbers that it answers: nothing but these words. */
export const fillerRows: readonly PatternRow[] = [
  en(
    'words',
    String.raw`^(?:[\s,:(#–—-]|\b(?:{{word}})(?![\w’'])|\((?:[^()§]{0,40})\))*$`,
    ' the following recommendations: ',
  ),
  en(
    'word',
    'the|all|following|its|these|those|this|that|both|set|out|as|below|above|also|further|other|remaining|under',
    'the',
  ),
  en(
    'word',
    String.raw`(?:sub-?)?paragraphs?|paras?\.?|numbers?|numbered|nos?\.?|recommendations?|recs?\.?|items?|points?`,
    'recommendations',
  ),
  en(
    'word',
    'contained|listed|made|formulated|received|issued|presented|in|from|fully|full|in part|in principle|partially|partly',
    'contained',
  ),
  en(
    'word',
    'namely|i\\.e\\.|with|of|on|to|{{which}} (?:part|half|element|clause|sentence)s?|hereby|only|entirely|and',
    'namely',
  ),
  en('which', 'first|second|third|last|latter|former|one|other', 'first'),
  // what the recommendations ask for, and their numbers in a bracket
  en(
    'in bracket',
    String.raw`^ (?:{{asks}})? ?(?:recommendations? )?(?:{{topic of}}) [^§.;:()]{2,120}\((?:recommendations? )?$`,
    ' the recommendations on torture (',
  ),
  en('asks', 'the|those|these|all|both', 'those'),
  en('topic of', 'on|to|that|concerning|regarding|about|related to|(?:made )?by|of|from', 'on'),
  en(
    'announced',
    String.raw`^[^§.;:]{0,200}:\s*(?:(?:paragraphs?|recommendations?|nos?\.|numbers?)\s*)?$`,
    ' of Valdoria: ',
  ),
  // no second way to read "paragraph 106": the next row knows no number before "of"
  en('word', String.raw`(?<=\bparagraph )\d{1,3}(?= of\b)`, 'paragraph 106 of'),
  en('word', '(?:has|have) (?:already |fully |largely )?implemented', 'has implemented'),
  en('word', '(?:is|are) (?:already |currently )?implementing', 'is already implementing'),
  en('word', '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?! of)', '12'),
  en(
    'announced',
    String.raw`^(?: ?by (?:the )?[^§.;:,]{1,40})? (?:are|is|were)(?: the following)?:?\s*(?:recommendations?\s*)?(?:nos?\.\s*)?$`,
    ' are ',
  ),
  en('agent', '^ ?(?:of|by|from) (?:the )?[^§.,;:]{1,60}$', ' of Valdoria '),
]

/** What stands between numbers and the verb of which they are the subject. */
export const subjectGapRows: readonly PatternRow[] = [
  en(
    'aside',
    String.raw`\([^()§]{0,80}\)|, (?:which|who|that|as|together|along|on|in|by|for)\b[^,§]{0,80},`,
    ', which concern prisons,',
  ),
  en('aside', '{{where and whose}}', ' contained in the report'),
  // where they are printed, and who made them
  en(
    'where and whose',
    `,? (?:{{put so}} )?(?:in|of|under|on) (?:{{printed in}})`,
    ' contained in the report of the Working Group',
  ),
  en(
    'where and whose',
    `,? (?:{{put so}} )?(?:by|from) {{who made them}}`,
    ', made by Kestria and Norland respectively,',
  ),
  en(
    'where and whose',
    String.raw`,? (?:{{put so}} )?during (?:the|its) (?:[\w’'-]+ ){0,4}(?:review|dialogue|session|cycle)\b,?`,
    ' received during the review',
  ),
  en(
    'put so',
    'contained|made|put forward|formulated|listed|set out|set forth|received|included|presented|issued|addressed|printed',
    'made',
  ),
  en('printed in', '{{the paper}}', 'the report'),
  en(
    'printed in',
    String.raw`(?:the )?(?:document )?A\/HRC\/[\w./]+,?|(?:the )?paragraphs? \d{1,3}(?: of {{the paper}}|,?)`,
    'paragraph 9 of the report (A/HRC/99/8)',
  ),
  en(
    'the paper',
    String.raw`(?:the |its )?(?:present |outcome |final )?report\b(?: of the Working Group)?(?: \([^()§]{1,40}\))?,?`,
    'the report (A/HRC/99/8)',
  ),
  en(
    'who made them',
    String.raw`(?:the )?(?:(?!(?:{{its verb}})\b)[^\s,.;:§()]+(?:,? (?!,)|(?=,?\s*$))){1,12},?`,
    'Kestria and Norland ',
  ),
  en('its verb', 'is|are|was|were|be|been|do|does|did|has|have|had|can|cannot|could|will|would|shall|enjoys?', 'is'),
  en(
    'joins',
    String.raw`\b(?:because|since|while|although|unless|so that|which|who|whose|where|when|after|before|than)\b`,
    'because',
  ),
  en('carries', String.raw`\b(?:is|are|was|were|be|been|being|remains?|do|does|did|can|cannot|could)\b`, 'are'),
  en('nothing', String.raw`^(?:\)(?=\s?[:–—]))?[\s,:(–—-]{0,9}(?:(?:{{manner}})\s+){0,6}$`, ': not '),
  en('manner', 'not|fully|partially|partly|hereby|therefore|thus|also|in principle|in part', 'not'),
]

/** Words before a number that only mention it. */
export const mentionRows: readonly PatternRow[] = [
  en(
    'mentions',
    String.raw`\b(?:similar|identical|comparable|analogous|equivalent|related|linked|akin|corresponding|equal) to\b`,
    'similar to',
  ),
  en('mentions', String.raw`\b(?:instead of|rather than|in place of|as opposed to|other than)\b`, 'instead of'),
  en('mentions', String.raw`\b(?:see|cf|compare|like|unlike|refers?|referred|referring|reference)\b`, 'see also'),
  en(
    'mentions',
    String.raw`\b(?:reasons?|grounds|comments?|explanations?|remarks?|observations?|considerations?|clarifications?)\b`,
    'reasons',
  ),
  en(
    'mentions',
    String.raw`\b(?:given|stated|explained|mentioned|noted|indicated|described|outlined|provided) (?:under|in|for|on|above|to)\b`,
    'given under',
  ),
  en(
    'mentions',
    String.raw`\b(?:in (?:the )?light of|in line with|as in|as for|as with|same as|as under)\b`,
    'in the light of',
  ),
  en(
    'mentions',
    String.raw`\b(?:information|response|reply|answer|responses|replies|answers) (?:on|to|under|given|for|in)\b`,
    'the reply to',
  ),
]

/** A sentence that opens with the numbers of which it speaks. */
export const topicRows: readonly PatternRow[] = [
  en(
    'topic',
    String.raw`^(?:{{whose}} )?(?:{{about}}) (?:the )?(?:(?:{{thing}})\s+){0,5}(?:(?:{{on what}})|nos?\.?)?\s*§\d+§\)?`,
    'As regards §0§',
  ),
  en('whose', `(?:the|its|our|{{name}}[’'] ?s?)`, 'Valdoria’s'),
  en('name', String.raw`[A-Z]\w+`, 'Valdoria'),
  en(
    'on what',
    String.raw`(?:on|concerning|regarding|relat(?:ed|ing) to) [^§.;:,()]{2,90}\(`,
    'on the death penalty (',
  ),
  en('thing', 'recommendations?|recs?\\.?|nos?\\.?|numbers?|numbered|contained|listed|made|in|under', 'recommendation'),
  en('thing', '(?:sub-?)?paragraphs?|items?|points?|letters?|set out|put forward|received|noted|printed|of', 'item'),
  en(
    'about',
    'with (?:regard|respect|reference) to|as (?:for|to|regards)|regarding|concerning|on|in (?:relation|response|respect|reply) (?:to|of)',
    'as regards',
  ),
  en('about', 'in the case of|for|response to|answer to|reply to|position on|turning to|about', 'in the case of'),
  // places of the dialogue, up to the clause that answers them
  en(
    'topic of places',
    String.raw`^(?:(?:and|but|while|whereas|finally),? )?(?:{{about}}) [^.:;]{0,90}\b(?:sub)?para(?:graph)?s?\.? {{places}}{{of it}},\s+(?!{{places}}|and\b|para)`,
    'With regard to the recommendations in paragraphs 5 and 6 (a), Valdoria does not accept them',
  ),
  en(
    'places',
    String.raw`\d{1,3}(?![\d.]*\d)(?:[\s,–-]|\([a-z\d]{1,4}\)|\d{1,3}(?![\d.]*\d)|\b(?:and|to)\b)*`,
    '5 and 6',
  ),
  en('of it', String.raw`(?:(?:above|below|of (?:the|this) (?:present )?report)\b)?`, ' above'),
  en(
    'tells of it',
    String.raw`\b(?:not|stat|explain|stress|say|recall|point|indicat|clarif|emphasi|inform)\w* (?:out )?that\b`,
    'noted that',
  ),
]

/** Words that stand for the recommendation named before. */
export const pronounRows: readonly PatternRow[] = [
  en(
    'named',
    String.raw`\b(?:this|these|the|that|those|said|both|such) (?:\w+ )?recommendations?\b(?! {{of another}}\b)`,
    'this recommendation',
  ),
  en('of another', 'of|by|from|made|to|that|concerning|on|received|which', 'of'),
  // as a subject only where a clause opens: "how they can be supported" speaks of others
  en(
    'pronoun',
    String.raw`(?<=^|[;,]\s|[;,]\s(?:and|but|so)\s)(?:it|they)\b|\b(?:them|it)(?=\s*(?:[.,;:)]|$|(?:in|as|and|but|since|because|without)\b))`,
    'it',
  ),
  en('pronoun', String.raw`(?<=^|[;,]\s|\w\s)(?:this|these|those|both)(?=\s*(?:[.,;:)]|$)| (?:{{verb}})\b)`, 'this is'),
  en('verb', 'is|are|was|were|does|do|cannot|can|enjoys?', 'is'),
  en(
    'pronoun',
    String.raw`(?<=\b(?:{{judge}}) )(?:it|them|(?:this|these) recommendations?)(?= (?:as |to be )?(?:{{misfit}}|{{fit}})\b)`,
    'considers it unfounded',
  ),
]

/** A verdict that stands alone, with what may stand before and behind its verb. */
export const verdictAloneRows: readonly PatternRow[] = [
  en('before', String.raw`^(?:{{label}})?(?:(?:{{who}})[\s,]+)?(?:(?:{{manner}})[\s,]+)*$`, 'Response: not '),
  en(
    'label',
    String.raw`(?:(?:the )?[A-Z]\w+(?: [A-Z]\w+)?(?:[’']s)? )?(?:{{reply word}})\b[^:.;]{0,40}(?::|\s[–—-])\s*`,
    'Response: ',
  ),
  en('reply word', 'response|position|answer|reply|status|decision|views?|recommendation', 'response'),
  en('reply word', 'outcome|result|comments?|observations?|remarks?', 'outcome'),
  en('label', String.raw`[\s:;.–—•-]+`, ': '),
  en(
    'who',
    String.raw`(?:the )?(?:Government|State|delegation|Republic|Kingdom)(?: of (?:the )?[A-Z]\w+)?|we|it|they|this|these`,
    'We',
  ),
  en('who', String.raw`(?:the )?[A-Z]\w+(?: (?:Government|delegation))?`, 'Valdoria'),
  en(
    'manner',
    'is|are|was|were|has|have|been|be|can|cannot|does|do|did|not|full|fully|partial|partially|partly|hereby|therefore|thus|also|only|currently',
    'not',
  ),
  en(
    'manner',
    'recommendations?|in principle|in part|unable|able|to|in a position|at this (?:time|stage)|for the time being|already|duly',
    'in part',
  ),
  en('behind', String.raw`^(?:[\s,]+(?:{{after}})){0,8}\s*(?:[.;,:(!/–—-]|$|\b(?:{{goes on}})\b)`, '.'),
  en(
    'goes on',
    'and|but|as|since|because|for|subject|provided|with|in so far|owing|due|given|in view|under|unless|until',
    'as',
  ),
  en(
    'after',
    'in (?:part|principle|full)|partially|partly|fully|entirely|only|recommendations?|it|them|by (?:the )?(?!the\\b)[A-Z]\\w+',
    'in part',
  ),
  en(
    'after',
    '(?:this|these|the|that|said|both) (?:\\w+ )?recommendations?|of (?:this|the) recommendations?',
    'this recommendation',
  ),
  en(
    'after',
    String.raw`of (?:the )?(?:Government of (?:the )?)?(?!(?:the|this|recommendations?)\b)[A-Z]\w+`,
    'of the Government of Kestria',
  ),
  en(
    'after',
    'at (?:this|the present) (?:time|stage|moment|juncture)|at present|for the time being|for now',
    'at this time',
  ),
  en('after', 'to follow[ -]?up(?: on)?', 'to follow up'),
  en('both', String.raw`^(?:{{yes}})\s?\/\s?(?:{{no}})[.]?$|^(?:{{no}})\s?\/\s?(?:{{yes}})[.]?$`, 'Supported/Noted'),
  en('yes', 'supported|accepted|support|accept', 'supported'),
  en('no', 'noted|note|not supported|not accepted|rejected', 'noted'),
]
