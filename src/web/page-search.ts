// Search: a form, and what it found, in pages.

import type { RecommendationRow, Page as Rows } from '../../db/store.ts'
import type { Mechanism } from '../domain/mechanisms.ts'
import type { RecommendationQuery } from '../domain/queries.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { hiddenFields, searchForm, stateChoices } from './form.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { recommendationItem } from './parts.ts'
import { colonIn, type TextWords, textWords, webWords } from './words.ts'

export type SearchView = {
  query: RecommendationQuery
  /** null before anything was asked */
  found: Rows<RecommendationRow> | null
  /** codes of fictional States whose examples are held */
  fictional: string[]
  /** mechanisms to choose from */
  offered: readonly Mechanism[]
  /** what is wrong with the query */
  faults: SearchFault[]
  language: WindowLanguage
}

/** `message` is in English, for a program; a page in another language says it by its kind. */
export type SearchFault = { parameter: string; message: string; kind: keyof TextWords['search']['faults'] }

/** The filters as an address; words of the text never stand in it. */
export const searchAddress = (query: RecommendationQuery): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && name !== 'q') params.set(name, String(value))
  const text = params.toString().replaceAll('%2C', ',')
  return `/search${text ? `?${text}` : ''}`
}

const nextPage = (query: RecommendationQuery, next: string, words: TextWords['search']) => {
  const onward = { ...query, after: next }
  if (query.q === undefined)
    return html`<nav class="pager" aria-label=${words.pages}><a href=${searchAddress(onward)} rel="next">${words.more}</a></nav>`
  return html`<form method="post" action="/search" class="pager">${hiddenFields(onward)}<button type="submit">${words.more}</button></form>`
}

const exported = (query: RecommendationQuery, words: TextWords['search']) => {
  if (query.q !== undefined) return null
  const { after: _after, limit: _limit, ...rest } = query
  return html` · <a href=${searchAddress(rest).replace('/search', '/api/v1/recommendations.csv')}>${words.csv}</a>`
}

const results = ({ query, found, language }: SearchView) => {
  const words = textWords[language].search
  return (
    found &&
    html`<h2>${found.total === 0 ? words.nothingFound : words.found(found.total)}</h2>
    <p class="small soft">${words.among}${exported(query, words)}. ${words.countSays}
      <a href="/sources">${words.missing}</a>.</p>
    ${found.total === 0 && html`<p>${words.noMatch}</p>`}
    <ul class="rows">${found.rows.map((row) => recommendationItem(row, language, { state: true }))}</ul>
    ${found.next && nextPage(query, found.next, words)}`
  )
}

/** Which field it is and what is wrong with it; what the field takes stands after it. */
const faultLine = ({ parameter, message, kind }: SearchFault, language: WindowLanguage) => {
  if (language === 'en') return `${parameter}: ${message}`
  const { fields, faults } = textWords[language].search
  const takes = webWords[language].errors.takes[parameter]
  const name = fields[parameter as keyof typeof fields] ?? html`<code>${parameter}</code>`
  return html`${name}${colonIn(language)}${kind === 'value' && takes ? `${takes}.` : faults[kind]}`
}

export const searchPage = (view: SearchView): Page => {
  const { language, query, fictional, offered } = view
  const words = textWords[language].search
  const states = stateChoices([...fictional, ...(query.state ?? []), ...(query.recommendingState ?? [])], language)
  return {
    title: words.title,
    here: '/search',
    noIndex: true,
    ...(query.q === undefined ? {} : { sent: hiddenFields(query) }),
    children: html`
    <h1>${words.heading}</h1>
    ${
      view.faults.length > 0 &&
      html`<div class="notice" role="alert"><p><strong>${words.nothingSearched}</strong></p>
        <ul>${view.faults.map((fault) => html`<li>${faultLine(fault, language)}</li>`)}</ul></div>`
    }
    ${searchForm(query, states, offered, language)}
    ${results(view)}`,
  }
}
