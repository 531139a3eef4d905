// Takes over the files on procedure: dialogues, lists, follow-up, declarations, duties, outcomes, reports, how to take part.
import { join } from 'node:path'
import { addYears } from '../domain/days/days.ts'
import type { UprReportFact } from '../domain/facts.ts'
import type { HowToFact, ProcedureFacts } from '../domain/procedure-facts.ts'
import { FactsError, type Placed, readRows } from './facts-csv.ts'
import { uprReportRow } from './facts-schema.ts'
import * as schema from './procedure-schema.ts'

type Sourced = { source: string; confidence: string; read_on: string }
const read = ({ source, confidence, read_on }: Sourced) => ({ source, confidence, readOn: read_on })
const weighed = (row: Sourced & { certainty: 'official' | 'estimate' }) => ({ ...read(row), evidence: row.certainty })

/** @throws FactsError where two rows have one key */
function unique<T>(file: string, column: string, rows: Placed<T>[], keyOf: (row: T) => string): Placed<T>[] {
  const seen = new Map<string, number>()
  for (const { row, line } of rows) {
    const key = keyOf(row)
    const first = seen.get(key)
    if (first !== undefined) throw new FactsError(file, line, column, `${key} is in line ${first} already`)
    seen.set(key, line)
  }
  return rows
}

/** @throws FactsError where a row ends before it begins */
function inOrder<T>(file: string, column: string, rows: Placed<T>[], days: (row: T) => [string | null, string | null]) {
  for (const { row, line } of rows) {
    const [from, to] = days(row)
    if (from !== null && to !== null && to < from) throw new FactsError(file, line, column, `${to} is before ${from}`)
  }
  return rows
}

async function readTreatyBody(folder: string) {
  const [dialogues, lists, standings, declarations] = await Promise.all([
    readRows(join(folder, 'cat_dialogues.csv'), schema.dialogueRow),
    readRows(join(folder, 'cat_lists.csv'), schema.issueListRow),
    readRows(join(folder, 'cat_status.csv'), schema.standingRow),
    readRows(join(folder, 'cat_declarations.csv'), schema.declarationRow),
  ])
  unique('cat_dialogues.csv', 'iso3', dialogues, ({ session, iso3 }) => `${session} ${iso3}`)
  unique('cat_lists.csv', 'iso3', lists, ({ session, iso3 }) => `${session} ${iso3}`)
  unique('cat_declarations.csv', 'article', declarations, ({ iso3, article }) => `${iso3} ${article}`)
  for (const { row, line } of standings)
    if ((row.iso3 === null) !== row.what.startsWith('number_'))
      throw new FactsError('cat_status.csv', line, 'iso3', 'a State is named exactly where the row is no number')
  return {
    dialogues: inOrder('cat_dialogues.csv', 'last_day', dialogues, (row) => [row.first_day, row.last_day]).map(
      ({ row }) => ({
        session: row.session,
        state: row.iso3,
        from: row.first_day,
        to: row.last_day,
        hours: row.hours,
        ...weighed(row),
      }),
    ),
    issueLists: lists.map(({ row }) => ({
      session: row.session,
      kind: row.kind,
      state: row.iso3,
      status: row.status,
      inputDue: row.input_due,
      ...weighed(row),
    })),
    standings: standings.map(({ row }) => {
      const session = /^session (\d+)$/.exec(row.as_of)?.[1]
      return {
        state: row.iso3,
        what: row.what,
        asOf: session === undefined ? row.as_of : null,
        session: session === undefined ? null : Number(session),
        count: row.value,
        ...weighed(row),
      }
    }),
    declarations: declarations.map(({ row }) => ({
      state: row.iso3,
      article: row.article,
      status: row.status,
      declaredOn: row.declared_on,
      note: row.note,
      ...read(row),
    })),
  }
}

async function readPrevention(folder: string) {
  const [duties, visits] = await Promise.all([
    readRows(join(folder, 'opcat_npm.csv'), schema.preventionDutyRow),
    readRows(join(folder, 'spt_visits.csv'), schema.subcommitteeVisitRow),
  ])
  unique('opcat_npm.csv', 'iso3', duties, ({ iso3 }) => iso3)
  for (const { row, line } of duties) {
    const fault = (column: string, message: string) => new FactsError('opcat_npm.csv', line, column, message)
    if (row.npm_due !== addYears(row.entry_into_force, 1))
      throw fault('npm_due', `${row.npm_due} is not one year after ${row.entry_into_force}`)
    if ((row.declaration_art_24 === null) !== (row.art_24_postpones === null))
      throw fault('art_24_postpones', 'is given exactly where there is a declaration')
  }
  return {
    preventionDuties: duties.map(({ row }) => ({
      state: row.iso3,
      inForce: row.entry_into_force,
      dueOn: row.npm_due,
      postponement: row.declaration_art_24,
      postpones: row.art_24_postpones === 'npm',
      mechanism: row.npm,
      ...read(row),
    })),
    subcommitteeVisits: inOrder('spt_visits.csv', 'end', visits, (row) => [row.start, row.end]).map(({ row }) => ({
      state: row.iso3,
      year: row.year,
      from: row.start,
      to: row.end,
      status: row.status,
      note: row.note,
      ...weighed(row),
    })),
  }
}

async function readCouncil(folder: string) {
  const [outcomes, reports, mandates] = await Promise.all([
    readRows(join(folder, 'upr_outcomes.csv'), schema.uprOutcomeRow),
    readRows(join(folder, 'srt_reports.csv'), schema.rapporteurReportRow),
    readRows(join(folder, 'srt_mandate.csv'), schema.mandateRow),
  ])
  unique('upr_outcomes.csv', 'symbol', outcomes, ({ symbol }) => symbol)
  unique('srt_reports.csv', 'symbol', reports, ({ symbol }) => symbol)
  return {
    uprOutcomes: outcomes.map(({ row }) => ({
      symbol: row.symbol,
      state: row.iso3,
      cycle: row.cycle,
      workingGroupSession: row.working_group_session,
      councilSession: row.hrc_session,
      adoptedOn: row.adopted_on,
      ...weighed(row),
    })),
    rapporteurReports: reports.map(({ row }) => {
      const [body, session] = row.presented_at.split(' ') as ['HRC' | 'GA', string]
      return {
        year: row.year,
        symbol: row.symbol,
        body,
        session: Number.parseInt(session, 10),
        title: row.title,
        ...weighed(row),
      }
    }),
    mandates: inOrder('srt_mandate.csv', 'until', mandates, (row) => [row.since, row.until]).map(({ row }) => ({
      holder: row.holder,
      since: row.since,
      until: row.until,
      resolution: row.resolution,
      ...read(row),
    })),
  }
}

/** `… as printed on the page (field knowledge: X); open it`: X was read on no page, and is shown as such. */
const hearsay = /^(.*?) \(field knowledge: ([^()]+)\)(.*)$/s

async function readHowTo(folder: string): Promise<HowToFact[]> {
  const rows = await readRows(join(folder, 'how_to.csv'), schema.howToRow)
  return rows.map(({ row, line }) => {
    // what nobody read is never shown as the word of the body
    if (/general knowledge/.test(row.sure) && row.certainty !== 'confirm')
      throw new FactsError('how_to.csv', line, 'certainty', 'general knowledge is "confirm"')
    const [mechanism, kind] = row.kind.split(':') as ['CAT' | 'UPR' | 'SRT' | 'OPCAT' | 'all', string]
    const [, before, unconfirmed = null, after] = hearsay.exec(row.value) ?? []
    if (unconfirmed !== null && row.certainty !== 'confirm')
      throw new FactsError('how_to.csv', line, 'certainty', 'what is known from the field alone is "confirm"')
    return {
      mechanism: mechanism === 'all' ? null : mechanism,
      kind,
      topic: row.what,
      value: unconfirmed === null ? row.value : `${before}${after}`,
      unconfirmed,
      address: row.address,
      readOn: row.read_on,
      source: row.address,
      confidence: row.sure,
      weight: row.certainty,
    }
  })
}

/** @throws FactsError naming file, line and column */
export const readProcedureFacts = async (folder: string): Promise<ProcedureFacts> => ({
  ...(await readTreatyBody(folder)),
  ...(await readPrevention(folder)),
  ...(await readCouncil(folder)),
  howTo: await readHowTo(folder),
})

/**
 * Reports of the Working Group that are known to exist, of both files. Addenda and drafts of the later file are left
 * out: a source lists the addendum with its report, and a draft is replaced by the report.
 * @throws FactsError naming file, line and column
 */
export async function readReports(folder: string): Promise<UprReportFact[]> {
  const [first, later] = await Promise.all([
    readRows(join(folder, 'upr_reports_2008_2014.csv'), uprReportRow),
    readRows(join(folder, 'upr_reports_2015_on.csv'), schema.laterReportRow),
  ])
  unique('upr_reports_2015_on.csv', 'symbol', later, ({ symbol }) => symbol)
  const reports = later.filter(({ row }) => /^A\/HRC\/\d+\/\d+$/.test(row.symbol))
  const known = new Set(first.map(({ row }) => row.symbol))
  for (const { row, line } of reports)
    if (known.has(row.symbol))
      throw new FactsError('upr_reports_2015_on.csv', line, 'symbol', `${row.symbol} is in the earlier file already`)
  return [...first, ...reports].map(({ row }) => ({
    symbol: row.symbol,
    state: row.iso3,
    cycle: row.cycle,
    workingGroupSession: row.session,
    // a month alone is no day of distribution
    date: row.date?.length === 10 ? row.date : null,
    source: row.source,
    confidence: row.confidence,
    readOn: row.read_on,
  }))
}
