// The pages that only a static edition has: the choice of language, the search, and what needs a server.
import { readFileSync } from 'node:fs'
import { languageNames } from '../../domain/queries.ts'
import type { WindowLanguage } from '../../domain/windows/rule.ts'
import { firstStyle } from '../../web/assets.ts'
import { html } from '../../web/html.ts'
import type { Page } from '../../web/layout.ts'
import { packagePath } from './rewrite.ts'
import { editionWords } from './words.ts'

export const searchClient = (): string => readFileSync(new URL('./search-client.mjs', import.meta.url), 'utf8')

/** `service`: address of the service that the copy was made from; null where nobody else reaches it. */
export const serverPage = (language: WindowLanguage, service: string | null): Page => {
  const { title, lines, running } = editionWords[language].server
  return {
    title,
    noIndex: true,
    children: html`<h1>${title}</h1>
      ${lines.map((line) => html`<p>${line}</p>`)}
      <p><a href=${packagePath}>mechanism-watch.sqlite, CSV, JSON Lines, Parquet</a> · <a href="/feeds/calendar.ics">calendar.ics</a> · <a href="/world.json">world.json</a></p>
      ${service && html`<p>${running} <a href=${service}>${service}</a></p>`}`,
  }
}

/** The form is shown by the script; `found` and the rest of its words come along as data. */
export const searchPage = (language: WindowLanguage): Page => {
  const { title, label, button, none, found, noScript, more, lost } = editionWords[language].search
  return {
    title,
    here: '/search',
    children: html`<h1>${title}</h1>
      <noscript><p class="notice">${noScript}</p></noscript>
      <div id="search-place" data-base="../search/" data-none=${none} data-found=${found} data-more=${more} data-lost=${lost}
        data-label=${label} data-button=${button}></div>
      <p id="search-status" role="status"></p>
      <ol id="search-results" class="rows"></ol>
      <script src="../assets/search.js"></script>`,
  }
}

/** The first file of the edition: a way in for each language. */
export const firstPage = (): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mechanism Watch</title><style>${firstStyle}</style></head>
<body><main class="wrap"><h1>Mechanism Watch</h1><ul>${languageNames
  .map(([code, name]) => `<li><a href="${code}/index.html" lang="${code}" hreflang="${code}">${name}</a></li>`)
  .join('')}</ul></main></body></html>
`
