// What has a date in the next twelve months, which deadlines civil society has, and what to look for this week and where.
import type { LookFor, Outlook } from '../domain/outlook/outlook.ts'
import { deadlineLines, outlookLines, outlookWords } from '../domain/outlook/say.ts'
import { phaseWords } from '../domain/phases/sentence.ts'
import type { WindowQuery } from '../domain/queries.ts'
import { nameOrCode, sortedNames } from '../domain/states/states.ts'
import { dateInWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { ruleById } from '../domain/windows/rules.ts'
import { html } from './html.ts'
import { scrollable } from './scrollable.ts'
import { sourcesWords } from './sources-words.ts'

const month = (row: LookFor, language: WindowLanguage): string => {
  const words = outlookWords[language]
  return row.month === null ? words.anyTime : words.from(dateInWords(row.month, language))
}

const stateLinks = ({ pages }: LookFor, language: WindowLanguage) =>
  pages.length === 1
    ? html`<a href=${pages[0]!.page} rel="noreferrer">${pages[0]!.states.length === 1 ? nameOrCode(pages[0]!.states[0]!, language) : outlookWords[language].states(pages[0]!.states.length)}</a>`
    : html`<details><summary>${sourcesWords[language].lookFor.pages(pages.length)}</summary>${pages.map(
        ({ page, states }, index) =>
          html`${index > 0 ? ', ' : ''}<a href=${page} rel="noreferrer">${sortedNames(states, language).join(', ')}</a>`,
      )}</details>`

const lookForTable = (rows: readonly LookFor[], caption: string, language: WindowLanguage) =>
  scrollable(
    caption,
    html`<table>
  <caption>${caption}</caption>
  <thead><tr>${[sourcesWords[language].lookFor].map(({ mechanism, what, expected, page }) => [mechanism, what, expected, page].map((head) => html`<th scope="col">${head}</th>`))}</tr></thead>
  <tbody>${rows.map(
    (
      row,
    ) => html`<tr><td>${phaseWords[language].mechanism[row.mechanism]}</td><th scope="row">${ruleById(row.rule).title[language]}</th>
      <td>${month(row, language)}</td><td>${stateLinks(row, language)}</td></tr>`,
  )}</tbody></table>`,
  )

/**
 * What organisations send, and whose day nobody has announced: "from December 2026" in words, never a day. Null where
 * nothing of the States and bodies asked for is expected.
 */
export const expectedPart = (
  { lookFor }: Outlook,
  { state, mechanism }: Pick<WindowQuery, 'state' | 'mechanism'>,
  language: WindowLanguage,
) => {
  const isAsked = (one: string) => state === undefined || state.includes(one)
  const rows = lookFor
    .filter(
      (row) => ruleById(row.rule).sentByCivilSociety && (mechanism === undefined || mechanism.includes(row.mechanism)),
    )
    .map((row) => ({
      ...row,
      pages: row.pages
        .map(({ page, states }) => ({ page, states: states.filter(isAsked) }))
        .filter(({ states }) => states.length > 0),
    }))
    .filter(({ month, pages }) => month !== null && pages.length > 0)
  const { toCome } = sourcesWords[language].lookFor
  return rows.length === 0 ? null : html`<h2 id="expected">${toCome}</h2>${lookForTable(rows, toCome, language)}`
}

const summary = (outlook: Outlook, language: WindowLanguage) => html`<ul>
  ${outlookLines(outlook, language).map((line) => html`<li>${line}</li>`)}
  ${deadlineLines(outlook, language).map((line) => html`<li>${line}</li>`)}</ul>`

/** The section of the page of sources. */
export const outlookSection = (outlook: Outlook, language: WindowLanguage) => {
  const words = sourcesWords[language].lookFor
  const [now, later] = [outlook.lookFor.filter((row) => row.now), outlook.lookFor.filter((row) => !row.now)]
  return html`<h2 id="outlook">${outlookWords[language].heading}</h2>
    ${summary(outlook, language)}
    <h2 id="look-for">${outlookWords[language].lookForHeading}</h2>
    ${now.length === 0 ? html`<p>${outlookWords[language].nothingNow}</p>` : lookForTable(now, words.now, language)}
    ${later.length > 0 && html`<details><summary>${words.laterSummary(later.length)}</summary>${lookForTable(later, words.later, language)}</details>`}`
}
