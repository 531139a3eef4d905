// What PostgreSQL answers, in words that say what a person is to do.
import { errorCode } from '../../src/domain/error-code.ts'
import { DatabaseError } from '../database-error.ts'

/** The place without the password: what is printed may be read by others. */
export function placeOf(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url)
    return `${searchParams.get('host') ?? host}${pathname}`
  } catch {
    return 'the address in MECHANISM_WATCH_DATABASE'
  }
}

const untrusted =
  'shows a certificate that is not trusted: name the file of its authority in MECHANISM_WATCH_DATABASE (sslrootcert=FILE)'

/** What is wrong with TLS, by the code of Node; for one thing the client has words alone (pg/lib/connection.js). */
const tlsRefusals: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_HAS_EXPIRED: 'shows a certificate that has expired: renew it on its server',
  CERT_NOT_YET_VALID: 'shows a certificate that is not valid yet: see the clocks of both machines',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'shows a certificate of another host: write the name that stands in it into MECHANISM_WATCH_DATABASE',
  'The server does not support SSL connections':
    'takes no connection with TLS: set ssl=on on its server, or leave sslmode out of MECHANISM_WATCH_DATABASE',
}

/** What a person is to do, by the code of the system or the SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html). */
const refusals: Record<string, string> = {
  ...tlsRefusals,
  ECONNREFUSED: 'does not answer: start PostgreSQL, or correct MECHANISM_WATCH_DATABASE',
  ENOENT: 'does not answer: start PostgreSQL, or correct MECHANISM_WATCH_DATABASE',
  ENOTFOUND: 'is no known host: correct MECHANISM_WATCH_DATABASE',
  ECONNRESET: 'broke the connection: see whether PostgreSQL runs, and run the command again. Completed work is saved',
  ETIMEDOUT: 'does not answer: see whether it can be reached, or correct MECHANISM_WATCH_DATABASE',
  '08006': 'broke the connection: see whether PostgreSQL runs, and run the command again. Completed work is saved',
  '28P01': 'refuses the password: correct MECHANISM_WATCH_DATABASE',
  '28000': 'refuses the user: correct MECHANISM_WATCH_DATABASE, or let the user in by pg_hba.conf',
  '3D000': 'does not exist: make it with `createdb`, or correct MECHANISM_WATCH_DATABASE',
  '42501': 'refuses the user a table or a schema: make the user its owner',
  '22P05':
    'takes no text with a NUL character, and a row of the other database has one: nothing was copied. Take that document out with `mechanism-watch db forget`, then copy again',
  '25006': 'takes no writes, as a replica does: name the primary in MECHANISM_WATCH_DATABASE',
  '53100': 'has a full disk: make room on its server, and run the command again. Completed work is saved',
  '53300': 'has no connection left: raise max_connections, or run fewer processes',
  '57P01': 'was stopped: start PostgreSQL, and run the command again. Completed work is saved',
  '57P03': 'is starting or stopping: run the command again in a moment',
  XX001: 'is damaged: restore a base backup (docs/deploy.md)',
  XX002: 'is damaged: restore a base backup (docs/deploy.md)',
}

/** A file that is missing, and no socket of a server. */
const isOfFile = (error: unknown): boolean =>
  errorCode(error) === 'ENOENT' && (error as NodeJS.ErrnoException).syscall !== 'connect'

/** Returns an error of PostgreSQL in words that say what to do; any other error as it is. */
export function inWords(error: unknown, url: string, setting = 'MECHANISM_WATCH_DATABASE'): unknown {
  if (error instanceof DatabaseError) return error
  // what the system said is nearer than that the connection failed
  const cause = (error as { cause?: unknown } | null)?.cause
  const codes = [errorCode(cause), cause instanceof Error ? cause.message : '', errorCode(error)]
  const code = codes.find((one) => Object.hasOwn(refusals, one))
  if (code === undefined || isOfFile(error)) return error
  return new DatabaseError(
    `the PostgreSQL database ${placeOf(url)} ${refusals[code]!.replaceAll('MECHANISM_WATCH_DATABASE', setting)}`,
    { cause: error },
  )
}
