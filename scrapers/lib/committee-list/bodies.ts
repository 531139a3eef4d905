// The treaty bodies as the treaty-body database names and numbers them, and the symbols of their concluding observations.
import type { Mechanism } from '../../../src/domain/mechanisms.ts'
import type { ParsedSymbol } from '../../../src/domain/symbols/symbols.ts'

/** Committees that review States' reports. */
export type TreatyBody = Exclude<Mechanism, 'UPR' | 'SRT' | 'SPT' | 'SP'>

export type BodyRow = {
  /**
   * Number of the treaty in the addresses of the database (SOURCES 1; two collectors, March 2026). Nobody has checked a number
   * against the site: it serves links and the replica, and a list chooses by the label of the option.
   */
  treatyId: string
  /** as lists and columns print them, whatever the letter case */
  committee: string
  treaty: string
  /** of the time before the form `CCPR/C/XVD/CO/1`: `CCPR/C/79/Add.1` */
  oldSeries?: string
}

export const bodies: Record<TreatyBody, BodyRow> = {
  CAT: { treatyId: '1', committee: 'Committee against Torture', treaty: 'Convention against Torture' },
  CCPR: {
    treatyId: '8',
    committee: 'Human Rights Committee',
    treaty: 'International Covenant on Civil and Political Rights',
    oldSeries: 'CCPR/C/79/Add.',
  },
  CESCR: {
    treatyId: '9',
    committee: 'Committee on Economic, Social and Cultural Rights',
    treaty: 'International Covenant on Economic, Social and Cultural Rights',
    oldSeries: 'E/C.12/1/Add.',
  },
  CERD: {
    treatyId: '6',
    committee: 'Committee on the Elimination of Racial Discrimination',
    treaty: 'International Convention on the Elimination of All Forms of Racial Discrimination',
    oldSeries: 'CERD/C/304/Add.',
  },
  CEDAW: {
    treatyId: '3',
    committee: 'Committee on the Elimination of Discrimination against Women',
    treaty: 'Convention on the Elimination of All Forms of Discrimination against Women',
  },
  CRC: {
    treatyId: '5',
    committee: 'Committee on the Rights of the Child',
    treaty: 'Convention on the Rights of the Child',
    oldSeries: 'CRC/C/15/Add.',
  },
  CRPD: {
    treatyId: '4',
    committee: 'Committee on the Rights of Persons with Disabilities',
    treaty: 'Convention on the Rights of Persons with Disabilities',
  },
  CED: {
    treatyId: '2',
    committee: 'Committee on Enforced Disappearances',
    treaty: 'International Convention for the Protection of All Persons from Enforced Disappearance',
  },
  CMW: {
    treatyId: '7',
    committee: 'Committee on Migrant Workers',
    treaty:
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  },
}

/** The number of concluding observations among the kinds of documents. */
export const observationsId = '5'

/** Returns the address of the body's concluding observations in the database, for a person to open. */
export const observationsPage = (body: TreatyBody): string =>
  `https://tbinternet.ohchr.org/_layouts/15/TreatyBodyExternal/TBSearch.aspx?Lang=en&TreatyID=${bodies[body].treatyId}&DocTypeID=${observationsId}`

/** The option of the search form: `CAT`, `CCPR - …`, a name in full; never that of an optional protocol (`CAT-OP`). */
export const optionLabel = (body: TreatyBody): RegExp => {
  const { committee, treaty } = bodies[body]
  return new RegExp(`^${body}$|^${body}\\s*[-–:(]\\s*(?!OP(?:\\d|\\b))|^(${committee}|${treaty})$`, 'i')
}

/** The column that names the committee of a row. */
export const columnLabel = (body: TreatyBody): RegExp => {
  const { committee, treaty } = bodies[body]
  return new RegExp(`^${body}$|^${body}\\b(?!-OP)|${committee}|${treaty}`, 'i')
}

/** Whether a symbol is of the old series of the body's concluding observations. */
export const isOldSeries = (symbol: ParsedSymbol, body: TreatyBody): boolean => {
  const { oldSeries } = bodies[body]
  return oldSeries !== undefined && symbol.canonical.toLowerCase().startsWith(oldSeries.toLowerCase())
}
