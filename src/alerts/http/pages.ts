// The subscription pages: forms that work without JavaScript, and no third-party request.

import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { DeliveryRow } from '../../../db/alerts-store.ts'
import { semicolonIn } from '../../domain/punctuation.ts'
import { languageNames } from '../../domain/queries.ts'
import { sortedNames } from '../../domain/states/states.ts'
import { topicName } from '../../domain/topics/names.ts'
import { keepLanguage, withLanguage } from '../../http/language-links.ts'
import { type AlertLanguage, type Choice, neutralChoice } from '../choice.ts'
import { dayInWords } from '../days.ts'
import { wordsIn } from '../words.ts'
import { statesNamed, type Typed } from './form.ts'
import {
  atFirst,
  button,
  type Faults,
  finer,
  hidden,
  hookField,
  mailField,
  problems,
  rhythm,
  warned,
} from './form-parts.ts'
import { type PageWords, pageWords } from './words.ts'

export type PageView = { title: string; language: AlertLanguage; body: VNode }

const page = (language: AlertLanguage, title: (w: PageWords) => string, body: (w: PageWords) => unknown): PageView => {
  const w = pageWords(language)
  const whole = html`<div><h1>${title(w)}</h1>${body(w)}</div>` as VNode
  return { title: title(w), language, body: keepLanguage(whole, language) as VNode }
}

/** The page with links to itself in the other languages; `address` keeps what it names, a token too. */
export const withSwitch = (view: PageView, address: string): PageView => {
  const { language, body } = view
  const links = html`<nav aria-label=${pageWords(language).pageLanguage}>${languageNames
    .filter(([code]) => code !== language)
    .map(
      ([code, name], at) =>
        html`${at > 0 && ' · '}<a href=${withLanguage(address, code)} lang=${code} hreflang=${code}>${name}</a>`,
    )}</nav>`
  return { ...view, body: html`<div>${links}${body}</div>` as VNode }
}

/** The finer choice with States that a page of a State leads here with. */
const narrowAddress = (states: readonly string[]) =>
  `/subscriptions/narrow${states.length > 0 ? `?state=${states.join(',')}` : ''}`

/** What a form begins with: what was typed, or the address that a page of a State led here by. */
type Given = { typed?: Typed; resend?: Typed; query?: Record<string, unknown> }

export const startPage = (language: AlertLanguage, { typed, resend, query = {} }: Given) => {
  const states = statesNamed(query)
  const { narrow, narrowTo } = pageWords(language)
  const narrowLink = html`<a href=${narrowAddress(states)}>${states.length > 0 ? narrowTo(sortedNames(states, language).join(', ')) : narrow}</a>`
  return page(
    language,
    (w) => w.title,
    (w) => html`
    ${problems(w, (typed ?? resend)?.kinds ?? [])}
    <p>${w.lead}${w.local}${semicolonIn(language)}${w.feeds}.</p>
    <h2>${w.neutral}</h2><p>${w.neutralWhy}${states.length > 0 && html` ${narrowLink}`}</p>
    <form method="post" action="/subscriptions">${mailField(w, typed)}${rhythm(w, typed?.choice ?? { ...neutralChoice, language }, typed?.kinds ?? [], atFirst)}<p><button type="submit">${w.ask}</button></p></form>
    ${states.length === 0 && html`<p>${narrowLink}</p>`}
    <h2>${w.resendTitle}</h2>
    <form method="post" action="/subscriptions/resend">${mailField(w, resend)}<p><button type="submit">${w.resend}</button></p></form>`,
  )
}

export const narrowPage = (language: AlertLanguage, { typed, query = {} }: Given) => {
  const named = statesNamed(query)
  const { choice = { ...neutralChoice, states: named.length > 0 ? named : null, language }, kinds = [] } = typed ?? {}
  return page(
    language,
    (w) => w.narrowTitle,
    (w) => html`
    ${problems(w, kinds)}
    <form method="post" action="/subscriptions">
      ${warned(w, kinds, typed?.understood)}${mailField(w, typed)}${rhythm(w, choice, kinds, atFirst)}${finer(w, choice, language, kinds)}
      ${hookField(w, typed)}
      <p><button type="submit">${w.ask}</button></p></form>`,
  )
}

export const sentPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.sentTitle,
    (w) => html`<p>${w.sent}</p>`,
  )
export const invalidPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.manageTitle,
    (w) => html`<p>${w.invalid}</p><p><a href="/subscriptions">${w.title}</a></p>`,
  )
export const refusedPage = (language: AlertLanguage, faults: Faults) =>
  page(
    language,
    (w) => w.manageTitle,
    (w) => problems(w, faults),
  )
export const offPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.off}</p><h2>${w.waysTitle}</h2><ul>
      <li><a href=${`/feeds/calendar.ics${language === 'en' ? '' : `?language=${language}`}`}>${w.ways.calendar}</a></li>
      <li><a href=${`/feeds/windows.atom${language === 'en' ? '' : `?language=${language}`}`}>${w.ways.feed}</a></li>
      <li>${w.ways.local}<pre class="copy">npx mechanism-watch watch --world world.json --states KEN,TGO</pre><a href="/world.json" download>${w.ways.file}</a></li></ul>
      <p>${w.operator}</p>`,
  )
export const wrongKeyPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.wrongKey}</p>`,
  )
export const otherSitePage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.otherSite}</p><p><a href="/subscriptions">${w.title}</a></p>`,
  )
export const notStoredPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.notStored}</p>`,
  )
export const wrongClockPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.wrongClock}</p>`,
  )
export const inUsePage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.inUse}</p>`,
  )
export const gonePage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.gone}</p>`,
  )
export const tooManyPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.tooMany}</p>`,
  )
export const notLeftPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.notLeftTitle,
    (w) => html`<p>${w.notLeft}</p><p><a href="/subscriptions">${w.title}</a></p>`,
  )
export const leftPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.leftTitle,
    (w) => html`<p>${w.left} <a href="/about#operator">${w.whoRuns}</a></p>`,
  )

/**
 * Shown for every token, valid or not; who holds a valid one sees to which host messages would go. A scanner that follows
 * links changes nothing: only the button does.
 */
export const confirmPage = (
  language: AlertLanguage,
  token: string,
  more: { hookHost: string | null; others: number } | null,
) =>
  page(
    language,
    (w) => w.confirmTitle,
    (w) =>
      html`<p>${w.confirmBody}</p>${more?.hookHost ? html`<p>${w.confirmHook} <strong>${more.hookHost}</strong></p>` : null}${more?.others ? html`<p role="note">${w.confirmOthers}</p>` : null}${button('/subscriptions/confirm', w.confirm, { token, language })}`,
  )
export const leavePage = (language: AlertLanguage, token: string) =>
  page(
    language,
    (w) => w.leaveTitle,
    (w) => html`<p>${w.leaveBody}</p>${button('/subscriptions/leave', w.erase, { token, language })}`,
  )

type Managed = {
  /** what was asked for on this page was done just now */
  /** what the form before it did, as the address says it: `1` saved, `confirmed`; anything else is nothing */
  done?: unknown
  token: string
  status: 'pending' | 'active' | 'disabled'
  note: string | null
  choice: Choice
  mail: string
  hook: string | null
  secret: string | null
  recent: Pick<DeliveryRow, 'createdAt' | 'kind' | 'state' | 'error'>[]
}

/** Nothing is left out: no body, no purpose and no kind of date was chosen. */
const isWhole = ({ mechanisms, purposes, kinds }: Choice): boolean =>
  mechanisms === null && (purposes ?? null) === null && (kinds ?? null) === null

function summary(w: PageWords, choice: Choice, language: AlertLanguage): string[] {
  const words = wordsIn(language)
  return [
    choice.states ? sortedNames(choice.states, language).join(', ') : isWhole(choice) ? w.everything : w.everyState,
    choice.mechanisms?.map((m) => words.mechanisms[m]).join(', ') ?? '',
    choice.purposes?.map((one) => w.purposeNames[one]).join(', ') ?? '',
    choice.topics.map((t) => topicName(t, language)).join(', '),
    w.cadences[choice.cadence],
    choice.planning ? w.planningChosen : '',
  ].filter(Boolean)
}

/** What the form before this page did. */
const doneWords = (w: PageWords, done: unknown) => {
  const said = done === '1' ? w.saved : done === 'confirmed' ? w.confirmed : null
  return said && html`<p class="notice" role="status">${said}</p>`
}

export const managePage = (
  language: AlertLanguage,
  m: Managed,
  typed?: Pick<Typed, 'kinds' | 'choice' | 'understood'>,
) => {
  const faults = typed?.kinds ?? []
  const choice = typed?.choice ?? m.choice
  return page(
    language,
    (w) => w.manageTitle,
    (w) => html`
    ${problems(w, faults)}
    ${doneWords(w, m.done)}
    <p>${w.keep}</p>
    <dl><dt>${w.statusLabel}</dt><dd>${w.status[m.status]}</dd>
      ${m.note ? html`<dt>${w.noteLabel}</dt><dd lang=${language === 'en' ? undefined : 'en'}>${m.note}</dd>` : null}
      <dt>${w.mail}</dt><dd>${m.mail}</dd>
      <dt>${w.chosen}</dt><dd>${summary(w, m.choice, language).join(semicolonIn(language))}</dd></dl>
    ${m.status === 'disabled' ? button('/subscriptions/resume', w.resume, { token: m.token, language }) : null}
    <h2>${w.change}</h2>
    <form method="post" action="/subscriptions/change">${hidden('token', m.token)}${warned(w, faults, typed?.understood)}
      ${rhythm(w, choice, faults)}${finer(w, choice, language, faults)}<p><button type="submit">${w.save}</button></p></form>
    ${m.hook === null ? null : hookPart(w, m, language)}
    <h2>${w.recent}</h2>
    <ul>${m.recent.map((r) => html`<li>${dayInWords(r.createdAt.slice(0, 10), language)} – ${w.messageKinds[r.kind]}${language === 'fr' ? ' : ' : ': '}${w.messageStates[r.state]}${r.error && html` (<span lang=${language === 'en' ? undefined : 'en'}>${r.error}</span>)`}</li>`)}</ul>
    <p><a href=${`/subscriptions/export?token=${m.token}`} download="dates.json">${w.exported}</a></p>
    <p><a href=${`/subscriptions/leave?token=${m.token}`}>${w.erase}</a></p>`,
  )
}

const hookPart = (w: PageWords, m: Managed, language: AlertLanguage) => html`
  <h2>${w.hookTitle}</h2>
  <dl><dt>${w.hook}</dt><dd>${m.hook}</dd><dt>${w.secret}</dt><dd><code>${m.secret}</code></dd></dl>
  ${button('/subscriptions/test', w.test, { token: m.token, language })}
  <form method="post" action="/subscriptions/replay">${hidden('token', m.token)}
    <p><label>${w.replay} <input type="date" name="since" required /></label> <button type="submit">${w.replay}</button></p></form>
  ${button('/subscriptions/rotate', w.rotate, { token: m.token, language })}`
