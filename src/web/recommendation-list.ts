// Recommendations one below the other; those whose text is not collected stand in one table a document, with one sentence for all.
import type { ComponentChildren } from 'preact'
import type { RecommendationRow } from '../../db/store.ts'
import { officialAddress } from '../domain/official-address.ts'
import { gistNames, positionValueWords, textStatusOf } from '../domain/unit-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { dayWords } from './dates.ts'
import { html } from './html.ts'
import { flagTag, inventedTag, pinpoint, positionLine, recommendationItem, recommendedBy, stateLinks } from './parts.ts'
import { scrollable } from './scrollable.ts'
import { colonIn, semicolonIn, textWords } from './words.ts'

type ItemOptions = Omit<NonNullable<Parameters<typeof recommendationItem>[2]>, 'mark'> & {
  /** what stands beside each row to choose it */
  mark?: (row: RecommendationRow) => ComponentChildren
}
type Run = { collected: boolean; rows: RecommendationRow[] }

const isCollected = (row: RecommendationRow) => textStatusOf(row.text, row.document.version) !== 'not_collected'

/** Rows that follow each other and are shown the same way: texts, or paragraphs of one document that is not collected. */
function runsOf(rows: readonly RecommendationRow[]): Run[] {
  const runs: Run[] = []
  for (const row of rows) {
    const collected = isCollected(row)
    const last = runs.at(-1)
    if (last?.collected === collected && (collected || last.rows[0]!.documentId === row.documentId)) last.rows.push(row)
    else runs.push({ collected, rows: [row] })
  }
  return runs
}

const positionCell = ({ positions }: RecommendationRow, language: WindowLanguage) =>
  positions.length > 0 && positionValueWords(positions, positions.length - 1, language)

const uncollectedTable = (rows: readonly RecommendationRow[], language: WindowLanguage, options: ItemOptions) => {
  const { document } = rows[0]!
  const words = textWords[language].uncollectedTable
  return html`<div class="uncollected">
    <p class="small">${options.state && html`${stateLinks(document, language)} – `}<strong>${document.symbol}</strong>${document.distributionDate && html` (${dayWords(document.distributionDate, language)})`} ${inventedTag(document.invented, language)}
      ${words.why} <a href=${officialAddress(document.symbol, language)} rel="noreferrer">${words.read}</a>. ${words.load}</p>
    ${scrollable(
      document.symbol,
      html`<table>
      <thead><tr>${words.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(
        (
          row,
        ) => html`<tr><th scope="row"><a class="pin" href=${`/recommendations/${row.id}`}>${pinpoint(row, language)}</a> ${options.mark?.(row)}</th>
          <td>${recommendedBy(row, language)}</td>
          <td>${positionCell(row, language)}</td>
          <td>${gistNames(row.labels, language).join(semicolonIn(language))} ${flagTag(row, row.document, language)}</td></tr>`,
      )}</tbody></table>`,
    )}</div>`
}

/** Rows that follow each other and to which the State gave the same answer in the same words. */
function byPosition(rows: readonly RecommendationRow[]): RecommendationRow[][] {
  const keyOf = ({ positions }: RecommendationRow) => {
    const last = positions.at(-1)
    return last && JSON.stringify([last.value, last.words, last.rule, last.alreadyImplemented])
  }
  const groups: RecommendationRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && keyOf(last[0]!) === keyOf(row)) last.push(row)
    else groups.push([row])
  }
  return groups
}

const texts = (rows: readonly RecommendationRow[], language: WindowLanguage, options: ItemOptions) =>
  html`<ul class="rows">${rows.map((row) => recommendationItem(row, language, { ...options, mark: options.mark?.(row) }))}</ul>`

/** Texts in their order; an answer of the State to several of them stands once, above them. */
const textsByPosition = (rows: readonly RecommendationRow[], language: WindowLanguage, options: ItemOptions) =>
  byPosition(rows).map((group) => {
    const [{ positions, document }] = group as [RecommendationRow]
    if (group.length === 1 || positions.length === 0) return texts(group, language, options)
    return html`<p class="small"><strong>${textWords[language].recommendation.position}${colonIn(language)}</strong>${positionLine(positions, positions.length - 1, document.language, language)}</p>
      ${texts(group, language, { ...options, withoutPosition: true })}`
  })

/** Lists rows in their order; a text stands whole, what has none is a line of a table. */
export const recommendationList = (
  rows: readonly RecommendationRow[],
  language: WindowLanguage,
  options: ItemOptions = {},
) =>
  runsOf(rows).map((run) =>
    run.collected
      ? (options.grouped ? textsByPosition : texts)(run.rows, language, options)
      : uncollectedTable(run.rows, language, options),
  )
