// Windows of many States that say the same, as one line: what, when, how sure, and the States that it is for.
import { compareNames, nameOrCode } from '../domain/states/states.ts'
import { describeWindow, staleNote } from '../domain/windows/describe.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { html } from './html.ts'
import type { Now } from './now.ts'
import { colonIn, webWords } from './words.ts'

/** States whose names stand in one line; the rest are behind a link. */
const mostNames = 16

/** Groups windows of one mechanism, kind, span, certainty and doubt about their reading, in the order of their first. */
export function together(windows: readonly ReviewWindow[], { today, closed }: Now): ReviewWindow[][] {
  const groups = new Map<string, ReviewWindow[]>()
  for (const window of windows) {
    const { mechanism, kind, opensOn, dueOn, certainty } = window
    const key = [mechanism, kind, opensOn, dueOn, certainty, staleNote(window, today, 'en', closed)].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), window])
  }
  return [...groups.values()]
}

/** The same groups by their last month; of one last month, what begins earlier comes first. */
export const byLastMonth = (groups: readonly ReviewWindow[][]): ReviewWindow[][] => {
  const key = ([first]: ReviewWindow[]) => `${(first?.dueOn ?? '9999').slice(0, 7)} ${first?.opensOn ?? first?.dueOn}`
  return [...groups].sort((a, b) => key(a).localeCompare(key(b)))
}

const names = (windows: readonly ReviewWindow[], language: WindowLanguage) =>
  [...new Set(windows.map(({ state }) => state))]
    .map((code) => ({ code, name: nameOrCode(code, language) }))
    .sort((a, b) => compareNames(language)(a.name, b.name))

/** One line a group: an estimate is a span of months and is called one (SAFETY, D2). `action`: with what can be done before. */
export const togetherItem = (
  windows: readonly ReviewWindow[],
  { today, closed }: Now,
  language: WindowLanguage,
  options: { action?: boolean } = {},
) => {
  const [first] = windows as [ReviewWindow, ...ReviewWindow[]]
  const said = describeWindow(first, language, today)
  const stale = staleNote(first, today, language, closed)
  const words = webWords[language]
  const all = names(windows, language)
  const address = `/windows?mechanism=${first.mechanism}&kind=${first.kind}`
  return html`<li>
    <p><strong>${said.title}${colonIn(language)}${said.when}</strong> <span class=${`tag ${first.certainty}`}>${said.label}</span></p>
    <p class="meta"><span>${words.bodies[first.mechanism]}</span></p>
    ${options.action && said.action && html`<p class="small">${said.action}</p>`}
    ${stale && html`<p class="small"><strong>${stale}.</strong></p>`}
    <p class="small">${all.slice(0, mostNames).map(({ code, name }, at) => html`${at > 0 && ', '}<a href=${`/states/${code}`}>${name}</a>`)}${
      all.length > mostNames && html` <a href=${address}>${words.home.moreStates(all.length - mostNames)}</a>`
    }</p>
  </li>`
}
