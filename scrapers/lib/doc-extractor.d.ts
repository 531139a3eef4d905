// The part of word-extractor that is used; the package brings no types.
declare module 'word-extractor' {
  type Options = { filterUnicode: boolean }
  type Extracted = {
    getBody(options?: Options): string
    getFootnotes(options?: Options): string
    getEndnotes(options?: Options): string
  }
  export default class WordExtractor {
    extract(source: Buffer | string): Promise<Extracted>
  }
}
