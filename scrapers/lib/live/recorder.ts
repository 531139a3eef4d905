// Keeps answers as they came, refusals too, as a recording that `replayHttp` and the replica of the tests can serve.
import type { FetchError } from '../../../src/domain/errors.ts'
import type { Answer } from '../http/answers.ts'
import { hashForm, type RecordedEntry, writeBody, writeIndex } from '../http/recording.ts'

/** Headers that say what an answer is; cookies, and whatever names the one who asked, are not kept. */
const kept = [
  'content-type',
  'content-encoding',
  'content-language',
  'content-range',
  'etag',
  'last-modified',
  'retry-after',
  'cf-mitigated',
  'x-amzn-waf-action',
]

type Asked = { method: 'GET' | 'POST'; address: string; form: string | null }

/** Writes each answer to `folder` as it comes. */
export function createRecorder(folder: string, now: () => Date) {
  const entries: RecordedEntry[] = []
  const keep = (entry: RecordedEntry): void => {
    entries.push(entry)
    writeIndex(folder, entries)
  }
  const hashed = (form: string | null) =>
    form === null ? null : hashForm(Object.fromEntries(new URLSearchParams(form)))
  writeIndex(folder, entries)
  return {
    answer: ({ method, address, form }: Asked, answer: Answer): void =>
      keep({
        method,
        address,
        form: hashed(form),
        status: answer.status,
        headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => kept.includes(name))),
        finalAddress: answer.address,
        file: answer.bytes.length === 0 ? null : writeBody(folder, answer.bytes),
        retrievedAt: now().toISOString(),
        fault: null,
      }),
    /** what came instead of an answer */
    noAnswer: (address: string, { fault, reason, retryAfter }: FetchError): void =>
      keep({
        method: 'GET',
        address,
        form: null,
        status: 0,
        headers: {},
        finalAddress: address,
        file: null,
        retrievedAt: now().toISOString(),
        fault: { fault, message: reason, retryAfter },
      }),
  }
}
