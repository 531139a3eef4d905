// Records for reference managers (CITATIONS 5): CSL-JSON, RIS, BibTeX and BibLaTeX. Item type report everywhere.
import { DateTime } from 'luxon'
import { jsonText, withoutControls } from '../domain/printable.ts'
import { inventedWords, versionWords } from '../domain/words.ts'
import { bodyNames, issuingBody } from './bodies.ts'
import type { Citable } from './citable.ts'
import { latexText, latexUnicode } from './latex.ts'
import { isFileNumber, partsOf } from './parts.ts'
import { citedTitle } from './titles.ts'

export const exportFormats = ['csl-json', 'ris', 'bibtex', 'biblatex'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const exportMediaTypes: Record<ExportFormat, string> = {
  'csl-json': 'application/vnd.citationstyles.csl+json',
  ris: 'application/x-research-info-systems',
  bibtex: 'application/x-bibtex',
  biblatex: 'application/x-bibtex',
}

/** Records in one file, their keys made unique. Fields that are not held are left out, never filled. */
export const exportCitations = (records: readonly Citable[], format: ExportFormat): string =>
  [...exportPieces(records, format)].join('')

/** The same file in pieces, one a record: a long one is written in turns. */
export function* exportPieces(records: readonly Citable[], format: ExportFormat): Generator<string> {
  const used = new Map<string, number>()
  if (format === 'csl-json' && records.length === 0) yield '[]\n'
  for (const [at, record] of records.entries()) {
    const key = citationKey(record)
    const count = (used.get(key) ?? 0) + 1
    used.set(key, count)
    const id = count === 1 ? key : `${key}-${count}`
    if (format === 'ris') yield withoutControls(ris(record))
    else if (format === 'csl-json') {
      const json = jsonText(cslJson(record, id), 2).replaceAll('\n', '\n  ')
      yield `${at === 0 ? '[' : ','}\n  ${json}${at === records.length - 1 ? '\n]\n' : ''}`
    } else yield withoutControls(`${at === 0 ? '' : '\n'}${bibtex(record, format, id)}`)
  }
}

/** `CAT-C-XVD-CO-2-para-8-b`: letters, digits and hyphens. */
export function citationKey(record: Citable): string {
  const paragraph = record.numberStatus === 'printed' ? partsOf(record).pinpoint('un-en', '') : ''
  const words = `${record.symbol ?? citedTitle(record) ?? 'document'} ${paragraph}`
  return words.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** "Paragraph: 6", not "Paragraph: para. 6" */
const bare = (paragraph: string): string => paragraph.replace(/^paras?\. /, '')

const inventedNote = `${inventedWords}: this State and this text do not exist`

type Fields = {
  body: string | null
  title: string | null
  symbol: string | null
  kind: string
  day: DateTime | null
  /** "para. 8 (b)", or the words for a number that is not printed */
  paragraph: string
  notes: string[]
}

function fieldsOf(record: Citable): Fields {
  const issuer = issuingBody(record)
  const paragraph = partsOf(record).pinpoint('un-en', '')
  const answer = partsOf(record).answer('un-en', '').replace(/^; /, '')
  const kind = record.date?.kind
  const dateNote =
    kind === 'adoption' || kind === 'received'
      ? `Date: ${kind === 'adoption' ? 'day of adoption' : 'day of receipt'}`
      : ''
  const version = record.version === 'official' ? '' : `Version: ${versionWords[record.version]}`
  const original = record.originalLanguage === null ? '' : `Original language: ${record.originalLanguage}`
  const corrected = record.correctedBy.length === 0 ? '' : `Corrected by: ${record.correctedBy.join(', ')}`
  const replaced = record.replacedBy === null ? '' : `Replaced by: ${record.replacedBy}`
  return {
    body: issuer === null ? null : bodyNames(issuer).name,
    title: citedTitle(record),
    symbol: record.symbol,
    kind: record.symbol !== null && isFileNumber(record.symbol) ? 'Treaty-body database file' : 'UN Doc',
    day: record.date === null ? null : DateTime.fromISO(record.date.day, { zone: 'utc', locale: 'en' }),
    paragraph,
    notes: [record.invented ? inventedNote : '', answer, dateNote, version, original, corrected, replaced].filter(
      Boolean,
    ),
  }
}

/** One record of CSL-JSON; the paragraph stands in `note`, because a library record has no locator. */
function cslJson(record: Citable, id: string): Record<string, unknown> {
  const { body, title, symbol, kind, day, paragraph, notes } = fieldsOf(record)
  const note = [paragraph === '' ? '' : `Paragraph: ${bare(paragraph)}`, ...notes].filter(Boolean).join('\n')
  const persons = record.persons.map((literal) => ({ literal }))
  const dateParts = (date: DateTime): unknown => ({ 'date-parts': [[date.year, date.month, date.day]] })
  return {
    id,
    type: 'report',
    ...(body === null ? {} : { author: [...persons, { literal: body }], authority: body, publisher: body }),
    ...(title === null ? {} : { title }),
    ...(symbol === null ? {} : { number: symbol, genre: kind }),
    ...(day === null ? {} : { issued: dateParts(day) }),
    ...(record.language === null ? {} : { language: record.language }),
    ...(record.address === null ? {} : { URL: record.address }),
    ...(record.accessed === null ? {} : { accessed: dateParts(DateTime.fromISO(record.accessed, { zone: 'utc' })) }),
    ...(note === '' ? {} : { note }),
  }
}

/** One record of RIS; lines end in CRLF. */
function ris(record: Citable): string {
  const { body, title, symbol, kind, day, paragraph, notes } = fieldsOf(record)
  const lines: [tag: string, value: string | null | undefined][] = [
    ['TY', 'RPRT'],
    ...record.persons.map((person): [string, string] => ['AU', person]),
    // the trailing comma marks a corporate name
    ['AU', body && `${body},`],
    ['PB', body],
    ['TI', title],
    ['SN', symbol],
    ['M1', symbol],
    ['M3', symbol && kind],
    ['DA', day?.toFormat("yyyy'/'MM'/'dd'/'")],
    ['PY', day?.toFormat('yyyy')],
    ['LA', record.language],
    ['UR', record.address],
    ['Y2', record.accessed && `${record.accessed.replaceAll('-', '/')}/`],
    ['N1', paragraph === '' ? null : `Paragraph: ${bare(paragraph)}`],
    ...notes.map((note): [string, string] => ['N1', note]),
    ['ER', ''],
  ]
  const held = lines.filter(([tag, value]) => tag === 'ER' || value)
  return held.map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}\r\n`).join('')
}

const langids = { en: 'english', fr: 'french', es: 'spanish', ru: 'russian', ar: 'arabic', zh: 'chinese' }

/** One entry: `@techreport` with accents as commands, or `@report` of BibLaTeX in UTF-8. */
function bibtex(record: Citable, format: 'bibtex' | 'biblatex', id: string): string {
  const old = format === 'bibtex'
  const tex = old ? latexText : latexUnicode
  const { body, title, symbol, kind, day, paragraph, notes } = fieldsOf(record)
  const authors = [...record.persons, ...(body === null ? [] : [body])].map((name) => `{${tex(name)}}`)
  const note = [paragraph, ...notes].filter(Boolean).join('; ')
  const fields: [name: string, value: string | null | undefined][] = [
    ['author', authors.join(' and ')],
    ['title', title && `{${tex(title)}}`],
    ['institution', body && tex(body)],
    ['type', symbol && tex(kind === 'UN Doc' ? 'UN Doc.' : kind)],
    ['number', symbol && tex(symbol)],
    ...(old
      ? (
          [
            ['year', day?.toFormat('yyyy')],
            ['month', day?.toFormat('LLL').toLowerCase()],
          ] as const
        ).map(([name, value]): [string, string | undefined] => [name, value])
      : ([['date', day?.toFormat('yyyy-MM-dd')]] as [string, string | undefined][])),
    [
      'note',
      [old && day ? `${day.day} ${day.toFormat('LLLL yyyy')}` : '', note && tex(note)].filter(Boolean).join('; '),
    ],
    [old ? 'language' : 'langid', record.language && langids[record.language]],
    ['url', record.address?.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', record.accessed],
  ]
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return []
    // month names are macros of BibTeX and stand without braces
    return [`  ${name} = ${name === 'month' ? value : `{${value}}`},`]
  })
  return `@${old ? 'techreport' : 'report'}{${id},\n${lines.join('\n')}\n}\n`
}
