// Every real report of the Working Group in the corpus: no window moves to the days of the Council, none leaves the facts.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareCertainty } from '../../../src/domain/certainty.ts'
import { addDays } from '../../../src/domain/days/days.ts'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import type { Facts } from '../../../src/domain/facts.ts'
import { computeWindows } from '../../../src/domain/windows/compute.ts'
import type { DocumentDates, ReviewWindow } from '../../../src/domain/windows.ts'
import { readFacts } from '../../../src/pipeline/read-facts.ts'
import { corpus, parsedAll } from '../../support/corpus-upr.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const present = existsSync(corpus)
if (!present) console.warn('the test corpus is absent: windows are not compared over the import of real UPR reports')

/** Rows of a CSV of the shared facts, by column; the columns asked for hold no comma before them. */
function rowsOf(file: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(new URL(`facts/${file}`, shared), 'utf8')
    .trim()
    .split('\n')
  const names = head!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? `${at}`, cell])))
}

const datesOf = (parsed: ParsedDocument): DocumentDates => ({
  symbol: parsed.symbol,
  mechanism: parsed.mechanism,
  type: parsed.type,
  states: parsed.states,
  distributionDate: parsed.distributionDate,
  session: parsed.session,
  sessionOpens: parsed.sessionOpens,
  sessionCloses: parsed.sessionCloses,
  workingGroupSession: parsed.review?.workingGroupSession ?? null,
  workingGroupSessionOpens: parsed.review?.workingGroupSessionOpens ?? null,
  workingGroupSessionCloses: parsed.review?.workingGroupSessionCloses ?? null,
  reviewDates: parsed.review?.reviewDates ?? [],
  adoptionDates: parsed.review?.adoptionDate ? [parsed.review.adoptionDate] : [],
  followUp: null,
  nextReport: null,
  cycle: parsed.review?.cycle ?? null,
  councilSession: parsed.review?.councilSession ?? null,
  visitTo: null,
  readOn: '2026-11-27',
  invented: false,
})

const files = present
  ? [
      ...readdirSync(new URL('reports/', corpus))
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => `reports/${name}`),
      'SVN-c2/report.pdf',
      'SVN-c4/report.pdf',
    ].filter((file) => existsSync(new URL(file, corpus)))
  : []

describe.skipIf(!present)('the import of a real report', () => {
  let facts: Facts
  const reports: DocumentDates[] = []
  beforeAll(async () => {
    facts = await readFacts(new URL('../../../db/facts', import.meta.url).pathname)
    reports.push(...(await parsedAll(files)).map(datesOf))
  }, 600_000)

  type Windows = { before: Map<string, ReviewWindow>; after: ReviewWindow[] }
  const computed = new Map<DocumentDates, Windows>()

  /** UPR windows of the report's State some weeks after it was given out: before it was imported, and after. */
  function overImport(report: DocumentDates): Windows {
    const known = computed.get(report)
    if (known !== undefined) return known
    const today = addDays(report.distributionDate!, 30)
    const given = { facts, today, states: report.states }
    const ofReview = (windows: ReviewWindow[]) => windows.filter(({ mechanism }) => mechanism === 'UPR')
    const windows = {
      before: new Map(ofReview(computeWindows({ ...given, documents: [] })).map((window) => [window.key, window])),
      after: ofReview(computeWindows({ ...given, documents: [report] })),
    }
    computed.set(report, windows)
    return windows
  }

  it('prints its session of the Working Group and the days of that session', () => {
    expect(reports.length).toBeGreaterThan(60)
    const silent = reports.filter(
      ({ workingGroupSession, workingGroupSessionOpens, session }) =>
        [workingGroupSession, workingGroupSessionOpens].includes(null) || session !== null,
    )
    // its session has the year of the next one, later than the report itself: no day is taken (shared/facts/README.md)
    expect(silent.map(({ symbol }) => symbol)).toEqual(['A/HRC/13/4'])
  })

  it('moves no date that the facts hold, and lowers no label', () => {
    const moved = reports.flatMap((report) => {
      const { before, after } = overImport(report)
      const lost = [...before.keys()].filter((key) => !after.some((window) => window.key === key))
      return [
        ...lost.map((key) => `${report.symbol}: ${key} is gone`),
        ...after.flatMap((window) => {
          const old = before.get(window.key)
          if (old === undefined || old.dueOn === null) return []
          const same = old.opensOn === window.opensOn && old.dueOn === window.dueOn
          const better = compareCertainty(window.certainty, old.certainty)
          if (better < 0 || (better === 0 && !same) || (old.certainty === 'official' && !same))
            return [`${window.key}: ${old.opensOn} to ${old.dueOn} → ${window.opensOn} to ${window.dueOn}`]
          return []
        }),
      ]
    })
    expect(moved).toEqual([])
  })

  it.each(['upr_sessions.csv', 'renewed/upr_sessions.csv'])('keeps the session to its days in %s', (file) => {
    const days = new Map(rowsOf(file).map((row) => [Number(row['session']), row]))
    const wrong = reports.flatMap((report) => {
      const known = days.get(report.workingGroupSession!)
      const window = overImport(report).after.find(
        ({ rule, occasion }) => rule === 'U1' && occasion === `cycle-${report.cycle}`,
      )
      if (window === undefined) return [`${report.symbol}: no window of its session`]
      if (known?.['start']?.length !== 10 || known['end']?.length !== 10) return []
      return window.opensOn === known['start'] && window.dueOn === known['end'] && window.certainty === 'official'
        ? []
        : [`${report.symbol}: ${window.opensOn} to ${window.dueOn}, not ${known['start']} to ${known['end']}`]
    })
    expect(wrong).toEqual([])
  })

  it('holds the day of adoption that the renewed facts print', () => {
    const adopted = new Map(rowsOf('renewed/upr_outcomes.csv').map((row) => [`${row['iso3']} ${row['cycle']}`, row]))
    const wrong = reports.flatMap((report) => {
      const known = adopted.get(`${report.states[0]} ${report.cycle}`)
      const window = overImport(report).after.find(
        ({ rule, occasion }) => rule === 'U10' && occasion === `cycle-${report.cycle}`,
      )
      if (known?.['adopted_on']?.length !== 10 || !window?.dueOn || !window.opensOn) return []
      const day = known['adopted_on'].slice(0, window.dueOn.length)
      return window.opensOn <= day && day <= window.dueOn
        ? []
        : [`${report.symbol}: adopted on ${day}, the window is ${window.opensOn} to ${window.dueOn}`]
    })
    expect(wrong).toEqual([])
  })

  it('raises no alarm: the one misprinted session is refuted by the day of its own report', () => {
    const alarms = reports.flatMap((report) =>
      overImport(report).after.flatMap(({ contradictedBy = [] }) =>
        contradictedBy.map(({ source, words }) => `${source}: ${words}`),
      ),
    )
    expect(alarms).toEqual([])
  })
})
