// The part of word-extractor that is used; the package brings no types.
declare module 'word-extractor' {
  type Extracted = {
    getBody(): string
    getFootnotes(): string
    getEndnotes(): string
    getHeaders(): string
  }
  export default class WordExtractor {
    extract(source: Buffer | string): Promise<Extracted>
  }
}
