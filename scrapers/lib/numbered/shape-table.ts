// Words of a sentence that a bold line may be, and no heading.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const speaksTable: PatternTable = {
  flags: 'u',
  precedence: ['open end', 'topic', 'speaks', 'asks'],
  rows: [
    // "C. PRINCIPAL SUBJECTS OF" over "CONCERN AND RECOMMENDATIONS": no heading ends so
    {
      language: 'any',
      means: 'open end',
      pattern: String.raw`(?<!\p{L})(?:of|and|the|or|for|with|from|d[eu]|des|et|ou|la|les?|aux?|pour|del|las|los|el|y|e|para|con|por)$`,
      sample: 'Principaux sujets de',
      counter: 'Peine de mort',
    },
    {
      language: 'any',
      means: 'speaks',
      pattern: String.raw`{{speaker}}.*\b(?:should|recommends?|urges?|requests?|notes?|welcomes?|is|devrait|recommande|debe|debería|recomienda)\b`,
      sample: 'The Committee recommends',
    },
    {
      language: 'en',
      means: 'speaker',
      pattern: String.raw`\b(?:The Committee|The State party)\b`,
      sample: 'The State party',
    },
    {
      language: 'fr',
      means: 'speaker',
      pattern: String.raw`\b(?:Le Comité|L['’]État partie)\b`,
      sample: 'L’État partie',
    },
    {
      language: 'es',
      means: 'speaker',
      pattern: String.raw`\b(?:El Comité|El Estado parte)\b`,
      sample: 'El Estado parte',
    },
    {
      language: 'en',
      means: 'asks',
      pattern: String.raw`\b(?:should|must|shall|ought|needs?|is|are|was|were|be|has|have|had|will|would|ensure|recommends?)\b`,
      sample: 'Interviews should be filmed',
      counter: 'Juvenile justice',
    },
    {
      language: 'fr',
      means: 'asks',
      pattern: String.raw`\b(?:devr(?:ait|aient|a|ont)|doi(?:t|vent)|est|sont|a été|ont|veiller|recommande|convient)\b`,
      sample: 'Les entretiens devraient être filmés',
      counter: 'Justice pour mineurs',
    },
    {
      language: 'es',
      means: 'asks',
      pattern: String.raw`\b(?:deb(?:e|en|ería|erían|erá|erán)|es|son|ha|han|está|están|velar|recomienda|conviene)\b`,
      sample: 'Las entrevistas deberían filmarse',
      counter: 'Justicia juvenil',
    },
    // "With regard to legislation:" heads items of a list; "With regard to legislation, the State party should:" opens one
    {
      language: 'en',
      means: 'topic',
      pattern: String.raw`^(?:Regarding|Concerning|With (?:regard|respect) to|In relation to|As regards|On)\s[^,:]{1,80}\s?:$`,
      sample: 'Regarding legislation:',
      counter: 'With regard to legislation, the State party should:',
    },
    {
      language: 'fr',
      means: 'topic',
      pattern: String.raw`^(?:En ce qui concerne|S['’]agissant de|Concernant|Au sujet de|Pour ce qui est de)\s[^,:]{1,80}\s?:$`,
      sample: 'En ce qui concerne la législation :',
    },
    {
      language: 'es',
      means: 'topic',
      pattern: String.raw`^(?:Por lo que respecta a|En cuanto a|Con respecto a|Respecto de|En relación con|En lo que respecta a)\s[^,:]{1,80}\s?:$`,
      sample: 'En cuanto a la legislación:',
    },
  ],
}
