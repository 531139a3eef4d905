// All States by name: never by number, with what is held beside what is known (SAFETY, N1, N2).

import type { State } from '../domain/states/states.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'

export type StateEntry = { state: State; held: number; missing: number }

const letterOf = (entry: StateEntry): string => entry.state.names.en.short.normalize('NFD').charAt(0).toUpperCase()

export const statesPage = (entries: StateEntry[]): Page => {
  const letters = new Map<string, StateEntry[]>()
  for (const entry of entries) letters.set(letterOf(entry), [...(letters.get(letterOf(entry)) ?? []), entry])
  return {
    title: 'States',
    here: '/states',
    children: html`
      <h1>States</h1>
      <p>Members and observers of the United Nations by short name. “Held” counts documents that were collected here; nobody
        has counted all that exist, and a State with fewer documents is not a better or a worse State.</p>
      <p aria-label="Letters">${[...letters.keys()].map((letter) => html`<a href=${`#${letter}`}>${letter}</a> `)}</p>
      ${[...letters].map(
        ([letter, rows]) => html`<section aria-labelledby=${letter}>
          <h2 id=${letter} class="letter">${letter}</h2>
          <ul class="names">${rows.map(
            ({ state, held, missing }) => html`<li><a href=${`/states/${state.iso3}`}>${state.names.en.short}</a>
              ${held + missing > 0 && html` <span class="small soft">held: ${held}${missing > 0 ? `; known and not held: ${missing}` : ''}</span>`}</li>`,
          )}</ul>
        </section>`,
      )}`,
  }
}
