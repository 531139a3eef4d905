// Page metadata of a single document or unit, from which reference managers read a page (CITATIONS 5).
import { bodyNames, issuingBody } from './bodies.ts'
import type { Citable } from './citable.ts'
import { partsOf } from './parts.ts'
import { citedTitle } from './titles.ts'

export type MetaTag = { name: string; content: string }

/** `citation_*` and `DC.*` tags; fields that are not held have none. One record a page. */
export function metaTags(record: Citable): MetaTag[] {
  const issuer = issuingBody(record)
  const body = issuer === null ? null : bodyNames(issuer).name
  const title = citedTitle(record)
  const paragraph = partsOf(record).pinpoint('un-en', '')
  const place = [record.symbol, paragraph].filter(Boolean).join(', ')
  const tags: [string, string | null][] = [
    ['citation_title', title],
    ['DC.title', title],
    ...record.persons.map((person): [string, string] => ['citation_author', person]),
    ['citation_author', body],
    ['citation_technical_report_institution', body],
    ['citation_technical_report_number', record.symbol],
    ['DC.type', record.symbol === null ? null : 'UN Doc'],
    ['citation_publication_date', record.date?.day.replaceAll('-', '/') ?? null],
    ['DC.date', record.date?.day ?? null],
    ['citation_language', record.language],
    ['DC.identifier', place === '' ? null : place],
  ]
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]))
}
