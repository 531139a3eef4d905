// Histories that broke a promise once, as the search shrank them (seed and path of fast-check in its time).
import { announcement, document, session } from './build.ts'
import type { World } from './worlds.ts'

const quiet: World = {
  sessions: [] as unknown as World['sessions'],
  deposit: null,
  turns: [],
  visits: [],
  announcements: [],
  documents: [],
  today: '1990-01-01',
}
const held = (mechanism: 'CAT' | 'UPR', ordinal: number, day: string, states: string[] = []) =>
  session(mechanism, ordinal, {
    opens: day,
    closes: day,
    opensEvidence: 'official',
    closesEvidence: 'official',
    states,
  })
const sessions = (...rows: ReturnType<typeof session>[]) => rows as unknown as World['sessions']
const submission = (rest: Parameters<typeof announcement>[2]) =>
  announcement('UPR', 'stakeholder_submission', { readOn: '2026-01-01', ...rest })

/** `days` pass after `world.today`. */
export const found: readonly { what: string; world: World; days: number }[] = [
  {
    // seed 943483825, path 1875: it was left alone until session 41 had ended, and called off then
    what: 'a deadline is called off at a session that is not the State’s',
    world: {
      ...quiet,
      sessions: sessions(held('UPR', 41, '1990-01'), held('UPR', 54, '1990-01-01')),
      turns: [{ state: 'VAT', cycle: 4, session: 41 }],
      announcements: [submission({ state: 'VAT', session: 54, status: 'cancelled' })],
    },
    days: 31,
  },
  {
    // seed 1, path 10: announced and moved there, its cancellation was taken for one of another session
    what: 'a deadline is announced for a session that is not the State’s',
    world: {
      ...quiet,
      sessions: sessions(held('UPR', 41, '1990-01-01'), held('UPR', 54, '1990-01-01')),
      announcements: [submission({ state: 'KEN', session: 54 })],
      documents: [report('KEN', 41)],
    },
    days: 1,
  },
  {
    // seed 5, path 1492: it stood by itself until the session was over, and was taken for the report after that one then
    what: 'a report falls due without a session, before and after a review',
    world: {
      ...quiet,
      sessions: sessions(held('CAT', 84, '1990-01-01', ['KEN'])),
      announcements: [
        announcement('CAT', 'periodic_report_due', {
          state: 'KEN',
          opensOn: '2024-02-29',
          dueOn: '2024-02-29',
          readOn: '2026-01-01',
        }),
      ],
    },
    days: 1,
  },
  {
    // seed 5, path 0: the day that moved was taken for one of the next cycle
    what: 'a deadline without a session, of a State of two open cycles',
    world: { ...quiet, announcements: [submission({ state: 'KEN' })], documents: [report('KEN', 43)] },
    days: 1,
  },
  {
    // seed 831508, path 18: the calendar prints such days, and the rule table did not know it
    what: 'an initial report whose day is announced',
    world: {
      ...quiet,
      announcements: [
        announcement('CAT', 'initial_report_due', { state: 'KEN', dueOn: '1990-01-01', readOn: '2026-01-01' }),
      ],
    },
    days: 1,
  },
]

function report(state: string, number: number): World['documents'][number] {
  return document(`A/HRC/${number + 10}/9`, {
    mechanism: 'UPR',
    type: 'report_of_the_working_group',
    states: [state],
    workingGroupSession: number,
    councilSession: number + 11,
  })
}
