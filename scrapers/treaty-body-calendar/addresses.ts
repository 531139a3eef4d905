// Addresses of the calendar pages (SOURCES 1); the letter case does not matter there.
import type { Bases } from '../lib/http/bases.ts'

/** About 50 dated rows: region, country, treaty, document, due. */
export const deadlinesPage = (bases: Bases): string => `${bases.treatyBodies}MasterCalendar.aspx?Lang=en`

/** Empty without a treaty; whether this address fills the grid is to be confirmed on the first live run. */
export const sessionsPage = (bases: Bases): string => `${bases.treatyBodies}SessionsList.aspx?Treaty=CAT`

/** `id` is the database's own number of the session, as the list links it. */
export const sessionPage = (bases: Bases, id: number): string =>
  `${bases.treatyBodies}SessionDetails1.aspx?SessionID=${id}&Lang=en`
