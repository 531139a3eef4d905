// The export as a stream of records: one JSON array of some hundred megabytes, of which a few records are in memory at a time.
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { JSONParser, TokenizerError, TokenParserError, TokenType } from '@streamparser/json'
import { errorCode } from '../../src/domain/error-code.ts'
import { FetchError } from '../../src/domain/errors.ts'

const gzipMagic = Buffer.from([0x1f, 0x8b])
/** the twin of the export as a spreadsheet, among others */
const zipMagic = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** A reader is cut off there: the whole export is some 400 MB, and a file that unpacks without end fills the disk. */
const maxBytes = 4 * 1024 ** 3
/** No record is larger; a value without end would fill the memory, and blanks without end the time. */
const maxRecordBytes = 4 * 1024 ** 2
/** A list of records of lists of words is three deep; each level costs many times its byte. */
const maxDepth = 16
/** Brackets, marks, keys and values of one record, of which a real one has some hundred: many small ones cost many times their bytes. */
const maxTokens = 50_000

/** Returns why a record is not to be read on, token by token; null while it is. `next` begins another record. */
function createBounds() {
  let [depth, tokens]: [number, number] = [0, 0]
  return {
    next: (): void => {
      tokens = 0
    },
    passed(token: TokenType): string | null {
      tokens += 1
      if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth += 1
      else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth -= 1
      if (depth > maxDepth) return `has lists within lists, more than ${maxDepth} deep`
      return tokens > maxTokens ? `has a record of more than ${maxTokens} keys, values and marks` : null
    },
  }
}

/** The same bytes; the first part has at least the few by which a file is told, where there are so many. */
async function* withBeginning(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let [held, isTold]: [Buffer, boolean] = [Buffer.alloc(0), false]
  for await (const part of stream) {
    if (isTold) {
      yield part
      continue
    }
    held = Buffer.concat([held, part])
    if (held.length < byteOrderMark.length) continue
    isTold = true
    yield held
  }
  if (!isTold && held.length > 0) yield held
}

async function* unpacked(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const packed = Readable.from(stream)
  const unpack = createGunzip()
  packed.on('error', (error) => unpack.destroy(error))
  yield* packed.pipe(unpack)
}

/** Unpacks the stream where it begins as a gzip file does, whatever its name. */
async function* plainBytes(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const parts = withBeginning(stream)[Symbol.asyncIterator]()
  const first = await parts.next()
  if (first.done) return
  const whole = (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => parts }
  })()
  yield* first.value.subarray(0, 2).equals(gzipMagic) ? withBeginning(unpacked(whole)) : whole
}

const again = 'nothing was taken. Save the file again, and wait until its download has ended'

/** Says what a file is that does not begin as the export does, and what to do. */
function otherForm(part: Buffer): string {
  const take = 'take export-full-en.json as the site gives it'
  if (part.subarray(0, 64).includes(0)) return `is written in UTF-16 or is no text: ${take}`
  const opening = part.toString('latin1').trimStart()
  if (opening.startsWith('<'))
    return 'is a web page: open the address in a browser, and save the file that is downloaded there, not the page'
  if (opening.startsWith('{'))
    return `begins with one record or object, as JSON Lines do, and not as a list of records does: ${take}`
  return `does not begin as a list of records does: ${take}`
}

const zlibEnds: Readonly<Record<string, true>> = { Z_BUF_ERROR: true, Z_DATA_ERROR: true }

/**
 * Yields the records of one array in their order. Throws FetchError `truncated` where the array does not end, and
 * `unexpected_shape` for anything else: whoever reads must take nothing for true before the last record came.
 */
export async function* streamRecords(stream: AsyncIterable<Buffer>, address: string): AsyncIterable<unknown> {
  const shape = (why: string) => new FetchError('unexpected_shape', address, `the export ${why}`)
  let [batch, ended, bytes, sinceRecord]: [unknown[], boolean, number, number] = [[], false, 0, 0]
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false, stringBufferSize: 64 * 1024 })
  const bounds = createBounds()
  parser.onToken = ({ token }) => {
    const excess = bounds.passed(token)
    // thrown, it ends the reading of this part at once
    if (excess !== null) throw shape(excess)
  }
  parser.onValue = ({ value }) => {
    batch.push(value)
    sinceRecord = 0
    bounds.next()
  }
  parser.onEnd = () => {
    ended = true
  }
  let damage: Error | null = null
  parser.onError = (error) => {
    damage ??= error
  }
  try {
    let isOpen = false
    for await (const chunk of plainBytes(stream)) {
      let part = chunk
      if (bytes === 0 && part.subarray(0, 3).equals(byteOrderMark)) part = part.subarray(3)
      bytes += chunk.length
      sinceRecord += part.length
      if (bytes > maxBytes) throw new FetchError('too_large', address, 'the export has more than 4 GB')
      if (!isOpen) {
        const [opening] = part.toString('latin1').trimStart()
        if (opening === undefined && sinceRecord <= maxRecordBytes) continue
        if (opening === undefined) throw shape('begins with 4 MB of blanks')
        if (part.subarray(0, 4).equals(zipMagic))
          throw shape('is a spreadsheet or another ZIP file: take export-full-en.json, packed as .gz or not')
        if (opening !== '[') throw shape(otherForm(part))
        isOpen = true
      }
      if (ended && part.toString('latin1').trim() === '' && sinceRecord <= maxRecordBytes) continue
      if (ended) throw shape('goes on after its end')
      parser.write(part)
      if (damage) throw damage
      if (batch.length > 0) {
        yield* batch
        batch = []
      } else if (sinceRecord > maxRecordBytes) throw shape('has a record of more than 4 MB')
    }
    if (bytes === 0) throw new FetchError('truncated', address, `the file of the export is empty: ${again}`)
  } catch (error) {
    if (error instanceof FetchError) throw error
    if (error instanceof TokenizerError || error instanceof TokenParserError)
      throw shape(`is damaged after ${bytes} bytes: ${error.message}`)
    if (errorCode(error) in zlibEnds)
      throw new FetchError('truncated', address, `the packed file of the export is cut off or damaged: ${again}`)
    throw error
  }
  if (!ended) throw new FetchError('truncated', address, `the export breaks off after ${bytes} bytes: ${again}`)
}
