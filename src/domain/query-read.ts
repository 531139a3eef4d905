// Reads query parameters by a schema: lists, codes in any letter case, and refusals in words that say what to do now.
import { z } from 'zod'
import { nearestName } from './search/nearest.ts'

export type QueryProblem = { parameter: string; message: string; didYouMean?: string[] }

/** A query that cannot be answered; `known` lists the parameters that would have been understood. */
export class QueryError extends Error {
  override name = 'QueryError'
  problems: QueryProblem[]
  known: string[]
  constructor(problems: QueryProblem[], known: string[]) {
    super(problems.map((p) => `${p.parameter}: ${p.message}`).join('; '))
    this.problems = problems
    this.known = known
  }
}

/** Fields whose words are a person's own text, not a filter. */
const ownWords = new Set(['text'])

/** A control character, or bytes that were no UTF-8 (`d%E9tention`): no words that anybody meant. */
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/

const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema

/** Whether a parameter takes several values, separated by commas. */
export const takesList = (schema: z.ZodType): boolean => unwrap(schema) instanceof z.ZodArray

/** The values of a code list, whether one or several may be given; null for any other text. */
function codesOf(schema: z.ZodType): readonly string[] | null {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return codesOf(inner.element as z.ZodType)
  if (inner instanceof z.ZodPipe) return codesOf(inner.in as z.ZodType)
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null
}

/** Letter case never tells two codes apart: `cat` is `CAT`, `Noted` is `noted`. */
function inOurCase(value: unknown, codes: readonly string[] | null): unknown {
  if (codes === null || typeof value !== 'string') return value
  const small = value.toLowerCase()
  return codes.find((code) => code.toLowerCase() === small) ?? value
}

const splitValues = (raw: unknown): string[] =>
  (Array.isArray(raw) ? raw : [raw]).flatMap((value) => String(value).split(',')).map((value) => value.trim())

const meant = (given: string, names: readonly string[]): Pick<QueryProblem, 'didYouMean'> => {
  const nearest = nearestName(given, names)
  return nearest === null ? {} : { didYouMean: [nearest] }
}

/** The question at the end of a message; nothing where no name is near. */
const question = ({ didYouMean = [] }: Pick<QueryProblem, 'didYouMean'>): string =>
  didYouMean.length === 0 ? '' : `; did you mean ${didYouMean.join(' or ')}?`

function unknownParameter(parameter: string, known: readonly string[]): QueryProblem {
  const near = meant(parameter, known)
  const taken = known.length === 0 ? 'this address takes none' : `known are ${known.join(', ')}`
  return { parameter, message: `unknown parameter; ${taken}${question(near)}`, ...near }
}

/** A value as a refusal repeats it: one of a megabyte is not sent back whole. */
const shownLength = 100
const shown = (given: string): string =>
  JSON.stringify(given.length > shownLength ? `${given.slice(0, shownLength)}…` : given)

/** What a schema says by itself, where it has no words of ours. */
const plainly = (issue: { input?: unknown }): string =>
  issue.input === undefined ? 'is missing: give it' : 'is not of the form that is expected here'

function problemOf(issue: z.core.$ZodIssue, values: Record<string, unknown>): QueryProblem {
  const [parameter, at] = issue.path
  const value = values[String(parameter)]
  const given = String(Array.isArray(value) && typeof at === 'number' ? value[at] : value)
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    const near = meant(given, known)
    const message = `${shown(given)} is not known here; known are ${known.join(', ')}${question(near)}`
    return { parameter: String(parameter ?? ''), message, ...near }
  }
  const { params } = issue as { params?: Pick<QueryProblem, 'didYouMean'> }
  const near = params?.didYouMean ? { didYouMean: params.didYouMean } : {}
  return { parameter: String(parameter ?? ''), message: `${issue.message}${question(near)}`, ...near }
}

/** Refuses what each parameter allows and both together do not. */
function checkTogether(read: Record<string, unknown>, known: string[]): void {
  const refuse = (parameter: string, message: string) => {
    throw new QueryError([{ parameter, message }], known)
  }
  const { from, to, dueFrom, dueTo } = read as Record<string, string | undefined>
  if (from && to && from > to) refuse('to', 'lies before the first day, from')
  if (read['sort'] === 'relevance' && !('q' in read)) refuse('sort', 'relevance needs words: give them as q')
  if (dueFrom && dueTo && dueFrom > dueTo) refuse('dueTo', 'lies before the first day, dueFrom')
}

/**
 * Reads query parameters by a schema. Lists may be written `a,b` or by repeating the parameter; codes in any letter case.
 * Throws QueryError for a parameter that is unknown, given twice without being a list, or of a wrong or empty value.
 */
export const readQuery = <S extends z.ZodObject>(schema: S, raw: Record<string, unknown>): z.output<S> => {
  const known = Object.keys(schema.shape)
  const problems: QueryProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [parameter, value] of Object.entries(raw)) {
    const field = Object.hasOwn(schema.shape, parameter) ? (schema.shape[parameter] as z.ZodType) : null
    const codes = field && codesOf(field)
    if (!field) problems.push(unknownParameter(parameter, known))
    else if (!ownWords.has(parameter) && [value].flat().some((one) => unreadable.test(String(one))))
      problems.push({ parameter, message: 'holds a control character, or is not written in UTF-8' })
    else if (takesList(field)) {
      const list = splitValues(value)
      values[parameter] = list.map((one) => inOurCase(one, codes))
      if (list.includes('')) problems.push({ parameter, message: 'holds an empty value' })
    } else if (Array.isArray(value)) problems.push({ parameter, message: 'given more than once' })
    else values[parameter] = inOurCase(value, codes)
  }
  if (problems.length > 0) throw new QueryError(problems, known)
  const read = schema.safeParse(values, { error: plainly })
  if (!read.success)
    throw new QueryError(
      read.error.issues.map((issue) => problemOf(issue, values)),
      known,
    )
  checkTogether(read.data, known)
  return read.data
}
