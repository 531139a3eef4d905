// The parts of word-extractor 1.0.4 that are used; the package brings no types.
declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(bytes: Buffer)
    open(): Promise<void>
    close(): Promise<void>
  }
}
declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type BufferReader from 'word-extractor/lib/buffer-reader.js'

  type Options = { filterUnicode: boolean }
  export type Piece = { startFilePos: number; endFilePos: number; bpc: 1 | 2; text: string }
  /** the storage that holds the streams of the file */
  export type Container = { stream(name: string): unknown }
  export type Extracted = {
    getBody(options?: Options): string
    getFootnotes(options?: Options): string
    getEndnotes(options?: Options): string
    getHeaders(options?: Options): string
    getAnnotations(options?: Options): string
    getTextboxes(options?: Options): string
  }
  export default class WordOleExtractor {
    _pieces: Piece[]
    extract(reader: BufferReader): Promise<Extracted>
    /** the stream of a name in the container of the file; nothing where there is none */
    documentStream(container: Container, name: string): Promise<unknown>
    streamBuffer(stream: unknown): Promise<Buffer>
    /** reads which characters are deleted; `buffer` is the main stream, `tableBuffer` the one of its tables */
    writeCharacterProperties(buffer: Buffer, tableBuffer: Buffer): void
  }
}
