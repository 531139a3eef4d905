// The form of recorded answers on disk: `index.json`, to be read by people, and one file a body under `bodies/`.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fetchFaults } from '../../../src/domain/errors.ts'
import { extensionOf, mediaTypeOf } from './media-type.ts'

const entrySchema = z.strictObject({
  method: z.enum(['GET', 'POST']),
  /** as asked */
  address: z.string(),
  /** sha256 of the form that was sent, fields in order of their names; null for a GET */
  form: z.string().nullable(),
  status: z.number().int(),
  headers: z.record(z.string(), z.string()),
  /** after redirects */
  finalAddress: z.string(),
  /** path of the body from the folder; null where there is none */
  file: z.string().nullable(),
  retrievedAt: z.iso.datetime(),
  /** what the http made of the answer, where it was not the thing asked for */
  fault: z
    .strictObject({ fault: z.enum(fetchFaults), message: z.string(), retryAfter: z.number().nullable() })
    .nullable(),
})
export type RecordedEntry = z.infer<typeof entrySchema>

const indexSchema = z.array(entrySchema)

/** Same fields and values, same hash, whatever their order. */
export function hashForm(form: Record<string, string>): string {
  const sorted = Object.entries(form).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256').update(new URLSearchParams(sorted).toString()).digest('hex')
}

export const entryKey = (method: string, address: string, form: string | null): string =>
  `${method} ${address} ${form ?? ''}`

/** Reads `index.json`; throws when it is missing or of another form. An empty recording must be asked for. */
export function readIndex(folder: string): RecordedEntry[] {
  const file = join(folder, 'index.json')
  try {
    return indexSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(`${file} is not the index of a recording`, { cause: error })
  }
}

/** Writes `index.json` whole, by rename. */
export function writeIndex(folder: string, entries: RecordedEntry[]): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'index.json')
  writeFileSync(`${file}.tmp`, `${JSON.stringify(indexSchema.parse(entries), null, 2)}\n`)
  renameSync(`${file}.tmp`, file)
}

/** Writes a body under its hash and gives its path from the folder; the same bytes are written once. */
export function writeBody(folder: string, bytes: Uint8Array): string {
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}.${extensionOf(mediaTypeOf(bytes))}`
  mkdirSync(join(folder, 'bodies'), { recursive: true })
  writeFileSync(join(folder, 'bodies', name), bytes)
  return `bodies/${name}`
}

export function readBody(folder: string, entry: RecordedEntry): Uint8Array {
  if (entry.file === null) return new Uint8Array()
  if (!/^[\w.-]+(\/[\w.-]+)*$/.test(entry.file) || entry.file.includes('..'))
    throw new Error(`${folder}: ${entry.file} is not a path inside the recording`)
  return new Uint8Array(readFileSync(join(folder, entry.file)))
}
