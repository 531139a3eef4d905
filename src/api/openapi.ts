// The OpenAPI 3.1 description, made from the same schemas that read the queries and shape the answers.
import { z } from 'zod'
import * as queries from '../domain/queries.ts'
import { problemShape } from '../http/problem-shape.ts'
import { type Route, routes } from './routes.ts'

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

const bodyOf = ({ body, bytes }: Route) => {
  if (bytes) return { requestBody: { required: true, content: { 'application/octet-stream': {} } } }
  return body
    ? { requestBody: { required: true, content: { 'application/json': { schema: json(body, 'input') } } } }
    : {}
}

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
      'Read only but for the check of a draft or a file, neither of which is kept; no account, no cookie. Labels are finding aids, not findings.',
  },
  servers: [{ url: `${baseUrl}/api/v1` }],
  paths: Object.fromEntries(
    routes.map((route) => [
      route.path,
      {
        [route.method ?? 'get']: {
          summary: route.what,
          parameters: parametersOf(route),
          ...bodyOf(route),
          responses: {
            200: { description: route.what, content: contentOf(route.answer) },
            ...(route.method ? {} : { 304: { description: 'Unchanged since the ETag that you sent' } }),
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
