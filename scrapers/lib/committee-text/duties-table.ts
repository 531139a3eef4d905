// The words that tie a duty to a day, and the invitations of concluding observations.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const dueTable: PatternTable = {
  rows: [
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
      pattern: String.raw`\b(?:prior to|until|sets|on or before|at the latest by)\s`,
      sample: 'on or before 4 March 2032',
    },
    {
      language: 'fr',
      means: 'due',
      pattern: String.raw`d['’]ici (?:au|le)\s|au plus tard (?:le|en)\s|avant le\s|le plus tard\s`,
      sample: 'd’ici au 3 juillet 2023',
    },
    {
      language: 'es',
      means: 'due',
      pattern: String.raw`a más tardar (?:el|en)?\s?|antes del\s|para el\s`,
      sample: 'a más tardar el 3 de julio de 2023',
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
