// Search: a form, and what it found, in pages.

import type { FacetCounts, RecommendationRow, Page as Rows } from '../../db/store.ts'
import { choiceOf } from '../cite/annex/choice.ts'
import type { Mechanism } from '../domain/mechanisms.ts'
import type { RecommendationQuery } from '../domain/queries.ts'
import type { Query } from '../domain/search/query.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { Offer, SearchHelp } from '../reading/search-help.ts'
import { mark, markedForm } from './basket-part.ts'
import { capital } from './capital.ts'
import { stateChoices } from './choices.ts'
import { dataLinks } from './data-part.ts'
import { facetsPart } from './facets-part.ts'
import { searchForm } from './form.ts'
import { type Fault, faultsPart, helpPart, offersPart } from './help-part.ts'
import { hiddenFields } from './hidden-fields.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { recommendationList } from './recommendation-list.ts'
import { searchAddress } from './search-address.ts'
import { searchWords } from './search-words.ts'
import { type TextWords, textWords } from './words.ts'

export type SearchView = {
  query: RecommendationQuery
  /** null before anything was asked */
  found: Rows<RecommendationRow> | null
  /** codes of fictional States whose examples are held */
  fictional: string[]
  /** mechanisms to choose from */
  offered: readonly Mechanism[]
  /** the words as they stand in the address of the page; null where they do not */
  sealed: string | null
  facets: FacetCounts | null
  /** the words as they were read, which are marked in the texts; null without words */
  sought: Query | null
  /** words were looked for, and no text is held of the States and mechanisms that were asked for */
  withoutTexts: boolean
  /** what is said beside the results; null without words */
  help: SearchHelp | null
  /** what is wrong with the query */
  faults: Fault[]
  /** what was recognised in words that cannot be read */
  offers: Offer[]
  /** ids in the basket of the reader */
  basket: readonly string[]
  language: WindowLanguage
}

const nextPage = ({ query, sealed }: SearchView, next: string, words: TextWords['search']) => {
  const onward = { ...query, after: next }
  if (query.q === undefined || sealed !== null)
    return html`<nav class="pager" aria-label=${words.pages}><a href=${searchAddress(onward, sealed)} rel="next">${words.more}</a></nav>`
  return html`<form method="post" action="/search" class="pager">${hiddenFields(onward)}<button type="submit">${words.more}</button></form>`
}

/** What is marked, with the next page, and all that was found, as an annex. */
const marking = ({ query, found, language }: SearchView) => {
  if (found === null || found.total === 0) return null
  const { after, ...filters } = query
  const { limit: _limit, sort: _sort, ...all } = filters
  const back = { fields: hiddenFields(filters), here: after, next: found.next }
  const whole =
    query.q === undefined ? { address: searchAddress(all).replace('/search', '/annex') } : { fields: hiddenFields(all) }
  return markedForm(language, { back, all: whole })
}

/** What is missing of the same States and bodies. */
const missingHref = ({ state, region, mechanism }: RecommendationQuery): string =>
  searchAddress({ state, region, mechanism }).replace('/search', '/sources')

/** From a search on the criminalisation of torture to its States side by side. */
const besideLink = ({ state = [], topic = [] }: RecommendationQuery, language: WindowLanguage) =>
  (state.length > 1 || topic.includes('criminalisation')) &&
  state.length <= 12 &&
  html`<p class="small"><a href=${state.length === 0 ? '/criminalisation' : `/criminalisation?state=${state.join(',')}`}>${textWords[language].ledger.compareTitle}</a></p>`

/** What was asked, in words: an export of the list is of just this. */
const askedLine = (
  { sort: _sort, limit: _limit, after: _after, ...filters }: RecommendationQuery,
  language: WindowLanguage,
) => Object.keys(filters).length > 0 && html`<p><strong>${capital(choiceOf(filters, language))}</strong></p>`

const results = (view: SearchView) => {
  const { query, found, facets, sought, help, basket, language } = view
  const words = textWords[language].search
  const { order, among, recognised } = searchWords[language]
  const isEmpty = found?.total === 0
  // a symbol is no word that texts would say
  const isNamed = isEmpty && help?.offers.some(({ kind }) => kind === 'document')
  // without words there is nothing to rank by
  const usual = query.q === undefined ? 'newest' : 'relevance'
  return (
    found &&
    html`${help && offersPart(help.offers, query, language)}
    <h2 data-count>${!isEmpty ? words.found(found.total) : isNamed ? recognised : words.nothingFound}</h2>
    ${askedLine(query, language)}
    <p class="small soft">${among(order[query.sort ?? usual])}. ${words.countSays}
      <a href=${missingHref(query)}>${words.missing}</a>. ${!isEmpty && dataLinks('recommendations', query, language, view.sealed)}</p>
    ${besideLink(query, language)}
    ${!isNamed && helpPart(help, query, language)}
    ${isEmpty && !isNamed && html`<p>${view.withoutTexts ? (query.q === undefined ? words.noneHeld : words.noTexts) : words.noMatch}${view.withoutTexts && query.q !== undefined && html` <a href=${searchAddress(query)}>${words.withoutWords}</a>`}</p>`}
    ${found.total > 0 && facetsPart(facets, query, language)}
    ${recommendationList(found.rows, language, { state: true, sought, mark: (row) => mark(row, basket, language) })}
    ${marking(view)}
    ${found.next && nextPage(view, found.next, words)}`
  )
}

/** A feed of the same filters. None of words that were looked for: they stay out of addresses (SAFETY, S3). */
function feedOf({ sort: _sort, limit: _limit, after: _after, ...filters }: RecommendationQuery): Pick<Page, 'feed'> {
  if (filters.q !== undefined || Object.keys(filters).length === 0) return {}
  return { feed: { name: 'recommendations', query: searchAddress(filters).slice('/search'.length) } }
}

export const searchPage = (view: SearchView): Page => {
  const { language, query, fictional, offered } = view
  const words = textWords[language].search
  const states = stateChoices([...fictional, ...(query.state ?? []), ...(query.recommendingState ?? [])], language)
  // where nothing came, the reason is in sight on a phone, and the form to change stands behind it
  const isFound = view.found !== null && view.found.total > 0
  const form = searchForm(query, states, offered, language, view.faults.length > 0)
  return {
    title: words.title,
    here: '/search',
    noIndex: true,
    ...(query.q === undefined || view.sealed !== null ? {} : { sent: hiddenFields(query) }),
    ...feedOf(query),
    children: html`
    <h1>${words.heading}</h1>
    ${isFound && html`<details class="again"><summary>${words.change}</summary>${form}</details>`}
    ${faultsPart(view.faults, query.q, language)}
    ${offersPart(view.offers, query, language)}
    ${results(view)}
    ${!isFound && form}`,
  }
}
