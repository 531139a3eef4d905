// What the search page says beside its results: where words were not understood, what else was meant, what to try instead.
import type { RecommendationQuery } from '../domain/queries.ts'
import type { Place } from '../domain/search/query.ts'
import type { Instead, Offer, SearchHelp } from '../reading/search-help.ts'
import { hiddenFields } from './form.ts'
import { html } from './html.ts'
import { nameOf, symbolPath } from './parts.ts'

export type Fault = { parameter: string; message: string; place?: Place }

/** The words as typed, with the place that was not understood marked. */
const placed = (typed: string, { start, end }: Place) =>
  html`<p class="typed"><code>${typed.slice(0, start)}<mark>${typed.slice(start, end) || ' '}</mark>${typed.slice(end)}</code></p>`

export const faultsPart = (faults: Fault[], typed: string | undefined) =>
  faults.length > 0 &&
  html`<div class="notice" role="alert" id="faults"><p><strong>Nothing was searched.</strong></p>
    <ul>${faults.map(
      (fault) =>
        html`<li>${fault.parameter === 'q' ? 'Words' : fault.parameter}: ${fault.message}
          ${fault.place && typed !== undefined && placed(typed, fault.place)}</li>`,
    )}</ul>
    <p class="small"><a href="/about#search">How words are looked for</a></p></div>`

/** A search that is one press away; words never stand in an address. */
const button = (query: RecommendationQuery, words: string) =>
  html`<form method="post" action="/search" class="offer">${hiddenFields(query)}<button type="submit">${words}</button></form>`

const without = (query: RecommendationQuery): RecommendationQuery => {
  const { after: _after, ...rest } = query
  return rest
}

const offerPart = (offer: Offer, query: RecommendationQuery) => {
  if (offer.kind === 'state') {
    const { q: _q, ...rest } = without(query)
    const chosen = { ...rest, state: [offer.iso3], ...(offer.rest === '' ? {} : { q: offer.rest }) }
    return html`<li>${button(chosen, `${nameOf(offer.iso3)}: show only this State`)}</li>`
  }
  if (offer.id !== null)
    return html`<li><a href=${`/recommendations/${offer.id}`}>${offer.symbol}, para. ${offer.paragraph}</a></li>`
  return offer.held
    ? html`<li><a href=${`/documents/${symbolPath(offer.symbol)}`}>${offer.symbol}: show this document</a></li>`
    : html`<li>${offer.symbol} is not held. See <a href="/sources">what is missing</a>.</li>`
}

export const offersPart = (offers: readonly Offer[], query: RecommendationQuery) =>
  offers.length > 0 && html`<ul class="offers">${offers.map((offer) => offerPart(offer, query))}</ul>`

/** Fields of a filter → the parameter that the form has for it, and its words. */
const filterFields: Record<string, [parameter: keyof RecommendationQuery, words: string]> = {
  states: ['state', 'the State'],
  mechanisms: ['mechanism', 'the mechanism'],
  topics: ['topic', 'the topic'],
  subtags: ['subtag', 'what is asked for'],
  positions: ['position', 'the position'],
  recommendingStates: ['recommendingState', 'the recommending State'],
  cycles: ['cycle', 'the cycle'],
  languages: ['language', 'the language'],
  regions: ['region', 'the region'],
  years: ['year', 'the year'],
  types: ['type', 'the kind of document'],
  symbol: ['symbol', 'the symbol'],
  from: ['from', 'the first day'],
  to: ['to', 'the last day'],
}

const insteadPart = (instead: Instead, query: RecommendationQuery) => {
  const own = without(query)
  const counted = (total: number) => (total === 1 ? '1 found' : `${total} found`)
  const tries = [
    ...instead.spellings.map((one) => button({ ...own, q: one.q }, `${one.nearest} (${counted(one.total)})`)),
    ...instead.withoutWord.map((one) => button({ ...own, q: one.q }, `Without ${one.typed} (${counted(one.total)})`)),
    ...instead.withoutFilter.flatMap((one) => {
      const field = filterFields[one.filter]
      if (field === undefined) return []
      const rest = Object.fromEntries(Object.entries(own).filter(([name]) => name !== field[0]))
      return [button(rest as RecommendationQuery, `Without ${field[1]} (${counted(one.total)})`)]
    }),
  ]
  return (
    tries.length > 0 && html`<p>Try instead:</p><ul class="offers">${tries.map((one) => html`<li>${one}</li>`)}</ul>`
  )
}

export const helpPart = (help: SearchHelp | null, query: RecommendationQuery) =>
  help &&
  html`${help.alsoSearched.map(
    ({ words, names }) =>
      html`<p class="small soft">Also searched for ${words}: ${names.join(', ')}. Put ${words} in quotation marks to look for it alone.</p>`,
  )}
    ${help.leftOut.length > 0 && html`<p class="small soft">Not looked for, since nearly every text says it: ${help.leftOut.join(', ')}.</p>`}
    ${offersPart(help.offers, query)}
    ${help.instead && insteadPart(help.instead, query)}`
