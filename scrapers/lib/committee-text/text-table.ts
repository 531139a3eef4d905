// Wordings inside a paragraph: where a sentence does not end, what repeats an earlier text, what was considered and assessed.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const sentencesTable: PatternTable = {
  rows: [
    {
      language: 'any',
      means: 'abbreviated',
      pattern: String.raw`(?:^|[\s([«“"]){{abbreviation}}\.$`,
      sample: 'see arts.',
    },
    {
      language: 'any',
      means: 'abbreviation',
      pattern: 'arts?|articles?|paras?|pars?|p[áa]rrs?|pp?|nos?|n[úu]ms?|vol|chap|sect?|secs?',
      sample: 'paras',
    },
    {
      language: 'any',
      means: 'abbreviation',
      pattern: String.raw`mr|mrs|ms|dr|st|h\.e|m|mm|mme|sr|sra|sres|dra`,
      sample: 'Mr',
    },
    {
      language: 'any',
      means: 'abbreviation',
      pattern: String.raw`e\.g|i\.e|cf|vs|al|etc|inc|ltd|fig|add|rev|corr|sr|concl|op|ibid|u\.s`,
      sample: 'etc',
    },
    {
      language: 'any',
      means: 'ask after articles',
      pattern: String.raw`(?<={{articles}}\))\s*(?={{asks}})`,
      sample: '(arts. 2 y 16) El Comité insta al Estado parte',
    },
    // "concerned that there is no such law,the State party should": a full stop was printed as a comma, and the blank lost
    {
      language: 'any',
      means: 'ask after a comma',
      pattern: String.raw`(?<=[\p{Ll})]),(?={{asks}})(?<={{worries}}[^.;]{0,401},)`,
      sample: 'is concerned that there is no law,the State party should adopt one',
      counter: 'To that end,the State party should adopt a law',
    },
    {
      language: 'any',
      means: 'worries',
      pattern: String.raw`(?<!\p{L})(?:concern(?:ed)?|regrets?|deplores?|pr[ée]oc{1,2}up\p{L}{1,5}|inqui[èée]t\p{L}{1,4}|déplore|regrette|lamenta|deplora)(?!\p{L})`,
      sample: 'concerned',
    },
    {
      language: 'any',
      means: 'articles',
      pattern: String.raw`\((?:arts?\.|articles?|artículos?)\s[^()]*(?:\([^()]*\)[^()]*)*`,
      sample: '(arts. 2 y 16',
    },
    {
      language: 'en',
      means: 'asks',
      pattern: String.raw`The Committee (?:therefore |also )?(?:recommends|urges|calls|requests|encourages|invites)\b|The State party (?:should|must)\b`,
      sample: 'The State party should',
    },
    {
      language: 'fr',
      means: 'asks',
      pattern: String.raw`Le Comité (?:recommande|engage|invite|exhorte|demande|prie|encourage)\b|L['’]État partie (?:devrait|doit)(?!\p{L})`,
      sample: 'L’État partie devrait',
    },
    {
      language: 'es',
      means: 'asks',
      pattern: String.raw`El Comité (?:recomienda|insta|exhorta|urge|alienta|invita|pide|solicita)\b|El Estado parte (?:debe|deberá|debería)(?!\p{L})`,
      sample: 'El Comité insta',
    },
  ],
}

export const referencesTable: PatternTable = {
  precedence: ['pinpoint first', 'other document', 'repeats'],
  rows: [
    {
      language: 'en',
      means: 'repeats',
      pattern: String.raw`\breiterat\w*|\brecall\w*\b[^.]{0,60}\bprevious|\bprevious(?:ly)? (?:recommend\w*|concluding)|\brenew\w*|\brepeats?\b`,
      sample: 'reiterates',
    },
    {
      language: 'fr',
      means: 'repeats',
      pattern: String.raw`\bréitère|\brappelle\b|\bprécédentes\b`,
      sample: 'réitère',
    },
    {
      language: 'es',
      means: 'repeats',
      pattern: String.raw`\breitera\b|\brecuerda\b|\banteriores\b`,
      sample: 'reitera',
    },
    // "paragraph 5 of its previous concluding observations (CAT/C/XVD/CO/2)"
    {
      language: 'en',
      means: 'pinpoint first',
      pattern: String.raw`^\s*(?:above\s+)?(?:of|in)\s+{{whose}}{{earlier}}(?:concluding observations|conclusions and recommendations)[^.;()]{0,60}\(\s*(?:see\s+)?$`,
      sample: ' of its previous concluding observations (',
    },
    {
      language: 'en',
      means: 'whose',
      pattern: String.raw`(?:its|the|those|these)\s+(?:Committee['’]s\s+)?`,
      sample: 'the Committee’s ',
    },
    { language: 'en', means: 'earlier', pattern: String.raw`(?:previous\s+|earlier\s+|last\s+)?`, sample: 'previous ' },
    {
      language: 'en',
      means: 'other document',
      pattern: String.raw`\b(?:general comment|general recommendation|resolution|guidelines|annex|appendix|report of|Istanbul)\b`,
      sample: 'general comment',
    },
    {
      language: 'fr',
      means: 'other document',
      pattern: String.raw`\b(?:annexe|appendice|observation générale)\b`,
      sample: 'observation générale',
    },
    {
      language: 'es',
      means: 'other document',
      pattern: String.raw`\b(?:anexo|apéndice|observación general)\b`,
      sample: 'observación general',
    },
  ],
}

export const asidesTable: PatternTable = {
  flags: 'giu',
  rows: [
    // "13, on women with disabilities, and 45": the words between two pinpoints
    {
      language: 'any',
      means: 'aside',
      pattern: String.raw`(?<=[\d)])\s*,\s*{{about}}\s[^.;]*?(?=,\s*{{next pinpoint}}|\s{{joined}}{{next pinpoint}}|[.;]|$)`,
      sample: '13, on women, and 45',
    },
    {
      language: 'any',
      means: 'about',
      pattern: '(?:on|regarding|concerning|relating to|sur|concernant|relatifs? à|sobre|relativ[oa]s? a)',
      sample: 'on',
    },
    { language: 'any', means: 'joined', pattern: String.raw`(?=(?:and|et|y)\s)`, sample: 'and ' },
    {
      language: 'any',
      means: 'next pinpoint',
      pattern: String.raw`(?:(?:and|et|y)\s+)?(?:(?:in\s+)?paragraphs?\s+)?\d`,
      sample: 'and 45',
    },
  ],
}

export const lawTable: PatternTable = {
  flags: 'giu',
  rows: [
    // "paragraph 2 of article 4", "le paragraphe 2 de l’article 4", "paragraph 7 of its general comment No. 18"
    {
      language: 'any',
      means: 'of a law',
      pattern: String.raw`(?<!\p{L}){{paragraph}}\s{{run}},?\s(?:of|des?|du|del)\s?{{article}}{{whose}}?(?:{{law}}|{{guidance}})`,
      sample: 'paragraph 2 of article 4',
      counter: 'paragraph 2 of the report',
    },
    // "article 35, paragraph 2, of the Convention", "rule 71, paragraph 5", "resolution 68/268 (para. 16)"
    {
      language: 'any',
      means: 'in a law',
      pattern: String.raw`(?<!\p{L}){{law}}\s[\d/]+{{label}},?\s\(?{{paragraph}}\s{{run}}\)?`,
      sample: 'rule 71, paragraph 5',
    },
    {
      language: 'any',
      means: 'paragraph',
      pattern: String.raw`(?:paragraphs?|paras?\.|paragraphes?|par\.|párrafos?|párrs?\.)`,
      sample: 'para.',
    },
    { language: 'any', means: 'label', pattern: String.raw`(?:\s?\(?(?:[a-z]{1,4}|ñ)\))*`, sample: '(a)' },
    {
      language: 'any',
      means: 'run',
      pattern: String.raw`\d{1,3}{{label}}(?:(?:\s?[,–-]\s?|\s(?:and|to|et|à|y|a)\s)\d{1,3}{{label}})*`,
      sample: '2 and 3',
    },
    {
      language: 'any',
      means: 'article',
      pattern: String.raw`(?:the\s|its\s|l['’]\s?|la\s|las\s|los\s|su\s|sa\s|ses\s|sus\s)?`,
      sample: 'its ',
    },
    {
      language: 'any',
      means: 'whose',
      pattern: String.raw`(?:(?:Committee['’]s|(?:UN |United Nations )?General Assembly|(?:\p{L}+ ){1,4}Council|annex to (?:the|its))\s)`,
      sample: 'General Assembly ',
    },
    {
      language: 'any',
      means: 'guidance',
      pattern: 'working methods|méthodes de travail|métodos de trabajo|note by the|procedure for follow-up',
      sample: 'working methods',
    },
    {
      language: 'any',
      means: 'law',
      pattern: String.raw`(?:articles?|artículos?|arts?\.|rules?|règles?|reglas?|sections?|resolutions?|résolutions?|resolución|decisions?)`,
      sample: 'article',
    },
    {
      language: 'any',
      means: 'guidance',
      pattern: String.raw`general (?:comment|recommendation)|(?:[\p{L}-]+\s){0,3}guidelines|directives|directrices`,
      sample: 'general comment',
    },
    {
      language: 'any',
      means: 'guidance',
      pattern: 'observation générale|observación general|recomendación general',
      sample: 'observation générale',
    },
  ],
}

export const meetingsTable: PatternTable = {
  flags: 'giu',
  rows: [
    // "at its 674th and 675th meetings, held on 29 and 30 August 2023", "à ses 455e et 456e séances", "en sus sesiones 497ª y 498ª"
    {
      language: 'any',
      means: 'sitting',
      pattern: String.raw`{{at its}}\s+(?:{{sat}}\s+(?:{{numbered}}\s)?)?({{meeting}}+)\s*(?:plenary\s+)?{{sat}}?`,
      sample: 'at its 674th and 675th meetings',
    },
    // "en sus sesiones núms. 497 y 498", "à ses séances nos 455 et 456", "at its meeting No. 674"
    { language: 'any', means: 'sat', pattern: '(?:meetings?|séances?|sesi[oó]n(?:es)?)', sample: 'meetings' },
    {
      language: 'any',
      means: 'numbered',
      pattern: String.raw`(?:nos?|núms?|números?|numéros?)(?!\p{L})\.?`,
      sample: 'núms.',
    },
    { language: 'en', means: 'at its', pattern: '(?:at|during) (?:its|the)', sample: 'at its' },
    {
      language: 'fr',
      means: 'at its',
      pattern: String.raw`(?<!\p{L})(?:à|lors de|au cours de) (?:sa|ses)`,
      sample: 'à ses',
    },
    { language: 'es', means: 'at its', pattern: String.raw`(?<!\p{L})en (?:su|sus)`, sample: 'en sus' },
    {
      language: 'any',
      means: 'meeting',
      pattern: String.raw`(?:(?:n[°º]\s?)?\d{1,4}{{ordinal}}(?:\s*,\s*(?:(?:and|et|y|e)\s)?|\s+(?:and|et|y|e|to|à|a)\s+)?)`,
      sample: '674th and ',
    },
    {
      language: 'any',
      means: 'ordinal',
      pattern: String.raw`(?:\s?(?:st|nd|rd|th|er|re|e|ère|ème|ª|º|°)(?!\p{L}))?`,
      sample: 'th',
    },
    {
      language: 'any',
      means: 'printed day',
      pattern: String.raw`^(?:on |el |le |les |los días |held on |el día )?(?:{{weekday}},? )?(\d{1,2}|primero|premier){{day mark}}(?![\p{L}\d])\s*(?:de\s+)?(.*)$`,
      sample: 'on Monday 5',
    },
    // ", and Wednesday, 11 May 2088": a second day with a year of its own; "and on 24 May 2088 adopted" is another clause
    {
      language: 'any',
      means: 'second day',
      pattern: String.raw`^,?\s(?:and|et|y)\s(?:on |le |el )?(?:{{weekday}},? )?\d{1,2}{{day mark}}\s(?:de )?\p{L}{3,10}\s(?:de )?(?:19|20)\d{2}(?!{{adopts}})`,
      sample: ', and Wednesday, 11 May 2088',
      counter: ', and on 24 May 2088 adopted',
    },
    {
      language: 'any',
      means: 'adopts',
      pattern: String.raw`,?\s(?:(?:it|the Committee|il|le Comité|el Comité) )?(?:(?:a|ha) )?(?:adopt|aprob|approuv)`,
      sample: ' adopted',
    },
    { language: 'any', means: 'day mark', pattern: '(?:st|nd|rd|th|er|[ºª°])?', sample: 'th' },
    { language: 'any', means: 'weekday', pattern: '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', sample: 'Monday' },
    {
      language: 'any',
      means: 'weekday',
      pattern:
        'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
      sample: 'lunes',
    },
  ],
}

export const typingTable: PatternTable = {
  precedence: ['polite close', 'considered', 'welcomes', 'assesses', 'asks now'],
  rows: [
    {
      language: 'en',
      means: 'considered',
      pattern: String.raw`\b(?:considered|examined|began its consideration|took up)\b[^.]*\b(?:reports?|situation|implementation|absence)\b`,
      sample: 'The Committee considered the report',
    },
    {
      language: 'fr',
      means: 'considered',
      pattern: String.raw`\ba examiné\b`,
      sample: 'Le Comité a examiné le rapport',
    },
    {
      language: 'es',
      means: 'considered',
      pattern: String.raw`\bexaminó\b|\bha examinado\b`,
      sample: 'El Comité examinó el informe',
    },
    {
      language: 'en',
      means: 'welcomes',
      pattern: String.raw`^(?:the committee|it)\b[^.]{0,40}\b{{is glad}}`,
      sample: 'The Committee welcomes the dialogue',
    },
    {
      language: 'en',
      means: 'is glad',
      pattern: '(?:welcomes|commends|appreciates|notes with (?:satisfaction|appreciation)|congratulates|thanks)',
      sample: 'commends',
    },
    { language: 'fr', means: 'welcomes', pattern: 'se félicite', sample: 'Le Comité se félicite du dialogue' },
    {
      language: 'es',
      means: 'welcomes',
      pattern: 'acoge con satisfacción|celebra',
      sample: 'El Comité celebra el diálogo',
    },
    // "welcomes the reform, and encourages it to continue": how a welcome ends, and no request of its own
    {
      language: 'en',
      means: 'polite close',
      pattern: String.raw`,? and (?:encourages|invites) (?:it|them|the (?:State party|Government|authorities)) (?:to {{go on}}|in (?:its|this|these|their))\b`,
      sample: ', and encourages it to continue',
      counter: ', and encourages it to adopt',
    },
    {
      language: 'en',
      means: 'go on',
      pattern: '(?:continue|maintain|pursue|keep|persevere|sustain|carry on)',
      sample: 'continue',
    },
    {
      language: 'fr',
      means: 'polite close',
      pattern: String.raw`,? et (?:l['’](?:encourage|invite)|(?:encourage|invite) l['’]État partie) (?:à {{go on}}|dans (?:cette|ses|ce|son))\b`,
      sample: ' et l’encourage à poursuivre',
    },
    {
      language: 'es',
      means: 'polite close',
      pattern:
        ',? (?:y|e) (?:(?:l[oe] )?(?:alienta|anima|invita|insta)(?: al Estado parte)?) (?:en (?:su|est[ea])|a (?:que )?{{go on}})',
      sample: ' y lo alienta a que continúe',
    },
    {
      language: 'fr',
      means: 'go on',
      pattern: '(?:poursuivre|continuer|maintenir|persévérer)',
      sample: 'poursuivre',
    },
    {
      language: 'es',
      means: 'go on',
      pattern: String.raw`(?:contin[uú]|pros[ie]g|s[ei]gu?|manten|persever)\p{L}+`,
      sample: 'continúe',
    },
    {
      language: 'en',
      means: 'asks now',
      pattern: String.raw`\b(?:should|must|recommends|urges|requests|reiterates|calls|invites|encourages)\b`,
      sample: 'urges',
    },
    {
      language: 'fr',
      means: 'asks now',
      pattern: String.raw`\b(?:devrait|doit|recommande|engage|invite|demande)\b`,
      sample: 'recommande',
    },
    {
      language: 'es',
      means: 'asks now',
      pattern: String.raw`\b(?:debe|debería|recomienda|insta|exhorta|pide|solicita)\b`,
      sample: 'insta',
    },
    // "the recommendations in paragraphs 11 (a) and 20 have been partially implemented"
    {
      language: 'en',
      means: 'assesses',
      pattern: String.raw`\bparagraphs?\s\d[^.]{0,200}\b(?:has|have) (?:not )?(?:yet )?been (?:\w+ly )?implemented`,
      sample: 'paragraphs 11 and 20 have been partially implemented',
    },
    {
      language: 'en',
      means: 'assesses',
      pattern: String.raw`\brecommendations?\b[^.]{0,200}\b(?:has|have) {{how far}}*implemented`,
      sample: 'the recommendations have not yet been fully implemented',
    },
    {
      language: 'en',
      means: 'how far',
      pattern: '(?:not |yet |been |only |partially |partly |fully )',
      sample: 'not ',
    },
  ],
}
