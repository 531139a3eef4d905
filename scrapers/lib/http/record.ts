// Keeps what another http answers, so that it can be replayed without a network.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { FetchError } from '../../../src/domain/errors.ts'
import type { Fetched, Http } from '../../source.ts'
import { entryKey, hashForm, type RecordedEntry, readIndex, writeBody, writeIndex } from './recording.ts'

/**
 * Passes requests on and writes every answer, faults too, to `folder`. A request made twice keeps its last answer.
 * `rename` changes addresses as they are written (a local test server's into those of a made-up host).
 */
export function recordingHttp(
  http: Http,
  folder: string,
  options: { rename?: (address: string) => string; now?: () => Date } = {},
): Http {
  const rename = options.rename ?? ((address) => address)
  const now = options.now ?? (() => new Date())
  const before = existsSync(join(folder, 'index.json')) ? readIndex(folder) : []
  const entries = new Map(before.map((entry) => [entryKey(entry.method, entry.address, entry.form), entry]))

  function keep(entry: RecordedEntry): void {
    entries.set(entryKey(entry.method, entry.address, entry.form), entry)
    writeIndex(folder, [...entries.values()])
  }

  async function record(
    method: 'GET' | 'POST',
    asked: string,
    form: string | null,
    answer: Promise<Fetched>,
  ): Promise<Fetched> {
    const address = rename(asked)
    try {
      const fetched = await answer
      // a 304 holds nothing to replay; what it confirms was recorded when it was read
      if (fetched.notModified) return fetched
      const { status, headers, retrievedAt } = fetched
      const file = writeBody(folder, fetched.bytes)
      const finalAddress = rename(fetched.address)
      keep({ method, address, form, status, headers, finalAddress, file, retrievedAt, fault: null })
      return fetched
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      const { fault, retryAfter } = error
      const printed = rename(error.reason)
      keep({
        method,
        address,
        form,
        status: 0,
        headers: {},
        finalAddress: rename(error.address),
        file: null,
        retrievedAt: now().toISOString(),
        fault: { fault, message: printed, retryAfter },
      })
      throw error
    }
  }

  return {
    get: (address, asked) => record('GET', address, null, http.get(address, asked)),
    post: (address, form, asked) => record('POST', address, hashForm(form), http.post(address, form, asked)),
  }
}
