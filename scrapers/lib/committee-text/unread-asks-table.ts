// The wordings by which the Committee tells what it saw, and the words that a request may hold, one short row each.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const unreadAsksTable: PatternTable = {
  precedence: ['recalls an ask', 'tells', 'told word', 'asks in passing', 'may ask', 'goes on', 'item asks'],
  rows: [
    // what was asked before, and may be asked again
    {
      language: 'en',
      means: 'recalls an ask',
      pattern: String.raw`\brecalls (?:its|the|his|her) (?:\p{L}+ ){0,3}?(?:recommendation|request|call)s?(?: \([^)]{3,80}\))?,? (?:that|to|for)\b`,
      sample: 'The Committee recalls its recommendation that the State party investigate them',
      counter: 'The Committee recalls its recommendation in paragraph 5',
    },
    {
      language: 'fr',
      means: 'recalls an ask',
      pattern: String.raw`(?<!\p{L})rappelle (?:sa|ses|la|les) (?:\p{L}+ )?(?:recommandation|demande)s?{{of before}}?,? (?:{{that it}})(?!\p{L})`,
      sample: 'Le Comité rappelle sa recommandation tendant à ce que l’État partie enquête',
      counter: 'Le Comité rappelle sa recommandation du paragraphe 5',
    },
    {
      language: 'fr',
      means: 'that it',
      pattern: String.raw`tendant|visant|selon laquelle|(?:à savoir )?que|de \p{L}+[ei]r`,
      sample: 'tendant',
    },
    {
      language: 'es',
      means: 'recalls an ask',
      pattern: String.raw`(?<!\p{L})recuerda (?:sus?|las?) (?:\p{L}+ )?(?:recomendaci|petici)(?:ón|ones){{of before}}?,? (?:(?:de|para) que|de \p{L}+[aei]r)(?!\p{L})`,
      sample: 'El Comité recuerda su recomendación de que el Estado parte las investigue',
      counter: 'El Comité recuerda su recomendación del párrafo 5',
    },
    {
      language: 'any',
      means: 'of before',
      pattern: String.raw`(?:(?: \p{L}+)? \([^)]{3,80}\)| \p{L}+)`,
      sample: ' antérieure',
    },
    // "The Committee notes", "While welcoming the law, it observes": what stands in it is told, "should" too
    {
      language: 'en',
      means: 'tells',
      pattern: String.raw`^[^;:]{0,300}?\b(?:committee|it|they|rapporteur|he|she)(?:,[^,;]{1,200},)? (?:\w+ ){0,3}?{{tell}}\b`,
      sample: 'The Committee also notes that the law should exist',
      counter: 'The following is recommended:',
    },
    // "According to the information before the Committee, detainees must pay": what was heard
    {
      language: 'en',
      means: 'tells',
      pattern:
        '^(?:according to {{heard}}|it (?:is|was|has been) (?:alleged|reported|said) that|(?:reportedly|allegedly|in practice),)[^;]*$',
      sample: 'It is alleged that detainees must pay for their food',
      counter: 'According to article 7, detainees must be fed',
    },
    {
      language: 'en',
      means: 'heard',
      pattern: String.raw`(?:[^,;:]{0,40}\b)?(?:information|reports?|allegations|sources|\p{L}+ organi[sz]ations|testimon\w+|detainees|NGOs|figures|delegation|State party)\b`,
      sample: 'reports',
    },
    {
      language: 'fr',
      means: 'tells',
      pattern: String.raw`^(?:(?:selon|d['’]après) (?:[^,;:]{0,40}(?<!\p{L}))?{{source}}(?!\p{L})|il a été (?:allégué|signalé) que|dans la pratique,)[^;]*$`,
      sample: 'Selon les informations reçues, les détenus doivent payer',
      counter: 'Selon l’article 7, les détenus doivent être nourris',
    },
    {
      language: 'fr',
      means: 'source',
      pattern:
        '(?:informations?|renseignements|rapports?|délégation|État partie|allégations|sources|organisations|témoignages|détenus|chiffres)',
      sample: 'informations',
    },
    {
      language: 'es',
      means: 'tells',
      pattern: String.raw`^(?:(?:según|de acuerdo con) (?:[^,;:]{0,40}(?<!\p{L}))?{{source}}(?!\p{L})|se (?:alega|denuncia|informa|dice) |en la práctica,)[^;]*$`,
      sample: 'Según la información recibida, los detenidos deben pagar',
      counter: 'Según el artículo 7, los detenidos deben ser alimentados',
    },
    {
      language: 'es',
      means: 'source',
      pattern:
        '(?:informaci(?:ón|ones)|informes?|delegación|Estado parte|se (?:informa|ha informado|denuncia)|denuncias|fuentes|organizaciones|testimonios|cifras)',
      sample: 'información',
    },
    // "The State party told the Committee that the law must wait": what others say, "must" too
    {
      language: 'en',
      means: 'tells',
      pattern: String.raw`^(?:as )?(?:the )?{{others}}(?: (?:also|then|has|have|had|itself|further|however)){0,3},? {{say}}\b`,
      sample: 'The delegation told the Committee that prisons must wait',
      counter: 'The State party should tell the Committee what it did',
    },
    {
      language: 'en',
      means: 'others',
      pattern: String.raw`(?:State party|delegation|Government|authorities|Minister|(?:head|members?|representatives?)(?: of (?:the )?\w+(?: party)?)?)`,
      sample: 'delegation',
    },
    {
      language: 'en',
      means: 'say',
      pattern: 'told|informed|said|stated|argued|maintained|admitted|confirmed|indicated|declared|affirmed',
      sample: 'informed',
    },
    {
      language: 'en',
      means: 'say',
      pattern: 'asserted|conceded|explained|answered|replied|reported|contended|acknowledged',
      sample: 'replied',
    },
    {
      language: 'en',
      means: 'tell',
      pattern:
        'notes?|noted|noting|observe[sd]?|acknowledge[sd]?|recogni[sz]e[sd]?|commend(?:s|ed)?|welcome[sd]?|appreciate[sd]?',
      sample: 'observes',
    },
    {
      language: 'en',
      means: 'tell',
      pattern:
        'tak(?:es?|ing) (?:\\w+ )?notes?|took note|understands?|understood|recall(?:s|ed)?|found|learn(?:s|ed|t)|thanks?|was|saw',
      sample: 'takes due note',
    },
    // "is of the opinion that facilities ought to be built": an opinion on what is to be done is told by nobody
    {
      language: 'en',
      means: 'duty of another',
      pattern: String.raw`\b(?:should|must|ought to|needs? to|(?:is|are) to)\b`,
      sample: 'ought to',
    },
    { language: 'fr', means: 'duty of another', pattern: 'doi(?:t|vent)|devrai(?:t|ent)|il faut', sample: 'devraient' },
    {
      language: 'es',
      means: 'duty of another',
      pattern: 'deb(?:e|en|ería|erían)|ha(?:n de|y que)',
      sample: 'deberían',
    },
    { language: 'en', means: 'tell', pattern: 'wishes to (?:remind|recall)', sample: 'wishes to remind' },
    {
      language: 'en',
      means: 'tell',
      pattern:
        '(?:wishes|would like) to (?:emphasi[sz]e|stress|underline|highlight|note|express|thank|commend|acknowledge) (?!.*{{duty of another}})',
      sample: 'wishes to emphasize that a practice was good',
    },
    {
      language: 'fr',
      means: 'tell',
      pattern:
        '(?:souhaite|voudrait|tient à) (?:souligner|relever|rappeler|exprimer|remercier|féliciter|saluer) (?!.*{{duty of another}})',
      sample: 'souhaite souligner qu’une pratique est bonne',
    },
    {
      language: 'es',
      means: 'tell',
      pattern:
        '(?:desea|quisiera|quiere) (?:destacar|subrayar|señalar|recordar|expresar|agradecer|felicitar) (?!.*{{duty of another}})',
      sample: 'desea destacar que una práctica es buena',
    },
    {
      language: 'en',
      means: 'tell',
      pattern:
        'is (?:\\w+ )?(?:aware|informed|convinced|conscious|pleased|grateful|satisfied|mindful)|(?:has|have|had) (?:\\w+ )?(?:been|received|noted)',
      sample: 'is fully aware',
    },
    {
      language: 'en',
      means: 'tell',
      pattern:
        '(?:asks?|wonders?|enquires?|inquires?) (?:why|whether|how|what|if|when)|(?:considers?|believes?|is of the (?:view|opinion)) (?!.*{{duty of another}})',
      sample: 'asks why',
    },
    // words of a request that tell: a noun ("such requests"), what was done ("were invited to resign"), what others write
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b{{whose}} (?:\w+ ){0,2}?{{asking noun}}\b(?! (?:to the State|is|are)\b)(?: that [^.;,]{3,80} be \w+ed(?= {{told of it}}\b))?`,
      sample: 'the Ombudsman’s recommendation',
      counter: 'The Committee’s recommendations are',
    },
    {
      language: 'en',
      means: 'whose',
      pattern: "(?:such|the|this|these|their|his|her|its|any|all|no|an?|repeated|urgent|['’]s)",
      sample: 'such',
    },
    { language: 'en', means: 'told of it', pattern: '(?:has|have|had|was|were)', sample: 'has' },
    {
      language: 'en',
      means: 'asking noun',
      pattern: '(?:requests?|recommendations?|invitations?|appeals?|proposals?|demands?|press|counsel)',
      sample: 'requests',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b(?:without|of|to|with|by|legal|defen[cs]e|free|foreign|urgent) (?:press|counsel|appeals?|actions? of)\b`,
      sample: 'without the presence of counsel',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b(?:requests|proposals|demands) (?:are|were) (?:not|never|seldom|rarely|often|usually|routinely)\b`,
      sample: 'requests are seldom granted',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b(?:was|were|been|being|had|have|has) (?:\w+ ){0,2}?{{asked of one}}\b`,
      sample: 'the others were invited to resign',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b(?:not|never|who is|who are|is neither) {{asked of one}}\b`,
      sample: 'the judge is not required to give reasons',
    },
    {
      language: 'en',
      means: 'asked of one',
      pattern:
        '(?:requested|invited|encouraged|advised|urged|required|recommended|proposed|suggested|called (?:up)?on|called for|needed|let)',
      sample: 'invited',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b(?:may|can|could|might) be {{asked of one}}|\b{{asked of one}} by (?!the Committee)`,
      sample: 'Detainees are encouraged by investigators to confess',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\binvited the (?:sub)?committee\b|\binvited the special rapporteur\b|\bthe proposed \p{L}+`,
      sample: 'The State party invited the Subcommittee to visit the country',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b(?:are|is) let (?:out|in|go)\b|\beven (?:for )?needed \w+`,
      sample: 'Those held there are let out for one hour a day',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b(?:reports?|information|evidence|figures|statistics|data|allegations|sources|which|this) (?:\w+ )?suggests?\b`,
      sample: 'Reports suggest that detainees are beaten',
    },
    {
      language: 'en',
      means: 'told word',
      pattern: String.raw`\b(?:which|that|who) would (?:\w+ )?benefit\b`,
      sample: 'The draft law, which would benefit from broad support',
    },
    {
      language: 'fr',
      means: 'told word',
      pattern: String.raw`\b(?:la|de|une|cette|sa|leur|toute|chaque|telles?) (?:\p{L}+ )?(?:presse|demandes?)\b`,
      sample: 'la loi sur la presse',
    },
    {
      language: 'fr',
      means: 'told word',
      pattern: String.raw`\bincombe (?:à|aux?) (?!l['’]État|autorités|Gouvernement|Parlement|pouvoirs)|\breste à \p{L}+er par\b`,
      sample: 'La charge de la preuve incombe à la victime',
    },
    {
      language: 'fr',
      means: 'told word',
      pattern: String.raw`\b(?:comme|que?|qu['’]) ?l['’]exige\p{L}*|\bqu['’]exige\p{L}*`,
      sample: 'comme l’exige le règlement',
    },
    {
      language: 'fr',
      means: 'told word',
      pattern: String.raw`n['’]\p{L}+ (?:pas|plus|jamais|guère) (?:tenue?s?|requise?s?|nécessaires?|invitée?s?|appelée?s?)`,
      sample: 'Le juge n’est pas tenu de motiver sa décision',
    },
    {
      language: 'fr',
      means: 'told word',
      pattern: String.raw`\b(?:été|étaient|était|ont|fut|furent) (?:\p{L}+ )?(?:invitée?s?|engagée?s?|encouragée?s?|recommandée?s?|exigée?s?|proposée?s?)`,
      sample: 'les autres ont été invités à démissionner',
    },
    {
      language: 'fr',
      means: 'told word',
      pattern: String.raw`\bs['’]il y a lieu d[e'’]|\bsouhaitai(?:t|ent)(?!\p{L})|, censée?s? [^.;,]{3,80},`,
      sample: 'qui décide s’il y a lieu de saisir le parquet',
    },
    {
      language: 'fr',
      means: 'told word',
      pattern: String.raw`\b(?:accord|autorisation|consentement|aval|approbation)\b[^.;,]{0,60} est (?:nécessaire|requise?|exigée?)`,
      sample: 'L’accord du ministre est nécessaire pour poursuivre un agent',
    },
    {
      language: 'es',
      means: 'told word',
      pattern: String.raw`\bsi procede\b|\bdeseaban?\b`,
      sample: 'que decide si procede remitirlas a la fiscalía',
    },
    {
      language: 'es',
      means: 'tells',
      pattern: String.raw`^(?:Asimismo|Además)?,? ?(?:se (?:denuncia|afirma|alega|sostiene)|cabe (?:señalar|observar|recordar|destacar)) que\b`,
      sample: 'Se denuncia que el personal alienta a algunos reclusos',
    },
    {
      language: 'es',
      means: 'told word',
      pattern: String.raw`\b(?:fue|fueron|sido|había|ha|han|se les?) (?:\p{L}+ )?(?:invit|recomend|solicit|ped|propuest|exig)\p{L}+`,
      sample: 'cuya creación había pedido la sociedad civil',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`^(?:the committee|it)\b[^.;:]{0,60}\bthe State party (?:to|will)\b|\b(?:seeks|with favour)\b`,
      sample: 'It behoves the State party to publish the report',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\b(?:should|shall|must|ought|needs? to|may wish|might wish|could usefully|is to be|are to be|wishes|let|required)\b`,
      sample: 'Flogging is to be abolished',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\b(?:urg(?:e|es|ed|ent)|press(?:es)?|begs?|counsels?|advis(?:e|es|ed|able)|suggest(?:s|ed)?|propos(?:e|es|ed))\b`,
      sample: 'The Committee proposes that a law be adopted',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\b(?:request(?:s|ed)?|encourag(?:e|es|ed)|invit(?:e|es|ed)|call(?:s|ed) (?:up)?on|called for|desirable|expect(?:s|ed) to|needed)\b`,
      sample: 'The following steps are called for',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\brecommend(?:s|ed|ations?)?\b(?= (?:as follows|are|is|that|follow|to)\b|\s*:)|\b(?:is|are) recommended\b`,
      sample: 'The Committee’s recommendations are as follows:',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\bwould (?:\p{L}+ly )?benefit (?:\p{L}+ly )?from (?!impunity|an? amnest|the (?:amnest|law|bill|project))`,
      sample: 'The police would benefit from training',
      counter: 'They would benefit from the amnesty',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\b(?:kindly|please|demands?|implores?|beseeches|insists?|well advised|do well to|(?:essential|imperative) (?:that|to)|incumbent|behoves)\b`,
      sample: 'It remains essential to publish the report',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\b(?:(?:has|have) to be|(?:is|are) to become|needs \w+ing|will satisfy the requirements|in the opinion of the Committee)\b`,
      sample: 'The decree has to be withdrawn',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\b(?:draws?|calls?|invites?|directs?) (?:\w+ )?(?:the )?(?:State party['’]s |its )?attention\b|\bto the attention of the State\b`,
      sample: 'The Committee draws the State party’s attention to its general comment',
    },
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`\battention (?:of the State party )?is (?:\w+ )?(?:drawn|called|invited|directed)\b`,
      sample: 'The attention of the State party is drawn to its general comment',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`\b(?:appeler?|attirer?|appelle|invite) (?:\p{L}+ )?l['’]attention\b|\bsignale à l['’]attention\b`,
      sample: 'Le Comité appelle l’attention de l’État partie sur son observation générale',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\bseñalar? (?:\p{L}+ )?a la atención\b|\bllamar? (?:\p{L}+ )?la atención\b`,
      sample: 'El Comité señala a la atención del Estado parte su observación general',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`\battention\b[^.;]{0,40}\best (?:\p{L}+ )?(?:appelée|attirée)\b`,
      sample: 'L’attention de l’État partie est appelée sur l’observation générale',
    },
    // "No statement made under torture may be invoked"
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`^no [^.;,]{3,80} may (?:\w+ )?be\b`,
      sample: 'No confession made under torture may be invoked',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`^aucune? [^.;,]{3,80} ne (?:saurait|pourra|peut) (?:\p{L}+ )?être\b`,
      sample: 'Aucune déclaration faite sous la torture ne peut être invoquée',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`^ning[uú]na? [^.;,]{3,80} (?:podrá|puede) (?:\p{L}+ )?(?:ser\b|\p{L}+[aei]rse\b)`,
      sample: 'Ninguna declaración obtenida mediante tortura podrá ser invocada',
    },
    // the subjunctive of a list that lost its stem: "Access to a lawyer be ensured"
    {
      language: 'en',
      means: 'may ask',
      pattern: String.raw`^(?!.{0,200}\b(?:can|could|may|might|will|would|cannot|not|to) (?:\w+ )?be\b)[^.;,]{3,160} be (?:\w+ly )?\w+ed\b`,
      sample: 'Access to a lawyer be ensured',
      counter: 'Access to a lawyer could be refused',
    },
    // what was asked before: "the Committee had urged", "le Comité engageait", "el Comité ya pidió"
    {
      language: 'en',
      means: 'tells',
      pattern: String.raw`^[^;:]{0,200}?\b(?:committee|it)(?:,[^,;]{1,120},)? (?:had|(?:has )?(?:previously|repeatedly|already)) (?:\w+ )?{{asked}}\b`,
      sample: 'The Committee had urged the State party to act',
    },
    { language: 'en', means: 'asked', pattern: 'recommended|urged|called|invited|requested|asked', sample: 'urged' },
    {
      language: 'fr',
      means: 'tells',
      pattern: String.raw`^[^;:]{0,200}?\b(?:Comité|il) (?:{{had asked}}|(?:recommand|engage|invit|exhort|demand|pri)ait)(?!\p{L})`,
      sample: 'Le Comité engageait l’État partie à agir',
    },
    {
      language: 'fr',
      means: 'had asked',
      pattern:
        '(?:lui )?(?:avait|a (?:déjà|maintes fois|à plusieurs reprises)) (?:\\p{L}+ )?(?:recommandé|prié|engagé|invité|exhorté|demandé)',
      sample: 'avait recommandé',
    },
    {
      language: 'es',
      means: 'tells',
      pattern: String.raw`^[^;:]{0,200}?\bComité (?:{{had asked}}|(?:recomend|inst|exhort|invit|solicit)aba|pedía)(?!\p{L})`,
      sample: 'El Comité instaba al Estado parte a actuar',
    },
    {
      language: 'es',
      means: 'had asked',
      pattern:
        '(?:le )?(?:había|ya|ha (?:\\p{L}+ )?en varias ocasiones) (?:\\p{L}+ )?(?:recomend|inst|exhort|invit|ped|pid|solicit)\\p{L}+',
      sample: 'había recomendado',
    },
    {
      language: 'fr',
      means: 'tells',
      pattern: String.raw`^[^;:]{0,300}?\b(?:Comité|il|elle|Rapporteure?|Rapporteuse)(?:,[^,;]{1,200},)? (?:\p{L}+ ){0,3}?{{tell}}\b`,
      sample: 'Le Comité note aussi que la loi doit changer',
    },
    {
      language: 'fr',
      means: 'tells',
      pattern: String.raw`^(?:comme )?(?:{{others}}) (?:l[’']|lui |en |l[’']en )?(?:a|ont|avait) (?:\p{L}+ )?(?:{{say}})(?!\p{L})`,
      sample: 'L’État partie a dit au Comité que la loi doit changer',
    },
    {
      language: 'fr',
      means: 'others',
      pattern: "l[’']État partie|la délégation|le Gouvernement|les autorités|le chef de la délégation",
      sample: 'la délégation',
    },
    {
      language: 'fr',
      means: 'say',
      pattern: 'dit|informé|indiqué|déclaré|affirmé|expliqué|répondu|fait savoir|confirmé|reconnu|soutenu|admis',
      sample: 'indiqué',
    },
    {
      language: 'fr',
      means: 'tell',
      pattern:
        '(?:prend|a pris) (?:\\p{L}+ )?note|note|observe|constate|relève|salue|reconnaît|apprécie|se félicite|rappelle|remercie|sait|comprend|est conscient',
      sample: 'constate',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`\b(?:devrai(?:t|ent)|doi(?:t|vent)|faut|faudrait|lieu d[e’']|gagnerai(?:en)?t|censé|pourrait utilement|aimerait|souhait\p{L}+)`,
      sample: 'Il faudrait adopter une loi',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`\b(?:propose|presse|invité?e?|engagé?e?|exhorte|demande|prie|encouragée?|recommandé?e?s?|conviendrait|importe|nécessaire)\b`,
      sample: 'Le Comité presse l’État partie d’enquêter',
    },
    {
      language: 'fr',
      means: 'tell',
      pattern: '(?:se )?demande (?:pourquoi|si|comment|quand|ce qu|quel)|a (?:reçu|été informé|appris)',
      sample: 'demande pourquoi',
    },
    {
      language: 'fr',
      means: 'tell',
      pattern: "(?:considère|estime|est d[’']avis|croit) (?!.*{{duty of another}})",
      sample: 'estime que la situation',
    },
    // the Committee and a verb that no row knows, which reaches for the State party
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`^(?:Le Comité|Il)\b[^.;:]{0,60}\b(?:l['’]État partie|les autorités) (?:de|d['’]|à|que|pour qu)`,
      sample: 'Le Comité adjure l’État partie de fermer le centre',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`\b(?:devr(?:a|ont|aient)|ferait bien|se doit|appelée?s? à|(?<!compte )tenue?s? (?:de\b|d['’])|Prière|Veuillez|exig[eé]\p{L}*|(?:est|sont) attendue?s?)`,
      sample: 'Les responsables devront être jugés',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`\b(?:aurait (?:tout )?intérêt à|réclame|somme l|enjoint|adjure|conjure|indispensable|opportun|souhaitable|incombe à|revient à l|reste à \p{L}+er)\b`,
      sample: 'Il reste à publier le rapport',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`\brecommandations\b(?=[^.;]{0,60}:$)|^Qu(?:e |['’])[^.;]{3,160} soi(?:t|ent)\b`,
      sample: 'Qu’une loi soit adoptée',
    },
    {
      language: 'fr',
      means: 'may ask',
      pattern: String.raw`\b(?:serait|ferait) bon\b|\bne saurait y avoir\b|^Que [^.;]{3,160} (?:puisse|ait|aient)(?!\p{L})`,
      sample: 'Il serait bon que la loi soit modifiée',
    },
    {
      language: 'es',
      means: 'tells',
      pattern: String.raw`^[^;:]{0,300}?\b(?:Comité|Relatora?)(?:,[^,;]{1,200},)? (?:\p{L}+ ){0,3}?{{tell}}\b`,
      sample: 'El Comité también observa que la ley debe cambiar',
    },
    {
      language: 'es',
      means: 'tells',
      pattern: String.raw`^(?:\p{L}+,? ){0,3}?{{tell}}\b`,
      sample: 'Observa también que la ley es antigua',
    },
    {
      language: 'es',
      means: 'tells',
      pattern: String.raw`^(?:como )?(?:{{others}})(?: (?:le|lo|también|ha|han|había)){0,3} (?:{{say}})(?!\p{L})`,
      sample: 'El Estado parte dijo al Comité que la ley debe esperar',
    },
    {
      language: 'es',
      means: 'others',
      pattern: 'el Estado parte|la delegación|el Gobierno|las autoridades|el jefe de la delegación',
      sample: 'la delegación',
    },
    {
      language: 'es',
      means: 'say',
      pattern: String.raw`dij[oe]\p{L}*|dicho|inform[óa]\p{L}*|indic[óa]\p{L}*|declar[óa]\p{L}*|afirm[óa]\p{L}*`,
      sample: 'indicado',
    },
    {
      language: 'es',
      means: 'say',
      pattern: String.raw`explic[óa]\p{L}*|respondi\p{L}+|confirm[óa]\p{L}*|reconoci\p{L}+|sostuv\p{L}+|admiti\p{L}+`,
      sample: 'confirmó',
    },
    {
      language: 'es',
      means: 'tell',
      pattern:
        'tom[aó] (?:\\p{L}+ )?nota|observa|constata|reconoce|acoge|celebra|recuerda|agradece|aprecia|comprende|es consciente|señala(?! a la atención)',
      sample: 'celebra',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\b(?:deb(?:e|en|er(?:á|án|ía|ían))(?! al?\b)|tendría que|ha de|han de|procede|cabe|es hora|conv(?:iene|endría)|hay que|habría que)\b`,
      sample: 'El Estado parte tendría que investigar',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\b(?:propone|insta|invita|exhorta|pide|solicita|alienta|encarece|espera|agradecer\p{L}+|desear?\p{L}*|recomend(?:ado|ada|amos))\b`,
      sample: 'El Comité propone que se apruebe una ley',
    },
    {
      language: 'es',
      means: 'tell',
      pattern:
        '(?:se )?pregunta|(?:considera|estima|opina|entiende|cree) (?!.*{{duty of another}})|sabe|ha (?:recibido|sido informado)|fue informado',
      sample: 'pregunta por qué',
    },
    // the Committee and a verb that no row knows, which reaches for the State party
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`^(?:El )?Comité\b[^.;:]{0,60}\b(?:al Estado parte|a (?:las|sus) autoridades) (?:que|a|para|de)\b`,
      sample: 'El Comité intima a las autoridades a que cierren el centro',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\b(?:habr(?:á|án|ía|ían) de|tendr(?:á|án|ía|ían) que|har(?:á|ía) bien|está llamado|sírvan?se|ruega|a bien)\b`,
      sample: 'Los jueces tendrán que actuar',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\b(?:exige|requiere|demanda|reclama|apremia|conmina|incumbe|compete|corresponde|queda) (?:que|al?|a las?)\b`,
      sample: 'La investigación incumbe al Gobierno',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\b(?:menester|preciso|indispensable|imprescindible|esencial|importante|necesario|oportuno|urge|toca|falta) (?:que|(?!señal|destac|record)\p{L}+[aei]r)`,
      sample: 'Sigue siendo necesario que se apruebe la ley',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`(?<!\bno )\b(?:es|son) (?:\p{L}+ )?(?:necesari|indispensabl|imprescindibl|urgent)\p{L}+`,
      sample: 'Es necesaria una investigación independiente',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\brecomendaciones\b(?=[^.;]{0,60}:$)|\bsiguientes:$`,
      sample: 'Las recomendaciones del Comité son las siguientes:',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\bse beneficiarían? (?:\p{L}+ )?de(?!l proyecto| la (?:ley|amnistía)| una amnistía)`,
      sample: 'La policía se beneficiaría de una mayor capacitación',
      counter: 'Los autores se beneficiarían de la ley de amnistía',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`\bsería bueno\b|^Se llama a\b|\bno puede haber\b|\bcuenta con (?:el|la|los|las) \p{L}+ para\b`,
      sample: 'Sería bueno que se modificara la ley',
    },
    {
      language: 'es',
      means: 'may ask',
      pattern: String.raw`^Que [^.;]{3,160} (?:pueda|sea|tenga|reciba)n?(?!\p{L})`,
      sample: 'Que todo detenido pueda ver a un médico',
    },
    // "no measures have been taken to:": an item that begins with a verb goes on from here
    {
      language: 'en',
      means: 'goes on',
      pattern: String.raw`\b(?:to|not|and|or)\s*[:—–-]\s*$`,
      sample: 'is concerned at the failure to:',
      counter: 'is concerned at the following:',
    },
    {
      language: 'fr',
      means: 'goes on',
      pattern: String.raw`\b(?:de|à|pour|et|ou)\s*[:—–-]\s*$`,
      sample: 'l’absence de mesures pour :',
    },
    {
      language: 'es',
      means: 'goes on',
      pattern: String.raw`\b(?:de|para|a|y|o)\s*[:—–-]\s*$`,
      sample: 'la falta de medidas para:',
    },
    // items under words that worry
    {
      language: 'en',
      means: 'item asks',
      pattern: String.raw`^(?:to |that (?:the state party|the government|it) )?(?:{{base verb}})\b(?! (?:in|of|by|among|between|and|or)\b)`,
      sample: 'Reduce overcrowding',
      counter: 'Increase in complaints',
    },
    {
      language: 'en',
      means: 'base verb',
      pattern:
        'ensure|adopt|amend|incorporate|establish|strengthen|review|repeal|provide|guarantee|intensify|enact|ratify|develop',
      sample: 'Ensure',
    },
    {
      language: 'en',
      means: 'base verb',
      pattern:
        'prohibit|investigate|prosecute|allocate|eliminate|abolish|conduct|collect|implement|expedite|step up|redouble|refrain|accede',
      sample: 'Redouble',
    },
    {
      language: 'en',
      means: 'base verb',
      pattern:
        'bring|criminali[sz]e|define|take|reduce|improve|speed up|train|build|set up|make|carry out|put an end|allow|consider|introduce',
      sample: 'Speed up',
    },
    {
      language: 'en',
      means: 'base verb',
      pattern:
        'appoint|revise|pursue|protect|promote|release|close|grant|address|combat|prevent|enhance|harmoni[sz]e|align|continue|accelerate',
      sample: 'Appoint',
    },
    {
      language: 'en',
      means: 'base verb',
      pattern:
        'withdraw|cease|undertake|facilitate|publish|increase|raise|respect|apply|create|inform|end|give|keep|maintain|reinforce|revoke',
      sample: 'Withdraw',
    },
    // an item that worries, and asks at its end: "Delays in trials, and recommends that the State party …"
    {
      language: 'en',
      means: 'asks in passing',
      pattern: String.raw`[,;]? and (?:it )?(?:therefore |strongly |also )?(?:recommends|urges|requests|encourages|invites|calls (?:up)?on)\b`,
      sample: 'Delays in trials, and recommends that the State party act',
      counter: 'Delays, and its recommendations',
    },
    {
      language: 'fr',
      means: 'asks in passing',
      pattern: String.raw`[,;]? et (?:il |lui )?(?:recommande|demande|exhorte|engage|prie|encourage|invite)\b(?=[^.;]{0,20}\b(?:État|Gouvernement|lui|que|de)\b)`,
      sample: 'Les retards, et recommande à l’État partie d’agir',
    },
    {
      language: 'es',
      means: 'asks in passing',
      pattern: String.raw`[,;]? (?:y|e) (?:le )?(?:recomienda|insta|exhorta|pide|solicita|alienta|invita)\b(?=[^.;]{0,20}\b(?:Estado|Gobierno|que|a)\b)`,
      sample: 'La demora, y recomienda al Estado parte que actúe',
    },
  ],
}
