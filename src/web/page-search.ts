// Search: a form, and what it found, in pages.

import type { FacetCounts, RecommendationRow, Page as Rows } from '../../db/store.ts'
import type { Mechanism } from '../domain/mechanisms.ts'
import type { RecommendationQuery } from '../domain/queries.ts'
import type { Query } from '../domain/search/query.ts'
import type { Offer, SearchHelp } from '../reading/search-help.ts'
import { facetsPart } from './facets-part.ts'
import { hiddenFields, searchForm, stateChoices } from './form.ts'
import { type Fault, faultsPart, helpPart, offersPart } from './help-part.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { recommendationItem } from './parts.ts'

export type SearchView = {
  query: RecommendationQuery
  /** null before anything was asked */
  found: Rows<RecommendationRow> | null
  /** codes of fictional States whose examples are held */
  fictional: string[]
  /** mechanisms to choose from */
  offered: readonly Mechanism[]
  facets: FacetCounts | null
  /** the words as they were read, which are marked in the texts; null without words */
  sought: Query | null
  /** what is said beside the results; null without words */
  help: SearchHelp | null
  /** what is wrong with the query, in words */
  faults: Fault[]
  /** what was recognised in words that cannot be read */
  offers: Offer[]
}

/** The filters as an address; words of the text never stand in it. */
export const searchAddress = (query: RecommendationQuery): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && name !== 'q') params.set(name, String(value))
  const text = params.toString().replaceAll('%2C', ',')
  return `/search${text ? `?${text}` : ''}`
}

const nextPage = (query: RecommendationQuery, next: string) => {
  const onward = { ...query, after: next }
  if (query.q === undefined)
    return html`<nav class="pager" aria-label="Pages"><a href=${searchAddress(onward)} rel="next">More</a></nav>`
  return html`<form method="post" action="/search" class="pager">${hiddenFields(onward)}<button type="submit">More</button></form>`
}

const exported = (query: RecommendationQuery) => {
  if (query.q !== undefined) return null
  const { after: _after, limit: _limit, ...rest } = query
  return html` · <a href=${searchAddress(rest).replace('/search', '/api/v1/recommendations.csv')}>all as CSV</a>`
}

const results = ({ query, found, facets, sought, help }: SearchView) =>
  found &&
  html`<h2>${found.total === 0 ? 'Nothing found' : `${found.total} found`}</h2>
    <p class="small soft">Among the documents held, ${query.q === undefined || query.sort === 'newest' ? 'newest first' : 'by relevance'}${exported(query)}. A count says what was collected here;
      <a href="/sources">what is missing</a>.</p>
    ${helpPart(help, query)}
    ${found.total === 0 && html`<p>No text that is held matches. Fewer words or filters find more; it does not mean that nothing was said.</p>`}
    ${found.total > 0 && facetsPart(facets, query)}
    <ul class="rows">${found.rows.map((row) => recommendationItem(row, { state: true, sought }))}</ul>
    ${found.next && nextPage(query, found.next)}`

export const searchPage = (view: SearchView): Page => ({
  title: 'Search',
  here: '/search',
  noIndex: true,
  children: html`
    <h1>Search recommendations</h1>
    ${searchForm(view.query, stateChoices([...view.fictional, ...(view.query.state ?? []), ...(view.query.recommendingState ?? [])]), view.offered)}
    ${faultsPart(view.faults, view.query.q)}
    ${offersPart(view.offers, view.query)}
    ${results(view)}`,
})
