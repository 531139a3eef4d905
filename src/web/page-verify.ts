// The page that says which document, version and capture a file is: a form, and the captures that have its bytes.
import { codeWords } from '../domain/code-words/code-words.ts'
import { officialAddressOf } from '../domain/official-address.ts'
import type { NameLanguage } from '../domain/states/states.ts'
import { versionOf } from '../domain/unit-words.ts'
import type { FileCapture, KnownFile } from '../reading/files.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { documentHref, inLanguage, inventedTag } from './parts.ts'
import { type VerifyWords, verifyWords } from './verify-words.ts'
import { semicolonIn } from './words.ts'

/** What went wrong with what was sent. */
export type VerifyFault = 'empty' | 'badHash' | 'tooLarge'

export type VerifyView = {
  language: NameLanguage
  /** null before anything was sent, and where it was of no use */
  answer: (KnownFile & { sha256: string }) | null
  fault: VerifyFault | null
}

const form = (words: VerifyWords) => html`
  <form method="post" action="/verify" enctype="multipart/form-data">
    <div><label for="file">${words.file}</label> <input id="file" name="file" type="file" /></div>
    <div><label for="sha256">${words.hash}</label>
      <input id="sha256" name="sha256" type="text" maxlength="80" autocomplete="off" spellcheck="false" /></div>
    <button type="submit">${words.button}</button>
  </form>`

const captureItem = (one: FileCapture, language: NameLanguage, words: VerifyWords) => {
  const { document, symbol, title, version, withdrawnAt } = one
  const official = document === null ? null : officialAddressOf(document)
  const kind =
    document === null || version === null ? words.unread : versionOf({ type: document.type, version }, language)
  const replaced = document?.replacedBy?.symbol
  return html`<li>
    <p>${
      document === null
        ? html`<strong>${symbol ?? '–'}</strong>`
        : html`<a href=${documentHref(document)}><strong>${symbol}</strong></a> – ${inLanguage(title ?? '', document.language, language)}`
    } ${inventedTag(one.capture.invented, language)}<br />
      ${kind}${one.language === null ? '' : `${semicolonIn(language)}${codeWords[language].language[one.language]}`}${one.current ? `${semicolonIn(language)}${words.current}` : ''}<br />
      <span class="small soft">${one.capturedFrom ?? words.imported}${semicolonIn(language)}${words.captured} ${dayWords(one.retrievedAt.slice(0, 10), language)} (${one.retrievedAt})</span></p>
    ${replaced && html`<p class="notice">${words.replaced(replaced)}</p>`}
    ${withdrawnAt !== null && html`<p class="notice">${words.withdrawn(dayWords(withdrawnAt.slice(0, 10), language))}</p>`}
    ${official && html`<p class="small"><a href=${official} rel="noreferrer">${words.official}</a></p>`}
  </li>`
}

const found = (
  { sha256, captures, given }: KnownFile & { sha256: string },
  language: NameLanguage,
  words: VerifyWords,
) => html`
  <p>${words.of} <code class="hash">${sha256}</code></p>
  ${
    captures.length === 0
      ? html`<p class="notice">${words.unknown}</p>`
      : html`<p>${words.found(captures.length)}</p>
        <ul>${captures.map((one) => captureItem(one, language, words))}</ul>
        ${given && html`<p><a href=${`/archive/${sha256}`}>${words.stored}</a></p>`}`
  }`

export const verifyPage = ({ language, answer, fault }: VerifyView): Page => {
  const words = verifyWords[language]
  return {
    title: words.title,
    noIndex: answer !== null || fault !== null,
    children: html`<h1>${words.title}</h1>
      ${answer === null ? html`<p class="lead">${words.intro}</p>` : found(answer, language, words)}
      ${fault && html`<p class="notice">${words[fault]}</p>`}
      ${answer !== null && html`<h2>${words.again}</h2>`}
      ${form(words)}`,
  }
}
