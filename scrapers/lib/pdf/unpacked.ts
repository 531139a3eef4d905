// Whether the streams of a PDF unpack to a modest size: one that was made to fill the memory is refused before it is opened.
import { inflateSync } from 'node:zlib'

/** The text of a page takes some ten kilobytes; pictures are not counted. */
const largest = 64_000_000

/** Deflated bytes grow by a factor of a thousand at most: a shorter stream can do no harm. */
const harmless = largest / 1032

const fills = (bytes: Uint8Array): Uint8Array | 'too large' | null => {
  try {
    return inflateSync(bytes, { maxOutputLength: largest })
  } catch (error) {
    // a stream that is damaged, or encrypted, is the reader's to judge
    return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : null
  }
}

/** Tells whether a stream of the file would unpack to more than 64 megabytes; streams packed twice are unpacked twice. */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = view.indexOf('stream'); at !== -1; at = view.indexOf('stream', at + 6)) {
    // the last three letters of "endstream"
    if (view.toString('latin1', Math.max(0, at - 3), at) === 'end') continue
    const start = at + (view[at + 6] === 0x0d ? 8 : 7)
    const end = view.indexOf('endstream', start)
    if (end === -1) return false
    const before = view.toString('latin1', Math.max(0, at - 1000), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const times = dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0
    const isPicture = /\/Subtype\s*\/Image/.test(dictionary)
    if (times > 0 && !isPicture && (times > 1 || end - start > harmless)) {
      let data: Uint8Array = view.subarray(start, end)
      for (let round = 0; round < times; round++) {
        const unpacked = fills(data)
        if (unpacked === 'too large') return true
        if (unpacked === null) break
        data = unpacked
      }
    }
    at = end
  }
  return false
}
