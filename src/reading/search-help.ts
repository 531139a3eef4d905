// What is said beside the answer to words: other names, what else was recognised, and what to try where nothing is found.
import type { RecommendationFilter, Store } from '../../db/store.ts'
import { nearState, statesWith } from '../domain/near-states.ts'
import { findPinpoints } from '../domain/pinpoints/pinpoints.ts'
import { readWords } from '../domain/search/expand.ts'
import { beginningsOf, nearestTo } from '../domain/search/nearest.ts'
import { parseQuery } from '../domain/search/parse.ts'
import { QueryRefusedError } from '../domain/search/query.ts'
import { type Recognised, recognise } from '../domain/search/recognise.ts'
import { withOperators } from '../domain/search/small-operators.ts'
import { tokensOf } from '../domain/search/tokens.ts'
import { partsOf, wordsIn } from '../domain/search/write.ts'
import { stateByCode } from '../domain/states/states.ts'
import { recommendationTypes } from '../domain/units.ts'

/** `id` is the recommendation that the footnote names; null where none is meant or held. */
export type Offer =
  | (Extract<Recognised, { kind: 'state' }> & {
      /** recommendations to this State with the other words; left out where they were not counted */
      total?: number
    })
  | (Extract<Recognised, { kind: 'document' }> & { held: boolean; id: string | null })

/** Each search that finds something: with another spelling, without a word, without a filter. */
export type Instead = {
  spellings: { typed: string; nearest: string; q: string; total: number }[]
  withoutWord: { typed: string; q: string; total: number }[]
  withoutFilter: { filter: keyof RecommendationFilter; total: number }[]
}

export type SearchHelp = {
  alsoSearched: { words: string; names: string[] }[]
  leftOut: string[]
  /** the same with "or" and "not" as operators, where they were typed in small letters and it finds something */
  withOperators: { q: string; total: number } | null
  /** the number of a paragraph was typed without its document, and nothing was found */
  isNumberAlone: boolean
  offers: Offer[]
  /** null where something was found */
  instead: Instead | null
}

const mostWords = 8

async function offerOf(store: Store, found: Recognised): Promise<Offer> {
  if (found.kind === 'state') return found
  const document = await store.documents.get(found.symbol)
  if (document === null || found.paragraph === null) return { ...found, held: document !== null, id: null }
  const units = await store.documents.units(document.id)
  // the lead-in of several is none itself: its place is in the document
  const unit = units.find(({ path, unitType }) => path === found.paragraph && recommendationTypes.includes(unitType))
  return { ...found, held: true, id: unit?.id ?? null }
}

/** Returns what was recognised in what was typed, also where it cannot be read as words. */
export const offersFor = (store: Store, typed: string): Promise<Offer[]> =>
  Promise.all(
    recognise(typed)
      .slice(0, mostWords)
      .map((found) => offerOf(store, found)),
  )

/** What stands beside a name with the names of the other States taken out: a name is not looked for in texts to another. */
function withoutOtherNames(offers: readonly Offer[]): Offer[] {
  const names = offers.flatMap((offer) => (offer.kind === 'state' ? [offer.typed] : []))
  return offers.map((offer) => {
    if (offer.kind !== 'state' || names.length < 2) return offer
    const rest = names.reduce((left, name) => (name === offer.typed ? left : left.replace(name, ' ')), offer.rest)
    return { ...offer, rest: tokensOf(rest).length === 0 ? '' : rest.replace(/\s+/g, ' ').trim() }
  })
}

/** Whether a text is the number of a paragraph alone, which no document goes with: "100.52", "para. 9 (b)". */
function isNumberAlone(typed: string): boolean {
  const text = typed.trim()
  return [text, `para. ${text}`].some((one) =>
    findPinpoints(one).some(({ start, end }) => start === 0 && end === one.length),
  )
}

/** Whether a word is one of the name of a State, which no spelling is looked for. */
const isNamed = (named: readonly Offer[], typed: string, { start, end }: { start: number; end: number }): boolean =>
  named.some((offer) => {
    const at = offer.kind === 'state' ? typed.indexOf(offer.typed) : -1
    return at >= 0 && start >= at && end <= at + offer.typed.length
  })

async function insteadOf(
  store: Store,
  filter: RecommendationFilter & { q: string },
  named: readonly Offer[],
): Promise<Instead> {
  const total = async (changed: RecommendationFilter) => (await store.recommendations.find(changed, { limit: 1 })).total
  const query = parseQuery(filter.q)
  const instead: Instead = { spellings: [], withoutWord: [], withoutFilter: [] }
  const misspelt: { start: number; end: number; nearest: string }[] = []
  for (const { token } of wordsIn(query).slice(0, mostWords)) {
    if (isNamed(named, filter.q, token) || (await total({ q: token.text })) > 0) continue
    const known = (await Promise.all(beginningsOf(token.text).map((one) => store.search.wordsBeginning(one)))).flat()
    if (known.some(({ word }) => word === token.text)) continue
    const typed = filter.q.slice(token.start, token.end)
    for (const nearest of nearestTo(token.text, known).slice(0, 1)) {
      misspelt.push({ start: token.start, end: token.end, nearest })
      const q = filter.q.slice(0, token.start) + nearest + filter.q.slice(token.end)
      const found = await total({ ...filter, q })
      if (found > 0) instead.spellings.push({ typed, nearest, q, total: found })
    }
  }
  // none of two misspelt words finds anything while the other stays as it is
  if (instead.spellings.length === 0 && misspelt.length > 1) {
    const meant = misspelt.reduceRight((q, one) => q.slice(0, one.start) + one.nearest + q.slice(one.end), filter.q)
    const found = await total({ ...filter, q: meant })
    if (found > 0) instead.spellings.push({ typed: filter.q, nearest: meant, q: meant, total: found })
  }
  for (const { typed, rest } of partsOf(query).slice(0, mostWords)) {
    const found = tokensOf(rest).length === 0 ? 0 : await total({ ...filter, q: rest })
    if (found > 0) instead.withoutWord.push({ typed, q: rest, total: found })
  }
  const given = (Object.keys(filter) as (keyof RecommendationFilter)[]).filter(
    (name) => name !== 'q' && filter[name] !== undefined,
  )
  for (const name of given) {
    const found = await total({ ...filter, [name]: undefined })
    if (found > 0) instead.withoutFilter.push({ filter: name, total: found })
  }
  return instead
}

/** How many the State has where it is taken for a filter, and the rest for the words. */
async function countedOf(store: Store, filter: RecommendationFilter, offer: Offer): Promise<Offer> {
  if (offer.kind !== 'state') return offer
  const { q: _q, ...others } = filter
  const words = tokensOf(offer.rest).length === 0 ? {} : { q: offer.rest }
  const asked = { ...others, ...words, states: [offer.iso3] }
  try {
    const { total } = await store.recommendations.find(asked, { limit: 1 })
    return { ...offer, total }
  } catch (error) {
    // what is left without the name, such as an operator, need not be a query
    if (error instanceof QueryRefusedError) return offer
    throw error
  }
}

/** States of whose names it is a part, or the one whose code or misspelt name it is, where nothing else was meant. */
function statesMeant(typed: string, total: number): Offer[] {
  const near = total === 0 ? (stateByCode(typed.trim().toUpperCase()) ?? nearState(typed)) : null
  const states = near === null ? statesWith(typed) : [near]
  return states.map(({ iso3 }) => ({ kind: 'state', iso3, typed, rest: '' }))
}

async function operatorsOf(
  store: Store,
  filter: RecommendationFilter & { q: string },
): Promise<SearchHelp['withOperators']> {
  const q = withOperators(filter.q)
  if (q === null) return null
  const { total } = await store.recommendations.find({ ...filter, q }, { limit: 1 })
  return total === 0 ? null : { q, total }
}

/** Returns what is said beside the answer to `filter`, which found `total` rows. */
export async function searchHelp(
  store: Store,
  filter: RecommendationFilter & { q: string },
  total: number,
): Promise<SearchHelp> {
  const { alsoSearched, leftOut } = readWords(filter.q)
  const named = withoutOtherNames(await offersFor(store, filter.q))
  const isNumber = total === 0 && named.length === 0 && isNumberAlone(filter.q)
  const offers = named.length > 0 ? named : statesMeant(filter.q, total)
  const counted = await Promise.all(offers.map((offer) => countedOf(store, filter, offer)))
  const instead = total > 0 || isNumber ? null : await insteadOf(store, filter, offers)
  const operators = await operatorsOf(store, filter)
  return { alsoSearched, leftOut, withOperators: operators, isNumberAlone: isNumber, offers: counted, instead }
}
