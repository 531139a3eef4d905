// The page that says how everything can be taken away: lists, data package, and how to load them.
import { catalogue } from '../domain/tables/catalogue.ts'
import { type SnippetName, snippets } from '../domain/tables/snippets.ts'
import { tableNames } from '../domain/tables/tables.ts'
import { tableWords } from '../domain/tables/words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { DataVersion } from '../reading/edition.ts'
import { dataLinks } from './data-part.ts'
import { dataWords } from './data-words.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'

export type DataView = { baseUrl: string; edition: DataVersion; language: WindowLanguage }

export const dataPage = ({ baseUrl, edition, language }: DataView): Page => {
  const words = dataWords[language].page
  const { tables, licence } = tableWords[language]
  const code = (name: SnippetName) => html`<h3 id=${name}>${words.tools[name]}</h3>
    <pre tabindex="0" class="copy"><code>${snippets[name]}</code></pre>`
  const jsonLd = JSON.stringify(catalogue(baseUrl, edition.version, edition.changedAt)).replaceAll('<', '\\u003c')
  return {
    title: words.title,
    here: '/about',
    metadata: { tags: [], canonical: `${baseUrl}/data`, jsonLd },
    children: html`
      <h1>${words.title}</h1>
      <p>${words.intro} <a href="/data/dictionary">${words.dictionary}</a></p>
      <h2 id="lists">${words.lists}</h2>
      <dl class="facts">${tableNames.map(
        (table) => html`<dt id=${table}>${tables[table].title}</dt><dd>${tables[table].line}
          ${
            table === 'criminalisation'
              ? html`<a href="/criminalisation">${words.chooseStates}</a>`
              : html`<span class="small soft">${dataLinks(table, {}, language)}</span>`
          }</dd>`,
      )}</dl>
      <h2 id="package">${words.package}</h2>
      <p>${words.packageIs}</p>
      <pre tabindex="0" class="copy"><code>mechanism-watch package --out mechanism-watch</code></pre>
      <h2 id="load">${words.load}</h2>
      <p>${words.loadIntro}</p>
      ${code('python')}${code('pandas')}${code('r')}${code('duckdb')}${code('sqlite')}
      <h3 id="spreadsheet">${words.spreadsheet}</h3>
      <p>${words.spreadsheetHow}</p>
      <h2 id="licence">${words.licence}</h2>
      <ul>${licence.map((line) => html`<li>${line}</li>`)}</ul>
      <p class="small"><a href="/data/catalogue.jsonld">${words.catalogue}</a></p>`,
  }
}
