// A review window on a page: when, how sure, why, what can be done, and where to check it (SAFETY, D1 to D6).

import { nameOrCode } from '../domain/states/states.ts'
import { describeWindow, staleNote } from '../domain/windows/describe.ts'
import { dateInWords } from '../domain/windows/describe-words.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { capital } from './capital.ts'
import { html } from './html.ts'
import type { Now } from './now.ts'
import { colonIn, quoted, webWords } from './words.ts'

const isAddress = (text: string): boolean => /^https:\/\//.test(text)

const link = (address: string, words: string) =>
  isAddress(address) ? html`<a href=${address} rel="noreferrer">${words}</a>` : words

/** The addresses of a source as links, its symbols as they are. */
const sourceLinks = (source: string) => source.split('; ').map((part, at) => html`${at > 0 && '; '}${link(part, part)}`)

/** Words of a page or document inside a page in another language: nearly all that is read here is in English. */
const printedWords = (quote: string, language: WindowLanguage) => {
  const [before, after] = quoted('\uE000', language).split('\uE000')
  return html`${before}<span lang=${language === 'en' ? undefined : 'en'}>${quote}</span>${after}`
}

/** Where the date comes from: rule, basis, source, day of reading, words as printed. */
const grounds = (window: ReviewWindow, stale: string | null, language: WindowLanguage) => {
  const words = webWords[language]
  const proof = proofInWords(window, language)
  return html`<p class="small">${stale && html`<strong>${stale}.</strong> `}${link(window.officialPage, words.check)}</p>
  <details class="small"><summary>${words.grounds}</summary>
  ${proof.reason && html`<p class="small">${window.certainty === 'unknown' ? words.why : words.basedOn} ${proof.reason}</p>`}
  <p class="small soft">
  ${capital(proof.basis)}.
  ${proof.source && html`${words.source} ${sourceLinks(proof.source)}${proof.note && ` (${proof.note})`}.`}
  ${window.readOn && !stale && `${words.readOn(dateInWords(window.readOn, language))}.`}
  ${window.quote && html`<br />${words.printed} ${printedWords(window.quote, language)}`}
</p></details>`
}

export type WindowOptions = { state?: boolean; mechanism?: boolean; language: WindowLanguage }

/** One window; the options name State or mechanism where several are listed. */
export const windowItem = (window: ReviewWindow, { today, closed }: Now, options: WindowOptions) => {
  const { language } = options
  const said = describeWindow(window, language, today)
  const words = webWords[language]
  return html`<li>
    <p><strong>${said.title}${colonIn(language)}${said.when}</strong> <span class=${`tag ${window.certainty}`}>${said.label}</span></p>
    <p class="meta">
      ${options.state && html`<a href=${`/states/${window.state}`}>${nameOrCode(window.state, language)}</a>`}
      ${options.mechanism && html`<span>${words.bodies[window.mechanism]}</span>`}
      ${said.occasion && html`<span>${said.occasion}</span>`}
      ${window.invented && html`<span class="tag"><strong>${words.invented}</strong></span>`}
    </p>
    ${said.replaces && html`<p class="small">${words.before} <s>${said.replaces}</s></p>`}
    ${said.action && html`<p class="small">${words.act} ${said.action}</p>`}
    ${grounds(window, staleNote(window, today, language, closed), language)}
  </li>`
}
