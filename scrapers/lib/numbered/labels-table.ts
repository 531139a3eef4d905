// Words that label what a paragraph says and are no part of it: "Recommendation:", "Préoccupation :", "Motivo de preocupación".
import { type PatternTable, patternRow, rowOfAny } from '../../../src/domain/patterns.ts'

export const labelsTable: PatternTable = {
  flags: 'iu',
  precedence: ['label line', 'label before words', 'label within words'],
  rows: [
    rowOfAny(
      'label line',
      String.raw`^{{label}}{{count}}\s?(?:[:.–—-]\s?)?$`,
      'Recommendation 2:',
      'Recommendations of 2084',
    ),
    rowOfAny(
      'label before words',
      String.raw`^{{label}}{{count}}\s?(?::|\.|\s[–—-])\s+(?=\S)`,
      'Recommendation: close',
      'Recommendation to close',
    ),
    rowOfAny(
      'label within words',
      String.raw`(?<=[.!?…;][»”"’)\]]?\s){{label}}{{count}}\s?:\s+(?=\S)`,
      'cells. Concern: none',
    ),
    rowOfAny('count', String.raw`(?:\s(?:no\.?|nos\.?|n[o°º]|núm\.)?\s?\d{1,2}|\s\(?[a-z]\))?`, ' No. 2'),
    patternRow('en', 'label', "(?:the )?(?:committee['’]s )?{{name}}", 'Concern'),
    patternRow('en', 'name', 'recommendations?|concerns?|observations?|comments?|suggestions?|remarks?', 'concern'),
    patternRow(
      'en',
      'name',
      '(?:subjects?|matters?|areas?|causes?|points?|issues?) (?:of|for) concern',
      'matter of concern',
    ),
    patternRow(
      'en',
      'name',
      '(?:concerns?|observations?|comments?) and (?:recommendations?|suggestions?)',
      'observations and recommendations',
    ),
    patternRow('fr', 'label', '(?:les? )?{{name}}(?: du comité)?', 'Préoccupation'),
    patternRow(
      'fr',
      'name',
      'recommandations?|préoccupations?|observations?|commentaires?|suggestions?|remarques?',
      'préoccupations',
    ),
    patternRow(
      'fr',
      'name',
      "(?:sujets?|motifs?|points?) de préoccupation|(?:sujets?|motifs?) d[’']inquiétude",
      'motif de préoccupation',
    ),
    patternRow(
      'fr',
      'name',
      '(?:préoccupations?|observations?) et recommandations?',
      'observations et recommandations',
    ),
    patternRow('es', 'label', '(?:las? |los? )?{{name}}(?: del comité)?', 'Preocupación'),
    patternRow(
      'es',
      'name',
      'recomendaci(?:ón|ones)|preocupaci(?:ón|ones)|observaci(?:ón|ones)|comentarios?|sugerencias?',
      'sugerencia',
    ),
    patternRow(
      'es',
      'name',
      '(?:motivos?|temas?|cuesti(?:ón|ones)|esferas?|ámbitos?) de preocupación',
      'motivos de preocupación',
    ),
    patternRow(
      'es',
      'name',
      '(?:preocupaci(?:ón|ones)|observaci(?:ón|ones)) y recomendaci(?:ón|ones)',
      'observaciones y recomendaciones',
    ),
  ],
}

/** What a label says of the words after it. */
export const saidTable: PatternTable = {
  flags: 'iu',
  precedence: ['asks by label', 'worries by label'],
  rows: [
    rowOfAny(
      'asks by label',
      String.raw`^(?!{{joined}})[^.:]{0,20}\b(?:{{asking}})\b`,
      'Recommendation No. 3',
      'Concerns and recommendations',
    ),
    rowOfAny(
      'asking',
      'recommendations?|recommandations?|recomendaci(?:ón|ones)|suggestions?|sugerencias?',
      'suggestion',
    ),
    rowOfAny('joined', String.raw`.*\s(?:and|et|y)\s`, 'observations et recommandations'),
    rowOfAny(
      'worries by label',
      '^(?!{{joined}}).*(?:concern|préoccupation|inquiétude|preocupaci)',
      'Motifs de préoccupation',
      'Préoccupations et recommandations',
    ),
  ],
}
