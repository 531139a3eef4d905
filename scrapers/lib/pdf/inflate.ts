// Unpacks the streams of a PDF at once, in the form that pdfjs asks a browser for.
import { inflateSync } from 'node:zlib'

/**
 * Stands in for the `DecompressionStream` of Node, whose queues and threads cost pdfjs more than the unpacking. It takes one
 * piece of deflated bytes and gives one piece back; damaged bytes make the reading of it reject, as Node's do.
 */
export class InflateAtOnce {
  readable: AsyncIterable<Uint8Array>
  writable: object
  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`no reader of ${format}`)
    let packed: Uint8Array = new Uint8Array()
    const write = async (bytes: Uint8Array): Promise<void> => {
      packed = bytes
    }
    this.writable = { getWriter: () => ({ ready: Promise.resolve(), write, close: async () => {} }) }
    this.readable = {
      async *[Symbol.asyncIterator]() {
        yield inflateSync(packed)
      },
    }
  }
}
