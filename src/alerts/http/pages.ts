// The subscription pages: forms that work without JavaScript, and no third-party request.
import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { DeliveryRow } from '../../../db/alerts-store.ts'
import { watchedMechanisms } from '../../domain/mechanisms.ts'
import { languageNames } from '../../domain/queries.ts'
import { allStates, compareNames, sortedNames } from '../../domain/states/states.ts'
import { topics } from '../../domain/topics/ids.ts'
import { topicName } from '../../domain/topics/names.ts'
import { purposes } from '../../domain/windows/purposes.ts'
import { rules } from '../../domain/windows/rules.ts'
import { keepLanguage, withLanguage } from '../../http/language-links.ts'
import { type AlertLanguage, alertLanguages, type Choice, cadences, neutralChoice, offeredLeads } from '../choice.ts'
import { dayInWords } from '../days.ts'
import { wordsIn } from '../words.ts'
import { type PageWords, pageWords } from './words.ts'

export type PageView = { title: string; language: AlertLanguage; body: VNode }

const option = (value: string, words: string, chosen: string) =>
  html`<option value=${value} selected=${value === chosen}>${words}</option>`

const tick = (name: string, value: string, words: string, ticked: boolean) =>
  html`<label class="tick"><input type="checkbox" name=${name} value=${value} checked=${ticked} /> ${words}</label> `

const hidden = (name: string, value: string) => html`<input type="hidden" name=${name} value=${value} />`

const button = (
  action: string,
  words: string,
  fields: Record<string, string>,
) => html`<form method="post" action=${action}>
  ${Object.entries(fields).map(([name, value]) => hidden(name, value))}<p><button type="submit">${words}</button></p></form>`

const mailField = (w: PageWords) =>
  html`<p><label>${w.mail}<br /><input type="email" name="mail" required maxlength="254" autocomplete="off" /></label></p>`

const rhythm = (w: PageWords, choice: Choice, offered: readonly Choice['cadence'][] = cadences) => html`
  <p><label>${w.language}<br /><select name="language">${alertLanguages.map((l) => option(l, w.languages[l], choice.language))}</select></label></p>
  <p><label>${w.cadence}<br /><select name="cadence">${offered.map((c) => option(c, w.cadences[c], choice.cadence))}</select></label></p>
  <p>${tick('planning', 'yes', w.planning, choice.planning)}</p>`

/** A new subscription brings messages: whoever confirms one believes to be told. */
const atFirst = cadences.filter((one) => one !== 'off')

const group = (words: string, ticks: unknown, open: boolean) =>
  html`<details open=${open}><summary>${words}</summary><fieldset><legend>${words}</legend>${ticks}</fieldset></details>`

/** The finer choice; fictional States only where they are already chosen. */
function finer(w: PageWords, choice: Choice, language: AlertLanguage): VNode {
  const names = allStates()
    .filter((s) => s.kind === 'member' || s.kind === 'observer' || choice.states?.includes(s.iso3))
    .map((s) => ({ code: s.iso3, name: s.names[language].short }))
    .sort((a, b) => compareNames(language)(a.name, b.name))
  const kinds = [...new Map(rules.map((rule) => [rule.kind, rule])).values()]
  const words = wordsIn(language)
  return html`
    ${group(
      w.states,
      names.map(({ code, name }) => tick('states', code, name, choice.states?.includes(code) ?? false)),
      choice.states !== null,
    )}
    ${group(
      w.mechanisms,
      watchedMechanisms.map((m) => tick('mechanisms', m, words.mechanisms[m], choice.mechanisms?.includes(m) ?? false)),
      true,
    )}
    ${group(
      w.purposes,
      purposes.map((one) => tick('purposes', one, w.purposeNames[one], choice.purposes?.includes(one) ?? false)),
      true,
    )}
    ${group(
      choice.purposes === null ? w.kinds : w.purposesOr,
      kinds.map((rule) =>
        tick(
          'kinds',
          rule.kind,
          `${words.mechanisms[rule.mechanism]}${language === 'fr' ? ' : ' : ': '}${rule.title[language]}`,
          choice.kinds?.includes(rule.kind) ?? false,
        ),
      ),
      choice.kinds !== null,
    )}
    ${group(
      w.topics,
      topics.map((topic) => tick('topics', topic, topicName(topic, language), choice.topics.includes(topic))),
      choice.topics.length > 0,
    )}
    ${group(
      w.leads,
      offeredLeads.map((lead) =>
        tick('leads', String(lead), lead === 0 ? w.onTheDay : String(lead), choice.leads.includes(lead)),
      ),
      true,
    )}` as VNode
}

const warned = (w: PageWords, ticked: boolean) =>
  html`<p role="note"><strong>${w.warning}</strong></p><p>${tick('understood', 'yes', w.understood, ticked)}</p>`

const problems = (w: PageWords, found: string[]) =>
  found.length === 0
    ? null
    : html`<div role="alert"><p>${w.problem}</p><ul>${found.map((one) => html`<li>${one}</li>`)}</ul></div>`

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

export const startPage = (language: AlertLanguage, found: string[] = []) =>
  page(
    language,
    (w) => w.title,
    (w) => html`
    ${problems(w, found)}
    <p>${w.lead}${w.local}; ${w.feeds}.</p>
    <h2>${w.neutral}</h2><p>${w.neutralWhy}</p>
    <form method="post" action="/subscriptions">${mailField(w)}${rhythm(w, { ...neutralChoice, language }, atFirst)}<p><button type="submit">${w.ask}</button></p></form>
    <p><a href="/subscriptions/narrow">${w.narrow}</a></p>
    <h2>${w.resendTitle}</h2>
    <form method="post" action="/subscriptions/resend">${mailField(w)}<p><button type="submit">${w.resend}</button></p></form>`,
  )

export const narrowPage = (language: AlertLanguage, found: string[] = []) =>
  page(
    language,
    (w) => w.narrowTitle,
    (w) => html`
    ${problems(w, found)}
    <form method="post" action="/subscriptions">
      ${warned(w, false)}${mailField(w)}${rhythm(w, { ...neutralChoice, language }, atFirst)}${finer(w, neutralChoice, language)}
      <details><summary>${w.webhook}</summary><p><label>${w.hook}<br /><input type="url" name="hook" maxlength="500" autocomplete="off" /></label></p></details>
      <p><button type="submit">${w.ask}</button></p></form>`,
  )

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
export const refusedPage = (language: AlertLanguage, found: string[]) =>
  page(
    language,
    (w) => w.manageTitle,
    (w) => problems(w, found),
  )
export const offPage = (language: AlertLanguage) =>
  page(
    language,
    (w) => w.title,
    (w) => html`<p>${w.off}</p>`,
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
    (w) => html`<p>${w.left}</p>`,
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
  token: string
  status: 'pending' | 'active' | 'disabled'
  note: string | null
  choice: Choice
  mail: string
  hook: string | null
  secret: string | null
  recent: Pick<DeliveryRow, 'createdAt' | 'kind' | 'state' | 'error'>[]
}

function summary(w: PageWords, choice: Choice, language: AlertLanguage): string[] {
  const words = wordsIn(language)
  return [
    choice.states ? sortedNames(choice.states, language).join(', ') : w.everything,
    choice.mechanisms?.map((m) => words.mechanisms[m]).join(', ') ?? '',
    choice.purposes?.map((one) => w.purposeNames[one]).join(', ') ?? '',
    choice.topics.map((t) => topicName(t, language)).join(', '),
    w.cadences[choice.cadence],
    choice.planning ? w.planningChosen : '',
  ].filter(Boolean)
}

export const managePage = (language: AlertLanguage, m: Managed, found: string[] = []) =>
  page(
    language,
    (w) => w.manageTitle,
    (w) => html`
    ${problems(w, found)}
    <p>${w.keep}</p>
    <dl><dt>${w.statusLabel}</dt><dd>${w.status[m.status]}</dd>
      ${m.note ? html`<dt>${w.noteLabel}</dt><dd lang=${language === 'en' ? undefined : 'en'}>${m.note}</dd>` : null}
      <dt>${w.mail}</dt><dd>${m.mail}</dd>
      <dt>${w.chosen}</dt><dd>${summary(w, m.choice, language).join('; ')}</dd></dl>
    ${m.status === 'disabled' ? button('/subscriptions/resume', w.resume, { token: m.token, language }) : null}
    <h2>${w.change}</h2>
    <form method="post" action="/subscriptions/change">${hidden('token', m.token)}${warned(w, false)}
      ${rhythm(w, m.choice)}${finer(w, m.choice, language)}<p><button type="submit">${w.save}</button></p></form>
    ${m.hook === null ? null : hookPart(w, m, language)}
    <h2>${w.recent}</h2>
    <ul>${m.recent.map((r) => html`<li>${dayInWords(r.createdAt.slice(0, 10), language)} – ${w.messageKinds[r.kind]}${language === 'fr' ? ' : ' : ': '}${w.messageStates[r.state]}${r.error && html` (<span lang=${language === 'en' ? undefined : 'en'}>${r.error}</span>)`}</li>`)}</ul>
    <p><a href=${`/subscriptions/export?token=${m.token}`} download="dates.json">${w.exported}</a></p>
    ${button('/subscriptions/leave', w.erase, { token: m.token, language })}`,
  )

const hookPart = (w: PageWords, m: Managed, language: AlertLanguage) => html`
  <h2>${w.hookTitle}</h2>
  <dl><dt>${w.hook}</dt><dd>${m.hook}</dd><dt>${w.secret}</dt><dd><code>${m.secret}</code></dd></dl>
  ${button('/subscriptions/test', w.test, { token: m.token, language })}
  <form method="post" action="/subscriptions/replay">${hidden('token', m.token)}
    <p><label>${w.replay} <input type="date" name="since" required /></label> <button type="submit">${w.replay}</button></p></form>
  ${button('/subscriptions/rotate', w.rotate, { token: m.token, language })}`
