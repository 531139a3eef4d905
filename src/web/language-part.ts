// The switch between the languages of a page, visible on every one: what is chosen there goes before the wish of the browser.

import type { ComponentChildren } from 'preact'
import { languageNames } from '../domain/queries.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { withLanguage } from '../http/language-links.ts'
import { html } from './html.ts'
import { webWords } from './words.ts'

/** The same page again: a link, or where what was sent must not stand in an address, a button that sends it once more. */
const way = (code: WindowLanguage, name: string, address: string, fields: ComponentChildren) =>
  fields
    ? html`<form method="post" action=${withLanguage(address, code)}>${fields}<button type="submit" lang=${code}>${name}</button></form>`
    : html`<a href=${withLanguage(address, code)} lang=${code} hreflang=${code} rel="nofollow">${name}</a>`

/** Links to the same page in each language, named in its own; the present one is no link. */
export const languageSwitch = (language: WindowLanguage, address: string, fields?: ComponentChildren) =>
  html`<nav class="languages" aria-label=${webWords[language].language}><ul>${languageNames.map(
    ([code, name]) =>
      html`<li>${
        code === language
          ? html`<strong aria-current="true" lang=${code}>${name}</strong>`
          : way(code, name, address, fields)
      }</li>`,
  )}</ul></nav>`

/** The parameter by which feeds and calendars are in the language of the page; none for English. */
export const feedLanguage = (language: WindowLanguage, mark: '?' | '&' = '?'): string =>
  language === 'en' ? '' : `${mark}language=${language}`
