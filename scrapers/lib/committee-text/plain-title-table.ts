// Lines of a masthead that are no words of a title.
import { type PatternTable, patternRow as row } from '../../../src/domain/patterns.ts'

export const plainTitleTable: PatternTable = {
  rows: [
    row('any', 'masthead line', '^(?:United Nations|Nations Unies|Naciones Unidas)$', 'United Nations'),
    row('any', 'masthead line', String.raw`^(?:(?:Distr|Original)\b.*|GENERAL|LIMITED|RESTRICTED)$`, 'Distr.: General'),
    row(
      'any',
      'masthead line',
      String.raw`^(?:(?:[A-Z]{1,5}\/)+\S+(?:\s\D{0,12}\d.{0,40})?|\d{1,2} \p{L}+ \d{4})$`,
      'A/99/44',
    ),
    row(
      'en',
      'masthead line',
      String.raw`^(?:International )?(?:Convention|Covenant) (?:against|on)\b.*$`,
      'Convention against Torture',
    ),
    row(
      'fr',
      'masthead line',
      String.raw`^(?:Convention (?:contre|internationale|relative)|Pacte international)\b.*$`,
      'Convention contre la torture',
    ),
    row(
      'es',
      'masthead line',
      String.raw`^(?:Convención (?:contra|internacional|sobre)|Pacto Internacional)\b.*$`,
      'Convención contra la Tortura',
    ),
    row(
      'en',
      'masthead line',
      '^(?:Committee (?:against|on) .*|Human Rights Committee|General Assembly|Official Records)$',
      'General Assembly',
    ),
    row(
      'fr',
      'masthead line',
      '^(?:Comité (?:contre|des|pour|de) .*|Assemblée générale|Documents officiels)$',
      'Assemblée générale',
    ),
    row(
      'es',
      'masthead line',
      '^(?:Comité (?:contra|de|para) .*|Asamblea General|Documentos Oficiales)$',
      'Asamblea General',
    ),
    row(
      'any',
      'masthead line',
      String.raw`^.{3,60} (?:session|período de sesiones)(?:\W.{0,60})?$`,
      'Ninety-ninth session',
    ),
    row(
      'any',
      'masthead line',
      String.raw`^(?:Supplement|Supplément|Suplemento|Agenda item|Point|Tema|Item)\s(?:No|n)?[\W\d].{0,60}$`,
      'Supplement No. 44 (A/99/44)',
    ),
    row(
      'any',
      'masthead line',
      '^(?:Note by the Secretar|Note du Secr|Nota de la Secretar).{0,30}$',
      'Note by the Secretariat',
    ),
    row('any', 'masthead line', String.raw`^GE\.\s?\d\d.*$`, 'GE.99-02270(E)'),
  ],
}
