// What the Universal Human Rights Index says of a recommendation: its record, and whether it has the same words.
import type { RecommendationRow } from '../../db/store.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import { uhriAddress } from '../domain/uhri/labels.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { colonIn, textWords } from './words.ts'

/** Nothing where the index has no record of the paragraph. */
export const indexPart = ({ uhri }: RecommendationRow, language: WindowLanguage) => {
  if (uhri.length === 0) return null
  const { index: words } = textWords[language]
  const { indexAgreement } = codeWords[language]
  return html`<h2>${words.title}</h2>
    <ul>${uhri.map(
      ({ annotationId, agreement }) => html`<li>${indexAgreement[agreement]}.
        <br /><span class="small soft">${words.record}${colonIn(language)}<code>${annotationId}</code></span></li>`,
    )}</ul>
    <p class="small"><a href=${uhriAddress} rel="noreferrer">${words.ask}</a></p>`
}
