// What the words on the pages mean, for people who are not lawyers (SAFETY, L4, D1, Q7).

import { certainties } from '../domain/certainty.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import { dateWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { aboutWords } from './about-words.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { mechanismName } from './parts.ts'
import { searchWords } from './search-words.ts'

export const aboutPage = (language: WindowLanguage): Page => {
  const words = aboutWords[language]
  const search = searchWords[language]
  return {
    title: words.title,
    here: '/about',
    children: html`
    <h1>${words.title}</h1>
    <h2 id="mechanisms">${words.headings.mechanisms}</h2>
    <dl class="facts">${Object.entries(words.bodies).map(
      ([body, text]) => html`<dt>${mechanismName(body, language)}</dt><dd>${text}</dd>`,
    )}</dl>
    <h2 id="certainty">${words.headings.certainty}</h2>
    <dl class="facts">${certainties.map(
      (label) =>
        html`<dt><span class=${`tag ${label}`}>${dateWords[language].label[label]}</span></dt><dd>${codeWords[language].certaintyMeaning[label]}</dd>`,
    )}</dl>
    <p>${words.days}</p>
    <h2 id="positions">${words.headings.positions}</h2>
    <p>${words.positions}</p>
    <h2 id="labels">${words.headings.labels}</h2>
    <p>${words.labels}</p>
    <h2 id="quotations">${words.headings.quotations}</h2>
    <p>${words.quotations}</p>
    <h2 id="search">${search.how}</h2>
    <dl class="facts">${search.grammar.map(([name, meaning]) => html`<dt>${name}</dt><dd>${meaning}</dd>`)}</dl>
    <h2 id="neutral">${words.headings.neutral}</h2>
    <p>${words.neutral}</p>`,
  }
}
