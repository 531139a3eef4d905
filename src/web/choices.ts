// A field to choose one value from a list, and the list of States that the pages offer.
import { allStates, compareNames } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { webWords } from './words.ts'

/** `lang`: the language of the words, where it is not that of the page. */
export type Choice = [value: string, words: string, lang?: string]

export const choose = (
  name: string,
  label: string,
  choices: Choice[],
  chosen: string | undefined,
  none: string,
) => html`<div>
  <label for=${name}>${label}</label>
  <select id=${name} name=${name}>
    <option value="">${none}</option>
    ${choices.map(([value, words, lang]) => html`<option value=${value} lang=${lang} selected=${value === chosen}>${words}</option>`)}
  </select></div>`

/** Members and observers by name, and the codes that were asked for or whose invented examples are held. */
export const stateChoices = (also: string[], language: WindowLanguage): [code: string, name: string][] =>
  allStates()
    .filter((state) => state.kind === 'member' || state.kind === 'observer' || also.includes(state.iso3))
    .map((state): [string, string] => [
      state.iso3,
      state.kind === 'fictional'
        ? `${state.names[language].short} (${webWords[language].invented})`
        : state.names[language].short,
    ])
    .sort((a, b) => compareNames(language)(a[1], b[1]))
