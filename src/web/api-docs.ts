// The documentation of the API as pages, made from its description: no script, no style of others, nothing from elsewhere.
import type { Request, Router } from 'express'
import { countedIn } from '../domain/counted.ts'
import { readerOf } from '../http/language.ts'
import { dataWords } from './data-words.ts'
import { askedNothing } from './error.ts'
import { html } from './html.ts'
import type { Show } from './layout.ts'
import { PageError } from './page-error.ts'
import { scrollable } from './scrollable.ts'

const counted = countedIn('en')

type Schema = {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  items?: Schema
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  minimum?: number
  maximum?: number
}
type Content = Record<string, { schema?: Schema }>
type Parameter = { name: string; in: string; required: boolean; description: string; schema: Schema; example?: unknown }
type Operation = {
  operationId: string
  tags: string[]
  summary: string
  parameters: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}

/** What these pages read of a description of OpenAPI 3.1. */
export type ApiDocument = {
  info: { version: string; description: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, unknown> }
}

const nameIn = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

/** A type in a few words; a named one is a link to its page. */
function typeOf(schema: Schema): unknown {
  if (schema.$ref) return html`<a href=${`/api/docs/${nameIn(schema.$ref)}`}>${nameIn(schema.$ref)}</a>`
  if (schema.anyOf) return schema.anyOf.map((one, at) => html`${at > 0 && ' or '}${typeOf(one)}`)
  if (schema.enum) return html`${schema.enum.map((one, at) => html`${at > 0 && ', '}<code>${String(one)}</code>`)}`
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`
  if (schema.items) return html`list of ${typeOf(schema.items)}`
  const bounds =
    schema.maximum === undefined || schema.maximum > 1e9 ? '' : `, ${schema.minimum ?? 0} to ${schema.maximum}`
  return `${[schema.type ?? 'anything'].flat().join(' or ')}${schema.format ? ` (${schema.format})` : ''}${bounds}`
}

const table = (title: string, rows: [name: string, type: unknown, words: unknown][]) =>
  rows.length > 0 &&
  scrollable(
    title,
    html`<table><caption>${title}</caption><thead><tr><th scope="col">name</th><th scope="col">type</th><th scope="col">what it is</th></tr></thead>
    <tbody>${rows.map(([name, type, words]) => html`<tr><th scope="row"><code>${name}</code></th><td>${type}</td><td>${words}</td></tr>`)}</tbody></table>`,
  )

const contentWords = (content: Content = {}) =>
  Object.entries(content).map(
    ([type, { schema }], at) =>
      html`${at > 0 && ', '}<code>${type}</code>${schema?.$ref ? html` ${typeOf(schema)}` : ''}`,
  )

const operationPart = (path: string, method: string, operation: Operation) => html`
  <h3 id=${operation.operationId}><code>${method.toUpperCase()} ${path}</code></h3>
  <p>${operation.summary}. Answers ${contentWords(Object.values(operation.responses)[0]?.content)}.${operation.requestBody ? html` Takes ${contentWords(operation.requestBody.content)}.` : ''}</p>
  ${
    operation.parameters.length > 0 &&
    html`<details><summary>${counted(operation.parameters.length, 'parameter', 'parameters')}</summary>${table(
      `Parameters of ${operation.operationId}`,
      operation.parameters.map(({ name, schema, description, required, example }) => [
        name,
        typeOf(schema),
        html`${description}${required ? ' (required)' : ''}${example === undefined ? '' : html`; such as <code>${String(example)}</code>`}`,
      ]),
    )}</details>`
  }`

/** The English of the API stands inside a page in the language of the reader. */
const inEnglish = (children: unknown) => html`<div lang="en">${children}</div>`

const wholePage = ({ info, tags, paths, components }: ApiDocument) => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
  )
  return inEnglish(html`<h1>API</h1><p>${info.description}</p>
    <p>The same for programs: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. <a href="/problems">Kinds of errors</a>.</p>
    ${tags.map(({ name, description }) => {
      const own = operations.filter(({ operation }) => operation.tags.includes(name))
      return (
        own.length > 0 &&
        html`<section><h2>${name}</h2><p>${description}.</p>
        ${own.map(({ path, method, operation }) => operationPart(path, method, operation))}</section>`
      )
    })}
    <h2>Shapes</h2><ul class="names">${Object.keys(components.schemas).map((name) => html`<li><a href=${`/api/docs/${name}`}>${name}</a></li>`)}</ul>`)
}

const shapePage = (name: string, schema: Schema) =>
  inEnglish(html`<h1>${name}</h1>${schema.description && html`<p>${schema.description}</p>`}
    ${schema.properties ? shapeRows(name, schema) : html`<p>${typeOf(schema)}</p>`}
    <p><a href="/api/docs">API</a></p>`)

/** Shapes inside a shape follow it, each under the name of its property. */
function shapeRows(name: string, { properties = {} }: Schema): unknown {
  const inner = (schema: Schema): Schema[] =>
    [schema, schema.items ?? {}, ...(schema.anyOf ?? [])].filter((one) => one.properties)
  return html`${table(
    name,
    Object.entries(properties).map(([property, schema]) => [property, typeOf(schema), schema.description ?? '']),
  )}
  ${Object.entries(properties).map(([property, schema]) => inner(schema).map((one) => shapeRows(`${name}.${property}`, one)))}`
}

/** Says before it, in the language of the reader, that the description is in English. */
const withNote = (req: Request, page: unknown) => {
  const { inEnglish: note, dictionary } = dataWords[readerOf(req).language].page
  return html`${note !== '' && html`<p class="notice">${note} <a href="/data/dictionary">${dictionary}</a>.</p>`}${page}`
}

export const addApiDocs = (router: Router, document: ApiDocument, show: Show): void => {
  router.get('/api/docs', askedNothing, (req, res) =>
    show(req, res, { title: 'API', children: withNote(req, wholePage(document)) as never }),
  )
  router.get('/api/docs/:shape', askedNothing, (req, res) => {
    const name = String(req.params['shape'])
    if (!Object.hasOwn(document.components.schemas, name)) throw new PageError(404, 'page')
    const schema = document.components.schemas[name] as Schema
    return show(req, res, {
      title: `${name} (API)`,
      noIndex: true,
      children: withNote(req, shapePage(name, schema)) as never,
    })
  })
}
