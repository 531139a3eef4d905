// A review window on a page: when, how sure, why, what can be done, and where to check it (SAFETY, D1 to D6).

import { isInEnglish } from '../domain/official-address.ts'
import { isFromElsewhere } from '../domain/official-hosts.ts'
import { nameOrCode } from '../domain/states/states.ts'
import { describeWindow, staleNote } from '../domain/windows/describe.ts'
import { dateInWords, dateWords } from '../domain/windows/describe-words.ts'
import { proofInWords } from '../domain/windows/proof.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { capital } from './capital.ts'
import { html } from './html.ts'
import type { Now } from './now.ts'
import { quoted, webWords } from './words.ts'

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
  return html`${proof.reason && html`<p>${window.certainty === 'unknown' ? words.why : words.basedOn} ${proof.reason}</p>`}
  <p class="soft">${capital(proof.basis)}.
  ${proof.source && html`${words.source} ${sourceLinks(proof.source)}${proof.note && ` (${proof.note})`}.${isFromElsewhere(proof.source) && ` ${dateWords[language].elsewhere}`}`}
  ${window.readOn && !stale && `${words.readOn(dateInWords(window.readOn, language))}.`}
  ${window.quote && html`<br />${words.printed} ${printedWords(window.quote, language)}`}</p>
  <p>${link(window.officialPage, isInEnglish(window.officialPage) ? words.checkInEnglish : words.check)}</p>`
}

export type WindowOptions = { state?: boolean; mechanism?: boolean; language: WindowLanguage }

/** One window as one line: when, whose, what, how sure; what can be done and where the date is from are folded behind it. */
export const windowItem = (window: ReviewWindow, { today, closed }: Now, options: WindowOptions) => {
  const { language } = options
  const said = describeWindow(window, language, today)
  const words = webWords[language]
  const stale = staleNote(window, today, language, closed)
  const where = [options.mechanism ? words.bodies[window.mechanism] : '', said.occasion ?? ''].filter(
    (one) => one !== '',
  )
  return html`<li class=${options.state ? 'line' : 'line own'}>
    <span class="when">${capital(said.when)}</span>
    ${options.state && html`<a class="whose" href=${`/states/${window.state}`}>${nameOrCode(window.state, language)}</a>`}
    <span class="what"><strong>${said.title}</strong> ${where.length > 0 && html`<span class="small soft">${where.join(', ')}</span>`}
      ${window.invented && html`<span class="tag"><strong>${words.invented}</strong></span>`}
      ${said.replaces && html`<span class="small">${words.before} <s>${said.replaces}</s></span>`}
      ${stale && html`<strong class="small">${stale}.</strong>`}</span>
    <span><span class=${`tag ${window.certainty}`}>${said.label}</span></span>
    <details class="small"><summary>${words.details}</summary>
      ${said.action && html`<p>${words.act} ${said.action}</p>`}
      ${grounds(window, stale, language)}</details>
  </li>`
}
