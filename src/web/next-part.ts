// What comes next for one State, with how sure each date is, and how to be told of it in time.
import type { Mechanism } from '../domain/mechanisms.ts'
import type { State } from '../domain/states/states.ts'
import { type NextAnswer, nextFor } from '../domain/windows/next.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { html } from './html.ts'
import { feedLanguage } from './language-part.ts'
import type { Now } from './now.ts'
import { safetyWords } from './safety-words.ts'
import { windowItem } from './window-part.ts'
import { semicolonIn, webWords } from './words.ts'

const isPast = (window: ReviewWindow, today: string) =>
  window.dueOn !== null && window.dueOn < today.slice(0, window.dueOn.length)

/** Windows of one mechanism: the nearest first, the further ones behind it, what is not announced last. */
const nextSection = (answer: NextAnswer, now: Now, language: WindowLanguage) => {
  const words = webWords[language]
  const dated = answer.upcoming.filter((window) => window.certainty !== 'unknown')
  const unknown = answer.upcoming.filter((window) => window.certainty === 'unknown')
  const first = dated.slice(0, 3)
  const [shown, further] = first.length > 0 ? [first, dated.slice(3)] : [[answer.next], []]
  const others = unknown.filter((window) => !shown.includes(window))
  const items = (windows: readonly ReviewWindow[]) =>
    html`<ul class="rows">${windows.map((window) => windowItem(window, now, { language }))}</ul>`
  return html`<h3>${words.bodies[answer.mechanism]}</h3>
    ${items(shown)}
    ${further.length > 0 && html`<details><summary>${words.ofState.further(further.length)}</summary>${items(further)}</details>`}
    ${others.length > 0 && html`<details><summary>${words.ofState.unannounced(others.length)}</summary>${items(others)}</details>`}`
}

/** Calendar, reminders and the list, and that the address of some of them names the State. */
export const followLinks = (iso3: string, windows: readonly ReviewWindow[], now: Now, language: WindowLanguage) => {
  const { ofState, calendarWithMonths } = webWords[language]
  const [alone, further] = [feedLanguage(language), feedLanguage(language, '&')]
  const ahead = windows.filter((window) => window.dueOn !== null && !isPast(window, now.today))
  const hasDays = ahead.some(({ certainty }) => certainty === 'official' || certainty === 'rule')
  const hasMonths = ahead.some(({ certainty }) => certainty === 'estimate')
  return html`<p class="screen"><strong>${ofState.follow}</strong></p>
    <ul class="links screen">
    <li><a href=${`/calendar?state=${iso3}&estimates=1`}>${ofState.calendarWithEstimates}</a></li>
    ${hasDays && html`<li><a href=${`/feeds/calendar.ics?state=${iso3}${further}`}>${ofState.calendar}</a></li>`}
    ${hasMonths && html`<li><a href=${`/feeds/calendar.ics?state=${iso3}&estimates=1${further}`}>${hasDays ? ofState.calendarOfBoth : ofState.calendarOfMonths}</a></li>`}
    <li><a href=${`/windows?state=${iso3}`}>${ofState.list}</a></li>
    <li><a href=${`/subscriptions?state=${iso3}`}>${ofState.alerts}</a></li>
    <li><a href=${`/feeds/calendar.ics${alone}`}>${ofState.calendarOfAll}</a></li>
    <li><a href=${`/feeds/calendar.ics?estimates=1${further}`}>${calendarWithMonths}</a></li></ul>
    <p class="small soft screen">${ofState.calendarShows} <a href="/safety">${safetyWords[language].home}</a></p>`
}

type NextView = {
  state: State
  windows: readonly ReviewWindow[]
  uncomputed: readonly Mechanism[]
  now: Now
  language: WindowLanguage
}

export const nextPart = ({ state, windows, now, uncomputed, language }: NextView) => {
  const words = webWords[language]
  const answers = nextFor(windows, state.iso3, now.today)
  const past = windows.filter((window) => isPast(window, now.today)).reverse()
  return html`
    <h2 id="windows">${words.ofState.next}</h2>
    <p class="small soft">${words.ofState.intro} <a href="/about#certainty">${words.meaning}</a></p>
    ${answers.length > 0 ? answers.map((answer) => nextSection(answer, now, language)) : html`<p>${words.ofState.none}</p>`}
    ${
      uncomputed.length > 0 &&
      html`<p class="small soft">${words.uncomputed(uncomputed.map((one) => words.bodies[one]).join(semicolonIn(language)))}</p>`
    }
    ${
      past.length > 0 &&
      html`<details><summary>${words.ofState.past(past.length)}</summary>
      <ul class="rows">${past.map((window) => windowItem(window, now, { mechanism: true, language }))}</ul></details>`
    }`
}
