// The ledger of one State on the criminalisation of torture, and several States side by side.

import type { RecommendationRow } from '../../db/store.ts'
import { type Coverage, coverageWords } from '../domain/coverage.ts'
import { ledgerWords } from '../domain/ledger.ts'
import type { State } from '../domain/states/states.ts'
import { subtagNames } from '../domain/topic-names.ts'
import type { StateLedger } from '../reading/ledger.ts'
import { cutInParts, partLinks } from './cut.ts'
import { dayWords } from './dates.ts'
import { stateChoices } from './form.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { entryItem, matrixTable, mechanismName, rowsHref, summaryList } from './ledger-part.ts'
import { inventedNotice, nameOf, pinpoint, quotation, unitTypeTag } from './parts.ts'

const aid = () => html`<p class="notice">${ledgerWords} <a href="/about#labels">What a finding aid is</a></p>`

/** A positive aspect or an assessment: said by whom, where, in which words. */
const besideItem = (row: RecommendationRow) => html`<li>${quotation(row, row.document, 'context')}
  <p class="meta">${unitTypeTag(row)} <a href=${`/recommendations/${row.id}`}>${row.document.symbol}, ${pinpoint(row)}</a>
    <span>${row.document.body}</span>
    ${row.document.distributionDate && html`<span>${dayWords(row.document.distributionDate)}</span>`}</p></li>`

const beside = (title: string, id: string, rows: RecommendationRow[]) =>
  rows.length > 0 &&
  html`<h2 id=${id}>${title}</h2><ul class="rows">${rows.slice(0, 20).map(besideItem)}</ul>
    ${rows.length > 20 && html`<p class="small">and ${rows.length - 20} more in the JSON answer</p>`}`

const yearTable = ({ years, state }: StateLedger) => html`<div class="scroll"><table>
  <caption>How often, by year of the document and mechanism; each number leads to its rows.</caption>
  <thead><tr><th scope="col">Year</th><th scope="col">Mechanism</th><th scope="col">Recommendations</th></tr></thead>
  <tbody>${years.map(
    (row) => html`<tr><th scope="row">${row.year}</th><td>${mechanismName(row.mechanism)}</td><td>
      <a href=${rowsHref(state, { mechanism: row.mechanism, ...(/^\d{4}$/.test(row.year) ? { from: `${row.year}-01-01`, to: `${row.year}-12-31` } : {}) })}>${row.count}</a></td></tr>`,
  )}</tbody></table></div>`

const sizeOf = (entry: StateLedger['entries'][number]): number =>
  (entry.unit.text?.length ?? 0) + (entry.unit.stem?.length ?? 0) + 900

export type LedgerView = { state: State; ledger: StateLedger; coverage: Coverage[]; part: number }

/** `part` counts from 1; null where there is no such part. The matrix stands on the first. */
export const ledgerPage = ({ state, ledger, coverage, part }: LedgerView): Page | null => {
  const parts = cutInParts(ledger.entries, sizeOf, 30_000)
  const shown = parts[part - 1]
  if (!shown) return null
  const address = `/states/${state.iso3}/criminalisation`
  const overview = html`
    ${summaryList(ledger)}
    <h2 id="matrix">Element by element</h2>${matrixTable(ledger, state.iso3)}
    <h2 id="years">Year by year</h2>${yearTable(ledger)}
    ${beside('Welcomed by the mechanisms', 'welcomed', ledger.welcomed)}
    ${beside('Assessed in follow-up', 'assessed', ledger.assessed)}`
  return {
    title: `${state.names.en.short}: criminalisation of torture`,
    here: '/states',
    noIndex: state.kind === 'fictional',
    children: html`
      ${inventedNotice(state.kind === 'fictional')}
      <p class="kicker"><a href=${`/states/${state.iso3}`}>${state.names.en.short}</a></p>
      <h1>Criminalisation of torture: what was asked</h1>
      ${aid()}
      <p class="small soft">${coverage.map((row) => `${mechanismName(row.mechanism)} – ${coverageWords(row)}`).join(' · ')}${coverage.length > 0 ? '.' : ''}
        <a href=${`/api/v1${address}.csv`}>As CSV</a> · <a href=${`/api/v1${address}`}>as JSON</a> ·
        <a href=${`/criminalisation?state=${state.iso3}`}>beside other States</a></p>
      ${ledger.entries.length === 0 && html`<p>No recommendation that is held was marked. That does not mean that nothing was asked.</p>`}
      ${part === 1 && (ledger.entries.length > 0 || ledger.welcomed.length > 0) && overview}
      ${ledger.entries.length > 0 && html`<h2 id="entries">In time order</h2>`}
      ${partLinks(address, part, parts.length)}
      <ul class="rows">${shown.map(entryItem)}</ul>
      ${partLinks(address, part, parts.length)}`,
  }
}

const compareTable = (ledgers: StateLedger[]) => html`
  <div class="scroll" tabindex="0" role="region" aria-label="Elements by State"><table>
    <caption>How often the documents held ask for each element. The numbers depend on how many documents are held and
      how long they are; they do not measure States.</caption>
    <thead><tr><th scope="col">Element</th><th scope="col">Article</th>
      ${ledgers.map((one) => html`<th scope="col" class="symbol"><a href=${`/states/${one.state}/criminalisation`}>${nameOf(one.state)}</a></th>`)}</tr></thead>
    <tbody>${(ledgers[0]?.matrix ?? []).map(
      (row, i) => html`<tr><th scope="row">${subtagNames[row.element] ?? row.element}</th><td>${row.article}</td>
        ${ledgers.map((one) => {
          const own = one.matrix[i]!
          return html`<td>${
            own.times === 0
              ? ''
              : html`<a href=${rowsHref(one.state, { subtag: own.element })}>${own.times}</a>
                <span class="small soft symbol"> ${own.first?.slice(0, 4) ?? ''}${own.last !== own.first ? `–${own.last?.slice(0, 4)}` : ''}</span>`
          }</td>`
        })}</tr>`,
    )}</tbody></table></div>
  ${ledgers.map((one) => html`<h2>${nameOf(one.state)}</h2>${one.years.length > 0 ? yearTable(one) : html`<p>No recommendation that is held was marked.</p>`}`)}`

/** Several States side by side, alphabetical. */
export const comparePage = (ledgers: StateLedger[], fictional: string[]): Page => ({
  title: 'Criminalisation of torture, States side by side',
  here: '/states',
  noIndex: true,
  children: html`
    ${inventedNotice(ledgers.some((one) => one.entries.some((entry) => entry.unit.document.invented)))}
    <h1>Criminalisation of torture, States side by side</h1>
    ${aid()}
    <form method="get" action="/criminalisation">
      <label for="state">States (several: hold Ctrl or Cmd)</label>
      <select id="state" name="state" multiple size="8" required>
        ${stateChoices([...fictional, ...ledgers.map((one) => one.state)]).map(
          ([code, words]) =>
            html`<option value=${code} selected=${ledgers.some((one) => one.state === code)}>${words}</option>`,
        )}
      </select>
      <p><button type="submit">Show</button></p>
    </form>
    ${ledgers.length > 0 && html`${compareTable(ledgers)}`}`,
})
