// The search form: the filters of the API as fields, sent by POST so that words stay out of addresses (SAFETY, S3).

import { languages, type Mechanism } from '../domain/mechanisms.ts'
import type { RecommendationQuery } from '../domain/queries.ts'
import { allStates } from '../domain/states/states.ts'
import { subtagNames, topicNames } from '../domain/topic-names.ts'
import { positionValues } from '../domain/units.ts'
import { languageWords, mechanismWords, positionWords } from '../domain/words.ts'
import { html } from './html.ts'

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
export const stateChoices = (also: string[]): Choice[] =>
  allStates()
    .filter((state) => state.kind === 'member' || state.kind === 'observer' || also.includes(state.iso3))
    .map(
      (state): Choice => [
        state.iso3,
        state.kind === 'fictional' ? `${state.names.en.short} (INVENTED EXAMPLE)` : state.names.en.short,
      ],
    )
    .sort((a, b) => a[1].localeCompare(b[1], 'en'))

const entries = (record: Record<string, string>): Choice[] => Object.entries(record)

/** A value that the form cannot show (several States, say) is kept as a hidden field. */
const kept = (name: string, values: string[] | undefined) =>
  values && values.length > 1 ? html`<input type="hidden" name=${name} value=${values.join(',')} />` : null

const one = (values: (string | number)[] | undefined): string | undefined =>
  values?.length === 1 ? String(values[0]) : undefined

export const searchForm = (query: RecommendationQuery, states: Choice[], offered: readonly Mechanism[]) => html`
  <form method="post" action="/search" role="search">
    <div class="fields">
      ${input('q', 'Words of the text (“…” for a phrase)', 'search', query.q, { maxlength: 300 })}
      ${query.state && query.state.length > 1 ? kept('state', query.state) : choose('state', 'State addressed', states, one(query.state))}
      ${choose('topic', 'Topic (our labels)', entries(topicNames), one(query.topic))}
      ${choose('subtag', 'On criminalisation, asks for', entries(subtagNames), one(query.subtag))}
      ${choose(
        'position',
        'Position of the State',
        positionValues.map((v): Choice => [v, positionWords[v]]),
        one(query.position),
      )}
      ${choose('recommendingState', 'Recommended by', states, one(query.recommendingState))}
      ${choose(
        'language',
        'Language of the text',
        languages.map((v): Choice => [v, languageWords[v]]),
        one(query.language),
      )}
      ${input('symbol', 'Document symbol', 'text', query.symbol, { maxlength: 120 })}
      ${input('cycle', 'Cycle of the UPR', 'text', query.cycle?.join(','), { inputmode: 'numeric', maxlength: 20 })}
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
    <button type="submit">Search</button>
  </form>`

/** The whole query as hidden fields, for the button that asks for the next page without putting words in an address. */
export const hiddenFields = (query: RecommendationQuery) =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<input type="hidden" name=${name} value=${String(value)} />`)
