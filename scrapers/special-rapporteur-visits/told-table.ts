// Sentences of mission reports in which somebody else says what should be done, or what should have been done.
import { type PatternTable, patternRow, rowOfAny } from '../../src/domain/patterns.ts'

export const toldTable: PatternTable = {
  precedence: ['endorsed', 'told', 'should have', 'law', 'plainly before', 'again', 'asked before', 'own clause'],
  rows: [
    patternRow(
      'en',
      'told',
      String.raw`^[^.;:]{2,80}?\b(?:{{hears}}|(?:{{speaks}})(?: to (?:him|her|them))?)\b,? (?:that|why|how)\b`,
      'Detainees said that they should be given food.',
      'The Government should explain how',
    ),
    patternRow(
      'en',
      'told',
      String.raw`^{{lead}}(?!{{himself}})[^.;:,]{2,80}?\b(?:told|informed|assured|advised) (?:{{hearer}}),? that\b`,
      'The Minister told the Special Rapporteur that the police should be better paid.',
      'The Special Rapporteur told the Minister that the police should be better paid.',
    ),
    // "During the visit, the Minister told"; not "The Government, which told him that …, should"
    rowOfAny('lead', '(?:[^.;:,]{2,60}, )?(?!(?:qui|que|dont|which|who|as|comme|como|lo que) )', 'During the visit, '),
    patternRow('en', 'hearer', String.raw`(?:him|her|them|us|the \w+(?: \w+){0,3}?)`, 'the Special Rapporteur'),
    patternRow('en', 'himself', '(?:The )?(?:Special )?Rapporteur|S?he(?= )|They(?= )', 'He '),
    patternRow(
      'fr',
      'told',
      String.raw`^{{lead}}(?!{{himself}})[^.;:,]{2,90}?(?<!\p{L}|qui )(?:a|ont|avai(?:en)?t) (?:\p{L}+ment )?(?:{{speaks}})(?!\p{L})[^.;:]{0,60}?(?<!\p{L})qu(?:e|[’'])`,
      'Le Ministre a dit au Rapporteur spécial que la police devrait être mieux payée.',
      'Le Rapporteur spécial a dit au Ministre que la police devrait être mieux payée.',
    ),
    patternRow(
      'fr',
      'speaks',
      'dit|déclaré|affirmé|indiqué|expliqué|soutenu|assuré|estimé|répondu|signalé|précisé|allégué|reconnu|admis|fait (?:valoir|savoir)|informé|raconté',
      'affirmé',
    ),
    patternRow('fr', 'himself', 'L[ea] (?:Rapporteu(?:r|se))|(?:Il|Elle)(?= )', 'Le Rapporteur'),
    patternRow(
      'es',
      'told',
      String.raw`^{{lead}}(?!{{himself}})[^.;:,]{2,90}?(?<!\p{L}|que )(?:{{speaks}})(?!\p{L})[^.;:]{0,60}?(?<!\p{L})que(?!\p{L})`,
      'El Ministro dijo al Relator Especial que la policía debería estar mejor pagada.',
      'El Relator Especial dijo al Ministro que la policía debería estar mejor pagada.',
    ),
    patternRow(
      'es',
      'speaks',
      '(?:afirm|declar|señal|explic|asegur|inform|manifest|aleg|consider|indic)(?:ó|aron)|dij(?:o|eron)|sostuv(?:o|ieron)|respondi(?:ó|eron)|se quej(?:ó|aron) de|reconoci(?:ó|eron)',
      'afirmaron',
    ),
    patternRow('es', 'himself', '(?:El|La) (?:Relatora?)', 'El Relator'),
    // "…, and the Special Rapporteur agrees", "opinion que partage le Rapporteur spécial": their ask is his
    patternRow(
      'en',
      'endorsed',
      String.raw`\b(?:Rapporteur|he|she)(?: \w+){0,2} (?:agrees|shares|endorses|supports|concurs|recommends|joins)\b`,
      'Judges said that courts should be free, and the Special Rapporteur fully agrees.',
    ),
    patternRow(
      'fr',
      'endorsed',
      String.raw`(?<!\p{L})(?:partage|souscrit|fait sien|s['’]associe|approuve|recommande)(?:nt|ne)?(?!\p{L})`,
      'opinion que partage le Rapporteur spécial',
    ),
    patternRow(
      'es',
      'endorsed',
      String.raw`(?<!\p{L})(?:comparte|suscribe|hace suy[ao]|apoya|coincide|recomienda)(?!\p{L})`,
      'opinión que comparte el Relator Especial',
    ),
    // "Under the Constitution, every detainee should"; a treaty or a standard is what an ask leans on
    patternRow(
      'en',
      'law',
      String.raw`^(?:Under|According to|Pursuant to|By) (?:{{clause}})?the (?:\w+ ){0,2}(?:Constitution|(?:Criminal|Penal|Prison) Code|Code of|law|Act)\b`,
      'Under article 12 of the Constitution, every detainee should be brought before a judge.',
      'Under the Convention, the State must act.',
    ),
    patternRow('en', 'clause', String.raw`(?:articles?|sections?) [\w ,()]{1,20} of `, 'article 12 of '),
    patternRow(
      'en',
      'law',
      String.raw`^(?:The (?:\w+ ){0,2}(?:Constitution|Code|law|Act)) (?:provides|states|stipulates|requires|says|prescribes) that\b`,
      'The Constitution provides that detainees should be brought before a judge.',
    ),
    patternRow(
      'fr',
      'law',
      String.raw`^(?:En vertu|Aux termes|Selon|D[’']après|En application) (?:de |d[eu] )?(?:l[’']article [\w ]{1,12} d[eu] )?(?:la |le |l[’'])?(?:{{code}})(?!\p{L})`,
      'En vertu de la Constitution, tout détenu devrait être présenté à un juge.',
      'En vertu de la Convention, l’État doit agir.',
    ),
    patternRow(
      'fr',
      'law',
      String.raw`^(?:La|Le) (?:{{code}})(?: \p{L}+){0,2} (?:prévoit|dispose|stipule|exige|prescrit) que(?!\p{L})`,
      'La Constitution dispose que les détenus devraient être présentés à un juge.',
    ),
    patternRow('fr', 'code', 'Constitution|Code|loi', 'Constitution'),
    patternRow(
      'es',
      'law',
      String.raw`^(?:Según|En virtud|Conforme a|De conformidad con|Con arreglo a) (?:de |del )?(?:el artículo [\w ]{1,12} del? )?(?:la |el )?(?:{{code}})(?!\p{L})`,
      'Según la Constitución, todo detenido debería comparecer ante un juez.',
      'En virtud de la Convención, el Estado debe actuar.',
    ),
    patternRow(
      'es',
      'law',
      String.raw`^(?:La|El) (?:{{code}})(?: \p{L}+){0,2} (?:dispone|establece|prevé|estipula|exige) que(?!\p{L})`,
      'La Constitución dispone que los detenidos deberían comparecer ante un juez.',
    ),
    patternRow('es', 'code', 'Constitución|Código|ley', 'Constitución'),
    // "il a recommandé que", "recomendó que", "He recommended, at the end of his visit, that"
    patternRow(
      'en',
      'asked before',
      String.raw`^(?:[^.;:]{2,60}, )?(?:he|she|the (?:\w+ )?Special Rapporteur)(?: had)? (?:also )?(?:recommended|urged|called (?:up)?on|requested|asked|invited)\b`,
      'At the end of his visit, he recommended that the prison be closed.',
    ),
    patternRow(
      'fr',
      'asked before',
      String.raw`^[^.;:]{0,100}?(?<!\p{L})(?:il|elle|spéciale?) (?:a|avait) (?:\p{L}+ )?(?:recommandé|demandé|invité|prié|exhorté|engagé|préconisé)(?!\p{L})`,
      'À la fin de sa visite, il a recommandé que la prison soit fermée.',
    ),
    patternRow(
      'es',
      'asked before',
      String.raw`^[^.;:]{0,100}?(?<!\p{L})(?:recomendó|(?:ha|había) (?:recomendado|pedido|instado|exhortado|solicitado)|pidió|instó|exhortó|solicitó)(?!\p{L})`,
      'Al término de su visita, recomendó que se cerrara la prisión.',
    ),
    patternRow(
      'en',
      'plainly before',
      String.raw`\b(?:previous|former|predecessor|had (?:recommended|urged)|which (?:was|has been|is) (?:\w+ )?(?:done|implemented)|in (?:19|2\d)\d\d)\b`,
      'The previous Special Rapporteur recommended it.',
    ),
    patternRow(
      'fr',
      'plainly before',
      String.raw`(?<!\p{L})(?:précédente?|ancienn?e?|prédécesseur|avait|ce qui (?:a été|est) fait|en (?:19|2\d)\d\d)(?!\p{L})`,
      'ce qui a été fait',
    ),
    patternRow(
      'es',
      'plainly before',
      String.raw`(?<!\p{L})(?:anterior|predecesora?|había|lo (?:que|cual) se (?:hizo|ha hecho)|en (?:19|2\d)\d\d)(?!\p{L})`,
      'lo que se hizo el 1 de julio',
    ),
    patternRow(
      'en',
      'again',
      String.raw`\b(?:reiterates|repeats|renews|recalls|again|still|recommends|urges|calls)\b`,
      'and reiterates this',
    ),
    patternRow(
      'fr',
      'again',
      String.raw`(?<!\p{L})(?:réitère|renouvelle|rappelle|de nouveau|à nouveau|toujours|recommande|exhorte|engage)(?!\p{L})`,
      'et réitère cette demande',
    ),
    patternRow(
      'es',
      'again',
      String.raw`(?<!\p{L})(?:reitera|renueva|recuerda|de nuevo|nuevamente|sigue|recomienda|exhorta|insta)(?!\p{L})`,
      'y reitera esa petición',
    ),
    patternRow(
      'en',
      'hears',
      String.raw`(?:was|were|has been|had been) (?:told|informed|assured|advised)(?: by [\p{L} ’'-]{2,50}?)?|heard|learned|understands?|understood`,
      'was told',
    ),
    patternRow(
      'en',
      'speaks',
      'said|stated|claimed|argued|complained|alleged|explained|acknowledged|admitted|conceded',
      'said',
    ),
    patternRow(
      'en',
      'should have',
      String.raw`^[^.;:]{2,100}?\b(?:should|ought to) (?:\w+ly |also )?have (?:\w+ly )?(?:{{done}})\b(?![^.;]*\bshould (?!have\b))`,
      'The State should have investigated the deaths of 2090.',
      'All detainees should have access to a lawyer.',
    ),
    patternRow(
      'en',
      'done',
      String.raw`been(?= )|\w+ed|done|made|taken|held|given|brought|found|kept|put`,
      'investigated',
    ),
    patternRow(
      'fr',
      'should have',
      String.raw`^[^.;:]{2,100}?(?<!\p{L})(?:aurait|auraient) dû(?!\p{L})`,
      'L’État aurait dû enquêter.',
    ),
    patternRow(
      'es',
      'should have',
      String.raw`^[^.;:]{2,100}?(?<!\p{L})(?:debería|deberían|debió|debieron) (?:de )?haber(?!\p{L})`,
      'El Estado debería haber investigado.',
    ),
    // a main clause of its own: "; the Government should do so", ", l’État devrait"
    rowOfAny(
      'own clause',
      String.raw`[;,]\s(?:(?:and|but|et|mais|y|pero)\s)?[^.;,]{2,90}?(?<!\p{L})(?:should|must|devrai(?:en)?t|doi(?:ven)?t|deben?|deberían?)(?!\p{L})`,
      '; the Government should do so',
    ),
  ],
}
