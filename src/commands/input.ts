// What a command reads that may never end: lines of standard input, and an answer of a server. Both have limits.
import { errorCode } from '../domain/error-code.ts'
import { UsageError } from '../domain/errors.ts'
import { readUrl } from '../domain/read-url.ts'

export type InputLimits = { lineBytes: number; bytes: number }

const sizeWords = (bytes: number): string => (bytes >= 1e6 ? `${Math.floor(bytes / 1e6)} MB` : `${bytes} bytes`)

/**
 * Yields the lines of a stream one by one, without their ends, and holds one line at most. Throws UsageError, which says
 * what to do, for a line or a stream over its limit.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string> | Iterable<string>,
  limits: InputLimits,
  advice: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  // a line in the pieces that it came in: to join them at each would cost the square of its length
  let pieces: string[] = []
  let length = 0
  let read = 0
  let number = 1
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    read += bytes.length
    if (read > limits.bytes) throw new UsageError(`standard input is longer than ${sizeWords(limits.bytes)}. ${advice}`)
    const parts = decoder.decode(bytes, { stream: true }).split('\n')
    for (const [at, part] of parts.entries()) {
      pieces.push(part)
      length += part.length
      if (length > limits.lineBytes)
        throw new UsageError(`line ${number} is longer than ${sizeWords(limits.lineBytes)}. ${advice}`)
      if (at === parts.length - 1) break
      yield pieces.join('').replace(/\r$/, '')
      pieces = []
      length = 0
      number++
    }
  }
  const rest = pieces.join('') + decoder.decode()
  if (rest !== '') yield rest
}

type FetchLimits = { bytes: number; ms: number }

/** The address that an answer leads to, said and not followed; what is no address is not repeated. */
function ledElsewhere(place: string, location: string): Error {
  const to = readUrl(location, place)
  return to === null || !/^https?:$/.test(to.protocol) || to.href.length > 500
    ? new Error(`${place} leads to no address. Check the address; a server has the world file at /world.json.`)
    : new Error(
        `${place} leads to ${to.href}, which was not followed. If you trust that address, name it with --world.`,
      )
}

/**
 * Returns what an address answers, as text. Throws an error that says what to do for another status than 2xx, for an
 * answer over its limit of bytes, and for one that is not whole when the time is over.
 */
export async function fetchText(place: string, { bytes, ms }: FetchLimits): Promise<string> {
  const ended = AbortSignal.timeout(ms)
  const late = () =>
    new Error(
      `${place} did not answer within ${Math.round(ms / 1000)} seconds. Try again, or name a file with --world.`,
    )
  const init: RequestInit = {
    // whoever it leads to would hear that this program is used here: a person decides
    redirect: 'manual',
    credentials: 'omit',
    headers: { accept: 'application/json' },
    signal: ended,
  }
  try {
    const answer = await fetch(place, init)
    if (!answer.ok) {
      await answer.body?.cancel()
      const led = answer.headers.get('location')
      if (answer.status >= 300 && answer.status < 400 && led !== null) throw ledElsewhere(place, led)
      throw new Error(
        `${place} answered ${answer.status}. Check the address; a server has the world file at /world.json.`,
      )
    }
    const decoder = new TextDecoder()
    let text = ''
    let length = 0
    for await (const chunk of answer.body ?? []) {
      length += chunk.length
      if (length > bytes)
        throw new Error(
          `${place} answers with more than ${sizeWords(bytes)}. That is no world file: check the address.`,
        )
      text += decoder.decode(chunk, { stream: true })
    }
    return text + decoder.decode()
  } catch (error) {
    if (ended.aborted) throw late()
    // the cause has the code: the error itself says no more than that it failed
    if (!(error instanceof TypeError) || !(error.cause instanceof Error)) throw error
    throw new Error(
      `${place} cannot be reached (${errorCode(error.cause) || error.cause.message}). Check the address and your network, or name a file with --world.`,
      { cause: error },
    )
  }
}
