// The ledger of one State on the criminalisation of torture, and several States side by side.

import type { RecommendationRow } from '../../db/store.ts'
import type { Coverage } from '../domain/coverage.ts'
import type { State } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { StateLedger } from '../reading/ledger.ts'
import { coverageLine } from './coverage-part.ts'
import { cutInParts, partLinks } from './cut.ts'
import { dataLinks } from './data-part.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { aid, entryItem, matrixTable, summaryList, yearTable } from './ledger-part.ts'
import { inventedNotice, issuer, mechanismName, pinpoint, quotation, unitTypeTag } from './parts.ts'
import { textWords, webWords } from './words.ts'

/** A positive aspect or an assessment: said by whom, where, in which words. */
const besideItem = (
  row: RecommendationRow,
  language: WindowLanguage,
) => html`<li>${quotation(row, row.document, language, 'context')}
  <p class="meta">${unitTypeTag(row, language)} <a href=${`/recommendations/${row.id}`}>${row.document.symbol}, ${pinpoint(row, language)}</a>
    <span>${issuer(row.document, language)}</span>
    ${row.document.distributionDate && html`<span>${dayWords(row.document.distributionDate, language)}</span>`}</p></li>`

const beside = (title: string, id: string, rows: RecommendationRow[], language: WindowLanguage) =>
  rows.length > 0 &&
  html`<h2 id=${id}>${title}</h2><ul class="rows">${rows.slice(0, 20).map((row) => besideItem(row, language))}</ul>
    ${rows.length > 20 && html`<p class="small">${textWords[language].ledger.more(rows.length - 20)}</p>`}`

const sizeOf = (entry: StateLedger['entries'][number]): number =>
  (entry.unit.text?.length ?? 0) + (entry.unit.stem?.length ?? 0) + 900

/** What is held of each mechanism: what no document was found to ask may stand in one that is not. */
const heldPart = (coverage: readonly Coverage[], language: WindowLanguage) =>
  coverage.length > 0 &&
  html`<details><summary>${webWords[language].ofState.coverage}</summary>
    <ul class="small">${coverage.map((row) => html`<li>${mechanismName(row.mechanism, language)} – ${coverageLine(row, language)}.</li>`)}</ul></details>`

export type LedgerView = { state: State; ledger: StateLedger; coverage: Coverage[]; part: number }

/** `part` counts from 1; null where there is no such part. The matrix stands on the first. */
export const ledgerPage = (view: LedgerView, language: WindowLanguage): Page | null => {
  const { state, ledger, coverage, part } = view
  const words = textWords[language].ledger
  const name = state.names[language].short
  const parts = cutInParts(ledger.entries, sizeOf, 30_000)
  const shown = parts[part - 1]
  if (!shown) return null
  const address = `/states/${state.iso3}/criminalisation`
  const overview = html`
    ${summaryList(ledger, language)}
    <h2 id="matrix">${words.elements}</h2>${matrixTable(ledger, state.iso3, language)}
    <h2 id="years">${words.years}</h2>${yearTable(ledger, language)}
    ${beside(words.welcomed, 'welcomed', ledger.welcomed, language)}
    ${beside(words.assessed, 'assessed', ledger.assessed, language)}`
  return {
    title: words.title(name),
    here: '/states',
    noIndex: state.kind === 'fictional',
    children: html`
      ${inventedNotice(state.kind === 'fictional', language)}
      <p class="kicker"><a href=${`/states/${state.iso3}`}>${name}</a></p>
      <h1>${words.heading}</h1>
      ${aid(words)}
      ${heldPart(coverage, language)}
      <p class="small soft">${dataLinks('criminalisation', { state: state.iso3 }, language)} · <a href=${`/api/v1${address}`}>${words.json}</a> ·
        <a href=${`/criminalisation?state=${state.iso3}`}>${words.beside}</a></p>
      ${ledger.entries.length === 0 && html`<p>${words.none}</p>`}
      ${part === 1 && (ledger.entries.length > 0 || ledger.welcomed.length > 0) && overview}
      ${ledger.entries.length > 0 && html`<h2 id="entries">${words.inOrder}</h2>`}
      ${partLinks(address, part, parts.length, language)}
      <ul class="rows">${shown.map((entry) => entryItem(entry, language))}</ul>
      ${partLinks(address, part, parts.length, language)}`,
  }
}
