// An http without a network: answers from a recording, judged like those of the web.
import { FetchError } from '../../../src/domain/errors.ts'
import type { Fetched, GetOptions, Http } from '../../source.ts'
import { judge } from './answers.ts'
import { entryKey, hashForm, readBody, readIndex } from './recording.ts'

/**
 * Answers from `folder`, in the form of `recording.ts`. A request that was not recorded is a FetchError `not_found`
 * that says so. A conditional request whose etag is the recorded one is answered as not modified.
 */
export function replayHttp(folder: string): Http {
  const entries = new Map(readIndex(folder).map((entry) => [entryKey(entry.method, entry.address, entry.form), entry]))

  async function replay(
    method: 'GET' | 'POST',
    address: string,
    form: string | null,
    options: GetOptions,
  ): Promise<Fetched> {
    const entry = entries.get(entryKey(method, address, form))
    if (!entry) throw new FetchError('not_found', address, `this ${method} is not in the recording`)
    if (entry.fault) throw new FetchError(entry.fault.fault, address, entry.fault.message, entry.fault.retryAfter)
    const { status, headers, retrievedAt } = entry
    const etag = headers['etag'] ?? null
    const same = etag !== null && options.etag === etag
    if (same) {
      const nothing = { bytes: new Uint8Array(), mediaType: 'application/octet-stream' }
      return { address: entry.finalAddress, status: 304, headers, ...nothing, retrievedAt, notModified: true }
    }
    const answer = { address: entry.finalAddress, status, headers, bytes: readBody(folder, entry) }
    if (answer.bytes.length > (options.maxBytes ?? Number.POSITIVE_INFINITY))
      throw new FetchError('too_large', address, `more than ${options.maxBytes} bytes`)
    const mediaType = judge(answer, options.accept, new Date(retrievedAt))
    return { ...answer, mediaType, retrievedAt, notModified: false }
  }

  return {
    get: (address, options = {}) => replay('GET', address, null, options),
    post: (address, form, options = {}) => replay('POST', address, hashForm(form), options),
  }
}
