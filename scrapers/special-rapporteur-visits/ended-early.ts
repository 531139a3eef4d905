// Was a visit broken off, by the words of a clause: "had to end his visit prematurely", "left the country earlier than planned"?
import { cardinalNumber } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { endedEarlyTable } from './ended-early-table.ts'
import { otherVisitsTable } from './other-visits-table.ts'
import { isHardly } from './plans.ts'
import { kindsTable } from './visits-table.ts'

const brokenOff = compile(endedEarlyTable.rows, 'broken off')
const theMandate = compile(endedEarlyTable.rows, 'the mandate')
const others = [
  compile(otherVisitsTable.rows, 'body', { flags: 'giu' }),
  compile(endedEarlyTable.rows, 'others', { flags: 'giu' }),
]
// "He cut short his visit to the prison of Northmark": the visit went on
const placesThere = compile(kindsTable.rows, 'a place there', { flags: 'giu' })

/** Somebody else ends a visit of his own: "The Subcommittee", and the mandate is not named between that and the verb. */
function isOfOthers(before: string): boolean {
  const named = others.flatMap((words) => [...before.matchAll(words)].map(({ index }) => index))
  return named.length > 0 && !theMandate.test(before.slice(Math.max(...named)))
}

const afterDays = compile(endedEarlyTable.rows, 'after days')

/** "left Valdoria after ten days", of a visit of ten: it went its whole length. */
function isWhole(said: string, length: number | null): boolean {
  const [, count] = /(\S+) (?:days?|jours?|días?)$/iu.exec(afterDays.exec(said)?.[0] ?? '') ?? []
  return count !== undefined && length !== null && (cardinalNumber(count.toLowerCase()) ?? Number(count)) >= length - 1
}

/**
 * Returns the words from where a clause says that the visit was broken off; null where it does not say so. `length` is that
 * of the visit in days, where it is known.
 */
export function brokenOffIn(clause: string, length: number | null = null): string | null {
  const whole = clause.replace(placesThere, '')
  const found = brokenOff.exec(whole)
  if (found === null) return null
  const before = whole.slice(0, found.index)
  return isHardly(before) || isOfOthers(before) || isWhole(found[0], length) ? null : whole.slice(found.index)
}
