// Gets the file of a listing: its routes are tried in order, the download page being one route per format.

import { FetchError, type FetchFault } from '../../../src/domain/errors.ts'
import { canonicalSymbol } from '../../../src/domain/symbols/symbols.ts'
import type { Fetched, GetOptions, Http, Listing, Route } from '../../source.ts'
import { load } from '../cheerio.ts'
import { readPage, wordsOf } from '../forms.ts'
import { decodeHtml } from '../html/decode.ts'
import { chooseFiles, type FileFormat, fileFormats } from './download-page.ts'

/** What an earlier run knows of the file: the route that answered, and the validators of its answer. */
export type Known = { route: string; etag: string | null; lastModified: string | null }

/** A route that did not give the file, and why. */
export type Attempt = { route: string; address: string; fault: FetchFault; message: string }

export type RouteAnswer = { fetched: Fetched; route: string; attempts: Attempt[] }

/** No route gave the file. `fault` is the weightiest of theirs: what may pass goes before what is missing. */
export class RoutesError extends FetchError {
  override name = 'RoutesError'
  attempts: Attempt[]
  constructor(listing: Listing, attempts: Attempt[], retryAfter: number | null) {
    const words = attempts.map(({ route, fault, message }) => `${route}: ${fault}, ${message}`).join('; ')
    super(
      gravestFault(attempts),
      listing.routes[0]?.address ?? listing.listedAt,
      `no route gave ${listing.key} (${words})`,
      retryAfter,
    )
    this.attempts = attempts
  }
}

/** A gap is only said to be one (`no_files`, `not_found`) when no route leaves another answer open. */
const gravity: FetchFault[] = [
  'challenged',
  'robots',
  'refused',
  'slow_down',
  'server_error',
  'timeout',
  'network',
  'unexpected_shape',
  'wrong_type',
  'truncated',
  'too_large',
  'too_small',
  'empty',
  'suspicious_empty',
  'paging_stuck',
  'no_files',
  'not_found',
]

function gravestFault(attempts: Attempt[]): FetchFault {
  const faults = attempts.map(({ fault }) => fault)
  return gravity.find((fault) => faults.includes(fault)) ?? 'not_found'
}

const isDownloadPage = (route: Route): boolean => /\/Download\.aspx$/i.test(new URL(route.address).pathname)

/**
 * Gets the file of a listing by its routes in order; a download page is one route a format, in the order of `prefer`.
 * `known` makes the request conditional on the route that answered before: an unchanged file costs no body
 * (`fetched.notModified`). Throws RoutesError with every fault on the way when no route answers.
 */
export async function fetchByRoutes(
  http: Http,
  listing: Listing,
  known: Known | null = null,
  options: { prefer?: readonly FileFormat[]; maxBytes?: number } = {},
): Promise<RouteAnswer> {
  const attempts: Attempt[] = []
  let retryAfter: number | null = null

  async function tryOne<T>(route: Route, ask: () => Promise<T>): Promise<T | null> {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      const isShell = route.id === 'docs.un.org' && error.fault === 'wrong_type'
      attempts.push({
        route: route.id,
        address: route.address,
        fault: isShell ? 'not_found' : error.fault,
        message: error.reason,
      })
      retryAfter = Math.max(retryAfter ?? 0, error.retryAfter ?? 0) || null
      return null
    }
  }

  async function getFile(route: Route, accept: GetOptions['accept']): Promise<Fetched> {
    const before = known?.route === route.id ? { etag: known.etag, lastModified: known.lastModified } : {}
    const fetched = await http.get(route.address, { accept, maxBytes: options.maxBytes, ...before })
    if (!fetched.notModified && accept === 'any') assertDocument(fetched, listing.symbol)
    return fetched
  }

  for (const route of listing.routes) {
    if (!isDownloadPage(route)) {
      const fetched = await tryOne(route, () => getFile(route, 'document'))
      if (fetched) return { fetched, route: route.id, attempts }
      continue
    }
    const files = await tryOne(route, async () => {
      const page = readPage(await http.get(route.address, { accept: 'html' }))
      return chooseFiles(page, listing.language, options.prefer ?? fileFormats)
    })
    for (const file of files ?? []) {
      const way = { id: `${route.id}/${file.format}`, address: file.address }
      // where no HTML exists the fallback may be a true .doc (SOURCES 2)
      const fetched = await tryOne(way, () => getFile(way, file.format === 'html' ? 'any' : 'document'))
      if (fetched) return { fetched, route: way.id, attempts }
    }
  }
  throw new RoutesError(listing, attempts, retryAfter)
}

/** HTML is a document only when it has numbered paragraphs, or names its symbol and is long: shells and notices do not. */
function assertDocument(fetched: Fetched, symbol: string | null): void {
  if (fetched.mediaType !== 'text/html') {
    if (/pdf|msword|wordprocessing/.test(fetched.mediaType)) return
    throw new FetchError('wrong_type', fetched.address, `${fetched.mediaType} where a document was asked`)
  }
  const $ = load(decodeHtml(fetched.bytes).text)
  $('script, style').remove()
  const text = wordsOf($('body'))
  const namesSymbol = symbol !== null && text.replace(/\s/g, '').includes(canonicalSymbol(symbol) ?? symbol)
  const numbered = new Set([...text.matchAll(/(?<![\d.(])(\d{1,3})\s?\.(?!\d)/g)].map((match) => match[1]))
  if (numbered.size >= 3 && text.length >= 300) return
  const title = wordsOf($('title').first())
  const told = `a page of ${text.length} letters${title ? ` titled ${JSON.stringify(title.slice(0, 80))}` : ''}`
  if (!namesSymbol || text.length < 300)
    throw new FetchError('wrong_type', fetched.address, `${told} that holds neither the symbol nor numbered paragraphs`)
  // a preview or a notice names the symbol too; a document that has lost its numbers is long
  if (text.length < 1200)
    throw new FetchError(
      'wrong_type',
      fetched.address,
      `${told} and without numbered paragraphs: too short for a document`,
    )
}
