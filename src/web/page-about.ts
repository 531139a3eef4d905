// Who makes this and how well, and what the words on the pages mean, for people who are not lawyers (SAFETY, L4, D1, Q7).

import { certainties } from '../domain/certainty.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import { tableWords } from '../domain/tables/words.ts'
import { dateWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { aboutWords } from './about-words.ts'
import { accuracy, type Measured } from './accuracy.ts'
import { takePartSection } from './how-to-part.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { mechanismName } from './parts.ts'
import { scrollable } from './scrollable.ts'
import { searchWords } from './search-words.ts'
import type { AboutWords } from './words/about-en.ts'
import { webWords } from './words.ts'

/** An address of mail as one that opens a mail program, a page as it is. */
const contactLink = (contact: string) =>
  html`<a href=${/^https?:/.test(contact) ? contact : `mailto:${contact}`} rel="noreferrer">${contact}</a>`

const accuracyTable = (words: AboutWords, language: WindowLanguage) => {
  const percent = (figure: string) => `${language === 'en' ? figure : figure.replace('.', ',')} %`
  return scrollable(
    words.headings.accuracy,
    html`<table><thead><tr>${words.accuracyHeads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${(Object.keys(accuracy) as Measured[]).map((name) => {
      const [what, many] = words.accuracy[name]
      return html`<tr><th scope="row">${what}</th><td>${many}</td><td>${percent(accuracy[name].found)}</td><td>${percent(accuracy[name].right)}</td></tr>`
    })}</tbody></table>`,
  )
}

/** Who answers for this copy, how it is made, how well that is measured, and what may be done with it. */
const project = (contact: { address: string; isOwn: boolean } | null, language: WindowLanguage) => {
  const words = aboutWords[language]
  return html`
    ${
      contact &&
      html`<h2 id="operator">${words.headings.operator}</h2>
      <p>${contact.isOwn ? words.operator : words.noContact} ${contactLink(contact.address)}</p>`
    }
    <h2 id="method">${words.headings.method}</h2>
    ${words.method.map((line) => html`<p>${line}</p>`)}
    <p><a href="/sources">${words.sources}</a></p>
    <h2 id="accuracy">${words.headings.accuracy}</h2>
    <p>${words.accuracyIs}</p>
    ${accuracyTable(words, language)}
    <p class="small soft">${words.notMeasured}</p>
    <h2 id="licence">${words.headings.licence}</h2>
    <ul><li>${words.program}</li>${tableWords[language].licence.map((line) => html`<li>${line}</li>`)}</ul>`
}

/** `contact`: of the operator, or that of the project where none was set; null where nobody is known. */
export const aboutPage = (
  contact: { address: string; isOwn: boolean } | null,
  howTo: readonly HowToFact[],
  language: WindowLanguage,
): Page => {
  const words = aboutWords[language]
  const search = searchWords[language]
  return {
    title: words.title,
    here: '/about',
    children: html`
    <h1>${words.title}</h1>
    <p class="small">${contact && html`<a href="#operator">${words.headings.operator}</a> · `}${howTo.length > 0 && html`<a href="#take-part">${webWords[language].howTo}</a> · `}<a href="#method">${words.headings.method}</a> · <a href="#accuracy">${words.headings.accuracy}</a> ·
      <a href="#licence">${words.headings.licence}</a> · <a href="/safety">${words.safety}</a> · <a href="/data">${words.data}</a></p>
    <h2 id="mechanisms">${words.headings.mechanisms}</h2>
    <dl class="facts">${Object.entries(words.bodies).map(
      ([body, text]) => html`<dt>${mechanismName(body, language)}</dt><dd>${text}</dd>`,
    )}</dl>
    ${takePartSection(howTo, language)}
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
    <p>${words.neutral}</p>
    ${project(contact, language)}`,
  }
}
