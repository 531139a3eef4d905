// The filters of the API as options of a command: the same names, values and refusals.
import type { Command } from 'commander'
import type { z } from 'zod'
import { RequestRefusedError, UsageError } from '../domain/errors.ts'
import { QueryError } from '../domain/queries.ts'
import { readArguments } from '../mcp/tool.ts'

/** `recommendingState` → `recommending-state`, as options are written. */
const optionName = (parameter: string): string => parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Adds an option for each parameter of the schema but `q`, which are the words of the command. */
export function addFilters(command: Command, schema: z.ZodObject): Command {
  for (const [name, field] of Object.entries(schema.shape))
    if (name !== 'q')
      command.option(`--${optionName(name)} <value>`, (field as z.ZodType).description ?? 'as in the API')
  return command
}

/** Words of a wrong call as a UsageError, which names the option. */
function asUsage(error: unknown): unknown {
  const name = (parameter: string) => (parameter === 'q' ? 'words' : `--${optionName(parameter)}`)
  if (error instanceof QueryError)
    return new UsageError(error.problems.map((one) => `${name(one.parameter)}: ${one.message}`).join('\n'))
  return error instanceof RequestRefusedError ? new UsageError(`${name(error.parameter)}: ${error.message}`) : error
}

/** Does work that reads a query; what it refuses is a UsageError. */
export async function refusingInWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asUsage(error)
  }
}

/** Reads the options of a command by the schema; `words` are those that stand alone. Throws QueryError. */
export function readFilters<S extends z.ZodObject>(
  schema: S,
  options: Record<string, unknown>,
  words: readonly string[] = [],
): z.output<S> {
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, options[name]]))
  return readArguments(schema, words.length > 0 ? { ...given, q: words.join(' ') } : given)
}
