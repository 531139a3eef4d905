// Review windows of all States, by date, each with its certainty in words.

import type { Page as Rows } from '../../db/store.ts'
import { certainties } from '../domain/certainty.ts'
import { type Mechanism, watchedMechanisms } from '../domain/mechanisms.ts'
import type { WindowQuery } from '../domain/queries.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { certaintyWords, mechanismWords } from '../domain/words.ts'
import { dayWords } from './dates.ts'
import { choose, stateChoices } from './form.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import { inventedNotice, uncomputedNotice } from './parts.ts'
import { type Now, windowItem } from './window-part.ts'

export type WindowsView = {
  query: WindowQuery
  found: Rows<ReviewWindow>
  fictional: string[]
  now: Now
  /** mechanisms whose texts are held, but whose windows are not computed */
  uncomputed: readonly Mechanism[]
}

const monthOf = (window: ReviewWindow): string => {
  const day = window.dueOn ?? window.opensOn
  return day ? dayWords(day.slice(0, 7)) : 'No date'
}

const byMonth = (windows: ReviewWindow[]): [month: string, rows: ReviewWindow[]][] => {
  const months = new Map<string, ReviewWindow[]>()
  for (const window of windows) months.set(monthOf(window), [...(months.get(monthOf(window)) ?? []), window])
  return [...months]
}

const address = (query: WindowQuery): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value))
  return `/windows?${params.toString().replaceAll('%2C', ',')}`
}

export const windowsPage = ({ query, found, fictional, now, uncomputed }: WindowsView): Page => ({
  title: 'Review windows',
  here: '/windows',
  noIndex: query.after !== undefined,
  children: html`
    <h1>Review windows</h1>
    <p>From this month on, by the last day to act. Official dates and dates computed from a rule are days; an estimate is a
      span of months. <a href="/about#certainty">What these words mean</a></p>
    ${uncomputedNotice(uncomputed)}
    ${inventedNotice(found.rows.some((window) => window.invented))}
    <form method="get" action="/windows">
      <div class="fields">
        ${choose('state', 'State', stateChoices([...fictional, ...(query.state ?? [])]), query.state?.length === 1 ? query.state[0] : undefined, 'all')}
        ${choose(
          'mechanism',
          'Mechanism',
          watchedMechanisms.map((v) => [v, mechanismWords[v]]),
          query.mechanism?.[0],
          'all',
        )}
        ${choose(
          'certainty',
          'How sure',
          certainties.map((v) => [v, certaintyWords[v]]),
          query.certainty?.[0],
          'all',
        )}
      </div>
      <button type="submit">Show</button>
    </form>
    <p class="small soft">${found.total} windows. <a href="/feeds/calendar.ics">Calendar of all States</a> ·
      <a href="/feeds/windows.atom">changed windows as a feed</a>. The address of a calendar of one State tells whoever
      watches the line, or finds it in a device, what you follow; the one of all States is the same for everybody.</p>
    ${found.total === 0 && html`<p>No window of this kind is known to us. That does not mean that there is none: check the official pages.</p>`}
    ${byMonth(found.rows).map(
      ([month, rows]) =>
        html`<h2>${month}</h2><ul class="rows">${rows.map((window) => windowItem(window, now, { state: true, mechanism: true }))}</ul>`,
    )}
    ${found.next && html`<nav class="pager" aria-label="Pages"><a href=${address({ ...query, after: found.next })} rel="next">Later windows</a></nav>`}`,
})
