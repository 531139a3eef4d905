// The first page: one box, three doors, what can be done in the next months, and what is held.

import { jsonLdText } from '../cite/metadata.ts'
import { inDigits } from '../domain/counted.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { calendarWords } from './calendar-words.ts'
import { html } from './html.ts'
import { feedLanguage } from './language-part.ts'
import type { Page } from './layout.ts'
import { byLastMonth, together, togetherItem } from './next-together.ts'
import type { Now } from './now.ts'
import { mechanismName } from './parts.ts'
import { safetyWords } from './safety-words.ts'
import { scrollable } from './scrollable.ts'
import { colonIn, webWords } from './words.ts'

export type Held = {
  mechanism: string
  recommendations: number
  coverage: string
  /** texts that are held, and those that facts or lists name and that are not */
  held: number
  missing: number
}
export type HomeView = {
  held: Held[]
  /** recommendations of bodies that no source here reads, copied from an index */
  others: number
  /** by date: what can be sent or asked for, and when States are reviewed or visited */
  acts: ReviewWindow[]
  sessions: ReviewWindow[]
  now: Now
  language: WindowLanguage
  baseUrl: string
}

const shownGroups = 5

const door = (title: string, lead: string, links: [href: string, words: string][]) => html`<section class="card">
  <h2>${title}</h2><p>${lead}</p>
  <ul>${links.map(([href, words]) => html`<li><a href=${href}>${words}</a></li>`)}</ul></section>`

const doors = (language: WindowLanguage) => {
  const { home, sections } = webWords[language]
  return html`<div class="cards">
    ${door(home.toAct, home.toActLead, [
      ['/states', home.chooseState],
      ['/windows?purpose=act', home.canAct],
      ['/subscriptions', sections.alerts],
      ['/calendar', calendarWords[language].link],
      [`/feeds/calendar.ics${feedLanguage(language)}`, home.calendar],
      [`/feeds/calendar.ics?estimates=1${feedLanguage(language, '&')}`, webWords[language].calendarWithMonths],
    ])}
    ${door(home.toKnow, home.toKnowLead, [
      ['/search', home.filters],
      ['/search?topic=criminalisation', home.criminalisation],
      ['/criminalisation', home.sideBySide],
      ['/sources', home.missing],
    ])}
    ${door(home.toCite, home.toCiteLead, [['/check', sections.check]])}
  </div>`
}

/** Bars of documents: those held, and those known and not held. What nobody has counted has no bar. */
const heldBar = ({ held: texts, missing }: Held, widest: number) => {
  if (texts + missing === 0) return null
  const width = (n: number) => (n === 0 ? 0 : Math.max(1, Math.round((n / widest) * 96)))
  const [held, gone] = [width(texts), width(missing)]
  return html`<svg class="bar" viewBox="0 0 100 10" width="100" height="10" aria-hidden="true" preserveAspectRatio="none">
    ${held > 0 && html`<rect class="held" x="1" y="1" width=${held} height="8" />`}
    ${gone > 0 && html`<rect class="gone" x=${1 + held} y="1.5" width=${gone} height="7" />`}</svg>`
}

const heldTable = (held: Held[], others: number, language: WindowLanguage) => {
  const { home: words, mechanism } = webWords[language]
  const widest = Math.max(1, ...held.map((row) => row.held + row.missing))
  return scrollable(
    words.held,
    html`<table class="stacked">
      <caption>${words.caption}</caption>
      <thead><tr>${[mechanism, words.coverage, words.recommendations].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${held.map(
        (row) => html`<tr><th scope="row">${mechanismName(row.mechanism, language)}</th>
          <td>${heldBar(row, widest)}${row.coverage}</td><td class="number" data-label=${`${words.recommendations}${colonIn(language)}`}>${inDigits(row.recommendations, language)}</td></tr>`,
      )}${
        others > 0 &&
        html`<tr><th scope="row">${words.otherBodies}</th><td>${words.otherBodiesMore}</td><td class="number" data-label=${`${words.recommendations}${colonIn(language)}`}>${inDigits(others, language)}</td></tr>`
      }</tbody>
    </table>`,
  )
}

const list = (title: string, order: string, groups: ReviewWindow[][], { now, language }: HomeView) =>
  groups.length > 0 &&
  html`<section><h2>${title}</h2><p class="small soft">${order}</p>
    <ul class="rows">${groups.slice(0, shownGroups).map((group) => togetherItem(group, now, language))}</ul></section>`

export const homePage = (view: HomeView): Page => {
  const { held, others, acts, sessions, now, language } = view
  const { home: words } = webWords[language]
  const empty = held
    .filter((row) => row.held + row.recommendations === 0)
    .map((row) => mechanismName(row.mechanism, language))
  return {
    title: 'Mechanism Watch',
    description: words.lead,
    metadata: {
      canonical: `${view.baseUrl}/`,
      jsonLd: jsonLdText({
        '@type': 'WebSite',
        name: 'Mechanism Watch',
        url: `${view.baseUrl}/`,
        description: words.lead,
        inLanguage: language,
      }),
    },
    children: html`
    <h1>${words.heading}</h1>
    <form method="post" action="/find" class="ask" role="search">
      <div><label for="q">${words.words}</label><input id="q" name="q" type="search" maxlength="20000" required /></div>
      <button type="submit">${words.search}</button>
    </form>
    <p class="lead">${words.lead}</p>
    <p class="small">${empty.length > 0 && html`${words.noneOf(empty.join(', '))} `}<a href="#held">${words.notAll}</a></p>
    ${doors(language)}

    <div class="columns">
    ${list(words.acts, words.byLast, byLastMonth(together(acts, now)), view)}
    ${list(words.sessions, words.byLast, byLastMonth(together(sessions, now)), view)}
    </div>
    ${acts.length + sessions.length > 0 && html`<p><a href="/windows">${words.allWindows}</a></p>`}

    <h2 id="held">${words.held}</h2>
    ${heldTable(held, others, language)}

    <h2>${words.trace}</h2>
    <p>${words.traceWords} <a href="/safety">${safetyWords[language].title}</a></p>`,
  }
}
