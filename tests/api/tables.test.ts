// Every list as data: CSV, XLSX and JSON Lines hold the same rows of the same filter, and a foreign reader reads them.
import { parse } from 'csv-parse/sync'
import type { Express } from 'express'
import JSZip from 'jszip'
import readXlsx from 'read-excel-file/node'
import request from 'supertest'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Line, liner } from '../../src/api/tables/table.ts'
import { workbookOf } from '../../src/api/tables/workbook.ts'
import { columnsOf, type TableName, tableNames, tablePaths } from '../../src/domain/tables/tables.ts'
import { serve } from './support.ts'

let app: Express
beforeAll(async () => {
  app = await serve({ many: 12 })
})

const filters: Record<TableName, string> = {
  recommendations: '?state=XVF',
  documents: '?state=XVE,XVF',
  windows: '?state=XVE',
  states: '',
  criminalisation: '?state=XVE,XVF',
}

const bytesOf = async (path: string): Promise<Buffer> => {
  const answer = await request(app)
    .get(path)
    .buffer(true)
    .parse((res, done) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => void chunks.push(chunk))
      res.on('end', () => done(null, Buffer.concat(chunks)))
    })
    .expect(200)
  return answer.body as Buffer
}

const address = (table: TableName, format: string) => `/api/v1/${tablePaths[table]}.${format}${filters[table]}`
const csvRows = async (table: TableName): Promise<string[][]> =>
  parse((await bytesOf(address(table, 'csv'))).toString('utf8'), { bom: true, relax_column_count: false })
const sheets = async (path: string) => readXlsx(await bytesOf(path))

describe.each(tableNames)('%s', (table) => {
  it('has the same rows in each format, under the columns of the dictionary', async () => {
    const rows = await csvRows(table)
    const [head, ...body] = rows
    expect(head).toEqual(columnsOf(table).map(([name]) => name))
    expect(body.length).toBeGreaterThan(0)
    const lines = (await bytesOf(address(table, 'jsonl'))).toString('utf8').trim().split('\n')
    expect(lines).toHaveLength(body.length)
    expect(lines.every((line) => typeof JSON.parse(line) === 'object')).toBe(true)
    const [data] = await sheets(address(table, 'xlsx'))
    const cells = data!.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
    expect(cells.length).toBe(rows.length)
    // CSV defuses with an apostrophe; the workbook has the text as it is
    const plain = rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))
    expect(cells).toEqual(plain.map((row) => row.slice(0, cells[0]!.length)))
  })

  it('refuses a parameter that its list does not have', async () => {
    for (const format of ['csv', 'xlsx', 'jsonl'])
      await request(app).get(`/api/v1/${tablePaths[table]}.${format}?limit=3`).expect(400)
  })
})

describe('a workbook', () => {
  it('keeps 140.10 as text, and a formula as words', async () => {
    const [data] = await sheets('/api/v1/recommendations.xlsx?state=XVF')
    const [head, ...rows] = data!.data
    const at = (name: string) => head!.indexOf(name)
    const paragraphs = rows.map((row) => row[at('paragraph')])
    expect(paragraphs).toContain('100.1')
    expect(paragraphs).toContain('100.10')
    expect(rows.map((row) => row[at('pinpoint')])).toContain('para. 100.10')
    expect(rows.map((row) => row[at('text')])).toContainEqual(expect.stringMatching(/^=HYPERLINK/))
    expect(rows.every((row) => typeof row[at('cycle')] === 'number')).toBe(true)
  })

  it('says in its second sheet what was asked, of which edition, and what may be done with it', async () => {
    const [, about] = await sheets('/api/v1/documents.xlsx?state=XVE&from=2090-01-01&lang=fr')
    expect(about!.sheet).toBe('À propos')
    const rows = about!.data.map((row) => row.filter((cell) => cell !== null))
    expect(rows).toContainEqual(['Demande', 'state', 'XVE'])
    expect(rows).toContainEqual(['Demande', 'from', '2090-01-01'])
    expect(rows).toContainEqual(['Version des données', expect.stringMatching(/^2099-06-10\.c/)])
    expect(rows.flat().join('\n')).toMatch(/Apache-2\.0[\s\S]*paragraph/)
  })

  const edition = { version: 'v', changedAt: null, newest: [], failing: [], writing: false, damaged: false }
  const note = { table: 'states', language: 'en', asked: [], edition, day: '2099-06-10', version: '9' } as const
  const lineOf = liner(
    'states',
    Object.fromEntries(columnsOf('states').map(([name]) => [name, (text: string) => text])) as never,
    'v',
  ) as (text: string) => Line

  it('is read as it is sent: whoever goes away leaves the rest unmade', async () => {
    let made = 0
    let ended = false
    async function* endless() {
      try {
        for (;;) {
          made += 1
          yield lineOf(`${made} ${Math.sin(made)}`)
        }
      } finally {
        ended = true
      }
    }
    const stream = await workbookOf(note, endless())
    await new Promise((resolve) => stream.once('data', resolve))
    stream.destroy()
    // what was not begun needs no end
    await vi.waitFor(() => expect(made === 0 || ended).toBe(true), 30_000)
    expect(made).toBeLessThan(50_000)
  })

  it('survives what no XML and no cell may hold, and is the same bytes each time', async () => {
    const hard = ['\u0001\ud800\ufffe', '_x0041_', 'a\r\nb', ' <&> ', 'x'.repeat(40_000)]
    async function* rows() {
      for (const text of hard) yield lineOf(text)
    }
    const make = async () => Buffer.concat(await (await workbookOf(note, rows())).toArray())
    const bytes = await make()
    expect(bytes.equals(await make())).toBe(true)
    // the library's own size of the sheet would end it at the head for readers that believe it
    const zip = await JSZip.loadAsync(bytes)
    expect(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).not.toContain('<dimension')
    const [data] = await readXlsx(bytes)
    const read = data!.data.slice(1).map((row) => row[0])
    expect(read.slice(0, 1)).toEqual(['\ufffd\ufffd\ufffd'])
    expect(read[2]).toMatch(/^a\s*\nb$/)
    expect(String(read[4])).toHaveLength(32_767)
    expect(String(read[4])).toMatch(/ \[…\]$/)
  })
})

describe('the dictionary', () => {
  it('describes every column in three languages, as page, CSV and JSON', async () => {
    const names = tableNames.flatMap((table) => columnsOf(table).map(([name]) => name))
    for (const lang of ['en', 'fr', 'es']) {
      const page = await request(app).get(`/data/dictionary?lang=${lang}`).expect(200)
      for (const name of names) expect(page.text).toContain(`<code>${name}</code>`)
    }
    const { body } = await request(app).get('/data/dictionary.json').expect(200)
    expect(body.map((row: { column: string }) => row.column)).toEqual(names)
    for (const row of body) expect(new Set([row.en, row.fr, row.es]).size, row.column).toBe(3)
    const csv = await request(app).get('/data/dictionary.csv').expect(200)
    const rows: { column: string }[] = parse(csv.text, { bom: true, columns: true })
    expect(rows.map((row) => row.column)).toEqual(names)
  })

  it('is led to by a page on data, with code in each language and a description for catalogues', async () => {
    const { body } = await request(app)
      .get('/data/catalogue.jsonld')
      .buffer(true)
      .parse((res, done) => {
        let text = ''
        res.on('data', (chunk) => (text += chunk))
        res.on('end', () => done(null, JSON.parse(text)))
      })
      .expect(200)
    expect(body['@type']).toBe('dcat:Catalog')
    expect(body['dcat:dataset'].map((row: Record<string, unknown>) => row['dct:identifier'])).toEqual(tableNames)
    for (const lang of ['en', 'fr', 'es']) {
      const { text } = await request(app).get(`/data?lang=${lang}`).expect(200)
      const [, written] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(text)!
      expect(JSON.parse(written!)).toEqual(body)
      expect(text).toContain('import pandas as pd')
    }
    for (const { 'dcat:distribution': distributions } of body['dcat:dataset'])
      for (const { 'dcat:downloadURL': at } of distributions) if (at) await request(app).head(at['@id']).expect(200)
  })

  it('stands beside every list, with the filter of the page', async () => {
    const pages: [path: string, link: string][] = [
      ['/search?state=XVF', '/api/v1/recommendations.xlsx?state=XVF'],
      ['/windows?state=XVE&dueFrom=2099-05-01', '/api/v1/review-windows.xlsx?state=XVE&amp;dueFrom=2099-05-01'],
      ['/states', '/api/v1/states.xlsx'],
      ['/states/XVF/criminalisation', '/api/v1/criminalisation.xlsx?state=XVF'],
      ['/criminalisation?state=XVE&state=XVF', '/api/v1/criminalisation.xlsx?state=XVF,XVE'],
      ['/states/XVF', '/api/v1/recommendations.xlsx?state=XVF'],
    ]
    for (const [path, link] of pages) {
      const { text } = await request(app).get(path).expect(200)
      expect(text, path).toContain(`href="${link}"`)
      expect(text, path).toContain('href="/data/dictionary#')
      await request(app).get(link.replace('&amp;', '&')).expect(200)
    }
  })
})
