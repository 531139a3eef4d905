// Names and words of the description: operationIds and tags from the address, and what each property of an answer is.
import type { Route } from '../http/route.ts'
import { propertyWords } from './property-words.ts'

export const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

/** `/states/{iso3}/criminalisation.csv` → `getStatesByIso3CriminalisationCsv`: an address and its name never part. */
export const operationId = ({ path, method, base }: Route): string => {
  const parts = path.split('/').map((part) => part.replace(/^\{(\w+)\}$/, 'by $1'))
  return `${method ?? 'get'}${base === '' && path.startsWith('/healthz') ? 'Root' : ''}${parts.map(pascal).join('')}`
}

const tagByBeginning: readonly (readonly [beginning: string, tag: string])[] = [
  ['recommendations', 'Recommendations'],
  ['documents', 'Documents'],
  ['states', 'States'],
  ['criminalisation', 'States'],
  ['citations', 'Citations'],
  ['files', 'Proof'],
  ['verify', 'Proof'],
  ['archive', 'Proof'],
  ['review-windows', 'Review windows'],
  ['feeds', 'Feeds'],
  ['world', 'Feeds'],
  ['subscriptions', 'Subscriptions'],
]

/** What is about the service itself has no name of its own. */
export const tagOf = ({ path }: Route): string =>
  tagByBeginning.find(([beginning]) => path.startsWith(`/${beginning}`))?.[1] ?? 'Service'

type Schema = {
  description?: string
  properties?: Record<string, Schema>
  [keyword: string]: unknown
}

/** Words of the table for each property that its own schema does not describe, inside lists and choices too. */
function described(schema: Schema, name: string): Schema {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside)
    return typeof value === 'object' && value !== null ? described(value as Schema, name) : value
  }
  const rest = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, keyword === 'properties' ? value : inside(value)]),
  ) as Schema
  if (!schema.properties) return rest
  const properties = Object.entries(schema.properties).map(([property, own]) => {
    const words = own.description ?? propertyWords[`${name}.${property}`] ?? propertyWords[property]
    return [property, { ...described(own, name), ...(words === undefined ? {} : { description: words }) }]
  })
  return { ...rest, properties: Object.fromEntries(properties) }
}

export const describeProperties = (schemas: Record<string, Schema>): Record<string, Schema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, described(schema, name)]))
