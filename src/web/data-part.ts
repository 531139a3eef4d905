// Links to a list as data, beside the list: the same filter as CSV, XLSX and JSON Lines, and what the columns mean.
import { type TableName, tableFormats, tablePaths } from '../domain/tables/tables.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { dataWords } from './data-words.ts'
import { html } from './html.ts'

export const formatNames = { csv: 'CSV', xlsx: 'XLSX', jsonl: 'JSON Lines' } as const

/** `query`: the filter of the page. Words that somebody looked for stand in no address (S3): a list by words has no links. */
export const dataLinks = (table: TableName, query: Record<string, unknown>, language: WindowLanguage) => {
  const { q, after: _after, limit: _limit, sort: _sort, ...filter } = query
  if (q !== undefined) return null
  const given = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  const address = (format: (typeof tableFormats)[number]): string => {
    const more = format === 'xlsx' && language !== 'en' ? [['lang', language]] : []
    const params = new URLSearchParams([...given, ...more]).toString().replaceAll('%2C', ',')
    return `/api/v1/${tablePaths[table]}.${format}${params === '' ? '' : `?${params}`}`
  }
  const words = dataWords[language]
  return html`${words.asData} ${tableFormats.map((format) => html`<a href=${address(format)} rel="nofollow">${formatNames[format]}</a> · `)}<a href=${`/data/dictionary#${table}`}>${words.columns}</a>`
}
