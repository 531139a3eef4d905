// A stored value that does not read is damage of the file, and has its code: an error of any other kind is a bug of ours.
import Database from 'better-sqlite3'
import { errorCode } from '../../src/domain/error-code.ts'

const { SqliteError } = Database

/** What our JSON reader and that of SQLite, whose statements are fixed, say of a text that is none. */
const isOfValue = (error: unknown): error is Error =>
  error instanceof SyntaxError ||
  (error instanceof Error && errorCode(error) === 'SQLITE_ERROR' && /malformed JSON/i.test(error.message))

const named = (error: unknown): unknown =>
  isOfValue(error) ? new SqliteError('a stored value does not read', 'SQLITE_CORRUPT_VALUE') : error

async function* naming(rows: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  try {
    yield* rows
  } catch (error) {
    throw named(error)
  }
}

type Call = (...given: unknown[]) => unknown

const isStream = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer

const namingErrors =
  (call: Call): Call =>
  (...given) => {
    const answer = call(...given)
    if (isStream(answer)) return naming(answer)
    return answer instanceof Promise
      ? answer.catch((error: unknown) => {
          throw named(error)
        })
      : answer
  }

/** Returns the same nouns; a stored value that does not read is raised as damage of the database. */
export function namingDamage<T extends object>(nouns: T): T {
  const wrapped = Object.entries(nouns).map(([name, value]): [string, unknown] => {
    if (typeof value === 'function') return [name, namingErrors(value as Call)]
    return [name, typeof value === 'object' && value !== null ? namingDamage(value) : value]
  })
  return Object.fromEntries(wrapped) as T
}
