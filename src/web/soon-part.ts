// What can be sent now or soon, at the top of the dates that can be acted on: one line for the States of which the same is known.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { html } from './html.ts'
import { together, togetherItem } from './next-together.ts'
import type { Now } from './now.ts'
import { webWords } from './words.ts'

/** Lines in sight; the rest are folded, and in the list by date. */
const linesShown = 8

/** Nothing where nothing of the kind is known. */
export const soonPart = (windows: readonly ReviewWindow[], now: Now, language: WindowLanguage) => {
  const { soon } = webWords[language]
  const groups = together(windows, now)
  const items = (some: ReviewWindow[][]) =>
    html`<ul class="rows">${some.map((group) => togetherItem(group, now, language, { action: true }))}</ul>`
  const rest = groups.slice(linesShown)
  return (
    groups.length > 0 &&
    html`<h2 id="soon">${soon.heading}</h2>
    <p class="small soft">${soon.order}</p>
    ${items(groups.slice(0, linesShown))}
    ${rest.length > 0 && html`<details><summary>${soon.further(rest.length)}</summary>${items(rest)}</details>`}`
  )
}
