// From a query as a person writes it to the filter that the store understands; the same for API and pages.
import type { CriminalisationQuery, DocumentQuery, RecommendationQuery, WindowQuery } from './queries.ts'
import { QueryError } from './queries.ts'
import { membersOf } from './states/regions.ts'
import { stateByCode } from './states/states.ts'
import { canonicalSymbol } from './symbols/symbols.ts'

/** Codes as the store has them; a code of no State is refused, never a silent zero. Withdrawn codes give today's. */
export const knownStates = (codes: string[] | undefined, parameter: string): string[] | undefined =>
  codes?.map((code) => {
    const state = stateByCode(code)
    if (!state) throw new QueryError([{ parameter, message: `no State has the code ${code}` }], [])
    return state.iso3
  })

/** States named, and those of the regional groups named; at least one of both. */
export const statesAsked = (query: CriminalisationQuery): string[] => {
  const codes = [...(knownStates(query.state, 'state') ?? []), ...(query.region ?? []).flatMap(membersOf)]
  if (codes.length === 0)
    throw new QueryError([{ parameter: 'state', message: 'name at least one State, or a region' }], ['state', 'region'])
  return [...new Set(codes)]
}

export const toRecommendationFilter = (query: RecommendationQuery) => ({
  states: knownStates(query.state, 'state'),
  mechanisms: query.mechanism,
  topics: query.topic,
  subtags: query.subtag,
  positions: query.position,
  recommendingStates: knownStates(query.recommendingState, 'recommendingState'),
  cycles: query.cycle,
  from: query.from,
  to: query.to,
  symbol: query.symbol === undefined ? undefined : writtenSymbol(query.symbol),
  languages: query.language,
  q: query.q,
})

export const toDocumentFilter = (query: DocumentQuery) => ({
  states: knownStates(query.state, 'state'),
  mechanisms: query.mechanism,
  types: query.type,
  cycles: query.cycle,
  from: query.from,
  to: query.to,
  languages: query.language,
  allVersions: query.versions === 'all',
})

export const toWindowFilter = (query: WindowQuery) => ({
  states: knownStates(query.state, 'state'),
  mechanisms: query.mechanism,
  kinds: query.kind,
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
