// The bodies of the index, by the names that its export prints; those of special procedures are told by how they begin.
import type { Mechanism } from '../../src/domain/mechanisms.ts'

/** `others`: further names that are printed. */
type Row = { mechanism: Mechanism; short: string[]; name: string; others?: string[] }

/** The optional protocols of the Convention on the Rights of the Child are read by its Committee. */
export const bodyRows: readonly Row[] = [
  {
    mechanism: 'UPR',
    short: ['UPR'],
    name: 'Universal Periodic Review',
    others: ['Working Group on the Universal Periodic Review'],
  },
  { mechanism: 'CAT', short: ['CAT'], name: 'Committee against Torture' },
  {
    mechanism: 'SPT',
    short: ['SPT', 'CAT-OP', 'OPCAT'],
    name: 'Subcommittee on Prevention of Torture',
    others: ['Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment'],
  },
  { mechanism: 'CCPR', short: ['CCPR', 'HRCttee'], name: 'Human Rights Committee' },
  { mechanism: 'CESCR', short: ['CESCR'], name: 'Committee on Economic, Social and Cultural Rights' },
  { mechanism: 'CERD', short: ['CERD'], name: 'Committee on the Elimination of Racial Discrimination' },
  { mechanism: 'CEDAW', short: ['CEDAW'], name: 'Committee on the Elimination of Discrimination against Women' },
  { mechanism: 'CRC', short: ['CRC', 'CRC-OP-SC', 'CRC-OP-AC'], name: 'Committee on the Rights of the Child' },
  { mechanism: 'CRPD', short: ['CRPD'], name: 'Committee on the Rights of Persons with Disabilities' },
  { mechanism: 'CED', short: ['CED'], name: 'Committee on Enforced Disappearances' },
  {
    mechanism: 'CMW',
    short: ['CMW'],
    name: 'Committee on Migrant Workers',
    others: ['Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families'],
  },
]

/** `SR Housing`, `WG Disappearances`, `IE Albinism`; spelt out too. */
export const procedure =
  /^(?:SR|WG|IE|SRSG|Special Rapporteur|Working Group|Independent Expert|Special Representative)\b/i
export const onTorture = /^(?:SR|Special Rapporteur)\s(?:on\s)?(?:the question of\s)?torture\b/i
