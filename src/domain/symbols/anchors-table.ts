// What a document symbol begins with, as it stands in print.
import { type PatternRow, rowOfAny as row } from '../patterns.ts'

export const anchorRows: readonly PatternRow[] = [
  row('anchor', String.raw`{{prefix}}(?=\s{0,2}(?:/|%2F))`, 'CAT/C/XVD/CO/3', 'CAT said'),
  // a blank inside is a fault of the print: "C AT/C/SR.1823"
  row('prefix', String.raw`C\s?AT|C\s?CPR|C\s?EDAW`, 'C AT/C'),
  row('prefix', 'CERD|CRC|CED|CMW|CRPD|HRI|INT', 'CRPD/C'),
  row('prefix', '[AES]', 'A/HRC'),
  // ", and Add.1", ", para. 6, and Add.1, para. 2", ", para. 6, and CO/2": a paragraph of the first may stand between
  row(
    'next part',
    String.raw`{{place}}?(?:,| and| et| y| &|, and|, et|, y|;) ({{part}})(?![\p{L}\p{N}/])`,
    ', and Add.1',
  ),
  row('place', String.raw`(?:,? {{place word}}(?:[\d.,\s–-]|\([a-z]\)|[a-z]\)|and |et |y ){1,40}?)`, ', para. 6'),
  row('place word', String.raw`(?:(?:paras?|pars?|párrs?)\.?\s|[§¶]{1,2}\s?)`, 'para. '),
  row('part', String.raw`(?:Add|Corr|Rev)\.\s?\d+|CO/\d{1,2}(?:-\d{1,2})?`, 'Add.1'),
]
