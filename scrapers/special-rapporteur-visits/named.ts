// Those whom a phrase of a report on a visit names: organs of the State, other bodies, other States and the United Nations.
import { compile } from '../../src/domain/patterns.ts'
import { type Addressee, isOfState } from '../../src/domain/units.ts'
import { addresseesTable } from './addressees-table.ts'
import { aloneTable } from './alone-table.ts'

const meaning = (means: string): RegExp => compile(addresseesTable.rows, means)
const addressees: [Addressee, RegExp][] = [
  ['international_community', meaning('international_community')],
  ['parliament', meaning('parliament')],
  ['judiciary', meaning('judiciary')],
  ['other_body', meaning('other_body')],
  ['government', meaning('government')],
  ['state', /\b(?:State|[ÉE]tat|Estado)\b(?! (?:authorities|officials|agents|prosecutors))/],
]

type Named = { addressee: Addressee; at: number; name: string }

/** The one named first. */
export const firstNamed = (text: string): Named | null => {
  const found = addressees.flatMap(([addressee, pattern]) => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ addressee, at: match.index, name: match[0] }]
  })
  return found.sort((a, b) => a.at - b.at)[0] ?? null
}

/** Does a phrase name somebody who is not of the State: donors, armed groups? */
export const namedOutside = (phrase: string): boolean => {
  const named = firstNamed(phrase)
  return named !== null && !isOfState(named.addressee)
}

/** Does a phrase name anybody who is known as an addressee? */
export const namedAsKnown = (phrase: string): boolean => firstNamed(phrase) !== null

const article = compile(aloneTable.rows, 'article')
const wholeName = compile(aloneTable.rows, 'rest of a name')

/** Whom a phrase names that says nothing else: "United Nations country team", "Lawyers and bar associations"; not "Access to lawyers". */
export function namedAlone(phrase: string): Addressee | null {
  const names = phrase.split(/,\s|\s(?:and|&|et|y|e)\s/u).map((part) => {
    const own = part.trim().replace(article, '')
    const named = firstNamed(own)
    return named?.at === 0 && wholeName.test(own.slice(named.name.length)) ? named.addressee : null
  })
  return names.every((one) => one !== null) ? (names[0] ?? null) : null
}

const own = compile(aloneTable.rows, 'the Government itself')

/** "Government of Valdoria", "To the authorities": a heading beside which the names of others are addresses too. */
export const headsOwnPart = (heading: string): boolean => own.test(heading)
