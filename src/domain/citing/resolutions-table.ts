// How resolutions are named without their symbol, by the body that adopted them.
import { type PatternRow, type PatternTable, patternRow as row } from '../patterns.ts'

export const resolutionRows: readonly PatternRow[] = [
  row(
    'en',
    'of the Assembly',
    String.raw`\b(?:General Assembly|UNGA|GA)\s[Rr]es(?:olution|\.)\s{{n}}`,
    'General Assembly resolution 79/165',
  ),
  row(
    'en',
    'of the Council',
    String.raw`\b(?:Human Rights Council|UNHRC|HRC)\s[Rr]es(?:olution|\.)\s{{n}}`,
    'Human Rights Council resolution 99/31',
  ),
  row(
    'fr',
    'of the Assembly',
    String.raw`\b[Rr]ésolution\s{{n}}\sde l[’']Assemblée générale`,
    'résolution 79/165 de l’Assemblée générale',
  ),
  row(
    'fr',
    'of the Council',
    String.raw`\b[Rr]ésolution\s{{n}}\sdu Conseil des droits de l[’']homme`,
    'résolution 99/31 du Conseil des droits de l’homme',
  ),
  row(
    'es',
    'of the Assembly',
    String.raw`\b[Rr]esolución\s{{n}}\sde la Asamblea General`,
    'resolución 79/165 de la Asamblea General',
  ),
  row(
    'es',
    'of the Council',
    String.raw`\b[Rr]esolución\s{{n}}\sdel Consejo de Derechos Humanos`,
    'resolución 99/31 del Consejo de Derechos Humanos',
  ),
  row('any', 'n', String.raw`\d{1,3}/\d{1,3}(?!\d)`, '79/165'),
]

export const resolutionTable: PatternTable = { rows: resolutionRows, flags: 'u' }
