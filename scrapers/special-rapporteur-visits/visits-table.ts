// Wordings of mission reports: parts, addressees, mandate, kinds of report.
import type { PatternTable } from '../../src/domain/patterns.ts'

export const partsTable: PatternTable = {
  precedence: ['both', 'recommendations', 'conclusions', 'introduction'],
  rows: [
    {
      language: 'en',
      means: 'both',
      pattern: '^(?:final |main |general )?{{findings}} and (?:preliminary |main )?recommendations?',
      sample: 'Conclusions and recommendations',
    },
    { language: 'en', means: 'findings', pattern: '(?:conclusions?|findings|observations)', sample: 'findings' },
    {
      language: 'en',
      means: 'both',
      pattern: '^concluding (?:remarks|observations) and recommendations',
      sample: 'Concluding remarks and recommendations',
    },
    {
      language: 'fr',
      means: 'both',
      pattern: '^conclusions et recommandations',
      sample: 'Conclusions et recommandations',
    },
    {
      language: 'es',
      means: 'both',
      pattern: '^conclusiones y recomendaciones',
      sample: 'Conclusiones y recomendaciones',
    },
    {
      language: 'any',
      means: 'recommendations',
      pattern: String.raw`^{{kind of}}?(?:recommendations?|recommandations?|recomendaciones)\b`,
      sample: 'Urgent recommendations',
    },
    {
      language: 'en',
      means: 'kind of',
      pattern: '(?:principal |main |general |specific |final |key |priority |urgent |preliminary |overall )',
      sample: 'key ',
    },
    {
      language: 'any',
      means: 'conclusions',
      pattern: '^(?:general |preliminary )?(?:conclusions?|concluding (?:remarks|observations)|conclusiones)$',
      sample: 'Concluding remarks',
    },
    { language: 'any', means: 'introduction', pattern: '^(?:introduction|introducción)', sample: 'Introduction' },
  ],
}

export const addresseesTable: PatternTable = {
  flags: 'i',
  rows: [
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:international community|donors?|Member States|third States|other States|development partners)\b`,
      sample: 'the donors',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\bUnited Nations\b(?! (?:Convention|Standard|Rules))`,
      sample: 'the United Nations',
      counter: 'the United Nations Convention',
    },
    {
      language: 'en',
      means: 'international_community',
      pattern: String.raw`\b(?:OHCHR|Office of the (?:United Nations )?High Commissioner|European Union|international organizations)\b`,
      sample: 'OHCHR',
    },
    {
      language: 'fr',
      means: 'international_community',
      pattern: String.raw`\bcommunauté internationale\b`,
      sample: 'la communauté internationale',
    },
    {
      language: 'es',
      means: 'international_community',
      pattern: String.raw`\b(?:comunidad internacional|donantes)\b`,
      sample: 'los donantes',
    },
    {
      language: 'en',
      means: 'parliament',
      pattern: String.raw`\b(?:parliament|legislature|Congress|National Assembly|legislators|legislative (?:branch|authorities|power))\b`,
      sample: 'Parliament',
    },
    {
      language: 'fr',
      means: 'parliament',
      pattern: String.raw`\b(?:parlement|pouvoir législatif)\b`,
      sample: 'le parlement',
    },
    {
      language: 'es',
      means: 'parliament',
      pattern: String.raw`\b(?:parlamento|poder legislativo|congreso)\b`,
      sample: 'el parlamento',
    },
    {
      language: 'en',
      means: 'judiciary',
      pattern: String.raw`\b(?:judiciary|judges|magistrates|courts|prosecut(?:or|ors|ion service)|Attorney[- ]General)\b`,
      sample: 'the judges',
    },
    {
      language: 'en',
      means: 'judiciary',
      pattern: String.raw`\bjudicial (?:branch|authorities|power)\b`,
      sample: 'the judicial branch',
    },
    {
      language: 'fr',
      means: 'judiciary',
      pattern: String.raw`\b(?:pouvoir judiciaire|magistrature)\b`,
      sample: 'la magistrature',
    },
    {
      language: 'es',
      means: 'judiciary',
      pattern: String.raw`\b(?:poder judicial|jueces|fiscalía)\b`,
      sample: 'los jueces',
    },
    {
      language: 'en',
      means: 'government',
      pattern: String.raw`\b(?:Governments?|authorities|ministr(?:y|ies|er)|executive|police|prison (?:service|administration))\b`,
      sample: 'the Government',
    },
    {
      language: 'fr',
      means: 'government',
      pattern: String.raw`\b(?:gouvernement|autorités)\b`,
      sample: 'le gouvernement',
    },
    { language: 'es', means: 'government', pattern: String.raw`\b(?:gobierno|autoridades)\b`, sample: 'el gobierno' },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:civil society|non-governmental organizations|national human rights (?:commission|institution))\b`,
      sample: 'civil society',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:ombuds(?:man|person)|national preventive mechanism|medical (?:association|profession))\b`,
      sample: 'the ombudsman',
    },
    {
      language: 'en',
      means: 'other_body',
      pattern: String.raw`\b(?:bar association|media|armed groups?)\b`,
      sample: 'the bar association',
    },
  ],
}

export const askedTable: PatternTable = {
  rows: [
    // "recommends that the Government", "calls on the international community to", "urges Parliament to"
    {
      language: 'any',
      means: 'asked',
      pattern: String.raw`\b{{asks}}\b(?:\s+(?:that|also|further|to|à|a|au|al|aux))*\s+([^.:;]{2,160})`,
      sample: 'recommends that the Government',
    },
    {
      language: 'en',
      means: 'asks',
      pattern: '(?:recommends?|urges?|calls? (?:up)?on|call for|encourages?|invites?|requests?|appeals? to)',
      sample: 'urges',
    },
    {
      language: 'fr',
      means: 'asks',
      pattern: '(?:recommande|invite|exhorte|engage|demande|prie|encourage)',
      sample: 'invite',
    },
    {
      language: 'es',
      means: 'asks',
      pattern: '(?:recomienda|exhorta|insta|invita|pide|solicita|alienta)',
      sample: 'insta',
    },
    // "Recommendations to the judiciary", "To Parliament": a heading that groups by addressee
    {
      language: 'any',
      means: 'addressing',
      pattern: String.raw`^(?:(?:Recommendations?|Recommandations?|Recomendaciones) )?{{to}}\b`,
      sample: 'Recommendations to the judiciary',
    },
    {
      language: 'any',
      means: 'to',
      pattern: '(?:to|for|addressed to|with (?:regard|respect) to|à|au|aux|al?|para)',
      sample: 'to',
    },
    {
      language: 'any',
      means: 'addressing',
      pattern: String.raw`^(?:The )?(?:international community|Parliament|Judiciary|Government|Congress)\b`,
      sample: 'The international community',
    },
  ],
}

export const mandateTable: PatternTable = {
  flags: 'u',
  rows: [
    {
      language: 'en',
      means: 'mandate',
      pattern: 'Special Rapporteur on (?:the question of )?torture',
      sample: 'Special Rapporteur on torture',
    },
    {
      language: 'fr',
      means: 'mandate',
      pattern: 'Rapporteu(?:r|se) spécial[e]? sur (?:la question de )?la torture',
      sample: 'Rapporteur spécial sur la torture',
    },
    {
      language: 'es',
      means: 'mandate',
      pattern: 'Relator[a]? Especial sobre (?:la cuestión de )?la tortura',
      sample: 'Relatora Especial sobre la tortura',
    },
  ],
}

export const kindsTable: PatternTable = {
  precedence: ['comments', 'follow-up', 'mission'],
  rows: [
    {
      language: 'en',
      means: 'mission',
      pattern: String.raw`(?:follow-up\s+)?(?:country\s+|joint\s+)?(?:missions?|visits?)\s+{{by}}to\s+(?:the\s+(?=Kingdom|Republic|State))?`,
      sample: 'Mission to Valdoria',
    },
    {
      language: 'en',
      means: 'by',
      pattern: String.raw`(?:(?:by|of)\s+the\s+Special\s+Rapporteur\s+)?`,
      sample: 'by the Special Rapporteur ',
    },
    {
      language: 'fr',
      means: 'mission',
      pattern: String.raw`(?:mission|visite)\s+(?:de suivi\s+)?(?:effectuée\s+)?(?:en|au|aux|à|dans)\s+`,
      sample: 'Mission en Valdorie',
    },
    {
      language: 'es',
      means: 'mission',
      pattern: String.raw`(?:misión|visita)\s+(?:de seguimiento\s+)?(?:a|al)\s+`,
      sample: 'Misión a Valdoria',
    },
    {
      language: 'en',
      means: 'comments',
      pattern: String.raw`{{remarks}}\s+(?:by|of|from|submitted by|on the report)\s+(?:the\s+)?(?:State|Government|authorities)`,
      sample: 'Comments by the State',
    },
    {
      language: 'en',
      means: 'remarks',
      pattern: '(?:comments|observations|response|reply|replies|views)',
      sample: 'views',
    },
    {
      language: 'en',
      means: 'comments',
      pattern: 'comments? on the report of the Special Rapporteur',
      sample: 'Comments on the report of the Special Rapporteur',
    },
    {
      language: 'fr',
      means: 'comments',
      pattern: String.raw`(?:commentaires|observations)\s+(?:de l['’]État|du Gouvernement)`,
      sample: 'Observations du Gouvernement',
    },
    {
      language: 'es',
      means: 'comments',
      pattern: String.raw`(?:comentarios|observaciones)\s+(?:del Estado|del Gobierno)`,
      sample: 'Comentarios del Estado',
    },
    {
      language: 'en',
      means: 'follow-up',
      pattern: String.raw`follow-up (?:to|on|report|of)\b[^.]{0,80}recommendations|follow-up report`,
      sample: 'Follow-up to the recommendations',
    },
    { language: 'fr', means: 'follow-up', pattern: 'suivi des recommandations', sample: 'Suivi des recommandations' },
    {
      language: 'es',
      means: 'follow-up',
      pattern: 'seguimiento de las recomendaciones',
      sample: 'Seguimiento de las recomendaciones',
    },
  ],
}

export const holdersTable: PatternTable = {
  flags: 'u',
  rows: [
    {
      language: 'any',
      means: 'holder',
      pattern: String.raw`(?:punishment|torture|dégradants|degradantes)\s*,\s*{{name}}`,
      sample: 'degradantes, Ada Valdorian',
    },
    {
      language: 'any',
      means: 'submitted by',
      pattern: String.raw`(?:submitted|présenté|presentado)\s+(?:by|par|por)\s+{{the holder}}?{{name}}`,
      sample: 'submitted by Ms. Ada Valdorian',
    },
    {
      language: 'any',
      means: 'the holder',
      pattern: String.raw`(?:the Special Rapporteur\s*,?\s*|(?:le|la) Rapporteu(?:r|se) spécial[e]?\s*,?\s*|(?:el|la) Relator[a]? Especial\s*,?\s*)`,
      sample: 'la Relatora Especial ',
    },
    {
      language: 'any',
      means: 'name',
      pattern: String.raw`(?:Mr\.?\s|Ms\.?\s|Mrs\.?\s|Sir\s|Dr\.?\s)?((?:\p{Lu}[\p{L}.'’-]*)(?:\s+{{further name}}){1,4})`,
      sample: 'Ms. Ada van Valdor',
    },
    {
      language: 'any',
      means: 'further name',
      pattern: String.raw`(?:van|von|de|der|den|del|la|\p{Lu}[\p{L}.'’-]*)`,
      sample: 'van',
    },
    {
      language: 'en',
      means: 'Special Rapporteur',
      pattern: String.raw`Special Rapporteur,\s+{{name}}`,
      sample: 'Special Rapporteur, Ada Valdorian',
    },
  ],
}
