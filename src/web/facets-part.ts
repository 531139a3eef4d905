// What the results can be narrowed by: each value with its number of rows, several at once, in a form without a script.
import type { FacetCounts } from '../../db/store.ts'
import { type FacetParameter, facetParameters, type RecommendationQuery } from '../domain/queries.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { hiddenFields } from './hidden-fields.ts'
import { html } from './html.ts'
import { searchWords, valueWords } from './search-words.ts'
import { textWords } from './words.ts'

/** Values of one facet that are in sight beside those that are chosen; the others are folded, and can be ticked as well. */
const atOnce = 12

const chosenOf = (query: RecommendationQuery, name: FacetParameter): string[] => (query[name] ?? []).map(String)

const facetPart = (
  name: FacetParameter,
  counts: { value: string; count: number }[],
  query: RecommendationQuery,
  language: WindowLanguage,
) => {
  const { others } = searchWords[language]
  const chosen = chosenOf(query, name)
  const shown = counts.filter(({ value }, i) => i < atOnce || chosen.includes(value))
  const without = chosen.filter((value) => !counts.some((one) => one.value === value))
  const box = ({ value, count }: { value: string; count: number }) =>
    html`<label><input type="checkbox" name=${name} value=${value} checked=${chosen.includes(value)} />
          ${valueWords(name, value, language)} <span class="soft">${count}</span></label>`
  const further = counts.filter((one) => !shown.includes(one))
  return (
    (counts.length > 1 || chosen.length > 0) &&
    html`<details open=${chosen.length > 0}><summary>${textWords[language].search.fields[name]}</summary><div class="checks">
      ${[...shown, ...without.map((value) => ({ value, count: 0 }))].map(box)}</div>
      ${further.length > 0 && html`<details><summary>${others(further.length)}</summary><div class="checks">${further.map(box)}</div></details>`}</details>`
  )
}

/** The counts say what was collected here: they rank nobody, and are in order of their number of rows. */
export const facetsPart = (facets: FacetCounts | null, query: RecommendationQuery, language: WindowLanguage) => {
  const { narrow, narrowing, apply } = searchWords[language]
  if (facets === null) return null
  const { after: _after, limit: _limit, ...rest } = query
  const others = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !(facetParameters as readonly string[]).includes(name)),
  )
  return html`<details><summary>${narrow}</summary><form method="post" action="/search" class="facets" data-live=${query.q === undefined ? true : undefined} aria-label=${narrow}>
    ${hiddenFields(others)}
    <p class="small soft">${narrowing}</p>
    ${facetParameters.map((name) => facetPart(name, facets[name] ?? [], query, language))}
    <button type="submit">${apply}</button></form></details>`
}
