// Tells what the Committee asked at a time before from what it asks now: "The Committee recommended in 2084 that …".
import { compile } from '../../../src/domain/patterns.ts'
import { earlierAsksTable } from './earlier-asks-table.ts'

const { rows } = earlierAsksTable
const othersAsked = compile(rows, 'others asked')
const askedBefore = compile(rows, 'asked before')
const timeBefore = compile(rows, 'at a time before')
const whatWasAsked = compile(rows, 'what was asked')
const asksAgain = compile(rows, 'asks again')

/**
 * "The Committee recommended in 2084 that the State party …": told, not asked. Reports without a time are of another kind:
 * annual reports tell all that the Committee asks in the past.
 */
export function tellsEarlierAsk(text: string): boolean {
  if (othersAsked.test(text)) return !asksAgain.test(text)
  const told = askedBefore.exec(text)
  if (told === null || asksAgain.test(text)) return false
  const rest = text.slice(told[0].length)
  const asked = whatWasAsked.exec(rest)
  return timeBefore.test(text.slice(0, told[0].length + (asked?.index ?? rest.length)))
}

const notGiven = compile(rows, 'not given')

/** "that the State party did not provide, within one year, the information requested on paragraph 5": asked for at a time before. */
export const tellsNotGiven = (text: string): boolean => notGiven.test(text)
