// The first page: what this is, a search, and where to begin.

import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { mechanismName } from './parts.ts'
import { type Now, windowItem } from './window-part.ts'
import { webWords } from './words.ts'

type Held = { mechanism: string; documents: number; recommendations: number; coverage: string }

export const homePage = (held: Held[], next: ReviewWindow[], now: Now, language: WindowLanguage): Page => {
  const { home: words, mechanism } = webWords[language]
  return {
    title: 'Mechanism Watch',
    children: html`
    <h1>${words.heading}</h1>
    <p class="lead">${words.lead}</p>

    <form method="post" action="/search" class="ask" role="search">
      <div><label for="q">${words.words}</label><input id="q" name="q" type="search" maxlength="300" required /></div>
      <button type="submit">${words.search}</button>
    </form>
    <p><a href="/states">${words.states}</a> · <a href="/windows">${words.windows}</a> ·
      <a href="/search?topic=criminalisation">${words.criminalisation}</a> ·
      <a href="/criminalisation">${words.sideBySide}</a> · <a href="/search">${words.filters}</a></p>

    <h2>${words.held}</h2>
    <div class="scroll"><table>
      <caption>${words.caption}</caption>
      <thead><tr>${[mechanism, words.documents, words.recommendations, words.coverage].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${held.map(
        (row) => html`<tr><th scope="row">${mechanismName(row.mechanism, language)}</th>
          <td>${row.documents}</td><td>${row.recommendations}</td><td>${row.coverage}</td></tr>`,
      )}</tbody>
    </table></div>

    ${
      next.length > 0 &&
      html`<h2>${words.next}</h2>
        <ul class="rows">${next.map((window) => windowItem(window, now, { state: true, mechanism: true, language }))}</ul>
        <p><a href="/windows">${words.allWindows}</a></p>`
    }

    <h2>${words.trace}</h2>
    <p>${words.traceWords}</p>`,
  }
}
