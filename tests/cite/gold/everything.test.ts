// Properties of every citation of everything that the examples hold: each part once, nothing empty, no doubled punctuation.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sources } from '../../../scrapers/index.ts'
import { bodyNames, issuingBody } from '../../../src/cite/bodies.ts'
import type { Citable } from '../../../src/cite/citable.ts'
import { type CitationStyle, citationStyles, cite } from '../../../src/cite/cite.ts'
import { citableOf } from '../../../src/cite/record.ts'
import { citedTitle } from '../../../src/cite/titles.ts'
import { type ParsedDocument, parsedDocumentSchema } from '../../../src/domain/documents.ts'
import { formatPinpoints, type PinpointStyle } from '../../../src/domain/pinpoints/pinpoints.ts'
import { scrapers } from '../../support/examples.ts'
import { parsedDocuments } from '../parsed.ts'

/** How each style writes paragraph, body and date; null where it prints none. */
const forms: Record<
  string,
  { pin: PinpointStyle | null; body: 'name' | 'oscola' | 'bluebook' | 'mcgill' | null; date: boolean }
> = {
  un: { pin: 'un-en', body: null, date: false },
  'un-fr': { pin: 'un-fr', body: null, date: false },
  'un-es': { pin: 'un-es', body: null, date: false },
  omct: { pin: 'omct', body: null, date: true },
  'omct-corrected': { pin: 'omct', body: null, date: true },
  oscola: { pin: 'oscola', body: 'oscola', date: true },
  bluebook: { pin: 'bluebook', body: 'bluebook', date: true },
  chicago: { pin: 'chicago', body: 'name', date: true },
  apa: { pin: null, body: 'name', date: true },
  mcgill: { pin: 'mcgill', body: 'mcgill', date: true },
}
const doubled = /,,|\.\.|;;|::|, ,|\(\)|\[\]|“”|‘’|[,;:]\.|\s\s|\s[,.)]|\(\s|undefined|null|NaN/

const count = (text: string, part: string): number => text.split(part).length - 1

let all: { name: string; record: Citable }[]
beforeAll(async () => {
  const documents: [string, ParsedDocument][] = []
  for (const [name, parse] of Object.entries(parsedDocuments)) documents.push([name, await parse()])
  // what the readers make of the examples, as the examples test holds it
  for (const { id } of sources) {
    const folder = join(scrapers, id, 'examples')
    for (const file of readdirSync(folder).filter(
      (one) => one.endsWith('.expected.json') && !one.startsWith('listing'),
    ))
      documents.push([
        `${id} ${file}`,
        parsedDocumentSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')).found),
      ])
  }
  all = documents.flatMap(([name, document]) =>
    [null, ...document.units].map((unit) => ({
      name: `${name} ${unit?.path ?? 'whole'}`,
      record: citableOf(document, unit, { address: `https://example.org/${document.symbol}`, accessed: '2099-12-31' }),
    })),
  )
}, 120_000)

const faultsOf = (record: Citable, style: CitationStyle): string[] => {
  const { withoutPosition: line, text, inText } = cite(record, style)
  const form = forms[style]!
  const title = citedTitle(record) ?? ''
  // the title may name a body, as those of before 2006 do
  const rest = line.toLowerCase().replace(title.toLowerCase(), '')
  const faults: string[] = []
  const once = (what: string, found: number): void => {
    if (found !== 1) faults.push(`${what} ${found} times`)
  }
  if (record.symbol !== null) once('symbol', count(line, record.symbol))
  const issuer = issuingBody(record)
  if (issuer === null) faults.push('no body')
  else if (form.body !== null && !(style === 'bluebook' && record.persons.length > 0))
    once('body', count(rest, bodyNames(issuer)[form.body].toLowerCase()))
  const year = record.date?.day.slice(0, 4)
  if (form.date && year !== undefined) {
    const outside = rest.replace((record.symbol ?? '').toLowerCase(), '').replaceAll(/https?:\S+|accessed [^)]*/g, '')
    once('year', count(outside, year))
  }
  const pin = form.pin === null || record.numberStatus !== 'printed' ? '' : formatPinpoints(record.pinpoints, form.pin)
  if (pin !== '') once('paragraph', count(line, pin))
  for (const one of [line, text, inText ?? ''])
    if (doubled.test(one)) faults.push(`punctuation: ${doubled.exec(one)![0]}`)
  return faults
}

describe('everything in the examples', () => {
  it('is enough to tell', () => {
    expect(all.length).toBeGreaterThan(300)
    expect(new Set(all.map(({ record }) => record.type)).size).toBeGreaterThanOrEqual(8)
  })

  it.each(citationStyles.map(({ id }) => id).filter((id) => id in forms))(
    '%s: each part once, nothing empty',
    (style) => {
      const faults = all.flatMap(({ name, record }) =>
        faultsOf(record, style).map((fault) => `${name}: ${fault} in ${cite(record, style).text}`),
      )
      expect(faults).toEqual([])
    },
  )
})
