// The contract of a source: where documents are announced, and how one is read. A source stores nothing.
import type { ParsedDocumentInput } from '../src/domain/documents.ts'
import type { DocumentType, Language } from '../src/domain/mechanisms.ts'
import type { SourceCard } from '../src/domain/source-card.ts'

export type Fetched = {
  /** final address, after redirects */
  address: string
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
  /** what the bytes are, sniffed */
  mediaType: string
  /** UTC instant, ISO */
  retrievedAt: string
  /** a 304: bytes are empty, the known capture stands */
  notModified: boolean
}

export type GetOptions = {
  accept?: 'html' | 'document' | 'json' | 'any'
  /** from an earlier capture of the same address */
  etag?: string | null
  lastModified?: string | null
  maxBytes?: number
}

/** The one way out to the web. Throws FetchError for every answer that is not the thing asked for. */
export type Http = {
  get(address: string, options?: GetOptions): Promise<Fetched>
  /** an HTML form sent back (ASP.NET paging); same errors as `get` */
  post(address: string, form: Record<string, string>, options?: GetOptions): Promise<Fetched>
}

/** One way to get the file of a listing, in the order to try. */
export type Route = { id: string; address: string }

/** A document that a listing announces. */
export type Listing = {
  /** stable within the source: symbol + language where a symbol is known, else the address */
  key: string
  symbol: string | null
  title: string
  /** the State as the listing names it */
  state: string | null
  /** day as listed, YYYY-MM-DD */
  date: string | null
  language: Language
  type: DocumentType
  routes: Route[]
  /** page where the listing was read, for people */
  listedAt: string
}

/**
 * Told of every row of a list that gives no listing, and why. `usual` are rows that no list is ever without (restricted
 * drafts, visits that have no report yet); any other may be a document that is lost.
 */
export type LeftOut = (row: string, reason: string, usual?: boolean) => void

/** Bytes of one document, as archived. */
export type Capture = {
  bytes: Uint8Array
  sha256: string
  /** address it came from, or the file name of an import */
  address: string
  symbol: string | null
  retrievedAt: string
  listing: Listing | null
}

/** The card, with what a source does. Its id is the name of its folder, used everywhere. */
export type Source = SourceCard & {
  /** raise it when the parser changes: captures are then parsed again */
  parserVersion: number
  /** yields what is announced, newest first where the site allows it; throws FetchError with a named fault */
  list(http: Http, onLeftOut?: LeftOut): AsyncIterable<Listing>
  /** pure: no network, no clock. Throws ParseError; never returns a part of a document. */
  parse(capture: Capture): Promise<ParsedDocumentInput>
}
