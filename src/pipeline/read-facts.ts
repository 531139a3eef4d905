// Takes over the facts that the project carries: CSV files with source and certainty → Facts.
import { join } from 'node:path'
import type { AnnouncementFact, Facts, SessionFact, UprTurnFact } from '../domain/facts.ts'
import { readSource } from '../domain/source-note.ts'
import { FactsError, type Placed, readRows } from './facts-csv.ts'
import * as schema from './facts-schema.ts'
import { readAnnouncements } from './read-announcements.ts'
import { readProcedureFacts, readReports } from './read-procedure-facts.ts'

export { FactsError } from './facts-csv.ts'

const noDeadlines = {
  stakeholderDeadline: null,
  stakeholderDeadlineEstimate: null,
  nationalReportDeadline: null,
  addendumDeadline: null,
  adoptingCouncilSession: null,
}

type Dated = { start: string | null; end: string | null; session: number }

/** A session does not close before it opens, and no session stands twice. */
function checkSessions<T extends Dated>(file: string, rows: Placed<T>[]): T[] {
  const seen = new Map<number, number>()
  for (const { row, line } of rows) {
    const first = seen.get(row.session)
    if (first !== undefined)
      throw new FactsError(file, line, 'session', `session ${row.session} stands in line ${first} already`)
    seen.set(row.session, line)
    // a month against a day compares by its first seven characters
    const length = Math.min(row.start?.length ?? 0, row.end?.length ?? 0)
    if (row.start !== null && row.end !== null && row.end.slice(0, length) < row.start.slice(0, length))
      throw new FactsError(file, line, 'end', `${row.end} is before the start ${row.start}`)
  }
  return rows.map(({ row }) => row)
}

async function readSessions(folder: string): Promise<SessionFact[]> {
  const [cat, upr, hrc] = await Promise.all([
    readRows(join(folder, 'cat_sessions.csv'), schema.catSessionRow),
    readRows(join(folder, 'upr_sessions.csv'), schema.uprSessionRow),
    readRows(join(folder, 'hrc_sessions.csv'), schema.hrcSessionRow),
  ])
  const common = (row: (typeof cat | typeof upr | typeof hrc)[number]['row']) => ({
    ordinal: row.session,
    opens: row.start,
    closes: row.end,
    opensEvidence: row.start_certainty ?? ('estimate' as const),
    closesEvidence: row.end_certainty ?? ('estimate' as const),
    source: row.source,
    confidence: row.confidence,
    readOn: row.read_on,
  })
  return [
    ...checkSessions('cat_sessions.csv', cat).map((row) => ({
      mechanism: 'CAT' as const,
      ...noDeadlines,
      ...common(row),
      states: row.states,
      ...(row.states_list === null ? {} : { statesList: row.states_list }),
      statesEvidence: row.states_certainty ?? ('estimate' as const),
      note: row.note,
    })),
    ...checkSessions('upr_sessions.csv', upr).map((row) => ({
      mechanism: 'UPR' as const,
      ...common(row),
      states: [],
      stakeholderDeadline: row.stakeholder_deadline,
      stakeholderDeadlineEstimate: row.stakeholder_deadline_estimate,
      deadlineEvidence: row.stakeholder_deadline_certainty ?? ('estimate' as const),
      nationalReportDeadline: row.national_report_deadline,
      addendumDeadline: row.addendum_deadline,
      adoptingCouncilSession: row.adopting_hrc_session,
      councilEvidence: row.adopting_hrc_session_certainty ?? ('estimate' as const),
    })),
    ...checkSessions('hrc_sessions.csv', hrc).map((row) => ({
      mechanism: 'HRC' as const,
      ...noDeadlines,
      ...common(row),
      states: [],
    })),
  ]
}

/** what `confidence` says of the session of a cycle */
const sureFor = { 1: /^sure for cycles? 1/, 2: /^sure for cycles? 1-2/ }

/** Cycles 1 to 3 from the order of review, cycle 4 from its own file; the two must agree on cycle 4. */
async function readTurns(folder: string): Promise<UprTurnFact[]> {
  const [order, fourth] = await Promise.all([
    readRows(join(folder, 'upr_order_all_cycles.csv'), schema.uprOrderRow),
    readRows(join(folder, 'upr_cycle4.csv'), schema.uprTurnRow),
  ])
  const turns: UprTurnFact[] = []
  const notes = new Map<string, string | null>()
  const fourthSession = new Map<string, number | null>()
  for (const { row, line } of order) {
    if (notes.has(row.iso3)) throw new FactsError('upr_order_all_cycles.csv', line, 'iso3', `${row.iso3} stands twice`)
    notes.set(row.iso3, row.note)
    fourthSession.set(row.iso3, row.cycle4_session)
    for (const cycle of [1, 2, 3] as const) {
      const session = row[`cycle${cycle}_session`]
      if (session === null) continue
      const sure = cycle !== 3 && sureFor[cycle].test(row.confidence)
      turns.push({
        state: row.iso3,
        cycle,
        workingGroupSession: session,
        sessionOpens: null,
        sessionCloses: null,
        stakeholderDeadline: null,
        note: row.note,
        evidence: sure ? 'official' : 'estimate',
        orSession: null,
        source: row.source,
        confidence: row.confidence,
        readOn: row.read_on,
      })
    }
  }
  const seen = new Set<string>()
  for (const { row, line } of fourth) {
    const fault = (column: string, message: string) => new FactsError('upr_cycle4.csv', line, column, message)
    if (seen.has(row.iso3)) throw fault('iso3', `${row.iso3} stands twice`)
    seen.add(row.iso3)
    const ordered = fourthSession.get(row.iso3)
    if (ordered !== undefined && ordered !== row.session)
      throw fault('session', `${row.session} disagrees with ${ordered} in upr_order_all_cycles.csv for ${row.iso3}`)
    if ((row.session === null) !== (row.session_certainty === 'unknown'))
      throw fault('session_certainty', 'is unknown exactly where there is no session')
    turns.push({
      state: row.iso3,
      cycle: 4,
      workingGroupSession: row.session,
      sessionOpens: row.session_start,
      sessionCloses: row.session_end,
      stakeholderDeadline: row.ngo_deadline,
      note: [notes.get(row.iso3), row.date_note].filter((part) => typeof part === 'string').join('; ') || null,
      outOfOrder: typeof notes.get(row.iso3) === 'string',
      evidence: row.session_certainty,
      orSession: row.or_session,
      source: row.source,
      confidence: row.confidence,
      readOn: row.read_on,
    })
  }
  return turns
}

/** What stands behind an address is a remark: it gets a field of its own here, so that no link ever holds it. */
const withSource = <Row extends { source: string }>(row: Row): Row => ({ ...row, ...readSource(row.source) })

const withSources = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([kind, rows]) => [kind, (rows as { source: string }[]).map(withSource)]),
  ) as Facts

/**
 * The announcements of a folder laid out like `db/facts`, as `readFacts` gives them.
 * @throws FactsError naming file, line and column
 */
export const readReleaseAnnouncements = async (folder: string): Promise<AnnouncementFact[]> =>
  (await readAnnouncements(join(folder, 'announcements.csv'))).map(withSource)

/**
 * All facts of a folder laid out like `db/facts`.
 * @throws FactsError naming file, line and column
 */
export async function readFacts(folder: string): Promise<Facts> {
  const [sessions, uprTurns, cat, opcat, reports, visits, announcements, procedure] = await Promise.all([
    readSessions(folder),
    readTurns(folder),
    readRows(join(folder, 'cat_parties.csv'), schema.catPartyRow),
    readRows(join(folder, 'opcat_parties.csv'), schema.opcatPartyRow),
    readReports(folder),
    readRows(join(folder, 'sr_torture_visits.csv'), schema.visitRow),
    readAnnouncements(join(folder, 'announcements.csv')),
    readProcedureFacts(folder),
  ])
  const sourced = (row: { source: string; confidence: string; read_on: string }) => ({
    source: row.source,
    confidence: row.confidence,
    readOn: row.read_on,
  })
  return withSources({
    sessions,
    uprTurns,
    parties: [
      ...cat.map(({ row }) => ({
        treaty: 'CAT' as const,
        state: row.iso3,
        date: row.date,
        kind: row.kind,
        npm: null,
        ...sourced(row),
      })),
      ...opcat.map(({ row }) => ({
        treaty: 'OPCAT' as const,
        state: row.iso3,
        date: row.date,
        kind: null,
        npm: row.npm,
        ...sourced(row),
      })),
    ],
    uprReports: reports,
    visits: visits.map(({ row }) => ({
      state: row.iso3,
      from: row.start,
      to: row.end,
      reportSymbol: row.report_symbol,
      mandateHolder: row.mandate_holder,
      remark: row.country,
      kind: row.kind,
      datesEvidence: row.dates_certainty ?? ('estimate' as const),
      ...sourced(row),
    })),
    announcements,
    ...procedure,
  })
}
