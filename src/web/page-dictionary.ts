// The dictionary of columns as a page.
import { columnsOf, tableNames } from '../domain/tables/tables.ts'
import { tableWords } from '../domain/tables/words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { dataWords } from './data-words.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { scrollable } from './scrollable.ts'

export const dictionaryPage = (language: WindowLanguage): Page => {
  const words = dataWords[language].dictionary
  const { tables, types, columns } = tableWords[language]
  const table = (name: (typeof tableNames)[number]) => html`
    <h2 id=${name}>${tables[name].title}</h2>
    <p>${tables[name].line}</p>
    ${scrollable(
      tables[name].title,
      html`<table>
        <thead><tr>${[words.column, words.meaning].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${columnsOf(name).map(
          ([column, type]) =>
            html`<tr><th scope="row" class="symbol"><code>${column}</code><br /><span class="small soft">${types[type]}</span></th><td>${columns[column]}</td></tr>`,
        )}</tbody>
      </table>`,
    )}`
  return {
    title: words.title,
    here: '/about',
    children: html`
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      <p>${words.more}</p>
      <p class="small">${words.asFile} <a href="/data/dictionary.csv">CSV</a> · <a href="/data/dictionary.json">JSON</a> · <a href="/data">${dataWords[language].page.title}</a></p>
      ${tableNames.map(table)}`,
  }
}
