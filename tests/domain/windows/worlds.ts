// Random histories of sessions, documents and announcements between 1990 and 2040, for the tests of what holds in all of them.
import fc from 'fast-check'
import { addDays } from '../../../src/domain/days/days.ts'
import type { AnnouncementFact, Facts, SessionFact } from '../../../src/domain/facts.ts'
import { computeWindows } from '../../../src/domain/windows/compute.ts'
import type { DocumentDates } from '../../../src/domain/windows.ts'
import { announcement, document, duty, noFacts, party, session, turn, visit } from './build.ts'

export const states = ['KEN', 'TGO', 'VAT']
const dayBetween = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(from, count))
// 51 years
const anyDay = dayBetween('1990-01-01', 18_626)
const monthEnds = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.constantFrom('01-31', '02-28', '04-30', '12-31', '01-01'))
  .map(([year, end]) => `${year}-${end}`)
const day = fc.oneof(
  { weight: 3, arbitrary: anyDay },
  { weight: 1, arbitrary: monthEnds },
  { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '2028-02-29', '2000-02-29') },
)
const evidence = fc.constantFrom('official' as const, 'estimate' as const)
const state = fc.constantFrom(...states)

const sessionOf = (mechanism: SessionFact['mechanism'], ordinal: number) =>
  fc
    .record({
      opens: day,
      length: fc.integer({ min: 0, max: 30 }),
      evidence,
      shape: fc.constantFrom('day', 'month', 'none'),
      states: fc.subarray(states),
    })
    .map(({ opens, length, evidence: sure, shape, states: listed }) => {
      const cut = (date: string) => (shape === 'none' ? null : shape === 'month' ? date.slice(0, 7) : date)
      return session(mechanism, ordinal, {
        opens: cut(opens),
        closes: cut(addDays(opens, length)),
        opensEvidence: sure,
        closesEvidence: sure,
        states: mechanism === 'CAT' ? listed : [],
      })
    })

// [mechanism, kind, session, the session that it was moved from]: for the State's own session or another, or for none
const target = fc.constantFrom(
  ['CAT', 'session', 84],
  ['CAT', 'review_submission', 84],
  ['CAT', 'review_submission', null],
  ['CAT', 'next_review', 85],
  ['CAT', 'periodic_report_due', null],
  ['CAT', 'periodic_report_due', 83],
  ['CAT', 'follow_up_information_due', null],
  ['UPR', 'session', 54],
  ['UPR', 'stakeholder_submission', 54],
  ['UPR', 'stakeholder_submission', 41],
  ['UPR', 'stakeholder_submission', null],
  ['UPR', 'national_report_due', 53],
  ['UPR', 'review_session', 55],
  ['UPR', 'review_session', 54, 41],
  ['UPR', 'postponement', 41],
  ['SRT', 'country_visit', null],
  ['SRT', 'visit_report', null],
  ['SRT', 'call_for_input', null],
  ['CAT', 'session', 84, 83],
  ['CAT', 'initial_report_due', null],
  ['CAT', 'list_of_issues', 84],
  ['CAT', 'list_of_issues_prior_to_reporting', null],
  ['CAT', 'review_day', 83],
  ['CAT', 'next_review', null],
  ['UPR', 'positions_due', 41],
  ['UPR', 'council_adoption', null],
)

const announcementOf: fc.Arbitrary<AnnouncementFact> = fc
  .record({
    target,
    state: fc.option(state),
    status: fc.constantFrom('announced', 'confirmed', 'moved', 'cancelled'),
    opensOn: day,
    length: fc.integer({ min: 0, max: 30 }),
    dated: fc.boolean(),
    unlisted: fc.boolean(),
    readOn: dayBetween('2026-01-01', 300),
  })
  .map(({ target: [mechanism, kind, number, from], state: named, status, opensOn, length, dated, unlisted, readOn }) =>
    announcement(mechanism as 'CAT', kind as string, {
      session: number as number | null,
      // without a session it always names its State
      state: number === null ? (named ?? 'KEN') : named,
      status: status as 'moved',
      opensOn: dated ? opensOn : null,
      dueOn: dated ? addDays(opensOn, length) : null,
      readOn,
      ...(from && status === 'moved' ? { fromSession: from as number } : {}),
      ...(unlisted ? { unlistedOn: addDays(readOn, 10) } : {}),
    }),
  )

const documentOf: fc.Arbitrary<DocumentDates> = fc
  .record({
    state,
    number: fc.integer({ min: 1, max: 4 }),
    session: fc.option(fc.integer({ min: 80, max: 84 })),
    closes: fc.option(day),
    distributed: day,
    report: fc.option(day),
    followUp: fc.option(fc.option(day)),
    upr: fc.boolean(),
  })
  .map(({ state: of, number, session: at, closes, distributed, report, followUp, upr }) =>
    upr
      ? document(`A/HRC/5${number}/9`, {
          mechanism: 'UPR',
          type: 'report_of_the_working_group',
          states: [of],
          workingGroupSession: 40 + number,
          councilSession: 51 + number,
        })
      : document(`CAT/C/${of}/CO/${number}`, {
          states: [of],
          session: at,
          sessionCloses: closes,
          distributionDate: distributed,
          nextReport: report === null ? null : duty('40', report),
          followUp: followUp === null ? null : duty('39', followUp),
        }),
  )

export const world = fc.record({
  sessions: fc.tuple(
    ...[80, 81, 82, 83, 84].map((n) => sessionOf('CAT', n)),
    ...[41, 42, 53, 54].map((n) => sessionOf('UPR', n)),
    sessionOf('HRC', 64),
  ),
  deposit: fc.option(day),
  turns: fc.uniqueArray(
    fc.record({ state, cycle: fc.constant(4), session: fc.option(fc.constantFrom(41, 42, 53, 54)) }),
    { selector: (row) => row.state },
  ),
  visits: fc.array(fc.record({ state, from: day, length: fc.integer({ min: 0, max: 14 }) }), { maxLength: 3 }),
  announcements: fc.array(announcementOf, { maxLength: 5 }),
  documents: fc.array(documentOf, { maxLength: 5 }),
  today: anyDay,
})

export type World = typeof world extends fc.Arbitrary<infer T> ? T : never
export const factsOf = ({ sessions, deposit, turns, visits, announcements }: World): Facts => ({
  ...noFacts,
  sessions,
  parties: deposit === null ? [] : [party('KEN', deposit)],
  uprTurns: turns.map((row) => turn(row.state, row.cycle, row.session)),
  visits: visits.map(({ state: of, from, length }) => visit(of, from, addDays(from, length))),
  announcements,
})
export const compute = (of: World, rest: Partial<{ facts: Facts; documents: DocumentDates[]; today: string }> = {}) =>
  computeWindows({ facts: factsOf(of), documents: of.documents, today: of.today, states, ...rest })
