// The exports hold what the filter finds, defused for spreadsheets, with data version and dates.
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse/sync'
import express, { type ErrorRequestHandler, type Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { csvLine } from '../../src/domain/csv.ts'
import { noting, partOf } from '../../src/http/ranges.ts'
import { turn } from '../../src/http/turns.ts'
import { createReading } from '../../src/reading/reading.ts'
import { createSealedWords } from '../../src/reading/sealed-words.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'
import { serve } from './support.ts'

let app: Express
beforeAll(async () => {
  app = await serve({ many: 1200 })
})

const rowsOf = async (query: string): Promise<Record<string, string>[]> => {
  const answer = await request(app).get(`/api/v1/recommendations.csv${query}`).expect(200)
  return parse(answer.text, { columns: true, bom: true })
}

const cells: [value: string | number | null, cell: string][] = [
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['=1+1', "'=1+1"],
  ['+41', "'+41"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  [' =1+1', "' =1+1"],
  ['\t=1', "'\t'=1"],
  ['\rx', '"\'\rx"'],
  ['＝1+1', "'＝1+1"],
  ['＋41', "'＋41"],
  ['－1', "'－1"],
  ['＠sum', "'＠sum"],
  ['﹦1', "'﹦1"],
  ['\u200b=1', "'\u200b=1"],
  ['a＝1', 'a＝1'],
  ['a ', '"a "'],
  ['a;=1+1', "a;'=1+1"],
  ['a; @sum', "a; '@sum"],
  ['a\t-cmd', "a\t'-cmd"],
  ['a; - b; 5-6', 'a; - b; 5-6'],
  ['two\nlines', '"two\nlines"'],
  [-5, '-5'],
  [null, ''],
]

describe('cells', () => {
  it.each(cells)('%j → %j', (value, cell) => {
    expect(csvLine([value, 'next'])).toBe(`${cell},next\r\n`)
  })
})

describe('a part of an export', () => {
  const part = (range: string, more: Record<string, string> = {}) =>
    request(app)
      .get('/api/v1/recommendations.csv')
      .set({ Range: range, 'Accept-Encoding': 'gzip', ...more })
      .buffer(true)

  it.each(['csv', 'jsonl'])('goes on where a download of %s was cut', async (kind) => {
    const whole = await request(app).get(`/api/v1/recommendations.${kind}`).set('Accept-Encoding', 'identity')
    const text = Buffer.from(whole.text)
    expect(whole.headers).toMatchObject({ 'accept-ranges': 'bytes', 'last-modified': 'Wed, 10 Jun 2099 08:00:00 GMT' })
    const { status, headers, body } = await request(app)
      .get(`/api/v1/recommendations.${kind}`)
      .set({ Range: 'bytes=100-', 'If-Range': whole.headers['etag']!, 'Accept-Encoding': 'gzip' })
      .buffer(true)
      .parse((res, done) => {
        const pieces: Buffer[] = []
        res.on('data', (piece) => pieces.push(piece as Buffer)).on('end', () => done(null, Buffer.concat(pieces)))
      })
    expect([status, headers['etag']]).toEqual([206, whole.headers['etag']])
    expect(headers['content-range']).toBe(`bytes 100-${text.length - 1}/${text.length}`)
    expect(Buffer.compare(body as Buffer, text.subarray(100))).toBe(0)
  })

  it('is counted from the end, and refused beyond it', async () => {
    const last = await part('bytes=-5').expect(206)
    expect(last.headers['content-length']).toBe('5')
    const beyond = await part('bytes=999999999-').expect(416)
    expect(beyond.body.type).toBe('/problems/no-such-part')
    expect(beyond.headers['content-range']).toMatch(/^bytes \*\/\d+$/)
  })

  it('is the whole where the bytes are others now, or the header asks for something else', async () => {
    await part('bytes=0-9', { 'If-Range': '"of-before"' }).expect(200)
    await part('bytes=0-1,5-6').expect(200)
    await part('lines=0-1').expect(200)
  })

  const row = `${'a row of some length '.repeat(50)}\n`
  const text = row.repeat(600)
  const once: [range: string, bytes: string][] = [
    ['bytes=3-9', text.slice(3, 10)],
    ['bytes=400000-', text.slice(400_000)],
    ['bytes=-5000', text.slice(-5000)],
    ['bytes=0-', text],
  ]
  it.each(once)('asked for as %s is written once, where nobody has counted the export', async (range, bytes) => {
    let times = 0
    async function* make() {
      times += 1
      for (let made = 0; made < 600; made += 1) yield row
    }
    const parts = express().get('/', async (req, res) => {
      const sent = await partOf(req, res, { tag: `"once ${range}"`, make })
      await pipeline(sent!, res.type('text'))
    })
    const answer = await request(parts).get('/').set('Range', range).expect(206)
    expect([times, answer.text === bytes]).toEqual([1, true])
  })

  it('is counted while the whole is sent', async () => {
    async function* make() {
      yield 'seven b'
    }
    for await (const _line of noting('"whole"', make()));
    const never = (): AsyncIterable<string> => {
      throw new Error('counted again')
    }
    const parts = express()
      .get('/', async (req, res) => void (await partOf(req, res, { tag: '"whole"', make: never })))
      .use(((_error, _req, res, _next) => res.end()) satisfies ErrorRequestHandler)
    const answer = await request(parts).get('/').set('Range', 'bytes=9-')
    expect(answer.headers['content-range']).toBe('bytes */7')
  })

  it('is counted no further when its reader went away', async () => {
    const rows = 200_000
    let made = 0
    const ended = new Promise<void>((resolve) => {
      async function* lines(leave: () => void) {
        for (; made < rows; made += 1) {
          yield 'a row\n'
          if (made === 100) leave()
          await turn()
        }
      }
      const server = express()
        .get('/', async (req, res) => {
          await partOf(req, res, { tag: '"of-this-test"', make: () => lines(() => asked.destroy()) })
          resolve()
        })
        .listen(0)
      const { port } = server.address() as AddressInfo
      const asked = get({ port, headers: { Range: 'bytes=-1' } }).on('error', () => server.close())
    })
    await ended
    expect(made).toBeGreaterThan(99)
    expect(made).toBeLessThan(rows)
  })
})

describe('while an export runs', () => {
  it('others are answered', async () => {
    const server = app.listen(0)
    const { port } = server.address() as AddressInfo
    const order: string[] = []
    const ask = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      await answer.text()
      order.push(path)
    }
    const whole = ask('/api/v1/recommendations.csv')
    for (let count = 0; count < 3; count += 1) await ask('/healthz')
    await whole
    server.close()
    expect(order.at(-1)).toBe('/api/v1/recommendations.csv')
  })

  it('a reader who goes away is no fault', async () => {
    const faults: unknown[] = []
    const store = await fill({ many: 1200 })
    const log = { error: (fields: object) => void faults.push(fields) }
    const api = createApi({
      store,
      reading: createReading(store),
      sealedWords: createSealedWords(stoppedClock(), null),
      clock: stoppedClock(),
      version: '9.9',
      baseUrl: '',
      log,
    })
    const passed: unknown[] = []
    const ended = new Promise<void>((resolve) => {
      const hear: ErrorRequestHandler = (error, _req, _res, next) => {
        passed.push(error)
        next()
      }
      const server = express()
        .use((_req, res, next) => {
          res.on('close', () => setTimeout(resolve, 50))
          next()
        })
        .use(api, hear)
        .listen(0, () => {
          const { port } = server.address() as AddressInfo
          const asked = get({ port, path: '/api/v1/recommendations.jsonl' }, (answer) => {
            answer.once('data', () => asked.destroy())
            answer.on('error', () => {})
            answer.on('close', () => server.close())
          })
        })
    })
    await ended
    expect([...faults, ...passed]).toEqual([])
  })
})

/** Spreadsheets of users name these: one that goes or moves breaks them. */
const columns = [
  ...'id invented state state_name state_as_printed mechanism body document_type symbol paragraph'.split(' '),
  ...'paragraph_status date session cycle unit_type heading opening_words text text_status'.split(' '),
  ...'gist_not_quotable recommending_states recommending_states_codes position position_as_printed'.split(' '),
  ...'position_source criminalisation_finding_aid subtags topics labels_evaluated labels_by language'.split(' '),
  ...'original_language version citation_un citation_omct sha256 address read_on data_version'.split(' '),
  ...'working_group_session council_session pinpoint quotable standing'.split(' '),
]

describe('CSV', () => {
  it('holds every row of the filter, beyond any page', async () => {
    expect(await rowsOf('?state=XVF')).toHaveLength(1201)
    expect(await rowsOf('')).toHaveLength(1204)
    const counted = await request(app).head('/api/v1/recommendations.csv?state=XVF').expect(200)
    expect(counted.headers['x-total-count']).toBe('1201')
  })

  it('carries version, dates, words; nothing that a spreadsheet runs', async () => {
    const [row] = await rowsOf('?state=XVF&position=noted')
    expect(Object.keys(row!)).toEqual(columns)
    expect(row).toMatchObject({
      invented: '',
      symbol: 'A/HRC/990/16',
      paragraph: '99.1',
      position: 'noted',
      position_as_printed: 'noted – as printed: “does not enjoy the support”',
      position_source: 'A/HRC/990/16, para. 99',
      read_on: '2099-06-10T08:00:00.000Z',
      version: 'Final version',
    })
    expect(row!['text']).toMatch(/^'=HYPERLINK/)
    expect(row!['data_version']).toMatch(/^2099-06-10\.c\d+\.r\d+\.s\d+$/)
  })

  it('marks invented rows', async () => {
    for (const row of await rowsOf('?state=XVD')) expect(row['invented']).toBe('INVENTED EXAMPLE')
  })

  it('is named by its table, its States and the day, by no word and no subject; and refuses what it does not know', async () => {
    const nameOf = async (query: string) => {
      const { headers } = await request(app).head(`/api/v1/recommendations.csv${query}`).expect(200)
      return /^attachment; filename="?(.+?)"?$/.exec(headers['content-disposition']!)![1]
    }
    expect(await nameOf('?state=XVE&q=prison&topic=criminalisation')).toMatch(
      /^recommendations-XVE-\d{4}-\d\d-\d\d\.csv$/,
    )
    expect(await nameOf('?state=XVF,XVE')).toMatch(/^recommendations-XVE-XVF-\d{4}/)
    expect(await nameOf('?state=XVD,XVE,XVF,KEN')).toMatch(/^recommendations-4-states-\d{4}/)
    expect(await nameOf('')).toMatch(/^recommendations-\d{4}/)
    await request(app).get('/api/v1/recommendations.csv?limit=3').expect(400)
  })
})

describe('JSON lines', () => {
  it('holds the same rows', async () => {
    const answer = await request(app)
      .get('/api/v1/recommendations.jsonl?state=XVE')
      .buffer(true)
      .parse((res, done) => {
        let text = ''
        res.on('data', (chunk) => (text += chunk))
        res.on('end', () => done(null, text))
      })
    const rows = String(answer.body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows).toHaveLength(3)
    expect(rows[0].dataVersion).toMatch(/^2099/)
  })
})

describe('citations', () => {
  const formats: [format: string, type: RegExp, said: RegExp][] = [
    ['ris', /research-info-systems/, /^TY {2}- RPRT\r\n/],
    ['bibtex', /bibtex/, /^@techreport\{/],
    ['biblatex', /bibtex/, /^@report\{/],
    ['csl-json', /csl\+json/, /"type": "report"/],
  ]
  it.each(formats)('come as %s under a neutral name', async (format, type, said) => {
    const [row] = (await request(app).get('/api/v1/recommendations?state=XVE&limit=1')).body.data
    const answer = await request(app)
      .get(`/api/v1/recommendations/${row.id}/citations/${format}`)
      .buffer(true)
      .expect(200)
    expect(answer.headers['content-type']).toMatch(type)
    expect(answer.headers['content-disposition']).toMatch(/filename="?citation\./)
    expect(answer.text ?? String(answer.body)).toMatch(said)
    await request(app).get(`/api/v1/recommendations/${row.id}/citations/word`).expect(404)
  })
})
