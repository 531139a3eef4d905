// Wordings of what a visit was to be, and of a visit that was nearly broken off.
import { type PatternTable, patternRow, rowOfAny } from '../../src/domain/patterns.ts'

export const plansTable: PatternTable = {
  precedence: ['no other way', 'not broken off', 'another visitor', 'is to go', 'planned', 'days'],
  rows: [
    // "scheduled from 3 to 12 June 2098", "first agreed for 3 to 12 June 2098", "the Government proposed 4 to 13 October 2098"
    patternRow(
      'en',
      'planned',
      String.raw`(?<!\p{L})(?:{{settled}})\s(?!(?:to|in)\s)[^.;,\d]{0,40}{{days}}`,
      'first agreed for 3 to 12 June 2098',
      'took place from 3 to 12 June 2098',
    ),
    // "which was originally to take place from 5 to 15 March 2098"
    patternRow(
      'en',
      'planned',
      String.raw`(?<!\p{L})(?:originally|initially|at first) (?:due )?to (?:take place|be held|be carried out|begin|start|last|run)\s[^.;,\d]{0,30}{{days}}`,
      'originally to take place from 5 to 15 March 2098',
    ),
    patternRow(
      'en',
      'settled',
      'planned|scheduled|rescheduled|foreseen|agreed|fixed|arranged|proposed|offered|envisaged|announced|slated|expected|postponed',
      'agreed',
    ),
    // "Forty-ninth session 28 February–1 April 2099", "28 February–1 April 2099 Agenda item 3": days of the Council
    rowOfAny(
      'planned',
      String.raw`(?<!\p{L})(?:session|per[ií]odo de sesiones)[ ,*(]{1,3}(?:(?:held|from|du|del) ){0,2}{{days}}`,
      'Forty-ninth session 28 February–1 April 2098',
    ),
    rowOfAny(
      'planned',
      String.raw`{{days}}(?=[ ,)]{1,2}(?:Agenda|Provisional agenda|Items?|Points?|Temas?)(?: items?)? \d)`,
      '28 February–1 April 2098 Agenda item 3',
    ),
    rowOfAny(
      'planned',
      String.raw`(?<=(?:instead of|rather than|au lieu du?|en (?:lugar|vez) del?)\s(?:on |le |el )?){{days}}`,
      'instead of 12 June 2098',
    ),
    patternRow('en', 'settled', '(?:had been|was|were|is|first|originally) set|dates? of', 'originally set'),
    patternRow(
      'fr',
      'planned',
      String.raw`(?<!\p{L})(?:{{settled}})\s[^.;,\d]{0,40}{{days}}`,
      'prévue du 3 au 12 juin 2098',
    ),
    patternRow('fr', 'settled', '(?:prévu|programmé|fixé|convenu|proposé|annoncé|reporté|envisagé)e?s?', 'prévue'),
    patternRow(
      'es',
      'planned',
      String.raw`(?<!\p{L})(?:{{settled}})\s[^.;,\d]{0,40}{{days}}`,
      'prevista del 3 al 12 de junio de 2098',
    ),
    patternRow(
      'es',
      'settled',
      '(?:previst|programad|fijad|acordad|propuest|anunciad|aplazad)[ao]s?|propuso',
      'prevista',
    ),
    // "was to visit", "had hoped to come", "had been invited to travel"; not "was able to visit"
    patternRow(
      'en',
      'is to go',
      String.raw`(?<!\p{L})(?:{{wants}})(?: (?:the|him|her|them|Special Rapporteur|mandate holder))* to {{go}}(?!\p{L})`,
      'had been invited to visit',
      'was able to visit',
    ),
    patternRow(
      'en',
      'wants',
      'was|were|had been|due|supposed|expected|meant|intended|planned|hoped|wished|wanted|sought|invited|agreed|requested|asked|proposed|offered',
      'hoped',
    ),
    patternRow(
      'en',
      'wants',
      'invitation|request|intention|plans?|proposal|preparing|is|scheduled|going',
      'invitation',
    ),
    patternRow(
      'en',
      'go',
      '(?:visit|come|go|travel|return|last|begin|start|(?:conduct|carry out|undertake|make|pay) )',
      'visit',
    ),
    patternRow(
      'en',
      'go',
      '(?:have (?:visited|taken place|lasted)|take place|run|be (?:held|there|conducted))',
      'take place',
    ),
    patternRow(
      'en',
      'is to go',
      String.raw`(?<!\p{L})(?:will|would|should|could) (?:not )?(?:have )?(?:visit|come|travel|take place|taken place|conduct|undertake|been)`,
      'should have visited',
    ),
    patternRow(
      'fr',
      'is to go',
      String.raw`(?<!\p{L})(?:{{wants}})[^.;,\d]{0,40}?\s(?:se rendre|visiter|effectuer|mener|venir|avoir lieu|durer|se dérouler|se tenir)(?!\p{L})`,
      'devait se rendre',
    ),
    patternRow(
      'fr',
      'wants',
      "devait|aurait (?:dû|voulu)|souhaitait|entendait|espérait|comptait|projetait|prévo(?:yait|ir)|prévu|invité|demandé|proposé|avait l[’']intention",
      'devait',
    ),
    patternRow(
      'es',
      'is to go',
      String.raw`(?<!\p{L})(?:{{wants}})[^.;,\d]{0,40}?\s(?:visitar|viajar|realizar|efectuar|llevar a cabo|tener lugar|durar|celebrarse|acudir)(?!\p{L})`,
      'debía visitar',
    ),
    patternRow(
      'es',
      'wants',
      'debía|iba a|tenía (?:que|previsto|intención)|pensaba|esperaba|quería|deseaba|proyectaba|invitó|invitado|solicit(?:ó|ado)|pidió|propuso|habría',
      'debía',
    ),
    // others who were there: their days are not those of this visit
    rowOfAny(
      'another visitor',
      String.raw`(?<!\p{L})(?:Subcommittee|SPT|CPT|European Committee|Sous-Comité|Subcomité|Commissioner|Red Cross|President|Minister|elections?)(?!\p{L})`,
      'the Subcommittee on Prevention',
    ),
    // the days of a span with its last year: "3 to 12 June 2098", "del 3 al 12 de junio de 2098"
    rowOfAny(
      'days',
      String.raw`\d{1,2}(?!\d)[^.;,()\d]{1,24}(?:\d{4},?[^.;,()\d]{1,24})?\d{1,2}(?!\d)[^.;,()\d]{1,24}\d{4}`,
      '3 to 12 June 2098',
    ),
    rowOfAny('days', String.raw`\d{1,2}(?!\d)[^.;,()\d]{3,24}\d{4}`, '3 June 2098'),
    // "had no choice but to", "n’a pas eu d’autre choix que de", "no tuvo más remedio que": by which it was
    rowOfAny(
      'no other way',
      String.raw`(?<!\p{L})(?:no (?:other )?(?:choice|option|alternative)|other than|d[’']autre (?:choix|solution)|más remedio|otra (?:opción|alternativa))`,
      'had no choice but to ',
    ),
    patternRow(
      'en',
      'not broken off',
      String.raw`(?<!\p{L})(?:not|never|without|nearly|almost|threatened|considered|contemplated|no need|refused|declined)(?: \p{L}+){0,4}\s$`,
      'was not obliged to ',
      'was obliged to ',
    ),
    patternRow(
      'fr',
      'not broken off',
      String.raw`(?<!\p{L})(?:pas|sans|jamais|failli|envisagé|menacé|refusé|point)(?: [\p{L}’']+){0,4}\s$`,
      'n’a pas été contraint de ',
    ),
    patternRow(
      'es',
      'not broken off',
      String.raw`(?<!\p{L})(?:no|sin|nunca|casi|estuvo a punto de|consideró|amenazó con)(?: \p{L}+){0,4}\s$`,
      'no se vio obligado a ',
    ),
  ],
}
