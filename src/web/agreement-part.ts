// How the Universal Human Rights Index agrees with our own reading: counts by source, and the first paragraphs that do not.
import type { AgreementCounts, Disagreement } from '../../db/store.ts'
import { codeWords } from '../domain/code-words/code-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { html } from './html.ts'
import { symbolPath } from './parts.ts'
import { sourcesWords } from './sources-words.ts'
import { colonIn } from './words.ts'

/** Paragraphs shown on the page; the rest by the API. */
const shown = 60

const listed = (rows: readonly Disagreement[], language: WindowLanguage) => {
  const words = sourcesWords[language].index
  const { indexAgreement } = codeWords[language]
  return html`<details><summary>${words.list(Math.min(shown, rows.length))}</summary>
    <ul class="small">${rows
      .slice(0, shown)
      .map(
        (row) =>
          html`<li><a href=${`/documents/${symbolPath(row.symbol)}`}>${row.symbol}</a>, ${row.paragraph ?? words.noNumber}${colonIn(language)}${indexAgreement[row.agreement]}</li>`,
      )}</ul></details>`
}

/** Nothing where no export was ever taken. */
export const agreementPart = (
  { counts, disagreements }: { counts: readonly AgreementCounts[]; disagreements: readonly Disagreement[] },
  titles: Readonly<Record<string, string>>,
  language: WindowLanguage,
) => {
  if (counts.length === 0) return null
  const words = sourcesWords[language].index
  const alone = counts.find(({ sourceId }) => sourceId === null)
  const compared = counts.flatMap((row) => (row.sourceId === null ? [] : { ...row, sourceId: row.sourceId }))
  const heads = [words.source, words.documents, words.same, words.differs, words.onlyIndex, words.onlyOurs]
  return html`<h2 id="agreement">${words.title}</h2>
    ${alone && html`<p>${words.alone(alone.records, alone.documents)}</p>`}
    ${
      compared.length > 0 &&
      html`<p class="small soft">${words.intro}</p>
      <div class="scroll"><table><caption>${words.caption}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${compared.map(
        (row) =>
          html`<tr><th scope="row">${titles[row.sourceId] ?? row.sourceId}</th><td>${row.documents}</td><td>${row.same}</td><td>${row.differs}</td><td>${row.only_index}</td><td>${row.only_ours}</td></tr>`,
      )}</tbody></table></div>`
    }
    ${disagreements.length > 0 && listed(disagreements, language)}`
}
