// Reads what a form or a JSON body asks for. An unknown field is an error; a narrow choice needs the warning to be read.
import type { z } from 'zod'
import { oneForm } from '../../domain/mail-address.ts'
import { type Choice, choiceSchema, isNarrow, readableChoice } from '../choice.ts'
import { type PageWords, pageWords } from './words.ts'

export type ProblemKind = keyof PageWords['problems']

/** What is wrong with one field, for a program. */
type Wrong = { parameter: string; message: string; didYouMean?: string[] }

/** What was asked for can not be taken; `problems` is for a program; `kinds` have words in each language, for a page. */
export class AskedError extends Error {
  override name = 'AskedError'
  problems: Wrong[]
  kinds: ProblemKind[]
  constructor(problems: Wrong[], kinds: ProblemKind[] = []) {
    super(problems.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '))
    this.problems = problems
    this.kinds = [...new Set(kinds)]
  }
}

/** Makes an error about one field, in English for a program and in the words of each language for a page. */
export const refusal = (field: string, kind: ProblemKind): AskedError =>
  new AskedError([{ parameter: field, message: pageWords('en').problems[kind] }], [kind])

type Body = Record<string, unknown>
const lists = ['states', 'mechanisms', 'kinds', 'purposes', 'topics', 'leads'] as const
const own = ['mail', 'hook', 'understood', 'token'] as const

/** A form has one text for one tick, and nothing for none. */
function asLists(body: Body): Body {
  const read: Body = {}
  for (const [name, value] of Object.entries(body)) {
    if ((own as readonly string[]).includes(name)) continue
    if (!(lists as readonly string[]).includes(name)) read[name] = value
    else if (value !== null && value !== '') read[name] = Array.isArray(value) ? value : [value]
  }
  if (Array.isArray(read.leads)) read.leads = read.leads.map((lead) => (typeof lead === 'string' ? Number(lead) : lead))
  if (read.planning === 'yes') read.planning = true
  return read
}

/** A form that was refused, as it was filled in: the page shows it again with what is wrong beside each field. */
export type Typed = { kinds: readonly ProblemKind[]; mail: string; hook: string; understood: boolean; choice: Choice }

/** Reads what was typed into a refused form, and why it was refused. */
export const typedIn = (body: Body, { kinds }: AskedError): Typed => ({
  kinds,
  mail: typeof body.mail === 'string' ? body.mail.slice(0, 254) : '',
  hook: typeof body.hook === 'string' ? body.hook.slice(0, 500) : '',
  understood: body.understood === 'yes',
  choice: readableChoice(asLists(body)),
})

/** States that a page of theirs names in the address of a form, to be ticked there; those that no table has are left out. */
export const statesNamed = ({ state }: Record<string, unknown>): string[] =>
  readableChoice({ states: typeof state === 'string' ? state.split(',') : null }).states ?? []

/** Whether a body comes from the form of the finer choice. */
export const isFiner = (body: Body): boolean => [...lists, 'hook'].some((name) => body[name])

const fields = [...lists, 'cadence', 'language', 'planning'] as const

/** Which words of a page say what is wrong: by the field, and by what the schema checked. */
function problemOf({ code, path }: z.core.$ZodIssue): ProblemKind {
  if (code === 'unrecognized_keys') return 'unknownField'
  const field = fields.find((name) => name === path[0])
  // the one check of all fields together
  return code === 'custom' && path.length === 1 && field === 'states' ? 'tooManyChosen' : (field ?? 'unknownField')
}

const placeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.') || 'request'

/** The names that were meant, where the schema found some. */
const nearOf = (issue: z.core.$ZodIssue): Pick<Wrong, 'didYouMean'> =>
  issue.code === 'custom' && Array.isArray(issue.params?.didYouMean) ? { didYouMean: issue.params.didYouMean } : {}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const { issues } = read.error
  throw new AskedError(
    issues.map((issue) => ({
      parameter: placeOf(issue),
      message: pageWords('en').problems[problemOf(issue)],
      ...nearOf(issue),
    })),
    issues.map(problemOf),
  )
}

function isUnderstood({ understood }: Body): boolean {
  if (![true, false, null, undefined, 'yes', ''].includes(understood as never))
    throw new AskedError([{ parameter: 'understood', message: 'true or false is expected' }])
  return understood === true || understood === 'yes'
}

/** Throws AskedError. */
export function readAskedChoice(body: Body): Choice {
  const choice = parse(choiceSchema, asLists(body)) as Choice
  const understood = isUnderstood(body)
  if (isNarrow(choice) && !understood) throw refusal('understood', 'understood')
  return choice
}

/** Reads what a new subscription asks for: messages, for who confirms one believes to be told. Throws AskedError. */
function readNewChoice(body: Body): Choice {
  const choice = readAskedChoice(body)
  if (choice.cadence === 'off') throw refusal('cadence', 'offAtFirst')
  return choice
}

/** What every form of the page sends, ticked or not: without them the request is no whole form. */
const always = ['cadence', 'language'] as const

/**
 * Reads a change of the choice `before`. A program changes the fields that it gives; `null` or an empty list takes the
 * default. A form is whole, since a browser sends nothing for a box that is not ticked. Throws AskedError.
 */
export function readChange(body: Body, before: Choice, isPartial: boolean): Choice {
  const english = pageWords('en').problems
  const found: ['fixed' | 'nothingGiven' | 'incomplete', Wrong][] = ['mail', 'hook']
    .filter((name) => body[name] !== undefined)
    .map((parameter) => ['fixed', { parameter, message: english.fixed }])
  const given = Object.keys(body).filter((name) => !(own as readonly string[]).includes(name))
  if (given.length === 0)
    found.push([
      'nothingGiven',
      { parameter: 'request', message: `${english.nothingGiven} Fields: ${Object.keys(before).join(', ')}.` },
    ])
  else if (!isPartial)
    for (const name of always)
      if (body[name] === undefined)
        found.push([
          'incomplete',
          { parameter: name, message: `${english.incomplete} A program sends JSON with what is to change.` },
        ])
  if (found.length > 0)
    throw new AskedError(
      found.map(([, problem]) => problem),
      found.map(([kind]) => kind),
    )
  if (!isPartial) return readAskedChoice(body)
  const kept = Object.entries(before).filter(([name]) => body[name] === undefined)
  const choice = parse(choiceSchema, { ...Object.fromEntries(kept), ...asLists(body) }) as Choice
  const narrows = lists.some((name) => name !== 'leads' && body[name] !== undefined)
  if (narrows && isNarrow(choice) && !isUnderstood(body)) throw refusal('understood', 'understood')
  return choice
}

/**
 * Reads a mail address into one form, so that spellings of one mailbox are counted together: composed (NFKC), the domain
 * as it is resolved (IDNA, lower case). Throws AskedError.
 */
export const readMail = (body: Body): string => {
  const mail = typeof body.mail === 'string' ? oneForm(body.mail) : null
  if (mail === null) throw refusal('mail', 'mail')
  return mail
}

/** Address of a webhook, unchecked; null when none is given: by a form an empty field, by JSON `null` or no field. */
export function readHook(body: Body, isForm: boolean): string | null {
  const { hook = null } = body
  if (hook === null || (isForm && hook === '')) return null
  // anything else would be taken for a subscription by mail
  if (typeof hook !== 'string' || hook === '')
    throw new AskedError([{ parameter: 'hook', message: 'an address is expected, or none' }])
  return hook
}

export const readToken = (...places: unknown[]): string => {
  for (const place of places) if (typeof place === 'string' && place.length > 0 && place.length <= 100) return place
  return ''
}

/** Reads a new subscription. Throws one AskedError of all that is wrong, so that a form is mended in one go. */
export function readNew(body: Body, isForm: boolean): { choice: Choice; mail: string; hook: string | null } {
  const faults: AskedError[] = []
  const tried = <T>(read: () => T): T => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof AskedError)) throw error
      faults.push(error)
      return undefined as never
    }
  }
  const choice = tried(() => readNewChoice(body))
  const mail = tried(() => readMail(body))
  const hook = tried(() => readHook(body, isForm))
  if (faults.length > 0)
    throw new AskedError(
      faults.flatMap(({ problems }) => problems),
      faults.flatMap(({ kinds }) => kinds),
    )
  return { choice, mail, hook }
}
