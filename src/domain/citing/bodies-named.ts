// Which body a citation names as its author: by the names, letters and abbreviations that styles print.
import { compile, type PatternRow, rowOfAny as row } from '../patterns.ts'

/** `means` is the English name of the body; the first that hits is taken. */
const bodyRows: readonly PatternRow[] = [
  row('General Assembly', 'GA|G\\.A\\.|UNGA|General Assembly|Assemblée générale|Asamblea General', 'GA'),
  row('Economic and Social Council', 'ECOSOC|Economic and Social Council', 'ECOSOC'),
  row('Committee against Torture', 'CAT|UNCAT|Comm\\. Against Torture', 'CAT'),
  row(
    'Committee against Torture',
    'Committee [Aa]gainst Torture|Comité contre la torture|Comité contra la Tortura',
    'Committee against Torture',
  ),
  row(
    'Human Rights Council',
    "HRC|UNHRC|Human Rights Council|Hum\\. Rts\\. Council|Conseil des droits de l[’']homme",
    'HRC',
  ),
  row('Human Rights Council', 'Consejo de Derechos Humanos', 'Consejo de Derechos Humanos'),
  row(
    'Human Rights Committee',
    "CCPR|Human Rights Committee|Hum\\. Rts\\. Comm\\.|UNHR Committee|Comité des droits de l[’']homme",
    'CCPR',
  ),
  row('Commission on Human Rights', "CHR|UNCHR|Commission on Human Rights|Comm[’']n on Hum\\. Rts\\.", 'CHR'),
  row('Committee on the Rights of the Child', 'CRC|UNCRC|Committee on the Rights of the Child', 'CRC'),
  row(
    'Committee on the Rights of Persons with Disabilities',
    'CRPD|Committee on the Rights of Persons with Disabilities',
    'CRPD',
  ),
  row(
    'Committee on the Elimination of Discrimination against Women',
    'CEDAW|Committee on the Elimination of Discrimination [Aa]gainst Women',
    'CEDAW',
  ),
  row(
    'Committee on the Elimination of Racial Discrimination',
    'CERD|Committee on the Elimination of Racial Discrimination',
    'CERD',
  ),
  row('Committee on Enforced Disappearances', 'CED|Committee on Enforced Disappearances', 'CED'),
]
const names = [...new Set(bodyRows.map(({ means }) => means))]
const opening = names.map((name) => ({ name, pattern: compile(bodyRows, name, { flags: 'uy' }) }))

// "See e.g. ", "⁵ ", "*", "(", a quotation in front, "United Nations", "UN"
const signal =
  /^(?:[\s*_([]|(?:[Ss]ee|[Cc]f\.?|[Vv]oir|[Vv]éase|also|e\.g\.,?|for example,?|for instance,?|the)\s|(?:UN|United Nations)\s(?=\p{Lu})){0,8}/u
const quoted = /^\s*(?:“[^“”]{0,4000}”|"[^"\n]{0,4000}"),?/u

/** Returns the body named at the beginning of the words before a symbol, and what follows it; null where they begin otherwise. */
export function bodyNamed(before: string): { name: string; printed: string } | null {
  const text = before.replace(quoted, '').replace(signal, '')
  let best: { name: string; printed: string } | null = null
  for (const { name, pattern } of opening) {
    pattern.lastIndex = 0
    const printed = pattern.exec(text)?.[0]
    if (printed === undefined || printed.length <= (best?.printed.length ?? 0)) continue
    if (/^\s*[,.(‘“]|^\s*$/u.test(text.slice(printed.length))) best = { name, printed }
  }
  return best
}
