// Links to a list as data, beside the list: the same filter as CSV, XLSX and JSON Lines, and what the columns mean.
import type { RecommendationQuery } from '../domain/queries.ts'
import { type TableName, tableFormats, tablePaths } from '../domain/tables/tables.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { dataWords } from './data-words.ts'
import { hiddenFields } from './hidden-fields.ts'
import { html } from './html.ts'

export const formatNames = { csv: 'CSV', xlsx: 'XLSX', jsonl: 'JSON Lines' } as const

/** `query`: the filter of the page. Words that somebody looked for stand in no address (S3): a list by words has no links. */
const addressOf = (table: TableName, format: (typeof tableFormats)[number]) => `/api/v1/${tablePaths[table]}.${format}`
/** Values in the language of the page, where a format has them. */
const languageOf = (format: (typeof tableFormats)[number], language: WindowLanguage): Record<string, string> =>
  format === 'xlsx' && language !== 'en' ? { lang: language } : {}

/** A list by words as data: folded, since the address of the file has the words in it, which the page says first (S3). */
export const dataByWords = (
  table: TableName,
  { after: _after, limit: _limit, sort: _sort, ...filter }: RecommendationQuery,
  language: WindowLanguage,
) => {
  const words = dataWords[language]
  return (
    filter.q !== undefined &&
    html`<details class="small"><summary>${words.asData}</summary><p>${words.wordsInAddress}</p>
      <div class="offers">${tableFormats.map(
        (format) =>
          html`<form method="get" action=${addressOf(table, format)} class="offer">${hiddenFields({ ...filter, ...languageOf(format, language) })}<button type="submit">${formatNames[format]}</button></form> `,
      )}</div></details>`
  )
}

export const dataLinks = (table: TableName, query: Record<string, unknown>, language: WindowLanguage) => {
  const { q, after: _after, limit: _limit, sort: _sort, ...filter } = query
  if (q !== undefined) return null
  const given = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  const address = (format: (typeof tableFormats)[number]): string => {
    const params = new URLSearchParams([...given, ...Object.entries(languageOf(format, language))])
      .toString()
      .replaceAll('%2C', ',')
    return `${addressOf(table, format)}${params === '' ? '' : `?${params}`}`
  }
  const words = dataWords[language]
  return html`${words.asData} ${tableFormats.map((format) => html`<a href=${address(format)} rel="nofollow">${formatNames[format]}</a> · `)}<a href=${`/data/dictionary#${table}`}>${words.columns}</a>`
}
