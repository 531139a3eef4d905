// Sentences of mission reports in which somebody else says what should be done, or what should have been done.
import { type PatternTable, patternRow } from '../../src/domain/patterns.ts'

export const toldTable: PatternTable = {
  precedence: ['told', 'should have'],
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
      'hears',
      '(?:was|were|has been|had been) (?:told|informed|assured|advised)|heard|learned|understands?|understood',
      'was told',
    ),
    patternRow('en', 'speaks', 'said|stated|claimed|argued|complained|alleged|explained', 'said'),
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
  ],
}
