// Review windows of all States, by date, each with its certainty in words; in three languages from first word to last.

import type { Page as Rows } from '../../db/store.ts'
import { certainties } from '../domain/certainty.ts'
import { type Mechanism, watchedMechanisms } from '../domain/mechanisms.ts'
import type { Phase } from '../domain/phases/phase.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { WindowQuery } from '../domain/queries.ts'
import { dateInWords, dateWords } from '../domain/windows/describe-words.ts'
import { purposeNames } from '../domain/windows/purpose-names.ts'
import { purposes } from '../domain/windows/purposes.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { calendarWords } from './calendar-words.ts'
import { capital } from './capital.ts'
import { dataLinks } from './data-part.ts'
import { choose, stateChoices } from './form.ts'
import { html } from './html.ts'
import { feedLanguage } from './language-part.ts'
import type { Page } from './layout.ts'
import { monthPart } from './month-part.ts'
import type { Now } from './now.ts'
import { phasesSection } from './phase-part.ts'
import { searchWords } from './search-words.ts'
import { windowItem } from './window-part.ts'
import { windowsAddress } from './windows-address.ts'
import { semicolonIn, type WebWords, webWords } from './words.ts'

export type WindowsView = {
  query: WindowQuery
  found: Rows<ReviewWindow>
  /** the month that is shown as a table; null for the list */
  month: string | null
  fictional: string[]
  now: Now
  /** mechanisms whose texts are held, but whose windows are not computed */
  uncomputed: readonly Mechanism[]
  /** where the one State stands that was asked for */
  phases: readonly Phase[]
  howTo: readonly HowToFact[]
}

const byMonth = (windows: ReviewWindow[], language: WindowLanguage): [month: string, rows: ReviewWindow[]][] => {
  const months = new Map<string, ReviewWindow[]>()
  for (const window of windows) {
    const day = window.dueOn ?? window.opensOn
    const month = day ? dateInWords(day.slice(0, 7), language) : webWords[language].noDate
    months.set(month, [...(months.get(month) ?? []), window])
  }
  return [...months]
}

const asked = ({ query, month, fictional }: WindowsView, language: WindowLanguage) => {
  const words = webWords[language]
  const states = stateChoices([...fictional, ...(query.state ?? [])], language)
  return html`<form method="get" action="/windows">
      ${month !== null && html`<input type="hidden" name="view" value="month" />`}
      <div class="fields">
        ${choose('state', words.state, states, query.state?.length === 1 ? query.state[0] : undefined, words.all)}
        ${choose(
          'mechanism',
          words.mechanism,
          watchedMechanisms.map((v) => [v, words.bodies[v]]),
          query.mechanism?.[0],
          words.all,
        )}
        ${choose(
          'purpose',
          words.purpose,
          purposes.map((v) => [v, capital(purposeNames[language][v])]),
          query.purpose?.[0],
          words.all,
        )}
        ${choose('region', words.region, Object.entries(searchWords[language].regions), query.region?.[0], words.all)}
        ${choose(
          'certainty',
          words.howSure,
          certainties.map((v) => [v, dateWords[language].label[v]]),
          query.certainty?.[0],
          words.all,
        )}
      </div>
      <button type="submit">${words.show}</button>
    </form>`
}

/** The page that makes a calendar of what is shown here. */
const calendarAddress = ({ state, region, mechanism, purpose }: WindowQuery): string =>
  windowsAddress({ state, region, mechanism, purpose }, {}).replace('/windows', '/calendar')

/** The list, and the same dates as a month. */
const views = ({ query, month }: WindowsView, words: WebWords) => {
  const { after: _after, ...filters } = query
  return html`${
    month === null
      ? html`<strong aria-current="true">${words.month.list}</strong>`
      : html`<a href=${windowsAddress(filters, {})}>${words.month.list}</a>`
  } · ${
    month === null
      ? html`<a href=${windowsAddress(filters, { view: 'month' })}>${words.month.view}</a>`
      : html`<strong aria-current="true">${words.month.view}</strong>`
  }`
}

const listPart = ({ query, found, now }: WindowsView, language: WindowLanguage) => {
  const words = webWords[language]
  return html`${found.total === 0 && html`<p>${words.empty}</p>`}
    ${byMonth(found.rows, language).map(
      ([month, rows]) =>
        html`<h2>${month}</h2><ul class="rows">${rows.map((window) => windowItem(window, now, { state: true, mechanism: true, language }))}</ul>`,
    )}
    ${found.next && html`<nav class="pager" aria-label=${words.pages}><a href=${windowsAddress({ ...query, after: found.next }, {})} rel="next">${words.later}</a></nav>`}`
}

export const windowsPage = (view: WindowsView, language: WindowLanguage): Page => {
  const { query, found, now, uncomputed, phases, howTo } = view
  const words = webWords[language]
  const suffix = feedLanguage(language)
  return {
    title: words.title,
    description: words.intro,
    here: '/windows',
    noIndex: query.after !== undefined,
    children: html`
    <h1>${words.title}</h1>
    <p>${words.intro} <a href="/about#certainty">${words.meaning}</a></p>
    ${uncomputed.length > 0 && html`<p class="small soft">${words.uncomputed(uncomputed.map((one) => words.bodies[one]).join(semicolonIn(language)))}</p>`}
    ${
      found.rows.some((window) => window.invented) &&
      html`<div class="notice" role="note"><p><strong>${words.invented}.</strong> ${words.inventedMore}</p></div>`
    }
    ${asked(view, language)}
    ${phasesSection(phases, howTo, now.today, language)}
    <p class="small soft">${words.count(found.total)} <a href=${`/feeds/calendar.ics${suffix}`}>${words.calendar}</a> ·
      <a href=${calendarAddress(query)}>${calendarWords[language].link}</a> ·
      <a href=${`/feeds/windows.atom${suffix}`}>${words.feed}</a>. ${words.trace}</p>
    <p class="small soft">${dataLinks('windows', query, language)}</p>
    <p class="views">${views(view, words)}</p>
    ${view.month === null ? listPart(view, language) : monthPart({ month: view.month, query, windows: found.rows, more: found.total - found.rows.length, now }, language)}`,
  }
}
