// The OpenAPI 3.1 description, made from the same schemas that read the queries and shape the answers.
import { z } from 'zod'
import * as queries from '../domain/queries.ts'
import { problemShape } from '../http/problem-shape.ts'
import { ledgerDetailShape, ledgerShape } from './ledger-shapes.ts'
import * as shapes from './shapes.ts'

type Route = {
  path: string
  what: string
  query?: z.ZodObject
  /** names in the path, with what they are */
  params?: Record<string, string>
  answer: z.ZodType | { type: string }
}

const edition = z.unknown()

export const routes: Route[] = [
  {
    path: '/recommendations',
    what: 'Recommendations, newest document first',
    query: queries.recommendationQuery,
    answer: shapes.listOf(shapes.recommendationShape),
  },
  {
    path: '/recommendations.csv',
    what: 'The same filter as a CSV file, every row, in constant memory',
    query: queries.exportQuery,
    answer: { type: 'text/csv' },
  },
  {
    path: '/recommendations.jsonl',
    what: 'The same filter as JSON lines, every row',
    query: queries.exportQuery,
    answer: { type: 'application/x-ndjson' },
  },
  {
    path: '/recommendations/{id}',
    what: 'One recommendation with citations, proof, positions and labels with evidence',
    params: { id: 'opaque id' },
    answer: shapes.recommendationShape,
  },
  {
    path: '/recommendations/{id}/citations',
    what: 'The citation of a recommendation in every style, with what the record lacks',
    params: { id: 'opaque id' },
    answer: shapes.citationsShape,
  },
  {
    path: '/recommendations/{id}/citations/{format}',
    what: 'The citation as a file for a reference manager',
    params: { id: 'opaque id', format: 'csl-json, ris, bibtex or biblatex' },
    answer: { type: 'text/plain' },
  },
  {
    path: '/documents',
    what: 'Documents, newest first',
    query: queries.documentQuery,
    answer: shapes.listOf(shapes.documentShape),
  },
  {
    path: '/documents/{symbol}',
    what: 'One document with all its units; the slashes of the symbol stand as they are',
    params: { symbol: 'document symbol, such as CAT/C/XVD/CO/2' },
    query: queries.languageQuery,
    answer: shapes.documentDetailShape,
  },
  { path: '/states', what: 'States, alphabetical', answer: shapes.listOf(shapes.stateShape) },
  {
    path: '/states/{iso3}',
    what: 'One State: names, windows, documents, coverage',
    params: { iso3: 'three-letter code' },
    answer: shapes.stateDetailShape,
  },
  {
    path: '/states/{iso3}/criminalisation',
    what: 'The ledger of one State: what was asked on the criminalisation of torture, when, with which answer, and how often',
    params: { iso3: 'three-letter code' },
    answer: ledgerDetailShape,
  },
  {
    path: '/states/{iso3}/criminalisation.csv',
    what: 'The ledger as a CSV file, one line an element',
    params: { iso3: 'three-letter code' },
    answer: { type: 'text/csv' },
  },
  {
    path: '/criminalisation',
    what: 'The ledgers of several States side by side, alphabetical; it ranks nobody',
    query: queries.criminalisationQuery,
    answer: shapes.listOf(ledgerShape).extend({ words: z.string() }),
  },
  {
    path: '/review-windows',
    what: 'Review windows by date; windows without a day come last',
    query: queries.windowQuery,
    answer: shapes.listOf(shapes.windowShape),
  },
  {
    path: '/sources',
    what: 'Sources: runs, counts against what was expected, routes, faults, and coverage',
    answer: shapes.listOf(shapes.sourceShape).extend({ coverage: z.array(shapes.coverageShape), edition }),
  },
  {
    path: '/changes',
    what: 'What was created, updated, withdrawn or moved, in the order of its arrival',
    query: queries.changeQuery,
    answer: shapes.listOf(shapes.changeShape).extend({ cursor: z.number().int() }),
  },
  {
    path: '/problems',
    what: 'The kinds of errors that the API answers with',
    answer: shapes.listOf(
      z.strictObject({ type: z.string(), status: z.number(), title: z.string(), meaning: z.string() }),
    ),
  },
  {
    path: '/healthz',
    what: 'The program answers',
    answer: z.strictObject({ status: z.literal('ok'), version: z.string() }),
  },
  {
    path: '/readyz',
    what: 'The database answers too; else 503',
    answer: z.strictObject({ status: z.literal('ready'), version: z.string(), schemaVersion: z.number().int() }),
  },
]

const json = (schema: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const parametersOf = (route: Route) => [
  ...Object.entries(route.params ?? {}).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  })),
  ...Object.entries((route.query?.shape ?? {}) as Record<string, z.ZodType>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    description: schema.description ?? '',
    schema: json(schema, 'input'),
    ...(queries.takesList(schema) ? { style: 'form', explode: false } : {}),
  })),
]

const contentOf = (answer: Route['answer']) =>
  'type' in answer && !(answer instanceof z.ZodType)
    ? { [answer.type]: { schema: { type: 'string' } } }
    : { 'application/json': { schema: json(answer as z.ZodType) } }

const problems = {
  description: 'What is wrong, as problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** The whole description; `baseUrl` may be empty. */
export const describeApi = (version: string, baseUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Mechanism Watch',
    version,
    description:
      'Recommendations of United Nations mechanisms on torture, verbatim and with proof, and review windows with their certainty. ' +
      'Read only, no account, no cookie. Labels are finding aids, not findings.',
  },
  servers: [{ url: `${baseUrl}/api/v1` }],
  paths: Object.fromEntries(
    routes.map((route) => [
      route.path,
      {
        get: {
          summary: route.what,
          parameters: parametersOf(route),
          responses: {
            200: { description: route.what, content: contentOf(route.answer) },
            304: { description: 'Unchanged since the ETag that you sent' },
            ...(route.path === '/states/{iso3}'
              ? { 308: { description: 'The code in capitals, or the one that took its place' } }
              : {}),
            default: problems,
          },
        },
      },
    ]),
  ),
  components: { schemas: { Problem: json(problemShape) } },
})
