// The lists as data over HTTP: every row of a filter as CSV, XLSX or JSON Lines, in constant memory.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, Response, Router } from 'express'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { errorCode } from '../domain/error-code.ts'
import { type pageLanguages, QueryError, readQuery } from '../domain/queries.ts'
import { exportFileName } from '../domain/tables/file-name.ts'
import { tableQuery } from '../domain/tables/queries.ts'
import { type TableFormat, type TableName, tableFormats, tableNames, tablePaths } from '../domain/tables/tables.ts'
import { begun, resetting, withdrawHeaders } from '../http/broken-off.ts'
import { compressing, encodingFor, tagFor } from '../http/encode.ts'
import { ProblemError } from '../http/problem.ts'
import { asksForPart, noting, partOf } from '../http/ranges.ts'
import type { SearchContext } from '../reading/context.ts'
import type { Edition } from '../reading/edition.ts'
import { openSought, soughtParameter } from '../reading/sealed-words.ts'
import { createTables } from './tables/open.ts'
import type { Opened } from './tables/table.ts'
import { tableTypes } from './tables/types.ts'
import { askedOf, workbookOf } from './tables/workbook.ts'
import { csvOf, givingWay, jsonLinesOf } from './tables/write.ts'

/** The reader went away: nobody is left to be told. */
const isGone = (error: unknown): boolean => errorCode(error) === 'ERR_STREAM_PREMATURE_CLOSE'

/** The bytes depend on edition, day, program and filter alone; while a stage writes, no tag is given. */
const tagOf = (edition: Edition, day: string, version: string, req: Request): string | null =>
  edition.writing
    ? null
    : `"${createHash('sha256')
        .update(JSON.stringify([edition.version, day, version, req.path, req.query]))
        .digest('base64url')
        .slice(0, 27)}"`

/** The address leads to words that this server no longer opens. */
const endedSearch = 'the address of this search has ended: search again, or give the words as `q`'

type Language = (typeof pageLanguages)[number]

export const addExports = (router: Router, context: SearchContext): void => {
  const { reading, clock, version, sealedWords } = context
  const open = createTables(context)

  /** Rows as text; a workbook is no text. */
  const textOf = (table: TableName, format: 'csv' | 'jsonl', { lines }: Opened): AsyncIterable<string> =>
    (format === 'csv' ? csvOf : jsonLinesOf)(table, givingWay(lines))

  const workbook = async (table: TableName, query: Record<string, unknown>, opened: Opened) => {
    const { lang, ...asked } = query
    const note = {
      table,
      language: (lang ?? 'en') as Language,
      asked: askedOf(asked),
      edition: await reading.edition(),
      day: dayOfInstant(instant(clock)),
      version,
    }
    return workbookOf(note, givingWay(opened.lines))
  }

  const answer = (table: TableName, format: TableFormat) => async (req: Request, res: Response) => {
    const { fields, sought } = openSought(req.query, sealedWords)
    if (sought === 'ended') throw new QueryError([{ parameter: soughtParameter, message: endedSearch }], ['q'])
    const query = readQuery(tableQuery(table, format), fields)
    const edition = await reading.edition()
    // each opener reads its own filter; the parameters of another were refused above
    const openAll = () =>
      (open[table] as (filter: object, dataVersion: string) => Promise<Opened>)(query, edition.version)
    const opened = await openAll()
    const tag = sought === null ? tagOf(edition, dayOfInstant(instant(clock)), version, req) : null
    const isText = format !== 'xlsx'
    const isPart = isText && asksForPart(req, tag)
    // a workbook is compressed already, and a part is one of the plain bytes
    const encoding = isText && !isPart ? encodingFor(req) : null
    if (tag) res.set('ETag', tagFor(tag, encoding))
    if (isText) res.vary('Accept-Encoding').set('Accept-Ranges', tag === null ? 'none' : 'bytes')
    res.attachment(exportFileName(table, format, query, dayOfInstant(instant(clock))))
    if (opened.total !== null) res.set('X-Total-Count', String(opened.total))
    res.set('Cache-Control', sought === null ? 'public, no-cache' : 'no-store').type(tableTypes[format])
    if (req.fresh) return void res.status(304).end()
    if (encoding) res.set('Content-Encoding', encoding)
    if (req.method === 'HEAD') return void res.end()
    async function* again(): AsyncIterable<string> {
      yield* textOf(table, format as 'csv' | 'jsonl', await openAll())
    }
    const part = isPart ? await partOf(req, res, { tag: tag!, make: again }) : null
    if (res.closed) return void part?.destroy()
    const whole = async (): Promise<AsyncIterable<string>> => {
      const lines = await begun(textOf(table, format as 'csv' | 'jsonl', opened))
      return tag === null ? lines : noting(tag, lines)
    }
    const made = !isText ? await workbook(table, query, opened) : (part ?? (await whole()))
    const bytes = Readable.from(resetting<string | Buffer>(made, res), { objectMode: false })
    if (res.closed) return void bytes.destroy()
    const written = encoding ? pipeline(bytes, compressing(encoding), res) : pipeline(bytes, res)
    await written.catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
  }
  const answerOrWithdraw = (table: TableName, format: TableFormat) => {
    const send = answer(table, format)
    return async (req: Request, res: Response) => {
      await send(req, res).catch((error: unknown) => {
        if (!(error instanceof ProblemError)) withdrawHeaders(res)
        throw error
      })
    }
  }
  for (const table of tableNames)
    for (const format of tableFormats) router.get(`/${tablePaths[table]}.${format}`, answerOrWithdraw(table, format))
}
