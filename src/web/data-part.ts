// Links to a list as data, beside the list: the same filter as CSV, XLSX and JSON Lines, and what the columns mean.
import { type TableName, tableFormats, tablePaths } from '../domain/tables/tables.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { soughtParameter } from '../reading/sealed-words.ts'
import { dataWords } from './data-words.ts'
import { html } from './html.ts'

export const formatNames = { csv: 'CSV', xlsx: 'XLSX', jsonl: 'JSON Lines' } as const

/**
 * `query`: the filter of the page. Words that somebody looked for stand in an address sealed (S3); a list by words whose
 * address is not sealed has no links.
 */
export const dataLinks = (
  table: TableName,
  query: Record<string, unknown>,
  language: WindowLanguage,
  sealed: string | null = null,
) => {
  const { q, after: _after, limit: _limit, sort: _sort, ...filter } = query
  if (q !== undefined && sealed === null) return null
  const words = dataWords[language]
  const given = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  const address = (format: (typeof tableFormats)[number]): string => {
    const more = format === 'xlsx' && language !== 'en' ? [['lang', language]] : []
    const sought = sealed === null ? [] : [[soughtParameter, sealed]]
    const params = new URLSearchParams([...sought, ...given, ...more]).toString().replaceAll('%2C', ',')
    return `/api/v1/${tablePaths[table]}.${format}${params === '' ? '' : `?${params}`}`
  }
  return html`${words.asData} ${tableFormats.map((format) => html`<a href=${address(format)} rel="nofollow">${formatNames[format]}</a> · `)}<a href=${`/data/dictionary#${table}`}>${words.columns}</a>`
}
