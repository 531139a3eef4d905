// How many an answer speaks of: a count that agrees with the list behind it says nothing more than the list.
import { cardinalNumber } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { countRows } from './addendum-words.ts'
import type { FoundNumber } from './types.ts'

/** "3 of the 5 pending recommendations, namely", "recommendations left pending:": a count, and what they were. */
const counted =
  /\b(\d{1,3}|one|two|three|four|five|six) of (?:the|its) (?:\w{1,12} )?(?:pending )?(?=recommendations(?:,? namely| (?:left )?pending|:))/gi
const wasPending =
  /(?<=\brecommendations),? (?:(?:that (?:were|it) )?left |still |previously )?(?:pending|namely)(?=,? (?:namely,? )?\d|:|,)/gi

/** "2 of the 3 recommendations on prisons, namely" */
const onTopic =
  /\b(\d{1,3}|one|two|three|four|five|six) of (?:the|its) (?:\w{1,12} )?recommendations (?:on|concerning|regarding|about) [^,.;:\d]{1,60}, namely\b/gi

/** "7 of them: 4.1 to 4.7", "7 of the 12 recommendations, namely 4.1 to 4.7" */
const ofThem = compile(countRows, 'of them', { flags: 'gi' })
const listBehind = compile(countRows, 'list', { flags: 'iu' })

const countOf = (printed: string): number => cardinalNumber(printed.toLowerCase()) ?? Number(printed)

const blank = (found: string): string => ' '.repeat(found.length)

/** The numbers of a list that stands right behind a count; none where no list does. */
const namedBehind = (behind: string, numbersOf: (text: string) => readonly FoundNumber[]): ReadonlySet<string> =>
  new Set(numbersOf(listBehind.exec(behind)?.[0] ?? '').map(({ path }) => path))

/** The text with what was open before taken out, and counts that the list behind them bears out; each place kept. */
export const withoutCounts = (text: string, numbersOf: (text: string) => readonly FoundNumber[]): string => {
  const without = (form: RegExp, all: string, mayLackList: boolean): string =>
    all.replace(form, (found: string, count: string, at: number) => {
      const behind = all
        .slice(at + found.length)
        .replace(wasPending, blank)
        .replace(/^recommendations/, '')
      const named = namedBehind(behind, numbersOf)
      return named.size === countOf(count) || (mayLackList && named.size === 0) ? blank(found) : found
    })
  const plain = without(onTopic, text, false)
  return without(ofThem, without(counted, plain, true).replace(wasPending, blank), false)
}

/** Is one of the counts before the numbers another than that of the numbers: "2 of these recommendations: 4.1 to 4.7"? */
export const isMiscounted = (text: string, numbers: readonly FoundNumber[]): boolean => {
  const named = new Set(numbers.map(({ path }) => path)).size
  return [...text.slice(0, numbers[0]?.start).matchAll(ofThem)].some(([, count]) => countOf(count!) !== named)
}
