// A review window on a page: when, how sure, why, what can be done, and where to check it (SAFETY, D1 to D6).

import { type ClosedSessions, describeWindow, staleNote } from '../domain/windows/describe.ts'
import { dateWords } from '../domain/windows/describe-words.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { mechanismWords } from '../domain/words.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import { inventedTag, nameOf } from './parts.ts'

const isAddress = (text: string): boolean => /^https:\/\//.test(text)

const link = (address: string, words: string) =>
  isAddress(address) ? html`<a href=${address} rel="noreferrer">${words}</a>` : address

const why = (window: ReviewWindow) =>
  window.reason && html`<p class="small">${window.certainty === 'unknown' ? 'Why: ' : 'Based on: '}${window.reason}</p>`

/** Where the date comes from: rule, basis, source, day of reading, words as printed. */
const grounds = (window: ReviewWindow, stale: string | null) => html`<p class="small soft">
  ${dateWords.en.basis(window.rule, window.basis)}.
  ${window.source !== `rule ${window.rule}` && html`Source: ${link(window.source, window.source)}${window.sourceNote && ` (${window.sourceNote})`}.`}
  ${window.readOn && !stale && `Read on ${dayWords(window.readOn)}.`}
  ${stale && html`<strong>${stale}.</strong>`}
  ${link(window.officialPage, 'Check the official page')}
  ${window.quote && html`<br />As printed: “${window.quote}”`}
</p>`

/** Today in Geneva, and the last closed session of each body: a date that was read before it may have moved. */
export type Now = { today: string; closed: ClosedSessions }

/** What is over, or called off, does not say what to do before it. */
const isOver = ({ dueOn, certainty }: ReviewWindow, today: string): boolean =>
  certainty === 'cancelled_or_moved' || (dueOn !== null && dueOn < today.slice(0, dueOn.length))

export type WindowOptions = { state?: boolean; mechanism?: boolean }

/** One window; the options name State or mechanism where several are listed. */
export const windowItem = (window: ReviewWindow, { today, closed }: Now, options: WindowOptions = {}) => {
  const words = describeWindow(window, 'en', today)
  return html`<li>
    <p><strong>${words.title}: ${words.when}</strong> <span class=${`tag ${window.certainty}`}>${words.label}</span></p>
    <p class="meta">
      ${options.state && html`<a href=${`/states/${window.state}`}>${nameOf(window.state)}</a>`}
      ${options.mechanism && html`<span>${mechanismWords[window.mechanism]}</span>`}
      ${inventedTag(window.invented)}
    </p>
    ${words.replaces && html`<p class="small">Before: <s>${words.replaces}</s></p>`}
    ${!window.absence && !isOver(window, today) && html`<p class="small">What you can do before then: ${words.action}</p>`}
    ${why(window)} ${grounds(window, staleNote(window, today, 'en', closed))}
  </li>`
}
