// Notes to the title, and notes of the editors, that stand in the flow of a text: "Issued without formal editing".
import { type PatternTable, patternRow as row, rowOfAny } from '../../../src/domain/patterns.ts'

export const loneNotesTable: PatternTable = {
  rows: [
    row(
      'en',
      'lone note',
      String.raw`^{{marks}}\s*(?:(?:Second |Third )?Re-?issued? for technical reasons|Adopted by the Committee at its)\b`,
      '* Adopted by the Committee at its',
    ),
    row('fr', 'lone note', String.raw`^{{marks}}\s*Adopt[ée]+e?s par le Comité à sa\b`, 'Adoptées par le Comité à sa'),
    row(
      'es',
      'lone note',
      String.raw`^{{marks}}\s*Aprobad[oa]s por el Comité en su\b`,
      'Aprobadas por el Comité en su',
    ),
    row(
      'en',
      'lone note',
      String.raw`^{{marks}}\s*(?:The present|This) {{paper}} (?:is|was|has been) (?:being )?(?:issued|circulated|reproduced|submitted)\b[^.]{0,60}\bedit`,
      'The present document is being issued without formal editing.',
      'The present document is being issued by the Government.',
    ),
    row(
      'fr',
      'lone note',
      String.raw`^{{marks}}\s*(?:Le présent|La présente|Ce) {{paper}} (?:est|a été|n['’]a pas) [^.]{0,80}\b(?:édit|éditorial)`,
      'Le présent document n’a pas été revu par les services d’édition.',
    ),
    row(
      'es',
      'lone note',
      String.raw`^{{marks}}\s*(?:El presente|La presente|Este) {{paper}} (?:se|no|ha sido|fue) [^.]{0,80}\b(?:edi(?:ción|torial|tad))`,
      'El presente documento se publica sin revisión editorial.',
    ),
    rowOfAny(
      'paper',
      'document[eo]?|text[eo]?|report|rapport|informe|versi[oó]n|translation|traduction|traducción',
      'text',
    ),
    rowOfAny('marks', String.raw`[^\p{L}\p{N}(]{0,3}`, '* '),
  ],
}
