// Issuing bodies as each style writes them, and the issuer of a document by its symbol.
import { canonicalSymbol, parseSymbol } from '../domain/symbols/symbols.ts'

export type BodyNames = {
  name: string
  /** OMCT */
  short: string
  oscola: string
  bluebook: string
  mcgill: string
}

const row = (name: string, short: string, bluebook: string, oscola: string, mcgill: string): BodyNames => ({
  name,
  short,
  oscola,
  bluebook,
  mcgill,
})

/** A treaty body: its name with "UN" in front in OSCOLA, its letters in McGill. */
const committee = (name: string, short: string, bluebook: string): BodyNames =>
  row(name, short, bluebook, `UN ${name}`, `UN${short}`)

const bodies: readonly BodyNames[] = [
  committee('Committee against Torture', 'CAT', 'Comm. Against Torture'),
  row('Human Rights Committee', 'CCPR', 'Hum. Rts. Comm.', 'UN Human Rights Committee', 'UNHR Committee'),
  committee('Committee on Economic, Social and Cultural Rights', 'CESCR', 'Comm. on Econ., Soc. & Cultural Rts.'),
  committee(
    'Committee on the Elimination of Racial Discrimination',
    'CERD',
    'Comm. on the Elimination of Racial Discrimination',
  ),
  committee(
    'Committee on the Elimination of Discrimination against Women',
    'CEDAW',
    'Comm. on the Elimination of Discrimination Against Women',
  ),
  committee('Committee on the Rights of the Child', 'CRC', 'Comm. on the Rts. of the Child'),
  committee(
    'Committee on the Rights of Persons with Disabilities',
    'CRPD',
    'Comm. on the Rts. of Persons with Disabilities',
  ),
  committee('Committee on Enforced Disappearances', 'CED', 'Comm. on Enforced Disappearances'),
  row(
    'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    'CMW',
    'Comm. on the Prot. of the Rts. of All Migrant Workers & Members of Their Families',
    'UN Committee on Migrant Workers',
    'UNCMW',
  ),
  committee(
    'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    'SPT',
    'Subcomm. on Prevention of Torture',
  ),
  row('Human Rights Council', 'HRC', 'Hum. Rts. Council', 'UNHRC', 'UNHRC'),
  row('Commission on Human Rights', 'CHR', 'Comm’n on Hum. Rts.', 'UN Commission on Human Rights', 'UNCHR'),
  row('General Assembly', 'GA', 'G.A.', 'UNGA', 'UNGA'),
]
const byName = new Map(bodies.map((body) => [body.name.toLowerCase(), body]))
const byShort = new Map(bodies.map((body) => [body.short, body]))

/** Names of a body; one that the table lacks is written out in every style, not abbreviated by guess. */
export function bodyNames(name: string): BodyNames {
  const plain = name.replace(/^(?:United Nations|UN)\s+/, '')
  return byName.get(plain.toLowerCase()) ?? row(plain, plain, plain, withUn(plain, 'UN'), withUn(plain, 'UN'))
}

/** "UN Committee against Torture"; a name that says so itself gets nothing in front. */
export const withUn = (name: string, front: 'UN' | 'United Nations'): string =>
  /\b(?:United Nations|UN)\b/.test(name) ? name : `${front} ${name}`

/**
 * The body that issued the text. Council documents print "General Assembly" in the masthead, Commission documents
 * "Economic and Social Council": the symbol tells the issuer. Null when neither field tells.
 */
export function issuingBody(record: { body: string | null; symbol: string | null }): string | null {
  const masthead = record.body === null || /^(?:general assembly|economic and social council)$/i.test(record.body)
  if (!masthead) return record.body
  const canonical = record.symbol === null ? null : canonicalSymbol(record.symbol)
  if (canonical === null) return record.body
  if (canonical.startsWith('A/HRC/')) return 'Human Rights Council'
  if (canonical.startsWith('E/CN.4/')) return 'Commission on Human Rights'
  if (canonical.startsWith('CAT/OP/')) return byShort.get('SPT')!.name
  const symbol = parseSymbol(canonical)
  const prefix = symbol.class === 'internal' ? null : symbol.body
  return (prefix === null ? undefined : byShort.get(prefix)?.name) ?? record.body
}

/** What stands on the masthead, where it differs from the issuer: OMCT prints it as the author. */
export function mastheadShort(symbol: string | null, issuer: string): string {
  if (symbol?.startsWith('A/HRC/')) return 'GA'
  if (symbol?.startsWith('E/CN.4/')) return 'ECOSOC'
  return bodyNames(issuer).short
}
