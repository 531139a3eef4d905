// The subscription pages: forms that work without JavaScript, and no third-party request.

import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { DeliveryRow } from '../../../db/alerts-store.ts'
import { watchedMechanisms } from '../../domain/mechanisms.ts'
import { semicolonIn } from '../../domain/punctuation.ts'
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
import type { ProblemKind, Typed } from './form.ts'
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

/** Faults of a form, each shown beside its field. */
type Faults = readonly ProblemKind[]

/** What is wrong with a field, below it, and the attributes that tie the two together. */
function faultOf(w: PageWords, faults: Faults, ...kinds: ProblemKind[]) {
  const own = faults.filter((kind) => kinds.includes(kind))
  const id = `fault-${kinds[0]}`
  return own.length === 0
    ? { ties: {}, words: null }
    : {
        ties: { 'aria-invalid': 'true', 'aria-describedby': id },
        words: html`<span class="fault" id=${id}>${own.map((kind) => w.problems[kind]).join(' ')}</span>`,
      }
}

const mailField = (w: PageWords, typed?: Pick<Typed, 'kinds' | 'mail'>) => {
  const { ties, words } = faultOf(w, typed?.kinds ?? [], 'mail')
  return html`<p><label>${w.mail}<input type="email" name="mail" required maxlength="254" autocomplete="off" value=${typed?.mail} ...${ties} /></label>${words}</p>`
}

const hookField = (w: PageWords, typed?: Typed) => {
  const { ties, words } = faultOf(w, typed?.kinds ?? [], 'hookRefused', 'unresolved', 'nameSilent', 'hostFull')
  return html`<details open=${typed !== undefined && typed.hook !== ''}><summary>${w.webhook}</summary>
    <p><label>${w.hook}<input type="url" name="hook" maxlength="500" autocomplete="off" value=${typed?.hook} ...${ties} /></label>${words}</p></details>`
}

const rhythm = (w: PageWords, choice: Choice, faults: Faults, offered: readonly Choice['cadence'][] = cadences) => {
  const cadence = faultOf(w, faults, 'cadence', 'offAtFirst')
  return html`<div class="fields">
  <div><label for="language">${w.language}</label><select id="language" name="language">${alertLanguages.map((l) => option(l, w.languages[l], choice.language))}</select></div>
  <div><label for="cadence">${w.cadence}</label><select id="cadence" name="cadence" ...${cadence.ties}>${offered.map((c) => option(c, w.cadences[c], choice.cadence))}</select>${cadence.words}</div>
  </div>
  <div class="checks">${tick('planning', 'yes', w.planning, choice.planning)}</div>${faultOf(w, faults, 'planning').words}`
}

/** A new subscription brings messages: whoever confirms one believes to be told. */
const atFirst = cadences.filter((one) => one !== 'off')

const group = (words: string, ticks: unknown, open: boolean, fault: unknown = null) =>
  html`<details open=${open || fault !== null}><summary>${words}</summary><fieldset><legend class="unseen">${words}</legend>${fault}<div class="checks">${ticks}</div></fieldset></details>`

/** The finer choice; fictional States only where they are already chosen. */
function finer(w: PageWords, choice: Choice, language: AlertLanguage, faults: Faults): VNode {
  const fault = (...own: ProblemKind[]) => faultOf(w, faults, ...own).words
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
      fault('states', 'tooManyChosen'),
    )}
    ${group(
      w.mechanisms,
      watchedMechanisms.map((m) => tick('mechanisms', m, words.mechanisms[m], choice.mechanisms?.includes(m) ?? false)),
      true,
      fault('mechanisms'),
    )}
    ${group(
      w.purposes,
      purposes.map((one) => tick('purposes', one, w.purposeNames[one], choice.purposes?.includes(one) ?? false)),
      true,
      fault('purposes'),
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
      fault('kinds'),
    )}
    ${group(
      w.topics,
      topics.map((topic) => tick('topics', topic, topicName(topic, language), choice.topics.includes(topic))),
      choice.topics.length > 0,
      fault('topics'),
    )}
    ${group(
      w.leads,
      offeredLeads.map((lead) =>
        tick('leads', String(lead), lead === 0 ? w.onTheDay : String(lead), choice.leads.includes(lead)),
      ),
      true,
      fault('leads'),
    )}` as VNode
}

const warned = (w: PageWords, faults: Faults = []) =>
  html`<div class="notice" role="note"><p><strong>${w.warning}</strong></p></div>
    <div class="checks">${tick('understood', 'yes', w.understood, false)}</div>${faultOf(w, faults, 'understood').words}`

const problems = (w: PageWords, faults: Faults) =>
  faults.length === 0
    ? null
    : html`<div class="notice" role="alert"><p>${w.problem}</p><ul>${faults.map((kind) => html`<li>${w.problems[kind]}</li>`)}</ul></div>`

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

export const startPage = (language: AlertLanguage, typed?: Typed, resend?: Typed) =>
  page(
    language,
    (w) => w.title,
    (w) => html`
    ${problems(w, (typed ?? resend)?.kinds ?? [])}
    <p>${w.lead}${w.local}${semicolonIn(language)}${w.feeds}.</p>
    <h2>${w.neutral}</h2><p>${w.neutralWhy}</p>
    <form method="post" action="/subscriptions">${mailField(w, typed)}${rhythm(w, typed?.choice ?? { ...neutralChoice, language }, typed?.kinds ?? [], atFirst)}<p><button type="submit">${w.ask}</button></p></form>
    <p><a href="/subscriptions/narrow">${w.narrow}</a></p>
    <h2>${w.resendTitle}</h2>
    <form method="post" action="/subscriptions/resend">${mailField(w, resend)}<p><button type="submit">${w.resend}</button></p></form>`,
  )

export const narrowPage = (language: AlertLanguage, typed?: Typed) => {
  const { choice = { ...neutralChoice, language }, kinds = [] } = typed ?? {}
  return page(
    language,
    (w) => w.narrowTitle,
    (w) => html`
    ${problems(w, kinds)}
    <form method="post" action="/subscriptions">
      ${warned(w, kinds)}${mailField(w, typed)}${rhythm(w, choice, kinds, atFirst)}${finer(w, choice, language, kinds)}
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

export const managePage = (language: AlertLanguage, m: Managed, typed?: Pick<Typed, 'kinds' | 'choice'>) => {
  const faults = typed?.kinds ?? []
  const choice = typed?.choice ?? m.choice
  return page(
    language,
    (w) => w.manageTitle,
    (w) => html`
    ${problems(w, faults)}
    <p>${w.keep}</p>
    <dl><dt>${w.statusLabel}</dt><dd>${w.status[m.status]}</dd>
      ${m.note ? html`<dt>${w.noteLabel}</dt><dd lang=${language === 'en' ? undefined : 'en'}>${m.note}</dd>` : null}
      <dt>${w.mail}</dt><dd>${m.mail}</dd>
      <dt>${w.chosen}</dt><dd>${summary(w, m.choice, language).join(semicolonIn(language))}</dd></dl>
    ${m.status === 'disabled' ? button('/subscriptions/resume', w.resume, { token: m.token, language }) : null}
    <h2>${w.change}</h2>
    <form method="post" action="/subscriptions/change">${hidden('token', m.token)}${warned(w, faults)}
      ${rhythm(w, choice, faults)}${finer(w, choice, language, faults)}<p><button type="submit">${w.save}</button></p></form>
    ${m.hook === null ? null : hookPart(w, m, language)}
    <h2>${w.recent}</h2>
    <ul>${m.recent.map((r) => html`<li>${dayInWords(r.createdAt.slice(0, 10), language)} – ${w.messageKinds[r.kind]}${language === 'fr' ? ' : ' : ': '}${w.messageStates[r.state]}${r.error && html` (<span lang=${language === 'en' ? undefined : 'en'}>${r.error}</span>)`}</li>`)}</ul>
    <p><a href=${`/subscriptions/export?token=${m.token}`} download="dates.json">${w.exported}</a></p>
    ${button('/subscriptions/leave', w.erase, { token: m.token, language })}`,
  )
}

const hookPart = (w: PageWords, m: Managed, language: AlertLanguage) => html`
  <h2>${w.hookTitle}</h2>
  <dl><dt>${w.hook}</dt><dd>${m.hook}</dd><dt>${w.secret}</dt><dd><code>${m.secret}</code></dd></dl>
  ${button('/subscriptions/test', w.test, { token: m.token, language })}
  <form method="post" action="/subscriptions/replay">${hidden('token', m.token)}
    <p><label>${w.replay} <input type="date" name="since" required /></label> <button type="submit">${w.replay}</button></p></form>
  ${button('/subscriptions/rotate', w.rotate, { token: m.token, language })}`
