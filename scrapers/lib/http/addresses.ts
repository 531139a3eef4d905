// The ways to the file of a listing, as addresses: by symbol from the official documents, by the download page.
import type { Language } from '../../../src/domain/mechanisms.ts'
import type { Route } from '../../source.ts'
import type { Bases } from './bases.ts'

/** Routes by symbol: DOCX, then PDF from the official documents service (SOURCES 3). */
export function routesBySymbol(bases: Bases, symbol: string, language: Language): Route[] {
  return (['docx', 'pdf'] as const).map((format) => ({
    id: `documents.un.org/${format}`,
    address: `${bases.symbolAccess}?s=${encodeURIComponent(symbol)}&l=${language}&t=${format}`,
  }))
}

/** The route over the treaty-body database's download page, which lists languages and formats. */
export const routeByDownloadPage = (bases: Bases, symbol: string): Route => ({
  id: 'download-page',
  address: `${bases.treatyBodies}Download.aspx?symbolno=${encodeURIComponent(symbol)}&Lang=en`,
})

/** The PDF by path: slow (about 10 s), and a page in its place means that there is none (SOURCES 3). */
export function routesByPath(bases: Bases, symbol: string, language: Language): Route[] {
  if (!bases.documentPages) return []
  const address = `${bases.documentPages.replace(/en$/, language)}/${symbol}?direct=true`
  return [{ id: 'docs.un.org', address }]
}
