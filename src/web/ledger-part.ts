// Pieces of the ledger: the element matrix, the summary, one entry.
import type { RecommendationRow } from '../../db/store.ts'
import { lineWords } from '../cite/line-words.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import type { Column, Ledger, LedgerEntry, MatrixRow } from '../domain/ledger.ts'
import { nameOrCode, sortedNames } from '../domain/states/states.ts'
import { languageOfUnit } from '../domain/unit-words.ts'
import type { NumberStatus } from '../domain/units.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import { documentHref, mechanismName, recommendationItem, repeatItem } from './parts.ts'
import { scrollable } from './scrollable.ts'
import { colonIn, semicolonIn, type TextWords, textWords } from './words.ts'

/** Name of an element of the matrix, and the article that it is about. */
export const elementName = (tag: string, language: WindowLanguage): string => codeWords[language].tags[tag] ?? tag
const articleOf = ({ element, article }: MatrixRow, language: WindowLanguage): string =>
  textWords[language].ledger.articles[element] ?? article

/** The article of an element, where there is one and its name does not say it. */
export const articleBeside = (row: MatrixRow, language: WindowLanguage) => {
  const article = articleOf(row, language)
  return row.article === 'any' || elementName(row.element, language).includes(article)
    ? null
    : html` <span class="small soft">${article}</span>`
}

/** Address of the rows behind a number. */
export const rowsHref = (state: string, more: Record<string, string>): string =>
  `/search?${new URLSearchParams({ state, topic: 'criminalisation', ...more })}`

const placeIn = (path: string | null, status: NumberStatus, language: WindowLanguage): string | null => {
  if (path === null || status === 'absent') return null
  const place = path.replaceAll('(', ' (')
  return status === 'printed' ? place : `${place} ${lineWords[language].inferredMark}`
}

const cell = (row: MatrixRow, column: Column, language: WindowLanguage, words: TextWords['ledger']) =>
  (row.cells[column.symbol] ?? []).map(
    ({ id, path, numberStatus, doubtful }, i) => html`${i > 0 ? ', ' : ''}<a href=${`/recommendations/${id}`}
      >${placeIn(path, numberStatus, language) ?? words.noNumber}</a>${doubtful ? ` (${words.doubtful})` : ''}`,
  )

/** Elements that no document held was found to ask for: a list, not rows of nothing. */
const notFoundList = (rows: readonly MatrixRow[], language: WindowLanguage) =>
  rows.length > 0 &&
  html`<details class="for-none"><summary>${textWords[language].ledger.notFoundHere(rows.length)}</summary>
    <ul class="small">${rows.map((row) => html`<li>${elementName(row.element, language)}${articleBeside(row, language)}</li>`)}</ul></details>`

/** Rows = elements, columns = documents by date, cells = pinpoints that lead to the texts; on a phone an element is a card. */
export const matrixTable = (
  ledger: Pick<Ledger<RecommendationRow>, 'matrix' | 'columns'>,
  state: string,
  language: WindowLanguage,
) => {
  const words = textWords[language].ledger
  const yearOf = ({ date }: Column) => date?.slice(0, 4) ?? textWords[language].noDate
  const labelled = (name: string) => `${name}${colonIn(language)}`
  const asked = ledger.matrix.filter(({ times }) => times > 0)
  const table = html`<table class="stacked">
    <caption>${words.matrixCaption}</caption>
    <thead><tr>${[words.element, words.timesAsked].map((head) => html`<th scope="col">${head}</th>`)}
      ${ledger.columns.map(
        (
          column,
        ) => html`<th scope="col" class="symbol"><a href=${documentHref({ symbol: column.symbol, language: 'en' })}>${column.symbol}</a><br />
          ${yearOf(column)}</th>`,
      )}</tr></thead>
    <tbody>${asked.map(
      (row) => html`<tr><th scope="row">${elementName(row.element, language)}${articleBeside(row, language)}</th>
        <td data-label=${labelled(words.timesAsked)}><a href=${rowsHref(state, { subtag: row.element })}>${row.times}</a></td>
        ${ledger.columns.map((column) => html`<td data-label=${labelled(`${column.symbol} (${yearOf(column)})`)}>${cell(row, column, language, words)}</td>`)}</tr>`,
    )}</tbody>
  </table>`
  return html`${asked.length > 0 && scrollable(words.matrix, table, 'firstStays')}
    ${notFoundList(
      ledger.matrix.filter(({ times }) => times === 0),
      language,
    )}`
}

/** First asked, last asked, how many times, by whom. */
export const summaryList = ({ summary }: Ledger<RecommendationRow>, language: WindowLanguage) => {
  const { ledger: words, noDate } = textWords[language]
  const { times, documents, doubtful, first, last, mechanisms, recommendingStates } = summary
  const states = sortedNames(recommendingStates, language)
  return html`<dl class="facts">
  <dt>${words.asked}</dt><dd>${words.times(times, documents)}${doubtful > 0 ? `, ${words.ofThemDoubtful(doubtful)}` : ''}</dd>
  <dt>${words.first}</dt><dd>${first ? dayWords(first, language) : noDate}</dd>
  <dt>${words.last}</dt><dd>${last ? dayWords(last, language) : noDate}</dd>
  <dt>${words.byMechanisms}</dt><dd>${mechanisms.map((one) => mechanismName(one, language)).join(semicolonIn(language))}</dd>
  ${states.length > 0 && html`<dt>${words.byStates}</dt><dd>${states.length}${colonIn(language)}${states.join(', ')}</dd>`}
</dl>`
}

export const entryItem = (entry: LedgerEntry<RecommendationRow>, language: WindowLanguage) => {
  const own = languageOfUnit(entry.unit, entry.unit.document)
  return recommendationItem(entry.unit, language, {
    grouped: false,
    beside: html`
      ${entry.elements.length > 0 && html`<p class="small">${textWords[language].ledger.asksFor} ${entry.elements.map((tag) => elementName(tag, language)).join(semicolonIn(language))}</p>`}
      ${entry.repeats.length > 0 && html`<ul class="small soft">${entry.repeats.map((one) => repeatItem(one, own, language))}</ul>`}`,
  })
}

/** What a finding aid is, above every ledger. */
export const aid = ({ aid, whatIsAid }: TextWords['ledger']) =>
  html`<p class="notice">${aid} <a href="/about#labels">${whatIsAid}</a></p>`

/** A year that no document prints is none. */
const yearWords = (year: string, language: WindowLanguage) => (/^\d/.test(year) ? year : textWords[language].noDate)

export const yearTable = (
  { years, state }: Pick<Ledger<RecommendationRow>, 'years'> & { state: string },
  language: WindowLanguage,
) => {
  const words = textWords[language].ledger
  return scrollable(
    `${nameOrCode(state, language)} – ${words.years}`,
    html`<table class="stacked">
  <caption>${words.yearCaption}</caption>
  <thead><tr>${[words.year, words.mechanism, words.recommendations].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${years.map(
    (
      row,
    ) => html`<tr><th scope="row">${yearWords(row.year, language)}</th><td>${mechanismName(row.mechanism, language)}</td><td data-label=${`${words.recommendations}${colonIn(language)}`}>
      <a href=${rowsHref(state, { mechanism: row.mechanism, ...(/^\d{4}$/.test(row.year) ? { from: `${row.year}-01-01`, to: `${row.year}-12-31` } : {}) })}>${row.count}</a></td></tr>`,
  )}</tbody></table>`,
  )
}
