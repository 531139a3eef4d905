// The calendar pages in the order in which they are asked: deadlines, the list of sessions, the page of each session to come.
import { dayOfInstant } from '../../src/domain/days/days.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { confidence } from '../lib/calendar-rows.ts'
import type { Bases } from '../lib/http/bases.ts'
import type { CalendarPage, Fetched } from '../source.ts'
import { deadlinesPage, sessionPage, sessionsPage } from './addresses.ts'
import type { ListedSession } from './listed-session.ts'
import { readDeadlines } from './read-deadlines.ts'
import { readSession } from './read-session.ts'
import { readSessions } from './read-sessions.ts'

/** Sessions to come are announced a year ahead: pages of more than these are not opened in one run. */
const maximumSessions = 4

export const calendarPages = (bases: Bases): CalendarPage[] => [
  { key: 'deadlines', address: deadlinesPage(bases), read: readDeadlines },
  {
    key: 'sessions',
    address: sessionsPage(bases),
    read: (fetched) => {
      // those that are over are facts already, and no announcement
      const today = dayOfInstant(fetched.retrievedAt)
      const { sessions: listed, unread, otherHeaders } = readSessions(fetched)
      const sessions = listed.filter(({ closes }) => closes >= today)
      return {
        announcements: sessions.map((session) => daysOf(session, fetched)),
        skipped: listed.length - sessions.length,
        unread,
        unknown: { labels: [], columns: otherHeaders },
        further: sessions.slice(0, maximumSessions).flatMap((session) =>
          session.id === null
            ? []
            : [
                {
                  key: `session-${session.ordinal}`,
                  address: sessionPage(bases, session.id),
                  read: (page) => readSession(page, session),
                },
              ],
        ),
      }
    },
  },
]

const daysOf = (session: ListedSession, fetched: Fetched): AnnouncementFact => ({
  mechanism: 'CAT',
  state: null,
  session: session.ordinal,
  kind: 'session',
  status: 'announced',
  opensOn: session.opens,
  dueOn: session.closes,
  quote: session.quote,
  readOn: dayOfInstant(fetched.retrievedAt),
  source: fetched.address,
  confidence,
})
