// What a document symbol begins with, as it stands in print.
import { type PatternRow, rowOfAny as row } from '../patterns.ts'

export const anchorRows: readonly PatternRow[] = [
  row('anchor', String.raw`{{prefix}}(?=\s{0,2}(?:/|%2F))`, 'CAT/C/XVD/CO/3', 'CAT said'),
  // a blank inside is a fault of the print: "C AT/C/SR.1823"
  row('prefix', String.raw`C\s?AT|C\s?CPR|C\s?EDAW`, 'C AT/C'),
  row('prefix', 'CERD|CRC|CED|CMW|CRPD|HRI|INT', 'CRPD/C'),
  row('prefix', '[AES]', 'A/HRC'),
]
