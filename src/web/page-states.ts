// All States by name: never by number, with what is held beside what is known (SAFETY, N1, N2).

import type { State } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { dataLinks } from './data-part.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { semicolonIn, webWords } from './words.ts'

export type StateEntry = { state: State; held: number; missing: number }

const letterOf = (entry: StateEntry, language: WindowLanguage): string =>
  entry.state.names[language].short.normalize('NFD').charAt(0).toUpperCase()

/** `entries`: in the order of the language. */
export const statesPage = (entries: StateEntry[], language: WindowLanguage): Page => {
  const { home, sections, states: words } = webWords[language]
  const letters = new Map<string, StateEntry[]>()
  for (const entry of entries) {
    const letter = letterOf(entry, language)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  const counts = ({ held, missing }: StateEntry) =>
    [words.held(held), ...(missing > 0 ? [words.missing(missing)] : [])].join(semicolonIn(language))
  return {
    title: sections.states,
    here: '/states',
    children: html`
      <h1>${sections.states}</h1>
      <form method="post" action="/find" class="ask" role="search">
        <div><label for="q">${home.words}</label><input id="q" name="q" type="search" maxlength="20000" required /></div>
        <button type="submit">${home.search}</button>
      </form>
      <p>${words.intro}</p>
      <p class="small soft">${dataLinks('states', {}, language)}</p>
      <nav aria-label=${words.letters} class="letters">${[...letters.keys()].map((letter) => html`<a href=${`#${letter}`}>${letter}</a> `)}</nav>
      ${[...letters].map(
        ([letter, rows]) => html`<section aria-labelledby=${letter}>
          <h2 id=${letter} class="letter">${letter}</h2>
          <ul class="names">${rows.map(
            (entry) => html`<li><a href=${`/states/${entry.state.iso3}`}>${entry.state.names[language].short}</a>
              ${entry.held + entry.missing > 0 && html` <span class="small soft">${counts(entry)}</span>`}</li>`,
          )}</ul>
        </section>`,
      )}`,
  }
}
