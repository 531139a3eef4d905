// The page for people for whom it is dangerous that somebody learns what they work on (docs/safety.md).
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { feedLanguage } from './language-part.ts'
import type { Page } from './layout.ts'
import { safetyWords } from './safety-words.ts'
import { webWords } from './words.ts'

const list = (lines: readonly string[]) => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`

/** `isContactKnown`: somebody can be asked for the program of this service. */
export const safetyPage = (isContactKnown: boolean, language: WindowLanguage): Page => {
  const words = safetyWords[language]
  const way = ([name, what, link]: string[], href: string, more: unknown = null) =>
    html`<li><strong>${name}</strong> ${what} <a href=${href}>${link}</a>${more}</li>`
  const place = isContactKnown && html` · <a href="/about#operator">${words.program}</a>`
  return {
    title: words.title,
    description: words.lead,
    here: '/about',
    children: html`<h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <h2 id="ways">${words.ways}</h2>
      <ol>${way(words.world, '/world.json', place)} ${way(words.calendar, `/feeds/calendar.ics${feedLanguage(language)}`, html` · <a href=${`/feeds/calendar.ics?estimates=1${feedLanguage(language, '&')}`}>${webWords[language].calendarWithMonths}</a>`)} ${way(words.mail, '/subscriptions')}</ol>
      <h2 id="mail">${words.why}</h2>${list(words.whyList)}
      <h2 id="device">${words.device}</h2>${list(words.deviceList)}
      <h2 id="line">${words.line}</h2>${list(words.lineList)}
      <h2 id="leave">${words.leave}</h2>${list(words.leaveList)}
      <h2 id="server">${words.server}</h2>${list(words.serverList)}
      <p class="notice">${words.last}</p>`,
  }
}
