// The OpenAPI 3.1 description, made from the same schemas that read the queries and shape the answers.
import { z } from 'zod'
import * as queries from '../domain/queries.ts'
import { feedRoutes, feedShapes } from '../feeds/described.ts'
import { problemShape } from '../http/problem-shape.ts'
import { type Described, isFile, type Route } from '../http/route.ts'
import { exampleOf } from './examples.ts'
import { headers, refused, responses, tags } from './openapi-parts.ts'
import { describeProperties, operationId, pascal, tagOf } from './openapi-words.ts'
import { routes } from './routes.ts'
import { namedShapes } from './shapes-named.ts'

type Json = Record<string, unknown>
type Named = Readonly<Record<string, z.ZodType>>
const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` })

/** A parameter as its value is after reading: `limit` is an integer, though every query is text. */
const parameterSchema = (schema: z.ZodType): Json => {
  const { $schema: _, description: __, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })
  return rest
}

const parametersOf = (route: Route): Json[] => [
  ...Object.entries(route.params ?? {}).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
    example: exampleOf(route, name),
  })),
  ...Object.entries((route.query?.shape ?? {}) as Record<string, z.ZodType>).map(([name, schema]) => {
    const example = exampleOf(route, name)
    return {
      name,
      in: 'query',
      required: !schema.safeParse(undefined).success,
      description: schema.description ?? '',
      schema: parameterSchema(schema),
      ...(queries.takesList(schema) ? { style: 'form', explode: false } : {}),
      ...(example === undefined ? {} : { example }),
    }
  }),
]

/** The name of a shape that has one, else that of the answer. */
const answerName = (route: Route, named: Named): string =>
  Object.keys(named).find((name) => named[name] === route.answer) ?? `${pascal(operationId(route))}Answer`

const contentOf = (route: Route, named: Named): Json => {
  const { answer } = route
  if (isFile(answer)) {
    const schema = (type: string) => (/^text\/|json|xml|ris$/.test(type) ? { type: 'string' } : {})
    return Object.fromEntries([answer.type].flat().map((type) => [type.split(';')[0]!, { schema: schema(type) }]))
  }
  return { [route.media ?? 'application/json']: { schema: ref('schemas', answerName(route, named)) } }
}

const bodyOf = (route: Route): Json => {
  if (route.bytes) return { requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } }
  if (!route.body) return {}
  const schema = ref('schemas', `${pascal(operationId(route))}Body`)
  return { requestBody: { required: true, content: { 'application/json': { schema, example: exampleOf(route, '') } } } }
}

const operationOf = (route: Route, named: Named): Json => ({
  operationId: operationId(route),
  tags: [tagOf(route)],
  summary: route.what,
  description: `${route.what}.`,
  parameters: parametersOf(route),
  ...bodyOf(route),
  responses: {
    [route.status ?? 200]: { description: route.what, headers: headers.of(route), content: contentOf(route, named) },
    ...responses.beside(route),
    ...refused(route),
  },
})

/** The named shapes as components: a shape that stands in another one is a reference. */
function schemasOf(named: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Record<string, Json> {
  const registry = z.registry<{ id: string }>()
  for (const [id, shape] of Object.entries(named)) registry.add(shape, { id })
  const uri = (id: string) => `#/components/schemas/${id}`
  const { schemas } = z.toJSONSchema(registry, { io, unrepresentable: 'any', uri })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema as Json]),
  )
}

const answersOf = (all: readonly Route[], named: Named): Record<string, z.ZodType> =>
  Object.fromEntries(all.flatMap((route) => (isFile(route.answer) ? [] : [[answerName(route, named), route.answer]])))

const bodiesOf = (all: readonly Route[]): Record<string, z.ZodType> =>
  Object.fromEntries(all.flatMap((route) => (route.body ? [[`${pascal(operationId(route))}Body`, route.body]] : [])))

/** Beside `/api/v1`, for everybody who doubts a quotation. */
const ofArchive: readonly Route[] = [
  {
    base: '',
    path: '/archive/{sha256}',
    what: 'The stored file of a public document, as it was fetched',
    params: { sha256: 'SHA-256 of the file' },
    answer: {
      type: [
        'application/pdf',
        'application/msword',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'text/html',
        'application/octet-stream',
      ],
    },
  },
]

const none: Described = { routes: [], webhooks: [], named: {} }

/** The whole description; `baseUrl` may be empty. `more`: what other rooms serve beside the API. */
export function describeApi(version: string, baseUrl: string, more: Described = none) {
  const all = [...routes, ...feedRoutes, ...ofArchive, ...more.routes]
  const named: Named = { ...namedShapes, Problem: problemShape, ...feedShapes, ...more.named }
  const schemas = schemasOf({ ...named, ...answersOf(all, named) }, 'output')
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mechanism Watch',
      version,
      summary: 'United Nations recommendations on torture, verbatim and with proof, and review windows',
      description:
        'Recommendations of United Nations mechanisms on torture, verbatim and with proof, and review windows with their certainty. ' +
        'Read only but for the check of a draft or a file, neither of which is kept, and for subscriptions; no account, no cookie. Labels are finding aids, not findings.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      contact: { name: 'Whoever runs this server', url: `${baseUrl || 'http://127.0.0.1'}/.well-known/security.txt` },
    },
    servers: [{ url: baseUrl || '/', description: 'this server' }],
    security: [],
    tags,
    paths: Object.fromEntries(
      all.map((route) => [
        `${route.base ?? '/api/v1'}${route.path}`,
        { [route.method ?? 'get']: operationOf(route, named) },
      ]),
    ),
    webhooks: Object.fromEntries(
      more.webhooks.map(({ type, what, body: _ }) => [
        type,
        {
          post: {
            operationId: `webhook${pascal(type)}`,
            tags: ['Webhooks'],
            summary: what,
            description: `${what}. Signed by Standard Webhooks; docs/alerts.md says how to verify it.`,
            requestBody: {
              required: true,
              content: { 'application/json': { schema: ref('schemas', `Webhook${pascal(type)}`) } },
            },
            responses: {
              200: { description: 'Taken; nothing is read of the answer' },
              410: { description: 'Ends the subscription; any other status is tried again later' },
            },
          },
        },
      ]),
    ),
    components: {
      headers: headers.all,
      responses: responses.all,
      schemas: describeProperties({
        ...schemas,
        ...schemasOf(bodiesOf(all), 'input'),
        ...schemasOf(
          Object.fromEntries(more.webhooks.map(({ type, body }) => [`Webhook${pascal(type)}`, body])),
          'output',
        ),
      }),
    },
  }
}

export type ApiDescription = ReturnType<typeof describeApi>
