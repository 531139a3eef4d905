// Review windows of all States, by date, each with its certainty in words; in three languages from first word to last.

import type { Page as Rows } from '../../db/store.ts'
import { certainties } from '../domain/certainty.ts'
import type { Mechanism } from '../domain/mechanisms.ts'
import type { Outlook } from '../domain/outlook/outlook.ts'
import type { Phase } from '../domain/phases/phase.ts'
import type { HowToFact } from '../domain/procedure-facts.ts'
import type { WindowQuery } from '../domain/queries.ts'
import { nameOrCode } from '../domain/states/states.ts'
import { dateInWords, dateWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { calendarWords } from './calendar-words.ts'
import { capital } from './capital.ts'
import { dataLinks } from './data-part.ts'
import { html } from './html.ts'
import { feedLanguage } from './language-part.ts'
import type { Page } from './layout.ts'
import { monthPart } from './month-part.ts'
import type { Now } from './now.ts'
import { expectedPart } from './outlook-part.ts'
import { phasesSection } from './phase-part.ts'
import { boxes, scopeFields, scopeInWords } from './scope-part.ts'
import { soonPart } from './soon-part.ts'
import { windowItem } from './window-part.ts'
import { windowsAddress } from './windows-address.ts'
import { semicolonIn, type WebWords, webWords } from './words.ts'

export type WindowsView = {
  query: WindowQuery
  found: Rows<ReviewWindow>
  /** the month that is shown as a table; null for the list */
  month: string | null
  fictional: string[]
  /** a name that was typed and is no State; null for none */
  unknown: string | null
  now: Now
  /** the days that are shown, where the query names none: files hold the same rows */
  days: Pick<WindowQuery, 'dueFrom' | 'dueTo'>
  /** mechanisms whose texts are held, but whose windows are not computed */
  uncomputed: readonly Mechanism[]
  /** where the one State stands that was asked for */
  phases: readonly Phase[]
  howTo: readonly HowToFact[]
  /** estimates that may fall within the month that is shown, and end after it */
  spanning: readonly ReviewWindow[]
  /** of the one State that was asked for: without a known end, or not announced */
  undated: readonly ReviewWindow[]
  /** what can be sent now or within three months; none where the page does not ask for it */
  soon: readonly ReviewWindow[]
  /** what is to be announced; null where the page does not ask what can be sent */
  outlook: Outlook | null
}

/** Those of one last day by the name that the reader sees: the store has them by code. */
const byName = (windows: ReviewWindow[], language: WindowLanguage): ReviewWindow[] => {
  const { compare } = new Intl.Collator(language)
  const dayOf = ({ dueOn, opensOn }: ReviewWindow) => dueOn ?? opensOn
  const groups: ReviewWindow[][] = []
  for (const window of windows) {
    const last = groups.at(-1)
    if (last && dayOf(last[0]!) === dayOf(window)) last.push(window)
    else groups.push([window])
  }
  return groups.flatMap((group) =>
    group.sort((a, b) => compare(nameOrCode(a.state, language), nameOrCode(b.state, language))),
  )
}

const byMonth = (windows: ReviewWindow[], language: WindowLanguage): [month: string, rows: ReviewWindow[]][] => {
  const months = new Map<string, ReviewWindow[]>()
  for (const window of byName(windows, language)) {
    const day = window.dueOn ?? window.opensOn
    const month = day ? capital(dateInWords(day.slice(0, 7), language)) : webWords[language].noDate
    months.set(month, [...(months.get(month) ?? []), window])
  }
  return [...months]
}

/** Folded where something is found: the list is what is read. */
const asked = ({ query, found, month, fictional, unknown }: WindowsView, language: WindowLanguage) => {
  const words = webWords[language]
  return html`<details open=${unknown !== null || found.total === 0}><summary>${words.scope.filter}${scopeInWords(query, language)}</summary>
    <form method="get" action="/windows" data-live>
      ${month !== null && html`<input type="hidden" name="view" value="month" /><input type="hidden" name="month" value=${month} />`}
      ${scopeFields({ query, fictional, unknown, language })}
      ${boxes(
        'certainty',
        words.howSure,
        certainties.map((v) => [v, dateWords[language].label[v]] as const),
        query.certainty,
      )}
      ${(query.kind ?? []).map((kind) => html`<input type="hidden" name="kind" value=${kind} />`)}
      ${(['dueFrom', 'dueTo'] as const).map((name) => query[name] && html`<input type="hidden" name=${name} value=${query[name]} />`)}
      <button type="submit">${words.show}</button>
    </form></details>`
}

/** Everything, or what the reader can act on: the filter that most come for, one press away. */
const acting = ({ query, month }: WindowsView, words: WebWords) => {
  const { after: _after, purpose, ...others } = query
  const view = month === null ? {} : { view: 'month' as const, month }
  const isActing = purpose?.join() === 'act'
  return html`${purpose === undefined ? html`<strong aria-current="true">${words.scope.every}</strong>` : html`<a href=${windowsAddress(others, view)}>${words.scope.every}</a>`} ·
    ${isActing ? html`<strong aria-current="true">${words.scope.act}</strong>` : html`<a href=${windowsAddress({ ...others, purpose: ['act'] }, view)}>${words.scope.act}</a>`}`
}

/** The page that makes a calendar of what is shown here. */
const calendarAddress = ({ state, region, mechanism, purpose }: WindowQuery): string => {
  const address = windowsAddress({ state, region, mechanism, purpose }, {}).replace('/windows', '/calendar')
  // the list has estimates, and so has the calendar that it leads to
  return `${address}${address.includes('?') ? '&' : '?'}estimates=1`
}

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

/** What is to be announced, where the page asks what can be sent. */
const expectedIn = ({ outlook, query }: WindowsView, language: WindowLanguage) =>
  outlook && expectedPart(outlook, query, language)

const listPart = (view: WindowsView, language: WindowLanguage) => {
  const { query, found, now, undated } = view
  const words = webWords[language]
  const first = [soonPart(view.soon, now, language), expectedIn(view, language)].filter((part) => part)
  return html`${first}${first.length > 0 && found.total > 0 && html`<h2 id="dates">${words.soon.dates}</h2>`}
    ${found.total + undated.length === 0 && html`<p>${words.empty}</p>`}
    ${byMonth(found.rows, language).map(
      ([month, rows]) =>
        html`${first.length > 0 ? html`<h3>${month}</h3>` : html`<h2>${month}</h2>`}<ul class="rows">${rows.map((window) => windowItem(window, now, { state: true, mechanism: true, language }))}</ul>`,
    )}
    ${undated.length > 0 && html`<h2 id="undated">${words.undated(undated.length)}</h2><ul class="rows">${undated.map((window) => windowItem(window, now, { state: true, mechanism: true, language }))}</ul>`}
    ${found.next && html`<nav class="pager" aria-label=${words.pages}><a href=${windowsAddress({ ...query, after: found.next }, {})} rel="next">${words.later}</a></nav>`}`
}

export const windowsPage = (view: WindowsView, language: WindowLanguage): Page => {
  const { query, found, days, now, uncomputed, phases, howTo } = view
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
    <p class="views">${acting(view, words)}<br />${views(view, words)}</p>
    ${query.purpose?.includes('act') && html`<p class="small soft">${words.scope.actHolds}</p>`}
    ${asked(view, language)}
    ${phasesSection({ phases, howTo, state: query.state?.[0] ?? '', today: now.today }, language)}
    <p class="small soft"><span data-count>${words.count(found.total)}</span> <a href=${`/feeds/calendar.ics${suffix}`}>${words.calendar}</a> ·
      <a href=${calendarAddress(query)}>${calendarWords[language].link}</a> ·
      <a href=${`/feeds/windows.atom${suffix}`}>${words.feed}</a>. ${words.trace}</p>
    <p class="small soft">${dataLinks('windows', { ...query, ...days }, language)}</p>
    ${view.month === null ? listPart(view, language) : monthPart({ month: view.month, query, windows: [...found.rows, ...view.spanning], more: found.total - found.rows.length, now }, language)}`,
  }
}
