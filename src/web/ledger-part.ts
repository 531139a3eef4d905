// Pieces of the ledger: the element matrix, the summary, one entry.
import type { RecommendationRow } from '../../db/store.ts'
import type { Column, Ledger, LedgerEntry, MatrixRow } from '../domain/ledger.ts'
import type { Repeat } from '../domain/repeats.ts'
import { subtagNames } from '../domain/topic-names.ts'
import { mechanismWords } from '../domain/words.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import { documentHref, nameOf, recommendationItem } from './parts.ts'

export const mechanismName = (mechanism: string): string =>
  mechanismWords[mechanism as keyof typeof mechanismWords] ?? mechanism

/** Address of the rows behind a number. */
export const rowsHref = (state: string, more: Record<string, string>): string =>
  `/search?${new URLSearchParams({ state, topic: 'criminalisation', ...more })}`

const cell = (row: MatrixRow, column: Column) =>
  (row.cells[column.symbol] ?? []).map(
    ({ id, path, numberStatus, doubtful }, i) => html`${i > 0 ? ', ' : ''}<a href=${`/recommendations/${id}`}
      >${numberStatus === 'printed' && path ? path.replaceAll('(', ' (') : 'no number'}</a>${doubtful ? ' (doubtful)' : ''}`,
  )

/** Rows = elements, columns = documents by date, cells = pinpoints that lead to the texts. */
export const matrixTable = (ledger: Pick<Ledger<RecommendationRow>, 'matrix' | 'columns'>, state: string) => html`
  <div class="scroll" tabindex="0" role="region" aria-label="Element matrix"><table>
    <caption>Paragraphs in which each document asks for an element. An empty cell: not found in that document.</caption>
    <thead><tr><th scope="col">Element</th><th scope="col">Article</th><th scope="col">Times asked</th>
      ${ledger.columns.map(
        (
          column,
        ) => html`<th scope="col" class="symbol"><a href=${documentHref({ symbol: column.symbol, language: 'en' })}>${column.symbol}</a><br />
          ${column.date ? column.date.slice(0, 4) : 'no date'}</th>`,
      )}</tr></thead>
    <tbody>${ledger.matrix.map(
      (row) => html`<tr><th scope="row">${subtagNames[row.element] ?? row.element}</th><td>${row.article}</td>
        <td>${row.times > 0 ? html`<a href=${rowsHref(state, { subtag: row.element })}>${row.times}</a>` : '0'}</td>
        ${ledger.columns.map((column) => html`<td>${cell(row, column)}</td>`)}</tr>`,
    )}</tbody>
  </table></div>`

/** First asked, last asked, how many times, by whom. */
export const summaryList = ({ summary }: Ledger<RecommendationRow>) => html`<dl class="facts">
  <dt>Asked</dt><dd>${summary.times} times in ${summary.documents} documents${summary.doubtful > 0 ? `, ${summary.doubtful} of them doubtful` : ''}</dd>
  <dt>First asked</dt><dd>${summary.first ? dayWords(summary.first) : 'no date'}</dd>
  <dt>Last asked</dt><dd>${summary.last ? dayWords(summary.last) : 'no date'}</dd>
  <dt>By the mechanisms</dt><dd>${summary.mechanisms.map(mechanismName).join('; ')}</dd>
  ${
    summary.recommendingStates.length > 0 &&
    html`<dt>By recommending States</dt><dd>${summary.recommendingStates.length}: ${summary.recommendingStates.map(nameOf).join(', ')}</dd>`
  }
</dl>`

const repeatItem = (repeat: Repeat) =>
  html`<li>Repeats: ${repeat.id ? html`<a href=${`/recommendations/${repeat.id}`}>${repeat.words}</a>` : repeat.words}</li>`

export const entryItem = (entry: LedgerEntry<RecommendationRow>) =>
  recommendationItem(entry.unit, {
    grouped: false,
    beside: html`
      ${entry.elements.length > 0 && html`<p class="small">Asks for: ${entry.elements.map((tag) => subtagNames[tag] ?? tag).join('; ')}</p>`}
      ${entry.repeats.length > 0 && html`<ul class="small soft">${entry.repeats.map(repeatItem)}</ul>`}`,
  })
