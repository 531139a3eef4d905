// Words of a sentence that a bold line may be, and no heading.
import type { PatternTable } from '../../../src/domain/patterns.ts'

export const speaksTable: PatternTable = {
  flags: 'u',
  rows: [
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
  ],
}
