// The sources as this installation collects them: with the documents that the facts know of, and the sites of the settings.

import { sources } from '../../scrapers/index.ts'
import { createList as listObservations } from '../../scrapers/lib/committee-list/list.ts'
import { type Bases, officialBases } from '../../scrapers/lib/http/bases.ts'
import type { Source } from '../../scrapers/source.ts'
import { createList as listVisits } from '../../scrapers/special-rapporteur-visits/list.ts'
import { createList as listOutcomes } from '../../scrapers/upr-outcomes/list.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import type { Facts } from '../domain/facts.ts'

const isSymbol = (symbol: string | null): symbol is string => symbol?.startsWith('A/HRC/') ?? false

/** Annual reports are known by their addenda: `A/HRC/58/55/Add.1`. Those of the last three years may have more than we know. */
const [newestReports, furtherAddenda] = [3, 2]

/** The newest annual reports that visit reports are addenda to, with how many addenda of each are looked at. */
export function annualReportsOf(symbols: readonly string[]): { symbol: string; addenda: number }[] {
  const known = new Map<string, number>()
  for (const symbol of symbols) {
    const [, parent, number] = /^(A\/HRC\/\d+\/\d+)\/Add\.(\d+)$/.exec(symbol) ?? []
    if (parent) known.set(parent, Math.max(known.get(parent) ?? 0, Number(number)))
  }
  const session = (symbol: string): number => Number(symbol.split('/')[2])
  return [...known.keys()]
    .sort((one, other) => session(other) - session(one))
    .slice(0, newestReports)
    .map((symbol) => ({ symbol, addenda: known.get(symbol)! + furtherAddenda }))
}

/**
 * The sources named, each with a list that also asks for what the facts say exists: UPR reports of known symbol, the
 * Council sessions that adopted outcomes so far, and visit reports of known symbol.
 */
export function withFacts(chosen: readonly Source[], facts: Facts, now: Date, bases: Bases = officialBases): Source[] {
  const today = dayOfInstant(now.toISOString())
  const reports = facts.uprReports.map(({ symbol, state, date }) => ({ symbol, state, date }))
  const councilSessions = facts.sessions
    .filter(
      (s) =>
        s.mechanism === 'UPR' &&
        s.ordinal > 40 &&
        s.opens !== null &&
        s.opens <= today &&
        s.adoptingCouncilSession !== null,
    )
    .map((s) => s.adoptingCouncilSession!)
  const visits = facts.visits
    .filter((visit) => isSymbol(visit.reportSymbol))
    .map((visit) => ({ symbol: visit.reportSymbol!, state: visit.state }))
  const lists: Record<string, () => Source['list']> = {
    'cat-concluding-observations': () => listObservations(bases),
    'upr-outcomes': () => listOutcomes(bases, { reports, councilSessions: [...new Set(councilSessions)] }),
    'special-rapporteur-visits': () =>
      listVisits(bases, {
        reports: [...new Map(visits.map((v) => [v.symbol, v])).values()],
        annualReports: annualReportsOf(visits.map(({ symbol }) => symbol)),
      }),
  }
  return chosen.map((source) => {
    const list = lists[source.id]
    return list ? { ...source, list: list() } : source
  })
}

export { sources }
