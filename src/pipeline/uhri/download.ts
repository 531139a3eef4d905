// The export of the index from the web to a file: asked for once, gone on with where it broke off, begun afresh where it changed.
import type { Route, Streamed, StreamingHttp } from '../../../scrapers/source.ts'
import { errorCode, isOfFamily } from '../../domain/error-code.ts'
import { FetchError } from '../../domain/errors.ts'
import type { Progress } from '../context.ts'
import { endsOf, type FileVersion, type HeldFile } from './held-file.ts'

/** Nobody's export is larger, packed or not: it is some 400 MB. */
export const maxFileBytes = 2 * 1024 ** 3
/** Breaks of one download that are gone on with; a try that brings nothing ends it at once. */
const mostBreaks = 50

const breaks: readonly FetchError['fault'][] = ['truncated', 'network', 'timeout']

type Conditions = { etag: string | null; lastModified: string | null }

/** What is known of the file that was taken last. */
export type Known = {
  /** as this route gave it; null where another one did, or where it is to be read anew */
  version: Conditions | null
  /** Last-Modified of any route: an older file is a copy that was left behind */
  notBefore: string | null
}

/** What an interrupted file is gone on with by: a weak ETag says nothing about bytes. */
const validatorOf = ({ etag, lastModified }: Conditions): string | null =>
  etag !== null && !etag.startsWith('W/') ? etag : lastModified

const versionOf = (address: string, { headers, total }: Streamed): FileVersion => ({
  address,
  etag: headers['etag'] ?? null,
  lastModified: headers['last-modified'] ?? null,
  total,
  isWhole: false,
})

/** A part of another version must not be joined to what is there. */
const isOfVersion = (held: FileVersion, { headers, total }: Streamed): boolean =>
  (total === null || held.total === null || total === held.total) &&
  (headers['etag'] === undefined || held.etag === null || headers['etag'] === held.etag) &&
  (headers['last-modified'] === undefined ||
    held.lastModified === null ||
    headers['last-modified'] === held.lastModified)

/** A file that is whole is as long as it was announced; one that is not is no longer. */
const isAsLong = ({ bytes, total, isWhole }: FileVersion & { bytes: number }): boolean =>
  isWhole ? bytes === total : bytes <= (total ?? maxFileBytes)

function assertNotOlder({ headers }: Streamed, { notBefore }: Known, { address }: Route): void {
  const [written, last] = [Date.parse(headers['last-modified'] ?? ''), Date.parse(notBefore ?? '')]
  if (written < last)
    throw new FetchError(
      'outdated',
      address,
      `the file is of ${new Date(written).toISOString().slice(0, 10)}, older than the one that was taken last: nothing was taken`,
    )
}

const isFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].some((family) => isOfFamily(errorCode(error), family))

/** One request and its body; returns false where nothing is new. */
async function receive(
  { http, progress, label }: DownloadGiven,
  route: Route,
  file: HeldFile,
  known: Known,
): Promise<boolean> {
  let held = await file.read()
  if (held !== null && (held.address !== route.address || !isAsLong(held))) held = null
  const validator = held === null || held.isWhole ? null : validatorOf(held)
  const from = held !== null && validator !== null && held.bytes > 0 ? { bytes: held.bytes, validator } : undefined
  const conditions = held?.isWhole ? held : known.version
  const streamed = await http.stream(route.address, {
    maxBytes: maxFileBytes,
    ...(from ? { from } : { etag: conditions?.etag ?? null, lastModified: conditions?.lastModified ?? null }),
  })
  if (streamed.status === 304) return held?.isWhole ?? false
  assertNotOlder(streamed, known, route)
  const isRest = streamed.status === 206
  if (isRest && !isOfVersion(held!, streamed)) {
    await file.remove()
    throw new FetchError('truncated', route.address, 'the file changed while it was downloaded')
  }
  const { bytes: before, ...version } = isRest
    ? { ...held!, total: streamed.total ?? held!.total }
    : { bytes: 0, ...versionOf(route.address, streamed) }
  if (!isRest) await file.begin(version)
  progress.begin(label, version.total, { unit: 'bytes', done: before })
  let bytes = before
  try {
    await file.append(streamed.body, (more) => {
      bytes += more
      progress.tick(more)
      if (bytes > maxFileBytes)
        throw new FetchError('too_large', route.address, `the export has more than ${maxFileBytes} bytes`)
    })
  } catch (error) {
    if (isFull(error) || (error instanceof FetchError && error.fault === 'too_large')) await file.remove()
    throw error
  }
  await assertWhole(file, { ...version, total: version.total ?? bytes }, bytes)
  await file.finish({ ...version, total: bytes, isWhole: true })
  return true
}

/** Throws where the file is not as long as it should be, or does not end as JSON does. A packed one shows when it is read. */
async function assertWhole(file: HeldFile, { address, total }: FileVersion, bytes: number): Promise<void> {
  if (bytes < (total ?? 0)) throw new FetchError('truncated', address, `${bytes} of ${total} bytes came`)
  const { first, last } = await endsOf(file.path)
  if (bytes === total && (first !== '[' || last === ']')) return
  await file.remove()
  throw new FetchError(
    'truncated',
    address,
    bytes === total ? 'the file of the export has no end' : `${bytes} bytes came, and ${total} were announced`,
  )
}

export type DownloadGiven = { http: StreamingHttp; progress: Progress; label: string }

/**
 * Downloads the export of one route into `file`. Returns `not_modified` where the version that is known is still the newest.
 * Throws FetchError; what came stays, and the next call goes on with it.
 */
export async function download(
  given: DownloadGiven,
  route: Route,
  file: HeldFile,
  known: Known,
): Promise<'whole' | 'not_modified'> {
  for (let tries = 1; ; tries++) {
    const before = (await file.read())?.bytes ?? 0
    try {
      return (await receive(given, route, file, known)) ? 'whole' : 'not_modified'
    } catch (error) {
      const isBreak = error instanceof FetchError && breaks.includes(error.fault)
      const held = isBreak ? await file.read() : null
      const isFurther = held !== null && !held.isWhole && held.bytes > before && validatorOf(held) !== null
      if (!isFurther || tries > mostBreaks) throw error
    }
  }
}
