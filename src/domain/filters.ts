// From a query as a person writes it to the filter that the store understands; the same for API and pages.
import type { CriminalisationQuery, DocumentQuery, RecommendationQuery, WindowQuery } from './queries.ts'
import { QueryError } from './queries.ts'
import { membersOf, type Region } from './states/regions.ts'
import { canonicalSymbol } from './symbols/symbols.ts'
import { kindsFound } from './windows/purposes.ts'

/** States named, and those of the regional groups named; at least one of both. */
export const statesAsked = (query: CriminalisationQuery): string[] => {
  const codes = [...(query.state ?? []), ...(query.region ?? []).flatMap(membersOf)]
  if (codes.length === 0)
    throw new QueryError([{ parameter: 'state', message: 'name at least one State, or a region' }], ['state', 'region'])
  return [...new Set(codes)]
}

/**
 * States named, of those in the regional groups named; either may be left out. A State that is in none of the groups is
 * refused: nothing could be found.
 */
export const statesOf = (
  named: string[] | undefined,
  groups: readonly Region[] | undefined,
  parameter = 'state',
): string[] | undefined => {
  const members = groups?.flatMap(membersOf)
  if (named === undefined || members === undefined) return named ?? members
  const both = named.filter((iso3) => members.includes(iso3))
  if (both.length === 0)
    throw new QueryError([{ parameter, message: 'none of these States is in the region: leave one of them out' }], [])
  return both
}

/** Whether States and regions are named that have none in common: nothing can be found. */
export const areApart = ({
  state,
  region,
}: {
  state?: string[] | undefined
  region?: Region[] | undefined
}): boolean => {
  if (state === undefined || region === undefined) return false
  const members = region.flatMap(membersOf)
  return !state.some((iso3) => members.includes(iso3))
}

export const toRecommendationFilter = (query: RecommendationQuery) => ({
  states: query.state,
  mechanisms: query.mechanism,
  topics: query.topic,
  subtags: query.subtag,
  readings: query.criminalisation,
  positions: query.position,
  recommendingStates: statesOf(query.recommendingState, query.recommendingRegion, 'recommendingState'),
  cycles: query.cycle,
  regions: query.region,
  years: query.year,
  types: query.type,
  from: query.from,
  to: query.to,
  symbol: query.symbol === undefined ? undefined : writtenSymbol(query.symbol),
  languages: query.language,
  textStatuses: query.textStatus,
  q: query.q,
})

/** Fields of a filter of recommendations → the parameter that asks for each. */
export const parameterOf = {
  states: 'state',
  mechanisms: 'mechanism',
  topics: 'topic',
  subtags: 'subtag',
  readings: 'criminalisation',
  positions: 'position',
  recommendingStates: 'recommendingState',
  cycles: 'cycle',
  languages: 'language',
  regions: 'region',
  years: 'year',
  types: 'type',
  textStatuses: 'textStatus',
  symbol: 'symbol',
  from: 'from',
  to: 'to',
} as const satisfies Partial<Record<keyof ReturnType<typeof toRecommendationFilter>, keyof RecommendationQuery>>

export const toDocumentFilter = (query: DocumentQuery) => ({
  states: statesOf(query.state, query.region),
  mechanisms: query.mechanism,
  types: query.type,
  cycles: query.cycle,
  from: query.from,
  to: query.to,
  languages: query.language,
  allVersions: query.versions === 'all',
})

/** Kinds of date named, of those that serve what they are asked for; both that share none are refused. */
const kindsOf = ({ kind, purpose }: Pick<WindowQuery, 'kind' | 'purpose'>): string[] | undefined => {
  const serving = purpose && kindsFound(purpose)
  if (kind === undefined || serving === undefined) return kind ?? serving
  const both = kind.filter((one) => serving.includes(one))
  if (both.length === 0)
    throw new QueryError(
      [{ parameter: 'kind', message: 'none of these kinds serves the purpose: leave one of them out' }],
      [],
    )
  return both
}

/** What windows, calendars and feeds are asked for: which States, bodies and kinds of date. */
export const toWindowScope = (query: Pick<WindowQuery, 'state' | 'region' | 'mechanism' | 'kind' | 'purpose'>) => ({
  states: statesOf(query.state, query.region),
  mechanisms: query.mechanism,
  kinds: kindsOf(query),
})

export const toWindowFilter = (query: WindowQuery) => ({
  ...toWindowScope(query),
  certainties: query.certainty,
  dueFrom: query.dueFrom,
  dueTo: query.dueTo,
})

/** The symbol as it is stored, whatever its spelling. */
export const writtenSymbol = (written: string): string => {
  const symbol = canonicalSymbol(written)
  if (symbol === null)
    throw new QueryError([{ parameter: 'symbol', message: `${JSON.stringify(written)} is not a document symbol` }], [])
  return symbol
}
