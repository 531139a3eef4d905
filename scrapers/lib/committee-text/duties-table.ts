// The words that tie a duty to a day, a month or a period, and the invitations of concluding observations.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const dueTable: PatternTable = {
  precedence: ['list first', 'period', 'month alone', 'year alone', 'due'],
  rows: [
    // "The date for submission of the fourth report is set at", "falls due on", "is scheduled for"
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:deadline|date|time limit) (?:for|of) (?:the )?submi\w+[^.;\d]{0,80}\s(?:is|will be|has been)(?: set| fixed)?(?: at| for| on)?\s`,
      sample: 'date for submission of the fourth report is set at 4 March 2032',
    },
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:(?:falls?|becomes?|fall|become|be) due (?:on|by)|(?:deadline|submission)[^.;\d]{0,80} (?:set|fixed|scheduled) (?:for|at|on))\s`,
      sample: 'falls due on 4 March 2032',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`(?:date|échéance|délai|terme)[^.;\d]{0,90}\s(?:est|sera|reste)(?: fixée?| arrêtée?| prévue?)?(?: au| pour le| le)\s`,
      sample: 'date de présentation du rapport est fixée au 3 juillet 2023',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`(?<!\p{L})(?:devr(?:a|ont|ait|aient)|doi(?:t|vent)) être (?:soumis|présentés?|remis|déposés?|transmis|communiqués?|adressés?) le\s`,
      sample: 'devra être soumis le 3 juillet 2023',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`(?<!\p{L})(?:(?:est|sont|sera|seront) (?:dus?|à (?:présenter|soumettre|remettre)|prévus?|attendus?))(?: pour)? le\s`,
      sample: 'est à présenter le 3 juillet 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`fecha (?:límite )?(?:de|para)(?: la)? (?:present|entreg|remi)[^.;\d]{0,80}\s(?:es|será|{{is fixed}})(?: en| para)? el\s`,
      sample: 'fecha de presentación del informe es el 3 de julio de 2023',
    },
    {
      language: 'es',
      means: 'is fixed',
      pattern: '(?:queda|está|ha sido|se ha) fijad[ao]|se fija',
      sample: 'queda fijada',
    },
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:fixes|(?:has|had) (?:fixed|set)|due date of [^.;\d]{0,80} (?:is|will be))\s`,
      sample: 'has fixed 4 March 2032',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`(?<!\p{L})a (?:fixé|arrêté) (?:au|le)\s`,
      sample: 'a fixé au 3 juillet 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`(?<!\p{L})ha fijado (?:para )?el\s`,
      sample: 'ha fijado el 3 de julio de 2023',
    },
    // "submit its next periodic report on 28 May 2092", "sets the date for the submission of the report at"
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:submit (?:its|the|their) [^.;\d]{0,80}reports?|(?:sets|fixes) the (?:date|deadline)[^.;\d]{0,90})(?: in \w+(?: \w+){0,3})? (?:on|at|for)\s`,
      sample: 'submit its next periodic report on 28 May 2092',
    },
    // "by 13 May 2100", "no later than 3 December 2015", "due on 2 January 2031", "prior to 4 March 2032"
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:by|no later than|not later than|before|due (?:to be submitted )?(?:on|by)|to be submitted (?:on|by)|expected by)\s`,
      sample: 'no later than 3 December 2015',
    },
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:prior to|until|sets|on or before|at the latest by|latest by|as of|deadline of|submission date of|not after|up to)\s`,
      sample: 'on or before 4 March 2032',
    },
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:is|are|be) (?:to be )?(?:due|submitted|presented|provided|received|expected)\s(?:on|at)\s`,
      sample: 'be submitted on 4 March 2032',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`d['’]ici (?:à |le |au |la )*(?=\d|\p{L}+ \d)|au plus tard (?:le|en|au|à)\s|avant (?:la date du |le )|le plus tard\s`,
      sample: 'd’ici au 3 juillet 2023',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`pour le\s|jusqu['’]au\s|à la date du\s|(?:échéance|date limite)[^.;\d]{0,30}\s(?:du|le|au)\s`,
      sample: 'pour le 3 juillet 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`a más tardar (?:el|en|para el)?\s?|antes del?\s|para (?:el|antes del)\s|hasta el\s|no más tarde del?\s`,
      sample: 'a más tardar el 3 de julio de 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`(?:a no más tardar|como máximo|con fecha límite|como fecha límite|fecha límite(?: es| será)?)\s(?:el|del?)?\s?`,
      sample: 'como máximo el 3 de julio de 2023',
    },
    // "The deadline for the fourth report is", "fixe au", "présentera son rapport le", "fija el", "se presentará el", "vence el"
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:deadline|due date) for [^.;\d]{0,80}\s(?:is|will be)\s`,
      sample: 'deadline for the fourth report is 4 March 2032',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`(?<!\p{L})(?:fixe (?:au|le)|attendus? le|(?:présente|soumett)r[ae] [^.;\d]{0,60}rapports?(?: périodiques?)?(?: en \p{L}+(?: \p{L}+){0,2})? le)\s`,
      sample: 'fixe au 3 juillet 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`(?<!\p{L})(?:fija (?:para )?el|(?:se presentarán?|presentarse|vence|se esperan?) el)\s`,
      sample: 'se presentará el 3 de julio de 2023',
    },
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:(?:no|not) later than by|in advance of|ahead of)\s`,
      sample: 'in advance of 4 March 2032',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`(?:antérieurement (?:au|à)|préalablement (?:au|à)|pas plus tard que|pas après)\s`,
      sample: 'antérieurement au 3 juillet 2023',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`(?<!\p{L})(?:dernier délai(?: fixé)?|au plus tard(?: pour)?|avant la date|d['’]ici la date)\s(?:le|au|du)\s`,
      sample: 'dernier délai le 3 juillet 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`(?:(?:con (?:anterioridad|antelación)|previ[oa](?:mente)?) (?:al?|a la fecha del)|no después del?)\s`,
      sample: 'con anterioridad al 3 de julio de 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`(?:antes de que (?:finalice|termine|concluya|llegue)|antes de(?: la fecha(?: del)?)?|a más tardar para)\s(?:el\s)?`,
      sample: 'antes de la fecha del 3 de julio de 2023',
    },
    // the day that ends a period: "within four years, that is on 28 May 2092", "soit le", "es decir el"
    {
      language: 'en',
      means: 'due',
      pattern: String.raw`\b(?:that is(?: to say)?|namely|i\.e\.),?\s(?:on\s)?`,
      sample: 'that is on 3 December 2015',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`(?<!\p{L})(?:soit|c['’]est-à-dire|à savoir),?\s`,
      sample: 'soit le 3 juillet 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`(?<!\p{L})(?:es decir|esto es|o sea|a saber),?\s`,
      sample: 'es decir, el 3 de julio de 2023',
    },
    // what may stand between those words and the day: "by Friday, 13 May 2100"
    {
      language: 'en',
      means: 'before the day',
      pattern:
        '(?:the |no later than |at the latest |on (?:the )?|(?:end of |close of business on )?(?:{{weekday}},? ))',
      sample: 'Friday, ',
    },
    { language: 'any', means: 'leading up', pattern: String.raw`^\s*(?:{{before the day}})?$`, sample: 'Friday, ' },
    { language: 'en', means: 'weekday', pattern: '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', sample: 'Friday' },
    {
      language: 'fr',
      means: 'before the day',
      pattern: '(?:(?:le |au |du )?{{weekday}},? |le |au |du |la date du )',
      sample: 'le vendredi ',
    },
    {
      language: 'fr',
      means: 'weekday',
      pattern: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
      sample: 'vendredi',
    },
    {
      language: 'es',
      means: 'before the day',
      pattern: '(?:(?:el |al |del )?(?:día )?{{weekday}},? |(?:el |al |del )(?:día )?)',
      sample: 'el viernes ',
    },
    // "a más tardar el día 28 de mayo": the article stands with the words before
    { language: 'es', means: 'before the day', pattern: 'día (?:{{weekday}},? )?', sample: 'día ' },
    {
      language: 'es',
      means: 'weekday',
      pattern: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
      sample: 'viernes',
    },
    // "within one year", "dans un délai d’un an", "en un plazo de doce meses": counted from the adoption unless another day is named
    {
      language: 'en',
      means: 'period',
      pattern: String.raw`\b(?:within|in|inside|no later than|not later than|at the latest)\s{{span of}}(?<en>{{count}})[\s-]{{unit}}`,
      sample: 'within one year',
    },
    {
      language: 'en',
      means: 'span of',
      pattern:
        '(?:a (?:period|deadline|time limit|maximum) of |the (?:next|following|coming) |the space of |at most )?',
      sample: 'a period of ',
    },
    {
      language: 'en',
      means: 'count',
      pattern: String.raw`\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[- ]four`,
      sample: 'twelve',
    },
    { language: 'en', means: 'unit', pattern: String.raw`(?<enUnit>years?|months?)\b`, sample: 'year' },
    {
      language: 'fr',
      means: 'period',
      pattern: String.raw`(?<!\p{L})(?:dans|sous|d['’]ici|avant|au plus tard)\s{{span of}}(?<fr>{{count}})\s{{unit}}`,
      sample: 'dans un délai d’un an',
    },
    {
      language: 'fr',
      means: 'span of',
      pattern:
        "(?:à |dans )?(?:un délai (?:maximum |maximal )?(?:de |d['’])|le délai (?:de |d['’])|les |l['’]espace d['’]|la période de )?",
      sample: 'un délai de ',
    },
    {
      language: 'fr',
      means: 'count',
      pattern: String.raw`\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|dix-huit|vingt-quatre`,
      sample: 'douze',
    },
    { language: 'fr', means: 'unit', pattern: String.raw`(?<frUnit>ans?|années?|mois)(?!\p{L})`, sample: 'an' },
    {
      language: 'es',
      means: 'period',
      pattern: String.raw`(?<!\p{L})(?:en|dentro|antes|a más tardar)\s{{span of}}(?<es>{{count}})\s{{unit}}`,
      sample: 'en un plazo de doce meses',
    },
    {
      language: 'es',
      means: 'span of',
      pattern:
        '(?:de(?:l)? )?(?:el |un |los )?(?:plazo (?:máximo )?(?:de|no superior a|no mayor de) |término de |lapso de |próximos? |siguientes? )?',
      sample: 'un plazo de ',
    },
    {
      language: 'es',
      means: 'count',
      pattern: String.raw`\d{1,2}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|dieciocho|veinticuatro`,
      sample: 'doce',
    },
    { language: 'es', means: 'unit', pattern: String.raw`(?<esUnit>años?|mes(?:es)?)(?!\p{L})`, sample: 'meses' },
    // "dans l’année qui suit l’adoption": a year in words of its own
    {
      language: 'fr',
      means: 'a year',
      pattern: String.raw`(?<!\p{L})(?:dans|durant|au cours de) l['’]année (?:qui suit|suivant)`,
      sample: 'dans l’année qui suit',
    },
    {
      language: 'en',
      means: 'a year',
      pattern: String.raw`\b(?:within|in) (?:the (?:year following|(?:next|coming|following) year)|a year)\b`,
      sample: 'within the year following',
    },
    {
      language: 'es',
      means: 'a year',
      pattern: String.raw`(?<!\p{L})(?:dentro del|en el) (?:(?:próximo )?año(?: siguiente)?|plazo de un año)`,
      sample: 'dentro del año siguiente',
    },
    // a time that is set and not computed: "within 180 days", "by 28.05.2089", "antes de que transcurra un año"
    {
      language: 'any',
      means: 'unread time',
      pattern: String.raw`(?<![\d.\/])\d{1,2}[.\/]\d{1,2}[.\/](?:19|20|21)\d{2}(?!\d)`,
      sample: '28.05.2089',
    },
    {
      language: 'en',
      means: 'unread time',
      pattern: String.raw`\bwithin (?:a period of |the (?:next|coming) )?[\w-]+ (?:(?:calendar|working) )?(?:days|weeks|quarters|sessions)\b`,
      sample: 'within 180 days',
    },
    {
      language: 'fr',
      means: 'unread time',
      pattern: String.raw`(?<!\p{L})(?:dans|sous|d['’]ici)(?: à)? (?:un délai de |les )?[\p{L}\d-]+ (?:jours|semaines|trimestres)`,
      sample: 'dans un délai de 180 jours',
    },
    {
      language: 'es',
      means: 'unread time',
      pattern: String.raw`(?<!\p{L})(?:antes de que \p{L}+ [^.;,]{3,30}|(?:en|dentro de) (?:un plazo de |los )?[\p{L}\d-]+ (?:días|semanas|trimestres))`,
      sample: 'en un plazo de 180 días',
    },
    {
      language: 'en',
      means: 'unread time',
      pattern: String.raw`\b[\w-]+ (?:years?|months?) (?:from now|hence)\b`,
      sample: 'four years from now',
    },
    // counted from a day that the text does not print
    {
      language: 'any',
      means: 'other base',
      pattern: String.raw`\b(?:receipt|reception|publication|translation|transmission|notification|issuance|recepción|publicación|réception|dialogue)\b`,
      sample: 'publication',
    },
    // "will receive in 2094 the list of issues and will be expected to submit within one year": what a report answers comes first
    {
      language: 'en',
      means: 'list first',
      pattern: String.raw`\b(?:will|shall|is to) (?:{{gets}})\b[^.;]{0,120}\blist of (?:issues|questions)\b|\brepl(?:y|ies) to (?:the|that|this) list of\b`,
      sample: 'will receive in 2094 the list of issues',
    },
    {
      language: 'en',
      means: 'gets',
      pattern: 'receive|be sent|transmit|send|adopt|prepare|be provided with',
      sample: 'receive',
    },
    {
      language: 'fr',
      means: 'list first',
      pattern: String.raw`\b(?:{{gets}})\b[^.;]{0,120}\bliste (?:de|des) (?:points|questions)\b|\bréponses à (?:celle-ci|(?:cette|la|ladite) liste)\b`,
      sample: 'recevra en 2094 la liste de points',
    },
    {
      language: 'fr',
      means: 'gets',
      pattern: 'recevra|transmettra|adressera|enverra|adoptera|communiquera',
      sample: 'recevra',
    },
    {
      language: 'es',
      means: 'list first',
      pattern: String.raw`\b(?:{{gets}})\b[^.;]{0,120}\blista de (?:cuestiones|preguntas)\b|\brespuestas a (?:dicha|esa|esta|la) lista\b`,
      sample: 'recibirá en 2094 la lista de cuestiones',
    },
    { language: 'es', means: 'gets', pattern: 'recibirá|transmitirá|remitirá|enviará|aprobará', sample: 'recibirá' },
    // "within one year of the entry into force of the Act": whatever it is counted from, if that is not the adoption
    {
      language: 'en',
      means: 'counted from',
      pattern: String.raw`^(?:\s*of{{not what}}|\s*,?\s*(?:from|after|following|since|as (?:of|from)|starting|counted|counting|running))\b(?!{{adoption}})`,
      sample: ' of the entry into force',
      counter: ' of the adoption',
    },
    // "inform it within twelve months of the measures taken"
    { language: 'en', means: 'not what', pattern: '(?! the (?:measures|steps|action|progress))', sample: '' },
    {
      language: 'fr',
      means: 'counted from',
      pattern: String.raw`^\s*,?\s*(?:à (?:compter|partir|dater)|après|suivant|depuis|qui suivra)(?!\p{L})(?!{{adoption}})`,
      sample: ' à compter de l’entrée en vigueur',
    },
    {
      language: 'es',
      means: 'counted from',
      pattern: String.raw`^\s*,?\s*(?:(?:contad[oa]s? )?(?:a contar|a partir|desde)|contad[oa]s?|después|tras|siguientes?)(?!\p{L})(?!{{adoption}})`,
      sample: ' desde la entrada en vigor',
    },
    {
      language: 'any',
      means: 'adoption',
      pattern: '[^.;]{0,60}?(?:adopt|approv|aprob|today|this session)',
      sample: ' the adoption',
    },
    {
      language: 'any',
      means: 'adoption',
      pattern: '[^.;]{0,60}?(?:of|from|after|de|des|desde) (?:the |las? |les )?(?:present|these|présentes|presentes)',
      sample: ' the date of the present',
    },
    {
      language: 'any',
      means: 'adoption',
      pattern: '[^.;]{0,60}?(?:date|fecha)[^.;]{0,12}(?:concluding|observations|observaciones)',
      sample: ' the date of concluding',
    },
    // four years that are counted from something, in words that set no other time
    {
      language: 'en',
      means: 'counted later',
      pattern: String.raw`\b[\w-]+ (?:years?|months?) (?:after|following|from|of) (?:the|its|his|their)\b`,
      sample: 'four years after the submission',
    },
    {
      language: 'fr',
      means: 'counted later',
      pattern: String.raw`(?<!\p{L})[\p{L}\d-]+ (?:ans?|années?|mois) (?:après|à compter|à partir|suivant)(?!\p{L})`,
      sample: 'quatre ans après la soumission',
    },
    {
      language: 'es',
      means: 'counted later',
      pattern: String.raw`(?<!\p{L})[\p{L}\d-]+ (?:años?|meses) (?:después|a partir|a contar|desde|tras)(?!\p{L})`,
      sample: 'cuatro años después de la presentación',
    },
    // "in July 2092", "en julio de 2092", "d’ici à juillet 2092", "by the end of July 2092"
    {
      language: 'any',
      means: 'month alone',
      pattern: String.raw`(?<!\p{L}){{in}}(?:{{end of}})?(?<month>\p{L}{3,12})\.?,?\s(?:de |del |of )?(?<year>(?:19|20|21)\d{2})(?!\d)`,
      sample: 'en julio de 2092',
    },
    // "by the end of 2092", "en 2092"
    {
      language: 'any',
      means: 'year alone',
      pattern: String.raw`(?<!\p{L}){{in}}(?:{{end of}})?(?:the year |l['’]année |el año )?(?<year>(?:19|20|21)\d{2})(?![\d/])`,
      sample: 'by the end of 2092',
    },
    {
      language: 'any',
      means: 'in',
      pattern: String.raw`(?:in|by|before|during|no later than|due|en|au|pour|avant|d['’]ici(?: à)?|para|antes de|{{before the end}}|a más tardar(?: en)?|hasta)\s`,
      sample: 'en ',
    },
    { language: 'any', means: 'in', pattern: String.raw`(?:a(?= fin)|à(?= la fin))\s`, sample: 'a fines de' },
    {
      language: 'fr',
      means: 'in',
      pattern: String.raw`au plus tard (?=fin|(?:à|en)\s)(?:(?:à|en)\s)?`,
      sample: 'au plus tard fin mai',
    },
    { language: 'es', means: 'end of', pattern: String.raw`fines de\s`, sample: 'fines de ' },
    {
      language: 'any',
      means: 'before the end',
      pattern: String.raw`(?:prior to|ahead of|not later than|con anterioridad a|previo a|antes de(?: que)?(?: \p{L}{4,10})?|antérieurement à)`,
      sample: 'antes de finalizar',
    },
    {
      language: 'any',
      means: 'end of',
      pattern: String.raw`(?:the )?(?:end of|month of|beginning of)\s|le mois de\s|la fin (?:(?:du mois )?(?:de\s|d['’]))?|mois (?:de\s|d['’])|fin\s|el mes de\s|finales de\s`,
      sample: 'the end of ',
    },
  ],
}

export const invitationsTable: PatternTable = {
  rows: [
    {
      language: 'any',
      means: 'article_21',
      pattern: String.raw`{{declaration}}[^.]{0,120}\b(?:arts?\.?|articles?|artículos?)\s(?:[\d, ]+(?:and|et|y)\s)?21\b`,
      sample: 'the declaration under article 21',
    },
    {
      language: 'any',
      means: 'article_21',
      pattern: String.raw`\b(?:articles?|artículos?) 21\b[^.]{0,60}\b(?:declarations?|déclarations?|declaraci)`,
      sample: 'article 21, the declaration',
    },
    {
      language: 'any',
      means: 'article_22',
      pattern: String.raw`{{declaration}}[^.]{0,120}\b(?:arts?\.?|articles?|artículos?)\s(?:21 (?:and|et|y) )?22\b`,
      sample: 'the declaration under article 22',
    },
    {
      language: 'any',
      means: 'article_22',
      pattern: String.raw`\b(?:articles?|artículos?) (?:21 (?:and|et|y) )?22\b[^.]{0,60}\b(?:declarations?|déclarations?|declaraci)`,
      sample: 'article 22, the declaration',
    },
    {
      language: 'any',
      means: 'declaration',
      pattern: '(?:declarations?|déclarations?|declaraci(?:ón|ones))',
      sample: 'déclaration',
    },
    {
      language: 'any',
      means: 'optional_protocol',
      pattern: String.raw`\b(?:ratif\w*|acced\w*|becom\w*|adh[ée]r\w*)\b[^.]{0,200}\b{{protocol}}\b`,
      sample: 'ratify the Optional Protocol to the Convention',
    },
    {
      language: 'en',
      means: 'protocol',
      pattern: 'Optional Protocol to the Convention(?: against Torture)?',
      sample: 'Optional Protocol to the Convention',
    },
    {
      language: 'fr',
      means: 'protocol',
      pattern: 'Protocole facultatif se rapportant à la Convention',
      sample: 'Protocole facultatif se rapportant à la Convention',
    },
    {
      language: 'es',
      means: 'protocol',
      pattern: 'Protocolo Facultativo de la Convención',
      sample: 'Protocolo Facultativo de la Convención',
    },
    {
      language: 'any',
      means: 'treaties',
      pattern: String.raw`\b(?:ratif\w*|acced\w*)\b[^.]{0,120}\b{{others}}`,
      sample: 'ratify human rights treaties',
    },
    {
      language: 'en',
      means: 'others',
      pattern: '(?:human rights (?:treaties|instruments))',
      sample: 'human rights instruments',
    },
    {
      language: 'fr',
      means: 'others',
      pattern: 'instruments relatifs aux droits',
      sample: 'instruments relatifs aux droits',
    },
    {
      language: 'es',
      means: 'others',
      pattern: 'tratados de derechos humanos',
      sample: 'tratados de derechos humanos',
    },
    {
      language: 'en',
      means: 'others',
      pattern: 'to which it is not yet a party',
      sample: 'to which it is not yet a party',
    },
    {
      language: 'any',
      means: 'common_core_document',
      pattern: String.raw`\bcommon core document\b|document de base commun|documento básico común`,
      sample: 'common core document',
    },
    {
      language: 'en',
      means: 'simplified_procedure',
      pattern: String.raw`\b(?:simplified|optional) (?:reporting )?procedure\b`,
      sample: 'the simplified reporting procedure',
    },
    {
      language: 'fr',
      means: 'simplified_procedure',
      pattern: 'procédure simplifiée|procédure facultative',
      sample: 'procédure simplifiée',
    },
    {
      language: 'es',
      means: 'simplified_procedure',
      pattern: 'procedimiento simplificado',
      sample: 'procedimiento simplificado',
    },
  ],
}

export const invitingTable: PatternTable = {
  rows: [
    {
      language: 'any',
      means: 'invites',
      pattern: String.raw`\b(?:invit\w*|encourag\w*|recommend\w*|consider\w*|should|requests?|urges?)\b`,
      sample: 'encourages',
    },
    {
      language: 'fr',
      means: 'invites',
      pattern: String.raw`\b(?:devrait|recommande|envisag\w*)\b`,
      sample: 'envisager',
    },
    {
      language: 'es',
      means: 'invites',
      pattern: String.raw`\b(?:recomienda|debería|debe|considere|alienta)\b`,
      sample: 'considere',
    },
  ],
}
