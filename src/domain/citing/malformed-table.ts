// Shapes of text that somebody meant as a document symbol.
import { type PatternRow, type PatternTable, rowOfAny as row } from '../patterns.ts'

export const malformedRows: readonly PatternRow[] = [
  row('malformed', String.raw`(?<![\p{L}\p{N}/._@-])(?:{{head}}(?:{{mark}}{{piece}}){2,7}|{{short}})`, 'CAT/C/XVD/CO2'),
  row('head', '(?:CAT|CCPR|CEDAW|CERD|CRC|CED|CMW|CRPD)C?', 'CAT/', 'cat'),
  row('head', String.raw`A[/\\._-]?(?:HRC|HCR)(?:\d{1,2})?|HRC`, 'A.HRC', 'AHR'),
  row('mark', String.raw`\s?[/\\|._–-]\s?`, '/', ','),
  row('piece', '(?:Add|Corr|Rev)[. ]?\\d{1,2}', 'Add.1', 'Addis'),
  row('piece', String.raw`[A-Z]{1,5}(?:\.?\d{1,5})?(?:L\.\d{1,3})?(?![\p{L}])`, 'CO2', 'co'),
  // letters that look like the figures one and nought: "A/HRC/99/1O"
  row('piece', String.raw`(?=[OolI]{0,4}\d|l)[\dOolI]{1,5}(?![\p{L}\p{N}]|-\d)`, '1O', 'Oo'),
  row('piece', '\\d{1,5}(?:-\\d{1,4})?(?:L\\.\\d{1,3})?[*]{0,2}', '5-6', 'x'),
  row('short', String.raw`A/?HRC\d{1,3}/\d{1,3}(?:/(?:Add|Corr|Rev)[. ]?\d{1,2})?`, 'A/HRC99/15'),
  row('short', String.raw`A/HRC\s\d{1,3}/\d{1,3}(?:/(?:Add|Corr|Rev)[. ]?\d{1,2})?`, 'A/HRC 99/15'),
  // no number, the name of a State for its code
  row('short', String.raw`(?:CAT|CCPR)/C/[A-Z]{3}/(?:CO|QPR|RQ|FCO)(?![\p{L}\p{N}/])`, 'CAT/C/XVD/CO'),
  row('short', String.raw`(?:CAT|CCPR)/C/{{name}}/(?:CO|QPR|RQ|Q)/\d{1,2}`, 'CAT/C/Valdoria/CO/3'),
  row('name', String.raw`(?=\p{Lu}\p{Ll})[\p{L}’']{2,20}(?:[ -][\p{L}’']{1,20}){0,6}`, 'Valdoria'),
  // too few separators for the row above: "CAT/C/XVDCO2", "A/HRC19"
  row('short', String.raw`(?:CAT|CCPR|CRPD|CERD|CEDAW|CRC)/C/?[A-Z]{3}(?:CO|QPR|RQ|Q)\d{1,2}`, 'CAT/CXVDCO2'),
]

export const malformedTable: PatternTable = { rows: malformedRows, flags: 'u' }
