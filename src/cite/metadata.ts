// Page metadata of a single document or unit, from which reference managers and search engines read a page (CITATIONS 5).
import { jsonText, withoutControls } from '../domain/printable.ts'
import { bodyNames, issuingBody } from './bodies.ts'
import type { Citable } from './citable.ts'
import { isFileNumber, partsOf } from './parts.ts'
import { citedTitle } from './titles.ts'

export type PageMetadata = {
  /** Highwire (`citation_…`) and Dublin Core */
  tags: { name: string; content: string }[]
  /** this page under its permanent address */
  canonical: string
  /** schema.org `Report` as text that may stand in a script element */
  jsonLd: string
}

/** Where a page stands, and where the file is that it shows; null where that may not be given or is no PDF. */
export type PagePlace = { canonical: string; pdf: string | null }

/**
 * A reader of names takes what has no comma for a person and splits it at the last blank; one at the end keeps a body whole. A
 * body with a comma in its name would be split there: it stands as the institution alone.
 */
const authorsOf = (persons: readonly string[], body: string | null): string[] => [
  ...persons,
  ...(body === null || body.includes(',') ? [] : [`${body},`]),
]

/** The record of one page; fields that are not held have no tag. */
export function pageMetadata(record: Citable, { canonical, pdf }: PagePlace): PageMetadata {
  const issuer = issuingBody(record)
  const body = issuer === null ? null : bodyNames(issuer).name
  const title = citedTitle(record)
  const paragraph = partsOf(record).pinpoint('un-en', '')
  const { symbol, date } = record
  const place = [symbol, paragraph].filter(Boolean).join(', ')
  const kind = symbol === null || isFileNumber(symbol) ? null : 'UN Doc'
  const tags: [string, string | null][] = [
    ['citation_title', title],
    ...authorsOf(record.persons, body).map((author): [string, string] => ['citation_author', author]),
    ['citation_technical_report_institution', body],
    ['citation_technical_report_number', symbol],
    ['citation_publication_date', date?.day.replaceAll('-', '/') ?? null],
    ['citation_language', record.language],
    ['citation_public_url', record.address],
    ['citation_pdf_url', pdf],
    ['DC.title', title],
    ['DC.creator', body],
    ['DC.publisher', body],
    ['DC.type', kind],
    ['DC.date', date?.day ?? null],
    ['DC.language', record.language],
    ['DC.identifier', place === '' ? null : place],
  ]
  return {
    tags: tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content: withoutControls(content) }])),
    canonical,
    jsonLd: reportOf(record, { canonical, pdf }, { body, title, place }),
  }
}

type Facts = { body: string | null; title: string | null; place: string }

/** Only the day on the cover is a day of publication; any other is the day on which the text was made. */
function reportOf(record: Citable, { canonical, pdf }: PagePlace, { body, title, place }: Facts): string {
  const organization = body === null ? null : { '@type': 'Organization', name: body }
  const persons = record.persons.map((name) => ({ '@type': 'Person', name }))
  const authors = [...persons, ...(organization === null ? [] : [organization])]
  const dated = record.date?.kind === 'distribution' ? 'datePublished' : 'dateCreated'
  const data = {
    '@type': 'Report',
    name: title,
    reportNumber: record.symbol,
    identifier: place || null,
    author: authors.length === 0 ? null : authors,
    publisher: organization,
    [dated]: record.date?.day ?? null,
    inLanguage: record.language,
    url: canonical,
    sameAs: record.address,
    encoding: pdf === null ? null : { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' },
  }
  return jsonLdText(Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)))
}

/** A thing of schema.org as text that may stand in a script element: no text of a document may end it. */
export const jsonLdText = (thing: Record<string, unknown>): string =>
  withoutControls(jsonText({ '@context': 'https://schema.org', ...thing })).replaceAll('<', '\\u003c')
