// The archive as one WARC file (ISO 28500), which the tools of web archives read: each fetched file with its address and time.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { writeNewFile } from '../../db/new-file.ts'
import type { CaptureRow } from '../../db/store.ts'
import { instant } from '../domain/clock.ts'
import { importedFile } from '../domain/imported.ts'
import { ArchiveError } from './archive.ts'
import type { PipelineContext } from './context.ts'

export type WarcReport = {
  written: number
  /** files that a person imported: they have no address, and their names are private */
  imported: number
  invented: number
  /** bodies that are gone or damaged */
  faults: { symbol: string | null; sha256: string; kind: ArchiveError['kind'] }[]
}

/** An id that is the same in every export of the same capture. */
function uuidOf(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex')
  const variant = (8 + (Number.parseInt(hex[16]!, 16) % 4)).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** A value of a header: one line, whatever a site sent. */
const line = (value: string): string => value.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()

const fieldsOf = (fields: Record<string, string | null>): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (value === null || line(value) === '' ? [] : [`${name}: ${line(value)}\r\n`]))
    .join('')

const digest = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

function record(type: string, fields: Record<string, string | null>, block: Uint8Array): Buffer {
  const head = fieldsOf({
    'WARC-Type': type,
    ...fields,
    'WARC-Block-Digest': digest(block),
    'Content-Length': String(block.length),
  })
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** Spaces and letters that an address may not have are escaped; a `%` stays. */
const uri = (address: string): string => encodeURI(address).replaceAll('%25', '%')

/** The file as a `resource`, since the answer of the site was not kept byte by byte; what is known of it follows as `metadata`. */
function recordsOf(capture: CaptureRow, bytes: Uint8Array): Buffer[] {
  const names = [capture.sourceId, capture.key, capture.sha256]
  const id = `<${uuidOf('resource', ...names)}>`
  const target = { 'WARC-Target-URI': uri(capture.address), 'WARC-Date': capture.retrievedAt }
  const about = fieldsOf({
    source: capture.sourceId,
    symbol: capture.symbol,
    etag: capture.etag,
    'last-modified': capture.lastModified,
    'last-seen': capture.lastSeenAt,
    'withdrawn-from-list': capture.withdrawnAt,
  })
  return [
    record(
      'resource',
      {
        'WARC-Record-ID': id,
        ...target,
        'WARC-Payload-Digest': `sha256:${capture.sha256}`,
        'Content-Type': capture.mediaType,
      },
      bytes,
    ),
    record(
      'metadata',
      {
        'WARC-Record-ID': `<${uuidOf('metadata', ...names)}>`,
        ...target,
        'WARC-Refers-To': id,
        'Content-Type': 'application/warc-fields',
      },
      Buffer.from(about),
    ),
  ]
}

async function* records(
  ctx: Pick<PipelineContext, 'store' | 'archive' | 'clock'>,
  version: string,
  report: WarcReport,
) {
  const at = instant(ctx.clock)
  const about = fieldsOf({
    software: `Mechanism Watch ${version}`,
    format: 'WARC File Format 1.1',
    description: 'Documents as they were fetched; imported files are left out',
  })
  yield record(
    'warcinfo',
    {
      'WARC-Record-ID': `<${uuidOf('warcinfo', at, version)}>`,
      'WARC-Date': at,
      'Content-Type': 'application/warc-fields',
    },
    Buffer.from(about),
  )
  for await (const capture of ctx.store.captures.all()) {
    if (importedFile(capture) !== null) report.imported += 1
    else if (capture.invented) report.invented += 1
    else {
      const bytes = await ctx.archive.get(capture.sha256).catch((error: unknown) => {
        if (!(error instanceof ArchiveError)) throw error
        report.faults.push({ symbol: capture.symbol, sha256: capture.sha256, kind: error.kind })
        return null
      })
      if (bytes === null) continue
      report.written += 1
      yield* recordsOf(capture, bytes)
    }
  }
}

async function* zipped(all: AsyncIterable<Buffer>, isZipped: boolean) {
  // a member for each record, so that a reader can begin at any of them
  for await (const one of all) yield isZipped ? gzipSync(one) : one
}

/**
 * Writes all that was fetched into a new file, gzipped where its name ends in `.gz`; each file's bytes are checked against
 * their hash. The file gets its name when it is whole. Rejects where a file of that name is there.
 */
export async function writeWarc(
  ctx: Pick<PipelineContext, 'store' | 'archive' | 'clock'>,
  file: string,
  version: string,
): Promise<WarcReport> {
  const report: WarcReport = { written: 0, imported: 0, invented: 0, faults: [] }
  const source = zipped(records(ctx, version, report), file.endsWith('.gz'))
  await writeNewFile(file, (temporary) => pipeline(Readable.from(source), createWriteStream(temporary)))
  return report
}
