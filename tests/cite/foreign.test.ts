// Reference files read back by programs that are not ours: citation-js, and bibutils where the machine has it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import * as cheerio from 'cheerio'
import { describe, expect, it } from 'vitest'
import { bodyNames, issuingBody } from '../../src/cite/bodies.ts'
import type { Citable } from '../../src/cite/citable.ts'
import { type ExportFormat, exportCitations, exportFormats } from '../../src/cite/exports.ts'
import { citedTitle } from '../../src/cite/titles.ts'
import { citable } from './records.ts'

const gold: Record<string, Partial<Citable>> = JSON.parse(
  readFileSync(new URL('gold/records.json', import.meta.url), 'utf8'),
)
/** Every record of the gold table that has a symbol, with an address and a paragraph. */
const records = Object.entries(gold).flatMap(([name, record]) => {
  const whole = citable({
    address: `https://docs.un.org/en/${record.symbol}`,
    accessed: '2100-02-01',
    pinpoints: ['8(b)'],
    ...record,
  })
  return record.symbol ? [[name, whole] as const] : []
})

type Name = { literal?: string; family?: string; given?: string }
/** A name as one piece: whoever has a given name was split. */
const nameOf = ({ literal, family, given }: Name): string =>
  given ? `SPLIT ${given} | ${family}` : (literal ?? family!)
const firstWords = (text: unknown): string => [text].flat().join('; ')

describe.each(exportFormats)('%s by citation-js', (format: ExportFormat) => {
  const read = new Cite(
    exportCitations(
      records.map(([, record]) => record),
      format,
    ),
  ).data

  it('has one report for each record', () => {
    expect(records.length).toBeGreaterThan(35)
    expect(read.map(({ type }) => type)).toEqual(records.map(() => 'report'))
  })

  it.each(records.map(([name, record], at) => [name, record, at] as const))('%s', (_, record, at) => {
    const back = read[at]!
    const body = bodyNames(issuingBody(record)!).name
    expect((back['author'] as Name[]).map(nameOf)).toEqual([...record.persons, body])
    const day = record.date!.day.split('-').map(Number)
    // BibTeX has no day: it stands in the note
    const parts = format === 'bibtex' ? day.slice(0, 2) : day
    expect(back['issued']).toEqual({ 'date-parts': [parts] })
    expect(back).toMatchObject({
      title: citedTitle(record),
      number: record.symbol,
      publisher: body,
      URL: record.address,
    })
    if (record.numberStatus === 'printed') expect(firstWords(back['note'])).toContain('8 (b)')
    if (format === 'bibtex') expect(back['note']).toMatch(new RegExp(`^${day[2]} [A-Z][a-z]+ ${day[0]}; `))
  })
})

const hasBibutils = ((): boolean => {
  try {
    execFileSync('bib2xml', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn(
      'bibutils is not on this machine: its reading of reference files was not tested (apt install bibutils)',
    )
    return false
  }
})()

describe.skipIf(!hasBibutils)('bibutils', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-bibutils-'))
  const convert = (program: string, format: ExportFormat) => {
    const file = join(folder, format)
    const all = records.map(([, record]) => record)
    writeFileSync(file, exportCitations(all, format))
    const xml = execFileSync(program, [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return cheerio
      .load(xml, { xml: true })('mods')
      .toArray()
      .map((mods) => cheerio.load(mods, { xml: true }))
  }
  const authorsOf = ($: cheerio.CheerioAPI) =>
    $('mods > name')
      .toArray()
      .filter((name) => $(name).find('roleTerm').text() === 'author')
      .map((name) =>
        $(name)
          .find('namePart')
          .toArray()
          .map((part) => $(part).text())
          .join('|'),
      )

  it.each([
    ['bib2xml', 'bibtex'],
    ['biblatex2xml', 'biblatex'],
  ] as const)('%s keeps author, symbol and date of every record', (program, format) => {
    const read = convert(program, format)
    expect(read.length).toBe(records.length)
    for (const [at, [name, record]] of records.entries()) {
      const $ = read[at]!
      expect(authorsOf($), name).toEqual([...record.persons, bodyNames(issuingBody(record)!).name])
      expect($('number').first().text(), name).toBe(record.symbol)
      expect($('dateIssued').first().text(), name).toBe(record.date!.day.slice(0, format === 'bibtex' ? 7 : 10))
    }
  })

  it('ris2xml keeps title, symbol, date and the body as publisher', () => {
    // it takes every AU for a person, whatever its comma: docs/citations.md names BibTeX for it
    for (const [at, $] of convert('ris2xml', 'ris').entries()) {
      const [name, record] = records[at]!
      expect($('publisher').text(), name).toBe(bodyNames(issuingBody(record)!).name)
      expect($('identifier[type="serial number"]').text(), name).toBe(record.symbol)
      expect($('dateIssued').first().text(), name).toBe(record.date!.day)
    }
  })
})
