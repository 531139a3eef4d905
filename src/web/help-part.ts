// What the search page says beside its results: where words were not understood, what else was meant, what to try instead.
import { parameterOf } from '../domain/filters.ts'
import { officialAddress } from '../domain/official-address.ts'
import type { RecommendationQuery } from '../domain/queries.ts'
import type { Place, QueryFault } from '../domain/search/query.ts'
import { nameOrCode } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { Instead, Offer, SearchHelp } from '../reading/search-help.ts'
import { checkWords } from './check-words.ts'
import { filterName, saidPlainly } from './filter-name.ts'
import { hiddenFields } from './hidden-fields.ts'
import { html } from './html.ts'
import { symbolPath } from './parts.ts'
import { searchWords } from './search-words.ts'
import { colonIn, quoted, type TextWords, textWords, webWords } from './words.ts'

/** `message` is in English, for a program; a page in another language says it by its kind. `words`: the search was not understood. */
export type Fault = {
  parameter: string
  message: string
  kind: keyof TextWords['search']['faults']
  words?: { fault: QueryFault; place: Place }
}

/** The words as typed, with the place that was not understood marked. */
const placed = (typed: string, { start, end }: Place) =>
  html`<p class="typed"><code>${typed.slice(0, start)}<mark>${typed.slice(start, end) || ' '}</mark>${typed.slice(end)}</code></p>`

/** Which field it is and what is wrong with it; what the field takes stands after it. */
const faultLine = ({ parameter, message, kind, words }: Fault, language: WindowLanguage) => {
  const { faults } = textWords[language].search
  const name = kind === 'unknown' ? html`<code>${parameter}</code>` : filterName(parameter, language)
  if (words) return html`${name}${colonIn(language)}${searchWords[language].faults[words.fault]}`
  const takes = webWords[language].errors.takes[parameter]
  if (kind !== 'value') return html`${name}${colonIn(language)}${faults[kind]}`
  return html`${name}${colonIn(language)}${saidPlainly(message, language) ? `${message}.` : takes ? `${takes}.` : faults.value}`
}

export const faultsPart = (faults: Fault[], typed: string | undefined, language: WindowLanguage) =>
  faults.length > 0 &&
  html`<div class="notice" role="alert" id="faults"><p><strong>${textWords[language].search.nothingSearched}</strong></p>
    <ul>${faults.map(
      (fault) =>
        html`<li>${faultLine(fault, language)}
          ${fault.words && typed !== undefined && placed(typed, fault.words.place)}</li>`,
    )}</ul>
    <p class="small"><a href="/about#search">${searchWords[language].how}</a></p></div>`

/** A search that is one press away; words never stand in an address. */
const button = (query: RecommendationQuery, words: string) =>
  html`<form method="post" action="/search" class="offer">${hiddenFields(query)}<button type="submit">${words}</button></form>`

const without = (query: RecommendationQuery): RecommendationQuery => {
  const { after: _after, ...rest } = query
  return rest
}

/** Its page leads to a paragraph that is no recommendation, and says so where there is none. */
export const placeOf = ({ symbol, paragraph }: Extract<Offer, { kind: 'document' }>): string =>
  `/documents/${symbolPath(symbol)}${paragraph === null ? '' : `?go=${encodeURIComponent(paragraph)}`}`

const offerPart = (offer: Offer, query: RecommendationQuery, language: WindowLanguage) => {
  const words = searchWords[language]
  if (offer.kind === 'state') {
    const { q: _q, ...rest } = without(query)
    const chosen = { ...rest, state: [offer.iso3], ...(offer.rest === '' ? {} : { q: offer.rest }) }
    const name = nameOrCode(offer.iso3, language)
    const only = offer.rest === '' ? words.only(name) : words.onlyWith(name, quoted(offer.rest, language))
    const counted = offer.total === undefined ? only : `${only} (${words.counted(offer.total)})`
    // a press that finds nothing is no offer: what is missing of the State is
    if (offer.total === 0)
      return html`<li>${counted}${colonIn(language)}<a href=${`/sources?state=${offer.iso3}`}>${textWords[language].search.missing}</a></li><li><a href=${`/states/${offer.iso3}`}>${name}</a></li>`
    return html`<li>${button(chosen, counted)}</li><li><a href=${`/states/${offer.iso3}`}>${name}</a></li>`
  }
  if (offer.id !== null)
    return html`<li><a href=${`/recommendations/${offer.id}`}>${words.paragraph(offer.symbol, offer.paragraph ?? '')}</a></li>`
  return offer.held
    ? html`<li><a href=${placeOf(offer)}>${words.document(offer.symbol)}</a></li>`
    : html`<li>${words.notHeld(offer.symbol)} <a href="/sources">${textWords[language].search.missing}</a>.
        <a href=${officialAddress(offer.symbol, language)} rel="noreferrer">${checkWords[language].official}</a></li>`
}

/** Several States that were named: their recommendations together, and side by side. */
const besideItem = (offers: readonly Offer[], query: RecommendationQuery, language: WindowLanguage) => {
  const named = offers.flatMap((offer) => (offer.kind === 'state' ? [offer] : []))
  const states = named.map(({ iso3 }) => iso3)
  const rest = named[0]?.rest ?? ''
  const { q: _q, ...others } = without(query)
  const names = states.map((iso3) => nameOrCode(iso3, language)).join(', ')
  return (
    states.length > 1 &&
    states.length <= 12 &&
    html`<li>${button({ ...others, state: states, ...(rest === '' ? {} : { q: rest }) }, searchWords[language].together(names, rest === '' ? null : quoted(rest, language)))}</li>
    <li><a href=${`/criminalisation?state=${states.join(',')}`}>${names} – ${textWords[language].ledger.compareTitle}</a></li>`
  )
}

export const offersPart = (offers: readonly Offer[], query: RecommendationQuery, language: WindowLanguage) =>
  offers.length > 0 &&
  html`<ul class="offers">${offers.map((offer) => offerPart(offer, query, language))}${besideItem(offers, query, language)}</ul>`

const insteadPart = (instead: Instead, query: RecommendationQuery, language: WindowLanguage) => {
  const own = without(query)
  const words = searchWords[language]
  const { fields } = textWords[language].search
  const said = (what: string, total: number) => `${what} (${words.counted(total)})`
  const tries = [
    ...instead.spellings.map((one) => button({ ...own, q: one.q }, said(one.nearest, one.total))),
    ...instead.withoutWord.map((one) => button({ ...own, q: one.q }, said(words.without(one.typed), one.total))),
    ...instead.withoutFilter.flatMap((one) => {
      if (!(one.filter in parameterOf)) return []
      const field = parameterOf[one.filter as keyof typeof parameterOf]
      const rest = Object.fromEntries(Object.entries(own).filter(([name]) => name !== field))
      return [button(rest as RecommendationQuery, said(words.without(quoted(fields[field], language)), one.total))]
    }),
  ]
  return (
    tries.length > 0 &&
    html`<p>${words.instead}</p><ul class="offers">${tries.map((one) => html`<li>${one}</li>`)}</ul>`
  )
}

/** What was recognised has been said above. */
export const helpPart = (help: SearchHelp | null, query: RecommendationQuery, language: WindowLanguage) => {
  const words = searchWords[language]
  return (
    help &&
    html`${help.alsoSearched.map((also) => html`<p class="small soft">${words.also(also.words, also.names.join(', '))}</p>`)}
    ${help.leftOut.length > 0 && html`<p class="small soft">${words.leftOut(help.leftOut.join(', '))}</p>`}
    ${help.withOperators && html`<p class="small">${words.operators}</p><ul class="offers"><li>${button({ ...without(query), q: help.withOperators.q }, `${help.withOperators.q} (${words.counted(help.withOperators.total)})`)}</li></ul>`}
    ${help.isNumberAlone && html`<p>${words.numberAlone}</p>`}
    ${help.instead && insteadPart(help.instead, query, language)}`
  )
}
