// What has a date in the next twelve months, which deadlines civil society has, and what to look for this week and where.
import type { LookFor, Outlook } from '../domain/outlook/outlook.ts'
import { deadlineLines, outlookLines, outlookWords } from '../domain/outlook/say.ts'
import { phaseWords } from '../domain/phases/sentence.ts'
import { dateInWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { ruleById } from '../domain/windows/rules.ts'
import { html } from './html.ts'
import { nameOf } from './parts.ts'

const languages = { fr: 'En français', es: 'En español' } as const

const month = (row: LookFor): string =>
  row.month === null ? outlookWords.en.anyTime : outlookWords.en.from(dateInWords(row.month, 'en'))

const stateLinks = ({ pages }: LookFor) =>
  pages.length === 1
    ? html`<a href=${pages[0]!.page} rel="noreferrer">${pages[0]!.states.length === 1 ? nameOf(pages[0]!.states[0]!) : outlookWords.en.states(pages[0]!.states.length)}</a>`
    : html`<details><summary>${pages.length} pages</summary>${pages.map(
        ({ page, states }, index) =>
          html`${index > 0 ? ', ' : ''}<a href=${page} rel="noreferrer">${states.map(nameOf).join(', ')}</a>`,
      )}</details>`

const lookForTable = (rows: readonly LookFor[], caption: string) => html`<div class="scroll"><table>
  <caption>${caption}</caption>
  <thead><tr><th scope="col">Mechanism</th><th scope="col">What</th><th scope="col">Expected</th><th scope="col">Official page</th></tr></thead>
  <tbody>${rows.map(
    (
      row,
    ) => html`<tr><td>${phaseWords.en.mechanism[row.mechanism]}</td><th scope="row">${ruleById(row.rule).title.en}</th>
      <td>${month(row)}</td><td>${stateLinks(row)}</td></tr>`,
  )}</tbody></table></div>`

const summary = (outlook: Outlook, language: WindowLanguage) => html`<ul>
  ${outlookLines(outlook, language).map((line) => html`<li>${line}</li>`)}
  ${deadlineLines(outlook, language).map((line) => html`<li>${line}</li>`)}</ul>`

/** The section of the page of sources; the figures in three languages. */
export const outlookSection = (outlook: Outlook) => {
  const [now, later] = [outlook.lookFor.filter((row) => row.now), outlook.lookFor.filter((row) => !row.now)]
  return html`<h2 id="outlook">${outlookWords.en.heading}</h2>
    ${summary(outlook, 'en')}
    ${Object.entries(languages).map(
      ([language, name]) => html`<details lang=${language}><summary>${name}</summary>
        <p>${outlookWords[language as WindowLanguage].heading}</p>${summary(outlook, language as WindowLanguage)}</details>`,
    )}
    <h2 id="look-for">${outlookWords.en.lookForHeading}</h2>
    ${now.length === 0 ? html`<p>${outlookWords.en.nothingNow}</p>` : lookForTable(now, 'Dates that are not announced here and can fall within three months')}
    ${later.length > 0 && html`<details><summary>Later, or at any time (${later.length})</summary>${lookForTable(later, 'Dates that are not announced here')}</details>`}`
}
