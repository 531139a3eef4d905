// Days that a document prints of one event, held against each other: a day outside its session is no official day.
import { addDays } from '../../src/domain/days/days.ts'

export type PrintedDays = {
  opens: string | null
  closes: string | null
  /** days on which the session did something: a review, an adoption */
  days: string[]
  /** of the document: what it reports on is not later */
  distributed: string | null
}

export type AgreedDays = Omit<PrintedDays, 'distributed'> & { doubts: string[] }

/** Days after the last one of a session that prints give for its last meeting. */
const slack = 3

/**
 * Leaves out days that cannot be right, with a doubt that names them. What is later than the document falls first; where a
 * day lies outside the session and the document rules out neither, neither is taken.
 */
export function agreedDays({ opens, closes, days, distributed }: PrintedDays, what: string): AgreedDays {
  const doubts: string[] = []
  const isLate = (day: string | null): boolean => distributed !== null && day !== null && day > distributed
  const late = (name: string): void =>
    void doubts.push(`${name} is later than the document (${distributed}): not taken; compare with the print`)
  if (isLate(opens)) {
    late(`the session (${opens} to ${closes})`)
    return { opens: null, closes: null, ...earlier(days, isLate, what, late), doubts }
  }
  const { days: possible } = earlier(days, isLate, what, late)
  const outside = possible.filter(
    (day) => opens !== null && closes !== null && (day < addDays(opens, -slack) || day > addDays(closes, slack)),
  )
  if (outside.length === 0) return { opens, closes, days: possible, doubts }
  doubts.push(
    `${what} (${outside.join(', ')}) lies outside the session (${opens} to ${closes}): neither is taken; compare with the print`,
  )
  return { opens: null, closes: null, days: possible.filter((day) => !outside.includes(day)), doubts }
}

function earlier(
  days: string[],
  isLate: (day: string | null) => boolean,
  what: string,
  late: (name: string) => void,
): { days: string[] } {
  const wrong = days.filter(isLate)
  if (wrong.length > 0) late(`${what} (${wrong.join(', ')})`)
  return { days: days.filter((day) => !wrong.includes(day)) }
}
