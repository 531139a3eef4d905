// The search form: the filters of the API as fields, sent by POST so that words stay out of addresses (SAFETY, S3).

import { codeWords } from '../domain/code-words/code-words.ts'
import { documentTypes, languages, type Mechanism } from '../domain/mechanisms.ts'
import { facetParameters, type RecommendationQuery } from '../domain/queries.ts'
import { subtagNames } from '../domain/topic-names.ts'
import { topics } from '../domain/topics/ids.ts'
import { topicName } from '../domain/topics/names.ts'
import { positionValues } from '../domain/units.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { type Choice, choose } from './choices.ts'
import { filterName } from './filter-name.ts'
import { html } from './html.ts'
import { around, mechanismName } from './parts.ts'
import { searchWords, valueWords } from './search-words.ts'
import { colonIn, semicolonIn, textWords } from './words.ts'

const input = (name: string, label: string, type: string, value: string | undefined, more = {}) =>
  html`<div><label for=${name}>${label}</label><input id=${name} name=${name} type=${type} value=${value ?? ''} ...${more} /></div>`

type Filters = Omit<RecommendationQuery, 'after' | 'limit'>
type ListName = { [F in keyof Filters]-?: Filters[F] extends unknown[] | undefined ? F : never }[keyof Filters]
type Field = { name: ListName; label: string; choices: Choice[] }

const lists = (states: Choice[], language: WindowLanguage): Field[] => {
  const { fields: words } = textWords[language].search
  const codes = codeWords[language]
  return [
    { name: 'state', label: words.state, choices: states },
    { name: 'topic', label: words.topic, choices: topics.map((topic): Choice => [topic, topicName(topic, language)]) },
    {
      name: 'subtag',
      label: words.subtag,
      choices: Object.keys(subtagNames).map((tag): Choice => [tag, codes.tags[tag] ?? tag]),
    },
    {
      name: 'position',
      label: words.position,
      choices: positionValues.map((value): Choice => [value, codes.position[value]]),
    },
    { name: 'recommendingState', label: words.recommendingState, choices: states },
    {
      name: 'region',
      label: words.region,
      choices: Object.entries(searchWords[language].regions),
    },
    {
      name: 'type',
      label: words.type,
      choices: documentTypes.map((value): Choice => [value, codes.documentType[value]]),
    },
    {
      name: 'language',
      label: words.language,
      choices: languages.map((value): Choice => [value, codes.language[value]]),
    },
  ]
}
const typed: readonly (keyof Filters)[] = ['q', 'sort', 'symbol', 'cycle', 'year', 'from', 'to']

/** What most people filter by; the other fields are folded, so that the button is in sight on a phone. */
const isForemost = ({ name }: Field): boolean => name === 'state' || name === 'topic'

/** A drop-down shows no value or one of its own; it cannot show several, or a value that it does not offer. */
const canShow = ({ name, choices }: Field, query: Filters): boolean => {
  const values = query[name]
  return values === undefined || (values.length === 1 && choices.some(([value]) => value === values[0]))
}

/** Filters of the address that no field shows. The form sends them on, so that none is dropped, and names them. */
function carriedOver(query: Filters, fields: readonly Field[], offered: readonly Mechanism[]): [string, string][] {
  const shown = new Set<string>(['mechanism', 'after', 'limit', ...typed, ...fields.map(({ name }) => name)])
  const others = Object.entries(query).filter(([name, value]) => value !== undefined && !shown.has(name))
  const mechanisms = query.mechanism?.filter((value) => !offered.includes(value)) ?? []
  return [...others, ...(mechanisms.length > 0 ? [['mechanism', mechanisms] as const] : [])].map(([name, value]) => [
    name,
    String(value),
  ])
}

/** Values of a filter as the facets name them. */
const valuesInWords = (name: string, values: string, language: WindowLanguage): string => {
  const facet = facetParameters.find((one) => one === (name === 'recommendingRegion' ? 'region' : name))
  return facet === undefined
    ? values
    : values
        .split(',')
        .map((value) => valueWords(facet, value, language))
        .join(', ')
}

export const searchForm = (
  query: RecommendationQuery,
  states: Choice[],
  offered: readonly Mechanism[],
  language: WindowLanguage,
  /** whether the fields that are folded are to be in sight */
  isOpen = false,
) => {
  const words = textWords[language].search
  const { order } = searchWords[language]
  const fields = lists(states, language).filter((field) => canShow(field, query))
  const carried = carriedOver(query, fields, offered)
  const field = ({ name, label, choices }: Field) =>
    choose(name, label, choices, query[name]?.map(String)[0], words.any)
  const [lead, rest] = [fields.filter(isForemost), fields.filter((one) => !isForemost(one))]
  const further = [...typed.filter((name) => name !== 'q' && name !== 'sort'), ...rest.map(({ name }) => name)]
  return html`
  <form method="post" action="/search" role="search">
    <div class="ask">
      ${input('q', words.fields.q, 'search', query.q, { maxlength: 300 })}
      <button type="submit">${words.button}</button>
    </div>
    <div class="fields">
      ${lead.map(field)}
      ${choose(
        'sort',
        words.fields.sort,
        [
          ['relevance', order.relevance],
          ['newest', order.newest],
          ['oldest', order.oldest],
        ],
        query.sort,
        order.usual,
      )}
    </div>
    <details open=${isOpen || further.some((name) => query[name] !== undefined)}><summary>${words.further}</summary><div class="fields">
      ${rest.map(field)}
      ${input('symbol', words.fields.symbol, 'text', query.symbol, { maxlength: 120 })}
      ${input('cycle', words.fields.cycle, 'text', query.cycle?.join(','), { inputmode: 'numeric' })}
      ${input('year', words.fields.year, 'text', query.year?.join(','), { inputmode: 'numeric' })}
      ${input('from', `${words.fields.from} ${words.dayHint}`, 'text', query.from)}
      ${input('to', `${words.fields.to} ${words.dayHint}`, 'text', query.to)}
    </div></details>
    <fieldset><legend>${words.mechanisms}</legend><div class="checks">
      ${offered.map(
        (
          value,
        ) => html`<label><input type="checkbox" name="mechanism" value=${value} checked=${query.mechanism?.includes(value)} />
          ${mechanismName(value, language)}</label>`,
      )}
    </div></fieldset>
    ${
      carried.length > 0 &&
      html`<p class="small">${around(words.also, html`${carried.map(([name, value], at) => html`${at > 0 && semicolonIn(language)}${filterName(name, language)}${colonIn(language)}${valuesInWords(name, value, language)}`)}`)} <a href="/search">${words.anew}</a></p>
      ${carried.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}`
    }
    <button type="submit">${words.button}</button>
  </form>`
}
