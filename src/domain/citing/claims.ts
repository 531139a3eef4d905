// What a citation says of its document beside the day, the State and the body: its kind, the numbers of reports, session and cycle, the version.
import { compile } from '../patterns.ts'
import type { Claim, ClaimSubject } from './claim.ts'
import { claimRows } from './claims-table.ts'
import { holderRows } from './holders-table.ts'
import { kindsNamed } from './named-kinds.ts'
import { type NumbersSaid, numbersSaid } from './numbers-said.ts'
import { recommendersAround } from './recommenders.ts'
import { isOfTitle } from './title-words.ts'

const versions = ['advance_unedited', 'provisional', 'unofficial_translation'].map((value) => ({
  value,
  pattern: compile(claimRows, value),
}))
const originals = ['en', 'fr', 'es'].map((value) => ({ value, pattern: compile(claimRows, `original ${value}`) }))

const yearOf = compile(claimRows, 'year of a text', { flags: 'giu' })
const anyHolder = /Kooijmans|Rodley|Boven|Nowak|M[eé]ndez|Melzer|Edwards/u
const anyYear = /concluding observations|[Cc]ommittee|[Cc]omité/u
const holders = holderRows.map(({ means }) => ({
  value: means,
  pattern: compile(holderRows, means, { flags: 'u' }),
}))

const claim = (about: ClaimSubject, value: string | string[], printed: string, isFirm: boolean): Claim => ({
  about,
  values: [value].flat(),
  printed,
  isFirm,
  paths: [],
})

export type Around = {
  /** words before the symbol, quotations blanked */
  before: string
  /** words behind it */
  after: string
  /** all words before it are of the citation: in a note, or in a line that is one */
  isOwn: boolean
}

/** Returns all that is said, in the order of the subjects. */
export function claimsAround({ before, after, isOwn: isAll }: Around): Claim[] {
  const open = before.lastIndexOf('(')
  const isOwn = (at: number): boolean => isAll || (open !== -1 && at > open && !before.includes(')', open))
  const isFirm = ({ end }: { end: number }): boolean => isOfTitle(before.slice(end))
  const behind = bracketsIn(after)
  const whole = `${before} ${after}`
  return [
    ...kindsNamed(before).map((one) =>
      claim('kind', one.kind, one.printed, isFirm(one) && (isOwn(one.start) || isDocument(one.printed))),
    ),
    ...kindsNamed(behind).map(({ kind, printed }) => claim('kind', kind, printed, true)),
    ...numbered('reports', numbersSaid(before, 'reports').filter(isFirm)),
    ...numbered('session', numbersSaid(after, 'session')),
    ...numbersSaid(before, 'session').map((one) => ({ ...ofNumbers('session', one), isFirm: isFirm(one) })),
    ...numbered('cycle', [...numbersSaid(before, 'cycle').filter(isFirm), ...numbersSaid(after, 'cycle')]),
    ...versions.flatMap(({ value, pattern }) => said('version', value, pattern, whole)),
    ...originals.flatMap(({ value, pattern }) => said('original_language', value, pattern, whole)),
    ...(anyHolder.test(whole) ? holders : []).flatMap(({ value, pattern }) => {
      const found = pattern.exec(before)
      const isOfIt = found !== null && isFirm({ end: found.index + found[0].length })
      const printed = isOfIt ? found[0] : pattern.exec(behind)?.[0]
      return printed === undefined ? [] : [claim('holder', value, printed, true)]
    }),
    // the sentence may speak of an earlier text
    ...(anyYear.test(before) ? [...before.matchAll(yearOf)] : [])
      .slice(-1)
      .map((match) => claim('year', match[1] ?? match[2]!, match[0].trim(), false)),
    ...recommendersAround(before, after).map(({ iso3, printed, paths }) => ({
      ...claim('recommending_state', iso3, printed, true),
      paths,
    })),
  ]
}

/** In running text "the Special Rapporteur" is a person, and "Report of …" a document. */
const isDocument = (printed: string): boolean =>
  /report|observations|list|repl|rapport|liste|informe|observaciones|lista/iu.test(printed)

const bracketsIn = (text: string): string =>
  [...text.matchAll(/\(([^()]{4,160})\)/gu)].map(([, inside]) => inside).join(' ; ')

const ofNumbers = (about: ClaimSubject, { numbers, printed }: NumbersSaid): Claim =>
  claim(about, numbers.map(String), printed, true)
const numbered = (about: ClaimSubject, found: readonly NumbersSaid[]): Claim[] =>
  found.map((one) => ofNumbers(about, one))

const said = (about: ClaimSubject, value: string, pattern: RegExp, text: string): Claim[] => {
  const printed = pattern.exec(text)?.[0]
  return printed === undefined ? [] : [claim(about, value, printed, true)]
}
