// The first page: what this is, a search, and where to begin.

import type { ReviewWindow } from '../domain/windows.ts'
import { mechanismWords } from '../domain/words.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { type Now, windowItem } from './window-part.ts'

type Held = { mechanism: string; documents: number; recommendations: number; coverage: string }

export const homePage = (held: Held[], next: ReviewWindow[], now: Now): Page => ({
  title: 'Mechanism Watch',
  children: html`
    <h1>What the United Nations asked of each State on torture – and when it will be asked again</h1>
    <p class="lead">Recommendations of the Committee against Torture, the Human Rights Committee, the Universal Periodic Review and
      the Special Rapporteur on torture, word for word, with the proof of where they stand; and the review windows in which somebody can act.</p>

    <form method="post" action="/search" class="ask" role="search">
      <div><label for="q">Words of a recommendation</label><input id="q" name="q" type="search" maxlength="300" required /></div>
      <button type="submit">Search</button>
    </form>
    <p><a href="/states">All States, alphabetically</a> · <a href="/windows">Review windows by date</a> ·
      <a href="/search?topic=criminalisation">Recommendations on the criminalisation of torture</a> ·
      <a href="/criminalisation">The same, States side by side</a> · <a href="/search">Search with filters</a></p>

    <h2>What is held</h2>
    <div class="scroll"><table>
      <caption>Counts say what was collected here, not how a State is doing.</caption>
      <thead><tr><th scope="col">Mechanism</th><th scope="col">Documents</th><th scope="col">Recommendations</th><th scope="col">Coverage</th></tr></thead>
      <tbody>${held.map(
        (row) => html`<tr><th scope="row">${mechanismWords[row.mechanism as keyof typeof mechanismWords]}</th>
          <td>${row.documents}</td><td>${row.recommendations}</td><td>${row.coverage}</td></tr>`,
      )}</tbody>
    </table></div>

    ${
      next.length > 0 &&
      html`<h2>The next windows</h2>
        <ul class="rows">${next.map((window) => windowItem(window, now, { state: true, mechanism: true }))}</ul>
        <p><a href="/windows">All review windows</a></p>`
    }

    <h2>How to use it with the least trace</h2>
    <p>Reading, searching and exporting need no account and set no cookie. What you write in the search field is sent in
      the body of the request and does not appear in addresses or in our log. Whoever watches your line still sees that you
      opened this site.</p>`,
})
