// The switch between the languages of a page.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { pageLanguages, webWords } from './words.ts'

/** Links to the same page in the other languages, each named in its own. */
export const languageLinks = (language: WindowLanguage, address: (language: WindowLanguage) => string) =>
  html`<p class="small languages">${webWords[language].otherLanguages}
    ${pageLanguages
      .filter(([code]) => code !== language)
      .map(
        ([code, name], at) =>
          html`${at > 0 && ' · '}<a href=${address(code)} lang=${code} hreflang=${code}>${name}</a>`,
      )}</p>`

/** The parameter of a link that keeps the language; none for English, which is what pages speak if not asked. */
export const languageParameter = (language: WindowLanguage, mark: '?' | '&' = '?'): string =>
  language === 'en' ? '' : `${mark}language=${language}`
