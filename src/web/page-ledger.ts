// The ledger of one State on the criminalisation of torture, and several States side by side.

import type { RecommendationRow } from '../../db/store.ts'
import type { Coverage } from '../domain/coverage.ts'
import { nameOrCode, type State } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { StateLedger } from '../reading/ledger.ts'
import { coverageLine } from './coverage-part.ts'
import { cutInParts, partLinks } from './cut.ts'
import { dataLinks } from './data-part.ts'
import { dayWords } from './dates.ts'
import { stateChoices } from './form.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { articleOf, elementName, entryItem, matrixTable, rowsHref, summaryList } from './ledger-part.ts'
import { inventedNotice, issuer, mechanismName, pinpoint, quotation, unitTypeTag } from './parts.ts'
import { scrollable } from './scrollable.ts'
import { type TextWords, textWords } from './words.ts'

const aid = ({ aid, whatIsAid }: TextWords['ledger']) =>
  html`<p class="notice">${aid} <a href="/about#labels">${whatIsAid}</a></p>`

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

/** A year that no document prints is none. */
const yearWords = (year: string, language: WindowLanguage) => (/^\d/.test(year) ? year : textWords[language].noDate)

const yearTable = ({ years, state }: StateLedger, language: WindowLanguage) => {
  const words = textWords[language].ledger
  return scrollable(
    `${nameOrCode(state, language)} – ${words.years}`,
    html`<table>
  <caption>${words.yearCaption}</caption>
  <thead><tr>${[words.year, words.mechanism, words.recommendations].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${years.map(
    (
      row,
    ) => html`<tr><th scope="row">${yearWords(row.year, language)}</th><td>${mechanismName(row.mechanism, language)}</td><td>
      <a href=${rowsHref(state, { mechanism: row.mechanism, ...(/^\d{4}$/.test(row.year) ? { from: `${row.year}-01-01`, to: `${row.year}-12-31` } : {}) })}>${row.count}</a></td></tr>`,
  )}</tbody></table>`,
  )
}

const sizeOf = (entry: StateLedger['entries'][number]): number =>
  (entry.unit.text?.length ?? 0) + (entry.unit.stem?.length ?? 0) + 900

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
      <p class="small soft">${coverage.map((row) => `${mechanismName(row.mechanism, language)} – ${coverageLine(row, language)}`).join(' · ')}${coverage.length > 0 ? '.' : ''}
        ${dataLinks('criminalisation', { state: state.iso3 }, language)} · <a href=${`/api/v1${address}`}>${words.json}</a> ·
        <a href=${`/criminalisation?state=${state.iso3}`}>${words.beside}</a></p>
      ${ledger.entries.length === 0 && html`<p>${words.none}</p>`}
      ${part === 1 && (ledger.entries.length > 0 || ledger.welcomed.length > 0) && overview}
      ${ledger.entries.length > 0 && html`<h2 id="entries">${words.inOrder}</h2>`}
      ${partLinks(address, part, parts.length, language)}
      <ul class="rows">${shown.map((entry) => entryItem(entry, language))}</ul>
      ${partLinks(address, part, parts.length, language)}`,
  }
}

const compareTable = (ledgers: StateLedger[], language: WindowLanguage) => {
  const words = textWords[language].ledger
  return html`
  ${scrollable(
    words.compareRegion,
    html`<table>
    <caption>${words.compareCaption}</caption>
    <thead><tr><th scope="col">${words.element}</th><th scope="col">${words.article}</th>
      ${ledgers.map((one) => html`<th scope="col" class="symbol"><a href=${`/states/${one.state}/criminalisation`}>${nameOrCode(one.state, language)}</a></th>`)}</tr></thead>
    <tbody>${(ledgers[0]?.matrix ?? []).map(
      (
        row,
        i,
      ) => html`<tr><th scope="row">${elementName(row.element, language)}</th><td>${articleOf(row, language)}</td>
        ${ledgers.map((one) => {
          const own = one.matrix[i]!
          return html`<td>${
            own.times === 0
              ? ''
              : html`<a href=${rowsHref(one.state, { subtag: own.element })}>${own.times}</a>
                <span class="small soft symbol"> ${own.first?.slice(0, 4) ?? ''}${own.last !== own.first ? `–${own.last?.slice(0, 4)}` : ''}</span>`
          }</td>`
        })}</tr>`,
    )}</tbody></table>`,
  )}
  ${ledgers.map((one) => html`<h2>${nameOrCode(one.state, language)}</h2>${one.years.length > 0 ? yearTable(one, language) : html`<p>${words.noneShort}</p>`}`)}`
}

/** Several States side by side, alphabetical. */
export const comparePage = (ledgers: StateLedger[], fictional: string[], language: WindowLanguage): Page => {
  const words = textWords[language].ledger
  return {
    title: words.compareTitle,
    here: '/states',
    noIndex: true,
    children: html`
    ${inventedNotice(
      ledgers.some((one) => one.entries.some((entry) => entry.unit.document.invented)),
      language,
    )}
    <h1>${words.compareTitle}</h1>
    ${aid(words)}
    <form method="get" action="/criminalisation">
      <label for="state">${words.choose}</label>
      <select id="state" name="state" multiple size="8" required>
        ${stateChoices([...fictional, ...ledgers.map((one) => one.state)], language).map(
          ([code, words]) =>
            html`<option value=${code} selected=${ledgers.some((one) => one.state === code)}>${words}</option>`,
        )}
      </select>
      <p><button type="submit">${words.show}</button></p>
    </form>
    ${
      ledgers.length > 0 &&
      html`${compareTable(ledgers, language)}
        <p class="small soft">${dataLinks('criminalisation', { state: ledgers.map((one) => one.state) }, language)}</p>`
    }`,
  }
}
