// Usual wordings in which a second verb decides, or that say an answer in other words; each is said again plainly.
import { englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'

export const decidedRows: readonly PatternRow[] = [
  // "decided to accept §0§ and not to accept §1§": the decision is of both
  en(
    'decided both',
    String.raw`(\bdecided (?:not )?to (?:{{decide}})\b[^.;:]{0,200}?,? (?:and|but)) ((?:not )?to (?:{{decide}}) [^.;:§]{0,40}§)`,
    'decided to accept recommendation §0§ and not to accept recommendation §',
  ),
  en('decide', 'accept|support|endorse|note|take note of|reject', 'accept'),
  // "18 recommendations enjoy the support of Valdoria (§0§) and two are noted (§1§)": each bracket says which they are
  en(
    'counted, and which',
    String.raw`(?:,? and)? ?\b{{count}}(?: of (?:them|these|which)| (?:of the )?recommendations?)? ({{is what}}\b[^()§.;:]{0,60}?) ?\((§\d+§)\)`,
    'and two are noted (§1§)',
  ),
  en(
    'count',
    '(?:\\d{1,3}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]he (?:rest|others?))',
    'two',
  ),
  en('is what', '(?:enjoys?|are|were|is|was|ha(?:s|ve) been|do(?:es)? not|did not|cannot)', 'are'),
  // "the recommendations on prisons (§0§) and on the Court (§1§)": what they are about, and which they are
  en(
    'about, and which',
    String.raw`(?<=\brecommendations?|§\d+§\)?(?:,|,? and)) (?:(?:those|that|the ones?) )?(?:{{about}}) [^()§.;:]{2,100}? \((§\d+§)\)`,
    'the recommendations on prisons (§0§)',
  ),
  en('about', 'on|to|concerning|regarding|about|relating to|that', 'on'),
  // "§0§ run counter to the Constitution and cannot enjoy its support": the reason stands first
  en(
    'reason first',
    String.raw`(§\d+§) (?:{{clashes}}) [^.;:§]{2,100}?,? and (?:{{hence}},? )?(?=(?:can ?not|do(?:es)? not|(?:is|are)(?: {{hence}})? not)\b)`,
    '§0§ run counter to the Constitution and ',
  ),
  en('hence', '(?:therefore|thus|hence|consequently|as such|accordingly)', 'therefore'),
  en(
    'clashes',
    'runs? counter to|conflicts? with|contradicts?|goes? (?:beyond|against)|falls? outside|(?:is|are) (?:{{at odds}})',
    'runs counter to',
  ),
  en(
    'at odds',
    '(?:contrary to|in conflict with|in contradiction (?:to|with)|incompatible with|inconsistent with|(?:already )?covered by)',
    'contrary to',
  ),
  en('at odds', '(?:not (?:in (?:line|conformity|accordance)|compatible|consistent) with)', 'not in line with'),
  // parts of the rows below
  en(
    'run',
    String.raw`(?:the |these |this )?(?:said )?(?:[Rr]ecommendations? )?(?:[Nn]os?\.? )?(§\d+§)`,
    'recommendation §0§',
  ),
  en('who', '(?:it|we|they|It|We|They|(?:[Tt]he )?{{State}}(?: of (?:the )?{{name}})?|{{name}})', 'it'),
  en('State', '(?:Government|delegation|State under review|State|Republic|Kingdom|authorities)', 'Government'),
  en('name', String.raw`[A-Z]\w+(?:(?: and| of| the|) [A-Z]\w+){0,3}`, 'Valdoria'),
  en(
    'yes or no',
    'accept(?:s|ed|able)?|support(?:s|ed)?|endorse[sd]?|approve[sd]?|reject(?:s|ed)?|agree[sd]? (?:to|with)',
    'accepts',
  ),
  en(
    'helper',
    'has|have|is|are|was|were|been|be|does|do|did|can|cannot|could|not|will|in a position to|able to|unable to',
    'has',
  ),
  en(
    'helper',
    // each word once: "since then" as one and as two would double the ways with each
    'now|since|then|also|hereby|therefore|thus|nevertheless|however|today|(?:\\w{3,12})ly',
    'now',
  ),
  en(
    'helper',
    'decided(?: not)? to|(?:pleased|happy|glad) to|chosen to|wishes to|in full|in part|in principle',
    'decided to',
  ),
  en(
    'same',
    String.raw`(?:it|them|both|all of them|the same|(?:this|these|the|that|those) recommendations?)(?=\s*(?:[.,;:)]|$|{{goes on}}))`,
    'it',
  ),
  en('goes on', String.raw`\b(?:as|and|but|since|because|in|with|without|fully|for|at|to the)\b`, 'as'),
  en(
    'notes',
    '(?:(?:has|have|had|having) )?(?:[Tt]ak(?:es?|ing|en)|took) (?:(?:due|careful|good|full) )?note (?:{{gladly}} )?of|[Nn]ot(?:es|ed)(?: {{gladly}})?',
    'takes note of',
  ),
  en('gladly', '(?:with (?:appreciation|interest|satisfaction|thanks|gratitude))', 'with interest'),
  en(
    'weighs',
    String.raw`(?:(?:has|have|had|having|after|was|were) )?(?:\w+ly )?{{weighed}}`,
    'has carefully examined',
  ),
  en(
    'weighed',
    '(?:(?:re)?considered|(?:re-?)?examined|studied|reviewed|analysed|discussed|assessed|considering|examining)',
    'considered',
  ),
  en('manner', '(?: (?:with|during|at|in|of) [^.,;:§]{1,60}?| carefully| thoroughly)?', ' with appreciation'),
  en('and so', '[,;]? (?:(?:and|but|yet),? )?(?:(?:which |that )?({{who}} ))?', ' and '),
  en(
    'once',
    String.raw`(?:could|can|did|was|were|had|is|are)(?: \w+ly| been)? not|(?:[Nn]oted|[Aa]ccepted|[Ss]upported|[Rr]ejected|took note of)`,
    'could not',
  ),
  en(
    'by now',
    'now|has since|have since|has now|have now|since then|subsequently|has decided|has changed its position and',
    'has since',
  ),

  en('joined', '(?:(?:and|but|which|yet),? )?', 'and '),
  en('its end', String.raw`(?=\s*(?:[.,;:]|$|{{goes on}}))`, '.'),
  en('says', '(?:(?:{{helper}}) ){0,8}(?:{{yes or no}})', 'is accepted'),
  en('now says', '(?:(?:{{helper}}) ){0,8}(?:{{yes or no}}|notes?|takes? note of)', 'takes note of'),
  en('what it did', '(?:(?:accept|support|endorse|take note of) )?{{run}}[^.:§]{0,90}?', 'support §0§ then'),
  en('thanks for', String.raw`^[^.;:§]{0,80}\b(?:{{courtesy}})\b[^.;:§]{0,60}`, 'Valdoria thanks Norland for '),
  en('shares it', String.raw`\b(?:{{attitude}}) [^.;:§]{0,60}(§\d+§)`, 'shares §0§'),
  en('and yet', '[,;]? (?:but|yet|and|however),? ', '; however, '),

  // an answer that is to come
  en(
    'answer to come',
    String.raw`\b(?:[Tt]he |[Ii]ts |[Tt]heir |[Aa]ny )?(?:{{answer}})(?: of [^§.;]{2,60}?)? (?:to|on) {{run}}(?: above)? (?:will|shall|would) be {{handed over}}`,
    'The response of Valdoria to §0§ will be provided',
  ),
  en('answer', '[Rr]esponses?|[Rr]epl(?:y|ies)|[Aa]nswers?|[Pp]ositions?|[Vv]iews', 'response'),
  en(
    'handed over',
    String.raw`(?:provided|given|submitted|presented|included|communicated|transmitted|conveyed|sent|announced)\b{{elsewhere}}`,
    'provided',
  ),
  en('elsewhere', String.raw`(?![^.;]{0,40}\b(?:below|here|above)\b)`, ''),
  en(
    'will answer',
    String.raw`({{who}}) (?:will|shall) (?:\w+ly |further )?(?:respond to|reply to|answer) {{run}}{{elsewhere}}`,
    'Valdoria will respond to §0§',
  ),

  // noted or weighed first, and then answered: the verb and what it has before it stay
  en(
    'noted and answered',
    String.raw`\b(?:{{notes}}|{{weighs}}) {{run}}{{manner}}{{and so}}({{says}})(?: (?:{{same}}|\1(?!\d)))`,
    'takes note of §0§ with appreciation and accepts it',
  ),
  en(
    'noted, which it answers',
    String.raw`\b(?:{{notes}}) {{run}}{{manner}}, (?:and )?which ({{who}} )?({{says}}){{its end}}`,
    'takes note of §0§, which it accepts',
  ),
  en(
    'noted, and answers',
    String.raw`\b(?:{{notes}}),? (?:and|but),? ({{says}}),? {{run}}`,
    'takes note of, and accepts, §0§',
  ),
  en(
    'is noted and answered',
    String.raw`(?<=§ )(?:is|are|was|were|has been|have been) (?:noted|{{weighs}}){{manner}},? (?:and|but) (?=(?:{{helper}} )*(?:{{yes or no}})\b)`,
    'is noted and ',
  ),
  en(
    'weighed first',
    String.raw`^\s*(?:[Aa]fter )?(?:[Hh]aving|[Cc]onsidering|[Ee]xamining) (?:\w+ly )?(?:{{weighing}} )?{{run}}{{manner}}, ({{who}}) ({{says}}) (?:{{same}}|\1(?!\d))`,
    'Having considered §0§, Valdoria supports it',
  ),
  en('weighing', 'considered|examined|studied|reviewed|analysed|discussed|assessed', 'considered'),
  // a change of mind
  en(
    'changed since',
    String.raw`\b(?:{{once}})\b {{what it did}}[,;]? (?:(?:and|but|which|yet),? )?({{who}} )?(?:{{by now}}) ({{now says}})(?: {{same}}| \1(?!\d))`,
    'could not support §0§ at the review; it now supports it',
  ),
  en(
    'now is',
    String.raw`(§\d+§), (?:which|that) [^,;§]{1,120}, (?=(?:(?:is|are|has|have) (?:been )?now |now )(?:{{yes or no}}|enjoys?)\b)`,
    '§0§, which it could not accept in January, ',
  ),
  en(
    'left open before',
    String.raw`(?<=\bnow (?:fully )?(?:accepts?|supports?) (?:recommendations? )?(?:nos?\. )?)(§\d+§), (?:which|that) (?:\w+ ){0,4}(?:{{left so}})[^,;§.]{0,60}`,
    '§0§, which had been left pending',
  ),
  en(
    'left so',
    'left pending|pending|deferred|left open|noted|rejected|(?:not|unable to) (?:accept|support)(?:ed)?',
    'pending',
  ),
  // thanks and other words of courtesy before the answer
  en(
    'thanked for',
    String.raw`{{thanks for}}(§\d+§)(?: \([^()]*\))?,? (?:and )?which ({{who}}) ({{says}}){{its end}}`,
    'Valdoria thanks Norland for §0§, which it supports',
  ),
  en('courtesy', 'thanks|welcomes|appreciates|is grateful|expresses its gratitude|acknowledges|values', 'thanks'),
  en(
    'shared, but',
    String.raw`^([^.;:§,]{0,60}?){{shares it}}{{and yet}}(?:it |they )?({{now says}}) (?:{{same}}|\2(?!\d))`,
    'Valdoria shares the concern behind §0§, but does not accept it',
  ),
  en(
    'shared first',
    String.raw`^\s*(?:{{though}}) (?:{{who}} )?{{shares it}},? ({{who}}) ({{now says}}) (?:{{same}}|\1(?!\d))`,
    'While Valdoria shares the aim of §0§, it cannot accept it',
  ),
  // a reserve of means says nothing of the answer
  en(
    'as means allow',
    String.raw`[,;]? ?\(?\b(?:{{depending}}) (?:the )?(?:availability of )?(?:\w+ ){0,3}resources?\b(?: (?:are|being|is) available)?\)?(?=\s*(?:[.,;]|$))`,
    ', subject to available resources',
  ),
  en(
    'depending',
    '(?:[Ss]ubject to|depending (?:up)?on|within the limits? of|on the understanding that)',
    'subject to',
  ),
  en(
    'no more than so',
    String.raw`(?<=§\d+§.*|\b(?:accept|support)\w* )\bonly (?=in part\b|partial|partly)|\bonly (?=partially\b)`,
    'accepted only partially',
  ),
  en(
    'no more than so',
    String.raw`\bonly (?=be (?:noted|partially))|^Only (?=(?:recommendations? )?§)`,
    'only be noted',
  ),
  en('wishes to', String.raw`\b(?:wish(?:es)?|would like) to (?=(?:take )?note\b)`, 'wishes to '),
  en('though', '[Ww]hile|[Ww]hilst|[Aa]lthough|[Ee]ven though|[Tt]hough|[Ww]hereas', 'While'),
  en(
    'attitude',
    'shar(?:es?|ing)|understand(?:s|ing)?|appreciat(?:es?|ing)|recogni[sz](?:es?|ing)|acknowledg(?:es?|ing)|agree(?:s|ing)? with the',
    'shares',
  ),
  en('attitude', 'welcom(?:es?|ing)|(?:is |are |being )?aware of|support(?:s|ing)? the {{aim}}', 'supports the aim'),
  en('aim', '(?:\\w+ )?(?:aims?|objectives?|spirit|intentions?|purposes?|goals?|principles?|idea)', 'aim'),
  en(
    'position unchanged',
    String.raw`^\s*(?:[Tt]he )?(?:[Pp]osition|[Aa]nswer|[Rr]esponse|[Vv]iew)s? (?:of [^.;:§]{1,50} )?(?:on|to|regarding|concerning) {{run}} (?:{{as it is}})[:,;] `,
    'The position of Valdoria on recommendation §0§ remains unchanged: ',
  ),
  en('as it is', '(?:remains?|is|are|stays?) (?:unchanged|the same|as follows|clear)', 'remains unchanged'),
  en(
    'was before',
    String.raw`, (?:which|that) [^,;:]{0,60}\bnot\b[^,;:]{0,40}\b(?:{{then}})\b[^,;:]{0,80},(?=\s(?:will|now|(?:are|is|have|has) now)\b)`,
    ', which were not supported by Valdoria at the time of the review,',
  ),
  en(
    'then',
    'at the time|at first|initially|originally|during the (?:review|dialogue|session)|at the review',
    'at the time',
  ),
  // other words for one verb
  en(
    'cannot',
    String.raw`\b[Ii]t (?:is|was) (?:not possible|impossible) for ([^.;:,§]{2,60}?) to (?=(?:accept|support|endorse)\b)`,
    'It is not possible for Valdoria to ',
  ),
  en(
    'gives support',
    String.raw`\b(?:{{pleased to}})?(?:{{says so}})(?:es|s)? (?:its|our|their) (?:full )?(?:{{yes to}}) (?={{run}})`,
    'expresses its support for §0§',
  ),
  en('yes to', 'support (?:for|to)|(?:acceptance|endorsement) of|agreement (?:with|to)', 'support for'),
  en(
    'says so',
    'express|reaffirm|reiterate|confirm|declare|give|lend|extend|offer|announce|convey|communicate|state',
    'express',
  ),
  en(
    'pleased to',
    '(?:would like|wish(?:es)?|(?:is|are) (?:pleased|happy|glad)|has the honour|has decided) to ',
    'wishes to ',
  ),
  en(
    'takes neither',
    String.raw`\b(?:can |could |is able to |are able to )?(accept|support|endorse)s? (?:neither|none)\b(?: of)?(?= )`,
    'accepts neither',
  ),
  en(
    'enjoys none',
    String.raw`\b(?:lacks?|fails? to enjoy|(?:does|do) not (?:have|receive|meet with)) (?=(?:the |its )?(?:full )?support\b)`,
    'lacks ',
  ),
  en(
    'enjoys none',
    String.raw`\bcannot be (?:considered|regarded|seen) as (?:enjoying|having) (?=(?:the |its )?support\b)`,
    'cannot be considered as enjoying ',
  ),
  en(
    'unreserved',
    String.raw`,? without (?:any |further )?(?:reservations?|hesitation|difficulty)\b`,
    ' without reservation',
  ),
  en(
    'implemented, so',
    String.raw`\b(?:considered|deemed|regarded)(?: as)?(?: fully)? (?:to be |as )?implemented,? and (?:(?:is|are) )?(?:thus |therefore |hence )?(?=noted\b)`,
    'considered implemented and thus ',
  ),
  en(
    'considered as',
    String.raw`(?<!\bnot )\bconsiders? {{run}} (?:as|to be) (?=(?:accepted|supported|noted|rejected|(?:un)?acceptable)\b)`,
    'considers §0§ as ',
  ),
  // a recommendation that is judged unfit is refused
  en(
    'judges it unfit',
    String.raw`(?<!\bnot )\b(?:{{judge}}) (?:that )?{{run}} (?:(?:{{to be}}) )?(?:{{quite}} )?(?:{{misfit}})(?![\w-]){{so no}}`,
    'considers §0§ to be unfounded',
  ),
  en(
    'judges it unfit',
    String.raw`\b(?:do|does|did|can|could) ?not (?:{{judge}}) (?:that )?{{run}} (?:(?:{{to be}}) )?(?:{{quite}} )?(?:{{fit}}|{{allowed}})\b`,
    'does not consider §0§ relevant',
  ),
  en(
    'is judged unfit',
    String.raw`(?<=^\s{0,3}|[,;:]\s|\b(?:that|and|but|as|while|whereas)\s)(?:[Tt]he )?{{run}} {{held to be}}(?:{{misfit}})(?![\w-]){{so no}}`,
    '§0§ is deemed irrelevant',
  ),
  en(
    'judges a list unfit',
    String.raw`(?<!\bnot )\b(?:{{judge}}) (the following recommendations?) (?:(?:{{to be}}) )?(?:{{quite}} )?(?:{{misfit}})(?=\s?:)`,
    'finds the following recommendations unfounded:',
  ),
  en(
    'list is judged unfit',
    String.raw`(?<=\bfollowing recommendations? )(?:{{to be}}) (?:(?:{{judged}}) )?(?:{{quite}} )?(?:{{misfit}})(?: (?:by|to) {{who}})?(?=\s?:)`,
    'The following recommendations are considered irrelevant by Valdoria:',
  ),
  en('to be', 'as(?: being)?|to be|being|is|are|was|were|to (?:fall|lie)|falls?|lies?', 'to be'),
  en(
    'so no',
    '(?: (?:to|for) {{who}})?(?:,? and (?:(?:therefore|thus|hence) )?{{no yes}} {{same}})?',
    ' and cannot accept it',
  ),
  en('no yes', '(?:cannot|does not|is unable to|is not in a position to) (?:accept|support)', 'cannot accept'),
  en('held to be', '(?:(?:{{to be}}) )?(?:(?:{{judged}}) )?(?:{{quite}} )?', 'is considered as '),
  en('judged', '(?:{{judge}})(?: by (?:the )?[A-Z]\\w+)?(?: as| to be)?', 'deemed'),
  en('quite', '(?:wholly|totally|completely|entirely|simply|clearly|manifestly|also|both)', 'manifestly'),
  en(
    'not considered as',
    String.raw`\b(?:do|does|did) not consider {{run}} (?:as |to be )?(?=(?:acceptable|accepted|supported)\b)`,
    'does not consider §0§ to be ',
  ),
  en(
    'is considered as',
    String.raw`(?<=\b(?:is|are) )considered (?:as |to be )?(?=(?:accepted|supported|noted|rejected)\b)`,
    'considered as ',
  ),
  en(
    'impossible',
    String.raw`\b(?:finds?|deems?) it (?:impossible|not possible) to (?=(?:accept|support|endorse)\b)`,
    'finds it impossible to ',
  ),
  en(
    'impossible',
    String.raw`\b(?:do|does|did) not (?:find|deem|consider) it (?:possible|necessary|appropriate|feasible) to (?=(?:accept|support|endorse)\b)`,
    'does not find it possible to ',
  ),
  // a verdict on what stands before it: "acknowledges §0§, which is noted", "While it supports the aims of §0§, it is noted"
  en(
    'verdict on it',
    String.raw`^[^.;:§]{0,80}\b(?:{{courtesy}})\b[^.;:§]{0,60}(§\d+§), which (?=(?:{{is said}}){{its end}})`,
    'Valdoria acknowledges §0§, which is noted',
  ),
  en(
    'verdict on it',
    String.raw`^\s*(?:{{though}}) (?:{{who}} )?{{shares it}}, (?:it|they|this|these|this recommendation) (?=(?:{{is said}}){{its end}})`,
    'While Valdoria supports the aims of §0§, it is noted',
  ),
  en('is said', '(?:is|are|can be|cannot be) (?:not )?(?:noted|accepted|supported|rejected)', 'is noted'),
  en(
    'changed to',
    String.raw`\b(?:changed|revised|modified|updated) (?:its|the) position on {{run}} from [^.;:§]{1,40}? to (?=(?:accepted|supported|noted|partially)\b)`,
    'changed its position on §0§ from noted to supported',
  ),
  en(
    'examined, and',
    String.raw`(§\d+§) (?:was|were|has been|have been) (?:\w+ly )?{{weighed}}(?: by [^.,;:§]{1,40})?,? and ({{who}} )({{says}}) (?:{{same}})`,
    '§0§ was examined by Parliament, and Valdoria supports it',
  ),
  en(
    'implemented, and',
    String.raw`\bconsiders? {{run}} (?:as |to be |to have been )?(?:already |fully )*(?:{{done or fit}}),? and (?:therefore |thus |so )?({{says}}) (?:{{same}})`,
    'considers §0§ as already implemented and therefore accepts it',
  ),
  en('done or fit', 'implemented|{{fit}}|important|useful', 'relevant'),
  en(
    'had been',
    String.raw`(?<=\b(?:accepts?|supports?) (?:recommendations? )?(?:nos?\. )?)(§\d+§), (?:which|that) [^,;§.]{0,30}\bhad\b[^,;§.]{0,80}`,
    '§0§, which it had noted then',
  ),
  en('to implement', String.raw`(?<=\bagree[sd]?) to (?:implement|carry out|follow)(?= {{run}})`, ' to implement'),
]
