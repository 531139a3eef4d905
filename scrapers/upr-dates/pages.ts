// Pages of the UPR and of the Council that announce dates (SOURCES 5): none of them verified live.
import type { Bases } from '../lib/http/bases.ts'
import type { CalendarPage } from '../source.ts'
import { readCouncil } from './read-council.ts'
import { readSubmissions } from './read-submissions.ts'

export const calendarPages = (bases: Bases): CalendarPage[] => [
  { key: 'submissions', address: `${bases.ohchr}/en/hr-bodies/upr/ngos-nhris`, read: readSubmissions },
  { key: 'council', address: `${bases.ohchr}/en/hr-bodies/hrc/home`, read: readCouncil },
  { key: 'council-sessions', address: `${bases.ohchr}/en/hr-bodies/hrc/regular-sessions`, read: readCouncil },
]
