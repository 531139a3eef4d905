// The windows of one month as a table of its weeks, each date on its last day; what has no day stands above it.
import { addMonths, daysBetween } from '../domain/days/days.ts'
import type { WindowQuery } from '../domain/queries.ts'
import { nameOrCode } from '../domain/states/states.ts'
import { describeWindow } from '../domain/windows/describe.ts'
import { dateInWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { lastDayOf } from '../domain/windows/span.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { capital } from './capital.ts'
import { html } from './html.ts'
import { together, togetherItem } from './next-together.ts'
import type { Now } from './now.ts'
import { scrollable } from './scrollable.ts'
import { windowsAddress } from './windows-address.ts'
import { colonIn, webWords } from './words.ts'

/** Returns the name of a day of the week, Monday first, as a heading of a column. */
const weekdays = (language: WindowLanguage): string[] =>
  Array.from({ length: 7 }, (_, at) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, 0, 1 + at)),
    ),
  )

/** Weeks of a month, Monday first; null where a day belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const length = daysBetween(first, lastDayOf(month)) + 1
  const cells = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`),
  ]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  )
}

/** Names that stand in a cell; more are a number that leads to them. */
const namesInCell = 2

const cellItem = (windows: readonly ReviewWindow[], { today }: Now, language: WindowLanguage) => {
  const [first] = windows as [ReviewWindow, ...ReviewWindow[]]
  const { title, label } = describeWindow(first, language, today)
  const states = [...new Set(windows.map(({ state }) => state))]
  const who =
    states.length <= namesInCell
      ? states.map((code, at) => html`${at > 0 && ', '}<a href=${`/states/${code}`}>${nameOrCode(code, language)}</a>`)
      : html`<a href=${`/windows?mechanism=${first.mechanism}&kind=${first.kind}&dueFrom=${first.dueOn}&dueTo=${first.dueOn}`}>${webWords[language].month.states(states.length)}</a>`
  return html`<li>${title}${colonIn(language)}${who} <span class=${`tag ${first.certainty}`}>${label}</span></li>`
}

export type MonthView = { month: string; query: WindowQuery; windows: readonly ReviewWindow[]; more: number; now: Now }

const steps = ({ month, query }: MonthView, language: WindowLanguage) => {
  const words = webWords[language].month
  const to = (by: number) => addMonths(`${month}-01`, by).slice(0, 7)
  const way = (by: number, name: string) =>
    html`<a href=${windowsAddress(query, { view: 'month', month: to(by) })} rel=${by < 0 ? 'prev' : 'next'}>${name} (${dateInWords(to(by), language)})</a>`
  return html`<nav class="pager" aria-label=${words.steps}>${way(-1, words.before)} ${way(1, words.after)}</nav>`
}

export const monthPart = (view: MonthView, language: WindowLanguage) => {
  const { month, windows, more, now } = view
  const words = webWords[language].month
  const dated = windows.filter(({ dueOn }) => dueOn?.length === 10)
  const undated = windows.filter(
    ({ dueOn, certainty }) =>
      dueOn?.length === 7 || (dueOn !== null && dueOn.slice(0, 7) > month && certainty === 'estimate'),
  )
  const on = (day: string) =>
    together(
      dated.filter(({ dueOn }) => dueOn === day),
      now,
    )
  const name = capital(dateInWords(month, language))
  return html`<h2 id="month">${name}</h2>
    ${steps(view, language)}
    ${more > 0 && html`<p class="notice">${words.more(more)} <a href=${windowsAddress(view.query, {})}>${words.list}</a></p>`}
    ${windows.length === 0 && html`<p>${words.nothing}</p>`}
    ${undated.length > 0 && html`<h3>${words.undated}</h3><ul class="rows">${together(undated, now).map((group) => togetherItem(group, now, language))}</ul>`}
    ${
      dated.length > 0 &&
      scrollable(
        name,
        html`<table class="month"><caption>${words.caption}</caption>
      <thead><tr>${weekdays(language).map((day) => html`<th scope="col">${day}</th>`)}</tr></thead>
      <tbody>${weeksOf(month).map(
        (week) =>
          html`<tr>${week.map((day) => {
            const groups = day === null ? [] : on(day)
            return html`<td class=${groups.length === 0 ? 'empty' : day === now.today ? 'now' : undefined}>${day !== null && html`<strong>${Number(day.slice(8))}</strong>`}
              ${groups.length > 0 && html`<ul>${groups.map((group) => cellItem(group, now, language))}</ul>`}</td>`
          })}</tr>`,
      )}</tbody></table>`,
      )
    }`
}
