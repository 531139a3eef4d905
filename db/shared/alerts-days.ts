// What both engines know of the days of alerts; expressions of SQL are those that both understand.
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

/** A weekly digest waits for Monday, unless it would then come too late. */
export const sendOn = (cadence: string, monday: string, today: string): string =>
  `case when ${cadence} = 'weekly' and not (send_by <> '' and send_by < ${monday}) then ${monday} else ${today} end`

/**
 * The lead time whose day is still to come, of those that a weekly digest could miss: after an earlier reminder of the date
 * the one that is due, else the longest. A weekly choice is matched seven days ahead of what was asked for. `daysLeft`: the
 * days from today to the date, as the engine reckons them.
 */
export const nextLeadIn = (
  daysLeft: string,
): string => `case when exists (select 1 from alerts a where a.subscription = w.subscription and a.event = e.event
    and a.lead > w.told and a.due_on = e.due_on)
  then case when told <= ${daysLeft} then told end
  else (select n.told from subscription_matches n
    where n.subscription = w.subscription and n.lead between 0 and ${daysLeft} + 7 and n.told <= ${daysLeft}
    order by n.lead desc limit 1) end`
