// The gold table: citations written by the rules of the manuals by a second hand, which never ran the formatters.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Citable } from '../../../src/cite/citable.ts'
import { type CitationStyle, citationStyles, cite } from '../../../src/cite/cite.ts'
import { documentTypes } from '../../../src/domain/mechanisms.ts'
import { citable } from '../records.ts'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const records = z.record(z.string(), z.record(z.string(), z.unknown())).parse(JSON.parse(read('records.json')))

type Part = 'text' | 'withoutPosition' | 'position' | 'inText' | 'states'
type Row = { record: string; paragraphs: string[]; style: CitationStyle; part: Part; expected: string }
const rowsOf = (name: string): Row[] =>
  read(name)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [record, paragraphs, style, part, expected] = line.split('\t')
      return {
        record: record!,
        paragraphs: paragraphs === '' ? [] : paragraphs!.split(' '),
        style: style as CitationStyle,
        part: part as Part,
        expected: expected!,
      }
    })
const rows = rowsOf('citations.tsv')

const recordOf = ({ record, paragraphs }: Row): Citable =>
  citable({ ...(records[record] as Partial<Citable>), pinpoints: paragraphs })

const printed = (row: Row): string | null => {
  const given = cite(recordOf(row), row.style, { recommendingStates: row.part === 'states' })
  return row.part === 'states' ? given.text : given[row.part]
}

function expectExact(own: readonly Row[]): void {
  const name = ({ record, paragraphs, style, part }: Row) => `${style} ${record} ${paragraphs.join(' ')} ${part}`
  const given = own.map((row) => [name(row), printed(row)])
  expect(given).toEqual(own.map((row) => [name(row), row.expected]))
}

describe('the gold table', () => {
  it('has at least 400 rows, each once, over every style, kind of document, language and form of pinpoint', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400)
    const keys = rows.map(({ record, paragraphs, style, part }) => [record, paragraphs, style, part].join('|'))
    expect(new Set(keys).size).toBe(rows.length)
    const styles = new Set<string>(rows.map(({ style }) => style))
    // styles of which the manual was not read by the second hand
    const elsewhere = ['oscola-5', 'omct-fr', 'omct-es', 'unstyled-fr', 'unstyled-es']
    expect(citationStyles.map(({ id }) => id).filter((id) => !styles.has(id) && !elsewhere.includes(id))).toEqual([])
    const types = new Set(Object.values(records).map((record) => record['type']))
    const notCited = ['state_report', 'matrix', 'follow_up_report']
    expect(documentTypes.filter((type) => !types.has(type) && !notCited.includes(type))).toEqual([])
    const languages = new Set(Object.values(records).map((record) => record['language']))
    expect([...languages].sort()).toEqual(['en', 'es', 'fr', undefined])
    expect(new Set(rows.map(({ paragraphs }) => paragraphs.join(' '))).size).toBeGreaterThanOrEqual(12)
  })

  it.each([...new Set(rows.map(({ style }) => style))])('%s: every row to the character', (style) => {
    expectExact(rows.filter((row) => row.style === style))
  })
})
