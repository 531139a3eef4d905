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
import { capital } from './capital.ts'
import { choose, stateChoices } from './form.ts'
import { html } from './html.ts'
import { feedLanguage } from './language-part.ts'
import type { Page } from './layout.ts'
import { phasesSection } from './phase-part.ts'
import { searchWords } from './search-words.ts'
import { type Now, windowItem } from './window-part.ts'
import { semicolonIn, webWords } from './words.ts'

export type WindowsView = {
  query: WindowQuery
  found: Rows<ReviewWindow>
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

const address = (query: WindowQuery): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value))
  return `/windows?${params.toString().replaceAll('%2C', ',')}`
}

const asked = ({ query, fictional }: WindowsView, language: WindowLanguage) => {
  const words = webWords[language]
  const states = stateChoices([...fictional, ...(query.state ?? [])], language)
  return html`<form method="get" action="/windows">
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

export const windowsPage = (view: WindowsView, language: WindowLanguage): Page => {
  const { query, found, now, uncomputed, phases, howTo } = view
  const words = webWords[language]
  const suffix = feedLanguage(language)
  return {
    title: words.title,
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
      <a href=${`/feeds/windows.atom${suffix}`}>${words.feed}</a>. ${words.trace}</p>
    ${found.total === 0 && html`<p>${words.empty}</p>`}
    ${byMonth(found.rows, language).map(
      ([month, rows]) =>
        html`<h2>${month}</h2><ul class="rows">${rows.map((window) => windowItem(window, now, { state: true, mechanism: true, language }))}</ul>`,
    )}
    ${found.next && html`<nav class="pager" aria-label=${words.pages}><a href=${address({ ...query, after: found.next })} rel="next">${words.later}</a></nav>`}`,
  }
}
