// How the Committee speaks anew behind a list that stands in running text.
import { type PatternTable, patternRow as row } from '../../../src/domain/patterns.ts'

export const listTailsTable: PatternTable = {
  precedence: ['goes beyond', 'speaker', 'opener', 'also'],
  rows: [
    row(
      'en',
      'goes beyond',
      String.raw`^(?:{{opener}},? {{speaker}}\s|{{speaker}}(?: (?:is|would))? {{also}}\s)`,
      'The Committee further recommends',
      'The Committee recommends',
    ),
    row('en', 'speaker', '(?:[Tt]he (?:Sub)?[Cc]ommittee|[Ii]t)', 'The Committee'),
    row('en', 'opener', '(?:Furthermore|Moreover|In addition|Additionally|Finally|Lastly)', 'In addition'),
    row('en', 'also', '(?:also|further|furthermore|moreover|additionally)', 'further'),
    row(
      'fr',
      'goes beyond',
      String.raw`^(?:{{opener}},? {{speaker}}\s|{{speaker}} [^.,;:]{2,40} {{also}}(?!\p{L}))`,
      'Le Comité recommande également',
      'Le Comité recommande',
    ),
    row('fr', 'speaker', '(?:[Ll]e (?:Sous-)?[Cc]omité|[Ii]l)', 'Le Comité'),
    row('fr', 'opener', '(?:En outre|De plus|Par ailleurs|De surcroît|Enfin)', 'En outre'),
    row('fr', 'also', '(?:également|aussi|en outre|par ailleurs|de plus|de surcroît)', 'en outre'),
    row(
      'es',
      'goes beyond',
      String.raw`^(?:{{opener}},? (?:{{speaker}}|recomienda|insta|al Comité)\s|{{speaker}}(?: [^.,;:]{2,40})? {{also}}(?!\p{L}))`,
      'El Comité recomienda asimismo',
      'El Comité recomienda',
    ),
    row('es', 'speaker', '[Ee]l (?:Sub)?[Cc]omité', 'El Comité'),
    row('es', 'opener', '(?:Además|Asimismo|Igualmente|Por otra parte|Por último|También)', 'Además'),
    row('es', 'also', '(?:también|además|asimismo|igualmente|por otra parte)', 'asimismo'),
  ],
}
