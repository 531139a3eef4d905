// A field to choose one value from a list, and the list of States that the pages offer.
import { allStates, compareNames } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { webWords } from './words.ts'

export type Choice = [value: string, words: string]

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
    ${choices.map(([value, words]) => html`<option value=${value} selected=${value === chosen}>${words}</option>`)}
  </select></div>`

/** Members and observers by name, and the codes that were asked for or whose invented examples are held. */
export const stateChoices = (also: string[], language: WindowLanguage): Choice[] =>
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
    .sort((a, b) => compareNames(language)(a[1], b[1]))
