// The fields by which dates are chosen, several values of each: States by name, and boxes by region, mechanism and purpose.
import { areApart } from '../domain/filters.ts'
import { watchedMechanisms } from '../domain/mechanisms.ts'
import type { WindowQuery } from '../domain/queries.ts'
import { nameOrCode } from '../domain/states/states.ts'
import { purposeNames } from '../domain/windows/purpose-names.ts'
import { purposes } from '../domain/windows/purposes.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { capital } from './capital.ts'
import { stateChoices } from './choices.ts'
import { html } from './html.ts'
import { searchWords } from './search-words.ts'
import { unknownPart } from './unknown-part.ts'
import { colonIn, semicolonIn, webWords } from './words.ts'

export const boxes = (
  name: string,
  legend: string,
  choices: readonly (readonly [value: string, words: string])[],
  chosen: readonly string[] = [],
) =>
  html`<fieldset><legend>${legend}</legend><div class="checks">${choices.map(
    ([value, words]) =>
      html`<label><input type="checkbox" name=${name} value=${value} checked=${chosen.includes(value)} /> ${words}</label>`,
  )}</div></fieldset>`

type Chosen = Pick<WindowQuery, 'state' | 'region' | 'mechanism' | 'purpose'>
export type ScopeView = {
  query: Chosen
  fictional: readonly string[]
  /** a name that was typed and is no State; null for none */
  unknown: string | null
  language: WindowLanguage
}

const regionChoices = (language: WindowLanguage) => Object.entries(searchWords[language].regions)

/** A name to type, with a list to choose from while it is typed; the States that are chosen stay as boxes. */
const statesField = ({ query: { state = [] }, fictional, unknown, language }: ScopeView) => {
  const { scope } = webWords[language]
  return html`<div class="ask"><div><label for="name">${scope.add}</label>
      <input id="name" name="name" type="text" list="states" maxlength="300" autocomplete="off" value=${unknown ?? ''} aria-invalid=${unknown === null ? undefined : 'true'} aria-describedby=${unknown === null ? undefined : 'unknown'} />
      ${unknownPart(unknown, state.length > 0, language)}
      <datalist id="states">${stateChoices([...fictional, ...state], language).map(([, name]) => html`<option value=${name}></option>`)}</datalist></div>
      <button type="submit">${webWords[language].show}</button></div>
    ${
      state.length > 0 &&
      boxes(
        'state',
        scope.chosen,
        state.map((code) => [code, nameOrCode(code, language)] as const),
        state,
      )
    }`
}

export const scopeFields = (view: ScopeView) => {
  const { query, language } = view
  const words = webWords[language]
  return html`${statesField(view)}
    ${areApart(query) && html`<p class="fault" role="alert">${words.scope.apart}</p>`}
    ${boxes('region', words.region, regionChoices(language), query.region)}
    ${boxes(
      'mechanism',
      words.mechanism,
      watchedMechanisms.map((one) => [one, words.bodies[one]] as const),
      query.mechanism,
    )}
    ${boxes(
      'purpose',
      words.purpose,
      purposes.map((one) => [one, capital(purposeNames[language][one])] as const),
      query.purpose,
    )}`
}

/** What is chosen, in words; empty for everything. */
export function scopeInWords({ state, region, mechanism, purpose }: Chosen, language: WindowLanguage): string {
  const { regions } = searchWords[language]
  const { bodies } = webWords[language]
  const groups = [
    state?.map((code) => nameOrCode(code, language)),
    region?.map((one) => regions[one]),
    mechanism?.map((one) => bodies[one]),
    // the examples behind the colon are for the form
    purpose?.map((one) => capital(purposeNames[language][one].split(/\s?:/)[0]!)),
  ]
  return groups
    .flatMap((names) => (names === undefined ? [] : [names.join(', ')]))
    .join(semicolonIn(language))
    .replace(/^(?=.)/, colonIn(language))
}
