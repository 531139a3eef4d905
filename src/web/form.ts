// The search form: the filters of the API as fields, sent by POST so that words stay out of addresses (SAFETY, S3).

import { regionWords } from '../domain/facet-words.ts'
import { documentTypes, languages, type Mechanism } from '../domain/mechanisms.ts'
import type { RecommendationQuery } from '../domain/queries.ts'
import { allStates } from '../domain/states/states.ts'
import { subtagNames, topicNames } from '../domain/topic-names.ts'
import { positionValues } from '../domain/units.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { documentTypeWords, languageWords, mechanismWords, positionWords } from '../domain/words.ts'
import { html } from './html.ts'
import { webWords } from './words.ts'

type Choice = [value: string, words: string]

export const choose = (
  name: string,
  label: string,
  choices: Choice[],
  chosen: string | undefined,
  none = 'any',
) => html`<div>
  <label for=${name}>${label}</label>
  <select id=${name} name=${name}>
    <option value="">${none}</option>
    ${choices.map(([value, words]) => html`<option value=${value} selected=${value === chosen}>${words}</option>`)}
  </select></div>`

const input = (name: string, label: string, type: string, value: string | undefined, more = {}) =>
  html`<div><label for=${name}>${label}</label><input id=${name} name=${name} type=${type} value=${value ?? ''} ...${more} /></div>`

/** Members and observers by name, and the codes that were asked for or whose invented examples are held. */
export const stateChoices = (also: string[], language: WindowLanguage = 'en'): Choice[] =>
  allStates()
    .filter((state) => state.kind === 'member' || state.kind === 'observer' || also.includes(state.iso3))
    .map(
      (state): Choice => [
        state.iso3,
        state.kind === 'fictional'
          ? `${state.names[language].short} (${webWords[language].invented})`
          : state.names[language].short,
      ],
    )
    .sort((a, b) => a[1].localeCompare(b[1], language))

const entries = (record: Record<string, string>): Choice[] => Object.entries(record)

type Filters = Omit<RecommendationQuery, 'after' | 'limit'>
type ListName = { [F in keyof Filters]-?: Filters[F] extends unknown[] | undefined ? F : never }[keyof Filters]
type Field = { name: ListName; label: string; choices: Choice[] }

const lists = (states: Choice[]): Field[] => [
  { name: 'state', label: 'State addressed', choices: states },
  { name: 'topic', label: 'Topic (our labels)', choices: entries(topicNames) },
  { name: 'subtag', label: 'On criminalisation, asks for', choices: entries(subtagNames) },
  {
    name: 'position',
    label: 'Position of the State',
    choices: positionValues.map((value): Choice => [value, positionWords[value]]),
  },
  { name: 'recommendingState', label: 'Recommended by', choices: states },
  { name: 'region', label: 'Region', choices: entries(regionWords) },
  {
    name: 'type',
    label: 'Kind of document',
    choices: documentTypes.map((value): Choice => [value, documentTypeWords[value]]),
  },
  {
    name: 'language',
    label: 'Language of the text',
    choices: languages.map((value): Choice => [value, languageWords[value]]),
  },
]
const typed: readonly (keyof Filters)[] = ['q', 'sort', 'symbol', 'cycle', 'year', 'from', 'to']

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

export const searchForm = (query: RecommendationQuery, states: Choice[], offered: readonly Mechanism[]) => {
  const fields = lists(states).filter((field) => canShow(field, query))
  const carried = carriedOver(query, fields, offered)
  return html`
  <form method="post" action="/search" role="search">
    <div class="fields">
      ${input('q', 'Words of the text (“…” for a phrase)', 'search', query.q, { maxlength: 300 })}
      ${choose(
        'sort',
        'Order',
        [
          ['relevance', 'relevance'],
          ['newest', 'newest first'],
        ],
        query.sort,
        'relevance, with words',
      )}
      ${fields.map(({ name, label, choices }) => choose(name, label, choices, query[name]?.map(String)[0]))}
      ${input('symbol', 'Document symbol', 'text', query.symbol, { maxlength: 120 })}
      ${input('cycle', 'Cycle of the UPR', 'text', query.cycle?.join(','), { inputmode: 'numeric' })}
      ${input('year', 'Year', 'text', query.year?.join(','), { inputmode: 'numeric' })}
      ${input('from', 'Distributed from', 'date', query.from)}
      ${input('to', 'Distributed to', 'date', query.to)}
    </div>
    <fieldset><legend>Mechanism (none ticked: all)</legend><div class="checks">
      ${offered.map(
        (
          value,
        ) => html`<label><input type="checkbox" name="mechanism" value=${value} checked=${query.mechanism?.includes(value)} />
          ${mechanismWords[value]}</label>`,
      )}
    </div></fieldset>
    ${
      carried.length > 0 &&
      html`<p class="small">Also filtered by ${carried.map(([name, value]) => `${name}: ${value}`).join('; ')}. <a href="/search">Start a new search</a></p>
      ${carried.map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}`
    }
    <button type="submit">Search</button>
  </form>`
}

/** The whole query as hidden fields, for the button that asks for the next page without putting words in an address. */
export const hiddenFields = (query: RecommendationQuery) =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<input type="hidden" name=${name} value=${String(value)} />`)
