// The contract of a source: where documents are announced, and how one is read. A source stores nothing.
import type { Day } from '../src/domain/days/days.ts'
import type { ParsedDocumentInput } from '../src/domain/documents.ts'
import type { FetchError } from '../src/domain/errors.ts'
import type { AnnouncementFact, Facts } from '../src/domain/facts.ts'
import type { DocumentType, Language } from '../src/domain/mechanisms.ts'
import type { SourceCard } from '../src/domain/source-card.ts'
import type { ReadRecord } from '../src/domain/uhri/record.ts'
import type { UhriScope } from '../src/domain/uhri/scope.ts'
import type { Bases } from './lib/http/bases.ts'

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
  /** asks for so many bytes of the beginning; a server that sends all of a larger file is cut off (`too_large`) */
  firstBytes?: number
}

/** The one way out to the web. Throws FetchError for every answer that is not the thing asked for. */
export type Http = {
  get(address: string, options?: GetOptions): Promise<Fetched>
  /** an HTML form sent back (ASP.NET paging); same errors as `get` */
  post(address: string, form: Record<string, string>, options?: GetOptions): Promise<Fetched>
}

export type StreamOptions = {
  /** from an earlier download of the same address */
  etag?: string | null
  lastModified?: string | null
  /** asks for what follows the bytes that are there; the whole comes where the file is no longer the one of the validator */
  from?: { bytes: number; validator: string }
  maxBytes: number
}

/** A large file as it arrives. */
export type Streamed = {
  /** final address, after redirects */
  address: string
  /** 200: the whole; 206: what follows `from`; 304: nothing, the known version stands */
  status: 200 | 206 | 304
  headers: Record<string, string>
  /** bytes of the whole file; null where the server does not say */
  total: number | null
  /** UTC instant, ISO */
  retrievedAt: string
  /** throws FetchError where it breaks off */
  body: AsyncIterable<Buffer>
}

/** The way out to the web for files that are too large for the memory: the same limits and errors as `Http`. */
export type StreamingHttp = { stream(address: string, options: StreamOptions): Promise<Streamed> }

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
  /** no page announced it: the facts know of it, and `listedAt` is its official link */
  fromFacts?: true
}

/** Receives every row of a list that gives no listing. */
export type LeftOut = (left: LeftRow) => void

/** What a source is given to list its documents. It derives from the facts what it needs. */
export type Given = {
  /** where the sites are: never the official ones by default, so that a mirror or a test server is always asked */
  bases: Bases
  facts: Facts
  /** YYYY-MM-DD, UTC */
  today: Day
  /** raises `suspicious_empty` where the pages hold fewer listings */
  minimum?: number
  onLeftOut?: LeftOut
}

/** What the first live run must settle (SOURCES 13), one line each in the report of `doctor --live`. */
export const openQuestions = {
  search_options: 'option lists of the search page',
  search_pages: 'page 1 and page 2 of the search for concluding observations of the Committee against Torture',
  download_page: 'one download page of the treaty-body database',
  utf16_html: 'one HTML document in UTF-16',
  docx: 'one document as DOCX, by symbol',
  pdf: 'one document as PDF, by symbol',
  old_observations: 'concluding observations of before 2008, by symbol',
  sessions_list: 'the list of sessions asked with ?Treaty=CAT',
  master_calendar: 'the master calendar',
  uhri_export: 'records of the UHRI export: 50 of CAT, 20 of the Special Rapporteur, 50 of the UPR',
  matrix: 'one matrix of a review as DOCX',
  hosts: 'answers of every host to the agent of this project',
} as const
export type OpenQuestion = keyof typeof openQuestions

/** What one answer of a site shows. */
export type Seen = {
  /** in words, beside `expects` of its probe */
  found: string
  unknown?: { labels: string[]; columns: string[] }
  /** languages of the page, or of the files that it lists */
  languages?: string[]
  /** rows that do not read, with the reason */
  leftOut?: string[]
  /** false: it reads, and leaves its open question open; `found` says why */
  settles?: boolean
  /** what is not as expected, where it leads on all the same */
  fault?: FetchError
  /** what only this answer leads to */
  further?: Probe[]
}

/** One question of `doctor --live`: asked once, and nothing of it is stored. */
export type Probe = {
  /** id of a route of the card, or of a way that no card has */
  route: string
  what: string
  address: string
  /** the shape that the readers know, in words */
  expects: string
  settles?: OpenQuestion
  /** asked after all others: its answer may close the path of others */
  last?: true
  ask(http: Http): Promise<Fetched>
  /** throws FetchError for another shape */
  look(fetched: Fetched): Seen
}

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
  /** languages of the texts that the reader reads; a text in another one is refused by name */
  languages: readonly Language[]
  /** yields what is announced, newest first where the site allows it; throws FetchError with a named fault */
  list(http: Http, given: Given): AsyncIterable<Listing>
  /** pure: no network, no clock. Throws ParseError; never returns a part of a document. */
  parse(capture: Capture): Promise<ParsedDocumentInput>
  /** what `doctor --live` asks: each route once */
  probes?(given: Given): Probe[]
  /** fields that a scorer of a test corpus reads, for `extract`; `file` is the name of the file that was read */
  scorerFormat?(document: ParsedDocumentInput, file: string): Record<string, unknown>
  /** files of `examples/` that no list announces: `up` imports them */
  importedExamples?: readonly string[]
}

/**
 * Why a row of a list or of a calendar page was left out. `label`: words that nobody has read yet; `state`, `body`, `day`, `number`:
 * a cell that does not read, as `symbol`, `title` and `language`; `conflict`: two rows that cannot both be true; `link`: no link to the page of a session;
 * `width`: more or fewer cells than headers; `further_pages`: what stands on other pages of the table.
 */
export type UnreadKind =
  | 'label'
  | 'state'
  | 'body'
  | 'day'
  | 'number'
  | 'conflict'
  | 'link'
  | 'width'
  | 'further_pages'
  | 'symbol'
  | 'title'
  | 'language'

export type UnreadRow = {
  row: string
  kind: UnreadKind
  reason: string
  /** the words that are unknown, as printed */
  label: string | null
  /** ISO3 of the State that it concerns; null where it may be any */
  state: string | null
}

/**
 * A row of a list that gives no listing. `usual`: no list is ever without such rows (restricted drafts, visits that have
 * no report yet); `no_document`: it names none that can be asked for; any other kind: the row does not read. What was
 * held of its document is never taken for withdrawn.
 */
export type LeftRow = Omit<UnreadRow, 'kind'> & {
  kind: UnreadKind | 'usual' | 'no_document'
  /** page that has the row */
  address: string
  /** documents that it names, where it can be about no other */
  symbols?: string[]
  /** its day as listed, where that reads */
  date?: string | null
}

/** What one calendar page announces. */
export type Announced = {
  announcements: AnnouncementFact[]
  /** rows of other bodies, or of no date */
  skipped: number
  /** rows that should have given something; what was held of their States stands */
  unread: UnreadRow[]
  /** labels and column headers that are unknown and do no harm: for whoever looks at the page for the first time */
  unknown: { labels: string[]; columns: string[] }
  /** pages that this one leads to */
  further?: CalendarPage[]
}

/** A page that announces dates. */
export type CalendarPage = {
  /** stable within the calendar; a number at its end is not part of the route's name (`session-84`) */
  key: string
  address: string
  /** pure; throws FetchError for a page that is not what it should be */
  read(fetched: Fetched): Announced
}

/** The card of pages that announce dates, not documents, with the pages to ask first. */
export type Calendar = SourceCard & { pages(bases: Bases): CalendarPage[] }

/** The card of an index that hands out records of many documents in one file, and how one is read. */
export type RecordIndex = SourceCard & {
  /** raise it when the reader changes: every record is then read again */
  readerVersion: number
  /** addresses of the whole file, in the order to try; the ids are those of the card's routes */
  files(bases: Bases): Route[]
  /** yields raw records; throws FetchError for a file that is cut off or of another shape */
  records(stream: AsyncIterable<Buffer>, address: string): AsyncIterable<unknown>
  /** language of the text of a raw record; null where it has none, or too short a one */
  languageOf(raw: unknown): Language | null
  /** instant at which a raw record was put on the index, as printed; null where it says none */
  listedAt(raw: unknown): string | null
  /** loads what reads a record */
  reader(): Promise<RecordReader>
}

/** Pure; `isKept` tells whether a record out of scope was taken before. */
export type RecordReader = (raw: unknown, scope: UhriScope, isKept: (annotationId: string) => boolean) => ReadRecord
