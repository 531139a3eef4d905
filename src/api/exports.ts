// Exports of what a filter finds, row by row in constant memory: CSV and JSON lines, with data version and dates.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, Response, Router } from 'express'
import type { RecommendationRow } from '../../db/store.ts'
import { csvLine } from '../domain/csv.ts'
import { toRecommendationFilter } from '../domain/filters.ts'
import { jsonText } from '../domain/printable.ts'
import { exportQuery, readQuery } from '../domain/queries.ts'
import { positionLines } from '../domain/unit-words.ts'
import { compressing, encodingFor, tagFor } from '../http/encode.ts'
import { asksForPart, onlyPart, partOf } from '../http/ranges.ts'
import { turn } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'
import type { Edition } from '../reading/edition.ts'
import { shapeRecommendation } from './rows.ts'
import type { RecommendationShape } from './shapes.ts'

type Cell = string | number | boolean | null
const listed = (values: string[]): string => values.join('; ')

/** Column name → cell. Words stand beside every code, so that a row can be read alone. */
const columns: Record<string, (row: RecommendationShape, edition: Edition) => Cell> = {
  id: (row) => row.id,
  invented: (row) => (row.invented ? 'INVENTED EXAMPLE' : ''),
  state: (row) => row.state,
  state_name: (row) => row.stateName,
  state_as_printed: (row) => row.stateAsPrinted,
  mechanism: (row) => row.mechanism,
  body: (row) => row.body,
  document_type: (row) => row.documentType,
  symbol: (row) => row.symbol,
  paragraph: (row) => (row.numberStatus === 'printed' ? row.paragraph : null),
  paragraph_status: (row) => row.numberWords,
  date: (row) => row.date,
  session: (row) => row.session,
  cycle: (row) => row.cycle,
  unit_type: (row) => row.unitTypeWords,
  heading: (row) => row.heading.join(' > '),
  opening_words: (row) => row.stem,
  text: (row) => row.text,
  text_status: (row) => row.textWords,
  gist_not_quotable: (row) => row.gist,
  recommending_states: (row) => listed(row.recommendingStates.map((state) => state.printed)),
  recommending_states_codes: (row) => listed(row.recommendingStates.flatMap((s) => (s.iso3 ? [s.iso3] : []))),
  position: (row) => row.position,
  position_as_printed: (row) => listed(positionLines(row.positions)),
  position_source: (row) =>
    listed(
      row.positions.map(
        (p) =>
          [p.sourceSymbol, p.sourceParagraph && `para. ${p.sourceParagraph}`].filter(Boolean).join(', ') +
          (p.sourceKind === 'not_read_here' ? ' (not read here)' : ''),
      ),
    ),
  criminalisation_finding_aid: (row) => row.criminalisation,
  subtags: (row) => listed(row.labels.filter((l) => l.scheme === 'criminalisation').map((l) => l.label)),
  topics: (row) => listed(row.labels.filter((l) => l.scheme === 'topic').map((l) => l.label)),
  labels_evaluated: (row) => row.labelsEvaluatedWords,
  labels_by: (row) => listed([...new Set(row.labels.map((l) => l.words))]),
  language: (row) => row.language,
  original_language: (row) => row.originalLanguage,
  version: (row) => row.versionWords,
  citation_un: (row) => row.citations.un,
  citation_omct: (row) => row.citations.omct,
  sha256: (row) => row.sha256,
  address: (row) => row.address,
  read_on: (row) => row.retrievedAt,
  data_version: (_row, edition) => edition.version,
  // new columns come last: spreadsheets name the others by their place
  working_group_session: (row) => row.workingGroupSession,
  council_session: (row) => row.councilSession,
}

/** Rows written at one go. All exports share the turns of the loop: however many run, one writes between two looks at the network. */
const atOneGo = 10

/** The same rows; lets other requests in between. The store answers without waiting, so that nothing else would. */
async function* givingWay<T>(rows: AsyncIterable<T>): AsyncIterable<T> {
  let count = 0
  for await (const row of rows) {
    yield row
    count += 1
    if (count % atOneGo === 0) await turn()
  }
}

/** The reader went away: nobody is left to be told. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

async function* csvOf(rows: AsyncIterable<RecommendationRow>, baseUrl: string, edition: Edition) {
  yield `\uFEFF${csvLine(Object.keys(columns))}`
  for await (const row of rows) {
    const shape = shapeRecommendation(row, baseUrl)
    yield csvLine(Object.values(columns).map((cell) => cell(shape, edition)))
  }
}

async function* linesOf(rows: AsyncIterable<RecommendationRow>, baseUrl: string, edition: Edition) {
  for await (const row of rows)
    yield `${jsonText({ ...shapeRecommendation(row, baseUrl), dataVersion: edition.version })}\n`
}

/** The bytes depend on edition, program and filter alone; while a stage writes, no tag is given. */
const tagOf = (edition: Edition, version: string, req: Request): string | null =>
  edition.writing
    ? null
    : `"${createHash('sha256')
        .update(JSON.stringify([edition.version, version, req.path, req.query]))
        .digest('base64url')
        .slice(0, 27)}"`

export const addExports = (router: Router, { store, reading, baseUrl, version }: ReadingContext): void => {
  const answer =
    (kind: 'csv' | 'jsonl', type: string, write: typeof csvOf) =>
    async (req: Request, res: Response): Promise<void> => {
      const filter = toRecommendationFilter(readQuery(exportQuery, req.query))
      const { total } = await store.recommendations.find(filter, { limit: 1 })
      const edition = await reading.edition()
      const tag = tagOf(edition, version, req)
      const isPart = asksForPart(req, tag)
      // a part is one of the plain bytes
      const encoding = isPart ? null : encodingFor(req)
      res.set('Accept-Ranges', tag === null ? 'none' : 'bytes')
      if (tag) res.set('ETag', tagFor(tag, encoding))
      res.vary('Accept-Encoding')
      // S6: the name says nothing of what was asked
      res.attachment(`export-${edition.version}.${kind}`)
      res.set('Cache-Control', 'public, no-cache').set('X-Total-Count', String(total)).type(type)
      if (req.fresh) return void res.status(304).end()
      if (encoding) res.set('Content-Encoding', encoding)
      if (req.method === 'HEAD') return void res.end()
      const make = () => write(givingWay(store.recommendations.stream(filter)), baseUrl, edition)
      const part = isPart ? await partOf(req, res, { tag, make }) : null
      const lines = Readable.from(part === null ? make() : onlyPart(make(), part))
      const written = encoding ? pipeline(lines, compressing(encoding), res) : pipeline(lines, res)
      await written.catch((error: unknown) => {
        if (!isGone(error)) throw error
      })
    }
  router.get('/recommendations.csv', answer('csv', 'text/csv; charset=utf-8', csvOf))
  router.get('/recommendations.jsonl', answer('jsonl', 'application/x-ndjson', linesOf))
}
