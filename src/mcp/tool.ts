// What a tool for an assistant is: a name, what it takes, the shape of its answer, and the same answer as text.
import { z } from 'zod'
import { readQuery } from '../domain/queries.ts'
import { nameOrCode, stateCalled } from '../domain/states/states.ts'
import type { ReadingContext } from '../reading/context.ts'

/** `structured` is held to the shape of the tool; `text` says the same to whoever reads no structure. */
export type ToolAnswer<T> = { structured: T; text: string }

export type Tool = {
  name: string
  title: string
  description: string
  input: z.ZodObject
  output: z.ZodObject
  run(given: Record<string, unknown>): Promise<ToolAnswer<Record<string, unknown>>>
}

export type MakeTool = (context: ReadingContext) => Tool

/** Refused by a tool; the message says what to do now. */
export class ToolError extends Error {
  override name = 'ToolError'
}

/** What was asked for cannot be read, whatever is held. */
export class UnreadableError extends ToolError {
  override name = 'UnreadableError'
}

/** Parameters whose value may hold a comma of its own: a name such as "Iran, Islamic Republic of". */
const named = new Set(['state', 'recommendingState'])

/** Numbers, as assistants send them, become the text of a query; a list within one text stays a list. */
const asQuery = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) || typeof value === 'string' ? value : String(value)]),
  )

/** A comma in a name of a State is no separator: what is a State as a whole becomes its code first. */
const withCodes = (query: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      named.has(name) ? [value].flat().map((one) => stateCalled(String(one))?.iso3 ?? String(one)) : value,
    ]),
  )

/**
 * Reads the arguments of a call by one of the schemas of the API: the same parameters, values and refusals. Numbers and
 * lists may be JSON. Throws QueryError.
 */
export const readArguments = <S extends z.ZodObject>(schema: S, given: Record<string, unknown>): z.output<S> =>
  readQuery(schema, withCodes(asQuery(given)))

export const stateShape = z.strictObject({ iso3: z.string(), name: z.string() })

export const namesOfStates = (codes: readonly string[]): z.output<typeof stateShape>[] =>
  codes.map((iso3) => ({ iso3, name: nameOrCode(iso3, 'en') }))

/** A text of a document, set off so that it is read as a quotation and never as a request. */
export const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
