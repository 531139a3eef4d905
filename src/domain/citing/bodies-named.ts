// Which body a citation names as its author: by the names, letters and abbreviations that styles print.
import { compile, type PatternRow, rowOfAny as row } from '../patterns.ts'

const subcommittee =
  'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment'

/** `means` is the English name of the body; the first that hits is taken. Letters and abbreviations open a citation. */
const shortRows: readonly PatternRow[] = [
  row('General Assembly', 'GA|G\\.A\\.|UNGA', 'GA'),
  row('Economic and Social Council', 'ECOSOC', 'ECOSOC'),
  row('Committee against Torture', 'CAT|UNCAT|Comm\\. Against Torture', 'CAT'),
  row('Human Rights Council', 'HRC|UNHRC|Hum\\. Rts\\. Council', 'HRC'),
  row('Human Rights Committee', 'CCPR|Hum\\. Rts\\. Comm\\.|UNHR Committee', 'CCPR'),
  row('Commission on Human Rights', "CHR|UNCHR|Comm[’']n on Hum\\. Rts\\.", 'CHR'),
  row('Committee on the Rights of the Child', 'CRC|UNCRC', 'CRC'),
  row('Committee on the Rights of Persons with Disabilities', 'CRPD', 'CRPD'),
  row('Committee on the Elimination of Discrimination against Women', 'CEDAW', 'CEDAW'),
  row('Committee on the Elimination of Racial Discrimination', 'CERD', 'CERD'),
  row('Committee on Enforced Disappearances', 'CED', 'CED'),
  row(subcommittee, 'SPT|Subcomm\\. on Prevention of Torture', 'SPT'),
]

/** Whole names, which are known anywhere in a title. */
const nameRows: readonly PatternRow[] = [
  row('General Assembly', 'General Assembly|Assemblée générale|Asamblea General', 'General Assembly'),
  row('Economic and Social Council', 'Economic and Social Council', 'Economic and Social Council'),
  row(
    'Committee against Torture',
    'Committee [Aa]gainst Torture|Comité contre la torture|Comité contra la Tortura',
    'Committee against Torture',
  ),
  row('Human Rights Council', "Human Rights Council|Conseil des droits de l[’']homme", 'Human Rights Council'),
  row('Human Rights Council', 'Consejo de Derechos Humanos', 'Consejo de Derechos Humanos'),
  row(
    'Human Rights Committee',
    "Human Rights Committee|Comité des droits de l[’']homme|Comité de Derechos Humanos",
    'Human Rights Committee',
  ),
  row(
    'Commission on Human Rights',
    "Commission on Human Rights|Commission des droits de l[’']homme|Comisión de Derechos Humanos",
    'Commission on Human Rights',
  ),
  row(
    'Committee on the Rights of the Child',
    "Committee on the Rights of the Child|Comité des droits de l[’']enfant|Comité de los Derechos del Niño",
    'Committee on the Rights of the Child',
  ),
  row(
    'Committee on the Rights of Persons with Disabilities',
    'Committee on the Rights of Persons with Disabilities|Comité des droits des personnes handicapées',
    'Committee on the Rights of Persons with Disabilities',
  ),
  row(
    'Committee on the Rights of Persons with Disabilities',
    'Comité sobre los Derechos de las Personas con Discapacidad',
    'Comité sobre los Derechos de las Personas con Discapacidad',
  ),
  row(
    'Committee on the Elimination of Discrimination against Women',
    'Committee on the Elimination of Discrimination [Aa]gainst Women',
    'Committee on the Elimination of Discrimination against Women',
  ),
  row(
    'Committee on the Elimination of Discrimination against Women',
    "Comité pour l[’']élimination de la discrimination à l[’']égard des femmes",
    'Comité pour l’élimination de la discrimination à l’égard des femmes',
  ),
  row(
    'Committee on the Elimination of Discrimination against Women',
    'Comité para la Eliminación de la Discriminación contra la Mujer',
    'Comité para la Eliminación de la Discriminación contra la Mujer',
  ),
  row(
    'Committee on the Elimination of Racial Discrimination',
    "Committee on the Elimination of Racial Discrimination|Comité pour l[’']élimination de la discrimination raciale",
    'Committee on the Elimination of Racial Discrimination',
  ),
  row(
    'Committee on the Elimination of Racial Discrimination',
    'Comité para la Eliminación de la Discriminación Racial',
    'Comité para la Eliminación de la Discriminación Racial',
  ),
  row(
    'Committee on Enforced Disappearances',
    'Committee on Enforced Disappearances|Comité des disparitions forcées|Comité contra la Desaparición Forzada',
    'Committee on Enforced Disappearances',
  ),
  row(
    'Committee on Economic, Social and Cultural Rights',
    'Committee on Economic, Social and Cultural Rights|Comité de Derechos Económicos, Sociales y Culturales',
    'Committee on Economic, Social and Cultural Rights',
  ),
  row(
    'Committee on Economic, Social and Cultural Rights',
    'Comité des droits économiques, sociaux et culturels',
    'Comité des droits économiques, sociaux et culturels',
  ),
  row(
    subcommittee,
    'Subcommittee on Prevention of Torture|Sous-Comité pour la prévention de la torture',
    'Subcommittee on Prevention of Torture',
  ),
  row(subcommittee, 'Subcomité para la Prevención de la Tortura', 'Subcomité para la Prevención de la Tortura'),
]
const bodyRows = [...shortRows, ...nameRows]
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

const anywhere = [...new Set(nameRows.map(({ means }) => means))].map((name) => ({
  name,
  pattern: compile(nameRows, name, { flags: 'gu' }),
}))
// "Human Rights Council resolution 5/1", "Committee against Torture, General Comment": no author of this document
const ofAnother =
  /^(?:[’']s)?,?\s(?:in its |its |dans sa |en su )?(?:resolution|decision|résolution|décision|resolución|decisión)/iu

export type BodyNamed = { name: string; printed: string; start: number; end: number }

/** Returns the bodies whose whole names stand anywhere in the words, in order; those of a resolution are left out. */
export function bodiesNamed(text: string): BodyNamed[] {
  return anywhere
    .flatMap(({ name, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        name,
        printed: match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter(({ end }) => !ofAnother.test(text.slice(end, end + 40)))
    .sort((a, b) => a.start - b.start)
}
