// What both engines know of the days of alerts.
import { rules } from '../../src/domain/windows/rules.ts'

/** The lead under which a newly announced date is kept: neither days before it nor a change of it. */
export const announcedLead = -4

/** Kinds of windows that are told before they open, as a list of SQL: a session or a visit happens, a deadline ends. */
export const happeningKinds = rules
  .filter(({ timing }) => timing === 'event')
  .map(({ kind }) => `'${kind}'`)
  .join(', ')

/** Days that something can last: how far beyond its opening the index of last days is walked. */
export const longestDays = 366
