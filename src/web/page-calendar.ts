// The page that makes the address of a calendar: which States and dates, estimates or not, discreet or not, in which language.
import { areApart } from '../domain/filters.ts'
import { type CalendarQuery, languageNames } from '../domain/queries.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { calendarWords } from './calendar-words.ts'
import { choose } from './choices.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { scopeFields } from './scope-part.ts'
import { webWords } from './words.ts'

export type CalendarView = {
  query: CalendarQuery
  /** entries that the calendar has now, and those of them that are past; null where they are not counted */
  counted: { entries: number; past: number } | null
  /** entries with estimates, where the query leaves them out */
  withEstimates: number | null
  /** origin under which the service is reached, as a program outside the browser needs it */
  origin: string
  fictional: string[]
  /** a name that was typed and is no State; null for none */
  unknown: string | null
  language: WindowLanguage
}

/** Path of the calendar of a query, each parameter in its order. */
export const calendarPath = (query: CalendarQuery): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== false) params.set(name, value === true ? '1' : String(value))
  const text = params.toString().replaceAll('%2C', ',')
  return `/feeds/calendar.ics${text ? `?${text}` : ''}`
}

const tick = (name: string, label: string, more: string, isTicked: boolean) =>
  html`<p><label class="mark"><input type="checkbox" name=${name} value="1" checked=${isTicked} /> ${label}</label><br /><span class="small soft">${more}</span></p>`

const form = ({ query, fictional, unknown, language }: CalendarView) => {
  const own = calendarWords[language]
  return html`<form method="get" action="/calendar" data-live>
    ${scopeFields({ query, fictional, unknown, language })}
    <div class="fields">
      ${choose(
        'language',
        own.language,
        languageNames.map(([code, name]) => [code, name, code]),
        query.language,
        own.usual,
      )}
    </div>
    ${(query.kind ?? []).map((kind) => html`<input type="hidden" name="kind" value=${kind} />`)}
    ${query.past && html`<input type="hidden" name="past" value=${query.past} />`}
    ${tick('estimates', own.estimates, own.estimatesMore, query.estimates === true)}
    ${tick('discreet', own.discreet, own.discreetMore, query.discreet === true)}
    <button type="submit">${own.make}</button></form>`
}

/** The address for a program that fetches it again and again, to open at once, and to copy. */
const made = ({ query, counted, withEstimates, origin, language }: CalendarView) => {
  const own = calendarWords[language]
  const path = calendarPath(query)
  const address = `${origin}${path}`
  return html`<section class="card"><h2>${own.made}</h2>
    ${counted !== null && html`<p><strong data-count>${own.entries(counted.entries, counted.past)}</strong>${withEstimates !== null && withEstimates > counted.entries && html` ${own.more(withEstimates - counted.entries)}`}</p>`}
    <p><a href=${address.replace(/^https?:/, 'webcal:')}>${own.subscribe}</a> · <a href=${path}>${own.download}</a></p>
    <p class="small soft">${own.copy}</p><p class="copy">${address}</p>
    ${query.state !== undefined && html`<p class="small soft">${webWords[language].trace}</p>`}</section>`
}

/** What is chosen stands in the address, so that the page itself can be kept. */
export const calendarPage = (view: CalendarView): Page => {
  const own = calendarWords[view.language]
  return {
    title: own.title,
    description: own.lead,
    here: '/windows',
    noIndex: Object.keys(view.query).length > 1,
    children: html`<h1>${own.title}</h1><p class="lead">${own.lead}</p>
      ${!areApart(view.query) && made(view)} <h2>${own.choose}</h2>
      ${form(view)}`,
  }
}
